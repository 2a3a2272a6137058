// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"

#include <QString>

#include <vector>

namespace yichuang::approve {

/// One line of the summary.
struct DossierFact
{
    QString label;
    QString text;
    bool urgent{false};

    friend bool operator==(const DossierFact&, const DossierFact&) = default;
};

/// Who wants what, since when, until when; what is not known is left out.
[[nodiscard]] std::vector<DossierFact> dossierFacts(const desk::CaseFile& file);

/// 已审核, 审查后收到, 未交: how one paper stands.
[[nodiscard]] QString paperStanding(const desk::CaseFile& file, const cases::PaperOnFile& paper);

} // namespace yichuang::approve
