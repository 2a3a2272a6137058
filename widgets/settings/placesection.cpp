// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/placesection.h"

#include "models/base/whendone.h"
#include "widgets/shared/errorsentence.h"

#include <QVBoxLayout>

namespace yichuang::settingspage {

using shared::Color;
using window::DeviceState;

namespace {

QString openingText(const std::vector<PlaceFacts::Spell>& opening)
{
    const auto clock = [](std::chrono::minutes time) {
        const std::chrono::hh_mm_ss parts{time};
        return QStringLiteral("%1:%2")
            .arg(parts.hours().count())
            .arg(parts.minutes().count(), 2, 10, QLatin1Char('0'));
    };
    QStringList spells;
    for (const auto& [from, until] : opening)
        spells << clock(from) + u'–' + clock(until);
    return spells.join(u'、');
}

} // namespace

PlaceSection::PlaceSection(const shared::Theme& theme, const Services& services, QWidget* parent)
    //: 中文: 本机与窗口
    : Section(theme, tr("This machine and window"), parent)
    , m_services(services)
    , m_problem(addNote({}, Color::Red))
    //: Name of the hall or service point
    //: 中文: 地点
    , m_place(addFact(tr("Place")))
    //: 中文: 窗口
    , m_window(addFact(tr("Window")))
    //: Number of this machine in case numbers
    //: 中文: 终端号
    , m_terminal(addFact(tr("Terminal")))
    //: 中文: 窗口电话
    , m_telephone(addFact(tr("Telephone")))
    //: 中文: 办公时间
    , m_opening(addFact(tr("Opening hours")))
    //: 中文: 登录的人
    , m_person(addFact(tr("Signed in")))
    //: 中文: 数据位置
    , m_folder(addFact(tr("Data")))
    //: 中文: 程序版本
    , m_version(addFact(tr("Version")))
    , m_devices(nullptr)
{
    m_problem->hide();
    //: 中文: 地点、窗口和终端号由管理员登记时定，这里只看。
    addNote(tr("Place, window and terminal are set by the administrator when the "
               "machine is "
               "enrolled; they are only shown here."));
    //: 中文: 设备
    addHeading(tr("Devices"));
    m_devices = addNote({}, Color::Ink);
    m_devices->setObjectName(QStringLiteral("devices"));
    m_terminal->setObjectName(QStringLiteral("terminal"));
    m_opening->setObjectName(QStringLiteral("opening"));
    lines()->addStretch(1);
}

void PlaceSection::refresh()
{
    showDevices();
    whenDone(m_services.place(), this, [this](const Result<PlaceFacts>& facts) {
        m_problem->setVisible(!facts);
        if (facts)
            show(*facts);
        else
            m_problem->setText(shared::errorSentence(facts.error()));
    });
}

void PlaceSection::show(const PlaceFacts& facts)
{
    //: The profile does not say
    //: 中文: 没有登记
    const QString none = tr("not set");
    const auto orNone = [&none](const QString& text) { return text.isEmpty() ? none : text; };
    //: %1 is a place, %2 its code of 12 digits
    //: 中文: %1（%2）
    const QString place = tr("%1 (%2)").arg(facts.place, facts.placeCode);
    m_place->setText(facts.place.isEmpty() ? none : place);
    m_window->setText(orNone(facts.window));
    if (facts.terminal)
        m_terminal->setText(QString::number(*facts.terminal).rightJustified(3, u'0'));
    else
        //: 中文: 还没有；入网登记以后才能给办件编号
        m_terminal->setText(tr("none yet; case numbers are given out after enrolment"));
    m_terminal->setColor(facts.terminal ? Color::Ink : Color::Amber);
    m_telephone->setText(orNone(facts.telephone));
    m_opening->setText(orNone(openingText(facts.opening)));
    //: %1 is a person, %2 roles
    //: 中文: %1，%2
    m_person->setText(tr("%1, %2").arg(facts.person, facts.roles.join(u'、')));
    m_folder->setText(facts.folder);
    m_version->setText(facts.version);
}

void PlaceSection::showDevices()
{
    QStringList rows;
    for (const DeviceState& device : m_services.devices()) {
        QString state;
        switch (device.state) {
        case DeviceState::State::Ready:
            //: State of a device
            //: 中文: 可用
            state = tr("ready");
            break;
        case DeviceState::State::Attention:
            //: State of a device
            //: 中文: 要看一下
            state = tr("needs attention");
            break;
        case DeviceState::State::Missing:
            //: State of a device
            //: 中文: 没有
            state = tr("none");
            break;
        }
        //: %1 is a device, %2 its state
        //: 中文: %1：%2
        const QString plain = tr("%1: %2").arg(device.name, state);
        //: %1 is a device, %2 its state, %3 what is wrong or its name
        //: 中文: %1：%2（%3）
        const QString whole = tr("%1: %2 (%3)").arg(device.name, state, device.detail);
        rows.append(device.detail.isEmpty() ? plain : whole);
    }
    m_devices->setText(rows.join(u'\n'));
}

} // namespace yichuang::settingspage
