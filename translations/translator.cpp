// SPDX-License-Identifier: Apache-2.0
#include "translations/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::translations {
namespace {

bool installFrom(QCoreApplication& application, const QLocale& locale, const QString& name,
    const QString& folder)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, name, u"_"_s, folder))
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace

bool install(QCoreApplication& application, const QLocale& locale)
{
    // Without Qt's own texts a file dialog and the menu of a text field stay English; that is no
    // reason for the rest to.
    installFrom(
        application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return installFrom(application, locale, u"yichuang"_s, u":/i18n"_s);
}

} // namespace yichuang::translations
