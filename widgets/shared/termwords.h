// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace yichuang::shared {

/// What a term is called where its days are explained. Each runs from an act of its own: whoever
/// reads “accepted” beside the term for handing out is told a wrong reason for a right date.
struct TermWords
{
    QString term; ///< 承诺时限, 送达时限…
    QString start; ///< with %1 for the day of the act
    QString cell; ///< the act in a cell of the calendar, two characters

    friend bool operator==(const TermWords&, const TermWords&) = default;
};

class TermText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::TermText)
public:
    /// `rule` as in deadline::Explanation: DL-01 … DL-22 of rulebook 1.1.
    [[nodiscard]] static TermWords of(const QString& rule);
};

} // namespace yichuang::shared
