// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"
#include "models/documents/pagestyle.h"

#include <QStringList>

#include <vector>

namespace yichuang::documents {

/// The sheet of one day of a register, to be signed on paper and kept apart: a table, and below it
/// what proves that nothing was left out.
struct RegisterSheet
{
    QString title; ///< 用印登记日报
    QString author; ///< the hall
    Day day{};
    QStringList heads; ///< of the columns
    std::vector<QStringList> rows; ///< one text a column
    QStringList feet; ///< lines below: last number, head of the chain, unused numbers
    QString signature; ///< the line to be signed
};

/// A4 on its side. Needs a QGuiApplication. NotFound when the font is not installed, InvalidInput
/// when a row does not have one text a column.
[[nodiscard]] Result<QByteArray> registerSheetPdf(
    const RegisterSheet& sheet, const FontChoice& fonts = {});

} // namespace yichuang::documents
