// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/columnsplitter.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace yichuang::window {

/// How much room there is, in effective pixels: client size divided by text scale (visual-spec 3).
struct Breakpoint
{
    enum class Width {
        Compact, ///< < 1180: right panels become a strip and a drawer, other actions go into 更多
        Standard, ///< 1180–1599
        Wide ///< from 1600
    };
    Width width{Width::Standard};
    bool low{false}; ///< less than 720 high: gaps and second-level hints go

    friend bool operator==(const Breakpoint&, const Breakpoint&) = default;
};

/// A key and what it does, as the status bar and the F1 page write it.
struct KeyHint
{
    QString keys; ///< "Ctrl 1–4"
    QString words; ///< 跳到四个区

    friend bool operator==(const KeyHint&, const KeyHint&) = default;
};

/// One page of the window: a plain widget with this much more. Keys of actions belong to the
/// KeyButtons of the page and of its action bar (F6–F10 and the rest), so a key works exactly while
/// its button is visible and enabled.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// 受理, in the top bar.
    [[nodiscard]] virtual QString title() const = 0;
    /// One quiet line beside the title (今日已受理 37 件); the window asks again on
    /// `contextChanged`.
    [[nodiscard]] virtual QString context() const { return {}; }
    /// Three to five hints for the focused area; asked again on `hintsChanged` and when the focus
    /// moves.
    [[nodiscard]] virtual QList<KeyHint> keyHints() const { return {}; }
    /// Everything for F1; the first hints by default.
    [[nodiscard]] virtual QList<KeyHint> allKeys() const { return keyHints(); }
    /// 草稿 10:26 已存本机, after the hints.
    [[nodiscard]] virtual QString quietFact() const { return {}; }
    /// A bar of 56 under the page, made once by the page with the page as parent; the window places
    /// it. None: nullptr.
    [[nodiscard]] virtual QWidget* actionBar() { return nullptr; }
    /// The first empty field or the selected row.
    virtual void focusFirst() = 0;
    /// F5 and when the page is shown again.
    virtual void refresh() { }
    /// F2 on the accept page; elsewhere the window opens that page.
    virtual void startNew() { }
    /// Ctrl 1–6: focus the section with that number; false if there is none.
    virtual bool focusSection(int /*number*/) { return false; }
    /// Ctrl F: focus the filter of the list; false if there is none.
    virtual bool focusFilter() { return false; }
    /// Esc, after the focused widget did not want it: stop work, close the drawer, clear the
    /// search, back to the list. False: nothing to leave.
    virtual bool stepBack() { return false; }
    /// The columns a person can move: their widths are kept per page and breakpoint. None: nullptr.
    [[nodiscard]] virtual shared::ColumnSplitter* columns() { return nullptr; }
    /// Called before the first show and at each change.
    virtual void layoutFor(const Breakpoint& /*breakpoint*/) { }

Q_SIGNALS:
    void contextChanged();
    void hintsChanged();
};

} // namespace yichuang::window
