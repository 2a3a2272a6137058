// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/syncdriver.h"

#include <optional>

namespace yichuang::test {

/// Listens to an engine for what goes wrong, and to nothing else.
class ProblemsHeard final : public sync::SyncListener
{
public:
    void stateChanged(const sync::SyncChipState&) override { }
    void caseConfirmed(const CaseId&) override { }
    void casesChanged(const std::vector<CaseId>&) override { }
    void problem(const wire::Problem& problem) override
    {
        last = problem;
        codes.append(problem.code);
    }

    std::optional<wire::Problem> last;
    QStringList codes; ///< all of them, in their order
};

} // namespace yichuang::test
