// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace yichuang::shared {

/// As large as its form while there is room; where there is not it scrolls up and down, follows the
/// focus, and never makes the form lower than it wants to be: a plain scroll area presses rows
/// together as long as their smallest heights let it.
class FormScroll : public QScrollArea
{
    Q_OBJECT
public:
    explicit FormScroll(QWidget* form, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepHeight();
};

} // namespace yichuang::shared
