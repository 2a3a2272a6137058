// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/assessment.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/typebadge.h"

#include <QWidget>

namespace yichuang::accept {

/// Section 4 where there is no room for its column: kind and due day in one line of 40 above the
/// action bar, and the way to the whole of it (visual-spec 3, compact).
class VerdictStrip : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictStrip(const shared::Theme& theme, QWidget* parent = nullptr);

    void show(const desk::Assessment& assessment);
    [[nodiscard]] shared::KeyButton* button() const { return m_open; }
    /// What the button does now.
    void setOpened(bool opened);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const shared::Theme& m_theme;
    shared::TypeBadge* m_badge;
    shared::Label* m_kind;
    shared::Label* m_due;
    shared::Label* m_term;
    shared::KeyButton* m_open;
};

} // namespace yichuang::accept
