// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/case.h"
#include "models/desk/intake.h"

namespace yichuang::desk {

/// The form of a case that grows out of another: the township's for a village case, or a
/// department's part of a joint theme. Applicant and representative are taken over, and each paper
/// the parent has under the same name is here already: nothing is asked for twice (License Law 35,
/// rulebook 2.2). At a village the result goes back the way the papers came.
[[nodiscard]] Intake childIntake(
    const cases::Case& parent, const catalogue::Item& parentItem, const catalogue::Item& item);

/// Of the pages scanned for the parent, those of papers the child asks for under the same name,
/// with the child's number of the paper: nothing is scanned twice.
[[nodiscard]] std::vector<cases::Attachment> carriedPages(
    const std::vector<cases::Attachment>& scanned, const catalogue::Item& parentItem,
    const catalogue::Item& item);

} // namespace yichuang::desk
