// SPDX-License-Identifier: Apache-2.0
#include "translations/translator.h"

#include <QCoreApplication>
#include <QTranslator>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::translations {

bool install(QCoreApplication& application, const QLocale& locale)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, u"yichuang"_s, u"_"_s, u":/i18n"_s))
        return false;
    return QCoreApplication::installTranslator(translator.release());
}

} // namespace yichuang::translations
