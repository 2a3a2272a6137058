// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/commandline.h"

#include <QFile>
#include <QGuiApplication>
#include <QLocale>

#include "translations/translator.h"
#include <cstdio>
#include <memory>
#include <set>
#include <string_view>

namespace {

/// Only printed papers and drawn seals need fonts; everything else runs without the Gui start-up
/// cost.
bool needsFonts(int argc, char** argv)
{
    const std::set<std::string_view> words{
        "document", "demo", "apply", "import", "approve", "deny", "sheet", "bench"};
    for (int i = 1; i < argc; ++i) {
        const std::string_view word{argv[i]};
        if (words.contains(word) || word.starts_with("--pin-file"))
            return true;
    }
    return false;
}

/// Standard error carries this program's own sentences, one a line: scripts read them. What Qt says
/// about the session (no XDG_RUNTIME_DIR over ssh, say) is shown only when it ends the program, or
/// when QT_LOGGING_RULES asks for more.
void keepQtQuiet(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(qPrintable(message + u'\n'), stderr);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(keepQtQuiet);
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("yichuang"));

    const QStringList words = QCoreApplication::arguments().mid(1);
    yichuang::translations::install(*application, QLocale{yichuang::ctl::languageOf(words)});

    QTextStream out{stdout};
    QTextStream err{stderr};
    out.setEncoding(QStringConverter::Utf8);
    err.setEncoding(QStringConverter::Utf8);
    return yichuang::ctl::run(words, out, err);
}
