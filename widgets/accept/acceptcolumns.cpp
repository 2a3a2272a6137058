// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/acceptcolumns.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace yichuang::accept {
namespace {

constexpr int drawerWidth = 392;

/// Scrolls up and down only, so it is never narrower than what it shows: words of other languages
/// are longer.
class SectionArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int content = widget() != nullptr ? widget()->minimumSizeHint().width() : 0;
        return {content + verticalScrollBar()->sizeHint().width(), 100};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool done = QScrollArea::eventFilter(watched, event);
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return done;
    }
};

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* area = new SectionArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

/// Holds section 4 over the papers.
class AcceptColumns::Drawer final : public QWidget
{
public:
    Drawer(const shared::Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        setObjectName(QStringLiteral("verdictDrawer"));
        auto* layout = new QVBoxLayout(this);
        layout->setSpacing(0);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(shared::Color::Canvas));
        painter.fillRect(0, 0, m_theme.px(2), height(), m_theme.color(shared::Color::Blue));
    }

private:
    const shared::Theme& m_theme;
};

AcceptColumns::AcceptColumns(const shared::Theme& theme, const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parts(parts)
    , m_splitter(new shared::ColumnSplitter(theme, this))
    , m_drawer(new Drawer(theme, this))
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(parts.applicant);
    column->addWidget(parts.item, 1);
    // Taken over one after the other: that is the order of Tab.
    m_left = scrolled(left, this);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(parts.papers);
    m_splitter->addWidget(parts.viewer);
    m_right = scrolled(parts.verdict, this);
    m_splitter->addWidget(m_right);
    parts.viewer->hide();
    auto* down = new QVBoxLayout(this);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* framed = new QVBoxLayout;
    framed->addWidget(m_splitter);
    down->addLayout(framed, 1);
    down->addWidget(parts.strip);
    connect(parts.strip->button(), &shared::KeyButton::clicked, this, [this] {
        if (isDrawerOpen())
            closeDrawer();
        else
            openDrawer();
    });
}

void AcceptColumns::layoutFor(const window::Breakpoint& breakpoint)
{
    using Width = window::Breakpoint::Width;
    const bool wide = breakpoint.width == Width::Wide;
    m_compact = breakpoint.width == Width::Compact;
    if (m_compact) {
        m_drawer->layout()->addWidget(m_right);
    } else {
        closeDrawer();
        m_splitter->addWidget(m_right);
    }
    m_right->show();
    m_parts.strip->setVisible(m_compact);
    m_parts.viewer->setVisible(wide);
    m_parts.papers->setMinimumWidth(m_theme.px(m_compact ? 300 : 400));
    const int margin = wide ? 16 : m_compact ? m_theme.px(8) : 12;
    layout()->itemAt(0)->layout()->setContentsMargins(margin, margin, margin, margin);
    if (m_compact)
        m_splitter->setWidths({332, 0, 0});
    else
        m_splitter->setWidths(wide ? QList<int>{400, 0, 432, 384} : QList<int>{372, 0, 432, 336});
    m_splitter->setGap(margin);
    placeDrawer();
}

bool AcceptColumns::isDrawerOpen() const { return m_drawer->isVisible(); }

void AcceptColumns::openDrawer()
{
    if (!m_compact || isDrawerOpen())
        return;
    m_focusBefore = QApplication::focusWidget();
    placeDrawer();
    m_drawer->show();
    m_drawer->raise();
    m_parts.strip->setOpened(true);
    m_parts.verdict->focusFirst();
}

void AcceptColumns::closeDrawer()
{
    if (m_drawer->isHidden())
        return;
    m_drawer->hide();
    m_parts.strip->setOpened(false);
    if (m_focusBefore != nullptr && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_focusBefore.clear();
}

void AcceptColumns::placeDrawer()
{
    const int across = std::min(m_theme.px(drawerWidth), width());
    const int margin = m_theme.px(8);
    m_drawer->layout()->setContentsMargins(margin + m_theme.px(2), margin, margin, margin);
    m_drawer->setGeometry(width() - across, 0, across, height() - m_parts.strip->height());
}

void AcceptColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeDrawer();
}

} // namespace yichuang::accept
