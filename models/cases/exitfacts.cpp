// SPDX-License-Identifier: Apache-2.0
#include "models/cases/exitfacts.h"

#include "models/cases/decisionwords.h"
#include "models/cases/words.h"

namespace yichuang::cases {
namespace {

constexpr auto standingWords = std::to_array<Word<FeeStanding>>(
    {{FeeStanding::None, u"none"}, {FeeStanding::Due, u"due"}, {FeeStanding::Ordered, u"ordered"},
        {FeeStanding::Paid, u"paid"}, {FeeStanding::Waived, u"waived"}});

constexpr auto stageWords = std::to_array<Word<ExitStage>>(
    {{ExitStage::Certificate, u"certificate"}, {ExitStage::Decided, u"decided"},
        {ExitStage::Ready, u"ready"}, {ExitStage::Posted, u"posted"}, {ExitStage::Done, u"done"}});

constexpr auto listWords = std::to_array<Word<ExitList>>(
    {{ExitList::Waiting, u"waiting"}, {ExitList::Certificate, u"certificate"},
        {ExitList::Unpaid, u"unpaid"}, {ExitList::Post, u"post"}, {ExitList::Village, u"village"},
        {ExitList::DeliveredToday, u"deliveredToday"}});

std::optional<ExitStage> stageOf(const Case& c, const catalogue::Item& item)
{
    switch (c.state) {
    case CaseState::Granted:
        return needsCertificate(c, item) ? ExitStage::Certificate : ExitStage::Decided;
    case CaseState::Refused:
    case CaseState::Certifying:
        return ExitStage::Decided;
    case CaseState::Ready:
        return c.dispatched ? ExitStage::Posted : ExitStage::Ready;
    case CaseState::Delivered:
    case CaseState::Closed:
    case CaseState::Archived:
        return c.delivered ? std::optional{ExitStage::Done} : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString documentOf(const Case& c, const catalogue::Item& item)
{
    if (c.certificate)
        return c.certificate->what.certificate;
    if (c.ready && !c.ready->what.result.isEmpty())
        return c.ready->what.result; // what came back to a village
    const bool refused = c.decision && c.decision->result == Proposal::Refuse;
    return refused ? decisionWords(item.type).refuseTitle : item.result.name;
}

} // namespace

QString toText(FeeStanding standing) { return wordOf(standingWords, standing); }

std::optional<FeeStanding> feeStandingFromText(QStringView text)
{
    return valueOf(standingWords, text);
}

QString toText(ExitStage stage) { return wordOf(stageWords, stage); }

std::optional<ExitStage> exitStageFromText(QStringView text) { return valueOf(stageWords, text); }

QString toText(ExitList list) { return wordOf(listWords, list); }

FeeStanding feeStandingOf(const Case& c, const catalogue::Item& item)
{
    if (c.feePaid)
        return c.feePaid->what.waivedBy.trimmed().isEmpty() ? FeeStanding::Paid
                                                            : FeeStanding::Waived;
    if (c.feeOrdered)
        return FeeStanding::Ordered;
    const bool granted = c.decision && c.decision->result == Proposal::Grant;
    return granted && !item.fee.standards.empty() ? FeeStanding::Due : FeeStanding::None;
}

bool needsCertificate(const Case& c, const catalogue::Item& item)
{
    const bool granted = c.decision && c.decision->result == Proposal::Grant;
    return granted && !c.decision->superior
        && item.result.kind == catalogue::ResultKind::Certificate;
}

std::optional<ExitFacts> exitFactsOf(const Case& c, const catalogue::Item& item)
{
    const auto stage = stageOf(c, item);
    if (!stage)
        return std::nullopt;
    ExitFacts facts{.stage = *stage,
        .way = c.delivered ? c.delivered->what.way : c.received.deliveryWay,
        .document = documentOf(c, item),
        .fee = feeStandingOf(c, item),
        .parentNumber = c.received.parentNumber};
    if (c.dispatched && !c.delivered)
        facts.way = DeliveryWay::Mail; // 改邮寄: sent in place of what the applicant first asked
    if (c.feeOrdered)
        facts.feeFen = totalFen(c.feeOrdered->what.lines);
    if (c.delivered)
        facts.deliveredOn = c.delivered->day();
    return facts;
}

bool isIn(ExitList list, const ExitFacts& facts, Day today)
{
    const bool waits = facts.stage != ExitStage::Done;
    switch (list) {
    case ExitList::Waiting:
        return waits;
    case ExitList::Certificate:
        return facts.stage == ExitStage::Certificate;
    case ExitList::Unpaid:
        return waits && isOwed(facts.fee);
    case ExitList::Post:
        return waits && facts.way == DeliveryWay::Mail;
    case ExitList::Village:
        return waits && facts.way == DeliveryWay::Village;
    case ExitList::DeliveredToday:
        return !waits && facts.deliveredOn == today;
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::cases
