// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/settingspage.h"

#include "widgets/settings/backupsection.h"
#include "widgets/settings/calendarsection.h"
#include "widgets/settings/displaysection.h"
#include "widgets/settings/placesection.h"
#include "widgets/settings/syncsection.h"
#include "widgets/shared/rowdelegate.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include <utility>

namespace yichuang::settingspage {

using shared::Color;

SettingsPage::SettingsPage(shared::Theme& theme, Services services, QWidget* parent)
    : Page(parent)
    , m_theme(theme)
    , m_services(std::move(services))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("settingsList"));
    //: 中文: 设置的各部分
    m_list->setAccessibleName(tr("Parts of the settings"));
    m_list->setItemDelegate(
        new shared::RowDelegate(theme, shared::RowDelegate::Lines::One, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    add(new PlaceSection(theme, m_services));
    add(new DisplaySection(theme));
    add(new SyncSection(theme, m_services));
    add(new CalendarSection(theme, m_services));
    add(new BackupSection(theme, m_services));
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::open);
    auto* back = new QShortcut(QKeySequence::Undo, this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &SettingsPage::undo);
    connect(&theme, &shared::Theme::changed, this, &SettingsPage::restyle);
    m_list->setCurrentRow(0);
    layoutFor({});
}

void SettingsPage::add(Section* section)
{
    m_sections.push_back(section);
    m_list->addItem(section->title());
    auto* area = new QScrollArea(m_stack);
    area->setWidget(section);
    // The page paints the ground of the whole part; a scroll area would fill its widget's own.
    section->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(area);
    connect(section, &Section::done, this, &SettingsPage::done);
    connect(section, &Section::changed, this,
        [this](const QString& sentence, const std::function<void()>& undo) {
            m_undo = undo;
            Q_EMIT changed(sentence);
        });
}

//: 中文: 设置
QString SettingsPage::title() const { return tr("Settings"); }

QString SettingsPage::context() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_sections[static_cast<std::size_t>(row)]->title();
}

QList<window::KeyHint> SettingsPage::keyHints() const
{
    //: 中文: 换一部分
    return {{QStringLiteral("↑ ↓"), tr("another part")},
        //: 中文: 到那一部分
        {QStringLiteral("Ctrl 1–5"), tr("into that part")},
        //: 中文: 撤销
        {QStringLiteral("Ctrl Z"), tr("take back")},
        //: 中文: 刷新
        {QStringLiteral("F5"), tr("refresh")}};
}

void SettingsPage::focusFirst() { m_list->setFocus(Qt::OtherFocusReason); }

void SettingsPage::refresh()
{
    if (const int row = m_list->currentRow(); row >= 0)
        m_sections[static_cast<std::size_t>(row)]->refresh();
}

void SettingsPage::open(int index)
{
    if (index < 0)
        return;
    m_stack->setCurrentIndex(index);
    if (isVisible())
        m_sections[static_cast<std::size_t>(index)]->refresh();
    Q_EMIT contextChanged();
}

bool SettingsPage::focusSection(int number)
{
    if (number < 1 || number > static_cast<int>(m_sections.size()))
        return false;
    m_list->setCurrentRow(number - 1);
    QWidget* first = m_sections[static_cast<std::size_t>(number) - 1]->first();
    (first != nullptr ? first : m_list)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool SettingsPage::stepBack()
{
    if (m_list->hasFocus())
        return false;
    focusFirst();
    return true;
}

void SettingsPage::undo()
{
    if (const auto back = std::exchange(m_undo, {}))
        back();
}

void SettingsPage::layoutFor(const window::Breakpoint& breakpoint)
{
    const bool wide = breakpoint.width == window::Breakpoint::Width::Wide;
    const int margin = wide ? 16 : 12;
    // One more pixel inside the frames that are painted around list and form.
    layout()->setContentsMargins(margin + 1, margin + 1, margin + 1, margin + 1);
    layout()->setSpacing(margin + 2);
    restyle();
}

void SettingsPage::restyle()
{
    m_list->setFixedWidth(m_theme.px(200));
    m_list->doItemsLayout();
    update();
}

void SettingsPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    for (const QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_stack)})
        painter.drawRoundedRect(QRectF(part->geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), 6, 6);
}

} // namespace yichuang::settingspage
