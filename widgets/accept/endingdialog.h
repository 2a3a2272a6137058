// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/payload.h"
#include "models/desk/seat.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/overlaydialog.h"

namespace yichuang::accept {

/// 不予受理 (T04) and 无需许可 (T03): the end of an application at the desk, with its reason and,
/// where it is refused, basis, competent organ and remedies.
class EndingDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    enum class Kind { Refusal, NotRequired };

    EndingDialog(const shared::Theme& theme, Kind kind, const QString& basis,
        const desk::Hall& hall, QWidget* parent);

    [[nodiscard]] cases::Payload payload() const;

private:
    [[nodiscard]] static QString titleOf(Kind kind);
    shared::LineField* addLine(const QString& label, const QString& name, const QString& text);
    void judge();

    Kind m_kind;
    shared::LineField* m_reason;
    shared::LineField* m_basis{nullptr};
    shared::LineField* m_organ{nullptr};
};

} // namespace yichuang::accept
