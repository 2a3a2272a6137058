// SPDX-License-Identifier: Apache-2.0
#include "app/bench/samplestore.h"

#include "models/base/clock.h"
#include "models/store/accounts.h"
#include "models/store/device.h"
#include "models/store/eventlog.h"
#include "models/store/store.h"
#include "models/store/transaction.h"

#include <QFile>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr Instant firstMoment{std::chrono::milliseconds{1795000000000}}; // November 2026
constexpr Day firstDue{std::chrono::year{2026} / 12 / 16};

QString caseNumber(int number)
{
    return u"62110200000020261118%1"_s.arg(number, 7, 10, QChar(u'0')) + u'0';
}

cases::Received received(int number)
{
    const QString name = nameOf(number);
    const QString identity = u"62110219800101%1"_s.arg(number % 10000, 4, 10, QChar(u'0'));
    return {.number = caseNumber(number),
        .queryCode = u"K7M2X9QA"_s,
        .place = {.code = u"621102000000"_s, .name = u"安定区政务服务中心"_s},
        .window = u"3 号窗口"_s,
        .itemCode = u"000117014000"_s,
        .itemName = u"食品经营许可（新办）"_s,
        .applicant = {.kind = cases::ApplicantKind::Person,
            .name = name,
            .creditCode = {},
            .person = {name, cases::IdentityDocument::ResidentCard, identity},
            .telephone = u"139%1"_s.arg(number, 8, 10, QChar(u'0')),
            .noTelephoneReason = {},
            .address = u"凤翔镇友谊中路18号"_s},
        .papers = {{.number = 1,
                       .state = cases::PaperState::Present,
                       .originals = 1,
                       .pages = 2,
                       .checkedAgainstOriginal = true},
            {.number = 2, .state = cases::PaperState::Present, .copies = 1, .pages = 4},
            {.number = 3, .state = cases::PaperState::NotApplicable}}};
}

} // namespace

QString nameOf(int number)
{
    static const QString surnames = u"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"_s;
    static const QString given = u"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国志文玉"_s;
    return QString{surnames.at(number % surnames.size())} + given.at(number / 20 % given.size())
        + given.at(number / 600 % given.size());
}

SampleCase sampleCase(int number)
{
    const Instant moment = firstMoment + std::chrono::seconds{number};
    const cases::Received payload = received(number);
    SampleCase sample;
    sample.event = {.caseId = CaseId{uuid7(moment)},
        .baseVersion = 0,
        .leaseEpoch = 1,
        .occurredAt = moment,
        .bootId = u"b1"_s,
        .monotonicMs = 1000 + number,
        .clock = {-20, 5, false},
        .actor = {sampleAccount, u"0412"_s, u"张敏"_s, cases::Role::FrontClerk},
        .itemVersion = 1,
        .calendarVersion = u"国办发明电〔2025〕7号"_s,
        .payload = payload};
    const Day due = firstDue + std::chrono::days{number % 60};
    sample.summary = {.id = sample.event.caseId,
        .number = payload.number,
        .version = 1,
        .state = cases::CaseState::Received,
        .kind = catalogue::CaseKind::Promised,
        .departmentCode = u"D07"_s,
        .itemCode = payload.itemCode,
        .itemVersion = 1,
        .itemName = payload.itemName,
        .place = payload.place,
        .applicantName = payload.applicant.name,
        .names = {payload.applicant.name},
        .numbers = {payload.applicant.person.number, payload.applicant.telephone},
        .phase = number % 10 == 0 ? cases::ClockPhase::Running : cases::ClockPhase::Ended,
        .clock = u"C2"_s,
        .due = due,
        .yellowFrom = due - std::chrono::days{2},
        .provisional = false,
        .calendarVersion = u"国办发明电〔2025〕7号"_s,
        .count = u"1;PROMISE;20;w;10;20;2026-11-18;o"_s,
        .toldDue = due,
        .receivedAt = moment,
        .acceptedOn = {},
        .endedOn = {},
        .lastEventAt = moment};
    return sample;
}

Result<std::unique_ptr<SampleStore>> SampleStore::make()
{
    std::unique_ptr<SampleStore> made{new SampleStore};
    const SystemClock clock;
    const auto profile = store::Store::open(made->profile(), clock);
    if (!profile)
        return tl::unexpected(profile.error());
    const store::Account clerk{.id = {},
        .name = sampleAccount,
        .person = u"0412"_s,
        .displayName = u"张敏"_s,
        .roles = {cases::Role::FrontClerk},
        .department = {},
        .placeCode = u"621102000000"_s,
        .window = u"3 号窗口"_s,
        .disabled = false};
    // The password hash is not measured, so it may be cheap.
    constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};
    const auto created = (*profile)->writeAndWait([&](store::Database& database) {
        return store::createProfile(database, clerk, samplePassword, cheap, clock.now());
    });
    const auto answer = (*profile)->writeAndWait([&](store::Database& database) {
        return store::signIn(database, sampleAccount, samplePassword, clock.now());
    });
    if (!created || !answer)
        return tl::unexpected(created ? answer.error() : created.error());
    made->m_session = std::get<std::shared_ptr<const store::Session>>(*answer);
    const auto kept = (*profile)->writeAndWait([&](store::Database& database) {
        return store::saveDevice(database, *made->m_session,
            {.id = DeviceId{uuid7(clock.now())},
                .placeCode = clerk.placeCode,
                .placeName = u"安定区政务服务中心"_s,
                .terminal = 1});
    });
    if (!kept)
        return tl::unexpected(kept.error());
    made->m_path = (*profile)->files().database();
    return made->open().map([&] { return std::move(made); });
}

QString SampleStore::profile() const { return m_folder.filePath(u"profile"_s); }

Result<> SampleStore::open()
{
    return store::Database::open(m_path, store::Database::Mode::ReadWrite)
        .map([this](std::unique_ptr<store::Database> opened) { m_database = std::move(opened); });
}

Result<> SampleStore::fill(int first, int count)
{
    const int end = first + count;
    for (int number = first; number < end;) {
        auto transaction = store::Transaction::begin(*m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        for (const int last = std::min(end, number + 1000); number < last; ++number) {
            const SampleCase sample = sampleCase(number);
            const auto saved
                = store::appendEvent(*m_database, *m_session, sample.event, sample.summary);
            if (!saved)
                return tl::unexpected(saved.error());
        }
        if (auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

Result<QString> SampleStore::copy()
{
    m_database.reset(); // the last connection moves the log into the file
    const QString target = m_folder.filePath(u"raw.sqlite"_s);
    if (!QFile::copy(m_path, target))
        return failure(Error::Code::Unwritable, target);
    return open().map([&] { return target; });
}

} // namespace yichuang::bench
