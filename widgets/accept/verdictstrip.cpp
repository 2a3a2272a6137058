// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/verdictstrip.h"

#include "widgets/shared/daytext.h"

#include <QHBoxLayout>
#include <QPainter>

namespace yichuang::accept {

using shared::Color;
using shared::DayText;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

VerdictStrip::VerdictStrip(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_badge(new shared::TypeBadge(
          theme, catalogue::CaseKind::Promised, shared::TypeBadge::Style::CharacterOnly, this))
    , m_kind(new Label(theme, TextSize::Secondary, Color::Ink, Weight::Regular, this))
    , m_due(new Label(theme, TextSize::Base, Color::Ink, Weight::Bold, this))
    , m_term(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_open(new KeyButton(theme, KeyButton::Kind::Plain, {}, this))
{
    setObjectName(QStringLiteral("verdictStrip"));
    m_due->setObjectName(QStringLiteral("stripDue"));
    m_due->setElide(Label::Elide::Right);
    m_open->setHeight(KeyButton::Height::Small);
    m_open->setObjectName(QStringLiteral("openVerdict"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_badge);
    row->addWidget(m_kind);
    row->addWidget(m_due);
    row->addWidget(m_term);
    row->addStretch(1);
    row->addWidget(m_open);
    setOpened(false);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &VerdictStrip::restyle);
}

void VerdictStrip::setOpened(bool opened)
{
    if (opened) {
        //: Closes the drawer of section 4
        //: 中文: 收起
        m_open->setText(tr("Close"));
        m_open->setKeyHint(QStringLiteral("Esc"));
    } else {
        //: Opens the drawer of section 4: how the due day is counted
        //: 中文: 看怎么算
        m_open->setText(tr("How it counts"));
        m_open->setKeyHint(QStringLiteral("Ctrl 4"));
    }
    m_open->updateGeometry();
}

void VerdictStrip::show(const desk::Assessment& assessment)
{
    const bool known = assessment.classification.has_value();
    const bool due = known && assessment.promise && assessment.promise->due;
    m_badge->setVisible(known);
    m_kind->setVisible(known);
    m_term->setVisible(due);
    if (known) {
        m_badge->setKind(assessment.classification->kind);
        m_kind->setText(shared::TypeBadge::word(assessment.classification->kind));
    }
    if (!due) {
        //: 中文: 选定事项后，这里写明件类和到期日
        m_due->setText(tr("Choose an item: type and due date stand here"));
        m_due->setWeight(Weight::Regular);
        return;
    }
    m_due->setWeight(Weight::Bold);
    //: %1 is a day such as 11月25日 周三
    //: 中文: %1 到期
    m_due->setText(tr("due %1").arg(DayText::asSubject(*assessment.promise->due)));
    //: 中文: %n 个工作日
    m_term->setText(tr("%n working days", nullptr, assessment.promise->term));
}

void VerdictStrip::restyle()
{
    setFixedHeight(m_theme.px(40));
    layout()->setContentsMargins(m_theme.px(12 + 20 + 8), 0, m_theme.px(12), 0);
    layout()->setSpacing(m_theme.px(8));
    update();
}

void VerdictStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::BlueTint));
    painter.setPen(m_theme.color(Color::BlueLine));
    painter.drawLine(0, 0, width(), 0);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = m_theme.px(20);
    const QRect square(m_theme.px(12), (height() - edge) / 2, edge, edge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Color::Ink));
    painter.drawRoundedRect(square, m_theme.px(3), m_theme.px(3));
    painter.setPen(m_theme.color(Color::OnBlue));
    painter.setFont(m_theme.font(TextSize::Caption, Weight::Bold));
    painter.drawText(square, Qt::AlignCenter, QStringLiteral("4"));
}

} // namespace yichuang::accept
