// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/stepbar.h"

#include <QPainter>

namespace yichuang::shared {

using State = StepBar::Step::State;

StepBar::StepBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

void StepBar::setSteps(std::vector<Step> steps)
{
    m_steps = std::move(steps);
    QStringList parts;
    for (const Step& step : m_steps) {
        switch (step.state) {
        case State::Done:
            //: %1 is a node of the case, %2 a day
            //: 中文: %1 已办 %2
            parts += tr("%1 done %2").arg(step.label, step.sub).trimmed();
            break;
        case State::Current:
            //: %1 is a node of the case, %2 a person
            //: 中文: %1 正在办 %2
            parts += tr("%1 in hand %2").arg(step.label, step.sub).trimmed();
            break;
        case State::Future:
            parts += step.label;
            break;
        }
    }
    //: Between the parts of a spoken sentence
    //: 中文: ，
    setAccessibleName(parts.join(tr(", ")));
    updateGeometry();
    update();
}

QSize StepBar::sizeHint() const
{
    return {m_theme.px(80 * static_cast<int>(m_steps.size())), m_theme.px(60)};
}

QSize StepBar::minimumSizeHint() const
{
    return {m_theme.px(56 * static_cast<int>(m_steps.size())), m_theme.px(60)};
}

void StepBar::paintDot(QPainter& painter, const QPointF& centre, State state) const
{
    const double radius = m_theme.px(20) / 2.0;
    switch (state) {
    case State::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Color::Green));
        painter.drawEllipse(centre, radius, radius);
        m_theme.paintIcon(painter,
            QRectF(centre - QPointF(radius, radius), QSizeF(radius, radius) * 2),
            QStringLiteral("check"), Color::OnBlue, 14);
        break;
    case State::Current: {
        const double ring = m_theme.px(6);
        painter.setPen(QPen(m_theme.color(Color::Blue), ring));
        painter.setBrush(m_theme.color(Color::Paper));
        painter.drawEllipse(centre, radius - ring / 2, radius - ring / 2);
        break;
    }
    case State::Future:
        painter.setPen(QPen(m_theme.color(Color::Line2), 2));
        painter.setBrush(m_theme.color(Color::Paper));
        painter.drawEllipse(centre, radius - 1, radius - 1);
        break;
    }
}

void StepBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int count = static_cast<int>(m_steps.size());
    const double middle = m_theme.px(20) / 2.0;
    const auto centreOf
        = [&](int i) { return QPointF(width() * (2 * i + 1) / (2.0 * count), middle); };
    for (int i = 0; i + 1 < count; ++i) {
        const bool done = m_steps[static_cast<std::size_t>(i)].state == State::Done;
        painter.setPen(QPen(m_theme.color(done ? Color::Green : Color::Line2), 2));
        painter.drawLine(centreOf(i) + QPointF(middle, 0), centreOf(i + 1) - QPointF(middle, 0));
    }
    for (int i = 0; i < count; ++i) {
        const Step& step = m_steps[static_cast<std::size_t>(i)];
        paintDot(painter, centreOf(i), step.state);
        const bool current = step.state == State::Current;
        const QRect label(width() * i / count, m_theme.px(22), width() / count, m_theme.px(19));
        const QFont font
            = m_theme.font(TextSize::Secondary, current ? Weight::Bold : Weight::Regular);
        painter.setFont(font);
        painter.setPen(m_theme.color(current ? Color::Blue : Color::Ink));
        painter.drawText(label, Qt::AlignCenter,
            QFontMetrics(font).elidedText(step.label, Qt::ElideRight, label.width()));
        const QFont small = m_theme.font(TextSize::Caption);
        painter.setFont(small);
        painter.setPen(m_theme.color(Color::Ink3));
        painter.drawText(label.translated(0, m_theme.px(19)), Qt::AlignCenter,
            QFontMetrics(small).elidedText(step.sub, Qt::ElideRight, label.width()));
    }
}

} // namespace yichuang::shared
