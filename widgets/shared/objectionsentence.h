// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/objection.h"

#include <QString>

namespace yichuang::shared {

/// One objection as a clerk reads it: the object and what is missing ("营业执照还没交"). Without a
/// full stop, so that several can stand in one line. The only place where an objection becomes
/// words.
[[nodiscard]] QString objectionSentence(const cases::Objection& objection);

/// Everything that stands against an act in one line, each thing once and in the given order. Empty
/// for no objections.
[[nodiscard]] QString objectionSentences(const std::vector<cases::Objection>& objections);

} // namespace yichuang::shared
