// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/reply.h"

#include <QByteArray>
#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace yichuang::ctl {

/// A parsed call of one command: its own arguments and options, and those every command has.
class Invocation
{
public:
    Invocation(const QCommandLineParser& parser, QStringList arguments)
        : m_parser(parser)
        , m_arguments(std::move(arguments))
    {
    }

    /// The words after group and verb.
    [[nodiscard]] const QStringList& arguments() const { return m_arguments; }
    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString& option) const
    {
        return m_parser.values(option);
    }
    /// The data folder: --profile, else the user's own.
    [[nodiscard]] QString profile() const;

private:
    const QCommandLineParser& m_parser;
    QStringList m_arguments;
};

/// One command of the table.
struct Command
{
    QString group; ///< "calendar"
    QString verb; ///< "show"; empty for commands of one word
    QString usage; ///< arguments as the usage line shows them, "YEAR"
    QString summary; ///< one sentence
    int fewest{0}; ///< number of arguments
    int most{0}; ///< -1 = any number
    QList<QCommandLineOption> options;
    std::function<Reply(const Invocation&)> run;
};

/// All commands, in the order the help shows them. Texts are translated when this is called.
[[nodiscard]] std::vector<Command> commandTable();

/// Bytes of a file, of standard input for "-". Unreadable with the system's reason.
[[nodiscard]] Result<QByteArray> readInput(const QString& path);

} // namespace yichuang::ctl
