// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/sync/syncfacts.h"

#include <QCoreApplication>

namespace yichuang::syncpage {

/// What the two sides of a board are called, and what choosing one does.
struct BoardWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::syncpage::BoardWords)
public:
    QString oursIcon;
    QString ours;
    QString theirsIcon;
    QString theirs;
    QString takeOurs;
    QString takeTheirs;
    QString reason; ///< in the empty field
    QString effect; ///< of either choice, in a sentence or two

    [[nodiscard]] static BoardWords of(Dispute dispute);
    /// Under the name of a side.
    [[nodiscard]] static QString caption(
        Dispute dispute, const ActFact& fact, const BeijingTime& now);

private:
    [[nodiscard]] static BoardWords ofActs();
    [[nodiscard]] static BoardWords ofTwins();
    [[nodiscard]] static BoardWords ofStamps();
};

} // namespace yichuang::syncpage
