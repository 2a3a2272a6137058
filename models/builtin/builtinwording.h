// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QString>
#include <QStringList>

namespace yichuang::builtin {

/// Phrases that go onto the file and onto papers: Chinese whatever language the window speaks, and
/// data, so that a hall changes them without a new program.
struct Wording
{
    QString stopBasis; ///< License Law 45, for the eight kinds of the law itself
    QStringList stopReasons;
    QStringList extensionReasons;
    QStringList toldWays; ///< how a notice reaches the applicant
    QStringList facts;
    QStringList grantGrounds;
    QStringList refusalGrounds;
    QStringList grantOpinions;
    QStringList refusalOpinions;
    QStringList returnReasons;
    QStringList questions; ///< to another department
    QStringList disagreement;
    QStringList conversionReasons;
    QString reconsideration; ///< %1 is the organ
    QString lawsuit; ///< %1 is the court
    QStringList retention; ///< of the archive

    friend bool operator==(const Wording&, const Wording&) = default;
};

/// The phrases delivered with the program. Unreadable or InvalidInput with the JSON pointer.
[[nodiscard]] Result<Wording> loadBuiltInWording();

} // namespace yichuang::builtin
