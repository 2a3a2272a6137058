// SPDX-License-Identifier: Apache-2.0
#include "app/window/composition.h"
#include "app/window/measurestart.h"
#include "app/window/options.h"
#include "app/window/renderpages.h"
#include "models/base/programversion.h"
#include "widgets/shared/errorsentence.h"

#include <QApplication>

#include "translations/translator.h"
#include <cstdio>

using namespace yichuang;

namespace {

constexpr int usageStatus = 2;
constexpr int environmentStatus = 3;

int complain(const QString& sentence, int status)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    return status;
}

/// The platform has to be chosen before the application exists.
bool wantsPictures(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArrayView(argv[i]).startsWith("--render-pages"))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    if (wantsPictures(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yichuang"));
    QCoreApplication::setApplicationVersion(programVersion());
    const auto options = app::parseOptions(QCoreApplication::arguments());
    if (!options)
        return complain(options.error().detail, usageStatus);
    QApplication::setApplicationDisplayName(QStringLiteral("一窗"));
    translations::install(application, QLocale(options->language));

    app::Composition composition(application, *options);
    if (const auto started = composition.start(); !started)
        return complain(shared::errorSentence(started.error()) + QStringLiteral(" (")
                + started.error().detail + u')',
            environmentStatus);
    if (!options->renderPages.isEmpty())
        app::renderPages(composition, *options);
    else if (options->measureStart)
        app::measureStart(composition, *options);
    else
        composition.window().show();
    return QApplication::exec();
}
