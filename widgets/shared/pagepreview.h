// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QImage>
#include <QScrollArea>

#include <vector>

namespace yichuang::shared {

/// The pages of a document as they will be printed, as wide as there is room, on the bed of the
/// design. Arrows and PgDn move them, + and − change their size.
class PagePreview : public QScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(const Theme& theme, QWidget* parent = nullptr);

    /// A null page shows only the bed.
    void setPage(const QImage& page);
    /// From its first line; the end of the last page has to be reached anew.
    void setPages(std::vector<QImage> pages);
    [[nodiscard]] bool hasPage() const { return !m_pages.empty(); }
    /// The end of the last page has been on the screen since the pages came.
    [[nodiscard]] bool wasSeenToItsEnd() const { return m_seen; }
    void zoom(int steps);
    /// In place of the pages.
    void setSentence(const QString& sentence);

Q_SIGNALS:
    void endReached();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;

    void fit();
    void noteEnd();

    const Theme& m_theme;
    Sheet* m_sheet;
    std::vector<QImage> m_pages;
    int m_zoom{0}; ///< steps of a quarter above the width of the bed
    bool m_seen{false};
};

} // namespace yichuang::shared
