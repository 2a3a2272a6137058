// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/syncsection.h"

#include "models/base/whendone.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/errorsentence.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yichuang::settingspage {

using shared::Color;

SyncSection::SyncSection(const shared::Theme& theme, const Services& services, QWidget* parent)
    //: 中文: 同步
    : Section(theme, tr("Sync"), parent)
    , m_services(services)
    , m_problem(addNote({}, Color::Red))
    //: Whether this machine is enrolled
    //: 中文: 入网登记
    , m_standing(addFact(tr("Enrolment")))
    //: Address of the city platform
    //: 中文: 市平台
    , m_platform(addFact(tr("Platform")))
    //: 中文: 最近联系
    , m_contact(addFact(tr("Last contact")))
    //: 中文: 等上传
    , m_waiting(addFact(tr("Waiting")))
    //: Difference of the clocks
    //: 中文: 时钟差
    , m_clock(addFact(tr("Clock")))
    //: What the city sets for its places
    //: 中文: 市里的设置
    , m_central(addFact(tr("Set by the city")))
    //: 中文: 本机标识
    , m_device(addFact(tr("This device")))
    //: 中文: 现在传一次
    , m_now(makeButton(tr("Sync now"), "syncNow"))
{
    m_problem->hide();
    m_standing->setObjectName(QStringLiteral("enrolment"));
    m_contact->setObjectName(QStringLiteral("lastContact"));
    m_central->setObjectName(QStringLiteral("central"));
    auto* buttons = addButtons();
    buttons->addWidget(m_now);
    buttons->addStretch(1);
    //: 中文: 登记和换平台由管理员用 yichuangctl sync enrol 做。
    addNote(tr("Enrolling and changing the platform is done by the administrator "
               "with yichuangctl "
               "sync enrol."));
    lines()->addStretch(1);
    connect(m_now, &QAbstractButton::clicked, this, [this] {
        m_services.syncNow();
        //: 中文: 正在和市平台联系，状态看右上角
        Q_EMIT done(tr("The platform is being asked; the state is at the top right"));
    });
}

void SyncSection::refresh()
{
    whenDone(m_services.sync(), this, [this](const Result<SyncFacts>& facts) {
        m_problem->setVisible(!facts);
        if (facts)
            show(*facts);
        else
            m_problem->setText(shared::errorSentence(facts.error()));
    });
}

void SyncSection::show(const SyncFacts& facts)
{
    //: 中文: 已登记
    const QString enrolled = tr("enrolled");
    //: 中文: 还没有登记；办件照常，都存在本机
    const QString alone = tr("not enrolled; work goes on and is kept here");
    m_standing->setText(facts.enrolled ? enrolled : alone);
    m_standing->setColor(facts.enrolled ? Color::Green : Color::Amber);
    //: No platform is set
    //: 中文: 没有
    const QString none = tr("none");
    m_platform->setText(facts.platform.isEmpty() ? none : facts.platform);
    //: 中文: 还没有联系上过
    const QString never = tr("never so far");
    m_contact->setText(facts.lastContact ? shared::DayText::moment(*facts.lastContact) : never);
    //: What waits for the platform
    //: 中文: %n 条
    m_waiting->setText(tr("%n record(s)", nullptr, facts.waiting));
    if (facts.clockOffsetMs)
        //: Seconds this machine is off the platform's clock
        //: 中文: 和市平台差 %1 秒
        m_clock->setText(tr("%1 s off the platform's")
                             .arg(static_cast<double>(*facts.clockOffsetMs) / 1000.0, 0, 'f', 1));
    else
        //: 中文: 没有比对过
        m_clock->setText(tr("never compared"));
    showCentral(facts);
    m_device->setText(facts.device);
    //: 中文: 还没有入网登记，没有地方可传
    const QString nowhere = tr("Not enrolled yet: there is no platform to send to");
    m_now->setRefusal(facts.enrolled ? QString() : nowhere);
}

void SyncSection::showCentral(const SyncFacts& facts)
{
    const bool unusable = facts.central && !facts.central->problem.isEmpty();
    m_central->setColor(unusable ? Color::Red : Color::Ink);
    if (!facts.central)
        //: 中文: 没有下发
        return m_central->setText(tr("nothing"));
    const QString when = shared::DayText::moment(facts.central->takenAt);
    if (unusable)
        //: %1 is a moment, %2 the field that is wrong
        //: 中文: %1 收到，不能用，仍按原来的办。请市里改：%2
        m_central->setText(tr("came %1 and cannot be used; what was before goes on counting. The "
                              "city has to correct: %2")
                               .arg(when, facts.central->problem));
    else
        //: %1 is a moment
        //: 中文: %1 收到，登录时生效
        m_central->setText(tr("came %1, counts from the next sign-in").arg(when));
}

} // namespace yichuang::settingspage
