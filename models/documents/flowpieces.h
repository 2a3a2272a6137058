// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/markup.h"
#include "models/documents/pagestyle.h"

#include <QTextLength>

#include <vector>

namespace yichuang::documents {

/// What both parts of FlowBuilder measure and pick with. Internal to models/documents.
inline constexpr double RulePoints = 0.5;

[[nodiscard]] inline double points(double value) { return value * UnitsPerPoint; }

[[nodiscard]] inline QTextLength fixed(double width)
{
    return QTextLength(QTextLength::FixedLength, width);
}

/// An element's children of one name.
[[nodiscard]] inline std::vector<const Element*> childrenOf(
    const Element& element, QStringView name)
{
    std::vector<const Element*> found;
    for (const Element& child : element.children) {
        if (child.name == name)
            found.push_back(&child);
    }
    return found;
}

[[nodiscard]] inline Element textElement(const QString& text)
{
    Element element;
    element.children.push_back({.name = {}, .text = text, .attributes = {}, .children = {}});
    return element;
}

} // namespace yichuang::documents
