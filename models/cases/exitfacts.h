// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"

#include <QString>

#include <optional>

namespace yichuang::cases {

/// How the fee of a case stands (rulebook 3.9).
enum class FeeStanding {
    None, ///< the item charges nothing, or the application was refused
    Due, ///< charged by the catalogue, no payment order yet
    Ordered, ///< D17 is out
    Paid,
    Waived
};
[[nodiscard]] QString toText(FeeStanding standing);
[[nodiscard]] std::optional<FeeStanding> feeStandingFromText(QStringView text);
[[nodiscard]] FeeStanding feeStandingOf(const Case& c, const catalogue::Item& item);
/// An unpaid fee blocks the hand-over, never the decision.
[[nodiscard]] constexpr bool isOwed(FeeStanding standing)
{
    return standing == FeeStanding::Due || standing == FeeStanding::Ordered;
}

/// How far a decided case is on its way out.
enum class ExitStage {
    Certificate, ///< granted, and a certificate has to be made (T40)
    Decided, ///< nothing to be made, or made already: to be laid out for collection
    Ready, ///< waits for its receiver, the post or the village agent
    Posted, ///< with the post; the return slip is to come
    Done ///< delivered
};
[[nodiscard]] QString toText(ExitStage stage);
[[nodiscard]] std::optional<ExitStage> exitStageFromText(QStringView text);

/// What the exit window lists about a decided case beside its summary.
struct ExitFacts
{
    ExitStage stage{ExitStage::Decided};
    DeliveryWay way{DeliveryWay::PickUp};
    QString document; ///< what goes out: the item's result, or the refusal by its title
    FeeStanding fee{FeeStanding::None};
    qint64 feeFen{0}; ///< of the payment order
    QString parentNumber; ///< the village case this one was handed in for
    std::optional<Day> deliveredOn; ///< day on which the delivery was recorded

    friend bool operator==(const ExitFacts&, const ExitFacts&) = default;
};

/// True for an item whose result is a certificate to be made here; a superior's document comes
/// made.
[[nodiscard]] bool needsCertificate(const Case& c, const catalogue::Item& item);

/// Nothing before the decision, and nothing for cases that ended without one.
[[nodiscard]] std::optional<ExitFacts> exitFactsOf(const Case& c, const catalogue::Item& item);

/// The lists of the exit window.
enum class ExitList { Waiting, Certificate, Unpaid, Post, Village, DeliveredToday };
inline constexpr std::array allExitLists{ExitList::Waiting, ExitList::Certificate, ExitList::Unpaid,
    ExitList::Post, ExitList::Village, ExitList::DeliveredToday};
[[nodiscard]] QString toText(ExitList list);
[[nodiscard]] bool isIn(ExitList list, const ExitFacts& facts, Day today);

} // namespace yichuang::cases
