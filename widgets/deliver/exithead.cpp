// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/exithead.h"

#include "models/deadline/caseclock.h"
#include "widgets/deliver/exitflow.h"
#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/duechip.h"
#include "widgets/shared/typebadge.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace yichuang::deliver {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {

const cases::ClockView* deliveryClock(const desk::CaseFile& file)
{
    const auto found = std::ranges::find(
        file.clocks, deadline::toText(deadline::ClockId::Delivery), &cases::ClockView::clock);
    return found == file.clocks.end() ? nullptr : &*found;
}

shared::DueState dueState(const cases::ClockView& clock, Day today)
{
    if (clock.lamp == deadline::Lamp::Ended)
        return {.lamp = clock.lamp, .day = clock.endedOn};
    const bool late = clock.due && *clock.due < today;
    return {
        .lamp = clock.lamp, .days = late ? clock.over : clock.workingDaysLeft, .day = clock.due};
}

} // namespace

ExitHead::ExitHead(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_badge(new shared::TypeBadge(
          theme, catalogue::CaseKind::Promised, shared::TypeBadge::Style::CharacterOnly, this))
    , m_title(new Label(theme, TextSize::PageTitle, Color::Ink, Weight::Bold, this))
    , m_caption(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_due(new shared::DueChip(theme, {}, shared::DueChip::Height::Small, this))
    , m_dueWords(new Label(theme, TextSize::Secondary, Color::Ink3, Weight::Regular, this))
{
    m_title->setObjectName(QStringLiteral("exitTitle"));
    m_title->setElide(Label::Elide::Right);
    m_caption->setObjectName(QStringLiteral("exitCaption"));
    m_caption->setElide(Label::Elide::Right);
    m_dueWords->setElide(Label::Elide::Right);
    m_dueWords->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_badge);
    title->addWidget(m_title, 1);
    title->addWidget(m_due);
    auto* caption = new QHBoxLayout;
    caption->setSpacing(12);
    caption->addWidget(m_caption, 1);
    caption->addWidget(m_dueWords);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(4);
    rows->addLayout(title);
    rows->addLayout(caption);
}

void ExitHead::setCase(const desk::CaseFile& file, Day today)
{
    const auto facts = cases::exitFactsOf(file.c, file.item);
    m_badge->setKind(file.classification.kind);
    m_title->setText(facts ? facts->document : file.item.result.name);
    m_caption->setText(QStringList{
        file.c.received.itemName, file.organ, shared::shortNumber(file.c.received.number)}
                           .join(QStringLiteral(" · ")));
    m_caption->setToolTip(shared::groupedNumber(file.c.received.number));
    const cases::ClockView* clock = deliveryClock(file);
    m_due->setVisible(clock != nullptr);
    m_dueWords->setText({});
    if (clock == nullptr)
        return;
    m_due->setState(dueState(*clock, today));
    if (file.c.decision && clock->due)
        //: %1 is the day of the decision, %2 the last day to send or hand out
        //: 中文: %1 决定，%2 前送达
        m_dueWords->setText(tr("Decided %1, to go out by %2")
                                .arg(shared::DayText::monthDay(file.c.decision->decidedOn),
                                    shared::DayText::monthDay(*clock->due)));
}

void ExitHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace yichuang::deliver
