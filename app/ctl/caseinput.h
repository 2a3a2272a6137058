// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

#include <QJsonObject>

namespace yichuang::ctl {

/// --input as one JSON object; InvalidInput with the place of the mistake.
[[nodiscard]] Result<QJsonObject> inputObject(const Invocation& call);

/// The option `option` is missing.
[[nodiscard]] Reply missing(const QString& option);

/// The schema of the JSON a command reads, by its name in resources/schemas.
[[nodiscard]] Reply schemaReply(const QString& name);

[[nodiscard]] QCommandLineOption inputOption();
[[nodiscard]] QCommandLineOption schemaOption();

} // namespace yichuang::ctl
