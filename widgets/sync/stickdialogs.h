// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>

namespace yichuang::syncpage {

/// Those of the mounted folders that lie where sticks are mounted, in their order.
[[nodiscard]] QStringList stickFoldersAmong(const QStringList& mounted);

/// Where the package goes and where the answer lies: the first stick in this machine is opened at
/// once, all of them stand in the side bar. They delete themselves when they close.
[[nodiscard]] QFileDialog* newExportDialog(const QString& fileName, QWidget* parent);
[[nodiscard]] QFileDialog* newImportDialog(QWidget* parent);

} // namespace yichuang::syncpage
