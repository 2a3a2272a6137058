// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/composition.h"
#include "tests/stories/hallfixture.h"

#include <QStringList>

#include <memory>

namespace yichuang::test {

/// A key where the focus is.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// Text where the focus is, as an input method commits it.
void type(const QString& text);
/// What can be read on a sheet.
[[nodiscard]] QStringList wordsOn(const QWidget& sheet);

/// The whole window on a demo hall, for tests of what only holds when all parts are together.
class HallWindow
{
protected:
    /// A new hall, without a window.
    void begin();
    void end();
    /// The window of a profile ("county"); one that is open goes first, as when the power is cut.
    void open(const QString& profile);
    void signInAs(const QString& account, const QString& password);
    [[nodiscard]] window::MainWindow& window() { return m_composition->window(); }
    template <typename PageType>
    [[nodiscard]] PageType* page(window::PageId id)
    {
        return qobject_cast<PageType*>(window().page(id));
    }

    std::unique_ptr<Hall> m_hall;
    std::unique_ptr<app::Composition> m_composition;
};

} // namespace yichuang::test
