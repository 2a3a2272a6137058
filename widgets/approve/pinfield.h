// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QLineEdit>

namespace yichuang::approve {

/// The PIN of a key, one box a character; what is typed is never shown and never undone back.
class PinField : public QLineEdit
{
    Q_OBJECT
public:
    static constexpr int shortest = 4; ///< no key takes a shorter one
    static constexpr int longest = 16;

    explicit PinField(const shared::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] bool isComplete() const { return text().size() >= shortest; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent*) override { }

private:
    [[nodiscard]] int boxes() const;

    const shared::Theme& m_theme;
};

} // namespace yichuang::approve
