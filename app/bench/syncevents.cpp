// SPDX-License-Identifier: Apache-2.0
#include "app/bench/syncevents.h"

#include "app/bench/samplestore.h"
#include "models/crypto/digest.h"
#include "models/identity/casenumber.h"
#include "models/wire/batch.h"
#include "models/wire/chain.h"

#include <QRandomGenerator>

#include <array>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int casesOfDay = 9000; ///< a terminal's numbers of one day end at 9999
constexpr Day firstBirthday{std::chrono::year{1960} / 1 / 1};
constexpr Day firstDay{std::chrono::year{2026} / 3 / 2};

/// An invented number with its check digit (GB 11643).
QString residentNumber(Day born, int serial)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    const QString digits = u"621102"_s + toText(born).remove(u'-') + QString::number(serial);
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights.at(i) * digits.at(static_cast<qsizetype>(i)).digitValue();
    return digits + u"10X98765432"_s.at(sum % 11);
}

/// Enough different characters that a record packs no better than the cases the peers were measured
/// with (six to one by zstd -19).
QString wordsOf(QRandomGenerator& random)
{
    QString words;
    for (int i = 0; i < 60; ++i)
        words += QChar{static_cast<char16_t>(0x4e00 + random.bounded(3000))};
    return words;
}

cases::Applicant applicantOf(int number, QRandomGenerator& random)
{
    const QString name = nameOf(number);
    const Day born{firstBirthday + std::chrono::days{random.bounded(9000)}};
    return {.kind = cases::ApplicantKind::Person,
        .name = name,
        .creditCode = {},
        .person = {name, cases::IdentityDocument::ResidentCard,
            residentNumber(born, random.bounded(100, 999))},
        .telephone = u"139%1"_s.arg(random.bounded(10000000, 99999999)),
        .noTelephoneReason = {},
        .address
        = u"凤翔镇"_s + wordsOf(random) + QString::number(random.bounded(1, 400)) + u"号"_s};
}

std::vector<cases::PaperEntry> papersOf(const catalogue::Item& item, QRandomGenerator& random)
{
    std::vector<cases::PaperEntry> papers;
    for (std::size_t i = 0; i < item.papers.size(); ++i)
        papers.push_back({.number = static_cast<int>(i) + 1,
            .state = cases::PaperState::Present,
            .originals = 1,
            .pages = random.bounded(1, 5),
            .checkedAgainstOriginal = true});
    return papers;
}

} // namespace

cases::CaseEvent receiptOf(const desk::RuleBook& rules, int terminal, int number, Instant moment)
{
    QRandomGenerator random{static_cast<quint32>(terminal * 1'000'000 + number)};
    const catalogue::Item& item = *rules.catalogue->latest(measuredItem);
    const auto caseNumber = identity::composeCaseNumber({.place = measuredPlace,
        .date = firstDay + std::chrono::days{number / casesOfDay},
        .terminal = terminal,
        .serial = number % casesOfDay + 1});
    cases::Received received{.number = caseNumber.value_or(QString{}),
        .queryCode = u"K7M%1QA"_s.arg(random.bounded(100, 999)),
        .place = {measuredPlace, u"安定区政务服务大厅"_s},
        .window = u"3号窗口"_s,
        .itemCode = item.code,
        .itemName = item.name,
        .applicant = applicantOf(number, random),
        .papers = papersOf(item, random)};
    return {.caseId = CaseId{uuid7(moment)},
        .baseVersion = 0,
        .leaseEpoch = 1,
        .occurredAt = moment,
        .bootId = u"b1"_s,
        .monotonicMs = 1000 + number,
        .clock = {-20, 5, false},
        .actor = {sampleAccount, u"0412"_s, u"张敏"_s, cases::Role::FrontClerk},
        .itemVersion = item.version,
        .calendarVersion = rules.calendar.version(),
        .payload = std::move(received)};
}

BatchMaker::BatchMaker(const desk::RuleBook& rules, sync::EnrolmentResult enrolled)
    : m_rules(rules)
    , m_enrolled(std::move(enrolled))
    , m_head(wire::chainStart())
{
}

Result<PreparedWindow> BatchMaker::make(int count, int eventsOfBatch)
{
    const auto key = crypto::PrivateKey::fromPem(m_enrolled.enrolment.privateKey);
    if (!key)
        return tl::unexpected(key.error());
    PreparedWindow window{.enrolment = m_enrolled.enrolment, .events = count * eventsOfBatch};
    for (int number = 0; number < count; ++number) {
        wire::Batch batch{.deviceId = m_enrolled.answer.deviceId};
        for (int i = 0; i < eventsOfBatch; ++i) {
            // No two at one moment, as in life: ids of one moment would lie at random among each
            // other, the more the more there are.
            const Instant moment = m_enrolled.enrolledAt + std::chrono::milliseconds{m_seq};
            auto event
                = receiptOf(m_rules, m_enrolled.answer.terminal, static_cast<int>(m_seq), moment);
            event.eventId = EventId{uuid7(moment)};
            event.deviceId = batch.deviceId;
            event.deviceSeq = ++m_seq;
            event.salt = crypto::randomBytes(16).value_or(QByteArray(16, 's'));
            auto linked = wire::linked(std::move(event), m_head);
            if (!linked)
                return tl::unexpected(linked.error());
            m_head = linked->hash;
            batch.events.push_back(*std::move(linked));
        }
        batch.chainSeq = m_seq;
        batch.chainHead = m_head;
        const auto signature = key->sign(wire::signedBytes(batch));
        if (!signature)
            return tl::unexpected(signature.error());
        batch.signature = *signature;
        window.bodies.push_back(wire::toBytes(batch));
        const auto packed = wire::pack(window.bodies.back(), wire::Encoding::Zstd);
        if (!packed)
            return tl::unexpected(packed.error());
        window.packed.push_back(*packed);
    }
    return window;
}

} // namespace yichuang::bench
