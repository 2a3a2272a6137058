// SPDX-License-Identifier: Apache-2.0
#include "models/cases/decisionwords.h"
#include "models/desk/papercontext.h"
#include "models/documents/amount.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using cases::Proposal;
using catalogue::ItemType;
using documents::chineseDate;
using documents::chineseTime;
using documents::PaperRow;

QString titleOf(Proposal result, ItemType type)
{
    return cases::decisionWords(type).titleOf(result);
}

QString verdictOf(Proposal result, ItemType type)
{
    const cases::DecisionWords words = cases::decisionWords(type);
    return result == Proposal::Grant ? words.grant : words.refuse;
}

void putCase(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (c.acceptedOn)
        context.put(u"acceptedOn"_s, chineseDate(*c.acceptedOn));
    context.put(u"applicantPhone"_s, c.received.applicant.telephone);
    context.put(u"applicantAddress"_s, c.received.applicant.address);
    context.put(u"matter"_s, context.file.item.name);
    context.put(u"complaintPhone"_s, context.seat.hall.complaintPhone);
}

QString wayWord(cases::DeliveryWay way)
{
    switch (way) {
    case cases::DeliveryWay::PickUp:
        return u"窗口领取"_s;
    case cases::DeliveryWay::Mail:
        return u"邮寄送达"_s;
    case cases::DeliveryWay::Village:
        return u"村（社区）代办员转送"_s;
    case cases::DeliveryWay::Electronic:
        return u"电子送达"_s;
    }
    Q_UNREACHABLE();
}

/// The documents and the certificate that go out, as lines of a hand-over list.
std::vector<PaperRow> resultRows(const PaperContext& context)
{
    const cases::Case& c = context.file.c;
    std::vector<PaperRow> rows;
    if (c.decision) {
        PaperRow row;
        row.name = titleOf(c.decision->result, context.file.item.type);
        row.originals = 1;
        row.remark = c.decision->documentNumber();
        rows.push_back(row);
    }
    if (c.certificate) {
        PaperRow row;
        row.name = c.certificate->what.certificate;
        row.originals = 1;
        row.remark = c.certificate->what.number;
        rows.push_back(row);
    }
    return rows;
}

QString namesOf(const std::vector<PaperRow>& rows)
{
    QStringList names;
    for (const PaperRow& row : rows)
        names.append(row.name);
    return names.join(u'、');
}

/// What was proved at the hand-over; before it, the record is printed to be signed.
void putReceiver(PaperContext& context, const cases::Act<cases::Delivered>& delivered)
{
    const cases::Delivered& act = delivered.what;
    context.put(u"receiver"_s, act.receiver.name);
    context.put(u"receiverNumber"_s, maskedNumber(act.receiver.number));
    context.put(u"relation"_s, act.relation.isEmpty() ? u"本人"_s : act.relation);
    if (act.powerOfAttorney)
        context.put(u"attorney"_s, u"已出示，附后"_s);
    if (act.way == cases::DeliveryWay::Village)
        context.put(u"villageProxy"_s, act.receiver.name);
    if (act.returnSlipOn)
        context.put(u"returnSlipOn"_s, chineseDate(*act.returnSlipOn));
    context.put(u"receivedAt"_s,
        act.way == cases::DeliveryWay::Mail && act.returnSlipOn
            ? chineseDate(*act.returnSlipOn)
            : chineseTime(toBeijing(delivered.at)));
    context.put(u"server"_s, delivered.by.name);
    context.content.issueDate = delivered.day();
}

QString terminationGround(cases::TerminationGround ground)
{
    switch (ground) {
    case cases::TerminationGround::PersonGone:
        return u"申请人死亡或者丧失行为能力"_s;
    case cases::TerminationGround::OrganisationEnded:
        return u"申请人依法终止"_s;
    case cases::TerminationGround::ToleranceBroken:
        return u"容缺材料未在承诺期限内补齐"_s;
    case cases::TerminationGround::MatterGone:
        return u"申请事项已不存在"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Filled fillApproval(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (!c.review)
        return context.without(PaperObstacle::NotReviewed);
    const cases::Reviewed& review = c.review->what;
    const ItemType type = context.file.item.type;
    putCase(context);
    for (const cases::ClockView& clock : context.file.clocks) {
        if (clock.due && (clock.clock == u"C2" || clock.clock == u"C3"))
            context.put(
                clock.clock == u"C2" ? u"dueOn"_s : u"statutoryDueOn"_s, chineseDate(*clock.due));
    }
    context.put(u"facts"_s, review.facts);
    context.put(u"proposal"_s, u"建议"_s + verdictOf(review.proposal, type));
    context.put(u"grounds"_s, review.grounds);
    context.put(u"reviewer"_s, c.review->by.name);
    context.put(u"reviewedAt"_s, chineseTime(toBeijing(c.review->at)));
    for (const cases::PaperOnFile& paper : c.papers) {
        if (paper.entry.state != cases::PaperState::Present)
            continue;
        PaperRow row = paperRow(paper.entry, context.file.item);
        const bool checked = std::ranges::find(review.papersChecked, paper.entry.number)
            != review.papersChecked.end();
        row.check = checked ? u"已审核，符合要求"_s : u"审核后收到"_s;
        context.content.papers.push_back(row);
    }
    if (!c.returns.empty()) {
        context.put(u"returns"_s, QString::number(c.returns.size()));
        context.put(u"returnReason"_s, clause(c.returns.back().what.reason));
    }
    if (c.decision && (c.decision->granted || c.decision->refused)) {
        context.put(u"decision"_s, verdictOf(c.decision->result, type));
        context.put(u"opinion"_s,
            c.decision->granted ? c.decision->granted->opinion : c.decision->refused->opinion);
        context.put(u"approver"_s, c.decision->by.name);
        context.put(u"approvedAt"_s, chineseTime(toBeijing(c.decision->at)));
    } else if (c.forwarded) {
        context.put(u"decision"_s, u"上报"_s + c.forwarded->what.superior);
        context.put(u"opinion"_s, c.forwarded->what.opinion);
        context.put(u"approver"_s, c.forwarded->by.name);
        context.put(u"approvedAt"_s, chineseTime(toBeijing(c.forwarded->at)));
    }
    return {};
}

Filled fillGrant(PaperContext& context)
{
    const auto& decision = context.file.c.decision;
    if (!decision || !decision->granted)
        return context.without(PaperObstacle::NotGranted);
    const ItemType type = context.file.item.type;
    putCase(context);
    context.content.title = titleOf(Proposal::Grant, type);
    context.put(u"verdict"_s, verdictOf(Proposal::Grant, type));
    context.put(u"content"_s, clause(decision->granted->content));
    context.put(u"conditions"_s, clause(decision->granted->conditions));
    context.put(u"validity"_s,
        decision->granted->validity.isEmpty() ? u"长期有效"_s
                                              : clause(decision->granted->validity));
    context.put(u"basis"_s,
        decision->granted->legalBasis.isEmpty() ? citation(context.file.item)
                                                : clause(decision->granted->legalBasis));
    context.put(u"delivery"_s, deliverySentence(context.file.c.received.deliveryWay));
    context.content.issueDate = decision->decidedOn;
    return {};
}

Filled fillRefusal(PaperContext& context)
{
    const auto& decision = context.file.c.decision;
    if (!decision || !decision->refused)
        return context.without(PaperObstacle::NotRefused);
    const ItemType type = context.file.item.type;
    putCase(context);
    context.content.title = titleOf(Proposal::Refuse, type);
    context.put(u"verdict"_s, verdictOf(Proposal::Refuse, type));
    context.put(u"facts"_s, clause(decision->refused->facts));
    context.put(u"reason"_s, clause(decision->refused->reasons));
    context.put(u"basis"_s, clause(decision->refused->legalBasis));
    context.putRemedies();
    context.content.issueDate = decision->decidedOn;
    return {};
}

Filled fillTermination(PaperContext& context)
{
    const cases::CaseEvent* event = newestOf<cases::Terminated>(context.file);
    if (event == nullptr)
        return context.without(PaperObstacle::DidNotEndThisWay);
    const auto& act = std::get<cases::Terminated>(event->payload);
    putCase(context);
    context.put(u"endedOn"_s, chineseDay(event->occurredAt));
    context.put(u"ground"_s,
        terminationGround(act.ground)
            + (act.facts.isEmpty() ? QString{} : QString(u"（"_s + clause(act.facts) + u"）"_s)));
    context.putRemedies();
    context.content.papers = context.papersPresent();
    context.content.issueDate = beijingDay(event->occurredAt);
    return {};
}

Filled fillDelivery(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (!c.ready && !c.delivered && !c.dispatched)
        return context.without(PaperObstacle::NotReady);
    const std::vector<PaperRow> rows = resultRows(context);
    putCase(context);
    QString delivered = namesOf(rows);
    if (c.delivered && !c.delivered->what.documents.isEmpty())
        delivered = c.delivered->what.documents.join(u'、');
    if (delivered.isEmpty() && c.ready)
        delivered = c.ready->what.result;
    context.put(u"delivered"_s, delivered);
    if (c.decision)
        context.put(u"deliveredNumber"_s, c.decision->documentNumber());
    if (c.certificate)
        context.put(u"certificate"_s, c.certificate->what.number);
    const cases::DeliveryWay way = c.delivered ? c.delivered->what.way : c.received.deliveryWay;
    context.put(u"way"_s, wayWord(way));
    context.put(u"server"_s, context.seat.name);
    context.put(u"place"_s, context.seat.place.name + context.seat.window);
    if (c.dispatched) {
        const cases::Dispatched& mail = c.dispatched->what;
        context.put(u"trackingNumber"_s,
            mail.carrier.isEmpty() ? mail.trackingNumber
                                   : QString(mail.carrier + u' ' + mail.trackingNumber));
        context.put(u"address"_s, mail.address);
        context.put(u"dispatchedOn"_s, chineseDate(c.dispatched->day()));
        context.put(u"place"_s, mail.address);
    }
    if (c.delivered)
        putReceiver(context, *c.delivered);
    return {};
}

Filled fillPayment(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    if (!c.feeOrdered)
        return context.without(PaperObstacle::NoFee);
    putCase(context);
    const catalogue::Fee& fee = context.file.item.fee;
    context.put(u"basis"_s, fee.basis.isEmpty() ? citation(context.file.item) : fee.basis);
    for (const cases::FeeLine& line : c.feeOrdered->what.lines)
        context.content.fees.push_back({line.name, documents::yuan(line.amountFen) + line.unit,
            QString::number(line.quantity), documents::yuan(line.amountFen * line.quantity)});
    const qint64 total = cases::totalFen(c.feeOrdered->what.lines);
    context.put(u"total"_s, documents::yuan(total));
    context.put(u"totalInWords"_s, documents::amountInWords(total));
    context.put(u"payee"_s, context.seat.hall.payee);
    context.put(u"bank"_s, context.seat.hall.payeeBank);
    context.put(u"account"_s, context.seat.hall.payeeAccount);
    if (c.feePaid) {
        context.put(u"receiptNumber"_s, c.feePaid->what.receiptNumber);
        if (c.feePaid->what.paidOn)
            context.put(u"paidOn"_s, chineseDate(*c.feePaid->what.paidOn));
    }
    context.content.issueDate = c.feeOrdered->day();
    return {};
}

Filled fillResultHandOver(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    const bool atVillage = context.content.village;
    if (!atVillage && c.received.parentNumber.isEmpty())
        return context.without(PaperObstacle::NoProxy);
    if (!c.ready)
        return context.without(PaperObstacle::NotReady);
    putCase(context);
    context.content.papers = resultRows(context);
    if (atVillage) {
        context.put(u"fromPlace"_s, c.handedIn ? c.handedIn->to.name : context.seat.place.name);
        context.put(u"toPlace"_s, c.received.place.name);
        context.put(u"proxy"_s, c.receivedBy.name);
        context.put(u"childNumber"_s, c.ready->what.childNumber);
        context.put(u"result"_s, c.ready->what.result);
        context.put(u"handedAt"_s, chineseTime(toBeijing(c.ready->at)));
        if (context.content.papers.empty())
            context.content.papers.push_back({.name = c.ready->what.result,
                .originals = 1,
                .remark = c.ready->what.childNumber});
    } else {
        context.put(u"fromPlace"_s, c.received.place.name);
        context.put(u"toPlace"_s, context.file.parentPlace);
        context.content.caseNumber = c.received.parentNumber;
        context.put(u"childNumber"_s, c.received.number);
        if (c.decision)
            context.put(u"result"_s, verdictOf(c.decision->result, context.file.item.type));
    }
    return {};
}

} // namespace yichuang::desk
