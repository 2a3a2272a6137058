// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "widgets/shared/overlaydialog.h"

#include <QFuture>
#include <QImage>

#include <functional>

namespace yichuang::shared {

class PagePreview;

/// Scanned pages, one at a time as large as there is room: ← and → turn, + and − change the size,
/// ↑ and ↓ move the sheet.
class PageViewer : public OverlayDialog
{
    Q_OBJECT
public:
    /// Reads a page, from 0; may take a while and may fail, for example when it lies elsewhere.
    using Read = std::function<QFuture<Result<QImage>>(int)>;

    /// `papers` names the paper of each page; the same one stands in a row.
    PageViewer(const Theme& theme, QStringList papers, Read read, QWidget* parent);

    void showPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    /// Whose page is shown.
    [[nodiscard]] QString paper() const { return m_papers.value(m_page); }
    [[nodiscard]] PagePreview* preview() const { return m_preview; }

private:
    void turn(int by);

    Read m_read;
    QStringList m_papers;
    int m_page{-1};
    Label* m_paper;
    PagePreview* m_preview;
    KeyButton* m_before;
    KeyButton* m_next;
};

} // namespace yichuang::shared
