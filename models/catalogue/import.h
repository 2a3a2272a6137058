// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/department.h"
#include "models/catalogue/finding.h"
#include "models/catalogue/item.h"
#include "models/catalogue/itemrules.h"
#include "models/catalogue/jointtheme.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace yichuang::catalogue {

enum class FileKind { Items, JointThemes, Departments, Divisions };
/// items, jointThemes, departments, divisions
[[nodiscard]] QString toText(FileKind kind);

enum class Verdict {
    Accepted,
    AcceptedWithWarning,
    EntriesRejected, ///< the sound entries are accepted, the others named
    FileRejected ///< nothing is accepted
};
/// accept, acceptWithWarning, rejectItem, rejectFile
[[nodiscard]] QString toText(Verdict verdict);

/// What a file holds and what is wrong with it. An entry is accepted whole or not at all.
struct CatalogueReport
{
    QString fileName;
    FileKind kind{FileKind::Items};
    Verdict verdict{Verdict::Accepted};
    Findings findings; ///< in the order of the file; the first of an entry is the one that matters
    QStringList acceptedCodes;
    QStringList rejectedCodes; ///< each once; an entry with two codes gives both
    std::vector<Item> items;
    std::vector<JointTheme> themes;
    std::vector<Department> departments;
    std::vector<Division> divisions;
};

/// Files above this are refused before they are parsed.
inline constexpr qsizetype catalogueFileLimit = 64 * 1024 * 1024;

/// Judges one file. `kind` none: told by the keys of its first entry. `fileName` is only looked at
/// for its ending
/// (".json" or none) and may be empty. References are checked against `known` and the file itself.
[[nodiscard]] CatalogueReport readCatalogueFile(const QString& fileName, const QByteArray& bytes,
    const KnownCodes& known, std::optional<FileKind> kind = {});

} // namespace yichuang::catalogue
