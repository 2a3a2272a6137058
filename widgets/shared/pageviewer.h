// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "widgets/shared/overlaydialog.h"

#include <QFuture>
#include <QImage>

#include <functional>

namespace yichuang::shared {

class PagePreview;

/// The scanned pages of one paper, one at a time as large as there is room: ← and → turn, + and −
/// change the size, arrows move the sheet.
class PageViewer : public OverlayDialog
{
    Q_OBJECT
public:
    /// Reads a page, from 0; may take a while and may fail, for example when it lies elsewhere.
    using Read = std::function<QFuture<Result<QImage>>(int)>;

    PageViewer(const Theme& theme, const QString& paper, int pages, Read read, QWidget* parent);

    void showPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] PagePreview* preview() const { return m_preview; }

private:
    void turn(int by);

    Read m_read;
    int m_pages;
    int m_page{-1};
    PagePreview* m_preview;
    KeyButton* m_before;
    KeyButton* m_next;
};

} // namespace yichuang::shared
