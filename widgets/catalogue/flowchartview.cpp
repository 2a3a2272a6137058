// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/flowchartview.h"

#include <QAccessible>
#include <QGraphicsPathItem>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace yichuang::cataloguepage {
namespace {

using catalogue::FlowEdge;
using catalogue::FlowNode;
using shared::Color;
using shared::TextSize;
using Kind = FlowNode::Kind;

constexpr int laneWidth = 116;
constexpr int partLaneWidth = 148;
constexpr int widestLane = 176;
constexpr int arrowLength = 9;

QPainterPath pathOf(const QPolygonF& line)
{
    QPainterPath path(line.first());
    for (const QPointF& point : line.sliced(1))
        path.lineTo(point);
    return path;
}

/// A filled head at the last point, pointing the way the last piece of the line goes.
QPolygonF arrowHead(const QPolygonF& line, double length)
{
    const QPointF tip = line.last();
    const QPointF back = line.at(line.size() - 2);
    const QPointF way = tip - back;
    const double size = std::max(std::hypot(way.x(), way.y()), 0.001);
    const QPointF along = way / size * length;
    const QPointF side(-along.y() * 0.42, along.x() * 0.42);
    return {{tip, tip - along + side, tip - along - side}};
}

/// One arrow with the word on it.
class EdgeItem : public QGraphicsPathItem
{
public:
    EdgeItem(const FlowChartView& view, const shared::Theme& theme, const FlowEdge& edge,
        const QPolygonF& line)
        : QGraphicsPathItem(pathOf(line))
        , m_view(view)
        , m_theme(theme)
        , m_edge(edge)
        , m_line(line)
    {
        setZValue(-1);
    }

    [[nodiscard]] QRectF boundingRect() const override
    {
        const double more = m_theme.px(24);
        return QGraphicsPathItem::boundingRect().adjusted(-more, -more, more, more);
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        // The arrows of the current box stand out: who waits for whom is read from them.
        const bool ours = m_view.hasFocus() && m_view.current()
            && (*m_view.current() == m_edge.from || *m_view.current() == m_edge.to);
        const QColor color = m_theme.color(ours ? Color::Blue : Color::Ink2);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, ours ? 2 : 1.2));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(path());
        painter->setPen(Qt::NoPen);
        painter->setBrush(color);
        painter->drawPolygon(arrowHead(m_line, m_theme.px(arrowLength)));
        paintAnswer(*painter);
    }

private:
    void paintAnswer(QPainter& painter) const
    {
        if (m_edge.answer == FlowEdge::Answer::None)
            return;
        //: Answer on an arrow of a flow chart
        //: 中文: 是
        const QString yes = FlowChartView::tr("Yes");
        //: Answer on an arrow of a flow chart
        //: 中文: 否
        const QString no = FlowChartView::tr("No");
        const QString& word = m_edge.answer == FlowEdge::Answer::Yes ? yes : no;
        const QFont font = m_theme.font(TextSize::Caption);
        const QFontMetrics metrics(font);
        const QPointF start = m_line.first();
        const QPointF way = m_line.at(1) - start;
        const double gap = m_theme.px(4);
        QPointF at = start;
        if (std::abs(way.x()) > std::abs(way.y()))
            at += QPointF(way.x() > 0 ? gap : -gap - metrics.horizontalAdvance(word), -gap);
        else
            at += QPointF(gap, metrics.ascent() + gap / 2);
        painter.setFont(font);
        painter.setPen(m_theme.color(Color::Ink2));
        painter.drawText(at, word);
    }

    const FlowChartView& m_view;
    const shared::Theme& m_theme;
    FlowEdge m_edge;
    QPolygonF m_line;
};

} // namespace

FlowChartView::FlowChartView(const shared::Theme& theme, QWidget* parent)
    : QGraphicsView(parent)
    , m_theme(theme)
{
    installAccessibleFlowChart();
    //: 中文: 流程图
    setAccessibleName(tr("Flow chart"));
    setObjectName(QStringLiteral("flowChart"));
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    connect(&theme, &shared::Theme::changed, this, &FlowChartView::rebuild);
}

FlowChartView::~FlowChartView()
{
    // The boxes look at the view; they go first.
    scene()->clear();
}

void FlowChartView::setChart(catalogue::FlowChart chart, std::vector<FlowText> texts)
{
    m_chart = std::move(chart);
    m_texts = std::move(texts);
    m_current = m_chart.isEmpty() ? std::nullopt : std::optional<std::size_t>(0);
    rebuild();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

FlowMetrics FlowChartView::metrics() const
{
    const bool parts = !m_chart.isEmpty() && m_chart.nodes.front().kind == Kind::Part;
    const auto px = [this](int design) { return static_cast<double>(m_theme.px(design)); };
    const auto lanes = static_cast<double>(std::max<qsizetype>(m_chart.lanes.size(), 1));
    const double least = px(parts ? partLaneWidth : laneWidth);
    FlowMetrics metrics;
    metrics.laneWidth = std::floor(std::clamp(viewport()->width() / lanes, least,
        std::max(least, px(parts ? 2 * widestLane : widestLane))));
    metrics.headHeight = px(30);
    const double room = metrics.laneWidth - px(24);
    metrics.box = {room, px(36)};
    metrics.pill = {room, px(30)};
    metrics.diamond = {std::min(room + px(6), metrics.laneWidth - px(10)), px(48)};
    metrics.part = {metrics.laneWidth - px(48), px(60)};
    const int rows = std::max(m_chart.rowCount(), 1);
    const double fitting = (viewport()->height() - metrics.headHeight) / rows;
    metrics.rowPitch = std::floor(
        parts ? std::clamp(fitting, px(76), px(92)) : std::clamp(fitting, px(54), px(72)));
    metrics.spread = px(5);
    return metrics;
}

int FlowChartView::neededWidth() const
{
    const bool parts = !m_chart.isEmpty() && m_chart.nodes.front().kind == Kind::Part;
    return static_cast<int>(m_chart.lanes.size()) * m_theme.px(parts ? partLaneWidth : laneWidth);
}

void FlowChartView::rebuild()
{
    m_built = metrics();
    const FlowGeometry geometry = geometryOf(m_chart, m_built);
    scene()->clear();
    m_items.clear();
    m_edges.clear();
    for (std::size_t i = 0; i < m_chart.nodes.size(); ++i) {
        m_items.push_back(new FlowNodeItem(*this, m_theme, i, geometry.nodes[i]));
        scene()->addItem(m_items.back());
    }
    addEdges(geometry);
    scene()->setSceneRect(QRectF(QPointF(), geometry.size));
    viewport()->update();
}

void FlowChartView::addEdges(const FlowGeometry& geometry)
{
    for (std::size_t i = 0; i < m_chart.edges.size(); ++i) {
        m_edges.push_back(new EdgeItem(*this, m_theme, m_chart.edges[i], geometry.edges[i]));
        scene()->addItem(m_edges.back());
    }
}

void FlowChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, m_theme.color(Color::Paper));
    const QStringList names = laneNames(m_chart);
    const QFont font = m_theme.font(TextSize::Secondary);
    const QRectF whole = sceneRect();
    for (int lane = 0; lane < names.size(); ++lane) {
        const QRectF column(lane * m_built.laneWidth, 0, m_built.laneWidth, whole.height());
        if (lane % 2 == 0)
            painter->fillRect(column, m_theme.color(Color::Panel));
        const QRectF head(column.topLeft(), QSizeF(column.width(), m_built.headHeight));
        painter->setPen(m_theme.color(Color::Ink2));
        painter->setFont(font);
        painter->drawText(head, Qt::AlignCenter,
            QFontMetrics(font).elidedText(
                names[lane], Qt::ElideRight, qRound(head.width()) - m_theme.px(8)));
        painter->setPen(m_theme.color(Color::Line));
        if (lane + 1 < names.size())
            painter->drawLine(column.topRight(), column.bottomRight());
    }
    painter->setPen(m_theme.color(Color::Line));
    painter->drawLine(QPointF(0, m_built.headHeight), QPointF(whole.width(), m_built.headHeight));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(whole.adjusted(0, 0, -1, -1));
}

void FlowChartView::setCurrent(std::size_t node)
{
    if (node >= m_items.size() || m_current == node)
        return;
    m_current = node;
    ensureVisible(m_items[node], m_theme.px(8), m_theme.px(8));
    repaintNodes();
    announce();
    Q_EMIT currentChanged(node);
}

void FlowChartView::repaintNodes() { scene()->update(); }

void FlowChartView::announce()
{
    if (!hasFocus() || !m_current)
        return;
    QAccessibleEvent event(m_items[*m_current], QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

std::vector<std::size_t> FlowChartView::following(std::size_t node) const
{
    std::vector<std::size_t> next;
    for (const FlowEdge& edge : m_chart.edges) {
        if (edge.from == node)
            next.push_back(edge.to);
    }
    return next;
}

std::optional<std::size_t> FlowChartView::neighbour(int key) const
{
    // → and ↓ lead on along an arrow, ← and ↑ back on one; → and ← look beside, so a box beside may
    // be reached against its arrow before one that lies elsewhere, while ↓ alone walks from the
    // beginning to the end.
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool sideways = key == Qt::Key_Right || key == Qt::Key_Left;
    const QPointF here = m_items[*m_current]->boundingRect().center();
    std::optional<std::size_t> along;
    std::array<std::optional<std::size_t>, 2> nearest; // with the arrow, against it
    std::array<double, 2> nearestWay{};
    for (const FlowEdge& edge : m_chart.edges) {
        if (edge.from != *m_current && edge.to != *m_current)
            continue;
        const std::size_t other = edge.from == *m_current ? edge.to : edge.from;
        const bool withArrow = (edge.from == *m_current) == forward;
        const QPointF way = m_items[other]->boundingRect().center() - here;
        const double ahead = (sideways ? way.x() : way.y()) * (forward ? 1 : -1);
        const double aside = std::abs(sideways ? way.y() : way.x());
        if (withArrow && !along && ahead > -1)
            along = other;
        if (ahead <= 1 || aside > 3 * ahead)
            continue;
        const std::size_t kind = withArrow ? 0 : 1;
        if (nearest[kind] && nearestWay[kind] <= ahead + 2 * aside)
            continue;
        nearest[kind] = other;
        nearestWay[kind] = ahead + 2 * aside;
    }
    if (nearest[0])
        return nearest[0];
    if (sideways)
        return nearest[1] ? nearest[1] : along;
    return along ? along : nearest[1];
}

void FlowChartView::keyPressEvent(QKeyEvent* event)
{
    if (!m_current || (event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (const auto next = neighbour(event->key()))
            setCurrent(*next);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(m_items.size() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT noteRequested(*m_current);
        return;
    default:
        event->ignore(); // keys of the page
    }
}

void FlowChartView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (const auto* item = dynamic_cast<FlowNodeItem*>(itemAt(event->pos()))) {
        setCurrent(item->node());
        Q_EMIT noteRequested(item->node());
    }
}

void FlowChartView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (metrics() != m_built)
        rebuild();
}

void FlowChartView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    repaintNodes();
    announce();
}

void FlowChartView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    repaintNodes();
}

QString FlowChartView::spokenText(std::size_t node) const
{
    const FlowNode& box = m_chart.nodes[node];
    QStringList parts{m_texts[node].title, m_texts[node].sub,
        laneNames(m_chart).at(static_cast<qsizetype>(box.lane)), m_texts[node].note};
    QStringList next;
    for (const std::size_t other : following(node))
        next.append(m_texts[other].title);
    if (!next.isEmpty())
        //: Spoken about a box of a flow chart; %1 is what the arrows lead to
        //: 中文: 之后是%1
        parts.append(tr("then %1").arg(next.join(u'、')));
    parts.removeAll(QString());
    return parts.join(u'，');
}

} // namespace yichuang::cataloguepage
