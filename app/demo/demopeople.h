// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/applicant.h"
#include "models/cases/payload.h"
#include "models/catalogue/item.h"

#include <vector>

namespace yichuang::demo {

/// An invented person of 安定区 with a valid number and telephone; the same for the same index.
/// Births in 1899, as the samples of rulebook 5.2: nobody alive bears such a number.
[[nodiscard]] cases::Applicant inventedPerson(quint64 index);
/// The same person behind a registered name, or for an invented organisation: whoever the item
/// serves.
[[nodiscard]] cases::Applicant inventedApplicant(const catalogue::Item& item, quint64 index);

/// Every paper of the item handed in as its list demands it, but for those in `missing` (positions
/// from 1); papers wanted in certain situations only do not apply.
[[nodiscard]] std::vector<cases::PaperEntry> papersOf(
    const catalogue::Item& item, const std::vector<int>& missing = {});
/// One paper as handed in.
[[nodiscard]] cases::PaperEntry presentPaper(const catalogue::Item& item, int number);

} // namespace yichuang::demo
