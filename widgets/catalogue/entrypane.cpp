// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/entrypane.h"

#include "widgets/catalogue/entrytexts.h"
#include "widgets/catalogue/flowchartview.h"
#include "widgets/catalogue/paperviews.h"
#include "widgets/catalogue/tabrow.h"
#include "widgets/catalogue/textblocks.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/keycap.h"

#include <QBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace yichuang::cataloguepage {
namespace {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

constexpr int leastSide = 250;

} // namespace

EntryPane::EntryPane(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_head(new EntryHead(theme, this))
    , m_tabs(new TabRow(theme, this))
    , m_sheets(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_chartStack(new QStackedWidget(m_splitter))
    , m_chart(nullptr)
    , m_noChart(new shared::EmptyState(theme, m_chartStack))
    , m_note(new QWidget)
    , m_noteIcon(new QLabel(m_note))
    , m_noteWords(new Label(theme, TextSize::Secondary, Color::Ink, Weight::Regular, m_note))
    , m_side(new TextBlocks(theme, m_splitter))
    , m_paperList(new PaperList(theme, &m_papers, m_side))
    , m_paperTable(new PaperTable(theme, &m_papers, m_sheets))
    , m_text(new TextBlocks(theme, m_sheets))
{
    //: 中文: 要件和依据
    m_side->setAccessibleName(tr("Papers and basis"));
    m_side->setObjectName(QStringLiteral("entrySide"));
    m_text->setObjectName(QStringLiteral("entryText"));
    m_sheets->addWidget(makeChartSheet());
    m_sheets->addWidget(m_paperTable);
    m_sheets->addWidget(m_text);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(4, 0, 16, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    tabs->addWidget(new shared::KeyCap(theme, QStringLiteral("Ctrl 1–6"), this));
    tabs->addSpacing(6);
    auto* hint = new Label(theme, TextSize::Caption, Color::Ink2, Weight::Regular, this);
    //: After a key cap: another tab
    //: 中文: 切换
    hint->setText(tr("switch"));
    tabs->addWidget(hint);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(tabs);
    layout->addWidget(m_sheets, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &EntryPane::showTab);
    shared::followTheme(this, theme);
    connect(&theme, &shared::Theme::changed, this, &EntryPane::splitChart);
}

QWidget* EntryPane::makeChartSheet()
{
    auto* pane = new QWidget(m_chartStack);
    m_chart = new FlowChartView(m_theme, pane);
    m_note->setParent(pane);
    m_noteWords->setWordWrap(true);
    m_noteWords->setObjectName(QStringLiteral("flowNote"));
    m_noteIcon->setPixmap(
        m_theme.icon(QStringLiteral("info"), Color::Blue, 16, devicePixelRatioF()));
    auto* note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 4, 0, 0);
    note->setSpacing(8);
    note->addWidget(m_noteIcon, 0, Qt::AlignTop);
    note->addWidget(m_noteWords, 1);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(16, 12, 12, 10);
    column->setSpacing(4);
    column->addWidget(m_chart, 1);
    column->addWidget(m_note);
    m_note->hide();
    m_chartStack->addWidget(pane);
    m_chartStack->addWidget(m_noChart);
    m_paperList->hide(); // until the column of an item takes it in
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_chartStack);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(1, 1);
    connect(m_chart, &FlowChartView::noteRequested, this, &EntryPane::showNote);
    connect(m_chart, &FlowChartView::currentChanged, this, [this](std::size_t node) {
        if (m_note->isVisible())
            showNote(node);
    });
    return m_splitter;
}

void EntryPane::showItem(
    const catalogue::Catalogue& catalogue, const catalogue::Item& item, const QString& refusal)
{
    m_head->acceptButton()->setRefusal(refusal);
    m_head->printButton()->setRefusal(EntryTexts::whyNoGuide(item));
    m_head->setItem(item);
    m_papers.setPapers(item.papers);
    const catalogue::FlowChart chart = catalogue::flowChartOf(item);
    showChart(chart, EntryTexts::whyNoChart(item));
    m_chart->setChart(chart, flowTexts(chart, item));
    fillItemSide(item);
    const auto versions = catalogue.versionsOf(item.code);
    const auto history = item.timeLimitHistory.size() + versions.size();
    setTabs({{EntryTexts::flowChart(), Sheet::Chart, {}},
        {EntryTexts::papers(item.papers.size()), Sheet::Papers, {}},
        {EntryTexts::basis(item.legalBasis.size()), Sheet::Text,
            [item](TextBlocks& blocks) { EntryTexts::fillBasis(blocks, item); }},
        {EntryTexts::fee(), Sheet::Text,
            [item](TextBlocks& blocks) { EntryTexts::fillFee(blocks, item); }},
        {EntryTexts::versions(history), Sheet::Text, [item, versions](TextBlocks& blocks) {
             EntryTexts::fillVersions(blocks, item, versions);
         }}});
}

void EntryPane::showTheme(const catalogue::Catalogue& catalogue, const catalogue::JointTheme& theme,
    const QString& refusal)
{
    m_head->acceptButton()->setRefusal(refusal);
    m_head->printButton()->setRefusal(EntryTexts::guideOfPart());
    m_head->setTheme(theme);
    m_papers.setPapers({});
    const catalogue::FlowChart chart = catalogue::flowChartOf(theme);
    showChart(chart, {});
    m_chart->setChart(chart, flowTexts(chart, theme));
    m_side->clear();
    EntryTexts::fillThemeSide(*m_side, theme, catalogue);
    setTabs({{EntryTexts::flowChart(), Sheet::Chart, {}},
        {EntryTexts::parts(theme.participants.size()), Sheet::Text,
            [this, theme, &catalogue](TextBlocks& blocks) { fillParts(blocks, theme, catalogue); }},
        {EntryTexts::sharedPapers(theme.sharedPapers.size()), Sheet::Text,
            [theme](TextBlocks& blocks) { EntryTexts::fillSharedPapers(blocks, theme); }}});
}

void EntryPane::fillItemSide(const catalogue::Item& item)
{
    m_side->clear();
    m_side->addHeading(EntryTexts::papersHeading());
    if (item.papers.empty())
        m_side->addText(EntryTexts::noPapers(), Color::Ink2);
    else
        m_side->addKept(m_paperList);
    if (item.legalBasis.size() > 1) {
        auto* all = m_side->addHeading(
            EntryTexts::basisHeading(), EntryTexts::allBases(item.legalBasis.size()));
        connect(all, &QAbstractButton::clicked, this, [this] { focusTab(3); });
    } else {
        m_side->addHeading(EntryTexts::basisHeading());
    }
    EntryTexts::fillItemSide(*m_side, item);
}

void EntryPane::fillParts(
    TextBlocks& blocks, const catalogue::JointTheme& theme, const catalogue::Catalogue& catalogue)
{
    for (const catalogue::ThemeStage& stage : theme.stages) {
        blocks.addHeading(stage.name);
        for (const catalogue::Participant& part : theme.participants) {
            if (part.stage != stage.stage)
                continue;
            const QString title = QString::number(part.sequence) + u' ' + part.itemName;
            blocks.addQuote(title, EntryTexts::partFacts(part, theme));
            if (catalogue.latest(part.itemCode) == nullptr)
                continue;
            auto* open = blocks.addAction(EntryTexts::openPart(part.itemCode));
            connect(open, &QAbstractButton::clicked, this,
                [this, code = part.itemCode] { Q_EMIT entryRequested(code); });
        }
    }
}

void EntryPane::showChart(const catalogue::FlowChart& chart, const QString& absence)
{
    m_note->hide();
    m_noChart->setContent(QStringLiteral("list-tree"), Color::Ink3, EntryTexts::noChart(), absence);
    m_chartStack->setCurrentIndex(chart.isEmpty() ? 1 : 0);
}

void EntryPane::setTabs(std::vector<Tab> tabs)
{
    const int kept = std::max(m_tabs->currentIndex(), 0);
    m_content = std::move(tabs);
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const Tab& tab : m_content)
        m_tabs->addTab(tab.words);
    m_tabs->setCurrentIndex(std::min(kept, m_tabs->count() - 1));
    m_tabs->updateGeometry(); // a hidden tab bar does not say that it grew
    showTab(m_tabs->currentIndex());
    splitChart();
}

void EntryPane::showTab(int index)
{
    if (index < 0 || index >= tabCount())
        return;
    const Tab& tab = m_content[static_cast<std::size_t>(index)];
    m_sheets->setCurrentIndex(static_cast<int>(tab.sheet));
    if (tab.sheet != Sheet::Text)
        return;
    m_text->clear();
    m_text->setAccessibleName(tab.words);
    tab.fill(*m_text);
}

int EntryPane::tabCount() const { return static_cast<int>(m_content.size()); }

bool EntryPane::focusTab(int number)
{
    if (number < 1 || number > tabCount())
        return false;
    m_tabs->setCurrentIndex(number - 1);
    switch (m_content[static_cast<std::size_t>(number) - 1].sheet) {
    case Sheet::Chart:
        m_chart->setFocus(Qt::ShortcutFocusReason);
        break;
    case Sheet::Papers:
        m_paperTable->setFocus(Qt::ShortcutFocusReason);
        if (!m_paperTable->currentIndex().isValid())
            m_paperTable->selectRow(0);
        break;
    case Sheet::Text:
        m_text->setFocus(Qt::ShortcutFocusReason);
        break;
    }
    return true;
}

void EntryPane::showNote(std::size_t node)
{
    const FlowText& text = m_chart->texts()[node];
    m_noteWords->setText(text.title + u'：' + text.note);
    m_note->show();
}

bool EntryPane::closeNote()
{
    if (!m_note->isVisible())
        return false;
    m_note->hide();
    return true;
}

void EntryPane::splitChart()
{
    // The chart gets what its lanes need; papers and basis keep a column that can be read.
    const int wanted = m_chart->neededWidth() + m_theme.px(40);
    const int most = std::max(width() - m_theme.px(leastSide), 0);
    const int chart = std::clamp(std::max(wanted, width() * 63 / 100), 0, most);
    m_splitter->setSizes({chart, width() - chart});
}

void EntryPane::setCompact(bool compact)
{
    m_compact = compact;
    // Papers and basis have tabs of their own; the chart takes the whole width.
    m_side->setVisible(!compact);
    m_head->setCompact(compact);
    splitChart();
}

void EntryPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    splitChart();
}

void EntryPane::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.drawLine(0, m_tabs->y() - 1, width(), m_tabs->y() - 1);
    painter.drawLine(0, m_sheets->y() - 1, width(), m_sheets->y() - 1);
    if (m_sheets->currentIndex() == 0 && !m_compact) {
        const int x = m_sheets->x() + m_side->x();
        painter.drawLine(x, m_sheets->y(), x, height());
    }
}

} // namespace yichuang::cataloguepage
