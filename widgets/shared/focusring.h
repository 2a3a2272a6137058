// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QPointer>
#include <QWidget>

namespace yichuang::shared {

/// The ring around the control that has the keyboard (visual-spec 9): 2 px, 1 px gap. One per
/// top-level window; it lies above everything, takes no mouse, and stays away from fields, lists
/// and the calendar, which show focus themselves.
class FocusRing : public QWidget
{
    Q_OBJECT
public:
    /// `window` is the top-level widget the ring serves.
    FocusRing(const Theme& theme, QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* control);
    void place();
    [[nodiscard]] static bool needsRing(const QWidget* control);

    const Theme& m_theme;
    QPointer<QWidget> m_control;
    QList<QPointer<QWidget>> m_watched; ///< the control and what it lies in, below the window
};

} // namespace yichuang::shared
