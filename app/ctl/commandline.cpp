// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/commandline.h"

#include "app/ctl/command.h"
#include "app/ctl/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

namespace {

QList<QCommandLineOption> commonOptions()
{
    return {
        //: 中文: 只输出一个 JSON 文档。
        {u"json"_s, Text::tr("Write one JSON document and nothing else.")},
        //: 中文: 语言：zh_CN（默认）或 en。
        {u"language"_s, Text::tr("Language: zh_CN (default) or en."), u"LANGUAGE"_s},
        //: 中文: 数据目录；不写则用当前用户的目录。
        {u"profile"_s, Text::tr("Data folder; without it the user's own."), u"DIR"_s},
        //: 中文: 以此账号登录。
        {u"user"_s, Text::tr("Sign in with this account."), u"NAME"_s},
        //: 中文: 存放口令的文件；也可用环境变量 YICHUANG_PASSWORD，或在终端输入。
        {u"password-file"_s,
            Text::tr("File with the password; otherwise YICHUANG_PASSWORD or the terminal."),
            u"FILE"_s},
        {QStringList{u"h"_s, u"help"_s},
            //: 中文: 显示用法。
            Text::tr("Show the usage.")},
    };
}

/// Positions of the first two words that are no options and no values of common options.
QList<qsizetype> wordsAt(const QStringList& words)
{
    const QStringList withValue{u"--language"_s, u"--profile"_s, u"--user"_s, u"--password-file"_s};
    QList<qsizetype> found;
    for (qsizetype i = 0; i < words.size() && found.size() < 2; ++i) {
        if (withValue.contains(words[i]))
            ++i;
        else if (!words[i].startsWith(u'-'))
            found.append(i);
    }
    return found;
}

QString nameOf(const Command& command)
{
    return command.verb.isEmpty() ? command.group : command.group + u' ' + command.verb;
}

QString usageLine(const Command& command)
{
    QString line = u"yichuangctl "_s + nameOf(command);
    if (!command.usage.isEmpty())
        line += u' ' + command.usage;
    return line;
}

QString optionLines(const QList<QCommandLineOption>& options)
{
    QString lines;
    for (const auto& option : options) {
        QString name = u"  --"_s + option.names().constLast();
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        lines += name.leftJustified(26) + u' ' + option.description() + u'\n';
    }
    return lines;
}

QString help(const std::vector<Command>& table, const QString& group)
{
    //: 中文: 用法：
    QString text = Text::tr("Usage:") + u'\n';
    for (const auto& command : table) {
        if (group.isEmpty() || command.group == group)
            text += u"  "_s + usageLine(command) + u"\n      "_s + command.summary + u'\n';
    }
    //: 中文: 所有命令通用的选项：
    text += Text::tr("Options of all commands:") + u'\n' + optionLines(commonOptions());
    //: 中文: 退出码：0 完成，1 规则或检查不通过，2 用法不对，3 环境问题。
    text += Text::tr("Exit status: 0 done, 1 a rule or check says no, 2 usage, 3 environment.");
    return text;
}

QString help(const Command& command)
{
    //: 中文: 用法：%1
    QString text = Text::tr("Usage: %1").arg(usageLine(command)) + u'\n' + command.summary + u'\n';
    if (!command.options.isEmpty())
        //: 中文: 选项：
        text += Text::tr("Options:") + u'\n' + optionLines(command.options);
    text += Text::tr("Options of all commands:") + u'\n' + optionLines(commonOptions());
    return text.trimmed();
}

Reply helpReply(const QString& text)
{
    return {.exit = Exit::Done, .text = text, .document = text, .notes = {}, .problem = {}};
}

QString parserComplaint(const QCommandLineParser& parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        //: 中文: 没有这个选项：%1
        return Text::tr("There is no such option: %1").arg(unknown.join(u", "_s));
    //: 中文: 选项写法不对：%1
    return Text::tr("An option is written wrongly: %1").arg(parser.errorText());
}

Reply runCommand(const Command& command, const QStringList& rest)
{
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(command.options);
    const bool parsed = parser.parse(QStringList{u"yichuangctl"_s} + rest);
    if (parser.isSet(u"help"_s))
        return helpReply(help(command));
    //: 中文: 用法：%1
    const QString usage = Text::tr("Usage: %1").arg(usageLine(command));
    if (!parsed)
        return misused(parserComplaint(parser) + u'\n' + usage);
    const auto count = parser.positionalArguments().size();
    if (count < command.fewest)
        //: 中文: 缺少参数。
        return misused(Text::tr("An argument is missing.") + u'\n' + usage);
    if (command.most >= 0 && count > command.most)
        //: 中文: 参数太多。
        return misused(Text::tr("There are too many arguments.") + u'\n' + usage);
    return command.run(Invocation{parser, parser.positionalArguments()});
}

Reply dispatch(const QStringList& words)
{
    const auto table = commandTable();
    const auto at = wordsAt(words);
    const bool wantsHelp = words.contains(u"--help"_s) || words.contains(u"-h"_s);
    if (at.isEmpty())
        return wantsHelp ? helpReply(help(table, {}))
                         //: 中文: 没有写命令。yichuangctl --help 列出所有命令。
                         : misused(Text::tr("No command. yichuangctl --help lists them."));
    const QString& group = words[at[0]];
    const QString verb = at.size() > 1 ? words[at[1]] : QString{};
    const auto found = std::ranges::find_if(table, [&](const Command& command) {
        return command.group == group && (command.verb.isEmpty() || command.verb == verb);
    });
    if (found != table.end()) {
        QStringList rest = words;
        if (!found->verb.isEmpty())
            rest.removeAt(at[1]);
        rest.removeAt(at[0]);
        return runCommand(*found, rest);
    }
    const bool knownGroup = std::ranges::any_of(
        table, [&](const Command& command) { return command.group == group; });
    if (knownGroup && verb.isEmpty() && wantsHelp)
        return helpReply(help(table, group));
    //: 中文: 没有这个命令：%1。yichuangctl --help 列出所有命令。
    return misused(Text::tr("There is no such command: %1. yichuangctl --help lists them.")
                       .arg(QString{group + u' ' + verb}.trimmed()));
}

QByteArray toJsonText(const QJsonValue& value, QJsonDocument::JsonFormat format)
{
    if (value.isObject())
        return QJsonDocument{value.toObject()}.toJson(format).trimmed();
    if (value.isArray())
        return QJsonDocument{value.toArray()}.toJson(format).trimmed();
    // QJsonDocument knows only objects and arrays: take the brackets off an array of one.
    const QByteArray inArray = QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact);
    return inArray.mid(1, inArray.size() - 2);
}

void writeProblem(const Problem& problem, Exit exit, bool json, QTextStream& err)
{
    if (json) {
        QJsonObject object{{u"type"_s, QString{u"urn:yichuang:problem:"_s + problem.type}},
            {u"title"_s, problem.title}, {u"exit"_s, static_cast<int>(exit)}};
        if (!problem.detail.isEmpty())
            object[u"detail"_s] = problem.detail;
        err << toJsonText(object, QJsonDocument::Compact) << '\n';
        return;
    }
    err << problem.title;
    if (!problem.detail.isEmpty())
        //: 中文: （%1）
        err << Text::tr(" (%1)").arg(problem.detail);
    err << '\n';
}

} // namespace

QString languageOf(const QStringList& words)
{
    QString language = u"zh_CN"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == u"--language" && i + 1 < words.size())
            language = words[i + 1];
        else if (words[i].startsWith(u"--language="))
            language = words[i].mid(11);
    }
    return language;
}

int run(const QStringList& words, QTextStream& out, QTextStream& err)
{
    const bool json = words.contains(u"--json"_s);
    const QString language = languageOf(words);
    const Reply reply = language == u"zh_CN" || language == u"en"
        ? dispatch(words)
        //: 中文: 语言只能是 zh_CN 或 en。
        : misused(Text::tr("The language is zh_CN or en."));
    if (json && !reply.document.isNull() && !reply.document.isUndefined())
        out << toJsonText(reply.document, QJsonDocument::Indented) << '\n';
    else if (!json && !reply.text.isEmpty())
        out << reply.text << '\n';
    out.flush();
    if (!json) {
        for (const auto& note : reply.notes)
            err << note << '\n';
    }
    if (reply.problem)
        writeProblem(*reply.problem, reply.exit, json, err);
    err.flush();
    if (out.status() != QTextStream::Ok)
        return static_cast<int>(Exit::Environment);
    return static_cast<int>(reply.exit);
}

} // namespace yichuang::ctl
