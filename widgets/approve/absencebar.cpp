// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/absencebar.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QVBoxLayout>

namespace yichuang::approve {

using shared::Color;
using shared::KeyButton;
using shared::Label;

AbsenceBar::AbsenceBar(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(
          new Label(theme, shared::TextSize::Secondary, Color::Ink2, shared::Weight::Regular, this))
    , m_switch(new KeyButton(theme, KeyButton::Kind::Flat, {}, this))
{
    setObjectName(QStringLiteral("absenceBar"));
    m_words->setObjectName(QStringLiteral("absenceWords"));
    m_words->setWordWrap(true);
    m_switch->setObjectName(QStringLiteral("absenceSwitch"));
    m_switch->setHeight(KeyButton::Height::Small);
    m_switch->setKey(Qt::ALT | Qt::Key_A);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 4, 8);
    layout->setSpacing(theme.px(2));
    layout->addWidget(m_words);
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    connect(m_switch, &KeyButton::clicked, this, [this] {
        //: 中文: 正在登记
        m_switch->startBusy(tr("Recording"));
        Q_EMIT absenceRequested(!m_standing.away.has_value());
    });
    hide();
}

void AbsenceBar::endRequest() { m_switch->stopBusy(); }

void AbsenceBar::setStanding(const desk::Standing& standing)
{
    m_standing = standing;
    endRequest();
    m_words->setText(sentence());
    m_words->setColor(
        standing.away || !standing.standsInFor.isEmpty() ? Color::Amber : Color::Ink2);
    //: The holder is away from now on
    //: 中文: 登记离岗
    const QString leave = tr("Record absence");
    //: The holder is back
    //: 中文: 我回来了
    const QString back = tr("I am back");
    m_switch->setText(standing.away ? back : leave);
    // A letter without a deputy leaves nobody to decide, so there is nothing to record.
    m_switch->setVisible(standing.away || (standing.holdsLetter && !standing.deputies.isEmpty()));
    setVisible(standing.holdsLetter || !standing.standsInFor.isEmpty());
}

QString AbsenceBar::sentence() const
{
    const QString deputies = m_standing.deputies.join(u'、');
    if (m_standing.away)
        //: %1 is a day and time, %2 the deputy
        //: 中文: 已登记离岗（%1 起），由 B角 %2 代行
        return tr("Away since %1: %2 decides in your place")
            .arg(shared::DayText::moment(toBeijing(m_standing.away->since)), deputies);
    if (!m_standing.standsInFor.isEmpty())
        //: %1 is the absent holder
        //: 中文: 你正代 %1 行使职权
        return tr("You stand in for %1").arg(m_standing.standsInFor.join(u'、'));
    if (m_standing.deputies.isEmpty())
        //: 中文: 授权书没写 B角，离岗时没有人能代你决定
        return tr("Your letter names no deputy: while you are away nobody decides in your place");
    //: %1 is the deputy
    //: 中文: 离岗时由 B角 %1 代行
    return tr("While you are away, %1 decides in your place").arg(deputies);
}

} // namespace yichuang::approve
