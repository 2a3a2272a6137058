// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/import.h"

namespace yichuang::catalogue {

/// A catalogue file as it lies on a disk; the name without folder.
struct NamedFile
{
    QString name;
    QByteArray bytes;

    friend bool operator==(const NamedFile&, const NamedFile&) = default;
};

/// Judges files of one catalogue, which refer to each other: what one brings, the others may name.
/// In the order of `files`.
[[nodiscard]] std::vector<CatalogueReport> judgeTogether(
    std::span<const NamedFile> files, const KnownCodes& known);

/// What a package or a set of files adds to a catalogue.
struct CatalogueUpdate
{
    std::vector<Item> items;
    std::vector<JointTheme> themes;
    std::vector<Department> departments;
    std::vector<Division> divisions;
};

/// Taken whole or not at all: one rejected entry refuses everything. InvalidInput with file, rule
/// and place of the first finding.
[[nodiscard]] Result<CatalogueUpdate> updateFrom(std::vector<CatalogueReport> reports);

/// Several files as one text: a JSON object of files by name without ".json", as the platform hands
/// them out and as a profile keeps them. The files must be JSON.
[[nodiscard]] QByteArray toPackage(std::span<const NamedFile> files);
[[nodiscard]] Result<std::vector<NamedFile>> filesFromPackage(const QByteArray& bytes);

/// Nothing in the update that `base` does not say already.
[[nodiscard]] bool isKnown(const Catalogue& base, const CatalogueUpdate& update);

/// `base` with the update: versions of items it lacks are current from `validFrom`, known ones must
/// be equal (a change without a new version would change open cases, rulebook 4.1, and is
/// InvalidInput), themes, departments and divisions are replaced by code.
[[nodiscard]] Result<Catalogue> extended(
    const Catalogue& base, CatalogueUpdate update, Day validFrom);

} // namespace yichuang::catalogue
