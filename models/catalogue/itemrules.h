// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/finding.h"
#include "models/catalogue/item.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace yichuang::catalogue {

/// What a file may refer to. A set that is not given is not checked.
struct KnownCodes
{
    std::optional<QHash<QString, QString>> departments; ///< code → unified name
    std::optional<QSet<QString>> items;
    std::optional<QSet<QString>> themes;
    std::optional<QSet<QString>> divisions;
};

/// The two letters an item's code begins with: XK for 行政许可.
[[nodiscard]] QString codePrefix(ItemType type);

/// Departments and themes an item names but nobody knows. `path` is the item's own, $[1].
[[nodiscard]] Findings unknownReferences(
    const Item& item, const QString& path, const KnownCodes& known);

/// The rules across the fields of one item whose fields are each right, the gravest first.
[[nodiscard]] Findings brokenItemRules(
    const Item& item, const QString& path, const KnownCodes& known);

/// 办理程序: order, presence and the sum of days. Part of brokenItemRules.
[[nodiscard]] Findings brokenProcessRules(const Item& item, const QString& path);

} // namespace yichuang::catalogue
