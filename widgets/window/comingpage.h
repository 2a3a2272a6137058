// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/window/navigation.h"
#include "widgets/window/page.h"

namespace yichuang::shared {
class EmptyState;
class KeyButton;
} // namespace yichuang::shared

namespace yichuang::window {

/// Stands in the place of a page this version does not have: says so, and what can be done
/// meanwhile.
class ComingPage : public Page
{
    Q_OBJECT
public:
    ComingPage(const shared::Theme& theme, PageId page, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<KeyHint> keyHints() const override;
    void focusFirst() override;

Q_SIGNALS:
    /// 回受理
    void backRequested();

private:
    [[nodiscard]] QString meanwhile() const;

    PageId m_page;
    shared::EmptyState* m_state;
    shared::KeyButton* m_back;
};

} // namespace yichuang::window
