// SPDX-License-Identifier: Apache-2.0
#include "models/desk/paperwork.h"

#include "models/cases/guards.h"
#include "models/desk/itemsentences.h"
#include "models/identity/masking.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using documents::chineseDate;
using documents::chineseTime;
using documents::DocumentContent;
using documents::DocumentKind;
using documents::PaperRow;

QString chineseDay(Instant instant) { return chineseDate(beijingDay(instant)); }

QString applicantNumber(const cases::Applicant& applicant)
{
    if (!applicant.creditCode.isEmpty())
        return applicant.creditCode;
    return identity::maskedNumber(applicant.person.number);
}

QString mediumOf(const cases::PaperEntry& entry)
{
    switch (entry.medium) {
    case cases::PaperMedium::Paper:
        return u"纸质"_s;
    case cases::PaperMedium::Electronic:
        return u"电子"_s;
    case cases::PaperMedium::LicenceStore:
        return u"电子证照"_s;
    }
    Q_UNREACHABLE();
}

PaperRow rowOf(const cases::PaperEntry& entry, const catalogue::Item& item)
{
    PaperRow row;
    row.name = cases::paperName(item, entry.number);
    row.originals = entry.originals;
    row.copies = entry.copies;
    row.medium = mediumOf(entry);
    row.disposal = entry.checkedAgainstOriginal ? u"核验后退还"_s : u"留存"_s;
    return row;
}

std::vector<PaperRow> papersPresent(const CaseFile& file)
{
    std::vector<PaperRow> rows;
    for (const cases::PaperOnFile& paper : file.c.papers) {
        if (paper.entry.state == cases::PaperState::Present)
            rows.push_back(rowOf(paper.entry, file.item));
    }
    return rows;
}

/// Where the applicant gets a paper, by the catalogue, when the clerk did not say more.
QString sourceOf(const catalogue::Item& item, int number)
{
    if (number < 1 || number > static_cast<int>(item.papers.size()))
        return u"受理窗口领取表格"_s;
    return catalogue::toText(item.papers[static_cast<std::size_t>(number) - 1].source);
}

std::vector<PaperRow> deficiencies(const CaseFile& file)
{
    std::vector<PaperRow> rows;
    for (const cases::Deficiency& line : file.c.notice->notice.deficiencies) {
        PaperRow row;
        row.name = cases::paperName(file.item, line.paper);
        row.problem = line.missing;
        row.requiredForm = line.form;
        row.basis = line.basis.isEmpty() ? citation(file.item) : line.basis;
        row.howToObtain = line.source.isEmpty() ? sourceOf(file.item, line.paper) : line.source;
        rows.push_back(row);
    }
    return rows;
}

QString deliverySentence(cases::DeliveryWay way)
{
    switch (way) {
    case cases::DeliveryWay::PickUp:
        return u"结果由申请人到窗口领取。"_s;
    case cases::DeliveryWay::Mail:
        return u"结果按申请书所留地址邮寄。"_s;
    case cases::DeliveryWay::Village:
        return u"结果由村（社区）代办员送达。"_s;
    case cases::DeliveryWay::Electronic:
        return u"结果以电子证照送达。"_s;
    }
    Q_UNREACHABLE();
}

const cases::ClockView* clockNamed(const CaseFile& file, QStringView name)
{
    const auto found = std::ranges::find_if(
        file.clocks, [name](const cases::ClockView& clock) { return clock.clock == name; });
    return found == file.clocks.end() ? nullptr : &*found;
}

/// Fills one kind; each function says what its document needs of the case.
struct Filler
{
    const CaseFile& file;
    const Seat& seat;
    const cases::Rules& rules;
    Instant now;
    DocumentContent& content;

    void put(const QString& name, const QString& value) { content.values.insert(name, value); }

    void putRemedies()
    {
        put(u"reconsiderationOrgan"_s, seat.hall.reconsiderationOrgan);
        put(u"court"_s, seat.hall.court);
    }

    Result<> receipt()
    {
        const cases::Received& received = file.c.received;
        put(u"submitter"_s,
            received.representative ? received.representative->person.name
                                    : received.applicant.name);
        put(u"receivedAt"_s, chineseTime(toBeijing(file.c.receivedAt)));
        content.papers = papersPresent(file);
        if (content.village) {
            put(u"proxy"_s, file.c.receivedBy.name);
            if (const auto term = cases::handInFrom(toBeijing(file.c.receivedAt), rules);
                term && term->due)
                put(u"handInBy"_s, chineseDate(*term->due));
        } else {
            put(u"answerBy"_s, chineseDate(cases::answerDueDay(file.c, rules)));
        }
        return {};
    }

    Result<> notice()
    {
        if (!file.c.notice)
            return missing(u"no one-time notice was given"_s);
        const QString way = file.c.notice->notice.submitWay;
        put(u"submitWay"_s, way.isEmpty() ? QString(u"到"_s + content.contact + u"提交"_s) : way);
        if (const auto by = file.c.notice->notice.submitBy)
            put(u"submitTerm"_s, chineseDate(*by) + u"前"_s);
        else
            put(u"submitTerm"_s, u"本机关未另定期限"_s);
        content.papers = deficiencies(file);
        content.documentNumber = file.c.notice->notice.documentNumber;
        return {};
    }

    Result<> acceptance()
    {
        if (!file.c.acceptedOn)
            return missing(u"the case is not accepted"_s);
        put(u"acceptedOn"_s, chineseDate(*file.c.acceptedOn));
        const int promised = file.item.promised ? file.item.promised->count() : 0;
        put(u"promisedDays"_s,
            promised == 0 ? u"当日办结"_s : daysText(promised, catalogue::DayUnit::WorkingDay));
        if (file.item.statutory)
            put(u"statutoryDays"_s, daysText(file.item.statutory->days, file.item.statutory->unit));
        const cases::ClockView* clock = clockNamed(file, u"C2");
        if (clock == nullptr || !clock->due)
            return missing(u"the promise has no due day"_s);
        put(u"dueOn"_s, chineseDate(*clock->due));
        put(u"specialProcedures"_s, specialProceduresSentence(file.item));
        put(u"fee"_s, feeSentence(file.item));
        put(u"delivery"_s, deliverySentence(file.c.received.deliveryWay));
        put(u"complaintPhone"_s, seat.hall.complaintPhone);
        put(u"supervisionPhone"_s, seat.hall.supervisionPhone);
        content.provisional = clock->explanation.provisional;
        content.deemed = file.c.deemedAccepted;
        return {};
    }

    Result<> ended(cases::CaseState state)
    {
        if (!file.c.ending || file.c.ending->state != state)
            return missing(u"the case did not end this way"_s);
        put(u"reason"_s, file.c.ending->reason);
        put(u"matter"_s, file.item.name);
        return {};
    }

    Result<> refusal()
    {
        for (const store::StoredEvent& filed : file.events) {
            const auto* act = std::get_if<cases::AcceptanceRefused>(&filed.event.payload);
            if (act == nullptr)
                continue;
            put(u"reason"_s, act->reason);
            put(u"basis"_s, act->legalBasis);
            put(u"competentOrgan"_s, act->competentOrgan);
            content.documentNumber = act->documentNumber;
            putRemedies();
            return {};
        }
        return missing(u"acceptance was not refused"_s);
    }

    Result<> lapse()
    {
        if (!file.c.ending || file.c.ending->state != cases::CaseState::Lapsed)
            return missing(u"the case did not lapse"_s);
        content.lapsed = true;
        content.title = u"退件通知书"_s;
        put(u"endedOn"_s, chineseDay(file.c.ending->at));
        put(u"ground"_s, u"逾期未补正"_s);
        put(u"basis"_s, u"一次性告知补正告知书载明的补正期限"_s);
        putRemedies();
        content.papers = papersPresent(file);
        return {};
    }

    Result<> withdrawal()
    {
        put(u"applicantPhone"_s, file.c.received.applicant.telephone);
        put(u"reason"_s, file.c.ending ? file.c.ending->reason : QString());
        return {};
    }

    Result<> handOver()
    {
        put(u"applicantPhone"_s, file.c.received.applicant.telephone);
        put(u"fromPlace"_s, file.c.received.place.name);
        put(u"proxy"_s, file.c.receivedBy.name);
        put(u"receivedAt"_s, chineseTime(toBeijing(file.c.receivedAt)));
        if (const auto term = cases::handInFrom(toBeijing(file.c.receivedAt), rules);
            term && term->due)
            put(u"handInBy"_s, chineseDate(*term->due));
        if (file.c.handedIn) {
            put(u"toPlace"_s, file.c.handedIn->to.name);
            put(u"handedAt"_s, chineseTime(toBeijing(*file.c.handedInAt)));
        }
        content.papers = papersPresent(file);
        return {};
    }

    Result<> fill()
    {
        switch (content.kind) {
        case DocumentKind::Receipt:
            return receipt();
        case DocumentKind::CorrectionNotice:
            return notice();
        case DocumentKind::AcceptanceNotice:
            return acceptance();
        case DocumentKind::NotRequiredNotice:
            return ended(cases::CaseState::NotRequired);
        case DocumentKind::NotAcceptedNotice:
            return refusal();
        case DocumentKind::EndNotice:
            return lapse();
        case DocumentKind::WithdrawalRequest:
            return withdrawal();
        case DocumentKind::HandOverList:
            return handOver();
        default:
            return failure(Error::Code::Unsupported, documents::toText(content.kind));
        }
    }

private:
    [[nodiscard]] Result<> missing(const QString& what) const
    {
        return failure(Error::Code::InvalidInput, documents::toText(content.kind) + u": "_s + what);
    }
};

} // namespace

std::vector<DocumentKind> papersOf(const CaseFile& file)
{
    std::vector<DocumentKind> kinds{DocumentKind::Receipt};
    if (file.c.notice)
        kinds.push_back(DocumentKind::CorrectionNotice);
    if (file.c.acceptedOn)
        kinds.push_back(DocumentKind::AcceptanceNotice);
    if (file.c.state == cases::CaseState::NotRequired)
        kinds.push_back(DocumentKind::NotRequiredNotice);
    if (file.c.state == cases::CaseState::NotAccepted)
        kinds.push_back(DocumentKind::NotAcceptedNotice);
    if (file.c.state == cases::CaseState::Lapsed)
        kinds.push_back(DocumentKind::EndNotice);
    if (cases::isBeforeDecision(file.c.state) || file.c.state == cases::CaseState::Withdrawn)
        kinds.push_back(DocumentKind::WithdrawalRequest);
    if (file.classification.kind == catalogue::CaseKind::Proxy)
        kinds.push_back(DocumentKind::HandOverList);
    return kinds;
}

Result<DocumentContent> paperFor(const CaseFile& file, DocumentKind kind, const Seat& seat,
    const cases::Rules& rules, Instant now)
{
    const cases::Received& received = file.c.received;
    DocumentContent content{.kind = kind,
        .caseNumber = received.number,
        .queryCode = received.queryCode,
        .itemName = received.itemName,
        .itemCode = received.itemCode,
        .organ = file.organ,
        .issueDate = beijingDay(now),
        .contact = seat.place.name + seat.window
            + (seat.telephone.isEmpty() ? QString() : QString(u"，"_s + seat.telephone)),
        .clerk = seat.name};
    content.licence = file.item.type == catalogue::ItemType::Licence;
    content.village = file.classification.kind == catalogue::CaseKind::Proxy;
    content.offline = !file.isConfirmed();
    content.values = {{u"applicant"_s, received.applicant.name},
        {u"applicantNumber"_s, applicantNumber(received.applicant)},
        {u"receivedOn"_s, chineseDay(file.c.receivedAt)}};
    Filler filler{file, seat, rules, now, content};
    return filler.fill().map([&] { return content; });
}

} // namespace yichuang::desk
