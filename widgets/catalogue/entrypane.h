// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/catalogue.h"
#include "models/catalogue/flowchart.h"
#include "widgets/catalogue/entryhead.h"
#include "widgets/catalogue/papermodel.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace yichuang::shared {
class EmptyState;
} // namespace yichuang::shared

namespace yichuang::cataloguepage {

class FlowChartView;
class PaperList;
class PaperTable;
class TabRow;
class TextBlocks;

/// The right side of 事项: one item or one joint theme, its head, its tabs and what stands under
/// them.
class EntryPane : public QWidget
{
    Q_OBJECT
public:
    explicit EntryPane(const shared::Theme& theme, QWidget* parent = nullptr);

    /// `refusal`: why the item cannot be accepted here; empty when it can.
    void showItem(
        const catalogue::Catalogue& catalogue, const catalogue::Item& item, const QString& refusal);
    void showTheme(const catalogue::Catalogue& catalogue, const catalogue::JointTheme& theme,
        const QString& refusal);

    [[nodiscard]] EntryHead* head() const { return m_head; }
    [[nodiscard]] FlowChartView* chart() const { return m_chart; }
    [[nodiscard]] int tabCount() const;
    /// Shows the tab with that number, from 1, and gives it the keyboard; false if there is none.
    bool focusTab(int number);
    void setCompact(bool compact);
    /// Closes the note; false when none is open.
    bool closeNote();

Q_SIGNALS:
    /// An item that is named here is wanted.
    void entryRequested(const QString& code);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Sheet { Chart, Papers, Text };
    struct Tab
    {
        QString words;
        Sheet sheet{Sheet::Text};
        std::function<void(TextBlocks&)> fill; ///< of Text sheets
    };

    QWidget* makeChartSheet();
    void setTabs(std::vector<Tab> tabs);
    void showTab(int index);
    void showChart(const catalogue::FlowChart& chart, const QString& absence);
    void showNote(std::size_t node);
    void fillItemSide(const catalogue::Item& item);
    void fillParts(TextBlocks& blocks, const catalogue::JointTheme& theme,
        const catalogue::Catalogue& catalogue);
    void splitChart();

    const shared::Theme& m_theme;
    EntryHead* m_head;
    TabRow* m_tabs;
    QStackedWidget* m_sheets;
    QSplitter* m_splitter;
    QStackedWidget* m_chartStack;
    FlowChartView* m_chart;
    shared::EmptyState* m_noChart;
    QWidget* m_note;
    QLabel* m_noteIcon;
    shared::Label* m_noteWords;
    PaperModel m_papers;
    TextBlocks* m_side;
    PaperList* m_paperList;
    PaperTable* m_paperTable;
    TextBlocks* m_text;
    std::vector<Tab> m_content;
    bool m_compact{false};
};

} // namespace yichuang::cataloguepage
