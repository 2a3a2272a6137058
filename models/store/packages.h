// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/database.h"

namespace yichuang::store {

/// A signed package of the platform as last taken. Whoever keeps it has checked the signature; the
/// bytes stay as evidence.
struct KeptPackage
{
    enum class Standing {
        New, ///< taken, nobody has looked at it yet
        Used,
        Unusable ///< `problem` says why; the data of before go on counting
    };

    QString name; ///< catalogue, calendar
    QString tag; ///< ETag as sent
    QString version;
    QByteArray content;
    QByteArray signature;
    Instant takenAt{};
    Standing standing{Standing::New};
    QString problem;

    friend bool operator==(const KeptPackage&, const KeptPackage&) = default;
};
/// new, used, unusable
[[nodiscard]] QString toText(KeptPackage::Standing standing);
[[nodiscard]] std::optional<KeptPackage::Standing> packageStandingFromText(QStringView text);

[[nodiscard]] Result<std::optional<KeptPackage>> keptPackage(
    Database& database, const QString& name);
/// In the place of an older one of the same name.
[[nodiscard]] Result<> keepPackage(Database& database, const KeptPackage& package);
/// Only while the package still bears the tag: a newer one is judged for itself.
[[nodiscard]] Result<> judgePackage(Database& database, const QString& name, const QString& tag,
    KeptPackage::Standing standing, const QString& problem);

/// A catalogue this profile took over.
struct KeptCatalogue
{
    QString version;
    bool fromPackage{false}; ///< else from files, by hand
    QByteArray content; ///< JSON object: the catalogue's files by name
    Instant acceptedAt{};
    QString acceptedBy; ///< name of the person; empty for a package

    friend bool operator==(const KeptCatalogue&, const KeptCatalogue&) = default;
};
/// Oldest first.
[[nodiscard]] Result<std::vector<KeptCatalogue>> keptCatalogues(Database& database);
[[nodiscard]] Result<> keepCatalogue(Database& database, const KeptCatalogue& catalogue);

} // namespace yichuang::store
