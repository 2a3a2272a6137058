// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/paperneed.h"

namespace yichuang::shared {

/// Words about an item that stand in several sections.

/// 承诺 5 日, 当场, or – when the catalogue names no promise.
[[nodiscard]] QString promiseWords(const catalogue::Item& item);
/// 市场监督管理局·行政许可·不收费
[[nodiscard]] QString itemFacts(const catalogue::Item& item);
/// 法定 20 个工作日，承诺 5 个工作日
[[nodiscard]] QString termWords(const catalogue::Item& item);
/// 依据《食品安全法》第三十五条; empty without a recorded basis.
[[nodiscard]] QString basisWords(const catalogue::Item& item);
/// 原件 1 份，复印件 2 份
[[nodiscard]] QString paperForm(const catalogue::Paper& paper);
/// 必交, 可容缺, 选交
[[nodiscard]] QString needWord(catalogue::PaperNeed need);
/// Law and article as documents cite them: 《…法》第…条.
[[nodiscard]] QString citation(const catalogue::Item& item);

} // namespace yichuang::shared
