// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/rail.h"

#include "widgets/shared/latticemark.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace yichuang::window {

using shared::Color;
using shared::TextSize;
using shared::Weight;

RailEntry::RailEntry(const shared::Theme& theme, PageId page, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_page(page)
{
    setText(pageName(page));
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(text() + QStringLiteral(" Alt %1").arg(static_cast<int>(page)));
    shared::followTheme(this, theme);
}

void RailEntry::setCount(int count)
{
    m_count = count;
    //: Waiting cases behind an entry of the rail
    //: 中文: %n 件
    setAccessibleDescription(count > 0 ? tr("%n case(s)", nullptr, count) : QString());
    update();
}

void RailEntry::setLow(bool low)
{
    m_low = low;
    updateGeometry();
}

QSize RailEntry::sizeHint() const { return {m_theme.px(64), m_theme.px(m_low ? 52 : 60)}; }

QSize RailEntry::minimumSizeHint() const { return {m_theme.px(64), m_theme.px(48)}; }

void RailEntry::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailEntry::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool on = isChecked();
    if (on) {
        painter.fillRect(rect(), m_theme.color(Color::RailOn));
        painter.fillRect(QRect(0, 0, m_theme.px(3), height()), m_theme.color(Color::RailBar));
    }
    const Color ink = on ? Color::RailOnText : Color::RailText;
    const int icon = m_theme.px(20);
    const int words = m_theme.px(16);
    const int top = (height() - icon - m_theme.px(4) - words) / 2;
    m_theme.paintIcon(painter, QRectF(0, top, width(), icon), pageIcon(m_page), ink, 20);
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.color(ink));
    painter.drawText(QRect(0, top + icon + m_theme.px(4), width(), words), Qt::AlignCenter, text());
    painter.setFont(m_theme.font(TextSize::Rail));
    painter.setPen(m_theme.color(on ? Color::RailOnKey : Color::RailKey));
    painter.drawText(QRect(m_theme.px(8), m_theme.px(4), m_theme.px(12), m_theme.px(16)),
        Qt::AlignLeft | Qt::AlignVCenter, QString::number(static_cast<int>(m_page)));
    if (m_count > 0)
        paintBadge(painter);
    if (underMouse() && !on) {
        painter.setPen(m_theme.color(Color::RailKey));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void RailEntry::paintBadge(QPainter& painter) const
{
    const QString number = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    painter.setFont(m_theme.font(TextSize::Rail, Weight::Bold));
    const int edge = m_theme.px(16);
    const int wide
        = std::max(edge, QFontMetrics(painter.font()).horizontalAdvance(number) + m_theme.px(8));
    const QRectF badge(width() - wide - m_theme.px(6), m_theme.px(6), wide, edge);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(isChecked() ? Color::RailOn : Color::Rail), 2));
    painter.setBrush(m_theme.color(Color::Red));
    painter.drawRoundedRect(badge.adjusted(-1, -1, 1, 1), edge / 2.0, edge / 2.0);
    painter.setPen(m_theme.color(Color::OnBlue));
    painter.drawText(badge, Qt::AlignCenter, number);
}

Rail::Rail(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    //: 中文: 页面
    setAccessibleName(tr("Pages"));
    m_layout->setSpacing(0);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &Rail::restyle);
}

void Rail::setEntries(const std::vector<PageId>& pages)
{
    for (const auto& [page, entry] : m_entries)
        entry->deleteLater();
    m_entries.clear();
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    for (const PageId page : pages) {
        // Settings stand apart at the foot.
        if (page == PageId::Settings)
            m_layout->addStretch(1);
        auto* entry = new RailEntry(m_theme, page, this);
        connect(entry, &RailEntry::clicked, this, [this, page] { Q_EMIT chosen(page); });
        m_layout->addWidget(entry);
        m_entries.emplace(page, entry);
    }
    if (!has(PageId::Settings))
        m_layout->addStretch(1);
}

bool Rail::has(PageId page) const { return m_entries.contains(page); }

void Rail::setCurrent(PageId page)
{
    // Not an exclusive group: Qt would let Tab stop at the checked entry only.
    for (const auto& [id, entry] : m_entries)
        entry->setChecked(id == page);
}

void Rail::setCount(PageId page, int count)
{
    if (const auto found = m_entries.find(page); found != m_entries.end())
        found->second->setCount(count);
}

void Rail::setLow(bool low)
{
    for (const auto& [page, entry] : m_entries)
        entry->setLow(low);
}

void Rail::restyle()
{
    setFixedWidth(m_theme.px(64));
    m_layout->setContentsMargins(0, m_theme.px(48), 0, 0);
    update();
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Rail));
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = m_theme.px(24);
    painter.translate((width() - edge) / 2.0, (m_theme.px(48) - edge) / 2.0);
    painter.scale(edge / 28.0, edge / 28.0);
    painter.setPen(QPen(m_theme.color(Color::OnBlue), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shared::latticeMark());
}

} // namespace yichuang::window
