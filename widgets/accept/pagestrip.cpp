// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/pagestrip.h"

#include "widgets/shared/focusring.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace yichuang::accept {
namespace {

using shared::Color;
using shared::TextSize;
using shared::Weight;

constexpr int thumbWidth = 72;
constexpr int thumbHeight = 100;
constexpr int cellWidth = 90;
constexpr int cellHeight = 134;

class ThumbnailDelegate final : public QStyledItemDelegate
{
public:
    ThumbnailDelegate(const shared::Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {m_theme.px(cellWidth), m_theme.px(cellHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QRect cell = option.rect;
        QRectF sheet(0, 0, m_theme.px(thumbWidth), m_theme.px(thumbHeight));
        sheet.moveCenter(QPointF(cell.center().x(), cell.top() + m_theme.px(8 + thumbHeight / 2)));
        painter->setPen(m_theme.color(Color::Edge));
        painter->setBrush(m_theme.color(Color::Paper));
        painter->drawRect(sheet);
        const auto picture = index.data(Qt::DecorationRole).value<QImage>();
        if (picture.isNull())
            m_theme.paintIcon(*painter, QRectF(sheet.center() - QPointF(10, 10), QSizeF(20, 20)),
                QStringLiteral("image"), Color::Ink3, 20);
        else
            paintPicture(*painter, sheet, picture);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(m_theme.color(Color::Blue), 2));
            painter->drawRoundedRect(sheet.adjusted(-4, -4, 4, 4), 4, 4);
        }
        const QRect caption(cell.left(), static_cast<int>(sheet.bottom()) + m_theme.px(4),
            cell.width(), m_theme.px(20));
        painter->setFont(m_theme.font(TextSize::Caption));
        painter->setPen(m_theme.color(Color::Ink2));
        painter->drawText(caption, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }

private:
    static void paintPicture(QPainter& painter, const QRectF& sheet, const QImage& picture)
    {
        const QSizeF size
            = QSizeF(picture.size()).scaled(sheet.size() - QSizeF(2, 2), Qt::KeepAspectRatio);
        QRectF place(QPointF(), size);
        place.moveCenter(sheet.center());
        painter.drawImage(place, picture);
    }

    const shared::Theme& m_theme;
};

bool comesBefore(const desk::FormPage& a, const desk::FormPage& b)
{
    return std::pair(a.file.paper, a.file.page) < std::pair(b.file.paper, b.file.page);
}

} // namespace

void PageListModel::setPages(const catalogue::Item* item, std::vector<desk::FormPage> pages)
{
    beginResetModel();
    m_item = item;
    m_pages = std::move(pages);
    std::ranges::stable_sort(m_pages, comesBefore);
    renumber();
    if (m_pages.empty())
        m_thumbnails.clear();
    endResetModel();
}

int PageListModel::append(int paper, desk::FormPage page, const QImage& thumbnail)
{
    page.file.paper = paper;
    const auto behind = std::ranges::find_if(
        m_pages, [&](const desk::FormPage& other) { return other.file.paper > paper; });
    const auto row = static_cast<int>(behind - m_pages.begin());
    m_thumbnails.insert(page.file.sha256, thumbnail);
    beginInsertRows({}, row, row);
    m_pages.insert(behind, std::move(page));
    renumber();
    endInsertRows();
    return row;
}

void PageListModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_pages.erase(m_pages.begin() + row);
    renumber();
    endRemoveRows();
    if (!m_pages.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PageListModel::renumber()
{
    int paper = 0;
    int number = 0;
    for (desk::FormPage& page : m_pages) {
        number = page.file.paper == paper ? number + 1 : 1;
        paper = page.file.paper;
        page.file.page = number;
    }
}

void PageListModel::setThumbnail(const QByteArray& sha256, const QImage& thumbnail)
{
    m_thumbnails.insert(sha256, thumbnail);
    if (!m_pages.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DecorationRole});
}

int PageListModel::firstOf(int paper) const
{
    const auto found = std::ranges::find_if(
        m_pages, [&](const desk::FormPage& page) { return page.file.paper == paper; });
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

int PageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
}

QVariant PageListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const desk::FormPage& page = m_pages[static_cast<std::size_t>(index.row())];
    const auto paper = static_cast<std::size_t>(page.file.paper - 1);
    switch (role) {
    case Qt::DisplayRole:
        return QString(QString::number(page.file.paper) + u'-' + QString::number(page.file.page));
    case Qt::DecorationRole:
        return m_thumbnails.value(page.file.sha256);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        //: %1 is a paper, %2 the number of a page of it
        //: 中文: %1，第 %2 页
        return tr("%1, page %2")
            .arg(m_item != nullptr && paper < m_item->papers.size() ? m_item->papers[paper].name
                                                                    : QString())
            .arg(page.file.page);
    default:
        return {};
    }
}

PageStrip::PageStrip(const shared::Theme& theme, PageListModel* model, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("pageStrip"));
    //: 中文: 已扫页，回车看，删除键移除
    setAccessibleName(tr("Scanned pages: Enter shows, Delete takes away"));
    setModel(model);
    setItemDelegate(new ThumbnailDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setFlow(LeftToRight);
    setWrapping(false);
    setUniformItemSizes(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    connect(this, &QListView::doubleClicked, this,
        [this](const QModelIndex& index) { Q_EMIT viewRequested(index.row()); });
    connect(&theme, &shared::Theme::changed, this, &PageStrip::restyle);
    restyle();
}

void PageStrip::restyle()
{
    setFixedHeight(m_theme.px(cellHeight) + m_theme.px(14)); // and the scroll bar
    doItemsLayout();
}

void PageStrip::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (row >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT viewRequested(row);
        return;
    }
    if (row >= 0 && event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested(row);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace yichuang::accept
