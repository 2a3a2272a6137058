// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/machinecard.h"

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/sync/syncwords.h"

#include <QGridLayout>
#include <QPainter>

namespace yichuang::syncpage {

using shared::Color;
using shared::KeyButton;

namespace {

/// Below this a month of scans may not find room.
constexpr qint64 littleRoom = 1LL << 30;

} // namespace

MachineCard::MachineCard(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_space(new shared::Label(
          theme, shared::TextSize::Secondary, Color::Ink2, shared::Weight::Regular, this))
    , m_free(new shared::Label(
          theme, shared::TextSize::Secondary, Color::Ink, shared::Weight::Regular, this))
    //: 中文: 导入回执包
    , m_import(new KeyButton(theme, KeyButton::Kind::Plain, tr("Read answer"), this))
    //: 中文: 导出 U 盘包
    , m_export(new KeyButton(theme, KeyButton::Kind::Plain, tr("Write stick"), this))
{
    //: 中文: 本机空间
    m_space->setText(tr("Room here"));
    m_free->setObjectName(QStringLiteral("space"));
    m_import->setObjectName(QStringLiteral("importAnswer"));
    m_export->setObjectName(QStringLiteral("exportPackage"));
    m_import->setKey(QKeySequence(Qt::Key_F7));
    m_export->setKey(QKeySequence(Qt::Key_F8));
    for (KeyButton* button : {m_import, m_export})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_space, 0, 0);
    grid->addWidget(m_free, 0, 1, Qt::AlignRight);
    grid->addWidget(m_import, 1, 0);
    grid->addWidget(m_export, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_import, &KeyButton::clicked, this, &MachineCard::importRequested);
    connect(m_export, &KeyButton::clicked, this, &MachineCard::exportRequested);
    connect(&theme, &shared::Theme::changed, this, &MachineCard::restyle);
    restyle();
}

void MachineCard::restyle()
{
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(12));
    grid->setHorizontalSpacing(m_theme.px(8));
    grid->setVerticalSpacing(m_theme.px(8));
    update();
}

void MachineCard::setOverview(const Overview& overview)
{
    m_contact = overview.contact;
    //: %1 and %2 are sizes
    //: 中文: 已用 %1，还剩 %2
    m_free->setText(
        tr("%1 used, %2 left")
            .arg(SyncWords::size(overview.usedBytes), SyncWords::size(overview.freeBytes)));
    m_free->setColor(overview.freeBytes < littleRoom ? Color::Red : Color::Ink);
    apply();
}

void MachineCard::setBusy(const QString& reason)
{
    m_busy = reason;
    apply();
}

void MachineCard::apply()
{
    QString alone;
    if (m_contact == Contact::NotEnrolled)
        //: Why nothing can be sent
        //: 中文: 还没在市平台登记，登记后才能传
        alone = tr("Not enrolled at a platform yet; nothing can be sent before");
    const QString stick = m_busy.isEmpty() ? alone : m_busy;
    m_import->setRefusal(stick);
    m_export->setRefusal(stick);
}

void MachineCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    const int radius = m_theme.px(6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace yichuang::syncpage
