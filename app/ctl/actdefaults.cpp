// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/actdefaults.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

using cases::EventKind;

/// One act's input being completed.
class Completion
{
public:
    Completion(QJsonObject input, const desk::CaseFile& file, const desk::Seat& seat, Instant now)
        : m_json(std::move(input))
        , m_file(file)
        , m_c(file.c)
        , m_item(file.item)
        , m_seat(seat)
        , m_today(toText(beijingDay(now)))
    {
    }

    QJsonObject of(EventKind kind)
    {
        beforeReview(kind);
        duringReview(kind);
        atDecision(kind);
        afterDecision(kind);
        return m_json;
    }

private:
    /// What was given stands, an empty text included.
    void put(const QString& key, const QJsonValue& value)
    {
        if (!m_json.contains(key) && !value.isNull() && value != QJsonValue{QString{}})
            m_json[key] = value;
    }

    void beforeReview(EventKind kind);
    void duringReview(EventKind kind);
    void atDecision(EventKind kind);
    void afterDecision(EventKind kind);

    void putTolerance();
    void putProcedure();
    void putStop(bool approved);
    void putFees();
    void putDelivery();

    [[nodiscard]] QJsonArray papersOnFile() const;
    [[nodiscard]] QString legalBasis() const;
    /// The one department that has not answered; empty when there are several.
    [[nodiscard]] QString silentDepartment() const;

    QJsonObject m_json;
    const desk::CaseFile& m_file;
    const cases::Case& m_c;
    const catalogue::Item& m_item;
    const desk::Seat& m_seat;
    QString m_today;
};

void Completion::beforeReview(EventKind kind)
{
    if (kind == EventKind::AcceptedWithTolerance)
        putTolerance();
    if (kind == EventKind::ReviewAssigned) {
        put(u"person"_s, m_seat.person);
        put(u"name"_s, m_seat.name);
    }
}

void Completion::duringReview(EventKind kind)
{
    if (kind == EventKind::StopRequested)
        putProcedure();
    if (kind == EventKind::StopApproved)
        putStop(false);
    if (kind == EventKind::StopEnded) {
        putStop(true);
        put(u"resultOn"_s, m_today);
    }
    if (kind == EventKind::Extended)
        put(u"approvedOn"_s, m_today);
    if (kind == EventKind::OpinionsAsked)
        put(u"sharedPapers"_s, papersOnFile());
    if (kind == EventKind::OpinionGiven)
        put(u"departmentCode"_s, silentDepartment());
    if (kind == EventKind::OpinionsClosed)
        put(u"silenceIsConsent"_s, m_seat.silenceIsConsent);
    if (kind == EventKind::Reviewed)
        put(u"papersChecked"_s, papersOnFile());
}

void Completion::atDecision(EventKind kind)
{
    if (kind == EventKind::Forwarded) {
        int pages = 0;
        for (const cases::PaperOnFile& paper : m_c.papers)
            pages += paper.entry.pages;
        put(u"pages"_s, pages);
    }
    if (kind == EventKind::SuperiorDecided && m_c.forwarded)
        put(u"superior"_s, m_c.forwarded->what.superior);
    if (kind == EventKind::Granted) {
        put(u"content"_s, m_item.result.name);
        put(u"validity"_s, m_item.result.validity);
    }
    if (kind == EventKind::Granted || kind == EventKind::Refused) {
        put(u"legalBasis"_s, legalBasis());
        put(u"hearing"_s, toText(cases::HearingRight::NotRequired));
    }
    if (kind == EventKind::Refused) {
        // The terms of the Reconsideration and the Litigation Law (rulebook 3.4).
        if (!m_seat.hall.reconsiderationOrgan.isEmpty())
            put(u"reconsideration"_s,
                u"自收到本决定书之日起六十日内向%1申请行政复议"_s.arg(
                    m_seat.hall.reconsiderationOrgan));
        if (!m_seat.hall.court.isEmpty())
            put(u"lawsuit"_s,
                u"自收到本决定书之日起六个月内向%1提起行政诉讼"_s.arg(m_seat.hall.court));
    }
}

void Completion::afterDecision(EventKind kind)
{
    if (kind == EventKind::FeeOrdered)
        putFees();
    if (kind == EventKind::FeePaid && m_json.contains(u"receiptNumber"_s))
        put(u"paidOn"_s, m_today);
    if (kind == EventKind::Certified) {
        put(u"certificate"_s, m_item.result.name);
        if (m_c.decision && m_c.decision->granted)
            put(u"validity"_s, m_c.decision->granted->validity);
    }
    if (kind == EventKind::Dispatched)
        put(u"address"_s, m_c.received.applicant.address);
    if (kind == EventKind::Delivered)
        putDelivery();
    if (kind == EventKind::Evaluated) {
        using enum cases::Contact;
        const bool answered = m_c.acceptedAt || m_c.notice;
        put(u"contact"_s,
            toText(m_c.delivered || m_c.ending ? Result : (answered ? Answer : Receipt)));
    }
    if (kind == EventKind::Archived)
        put(u"documents"_s, static_cast<int>(m_c.printed.size()));
}

/// All papers that may follow, for the longest term that holds for each of them.
void Completion::putTolerance()
{
    QJsonArray papers;
    int days = m_item.promised ? m_item.promised->count() : 0;
    for (const cases::PaperOnFile& paper : m_c.papers) {
        const auto index = static_cast<std::size_t>(paper.entry.number - 1);
        if (paper.entry.state != cases::PaperState::Missing || index >= m_item.papers.size()
            || !m_item.papers[index].isTolerable())
            continue;
        papers.append(QJsonObject{{u"paper"_s, paper.entry.number}});
        days = std::min(days, m_item.papers[index].tolerableDays->count());
    }
    put(u"papers"_s, papers);
    put(u"days"_s, days);
}

void Completion::putProcedure()
{
    put(u"from"_s, m_today);
    const auto kind = catalogue::fromText<catalogue::ProcedureKind>(m_json[u"kind"_s].toString());
    if (!kind)
        return;
    const auto known
        = std::ranges::find(m_item.specialProcedures, *kind, &catalogue::SpecialProcedure::kind);
    if (known != m_item.specialProcedures.end())
        put(u"legalBasis"_s, known->stopBasis);
    if (*kind <= catalogue::ProcedureKind::ExpertReview)
        put(u"legalBasis"_s, u"《中华人民共和国行政许可法》第四十五条"_s);
}

/// The only stop that waits: for its approval, or for its result.
void Completion::putStop(bool approved)
{
    int number = 0;
    int found = 0;
    for (const cases::StopOnCase& stop : m_c.stops) {
        ++number;
        if (approved ? !stop.isOpen() : stop.approved.has_value())
            continue;
        if (found != 0)
            return;
        found = number;
    }
    if (found != 0)
        put(u"stop"_s, found);
}

/// Name and quantity are the cashier's, the rest is the catalogue's.
void Completion::putFees()
{
    const auto& standards = m_item.fee.standards;
    if (standards.size() == 1)
        put(u"lines"_s, QJsonArray{QJsonObject{{u"name"_s, standards.front().name}}});
    if (!m_json[u"lines"_s].isArray())
        return;
    QJsonArray lines;
    for (const QJsonValue& value : m_json[u"lines"_s].toArray()) {
        if (!value.isObject()) {
            lines.append(value);
            continue;
        }
        QJsonObject line = value.toObject();
        const auto standard = std::ranges::find(
            standards, line[u"name"_s].toString(), &catalogue::FeeStandard::name);
        const bool known = standard != standards.end();
        if (!line.contains(u"amountFen"_s))
            line[u"amountFen"_s] = known ? standard->amountFen : 0;
        if (!line.contains(u"unit"_s) && known)
            line[u"unit"_s] = standard->unit;
        if (!line.contains(u"quantity"_s))
            line[u"quantity"_s] = 1;
        lines.append(line);
    }
    m_json[u"lines"_s] = lines;
}

void Completion::putDelivery()
{
    put(u"way"_s, toText(m_c.received.deliveryWay));
    if (!m_c.decision)
        return;
    QJsonArray documents;
    if (m_c.certificate)
        documents.append(m_c.certificate->what.certificate);
    else if (!m_c.decision->documentNumber().isEmpty())
        documents.append(m_c.decision->documentNumber());
    put(u"documents"_s, documents);
}

QJsonArray Completion::papersOnFile() const
{
    QJsonArray numbers;
    for (const cases::PaperOnFile& paper : m_c.papers) {
        if (paper.entry.state == cases::PaperState::Present)
            numbers.append(paper.entry.number);
    }
    return numbers;
}

QString Completion::legalBasis() const
{
    if (m_item.legalBasis.empty())
        return {};
    const catalogue::LegalBasis& basis = m_item.legalBasis.front();
    return u"《"_s + basis.law + u"》"_s + basis.article;
}

QString Completion::silentDepartment() const
{
    const cases::OpinionRound* round = m_c.openRound();
    if (round == nullptr)
        return {};
    QString silent;
    for (const cases::AskedParticipant& asked : round->asked.what.participants) {
        if (round->opinionOf(asked.departmentCode) != nullptr)
            continue;
        if (!silent.isEmpty())
            return {};
        silent = asked.departmentCode;
    }
    return silent;
}

} // namespace

QJsonObject completed(EventKind kind, const QJsonObject& input, const desk::CaseFile& file,
    const desk::Seat& seat, Instant now)
{
    return Completion{input, file, seat, now}.of(kind);
}

} // namespace yichuang::ctl
