// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "widgets/shared/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace yichuang::app {

/// What the command line of `yichuang` asks for.
struct Options
{
    QString profile; ///< data folder; the user's own by default
    QString renderPages; ///< folder for pictures of every page; empty: an ordinary window
    QString user; ///< signs in without asking, for --render-pages
    QString passwordFile;
    QSize size{1366, 768};
    std::optional<shared::Theme::TextScale> scale; ///< none: as this profile had it last
    std::optional<bool> contrast; ///< likewise
    QString language{QStringLiteral("zh_CN")};
};

/// InvalidInput with the option that is wrong; --help and --version print and end the program
/// themselves.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);

} // namespace yichuang::app
