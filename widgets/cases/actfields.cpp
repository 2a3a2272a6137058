// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actfields.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QWheelEvent>

namespace yichuang::casespage {

DayField::DayField(const shared::Theme& theme, Day initial, QWidget* parent)
    : LineField(theme, parent)
    , m_initial(initial)
{
    setInputMethodHints(Qt::ImhPreferNumbers);
    setDay(initial);
}

std::optional<Day> DayField::day() const
{
    QString typed = text().trimmed();
    typed.replace(u'.', u'-').replace(u'/', u'-');
    if (typed.size() == 4 && !typed.contains(u'-'))
        typed.insert(2, u'-');
    if (const auto whole = dayFromText(typed))
        return *whole;
    const QStringList parts = typed.split(u'-');
    if (parts.size() != 2)
        return std::nullopt;
    const auto day = dayFromText(QStringLiteral("%1-%2-%3")
                                     .arg(yearOf(m_initial))
                                     .arg(parts[0].rightJustified(2, u'0'))
                                     .arg(parts[1].rightJustified(2, u'0')));
    return day ? std::optional{*day} : std::nullopt;
}

void DayField::setDay(Day day) { setText(toText(day)); }

void DayField::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up;
    if ((!up && event->key() != Qt::Key_Down) || event->modifiers() != Qt::NoModifier) {
        LineField::keyPressEvent(event);
        return;
    }
    setDay(day().value_or(m_initial) + std::chrono::days{up ? 1 : -1});
}

CountField::CountField(const shared::Theme& theme, int least, int most, QWidget* parent)
    : QSpinBox(parent)
{
    setRange(least, most);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    shared::followTheme(this, theme);
}

void CountField::wheelEvent(QWheelEvent* event) { event->ignore(); }

TextField::TextField(const shared::Theme& theme, QStringList phrases, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_phrases(std::move(phrases))
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    shared::followTheme(this, theme);
}

QSize TextField::sizeHint() const { return {m_theme.px(200), m_theme.px(58)}; }

void TextField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::ControlModifier) {
        offerPhrases();
        return;
    }
    // Ctrl Enter does the act of the dialog.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() != Qt::NoModifier)
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextField::offerPhrases()
{
    if (m_phrases.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("phrases"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& phrase : m_phrases) {
        menu->addAction(phrase, this, [this, phrase] {
            const QString before = words();
            setPlainText(before.isEmpty() ? phrase : before + u'；' + phrase);
            moveCursor(QTextCursor::End);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
    menu->setActiveAction(menu->actions().constFirst());
}

void TextField::paintEvent(QPaintEvent* event)
{
    QPlainTextEdit::paintEvent(event);
    if (m_phrases.isEmpty() || !toPlainText().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(m_theme.font(shared::TextSize::Caption));
    painter.setPen(m_theme.color(shared::Color::Ink3));
    //: Key that opens the stock phrases
    //: 中文: 常用语 Ctrl ↓
    painter.drawText(viewport()->rect().adjusted(0, 0, -m_theme.px(2), -m_theme.px(2)),
        Qt::AlignRight | Qt::AlignBottom, tr("phrases Ctrl ↓"));
}

} // namespace yichuang::casespage
