// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/casekind.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/theme.h"

namespace yichuang::casespage {

/// The badge of a type with its count, as a switch over the list.
class KindChip : public shared::FilterChip
{
    Q_OBJECT
public:
    KindChip(const shared::Theme& theme, catalogue::CaseKind kind, QWidget* parent = nullptr);

    void showCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString countText() const;

    const shared::Theme& m_theme;
    catalogue::CaseKind m_kind;
    int m_shown{-1};
};

} // namespace yichuang::casespage
