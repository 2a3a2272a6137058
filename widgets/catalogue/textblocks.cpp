// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/textblocks.h"

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace yichuang::cataloguepage {
namespace {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

/// The bar left of a quotation.
class Quotation : public QWidget
{
public:
    Quotation(const shared::Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, 0, m_theme.px(3), height()), m_theme.color(Color::Line2));
    }

private:
    const shared::Theme& m_theme;
};

} // namespace

TextBlocks::TextBlocks(const shared::Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
{
    m_column->setObjectName(QStringLiteral("scrolled"));
    m_layout->setContentsMargins(16, 12, 16, 16);
    m_layout->setSpacing(6);
    m_layout->addStretch(1);
    setWidget(m_column);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", true);
}

void TextBlocks::clear()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            if (!m_kept.contains(widget))
                widget->deleteLater();
        }
        delete item;
    }
    m_layout->addStretch(1);
    verticalScrollBar()->setValue(0);
}

QWidget* TextBlocks::addLabel(
    QWidget* parent, const QString& text, TextSize size, Color color, Weight weight)
{
    auto* label = new Label(m_theme, size, color, weight, parent);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

void TextBlocks::addHeading(const QString& text)
{
    if (m_layout->count() > 1)
        m_layout->insertSpacing(m_layout->count() - 1, 8);
    m_layout->insertWidget(m_layout->count() - 1,
        addLabel(m_column, text, TextSize::Secondary, Color::Ink2, Weight::Bold));
}

shared::KeyButton* TextBlocks::addHeading(const QString& text, const QString& action)
{
    if (m_layout->count() > 1)
        m_layout->insertSpacing(m_layout->count() - 1, 8);
    auto* line = new QWidget(m_column);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(addLabel(line, text, TextSize::Secondary, Color::Ink2, Weight::Bold), 1);
    auto* button = new shared::KeyButton(m_theme, shared::KeyButton::Kind::Flat, action, line);
    button->setHeight(shared::KeyButton::Height::Small);
    row->addWidget(button);
    m_layout->insertWidget(m_layout->count() - 1, line);
    return button;
}

void TextBlocks::addText(const QString& text, Color color)
{
    m_layout->insertWidget(
        m_layout->count() - 1, addLabel(m_column, text, TextSize::Base, color, Weight::Regular));
}

void TextBlocks::addQuote(const QString& title, const QString& text, const QString& caption)
{
    auto* quote = new Quotation(m_theme, m_column);
    auto* inside = new QVBoxLayout(quote);
    inside->setContentsMargins(m_theme.px(12), 0, 0, 0);
    inside->setSpacing(2);
    inside->addWidget(addLabel(quote, title, TextSize::Base, Color::Ink, Weight::Bold));
    if (!text.isEmpty())
        inside->addWidget(addLabel(quote, text, TextSize::Base, Color::Ink2, Weight::Regular));
    if (!caption.isEmpty())
        inside->addWidget(
            addLabel(quote, caption, TextSize::Caption, Color::Ink3, Weight::Regular));
    m_layout->insertWidget(m_layout->count() - 1, quote);
}

shared::KeyButton* TextBlocks::addAction(const QString& words)
{
    auto* button = new shared::KeyButton(m_theme, shared::KeyButton::Kind::Flat, words, m_column);
    button->setHeight(shared::KeyButton::Height::Small);
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignLeft);
    return button;
}

void TextBlocks::addKept(QWidget* widget)
{
    if (!m_kept.contains(widget))
        m_kept.append(widget);
    m_layout->insertWidget(m_layout->count() - 1, widget);
    widget->show();
}

QString TextBlocks::plainText() const
{
    QStringList lines;
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget* block = m_layout->itemAt(i)->widget();
        if (block == nullptr)
            continue;
        if (const auto* label = qobject_cast<const Label*>(block))
            lines.append(label->text());
        for (const Label* label : block->findChildren<Label*>())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void TextBlocks::keyPressEvent(QKeyEvent* event)
{
    const int step = verticalScrollBar()->singleStep() * 2;
    switch (event->key()) {
    case Qt::Key_Down:
        verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
        return;
    case Qt::Key_Up:
        verticalScrollBar()->setValue(verticalScrollBar()->value() - step);
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

} // namespace yichuang::cataloguepage
