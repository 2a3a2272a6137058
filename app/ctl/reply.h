// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace yichuang::ctl {

/// Exit status of the program; scripts rely on the numbers.
enum class Exit {
    Done = 0, ///< a warning alone is still this
    No = 1, ///< a rule or check says no
    Usage = 2, ///< the command line is wrong
    Environment = 3 ///< unreadable, no network, store damaged
};

/// Why a command could not do its work; with --json an object after RFC 9457 on standard error.
struct Problem
{
    QString type; ///< stable word, for example "invalidInput"
    QString title; ///< one sentence for people: what happened and what to do
    QString detail; ///< the technical reason; may be empty

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// What a command answers; nothing is written before it is complete, so standard output holds one
/// whole document or nothing.
struct Reply
{
    Exit exit{Exit::Done};
    QString text; ///< standard output without --json
    QJsonValue document; ///< standard output with --json
    QStringList
        notes; ///< warnings and reasons on standard error without --json; also in `document`
    std::optional<Problem> problem;
};

/// The whole command fails with `error`: sentence, reason and the exit status of its code.
[[nodiscard]] Reply failed(const Error& error);
/// As above, `what` ("calendar/2027.json") names the thing concerned.
[[nodiscard]] Reply failed(const Error& error, const QString& what);
/// The command line is wrong; `sentence` says how.
[[nodiscard]] Reply misused(const QString& sentence);

/// The sentence for people of an error; its `detail` is not part of it.
[[nodiscard]] QString errorSentence(Error::Code code);
[[nodiscard]] Exit exitFor(Error::Code code);

} // namespace yichuang::ctl
