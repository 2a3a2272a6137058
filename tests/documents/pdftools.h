// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/documents/template.h"

#include <QString>
#include <QStringList>

namespace yichuang::test {

/// What a program says on standard output; fails the test when it does not end well.
QString output(const QString& program, const QStringList& arguments);

[[nodiscard]] QString withoutSpace(QString text);

/// Renders into the folder, under the code and the number of papers; the file's path. Fails the
/// test when that does not work.
[[nodiscard]] QString saved(const documents::DocumentContent& content,
    const documents::TemplateSet& templates, const QString& folder);

} // namespace yichuang::test
