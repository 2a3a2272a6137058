// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace yichuang::shared {

/// Teaches the accessibility layer our painted widgets: lamp, badge, chip, calendar, strip and step
/// bar. Safe to call more than once.
void installAccessibleWidgets();

} // namespace yichuang::shared
