// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/accept/verdictpanel.h"
#include "widgets/accept/verdictstrip.h"
#include "widgets/shared/columnsplitter.h"
#include "widgets/window/page.h"

#include <QPointer>

class QScrollArea;

namespace yichuang::accept {

/// Where the sections of the page stand: three columns, on a wide window four; on a compact one
/// section 4 is a strip below that opens as a drawer over the papers (visual-spec 3 and 5, 02).
class AcceptColumns : public QWidget
{
    Q_OBJECT
public:
    /// Everything is taken over.
    struct Parts
    {
        QWidget* applicant{nullptr};
        QWidget* item{nullptr};
        QWidget* papers{nullptr};
        QWidget* viewer{nullptr};
        VerdictPanel* verdict{nullptr};
        VerdictStrip* strip{nullptr};
    };

    AcceptColumns(const shared::Theme& theme, const Parts& parts, QWidget* parent);

    [[nodiscard]] shared::ColumnSplitter* splitter() const { return m_splitter; }
    void layoutFor(const window::Breakpoint& breakpoint);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    [[nodiscard]] bool isDrawerOpen() const;
    void openDrawer();
    /// The focus goes back to where it was.
    void closeDrawer();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Drawer;

    void placeDrawer();

    const shared::Theme& m_theme;
    Parts m_parts;
    shared::ColumnSplitter* m_splitter;
    Drawer* m_drawer;
    QScrollArea* m_left;
    QScrollArea* m_right;
    QPointer<QWidget> m_focusBefore;
    bool m_compact{false};
};

} // namespace yichuang::accept
