// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/casekind.h"
#include "widgets/shared/theme.h"

#include <QWidget>

namespace yichuang::shared {

/// 即 承 联 代 报 in a square of the type's colour, with the word beside it if wanted
/// (visual-spec 4.2).
class TypeBadge : public QWidget
{
    Q_OBJECT
public:
    enum class Style { CharacterOnly, WithWord };

    TypeBadge(const Theme& theme, catalogue::CaseKind kind, Style style = Style::CharacterOnly,
        QWidget* parent = nullptr);

    [[nodiscard]] catalogue::CaseKind kind() const { return m_kind; }
    void setKind(catalogue::CaseKind kind);

    /// 即
    [[nodiscard]] static QString character(catalogue::CaseKind kind);
    /// 即办件
    [[nodiscard]] static QString word(catalogue::CaseKind kind);
    [[nodiscard]] static Color color(catalogue::CaseKind kind);
    /// For delegates: draws the square into `rect` (20×20 at 100 %).
    static void paint(
        QPainter& painter, const QRectF& rect, catalogue::CaseKind kind, const Theme& theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    catalogue::CaseKind m_kind;
    Style m_style;
};

} // namespace yichuang::shared
