// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QList>
#include <QSplitter>

namespace yichuang::shared {

/// The columns of a page. One column takes the rest, the others keep the width they were given or
/// dragged to, in pixels of the design, so that it holds at every text size. The handles are 12
/// wide and seen only under the mouse or with the focus; ← and → move a focused one.
class ColumnSplitter : public QSplitter
{
    Q_OBJECT
public:
    explicit ColumnSplitter(const Theme& theme, QWidget* parent = nullptr);

    /// One width a column, 0 for the one that takes the rest.
    void setWidths(const QList<int>& widths);
    [[nodiscard]] const QList<int>& widths() const { return m_widths; }
    /// Distance of the cards, and width of the handles between them.
    void setGap(int pixels);

Q_SIGNALS:
    /// A person moved a handle.
    void widthsMoved(const QList<int>& widths);

protected:
    QSplitterHandle* createHandle() override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void apply();
    void takeOver();

    const Theme& m_theme;
    QList<int> m_widths;
};

} // namespace yichuang::shared
