// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/label.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace yichuang::shared {

/// A sheet of paper with a head of 40: section number, title, a quiet note, and controls at the
/// right.
class Card : public QWidget
{
    Q_OBJECT
public:
    /// `number` 1–6 is printed in the head and equals the Ctrl digit that focuses the section; 0:
    /// none.
    Card(const Theme& theme, int number, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] int number() const { return m_number; }
    void setTitle(const QString& title);
    /// Beside the title; may be narrower than its text.
    void setNote(const QString& note);
    [[nodiscard]] Label* note() const { return m_note; }
    /// At the right end of the head, in the order added.
    void addHeadWidget(QWidget* widget);
    /// Below the head. Without margins; the card draws only its edge.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    int m_number;
    QWidget* m_head;
    QHBoxLayout* m_headLayout;
    Label* m_title;
    Label* m_note;
    QVBoxLayout* m_body;
};

} // namespace yichuang::shared
