// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QVBoxLayout;

namespace yichuang::shared {

class KeyButton;
class Label;

/// A question in front of the page: head 52, body, foot 56 with 返回 Esc and one action whose words
/// repeat the act (visual-spec 4.10). The window behind is dimmed. Window-modal: use `open()`,
/// never `exec()`.
class OverlayDialog : public QDialog
{
    Q_OBJECT
public:
    /// `parent` must be a widget of the window that is dimmed.
    OverlayDialog(const Theme& theme, const QString& title, QWidget* parent);
    ~OverlayDialog() override;

    /// Lucide icon before the title.
    void setHeadIcon(const QString& name, Color color);
    /// One quiet line beside the title; may be narrower than its text.
    void setSubtitle(const QString& text);
    /// At the right end of the head.
    void addHeadWidget(QWidget* widget);
    /// The body reaches the edges: it draws its own grounds.
    void setBodyFlush();
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// The sentence left in the foot: what is missing, or what the act will do.
    void setFootNote(const QString& text);
    /// The action; Ctrl Enter presses it. Connect its `clicked`, then `accept()` when the work is
    /// done.
    [[nodiscard]] KeyButton* action() const { return m_action; }
    [[nodiscard]] KeyButton* back() const { return m_back; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restyle();
    void placeInside();
    void centre();

    const Theme& m_theme;
    QString m_icon;
    Color m_iconColor{Color::Ink};
    bool m_flush{false};
    QWidget* m_head;
    QHBoxLayout* m_headLayout;
    Label* m_subtitle;
    QVBoxLayout* m_body;
    QWidget* m_foot;
    QHBoxLayout* m_footLayout;
    Label* m_note;
    KeyButton* m_back;
    KeyButton* m_action;
    QPointer<QWidget> m_dim;
    QPointer<QWidget> m_focusBefore;
};

} // namespace yichuang::shared
