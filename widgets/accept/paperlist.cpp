// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/paperlist.h"

#include "widgets/shared/itemwords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace yichuang::accept {
namespace {

using shared::Color;
using shared::TextSize;
using shared::Weight;

constexpr int numberWidth = 36;
constexpr int needWidth = 72;
constexpr int stateWidth = 130;

/// A paper the clerk has in hand: the counts the item asks for, one original where it names none.
cases::PaperEntry presentEntry(int number, const catalogue::Paper& paper)
{
    return {.number = number,
        .state = cases::PaperState::Present,
        .originals = std::max(paper.originals, paper.copies > 0 ? 0 : 1),
        .copies = paper.copies};
}

} // namespace

void PaperListModel::setPapers(const catalogue::Item* item, std::vector<cases::PaperEntry> papers)
{
    beginResetModel();
    m_item = item;
    m_papers = std::move(papers);
    endResetModel();
}

void PaperListModel::setScans(const std::vector<desk::FormPage>& pages)
{
    m_dark.clear();
    for (const desk::FormPage& page : pages) {
        if (page.dark)
            m_dark.emplace(page.file.paper, page.file.page);
    }
    for (std::size_t row = 0; row < m_papers.size(); ++row) {
        cases::PaperEntry& entry = m_papers[row];
        const auto scanned = static_cast<int>(std::ranges::count_if(
            pages, [&](const desk::FormPage& page) { return page.file.paper == entry.number; }));
        if (scanned > 0 && entry.state != cases::PaperState::Present)
            entry = presentEntry(entry.number, m_item->papers.at(row));
        entry.pages = scanned;
    }
    if (!m_papers.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_papers.size()) - 1));
}

void PaperListModel::toggle(int row)
{
    cases::PaperEntry& entry = m_papers.at(static_cast<std::size_t>(row));
    if (entry.pages > 0) {
        Q_EMIT heldByScans(row);
        return;
    }
    const bool present = entry.state == cases::PaperState::Present;
    const catalogue::Paper& paper = m_item->papers.at(static_cast<std::size_t>(row));
    entry = present ? cases::PaperEntry{.number = entry.number} : presentEntry(entry.number, paper);
    touch(row);
}

void PaperListModel::count(int row, int change)
{
    cases::PaperEntry& entry = m_papers.at(static_cast<std::size_t>(row));
    if (entry.state != cases::PaperState::Present && change < 0)
        return;
    if (entry.pages > 0 && entry.originals + entry.copies + change <= 0) {
        Q_EMIT heldByScans(row);
        return;
    }
    entry.medium = cases::PaperMedium::Paper; // what is counted is handed in
    entry.originals = std::clamp(entry.originals + change, 0, 99);
    entry.state = entry.originals + entry.copies > 0 ? cases::PaperState::Present
                                                     : cases::PaperState::Missing;
    touch(row);
}

void PaperListModel::takeLicence(int row)
{
    cases::PaperEntry& entry = m_papers.at(static_cast<std::size_t>(row));
    entry = {.number = entry.number,
        .state = cases::PaperState::Present,
        .pages = entry.pages,
        .medium = cases::PaperMedium::LicenceStore};
    touch(row);
}

bool PaperListModel::takesLicences() const
{
    return m_item != nullptr && std::ranges::any_of(m_item->papers, &catalogue::Paper::electronic);
}

void PaperListModel::setNotApplicable(int row)
{
    if (needOf(row) != Need::Optional)
        return;
    cases::PaperEntry& entry = m_papers.at(static_cast<std::size_t>(row));
    if (entry.pages > 0) {
        Q_EMIT heldByScans(row);
        return;
    }
    entry = {.number = entry.number, .state = cases::PaperState::NotApplicable};
    touch(row);
}

int PaperListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_item == nullptr ? 0 : static_cast<int>(m_papers.size());
}

QVariant PaperListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const cases::PaperEntry& entry = m_papers[row];
    const catalogue::Paper& paper = m_item->papers[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return paper.name;
    case Qt::AccessibleTextRole:
        return QStringList{paper.name, shared::paperForm(paper),
            shared::needWord(needOf(index.row())), stateText(entry)}
            .join(u'，');
    case NumberRole:
        return entry.number;
    case FormRole:
        return shared::paperForm(paper);
    case NeedRole:
        return static_cast<int>(needOf(index.row()));
    case StateRole:
        return stateText(entry);
    case PresentRole:
        return entry.state == cases::PaperState::Present;
    case DarkRole:
        return darkPageOf(entry) > 0;
    case ElectronicRole:
        return paper.electronic;
    default:
        return {};
    }
}

QString PaperListModel::stateText(const cases::PaperEntry& entry) const
{
    switch (entry.state) {
    case cases::PaperState::Present:
        if (const int dark = darkPageOf(entry); dark > 0)
            //: %1 is the number of a scanned page
            //: 中文: 第 %1 页偏暗
            return tr("Page %1 is dark").arg(dark);
        if (entry.pages > 0)
            //: 中文: 已扫 %n 页
            return tr("%n page(s) scanned", nullptr, entry.pages);
        if (entry.medium == cases::PaperMedium::LicenceStore)
            //: The paper: an e-licence stands for it
            //: 中文: 电子证照已核验
            return tr("E-licence checked");
        //: 中文: 已收 %n 份
        return tr("%n received", nullptr, entry.originals + entry.copies);
    case cases::PaperState::Missing:
        //: 中文: 未交
        return tr("Missing");
    case cases::PaperState::NotApplicable:
        //: 中文: 不适用
        return tr("Not applicable");
    }
    Q_UNREACHABLE();
}

int PaperListModel::darkPageOf(const cases::PaperEntry& entry) const
{
    const auto dark = m_dark.find(entry.number);
    return dark == m_dark.end() ? 0 : dark->second;
}

PaperListModel::Need PaperListModel::needOf(int row) const
{
    return catalogue::needOf(m_item->papers.at(static_cast<std::size_t>(row)));
}

void PaperListModel::touch(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT edited();
}

PaperDelegate::PaperDelegate(const shared::Theme& theme, QObject* parent)
    : RowDelegate(theme, Lines::Two, parent)
    , m_theme(theme)
{
}

void PaperDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const QRect row = option.rect;
    const int left = row.left() + m_theme.px(12);
    const QRect number(left, row.top(), m_theme.px(numberWidth - 12), row.height());
    const QRect state(
        row.right() - m_theme.px(stateWidth), row.top(), m_theme.px(stateWidth), row.height());
    const QRect need(
        state.left() - m_theme.px(needWidth), row.top(), m_theme.px(needWidth), row.height());
    const QRect name(row.left() + m_theme.px(numberWidth), row.top() + m_theme.px(7),
        need.left() - row.left() - m_theme.px(numberWidth + 8), row.height() - m_theme.px(14));

    painter->setFont(m_theme.font(TextSize::Secondary));
    painter->setPen(m_theme.color(Color::Ink3));
    painter->drawText(number, Qt::AlignVCenter | Qt::AlignLeft,
        index.data(PaperListModel::NumberRole).toString());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QFont nameFont = m_theme.font(TextSize::Base, selected ? Weight::Bold : Weight::Regular);
    painter->setFont(nameFont);
    painter->setPen(m_theme.color(Color::Ink));
    painter->drawText(name, Qt::AlignTop | Qt::AlignLeft,
        QFontMetrics(nameFont).elidedText(index.data().toString(), Qt::ElideRight, name.width()));
    painter->setFont(m_theme.font(TextSize::Caption));
    painter->setPen(m_theme.color(Color::Ink2));
    painter->drawText(
        name, Qt::AlignBottom | Qt::AlignLeft, index.data(PaperListModel::FormRole).toString());
    paintNeed(*painter, need,
        static_cast<PaperListModel::Need>(index.data(PaperListModel::NeedRole).toInt()));
    paintState(*painter, state, index);
    painter->restore();
}

void PaperDelegate::paintNeed(QPainter& painter, const QRect& rect, PaperListModel::Need need) const
{
    const QString word = shared::needWord(need);
    const QFont font = m_theme.font(TextSize::Caption);
    const QSize size(QFontMetrics(font).horizontalAdvance(word) + m_theme.px(12), m_theme.px(20));
    const QRectF badge(rect.left() + 0.5, rect.center().y() - size.height() / 2 + 0.5, size.width(),
        size.height());
    const bool solid = need == PaperListModel::Need::Required;
    const bool pale = need == PaperListModel::Need::Optional;
    painter.setPen(solid ? Qt::NoPen : QPen(m_theme.color(pale ? Color::Line2 : Color::Edge)));
    painter.setBrush(m_theme.color(solid ? Color::Ink2 : pale ? Color::Panel : Color::Paper));
    painter.drawRoundedRect(badge, 3, 3);
    painter.setFont(font);
    painter.setPen(m_theme.color(solid ? Color::OnBlue : pale ? Color::Ink3 : Color::Ink));
    painter.drawText(badge, Qt::AlignCenter, word);
}

void PaperDelegate::paintState(QPainter& painter, const QRect& rect, const QModelIndex& index) const
{
    const bool present = index.data(PaperListModel::PresentRole).toBool();
    const auto need
        = static_cast<PaperListModel::Need>(index.data(PaperListModel::NeedRole).toInt());
    const bool wanted = !present && need != PaperListModel::Need::Optional;
    const bool dark = index.data(PaperListModel::DarkRole).toBool();
    const Color color = dark ? Color::Amber
        : present            ? Color::Green
        : wanted             ? Color::Red
                             : Color::Ink3;
    const int icon = m_theme.px(16);
    const QRectF iconRect(rect.left(), rect.center().y() - icon / 2.0, icon, icon);
    m_theme.paintIcon(painter, iconRect,
        dark          ? QStringLiteral("triangle-alert")
            : present ? QStringLiteral("circle-check")
                      : QStringLiteral("circle-dashed"),
        color, 16);
    painter.setFont(m_theme.font(TextSize::Secondary, wanted ? Weight::Bold : Weight::Regular));
    painter.setPen(m_theme.color(color));
    painter.drawText(rect.adjusted(icon + m_theme.px(6), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        index.data(PaperListModel::StateRole).toString());
}

PaperList::PaperList(const shared::Theme& theme, PaperListModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("paperList"));
    //: 中文: 材料，空格收件，加减号改份数，E 查电子证照
    setAccessibleName(tr("Papers: Space receives, plus and minus count, E looks up e-licences"));
    setModel(model);
    setItemDelegate(new PaperDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
}

void PaperList::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    if (row < 0) {
        QListView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        m_model->toggle(row);
        // The next one is likely handed in too: a complete pile is one Space a paper.
        if (row + 1 < m_model->rowCount())
            setCurrentIndex(m_model->index(row + 1));
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_model->count(row, 1);
        return;
    case Qt::Key_Minus:
        m_model->count(row, -1);
        return;
    case Qt::Key_N:
        m_model->setNotApplicable(row);
        return;
    case Qt::Key_E:
        Q_EMIT licencesWanted();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void PaperList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onState
        = index.isValid() && event->position().x() > visualRect(index).right() - stateWidth;
    if (event->button() == Qt::LeftButton && onState)
        m_model->toggle(index.row());
}

} // namespace yichuang::accept
