// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/stepblock.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace yichuang::deliver {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {
constexpr int kDot = 24;
constexpr int kIndent = 36;
} // namespace

StepBlock::StepBlock(const shared::Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextSize::CardTitle, Color::Ink, Weight::Bold, this))
    , m_note(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_body(new QVBoxLayout)
{
    m_note->setElide(Label::Elide::Right);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(m_body);
    setTitle(title);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &StepBlock::restyle);
}

void StepBlock::restyle()
{
    layout()->setContentsMargins(m_theme.px(kIndent), 0, 0, m_theme.px(14));
    layout()->setSpacing(m_theme.px(6));
    m_body->setSpacing(m_theme.px(8));
    m_title->setMinimumHeight(m_theme.px(kDot));
    update();
}

void StepBlock::setTitle(const QString& title)
{
    m_title->setText(title);
    describe();
}

void StepBlock::setState(State state)
{
    m_state = state;
    m_title->setColor(state == State::Future ? Color::Ink3 : Color::Ink);
    describe();
    update();
}

void StepBlock::setNumber(int number)
{
    m_number = number;
    update();
}

void StepBlock::setLast(bool last)
{
    m_last = last;
    update();
}

void StepBlock::setNote(const QString& note, Color color)
{
    m_note->setText(note);
    m_note->setColor(color);
    describe();
}

void StepBlock::describe()
{
    //: How a screen reader says that a step is done
    //: 中文: 已完成
    const QString done = m_state == State::Done ? tr("done") : QString{};
    QStringList parts{m_title->text(), done, m_note->text()};
    parts.removeAll(QString{});
    //: Between the parts of a spoken row
    //: 中文: ，
    setAccessibleName(parts.join(tr(", ")));
}

void StepBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = m_theme.px(kDot);
    const QRectF dot(0.5, 0.5, edge - 1, edge - 1);
    const bool done = m_state == State::Done;
    if (!m_last)
        painter.fillRect(
            QRectF(edge / 2.0 - 1, edge + m_theme.px(4), 2, height() - edge - m_theme.px(8)),
            m_theme.color(done ? Color::Green : Color::Line2));
    painter.setPen(m_state == State::Future ? QPen(m_theme.color(Color::Grey), 2) : Qt::NoPen);
    painter.setBrush(m_theme.color(done ? Color::Green
            : m_state == State::Current ? Color::Blue
                                        : Color::Paper));
    painter.drawEllipse(m_state == State::Future ? dot.adjusted(1, 1, -1, -1) : dot);
    if (done) {
        m_theme.paintIcon(painter, dot, QStringLiteral("check"), Color::OnBlue, 14);
        return;
    }
    painter.setPen(m_theme.color(m_state == State::Current ? Color::OnBlue : Color::Ink2));
    painter.setFont(m_theme.font(TextSize::Secondary, Weight::Bold));
    painter.drawText(dot, Qt::AlignCenter, QString::number(m_number));
}

} // namespace yichuang::deliver
