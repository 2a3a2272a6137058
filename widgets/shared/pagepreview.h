// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QImage>
#include <QScrollArea>

namespace yichuang::accept {

/// A page of a document as it will be printed, as wide as there is room, on the bed of the design.
/// Arrows and PgDn move it, + and − change its size.
class PagePreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(const shared::Theme& theme, QWidget* parent = nullptr);

    /// A null page shows only the bed.
    void setPage(const QImage& page);
    [[nodiscard]] bool hasPage() const { return !m_page.isNull(); }
    void zoom(int steps);
    /// In place of the page.
    void setSentence(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;

    void fit();

    const shared::Theme& m_theme;
    Sheet* m_sheet;
    QImage m_page;
    int m_zoom{0}; ///< steps of a quarter above the width of the bed
};

} // namespace yichuang::accept
