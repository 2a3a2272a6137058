// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/catalogue/flowgeometry.h"
#include "widgets/catalogue/flowwords.h"
#include "widgets/shared/theme.h"

#include <QGraphicsObject>
#include <QGraphicsView>

#include <optional>

namespace yichuang::cataloguepage {

class FlowNodeItem;

/// 流程图 (visual-spec 4.10): lanes with boxes and arrows. The arrow keys walk along the arrows,
/// Home and End go to the ends; Enter and a click ask for the note of the box.
class FlowChartView : public QGraphicsView
{
    Q_OBJECT
public:
    explicit FlowChartView(const shared::Theme& theme, QWidget* parent = nullptr);
    ~FlowChartView() override;

    void setChart(catalogue::FlowChart chart, std::vector<FlowText> texts);
    void clear() { setChart({}, {}); }
    [[nodiscard]] const catalogue::FlowChart& chart() const { return m_chart; }
    [[nodiscard]] const std::vector<FlowText>& texts() const { return m_texts; }

    /// The box the keyboard is on; none in an empty chart.
    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    void setCurrent(std::size_t node);
    /// 第 3 步，审查，业务股室审查人员，2 日，之后是…: as a screen reader says it.
    [[nodiscard]] QString spokenText(std::size_t node) const;
    [[nodiscard]] const std::vector<FlowNodeItem*>& items() const { return m_items; }
    /// Whether lanes get as wide as the view, or the view shows a part of narrower lanes.
    [[nodiscard]] FlowMetrics metrics() const;
    /// Width below which the chart has to be scrolled sideways.
    [[nodiscard]] int neededWidth() const;

Q_SIGNALS:
    void currentChanged(std::size_t node);
    /// Enter, or a click on a box.
    void noteRequested(std::size_t node);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void rebuild();
    void addEdges(const FlowGeometry& geometry);
    void repaintNodes();
    void announce();
    [[nodiscard]] std::optional<std::size_t> neighbour(int key) const;
    [[nodiscard]] std::vector<std::size_t> following(std::size_t node) const;

    const shared::Theme& m_theme;
    catalogue::FlowChart m_chart;
    std::vector<FlowText> m_texts;
    FlowMetrics m_built; ///< what the scene was built for
    std::vector<FlowNodeItem*> m_items; ///< owned by the scene
    std::vector<QGraphicsItem*> m_edges; ///< owned by the scene
    std::optional<std::size_t> m_current;
};

/// One box of the chart; a QObject so that the accessibility layer can name it.
class FlowNodeItem : public QGraphicsObject
{
    Q_OBJECT
public:
    FlowNodeItem(
        const FlowChartView& view, const shared::Theme& theme, std::size_t node, const QRectF& box);

    [[nodiscard]] std::size_t node() const { return m_node; }
    [[nodiscard]] const FlowChartView& view() const { return m_view; }
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintShape(QPainter& painter, const QRectF& box, bool current) const;
    void paintText(QPainter& painter, const QRectF& box, bool light) const;

    const FlowChartView& m_view;
    const shared::Theme& m_theme;
    std::size_t m_node;
    QRectF m_box;
};

/// Teaches the accessibility layer the chart and its boxes. Safe to call more than once.
void installAccessibleFlowChart();

} // namespace yichuang::cataloguepage
