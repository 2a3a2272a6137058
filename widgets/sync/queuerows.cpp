// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/queuerows.h"

#include "widgets/sync/syncwords.h"

#include <QPainter>

#include <algorithm>

namespace yichuang::syncpage {

using shared::Color;
using shared::TextSize;
using shared::Weight;

void QueueRows::setRows(std::vector<QueueRow> rows, const BeijingTime& now)
{
    m_now = now;
    if (std::ranges::equal(rows, m_rows, {}, &QueueRow::eventId, &QueueRow::eventId)) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const QueueRow* QueueRows::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

int QueueRows::rowOf(const EventId& id) const
{
    const auto found = std::ranges::find(m_rows, id, &QueueRow::eventId);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int QueueRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QueueRows::data(const QModelIndex& index, int role) const
{
    const QueueRow* row = at(index.row());
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return row->item;
    case shared::RowDelegate::CaptionRole:
        return QString(row->applicant % u'·' % row->act);
    case Qt::ToolTipRole:
        return SyncWords::cause(*row);
    case Qt::AccessibleTextRole:
        //: A row read aloud: %1 state, %2 item, %3 applicant, %4 act, %5 why it waits, %6 who acts
        //: 中文: %1，%2，%3，%4。%5。%6
        return tr("%1, %2, %3, %4. %5. %6")
            .arg(SyncWords::shortState(*row), row->item, row->applicant, row->act,
                SyncWords::cause(*row), SyncWords::shortCause(*row, m_now));
    default:
        return {};
    }
}

QueueRowDelegate::QueueRowDelegate(
    const shared::Theme& theme, const QueueRows& rows, QObject* parent)
    : RowDelegate(theme, Lines::Two, parent)
    , m_rows(rows)
{
}

void QueueRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QueueRow* row = m_rows.at(index.row());
    if (row == nullptr)
        return;
    painter->save();
    paintGround(*painter, option, index);
    const QString state = SyncWords::shortState(*row);
    const QString cause = SyncWords::shortCause(*row, m_rows.now());
    const QFont strong = theme().font(TextSize::Secondary, Weight::Bold);
    const QFont small = theme().font(TextSize::Caption);
    const int right = std::max(QFontMetrics(strong).horizontalAdvance(state),
        QFontMetrics(small).horizontalAdvance(cause));
    const QRect rect = option.rect.adjusted(theme().px(12), 0, -theme().px(12), 0);

    const int edge = theme().px(16);
    const QRectF place(rect.left(), rect.center().y() + 1 - edge / 2.0, edge, edge);
    const Color color = SyncWords::stateColor(*row);
    theme().paintIcon(*painter, place, SyncWords::icon(*row), color, 16);

    const int end = rect.right() - right - theme().px(8);
    const QRect words(rect.left() + theme().px(20), rect.top(), end - rect.left() - theme().px(20),
        rect.height());
    paintLines(*painter, words, index.data().toString(), index.data(CaptionRole).toString(),
        Color::Ink, isSelected(option));

    const int first = theme().px(20);
    const int second = cause.isEmpty() ? 0 : theme().px(16);
    const int top = rect.top() + (rect.height() - first - second) / 2;
    painter->setFont(strong);
    painter->setPen(theme().color(color));
    painter->drawText(QRect(rect.right() - right, top, right + 1, first),
        Qt::AlignRight | Qt::AlignVCenter, state);
    painter->setFont(small);
    painter->setPen(theme().color(Color::Ink3));
    painter->drawText(QRect(rect.right() - right, top + first, right + 1, theme().px(16)),
        Qt::AlignRight | Qt::AlignVCenter, cause);
    painter->restore();
}

} // namespace yichuang::syncpage
