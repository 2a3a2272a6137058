// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace yichuang::shared {

namespace {
constexpr int mostZoom = 4;
constexpr int side = 20; ///< of the bed, beside the pages
constexpr int gap = 16; ///< above, below and between pages
} // namespace

class PagePreview::Sheet final : public QWidget
{
public:
    explicit Sheet(const Theme& theme)
        : m_theme(theme)
    {
    }

    std::vector<QImage> pages;
    QString sentence;

    [[nodiscard]] QRectF placeOf(std::size_t number) const
    {
        double top = m_theme.px(gap);
        for (std::size_t i = 0; i < number; ++i)
            top += heightOf(pages[i]) + m_theme.px(gap);
        return {static_cast<double>(m_theme.px(side)), top, across(), heightOf(pages[number])};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Color::Sunken));
        if (pages.empty()) {
            painter.setFont(m_theme.font(TextSize::Base));
            painter.setPen(m_theme.color(Color::Ink2));
            const int margin = m_theme.px(24);
            painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                Qt::AlignCenter | Qt::TextWordWrap, sentence);
            return;
        }
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        for (std::size_t number = 0; number < pages.size(); ++number) {
            const QRectF sheet = placeOf(number);
            painter.drawImage(sheet, pages[number]);
            painter.setPen(m_theme.color(Color::Line2));
            painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
        }
    }

private:
    [[nodiscard]] double across() const { return width() - 2.0 * m_theme.px(side); }
    [[nodiscard]] double heightOf(const QImage& page) const
    {
        return across() * page.height() / page.width();
    }

    const Theme& m_theme;
};

PagePreview::PagePreview(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_sheet(new Sheet(theme))
{
    setWidget(m_sheet);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    //: 中文: 文书预览，↑↓ 移动，+ − 缩放
    setAccessibleName(
        tr("Preview of the document: arrows move it, plus and minus change its size"));
    connect(&theme, &Theme::changed, this, &PagePreview::fit);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePreview::noteEnd);
}

void PagePreview::setPage(const QImage& page)
{
    setPages(page.isNull() ? std::vector<QImage>{} : std::vector<QImage>{page});
}

void PagePreview::setPages(std::vector<QImage> pages)
{
    m_pages = std::move(pages);
    m_sheet->pages = m_pages;
    m_sheet->sentence.clear();
    setAccessibleDescription({});
    m_seen = false;
    verticalScrollBar()->setValue(0);
    fit();
}

void PagePreview::setSentence(const QString& sentence)
{
    setPages({});
    m_sheet->sentence = sentence;
    setAccessibleDescription(sentence);
    m_sheet->update();
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PagePreview::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    noteEnd();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoom(1);
    else if (event->key() == Qt::Key_Minus)
        zoom(-1);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else
        QScrollArea::keyPressEvent(event);
}

void PagePreview::zoom(int steps)
{
    m_zoom = std::clamp(m_zoom + steps, 0, mostZoom);
    fit();
}

void PagePreview::fit()
{
    QSize sheet = viewport()->size();
    if (!m_pages.empty()) {
        sheet.setWidth(sheet.width() * (4 + m_zoom) / 4);
        m_sheet->resize(sheet);
        const double bottom = m_sheet->placeOf(m_pages.size() - 1).bottom();
        sheet.setHeight(std::max(sheet.height(), qRound(bottom) + m_theme.px(gap)));
    }
    m_sheet->resize(sheet);
    m_sheet->update();
    noteEnd();
}

/// Only what can be seen counts: a hidden or collapsed preview shows nobody anything.
void PagePreview::noteEnd()
{
    const int visible = viewport()->height();
    if (m_seen || m_pages.empty() || !isVisible() || visible < m_theme.px(80))
        return;
    const double bottom = m_sheet->placeOf(m_pages.size() - 1).bottom();
    if (verticalScrollBar()->value() + visible < bottom)
        return;
    m_seen = true;
    Q_EMIT endReached();
}

} // namespace yichuang::shared
