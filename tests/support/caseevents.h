// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"

#include <vector>

namespace yichuang::test {

/// A filled payload of every kind this version folds.
[[nodiscard]] std::vector<cases::Payload> onePayloadOfEachKind();

/// An event around a payload with fixed ids and a fixed moment, 2026-11-18 10:26.
[[nodiscard]] cases::CaseEvent eventWith(cases::Payload payload);

/// 李桂芳 with a valid invented number of rulebook 5.2.
[[nodiscard]] cases::Applicant samplePerson();

} // namespace yichuang::test
