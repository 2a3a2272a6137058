// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/duechip.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/lampicon.h"

#include <QKeyEvent>
#include <QPainter>

namespace yichuang::shared {

using deadline::Lamp;

namespace {

Color fillColor(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Green:
        return Color::GreenTint;
    case Lamp::Yellow:
        return Color::AmberTint;
    case Lamp::Red:
        return Color::RedTint;
    case Lamp::Paused:
        return Color::GreyTint;
    case Lamp::NotStarted:
    case Lamp::Ended:
        return Color::Paper;
    }
    Q_UNREACHABLE();
}

bool isBold(Lamp lamp) { return lamp == Lamp::Yellow || lamp == Lamp::Red; }

} // namespace

DueChip::DueChip(const Theme& theme, const DueState& state, Height height, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_height(height)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state);
    followTheme(this, theme);
}

void DueChip::setState(const DueState& state)
{
    m_state = state;
    setAccessibleName(spokenText(state));
    updateGeometry();
    update();
}

void DueChip::setExplains(bool explains)
{
    m_explains = explains;
    setFocusPolicy(explains ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(explains ? Qt::PointingHandCursor : Qt::ArrowCursor);
    //: 中文: 看这个日期是怎么算的
    setToolTip(explains ? tr("See how this date is counted") : QString());
}

QString DueChip::shortText(const DueState& state)
{
    switch (state.lamp) {
    case Lamp::Green:
    case Lamp::Yellow:
        //: Working days, in a list
        //: 中文: 剩 %n 日
        return tr("%n day(s) left", nullptr, state.days);
    case Lamp::Red:
        //: Working days, in a list
        //: 中文: 超 %n 日
        return tr("%n day(s) over", nullptr, state.days);
    case Lamp::Paused:
    case Lamp::NotStarted:
    case Lamp::Ended:
        return LampIcon::word(state.lamp);
    }
    Q_UNREACHABLE();
}

QString DueChip::longText(const DueState& state)
{
    switch (state.lamp) {
    case Lamp::Green:
    case Lamp::Yellow:
        //: 中文: 剩 %n 个工作日
        return tr("%n working day(s) left", nullptr, state.days);
    case Lamp::Red:
        //: 中文: 超 %n 个工作日
        return tr("%n working day(s) over", nullptr, state.days);
    case Lamp::Paused:
    case Lamp::NotStarted:
    case Lamp::Ended:
        return LampIcon::word(state.lamp);
    }
    Q_UNREACHABLE();
}

QString DueChip::dayText(const DueState& state)
{
    if (!state.day)
        return {};
    if (state.lamp == Lamp::Paused) {
        //: %1 is a day such as 11-16
        //: 中文: %1 起
        return tr("since %1").arg(DayText::monthDay(*state.day));
    }
    if (state.lamp == Lamp::Ended)
        return DayText::monthDay(*state.day);
    //: A due day that may still move; %1 is a day such as 01-11
    //: 中文: %1 暂定
    const QString provisional = tr("%1 provisional");
    return state.provisional ? provisional.arg(DayText::monthDay(*state.day))
                             : DayText::inList(*state.day);
}

QString DueChip::spokenText(const DueState& state)
{
    QStringList parts{LampIcon::word(state.lamp)};
    if (const QString text = shortText(state); text != parts.first())
        parts += text;
    if (const QString day = dayText(state); !day.isEmpty())
        parts += day;
    //: Between the parts of a spoken sentence
    //: 中文: ，
    return parts.join(tr(", "));
}

Color DueChip::textColor(Lamp lamp)
{
    switch (lamp) {
    case Lamp::Green:
    case Lamp::Ended:
        return Color::Green;
    case Lamp::Yellow:
        return Color::Amber;
    case Lamp::Red:
        return Color::Red;
    case Lamp::Paused:
    case Lamp::NotStarted:
        return Color::Grey;
    }
    Q_UNREACHABLE();
}

QString DueChip::line() const
{
    if (!m_state.day)
        return shortText(m_state);
    if (m_state.lamp == Lamp::Ended) {
        //: %1 is a day such as 11-12
        //: 中文: %1 办结
        return tr("%1 completed").arg(DayText::monthDay(*m_state.day));
    }
    const QString day
        = m_state.lamp == Lamp::Paused ? dayText(m_state) : DayText::monthDay(*m_state.day);
    return shortText(m_state) + QLatin1Char(' ') + day;
}

QSize DueChip::sizeHint() const
{
    const Weight weight = isBold(m_state.lamp) ? Weight::Bold : Weight::Regular;
    const int lamp = m_height == Height::TwoLines ? 20 : 12;
    const int frame = m_theme.px(8 + lamp + 6 + 8) + 1;
    if (m_height != Height::TwoLines) {
        const QFontMetrics metrics(m_theme.font(TextSize::Secondary, weight));
        return {frame + metrics.horizontalAdvance(line()), m_theme.px(static_cast<int>(m_height))};
    }
    const QFontMetrics first(m_theme.font(TextSize::Base, Weight::Bold));
    const QFontMetrics second(m_theme.font(TextSize::Caption));
    return {frame + m_theme.px(8)
            + std::max(first.horizontalAdvance(longText(m_state)),
                second.horizontalAdvance(dayText(m_state))),
        m_theme.px(static_cast<int>(m_height))};
}

void DueChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outlined = m_state.lamp == Lamp::NotStarted || m_state.lamp == Lamp::Ended;
    const bool contrast = m_theme.tokens().isHighContrast();
    const Color text = textColor(m_state.lamp);
    painter.setPen(contrast ? QPen(m_theme.color(text))
            : outlined      ? QPen(m_theme.color(Color::Line2))
                            : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(fillColor(m_state.lamp)));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(3), m_theme.px(3));

    const bool two = m_height == Height::TwoLines;
    const int lamp = m_theme.px(two ? 20 : 12);
    const int left = m_theme.px(two ? 12 : 8);
    LampIcon::paint(
        painter, QRectF(left, (height() - lamp) / 2.0, lamp, lamp), m_state.lamp, m_theme.tokens());
    const QRect words = rect().adjusted(left + lamp + m_theme.px(6), 0, 0, 0);
    painter.setPen(m_theme.color(text));
    if (!two) {
        painter.setFont(m_theme.font(
            TextSize::Secondary, isBold(m_state.lamp) ? Weight::Bold : Weight::Regular));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, line());
        return;
    }
    const int middle = height() / 2;
    painter.setFont(m_theme.font(TextSize::Base, Weight::Bold));
    painter.drawText(QRect(words.left(), 0, words.width(), middle + m_theme.px(2)),
        Qt::AlignVCenter | Qt::AlignLeft, longText(m_state));
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.drawText(QRect(words.left(), middle, words.width(), middle - m_theme.px(2)),
        Qt::AlignVCenter | Qt::AlignLeft, dayText(m_state));
}

void DueChip::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (m_explains && opens)
        Q_EMIT explanationRequested();
    else
        QWidget::keyPressEvent(event);
}

void DueChip::mouseReleaseEvent(QMouseEvent* event)
{
    QWidget::mouseReleaseEvent(event);
    if (m_explains)
        Q_EMIT explanationRequested();
}

} // namespace yichuang::shared
