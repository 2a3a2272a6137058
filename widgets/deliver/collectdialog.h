// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "widgets/shared/overlaydialog.h"

namespace yichuang::shared {
class LineField;
}

namespace yichuang::deliver {

/// 催领: how the applicant was told that the result can be collected. Without this note a result
/// past its term is red, with it yellow (rulebook 3.9).
class CollectDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    CollectDialog(const shared::Theme& theme, const desk::CaseFile& file, QWidget* parent);

Q_SIGNALS:
    void submitted(const yichuang::cases::Noted& note);

private:
    shared::LineField* m_text;
};

} // namespace yichuang::deliver
