// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/columnsplitter.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace yichuang::shared {
namespace {

constexpr int stepOfAKey = 16;

class ColumnHandle final : public QSplitterHandle
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::ColumnHandle)
public:
    ColumnHandle(const Theme& theme, Qt::Orientation orientation, QSplitter* parent)
        : QSplitterHandle(orientation, parent)
        , m_theme(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        //: 中文: 列宽，← → 调整
        setAccessibleName(tr("Width of the columns, moved by the arrow keys"));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!underMouse() && !hasFocus())
            return;
        QPainter painter(this);
        const int line = m_theme.px(4);
        painter.fillRect((width() - line) / 2, 0, line, height(),
            m_theme.color(hasFocus() ? Color::Blue : Color::Line2));
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const int step = m_theme.px(stepOfAKey);
        if (event->key() == Qt::Key_Left)
            moveSplitter(closestLegalPosition(x() - step));
        else if (event->key() == Qt::Key_Right)
            moveSplitter(closestLegalPosition(x() + step));
        else
            QSplitterHandle::keyPressEvent(event);
    }

private:
    const Theme& m_theme;
};

} // namespace

ColumnSplitter::ColumnSplitter(const Theme& theme, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setChildrenCollapsible(false);
    setHandleWidth(12);
    connect(this, &QSplitter::splitterMoved, this, &ColumnSplitter::takeOver);
    connect(&theme, &Theme::changed, this, &ColumnSplitter::apply);
}

QSplitterHandle* ColumnSplitter::createHandle()
{
    return new ColumnHandle(m_theme, orientation(), this);
}

void ColumnSplitter::setGap(int pixels)
{
    setHandleWidth(pixels);
    apply();
}

void ColumnSplitter::setWidths(const QList<int>& widths)
{
    m_widths = widths;
    apply();
}

void ColumnSplitter::apply()
{
    if (m_widths.size() != count() || width() <= 0)
        return;
    QList<int> sizes;
    int taken = 0;
    int shown = 0;
    qsizetype rest = 0;
    for (qsizetype i = 0; i < count(); ++i) {
        const bool here = !widget(static_cast<int>(i))->isHidden();
        const int wanted = here ? m_theme.px(m_widths[i]) : 0;
        if (m_widths[i] == 0 && here)
            rest = i;
        shown += here ? 1 : 0;
        taken += wanted;
        sizes.append(wanted);
    }
    sizes[rest] = std::max(1, width() - taken - handleWidth() * std::max(0, shown - 1));
    setSizes(sizes);
}

void ColumnSplitter::takeOver()
{
    const QList<int> now = sizes();
    if (m_widths.size() != now.size())
        return;
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (m_widths[i] != 0 && now[i] > 0)
            m_widths[i] = qRound(now[i] / m_theme.scaleFactor());
    }
    Q_EMIT widthsMoved(m_widths);
}

void ColumnSplitter::resizeEvent(QResizeEvent* event)
{
    QSplitter::resizeEvent(event);
    apply();
}

bool ColumnSplitter::event(QEvent* event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        apply();
    return done;
}

} // namespace yichuang::shared
