// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::accept {

/// 11-25 前告知: a term that runs while a dialog is open, in the head of that dialog. Amber with a
/// triangle; the last day in red with a square.
class NoteChip : public QWidget
{
    Q_OBJECT
public:
    enum class Urgency { Soon, LastDay };

    explicit NoteChip(const shared::Theme& theme, QWidget* parent = nullptr);

    void setNote(const QString& text, Urgency urgency);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont words() const;

    const shared::Theme& m_theme;
    QString m_text;
    Urgency m_urgency{Urgency::Soon};
};

} // namespace yichuang::accept
