// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/exitflow.h"

#include "models/documents/amount.h"
#include "widgets/shared/objectionsentence.h"

#include <algorithm>

namespace yichuang::deliver {

using cases::DeliveryWay;
using cases::ExitStage;
using cases::FeeStanding;

namespace {

/// A villager collects at the point itself, whatever way the papers came.
DeliveryWay wayOf(const desk::CaseFile& file, bool byPost)
{
    if (byPost)
        return DeliveryWay::Mail;
    const DeliveryWay way = file.c.received.deliveryWay;
    const bool atPoint = file.classification.kind == catalogue::CaseKind::Proxy;
    return atPoint && way == DeliveryWay::Village ? DeliveryWay::PickUp : way;
}

} // namespace

Forward forwardOf(const desk::CaseFile& file, bool byPost)
{
    const auto facts = cases::exitFactsOf(file.c, file.item);
    if (!facts)
        return Forward::None;
    switch (facts->stage) {
    case ExitStage::Certificate:
        return Forward::Certify;
    case ExitStage::Decided:
        return Forward::LayOut;
    case ExitStage::Posted:
        return Forward::Deliver;
    case ExitStage::Done:
        return Forward::None;
    case ExitStage::Ready:
        break;
    }
    switch (wayOf(file, byPost)) {
    case DeliveryWay::Mail:
        return Forward::Post;
    case DeliveryWay::Village:
        return Forward::VillageList;
    case DeliveryWay::PickUp:
    case DeliveryWay::Electronic:
        return Forward::Deliver;
    }
    Q_UNREACHABLE();
}

HandOverStep::Mode modeOf(const desk::CaseFile& file, bool byPost)
{
    using Mode = HandOverStep::Mode;
    if (file.c.delivered)
        return Mode::Done;
    if (file.c.dispatched)
        return Mode::ReturnSlip;
    switch (wayOf(file, byPost)) {
    case DeliveryWay::PickUp:
        return Mode::Signature;
    case DeliveryWay::Mail:
        return Mode::Post;
    case DeliveryWay::Village:
        return Mode::VillageList;
    case DeliveryWay::Electronic:
        return Mode::Electronic;
    }
    Q_UNREACHABLE();
}

QStringList documentsOf(const desk::CaseFile& file)
{
    const auto facts = cases::exitFactsOf(file.c, file.item);
    if (!facts)
        return {};
    QStringList documents{facts->document};
    if (facts->fee == FeeStanding::Paid)
        //: 中文: 财政票据
        documents.append(ExitWords::tr("Treasury receipt"));
    return documents;
}

QString ExitWords::way(DeliveryWay way)
{
    switch (way) {
    case DeliveryWay::PickUp:
        //: 中文: 自取
        return tr("Pick-up");
    case DeliveryWay::Mail:
        //: 中文: 邮寄
        return tr("Post");
    case DeliveryWay::Village:
        //: 中文: 交村点
        return tr("Village");
    case DeliveryWay::Electronic:
        //: 中文: 电子送达
        return tr("Electronic");
    }
    Q_UNREACHABLE();
}

QString ExitWords::wayIcon(DeliveryWay way)
{
    switch (way) {
    case DeliveryWay::PickUp:
        return QStringLiteral("hand");
    case DeliveryWay::Mail:
        return QStringLiteral("truck");
    case DeliveryWay::Village:
        return QStringLiteral("map-pin");
    case DeliveryWay::Electronic:
        return QStringLiteral("send");
    }
    Q_UNREACHABLE();
}

QString ExitWords::fee(FeeStanding standing, qint64 fen)
{
    const QString yuan = documents::yuan(fen);
    switch (standing) {
    case FeeStanding::None:
        //: 中文: 不收费
        return tr("Free");
    case FeeStanding::Due:
        //: Charged by the catalogue; no payment order is out yet
        //: 中文: 待开单
        return tr("No order yet");
    case FeeStanding::Ordered:
        //: %1 is an amount in yuan
        //: 中文: 待缴 %1
        return tr("Owes %1").arg(yuan);
    case FeeStanding::Paid:
        //: %1 is an amount in yuan
        //: 中文: 已缴 %1
        return tr("Paid %1").arg(yuan);
    case FeeStanding::Waived:
        //: 中文: 已减免
        return tr("Waived");
    }
    Q_UNREACHABLE();
}

QString ExitWords::list(cases::ExitList list)
{
    using cases::ExitList;
    switch (list) {
    case ExitList::Waiting:
        //: 中文: 待出件
        return tr("Waiting");
    case ExitList::Certificate:
        //: 中文: 待制证
        return tr("Certificates");
    case ExitList::Unpaid:
        //: 中文: 待缴费
        return tr("Unpaid");
    case ExitList::Post:
        //: 中文: 待邮寄
        return tr("By post");
    case ExitList::Village:
        //: 中文: 交村点
        return tr("To villages");
    case ExitList::DeliveredToday:
        //: 中文: 今日已送达
        return tr("Delivered today");
    }
    Q_UNREACHABLE();
}

QString ExitWords::forward(Forward forward)
{
    switch (forward) {
    case Forward::Certify:
        //: Registers a certificate that was made
        //: 中文: 登记证照
        return tr("Register the certificate");
    case Forward::LayOut:
        //: The result is laid out for collection
        //: 中文: 转待出件
        return tr("Lay out");
    case Forward::Post:
        //: 中文: 寄出
        return tr("Send");
    case Forward::VillageList:
        //: 中文: 开交接单
        return tr("Make the list");
    case Forward::Deliver:
    case Forward::None:
        //: 中文: 送达
        return tr("Deliver");
    }
    Q_UNREACHABLE();
}

QString ExitWords::refusal(std::vector<cases::Objection> against, const QString& missing)
{
    using Code = cases::Objection::Code;
    const auto weighs = [](const cases::Objection& objection) {
        return objection.code == Code::WrongRole || objection.code == Code::WrongState
            || objection.code == Code::FeeUnpaid;
    };
    std::ranges::stable_partition(against, weighs);
    if (!against.empty() && (missing.isEmpty() || weighs(against.front())))
        return shared::objectionSentence(against.front());
    return missing;
}

} // namespace yichuang::deliver
