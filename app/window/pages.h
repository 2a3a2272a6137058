// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/signedin.h"
#include "widgets/shared/theme.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

/// Makes the pages of this version, gives them what they ask for, and hands them to the window.
void addPages(SignedIn& person, window::MainWindow& window, shared::Theme& theme);

} // namespace yichuang::app
