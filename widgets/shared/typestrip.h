// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/casekind.h"
#include "widgets/shared/theme.h"

#include <QWidget>

#include <optional>

namespace yichuang::shared {

/// 判定: five equal cells, the derived kind filled blue. Read-only; 改判 is a dialog that asks for
/// the reason.
class TypeStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TypeStrip(const Theme& theme, QWidget* parent = nullptr);

    /// None while nothing is known yet.
    void setKind(std::optional<catalogue::CaseKind> kind);
    [[nodiscard]] std::optional<catalogue::CaseKind> kind() const { return m_kind; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::optional<catalogue::CaseKind> m_kind;
};

} // namespace yichuang::shared
