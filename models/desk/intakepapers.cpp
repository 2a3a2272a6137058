// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "models/desk/papercontext.h"
#include "models/documents/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using documents::chineseDate;
using documents::chineseTime;
using documents::PaperRow;

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

QString specialProcedures(const catalogue::Item& item)
{
    QStringList names;
    for (const catalogue::SpecialProcedure& procedure : item.specialProcedures) {
        if (!procedure.countsInLimit)
            names.append(procedure.maxDays ? QString(procedure.name + u"（"_s
                             + daysText(*procedure.maxDays, procedure.unit) + u"）"_s)
                                           : procedure.name);
    }
    return names.isEmpty() ? QString()
                           : QString(u"本事项可能需要"_s + names.join(u"、"_s)
                               + u"，所需时间不计算在上述期限内，由本机关另行书面告知。"_s);
}

void putHandInDay(PaperContext& context)
{
    if (const auto term = cases::handInFrom(toBeijing(context.file.c.receivedAt), context.rules);
        term && term->due)
        context.put(u"handInBy"_s, chineseDate(*term->due));
}

} // namespace

Filled fillReceipt(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    const cases::Received& received = c.received;
    context.put(u"submitter"_s,
        received.representative ? received.representative->person.name : received.applicant.name);
    context.put(u"receivedAt"_s, chineseTime(toBeijing(c.receivedAt)));
    context.content.papers = context.papersPresent();
    if (context.content.village) {
        context.put(u"proxy"_s, c.receivedBy.name);
        putHandInDay(context);
    } else {
        context.put(u"answerBy"_s, chineseDate(cases::answerDueDay(c, context.rules)));
    }
    return {};
}

Filled fillCorrection(PaperContext& context)
{
    const auto& given = context.file.c.notice;
    if (!given)
        return context.without(PaperObstacle::NotNoticed);
    const QString way = given->notice.submitWay;
    context.put(u"submitWay"_s,
        way.isEmpty() ? QString(u"到"_s + context.content.contact + u"提交"_s) : way);
    if (const auto by = given->notice.submitBy)
        context.put(u"submitTerm"_s, chineseDate(*by) + u"前"_s);
    else
        context.put(u"submitTerm"_s, u"本机关未另定期限"_s);
    context.content.papers = deficiencies(context.file);
    return {};
}

/// 14时30分; empty for a term in days.
QString clockTime(std::optional<int> minute)
{
    if (!minute)
        return {};
    return QString::number(*minute / 60) + u'时'
        + (*minute % 60 == 0 ? QString() : QString(QString::number(*minute % 60) + u'分'));
}

Filled fillAcceptance(PaperContext& context)
{
    const CaseFile& file = context.file;
    const cases::ClockView* clock = context.clock(u"C2");
    if (!file.c.acceptedOn || clock == nullptr || !clock->due)
        return context.without(PaperObstacle::NotAccepted);
    context.put(u"acceptedOn"_s, chineseDate(*file.c.acceptedOn));
    const int promised = file.item.promised ? file.item.promised->count() : 0;
    context.put(u"promisedDays"_s, promised == 0 ? u"当日办结"_s : promiseText(file.item));
    if (file.item.statutory)
        context.put(
            u"statutoryDays"_s, daysText(file.item.statutory->days, file.item.statutory->unit));
    context.put(u"dueOn"_s, chineseDate(*clock->due) + clockTime(clock->dueMinute));
    context.put(u"specialProcedures"_s, specialProcedures(file.item));
    context.put(u"fee"_s, feeSentence(file.item));
    context.put(u"delivery"_s, deliverySentence(file.c.received.deliveryWay));
    context.put(u"complaintPhone"_s, context.seat.hall.complaintPhone);
    context.put(u"supervisionPhone"_s, context.seat.hall.supervisionPhone);
    context.content.provisional = clock->explanation.provisional;
    context.content.deemed = file.c.deemedAccepted;
    return {};
}

Filled fillNotRequired(PaperContext& context)
{
    const auto& ending = context.file.c.ending;
    if (!ending || ending->state != cases::CaseState::NotRequired)
        return context.without(PaperObstacle::DidNotEndThisWay);
    context.put(u"reason"_s, clause(ending->reason));
    context.put(u"matter"_s, context.file.item.name);
    return {};
}

Filled fillNotAccepted(PaperContext& context)
{
    const cases::CaseEvent* event = newestOf<cases::AcceptanceRefused>(context.file);
    if (event == nullptr)
        return context.without(PaperObstacle::DidNotEndThisWay);
    const auto& act = std::get<cases::AcceptanceRefused>(event->payload);
    context.put(u"reason"_s, clause(act.reason));
    context.put(u"basis"_s, clause(act.legalBasis));
    context.put(u"competentOrgan"_s, clause(act.competentOrgan));
    context.putRemedies();
    return {};
}

Filled fillEnd(PaperContext& context)
{
    const auto& ending = context.file.c.ending;
    if (!ending || ending->state != cases::CaseState::Lapsed)
        return context.without(PaperObstacle::DidNotEndThisWay);
    context.content.lapsed = true;
    context.content.title = u"退件通知书"_s;
    context.put(u"endedOn"_s, chineseDay(ending->at));
    context.put(u"ground"_s, u"逾期未补正"_s);
    context.put(u"basis"_s, u"一次性告知补正告知书载明的补正期限"_s);
    context.putRemedies();
    context.content.papers = context.papersPresent();
    return {};
}

Filled fillWithdrawal(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (!cases::isBeforeDecision(c.state) && c.state != cases::CaseState::Withdrawn)
        return context.without(PaperObstacle::Decided);
    context.put(u"applicantPhone"_s, c.received.applicant.telephone);
    context.put(u"reason"_s, c.ending ? clause(c.ending->reason) : QString());
    return {};
}

Filled fillHandOver(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (!context.content.village)
        return context.without(PaperObstacle::NoProxy);
    context.put(u"applicantPhone"_s, c.received.applicant.telephone);
    context.put(u"fromPlace"_s, c.received.place.name);
    if (c.handedIn) // printed before, the line is filled in by hand
        context.put(u"toPlace"_s, c.handedIn->to.name);
    context.put(u"proxy"_s, c.receivedBy.name);
    context.put(u"receivedAt"_s, chineseTime(toBeijing(c.receivedAt)));
    putHandInDay(context);
    if (c.handedInAt)
        context.put(u"handedAt"_s, chineseTime(toBeijing(*c.handedInAt)));
    context.content.papers = context.papersPresent();
    return {};
}

} // namespace yichuang::desk
