// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "models/catalogue/cataloguepackage.h"

namespace yichuang::ctl {

/// catalogue check PATH… | import PATH… | search TEXT | show CODE | completeness
[[nodiscard]] std::vector<Command> catalogueCommands();

/// The verdict on each file; folders stand for the files in them.
[[nodiscard]] Reply checkCatalogueFiles(const Invocation& call);
/// Takes the files over into the profile, all or none.
[[nodiscard]] Reply importCatalogueFiles(const Invocation& call);

/// Files as named on the command line; folders stand for the files in them.
[[nodiscard]] Result<std::vector<catalogue::NamedFile>> catalogueFiles(const QStringList& paths);
/// What `catalogue check` answers about judged files; Exit::No when one is rejected.
[[nodiscard]] Reply verdictReply(const std::vector<catalogue::CatalogueReport>& reports);

} // namespace yichuang::ctl
