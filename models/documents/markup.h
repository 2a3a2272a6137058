// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QHash>
#include <QString>

#include <vector>

namespace yichuang::documents {

/// A piece of a filled template: an element, or a run of text (empty `name`).
///
/// The small set of elements, well-formed as XML:
///   document layout="letter|notice|form"   the root: the page of official documents, the same one
///   size smaller, or a dense form h1                                  title line, centred, bold p
///   [class="number|addressee|item|note|plain"]   paragraph; without class: two characters' indent
///   b, br                               bold, new line
///   fields [columns="1|2"] / field label="" [wide="yes"]   ruled table of labels and values
///   table widths="1 4 2" / thead, tbody / tr / th, td [align="left|center"]   ruled table; thead
///   repeats on each page signoff organ="" date="" [seal="yes"]     organ over date; with seal,
///   room for the seal is left empty signatures / sign label=""          label and a line to sign
///   on, two in a row; text inside is printed on the line
struct Element
{
    QString name;
    QString text;
    QHash<QString, QString> attributes;
    std::vector<Element> children;

    [[nodiscard]] QString attribute(const QString& key, const QString& otherwise = {}) const
    {
        return attributes.value(key, otherwise);
    }
};

/// InvalidInput with `source` and the line: not well-formed, or an element, attribute or nesting
/// not in the list above.
[[nodiscard]] Result<Element> parseMarkup(const QString& text, const QString& source);

} // namespace yichuang::documents
