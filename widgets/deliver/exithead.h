// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/shared/label.h"

namespace yichuang::shared {
class DueChip;
class TypeBadge;
} // namespace yichuang::shared

namespace yichuang::deliver {

/// What goes out, of which case, and until when (C4).
class ExitHead : public QWidget
{
    Q_OBJECT
public:
    explicit ExitHead(const shared::Theme& theme, QWidget* parent = nullptr);

    void setCase(const desk::CaseFile& file, Day today);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const shared::Theme& m_theme;
    shared::TypeBadge* m_badge;
    shared::Label* m_title;
    shared::Label* m_caption;
    shared::DueChip* m_due;
    shared::Label* m_dueWords;
};

} // namespace yichuang::deliver
