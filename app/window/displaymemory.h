// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/options.h"
#include "models/store/store.h"
#include "widgets/shared/theme.h"

namespace yichuang::app {

/// Text size and contrast as this profile had them last; what the command line names wins. From now
/// on every change is kept. Store and theme must outlive each other's events: both belong to the
/// composition.
[[nodiscard]] Result<> rememberDisplay(
    store::Store& store, shared::Theme& theme, const Options& options);

} // namespace yichuang::app
