// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/paperviews.h"

#include "widgets/shared/itemwords.h"

#include <QHeaderView>
#include <QPainter>

namespace yichuang::cataloguepage {
namespace {

using catalogue::PaperNeed;
using shared::Color;
using shared::TextSize;
using shared::Weight;

constexpr int rowHeight = 30;
constexpr int numberWidth = 20;

Color colorOf(const QModelIndex& index)
{
    switch (static_cast<PaperNeed>(index.data(PaperModel::NeedRole).toInt())) {
    case PaperNeed::Tolerable:
        return Color::Amber;
    case PaperNeed::Required:
    case PaperNeed::Optional:
        return Color::Ink2;
    }
    Q_UNREACHABLE();
}

class PaperRowDelegate : public shared::RowDelegate
{
public:
    PaperRowDelegate(const shared::Theme& theme, QObject* parent)
        : RowDelegate(theme, Lines::One, parent)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, theme().px(rowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        paintGround(*painter, option, index);
        const QRect row = option.rect.adjusted(theme().px(6), 0, -theme().px(6), 0);
        const QString need
            = shared::needWord(static_cast<PaperNeed>(index.data(PaperModel::NeedRole).toInt()));
        const QFont small = theme().font(TextSize::Secondary);
        const int needWidth = QFontMetrics(small).horizontalAdvance(need);
        painter->setFont(small);
        painter->setPen(theme().color(Color::Ink3));
        painter->drawText(
            row, Qt::AlignVCenter | Qt::AlignLeft, index.data(PaperModel::NumberRole).toString());
        painter->setPen(theme().color(colorOf(index)));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, need);
        const QRect name = row.adjusted(theme().px(numberWidth), 0, -needWidth - theme().px(8), 0);
        const QFont font
            = theme().font(TextSize::Base, isSelected(option) ? Weight::Bold : Weight::Regular);
        painter->setFont(font);
        painter->setPen(theme().color(Color::Ink));
        painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.siblingAtColumn(PaperModel::Name).data().toString(),
                Qt::ElideRight, name.width()));
        painter->restore();
    }
};

class PaperCellDelegate : public shared::RowDelegate
{
public:
    PaperCellDelegate(const shared::Theme& theme, QObject* parent)
        : RowDelegate(theme, Lines::One, parent)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        paintGround(*painter, option, index);
        const bool need = index.column() == PaperModel::Need;
        paintLines(*painter, option.rect, index.data().toString(), {},
            need                                     ? colorOf(index)
                : index.column() == PaperModel::Name ? Color::Ink
                                                     : Color::Ink2,
            isSelected(option) && index.column() == PaperModel::Name);
        painter->restore();
    }
};

} // namespace

PaperList::PaperList(const shared::Theme& theme, PaperModel* model, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    //: 中文: 要件
    setAccessibleName(tr("Papers"));
    setObjectName(QStringLiteral("paperList"));
    setModel(model);
    setItemDelegate(new PaperRowDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, &QWidget::updateGeometry);
    connect(&theme, &shared::Theme::changed, this, [this] {
        doItemsLayout();
        updateGeometry();
    });
}

QSize PaperList::sizeHint() const
{
    return {m_theme.px(180), std::max(model()->rowCount(), 1) * m_theme.px(rowHeight)};
}

PaperTable::PaperTable(const shared::Theme& theme, PaperModel* model, QWidget* parent)
    : QTableView(parent)
    , m_theme(theme)
{
    setAccessibleName(PaperList::tr("Papers"));
    setObjectName(QStringLiteral("paperTable"));
    setModel(model);
    setItemDelegate(new PaperCellDelegate(theme, this));
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
    horizontalHeader()->setSectionResizeMode(PaperModel::Name, QHeaderView::Stretch);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &PaperTable::restyle);
}

void PaperTable::restyle()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(36));
    horizontalHeader()->setFixedHeight(m_theme.px(28));
    setColumnWidth(PaperModel::Number, m_theme.px(40));
    setColumnWidth(PaperModel::Need, m_theme.px(80));
    setColumnWidth(PaperModel::Form, m_theme.px(286));
    setColumnWidth(PaperModel::Source, m_theme.px(150));
    setColumnWidth(PaperModel::Later, m_theme.px(120));
}

void PaperTable::resizeEvent(QResizeEvent* event)
{
    // In a narrow page the name, the need and the form stay; where a paper comes from goes first.
    const bool narrow = width() < m_theme.px(860);
    setColumnHidden(PaperModel::Source, narrow);
    setColumnHidden(PaperModel::Later, width() < m_theme.px(640));
    QTableView::resizeEvent(event);
}

} // namespace yichuang::cataloguepage
