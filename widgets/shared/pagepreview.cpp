// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/pagepreview.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace yichuang::accept {

using shared::Color;

namespace {
constexpr int mostZoom = 4;
} // namespace

class PagePreview::Sheet final : public QWidget
{
public:
    explicit Sheet(const shared::Theme& theme)
        : m_theme(theme)
    {
    }

    QImage page;
    QString sentence;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Color::Sunken));
        if (page.isNull()) {
            painter.setFont(m_theme.font(shared::TextSize::Base));
            painter.setPen(m_theme.color(Color::Ink2));
            const int margin = m_theme.px(24);
            painter.drawText(rect().adjusted(margin, margin, -margin, -margin),
                Qt::AlignCenter | Qt::TextWordWrap, sentence);
            return;
        }
        const QRectF sheet(placeOfPage());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(sheet, page);
        painter.setPen(m_theme.color(Color::Line2));
        painter.drawRect(sheet.adjusted(-0.5, -0.5, 0.5, 0.5));
    }

private:
    [[nodiscard]] QRectF placeOfPage() const
    {
        const int margin = m_theme.px(20);
        const double across = width() - 2.0 * margin;
        return {static_cast<double>(margin), static_cast<double>(m_theme.px(16)), across,
            across * page.height() / page.width()};
    }

    const shared::Theme& m_theme;
};

PagePreview::PagePreview(const shared::Theme& theme, QWidget* parent)
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
    connect(&theme, &shared::Theme::changed, this, &PagePreview::fit);
}

void PagePreview::setPage(const QImage& page)
{
    m_page = page;
    m_sheet->page = page;
    m_sheet->sentence.clear();
    fit();
}

void PagePreview::setSentence(const QString& sentence)
{
    m_page = {};
    m_sheet->page = {};
    m_sheet->sentence = sentence;
    fit();
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoom(1);
    else if (event->key() == Qt::Key_Minus)
        zoom(-1);
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
    if (!m_page.isNull()) {
        sheet.setWidth(sheet.width() * (4 + m_zoom) / 4);
        const double across = sheet.width() - 2.0 * m_theme.px(20);
        sheet.setHeight(std::max(sheet.height(),
            qRound(across * m_page.height() / m_page.width()) + 2 * m_theme.px(16)));
    }
    m_sheet->resize(sheet);
    m_sheet->update();
}

} // namespace yichuang::accept
