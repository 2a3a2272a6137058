// SPDX-License-Identifier: Apache-2.0
// The part of the acceptance page that finds and chooses an item.
#include "widgets/accept/acceptpage.h"
#include "widgets/shared/emptystate.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::accept {

void AcceptPage::buildPapers()
{
    m_foundList->setObjectName(QStringLiteral("itemList"));
    //: 中文: 找到的事项
    m_foundList->setAccessibleName(tr("Items found"));
    m_foundList->setModel(m_found);
    m_foundList->setItemDelegate(new ItemRowDelegate(m_theme, m_foundList));
    m_foundList->setFrameShape(QFrame::NoFrame);
    m_foundList->setFocusPolicy(Qt::NoFocus); // the field keeps the focus, its arrows move here
    m_foundList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* search = new QWidget(m_papersStack);
    auto* column = new QVBoxLayout(search);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ItemListHead(m_theme, search));
    column->addWidget(m_foundList, 1);
    column->addWidget(m_preview);
    auto* nothing = new shared::EmptyState(m_theme, m_papersStack);
    nothing->setContent(QStringLiteral("clipboard-check"), shared::Color::Ink3,
        //: 中文: 还没选事项
        tr("No item chosen yet"),
        //: 中文: 选定后，这里列出要交的材料
        tr("Its papers will be listed here"));
    m_papersStack->addWidget(nothing);
    m_papersStack->addWidget(search);
    auto* checklist = new QWidget(m_papersStack);
    auto* papers = new QVBoxLayout(checklist);
    papers->setContentsMargins(0, 0, 0, 0);
    papers->setSpacing(0);
    papers->addWidget(m_paperList, 1);
    papers->addWidget(m_scans->shelf());
    m_papersStack->addWidget(checklist);
    m_papersCard->addHeadWidget(m_licences);
    m_papersCard->addHeadWidget(m_scans->button());
    m_papersCard->body()->addWidget(m_papersStack, 1);
}

QList<window::KeyHint> AcceptPage::allKeys() const
{
    return keyHints()
        + QList<window::KeyHint>{
            //: 中文: 查这份材料的电子证照
            {QStringLiteral("E"), tr("look up the e-licence for a paper")},
        };
}

void AcceptPage::searchItems(const QString& text)
{
    const bool searching = m_itemPanel->isSearching() && (m_item == nullptr || !text.isEmpty());
    if (!searching) {
        leaveSearch();
        return;
    }
    m_found->search(text);
    m_itemPanel->setHits(m_found->rowCount(), !text.isEmpty());
    m_papersStack->setCurrentIndex(Searching);
    if (m_found->rowCount() > 0)
        m_foundList->setCurrentIndex(m_found->index(0));
    m_preview->setItem(highlighted());
    //: 中文: 选事项
    m_papersCard->setTitle(tr("Choose the item"));
    m_papersCard->setNote({});
    judge();
}

void AcceptPage::leaveSearch()
{
    m_papersStack->setCurrentIndex(m_item == nullptr ? NothingChosen : Checklist);
    m_itemPanel->setHits(0, false);
    if (m_item != nullptr)
        m_itemPanel->setText({}); // what was looked for is not what is chosen
    //: 中文: 材料
    m_papersCard->setTitle(tr("Papers"));
    showPapersNote();
    judge();
}

void AcceptPage::stepInList(int rows)
{
    const int last = m_found->rowCount() - 1;
    if (m_papersStack->currentIndex() != Searching || last < 0)
        return;
    m_foundList->setCurrentIndex(
        m_found->index(std::clamp(m_foundList->currentIndex().row() + rows, 0, last)));
}

void AcceptPage::takeHighlighted()
{
    const catalogue::Item* item = highlighted();
    if (item == nullptr)
        return;
    choose(item);
    formEdited();
    m_paperList->setFocus(Qt::OtherFocusReason);
}

void AcceptPage::chooseItem(const QString& code)
{
    if (!m_source || (m_item != nullptr && m_item->code == code))
        return;
    const auto found = std::ranges::find(m_source->items, code, &catalogue::Item::code);
    if (found == m_source->items.end())
        return;
    choose(*found);
    formEdited();
    focusFirst();
}

void AcceptPage::choose(const catalogue::Item* item)
{
    m_item = item;
    m_itemPanel->setItem(item);
    m_itemPanel->setText({});
    m_paperModel->setPapers(
        item, item != nullptr ? desk::emptyPapers(*item) : std::vector<cases::PaperEntry>{});
    m_scans->setItem(item);
    if (m_paperModel->rowCount() > 0)
        m_paperList->setCurrentIndex(m_paperModel->index(0));
    leaveSearch();
}

const catalogue::Item* AcceptPage::highlighted() const
{
    return m_foundList->currentIndex().isValid()
        ? m_found->itemAt(m_foundList->currentIndex().row())
        : nullptr;
}

} // namespace yichuang::accept
