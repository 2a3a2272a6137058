// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/item.h"

namespace yichuang::desk {

/// What an item says of itself on printed papers: Chinese whatever the language of the window.

/// 20个工作日, 30日
[[nodiscard]] QString daysText(int count, catalogue::DayUnit unit);
/// The promised term in the unit it was published in; empty when none is.
[[nodiscard]] QString promiseText(const catalogue::Item& item);
/// 《…法》第…条 of the item's first basis; the published guide where the catalogue names none.
[[nodiscard]] QString citation(const catalogue::Item& item);
/// 不收费。 or 收费： with every rate and the basis. Amounts come from the catalogue only.
[[nodiscard]] QString feeSentence(const catalogue::Item& item);
/// The procedures that may stop the clock; empty when there is none.
[[nodiscard]] QString specialProceduresSentence(const catalogue::Item& item);

} // namespace yichuang::desk
