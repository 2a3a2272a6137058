// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/section.h"
#include "widgets/shared/segmentedchoice.h"

namespace yichuang::settingspage {

/// 显示: text size and contrast, at once.
class DisplaySection : public Section
{
    Q_OBJECT
public:
    DisplaySection(shared::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* first() const override { return m_size; }

private:
    void follow();

    shared::Theme& m_settable;
    shared::SegmentedChoice* m_size;
    shared::SegmentedChoice* m_contrast;
};

} // namespace yichuang::settingspage
