// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/facttable.h"

#include "widgets/shared/rowdelegate.h"

#include <QHeaderView>
#include <QPainter>

namespace yichuang::settingspage {
namespace {

using shared::Color;

class FactDelegate : public shared::RowDelegate
{
public:
    FactDelegate(const shared::Theme& theme, int amberRole, QObject* parent)
        : RowDelegate(theme, Lines::One, parent)
        , m_amberRole(amberRole)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        paintGround(*painter, option, index);
        const bool amber = m_amberRole != 0 && index.data(m_amberRole).toBool();
        paintLines(*painter, option.rect, index.data().toString(), {},
            amber ? Color::Amber : Color::Ink, false);
        painter->restore();
    }

private:
    int m_amberRole;
};

} // namespace

FactTable::FactTable(const shared::Theme& theme, QAbstractItemModel* model, std::vector<int> widths,
    int amberRole, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_widths(std::move(widths))
{
    setModel(model);
    setItemDelegate(new FactDelegate(theme, amberRole, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(10);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        if (m_widths[i] == 0)
            horizontalHeader()->setSectionResizeMode(static_cast<int>(i), QHeaderView::Stretch);
    }
    restyle();
    connect(&theme, &shared::Theme::changed, this, &FactTable::restyle);
}

void FactTable::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(34));
    horizontalHeader()->setFixedHeight(m_theme.px(28));
    for (std::size_t i = 0; i < m_widths.size(); ++i) {
        if (m_widths[i] > 0)
            setColumnWidth(static_cast<int>(i), m_theme.px(m_widths[i]));
    }
}

} // namespace yichuang::settingspage
