// SPDX-License-Identifier: Apache-2.0
#include "app/window/pages.h"

namespace yichuang::app {

void addPages(SignedIn& person, window::MainWindow& window, shared::Theme& theme)
{
    Q_UNUSED(person);
    Q_UNUSED(window);
    Q_UNUSED(theme);
}

} // namespace yichuang::app
