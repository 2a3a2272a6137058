// SPDX-License-Identifier: Apache-2.0
#include "app/window/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::app {
namespace {

using TextScale = shared::Theme::TextScale;

Result<QSize> sizeFrom(const QString& text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 640 || size.height() < 480 || size.width() > 7680 || size.height() > 4320)
        return failure(Error::Code::InvalidInput, u"--size "_s + text);
    return size;
}

Result<TextScale> scaleFrom(const QString& text)
{
    constexpr std::array scales{std::pair{u"1", TextScale::Normal},
        std::pair{u"1.0", TextScale::Normal}, std::pair{u"1.12", TextScale::Larger},
        std::pair{u"1.25", TextScale::Large}, std::pair{u"1.5", TextScale::Largest}};
    for (const auto& [word, scale] : scales) {
        if (text == QStringView(word))
            return scale;
    }
    return failure(Error::Code::InvalidInput, u"--scale "_s + text);
}

/// A word out of two; the second one gives true.
Result<bool> choice(
    const QCommandLineParser& parser, const QString& option, const QString& no, const QString& yes)
{
    const QString value = parser.value(option);
    if (value != no && value != yes)
        return failure(Error::Code::InvalidInput, u"--"_s + option + u' ' + value);
    return value == yes;
}

Result<std::optional<window::PageId>> pageFrom(const QString& word)
{
    if (word.isEmpty())
        return std::optional<window::PageId>{};
    const auto* page = std::ranges::find(window::allPages, word, window::pageWord);
    if (page == window::allPages.end())
        return failure(Error::Code::InvalidInput, u"--page "_s + word);
    return std::optional{*page};
}

} // namespace

Result<Options> parseOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        //: 中文: 政务服务大厅窗口客户端
        QCoreApplication::translate("Options", "Window client for government service halls"));
    parser.addHelpOption();
    parser.addVersionOption();
    //: 中文: U 盘包（.ycpkg）或回执包（.ycanswer），登录后在“同步”打开
    parser.addPositionalArgument(u"FILE"_s,
        QCoreApplication::translate(
            "Options", "A package or an answer on a stick, opened in Sync after signing in"),
        u"[FILE]"_s);
    parser.addOptions({
        {u"profile"_s, u"Data folder"_s, u"DIR"_s,
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)},
        {u"render-pages"_s, u"Write a picture of every page and end"_s, u"DIR"_s},
        {u"measure-start"_s, u"Sign in, show the cases, tell when they were painted and end"_s},
        {u"page"_s, u"Open on this page: accept, cases, approve, deliver, …"_s, u"PAGE"_s},
        {u"user"_s, u"Account for --render-pages and --measure-start"_s, u"NAME"_s},
        {u"password-file"_s, u"File with its password"_s, u"FILE"_s},
        {u"size"_s, u"Client area"_s, u"1366x768"_s, u"1366x768"_s},
        {u"scale"_s, u"Text size: 1, 1.12, 1.25 or 1.5"_s, u"SCALE"_s, u"1"_s},
        {u"theme"_s, u"light or contrast"_s, u"THEME"_s, u"light"_s},
        {u"language"_s, u"zh_CN or en"_s, u"LANGUAGE"_s, u"zh_CN"_s},
    });
    if (!parser.parse(arguments))
        return failure(Error::Code::InvalidInput, parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return failure(Error::Code::InvalidInput, files.join(u' '));
    const auto size = sizeFrom(parser.value(u"size"_s));
    const auto scale = scaleFrom(parser.value(u"scale"_s));
    const auto contrast = choice(parser, u"theme"_s, u"light"_s, u"contrast"_s);
    const auto english = choice(parser, u"language"_s, u"zh_CN"_s, u"en"_s);
    if (!size)
        return tl::unexpected(size.error());
    if (!scale)
        return tl::unexpected(scale.error());
    if (!contrast)
        return tl::unexpected(contrast.error());
    if (!english)
        return tl::unexpected(english.error());
    const auto page = pageFrom(parser.value(u"page"_s));
    if (!page)
        return tl::unexpected(page.error());
    // A picture of the pages is what the command line says, not what somebody liked last.
    const auto given = [&parser]<typename T>(const QString& option, T value) -> std::optional<T> {
        const bool counts = parser.isSet(option) || parser.isSet(u"render-pages"_s);
        return counts ? std::optional<T>(value) : std::nullopt;
    };
    return Options{.profile = parser.value(u"profile"_s),
        .renderPages = parser.value(u"render-pages"_s),
        .firstPage = *page,
        .stickFile = files.isEmpty() ? QString{} : files.front(),
        .measureStart = parser.isSet(u"measure-start"_s),
        .user = parser.value(u"user"_s),
        .passwordFile = parser.value(u"password-file"_s),
        .size = *size,
        .scale = given(u"scale"_s, *scale),
        .contrast = given(u"theme"_s, *contrast),
        .language = parser.value(u"language"_s)};
}

QString passwordFrom(const Options& options)
{
    if (options.passwordFile.isEmpty())
        return qEnvironmentVariable("YICHUANG_PASSWORD");
    QFile file(options.passwordFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace yichuang::app
