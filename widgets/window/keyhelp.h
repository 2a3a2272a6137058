// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/overlaydialog.h"
#include "widgets/window/page.h"

namespace yichuang::window {

/// F1: the keys of this page left, those that work everywhere right.
class KeyHelp : public shared::OverlayDialog
{
    Q_OBJECT
public:
    KeyHelp(const shared::Theme& theme, const Page& page, QWidget* parent);

    [[nodiscard]] static QList<KeyHint> keysEverywhere();
};

} // namespace yichuang::window
