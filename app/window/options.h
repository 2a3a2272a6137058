// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "widgets/shared/theme.h"
#include "widgets/window/navigation.h"

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
    std::optional<window::PageId> firstPage; ///< none: the first one of the person's post
    QString stickFile; ///< a package or an answer on a stick the program was opened with
    bool measureStart{false}; ///< signs in, shows 办件, tells when it was painted, and ends
    QString user; ///< signs in without asking, for --render-pages and --measure-start
    QString passwordFile;
    QSize size{1366, 768};
    std::optional<shared::Theme::TextScale> scale; ///< none: as this profile had it last
    std::optional<bool> contrast; ///< likewise
    QString language{QStringLiteral("zh_CN")};
};

/// InvalidInput with the option that is wrong; --help and --version print and end the program
/// themselves.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);

/// Of --password-file, else of YICHUANG_PASSWORD; for programs that sign in by themselves.
[[nodiscard]] QString passwordFrom(const Options& options);

} // namespace yichuang::app
