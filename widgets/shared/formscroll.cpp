// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/formscroll.h"

#include <QApplication>
#include <QLayout>

namespace yichuang::shared {

FormScroll::FormScroll(QWidget* form, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(form);
    viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

QSize FormScroll::sizeHint() const
{
    return widget()->sizeHint().expandedTo(widget()->minimumSizeHint());
}

bool FormScroll::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        keepHeight();
        updateGeometry();
    }
    return done;
}

void FormScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    keepHeight();
}

void FormScroll::keepHeight()
{
    const QLayout* layout = widget()->layout();
    if (layout == nullptr)
        return;
    widget()->setMinimumHeight(layout->hasHeightForWidth()
            ? layout->totalHeightForWidth(viewport()->width())
            : layout->totalSizeHint().height());
}

} // namespace yichuang::shared
