// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/dossierpane.h"

#include "models/cases/guards.h"
#include "widgets/approve/checklist.h"
#include "widgets/approve/dossierfacts.h"
#include "widgets/approve/ruled.h"
#include "widgets/approve/tabstrip.h"
#include "widgets/cases/casepages.h"
#include "widgets/cases/historylist.h"
#include "widgets/cases/termview.h"
#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/formscroll.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/typebadge.h"

#include <QGridLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace yichuang::approve {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {

void emptyLayout(QLayout* layout)
{
    while (const QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

DossierPane::DossierPane(const shared::Theme& theme, QWidget* opinion, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_opinion(opinion)
    , m_stack(new QStackedWidget(this))
    , m_empty(new shared::EmptyState(theme, m_stack))
    , m_sections(new QStackedWidget(m_stack))
{
    //: 中文: 案卷
    setAccessibleName(tr("File of the case"));
    auto* content = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    for (QWidget* section : {makeSummary(), makePapers(), makeTerm(), makeHistory()})
        m_sections->addWidget(section);
    layout->addWidget(m_sections, 1);
    layout->addWidget(m_opinion);
    clear(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(m_stack);
}

QWidget* DossierPane::makeHead()
{
    auto* head = new QWidget(m_stack);
    m_badge = new shared::TypeBadge(
        m_theme, catalogue::CaseKind::Promised, shared::TypeBadge::Style::CharacterOnly, head);
    m_title = new Label(m_theme, TextSize::PageTitle, Color::Ink, Weight::Bold, head);
    m_title->setObjectName(QStringLiteral("dossierTitle"));
    m_title->setElide(Label::Elide::Right);
    m_number = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, head);
    m_number->setObjectName(QStringLiteral("dossierNumber"));
    m_number->setElide(Label::Elide::Right);
    m_tabs = new TabStrip(m_theme, head);
    m_tabs->setObjectName(QStringLiteral("sections"));
    //: 中文: 案卷各部分
    m_tabs->setAccessibleName(tr("Parts of the file"));
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab({});
    connect(m_tabs, &QTabBar::currentChanged, m_sections, &QStackedWidget::setCurrentIndex);
    auto* title = new QHBoxLayout;
    title->setContentsMargins(16, 12, 16, 0);
    title->setSpacing(8);
    title->addWidget(m_badge);
    title->addWidget(m_title, 1);
    auto* number = new QHBoxLayout;
    number->setContentsMargins(16, 0, 16, 0);
    number->addWidget(m_number, 1);
    m_pages = new shared::KeyButton(m_theme, shared::KeyButton::Kind::Flat, {}, head);
    m_pages->setObjectName(QStringLiteral("scannedPages"));
    m_pages->setHeight(shared::KeyButton::Height::Small);
    m_pages->setIconName(QStringLiteral("image"));
    m_pages->setKey(Qt::ALT | Qt::Key_P);
    connect(m_pages, &shared::KeyButton::clicked, this, [this] { Q_EMIT pagesRequested(0); });
    number->addWidget(m_pages);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(title);
    layout->addLayout(number);
    layout->addWidget(m_tabs);
    return head;
}

QWidget* DossierPane::makeSummary()
{
    auto* page = new QWidget(m_sections);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(m_theme.px(10));
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(m_theme.px(8));
    m_facts->setVerticalSpacing(m_theme.px(6));
    m_facts->setColumnStretch(1, 1);
    layout->addLayout(m_facts);
    m_checks = new CheckList(m_theme, page);
    m_checks->setObjectName(QStringLiteral("checks"));
    m_checks->setTabAnchor(m_tabs);
    connect(m_checks, &CheckList::sectionRequested, this, &DossierPane::showSection);
    layout->addWidget(m_checks);
    layout->addStretch(1);
    return new shared::FormScroll(page, m_sections);
}

QWidget* DossierPane::makePapers()
{
    auto* page = new QWidget(m_sections);
    m_papers = new QVBoxLayout(page);
    m_papers->setContentsMargins(16, 8, 16, 8);
    m_papers->setSpacing(0);
    return new shared::FormScroll(page, m_sections);
}

QWidget* DossierPane::makeTerm()
{
    auto* page = new QWidget(m_sections);
    m_term = new casespage::TermView(m_theme, page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_term);
    layout->addStretch(1);
    return new shared::FormScroll(page, m_sections);
}

QWidget* DossierPane::makeHistory()
{
    m_timeline = new casespage::HistoryList(m_theme, m_sections);
    auto* page = new QWidget(m_sections);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addWidget(m_timeline);
    return page;
}

void DossierPane::clear(bool nothingThere)
{
    if (nothingThere)
        //: 中文: 这个清单里没有办件
        m_empty->setContent(QStringLiteral("stamp"), Color::Grey, tr("This list has no cases"),
            //: 中文: ← → 换清单
            tr("← and → go to another list."));
    else
        //: 中文: 还没选办件
        m_empty->setContent(QStringLiteral("stamp"), Color::Grey, tr("No case is chosen"),
            //: 中文: 在左边用 ↑↓ 选一件
            tr("Choose one on the left with ↑ and ↓."));
    m_stack->setCurrentIndex(0);
}

void DossierPane::setOpinionVisible(bool visible) { m_opinion->setVisible(visible); }

void DossierPane::showSection(Section section)
{
    m_tabs->setCurrentIndex(static_cast<int>(section));
    m_tabs->setFocus(Qt::ShortcutFocusReason);
}

void DossierPane::setDossier(const Dossier& dossier, Day today)
{
    const desk::CaseFile& file = dossier.file;
    m_badge->setKind(file.summary.kind);
    m_title->setText(file.summary.itemName);
    m_number->setText(shared::groupedNumber(file.summary.number));
    m_timeline->setCase(file);
    const auto present = std::ranges::count_if(file.c.papers,
        [](const auto& paper) { return paper.entry.state == cases::PaperState::Present; });
    //: 中文: 概要
    m_tabs->setTabText(0, tr("Summary"));
    //: Tab with a count
    //: 中文: 材料 %1
    m_tabs->setTabText(1, tr("Papers %1").arg(present));
    //: Tab: why it is due when it is
    //: 中文: 期限
    m_tabs->setTabText(2, tr("Term"));
    //: Tab with a count
    //: 中文: 流转 %1
    m_tabs->setTabText(3, tr("History %1").arg(m_timeline->count()));
    showSummary(file);
    showPapers(file);
    m_term->setCase(file, today);
    m_stack->setCurrentIndex(1);
}

void DossierPane::showSummary(const desk::CaseFile& file)
{
    emptyLayout(m_facts);
    int line = 0;
    for (const DossierFact& fact : dossierFacts(file)) {
        auto* label = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this);
        label->setText(fact.label);
        label->setMinimumWidth(m_theme.px(56));
        auto* text = new Label(m_theme, TextSize::Base, fact.urgent ? Color::Amber : Color::Ink,
            fact.urgent ? Weight::Bold : Weight::Regular, this);
        text->setText(fact.text);
        text->setWordWrap(true);
        m_facts->addWidget(label, line, 0, Qt::AlignTop);
        m_facts->addWidget(text, line++, 1);
    }
}

void DossierPane::showPapers(const desk::CaseFile& file)
{
    emptyLayout(m_papers);
    const auto scanned = casespage::scannedPages(file);
    //: 中文: 看 %n 页扫描件
    m_pages->setText(tr("Show %n scanned page(s)", nullptr, static_cast<int>(scanned.size())));
    m_pages->setVisible(!scanned.empty());
    for (const cases::PaperOnFile& paper : file.c.papers) {
        if (paper.entry.state == cases::PaperState::NotApplicable)
            continue;
        auto* row = new Ruled(m_theme, this);
        row->setMinimumHeight(m_theme.px(34));
        auto* name = new Label(m_theme, TextSize::Base, Color::Ink, Weight::Regular, row);
        name->setText(QString::number(paper.entry.number) + u' '
            + cases::paperName(file.item, paper.entry.number));
        name->setElide(Label::Elide::Right);
        auto* state = new Label(m_theme, TextSize::Secondary,
            paper.entry.state == cases::PaperState::Present ? Color::Green : Color::Amber,
            Weight::Regular, row);
        state->setText(paperStanding(file, paper));
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(name, 1);
        layout->addWidget(state);
        const auto pages
            = std::ranges::count(scanned, paper.entry.number, &cases::Attachment::paper);
        if (pages > 0)
            layout->addWidget(makePagesButton(paper.entry.number, static_cast<int>(pages), row));
        m_papers->addWidget(row);
    }
    m_papers->addStretch(1);
}

QWidget* DossierPane::makePagesButton(int paper, int pages, QWidget* row)
{
    //: 中文: 看 %n 页
    auto* button = new shared::KeyButton(
        m_theme, shared::KeyButton::Kind::Flat, tr("Show %n page(s)", nullptr, pages), row);
    button->setHeight(shared::KeyButton::Height::Small);
    connect(
        button, &shared::KeyButton::clicked, this, [this, paper] { Q_EMIT pagesRequested(paper); });
    return button;
}

void DossierPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
}

} // namespace yichuang::approve
