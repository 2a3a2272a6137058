// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>

class QCoreApplication;

namespace yichuang::translations {

/// Lets the application, and the dialogs that are Qt's own, speak the language of `locale`; English
/// is the source and needs no file.
/// False: there is no translation, and the application speaks English.
bool install(QCoreApplication& application, const QLocale& locale);

} // namespace yichuang::translations
