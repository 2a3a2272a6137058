// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/flowchartview.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace yichuang::cataloguepage {
namespace {

using catalogue::FlowNode;
using shared::Color;
using shared::TextSize;
using shared::Weight;
using Kind = FlowNode::Kind;

/// The text broken into at most `most` lines of `width`; the last one ends in … when more follows.
QStringList brokenText(const QString& text, const QFont& font, double width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines.append(QFontMetrics(font).elidedText(
                text.sliced(line.textStart()), Qt::ElideRight, static_cast<int>(width)));
            break;
        }
        lines.append(text.sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// A box of the chart for screen readers: an entry of a list that says what it is and where its
/// arrows lead.
class AccessibleNode final : public QAccessibleObject
{
public:
    explicit AccessibleNode(FlowNodeItem* item)
        : QAccessibleObject(item)
        , m_item(*item)
    {
    }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(
            const_cast<FlowChartView*>(&m_item.view())); // the interface asks for an object
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return m_item.view().texts()[m_item.node()].title;
        return kind == QAccessible::Description ? m_item.view().spokenText(m_item.node())
                                                : QString();
    }
    [[nodiscard]] QRect rect() const override
    {
        const FlowChartView& view = m_item.view();
        const QRect inView
            = view.mapFromScene(m_item.mapToScene(m_item.boundingRect())).boundingRect();
        return {view.viewport()->mapToGlobal(inView.topLeft()), inView.size()};
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_item.view().current() == m_item.node();
        state.focused = state.selected && m_item.view().hasFocus();
        return state;
    }

private:
    const FlowNodeItem& m_item;
};

/// The chart: a list of its boxes in the order they come in.
class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(FlowChartView* view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(view().items().size());
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        return QAccessible::queryAccessibleInterface(
            view().items()[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* node = qobject_cast<FlowNodeItem*>(child->object());
        return node == nullptr ? -1 : static_cast<int>(node->node());
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const auto current = view().current();
        return current && view().hasFocus() ? child(static_cast<int>(*current)) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return view().current() ? view().spokenText(*view().current()) : QString();
        return QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] const FlowChartView& view() const
    {
        return *qobject_cast<const FlowChartView*>(widget());
    }
};

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    if (auto* view = qobject_cast<FlowChartView*>(object))
        return new AccessibleChart(view);
    if (auto* node = qobject_cast<FlowNodeItem*>(object))
        return new AccessibleNode(node);
    return nullptr;
}

} // namespace

void installAccessibleFlowChart() { QAccessible::installFactory(makeAccessible); }

FlowNodeItem::FlowNodeItem(
    const FlowChartView& view, const shared::Theme& theme, std::size_t node, const QRectF& box)
    : m_view(view)
    , m_theme(theme)
    , m_node(node)
    , m_box(box)
{
    setToolTip(view.texts()[node].note);
}

QRectF FlowNodeItem::boundingRect() const { return m_box.adjusted(-3, -3, 3, 3); }

void FlowNodeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const bool current = m_view.current() == m_node && m_view.hasFocus();
    const Kind kind = m_view.chart().nodes[m_node].kind;
    painter->setRenderHint(QPainter::Antialiasing);
    paintShape(*painter, m_box, current);
    paintText(*painter, m_box, current || kind == Kind::Apply || kind == Kind::Collect);
}

void FlowNodeItem::paintShape(QPainter& painter, const QRectF& box, bool current) const
{
    const Kind kind = m_view.chart().nodes[m_node].kind;
    const bool question = kind == Kind::PapersComplete || kind == Kind::Decision;
    const bool end = kind == Kind::Apply || kind == Kind::Collect;
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    if (question) {
        shape.addPolygon(QPolygonF{{QPointF(inner.center().x(), inner.top()),
            QPointF(inner.right(), inner.center().y()), QPointF(inner.center().x(), inner.bottom()),
            QPointF(inner.left(), inner.center().y())}});
        shape.closeSubpath();
    } else {
        const double radius = end ? inner.height() / 2 : 4;
        shape.addRoundedRect(inner, radius, radius);
    }
    if (current) {
        // 2 px of ground, then the ring of the focus (visual-spec 9).
        QPainterPathStroker ring;
        ring.setWidth(2.0 * m_theme.tokens().focusRingWidth() + 2);
        ring.setJoinStyle(Qt::MiterJoin);
        painter.fillPath(ring.createStroke(shape), m_theme.color(Color::Blue));
        ring.setWidth(2);
        painter.fillPath(ring.createStroke(shape), m_theme.color(Color::Paper));
    }
    const Color fill = current ? Color::Blue
        : end                  ? Color::Ink
        : question             ? Color::AmberTint
                               : Color::Paper;
    const Color edge = current ? Color::Blue
        : end                  ? Color::Ink
        : question             ? Color::Amber
                               : Color::Edge;
    painter.setPen(QPen(m_theme.color(edge), 1));
    painter.setBrush(m_theme.color(fill));
    painter.drawPath(shape);
}

void FlowNodeItem::paintText(QPainter& painter, const QRectF& box, bool light) const
{
    const FlowText& text = m_view.texts()[m_node];
    const Kind kind = m_view.chart().nodes[m_node].kind;
    const bool part = kind == Kind::Part;
    const bool question = kind == Kind::PapersComplete || kind == Kind::Decision;
    const QFont font = m_theme.font(part || question ? TextSize::Secondary : TextSize::Base);
    const QFont small = m_theme.font(TextSize::Caption);
    // A rhomb has room for words in its middle only.
    const double width = box.width() - m_theme.px(question ? 30 : 8);
    const QStringList lines = brokenText(text.title, font, width, part || question ? 2 : 1);
    const double lineHeight = m_theme.px(part || question ? 17 : 18);
    const double subHeight = text.sub.isEmpty() ? 0 : m_theme.px(15);
    double top
        = box.center().y() - (lineHeight * static_cast<double>(lines.size()) + subHeight) / 2;
    painter.setFont(font);
    painter.setPen(m_theme.color(light ? Color::OnBlue : Color::Ink));
    for (const QString& line : lines) {
        painter.drawText(QRectF(box.left(), top, box.width(), lineHeight), Qt::AlignCenter, line);
        top += lineHeight;
    }
    if (text.sub.isEmpty())
        return;
    painter.setFont(small);
    painter.setPen(m_theme.color(light ? Color::OnBlue : Color::Ink2));
    painter.drawText(QRectF(box.left(), top, box.width(), subHeight), Qt::AlignCenter,
        QFontMetrics(small).elidedText(text.sub, Qt::ElideRight, static_cast<int>(width)));
}

} // namespace yichuang::cataloguepage
