// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTextStream>

namespace yichuang::ctl {

/// Runs the command that `words` (without the program's name) ask for and writes its reply.
/// Returns the exit status.
[[nodiscard]] int run(const QStringList& words, QTextStream& out, QTextStream& err);

/// The value of the last --language; "zh_CN" without one. Needed before any text is made.
[[nodiscard]] QString languageOf(const QStringList& words);

} // namespace yichuang::ctl
