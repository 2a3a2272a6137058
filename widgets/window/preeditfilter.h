// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace yichuang::window {

/// Holds the shortcuts of the window back while an input method composes: function keys, Enter, Esc
/// and Alt digits then belong to it (visual-spec 6). Installed on the application.
class PreeditFilter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool isComposing() const { return m_composing; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_composing{false};
};

} // namespace yichuang::window
