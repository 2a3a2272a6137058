// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace yichuang::catalogue {

/// 五件: the class of a case at one node (rulebook 2.2). Derived from facts, never typed in.
enum class CaseKind {
    Instant, ///< 即办件
    Promised, ///< 承诺件
    Joint, ///< 联办件
    Proxy, ///< 代办件
    Forward ///< 上报件
};

/// In the order screens and tables show them.
inline constexpr std::array allCaseKinds{
    CaseKind::Instant, CaseKind::Promised, CaseKind::Joint, CaseKind::Proxy, CaseKind::Forward};

/// The word of the command line and of JSON: instant, promised, joint, proxy, forward.
[[nodiscard]] QString toText(CaseKind kind);
[[nodiscard]] std::optional<CaseKind> caseKindFromText(QStringView text);

/// The word of the catalogue files and of printed papers: 即办件, 承诺件, 联办件, 代办件, 上报件.
[[nodiscard]] QString catalogueWord(CaseKind kind);
[[nodiscard]] std::optional<CaseKind> caseKindFromCatalogueWord(QStringView word);

/// The one character of the badge: 即, 承, 联, 代, 报.
[[nodiscard]] QChar badge(CaseKind kind);

} // namespace yichuang::catalogue
