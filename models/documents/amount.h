// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace yichuang::documents {

/// "80.00": yuan with two decimals of an amount in fen. Not for negative amounts.
[[nodiscard]] QString yuan(qint64 fen);

/// "捌拾元整", "壹仟肆佰零玖元伍角整", "陆仟零柒元壹角肆分": the amount in words (大写) as payment
/// orders and bills write it (支付结算办法, annex 1), without 人民币 before it. Below 10^12 yuan
/// and not negative.
[[nodiscard]] QString amountInWords(qint64 fen);

} // namespace yichuang::documents
