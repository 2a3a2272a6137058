// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/itemlist.h"

#include "widgets/accept/itemlistmodel.h"
#include "widgets/accept/paperchip.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/itemwords.h"
#include "widgets/shared/typebadge.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace yichuang::accept {

using namespace shared;

ItemRowDelegate::ItemRowDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, Lines::Two, parent)
{
}

ItemRowDelegate::Columns ItemRowDelegate::columnsOf(const QRect& row, const Theme& theme)
{
    const int pad = theme.px(12);
    const int usage = theme.px(64);
    const int promise = theme.px(88);
    const int code = row.width() >= theme.px(520) ? theme.px(104) : 0;
    Columns columns;
    columns.badge = QRect(row.left() + pad, row.top(), theme.px(20), row.height());
    int right = row.right() + 1 - pad;
    columns.usage = QRect(right - usage, row.top(), usage, row.height());
    right -= usage;
    columns.promise = QRect(right - promise, row.top(), promise, row.height());
    right -= promise;
    columns.code = QRect(right - code, row.top(), code, row.height());
    right -= code;
    const int left = columns.badge.right() + 1 + theme.px(12);
    columns.name = QRect(left, row.top(), right - left - theme.px(8), row.height());
    return columns;
}

void ItemRowDelegate::paintName(
    QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const QString name = index.data().toString();
    const int start = index.data(ItemListModel::MatchStartRole).toInt();
    const int length = start < 0 ? 0 : index.data(ItemListModel::MatchLengthRole).toInt();
    const QFont plain = theme().font(TextSize::Base);
    const QFont bold = theme().font(TextSize::Base, Weight::Bold);
    int left = rect.left();
    const auto draw = [&](const QString& text, bool hit) {
        if (text.isEmpty() || left >= rect.right())
            return;
        const QFontMetrics metrics(hit ? bold : plain);
        const QString shown
            = metrics.elidedText(text, Qt::ElideRight, rect.right() - left + theme().px(4));
        painter.setFont(hit ? bold : plain);
        painter.setPen(theme().color(hit ? Color::Blue : Color::Ink));
        painter.drawText(
            QRect(left, rect.top(), rect.right() - left + theme().px(4), rect.height()),
            Qt::AlignVCenter | Qt::AlignLeft, shown);
        left += metrics.horizontalAdvance(shown);
    };
    draw(name.left(std::max(start, 0)), false);
    draw(name.mid(std::max(start, 0), length), true);
    draw(name.mid(std::max(start, 0) + length), false);
}

void ItemRowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const Columns columns = columnsOf(option.rect, theme());
    const int edge = theme().px(20);
    TypeBadge::paint(*painter,
        QRectF(columns.badge.left(), columns.badge.center().y() - edge / 2.0, edge, edge),
        static_cast<catalogue::CaseKind>(index.data(ItemListModel::KindRole).toInt()), theme());

    const int first = theme().px(20);
    const int second = theme().px(16);
    const int top = option.rect.top() + (option.rect.height() - first - second) / 2;
    paintName(*painter, QRect(columns.name.left(), top, columns.name.width(), first), index);
    const QFont small = theme().font(TextSize::Caption);
    painter->setFont(small);
    painter->setPen(theme().color(Color::Ink3));
    painter->drawText(QRect(columns.name.left(), top + first, columns.name.width(), second),
        Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(small).elidedText(index.data(ItemListModel::DepartmentRole).toString(),
            Qt::ElideRight, columns.name.width()));

    painter->setFont(theme().font(TextSize::Secondary));
    painter->setPen(theme().color(Color::Ink2));
    if (columns.code.width() > 0)
        painter->drawText(columns.code, Qt::AlignVCenter | Qt::AlignLeft,
            index.data(ItemListModel::CodeRole).toString());
    painter->drawText(columns.promise, Qt::AlignVCenter | Qt::AlignRight,
        index.data(ItemListModel::PromiseRole).toString());
    const int usage = index.data(ItemListModel::UsageRole).toInt();
    //: How often an item was used at this window; %1 times
    //: 中文: %1 次
    const QString times = usage > 0 ? tr("%1×").arg(usage) : QStringLiteral("—");
    painter->drawText(columns.usage, Qt::AlignVCenter | Qt::AlignRight, times);
    painter->restore();
}

ItemListHead::ItemListHead(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(this, theme);
}

QSize ItemListHead::sizeHint() const { return {m_theme.px(300), m_theme.px(28)}; }

void ItemListHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Panel));
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setFont(m_theme.font(TextSize::Caption));
    painter.setPen(m_theme.color(Color::Ink2));
    const ItemRowDelegate::Columns columns = ItemRowDelegate::columnsOf(rect(), m_theme);
    const int left = Qt::AlignVCenter | Qt::AlignLeft;
    const int right = Qt::AlignVCenter | Qt::AlignRight;
    //: Column: type of case, one character
    //: 中文: 类
    painter.drawText(columns.badge.adjusted(0, 0, m_theme.px(12), 0), left, tr("Kind"));
    //: 中文: 事项 / 部门
    painter.drawText(columns.name, left, tr("Item / department"));
    if (columns.code.width() > 0)
        //: 中文: 编码
        painter.drawText(columns.code, left, tr("Code"));
    //: Column: promised term
    //: 中文: 时限
    painter.drawText(columns.promise, right, tr("Term"));
    //: Column: how often used at this window
    //: 中文: 本窗口
    painter.drawText(columns.usage, right, tr("Here"));
}

ItemPreview::ItemPreview(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new Label(theme, TextSize::Base, Color::Ink, Weight::Bold, this))
    , m_count(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_chips(new QWidget(this))
    , m_basis(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name);
    head->addWidget(m_count, 1);
    m_name->setElide(Label::Elide::Right);
    m_basis->setWordWrap(true);
    new FlowLayout(8, m_chips);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_chips);
    layout->addWidget(m_basis);
    restyle();
    connect(&theme, &Theme::changed, this, &ItemPreview::restyle);
}

void ItemPreview::restyle()
{
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(12), m_theme.px(12), m_theme.px(12));
    layout()->setSpacing(m_theme.px(8));
    update();
}

void ItemPreview::setItem(const catalogue::Item* item)
{
    setVisible(item != nullptr);
    if (item == nullptr)
        return;
    m_name->setText(item->name);
    //: %1 number of papers
    //: 中文: 要交 %1 份
    m_count->setText(tr("%1 papers to hand in").arg(item->papers.size()));
    while (QLayoutItem* old = m_chips->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const catalogue::Paper& paper : item->papers) {
        auto* chip = new PaperChip(m_theme, paper.name, m_chips);
        m_chips->layout()->addWidget(chip);
        chip->show();
    }
    m_basis->setText(shared::basisWords(*item));
    m_basis->setVisible(!m_basis->text().isEmpty());
}

void ItemPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Color::Panel));
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace yichuang::accept
