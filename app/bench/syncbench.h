// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/bench/figure.h"
#include "models/base/error.h"

#include <QStringList>

namespace yichuang::bench {

struct SyncSizes
{
    int events{10'000}; ///< pushed by one window
    QString database; ///< "postgresql://…", an empty database; empty: SQLite alone
    bool huge{false}; ///< ten million stored events
    /// A program and its arguments that pushes the documents of a file (one JSON object a line) and
    /// prints the seconds it took; empty: the peer's figure is the stated one.
    QStringList peer{};
};

/// From the outbox of a window to the receipts in its store, over mutual TLS on loopback, durable
/// at both ends, beside the same batches into a TLS sink and as bare rows.
[[nodiscard]] Result<std::vector<Figure>> pushFigures(const SyncSizes& sizes);
/// What one platform process takes from several windows at once, and how long one record takes.
[[nodiscard]] Result<std::vector<Figure>> intakeFigures(const QString& database);
/// The cost of an event in a platform that holds many already.
[[nodiscard]] Result<std::vector<Figure>> growthFigures(const SyncSizes& sizes);

} // namespace yichuang::bench
