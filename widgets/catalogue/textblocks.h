// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace yichuang::shared {
class KeyButton;
} // namespace yichuang::shared

namespace yichuang::cataloguepage {

/// Headings and paragraphs one under the other, in a column that scrolls by the arrow keys.
class TextBlocks : public QScrollArea
{
    Q_OBJECT
public:
    explicit TextBlocks(const shared::Theme& theme, QWidget* parent = nullptr);

    /// Takes everything away; what follows is added anew.
    void clear();
    void addHeading(const QString& text);
    /// A heading with a blue word at the right.
    shared::KeyButton* addHeading(const QString& text, const QString& action);
    void addText(const QString& text, shared::Color color = shared::Color::Ink);
    /// Bold words over a text with a bar at the left: an article of law.
    void addQuote(const QString& title, const QString& text, const QString& caption = {});
    /// Blue words on a line of their own.
    shared::KeyButton* addAction(const QString& words);
    /// A list whose widget lives on when the column is cleared.
    void addKept(QWidget* widget);
    /// All words of the column, a line each.
    [[nodiscard]] QString plainText() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* addLabel(QWidget* parent, const QString& text, shared::TextSize size,
        shared::Color color, shared::Weight weight);

    const shared::Theme& m_theme;
    QWidget* m_column;
    QVBoxLayout* m_layout;
    QList<QWidget*> m_kept;
};

} // namespace yichuang::cataloguepage
