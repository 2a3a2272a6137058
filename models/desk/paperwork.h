// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "models/desk/nopaper.h"
#include "models/desk/seat.h"

#include <QHash>

#include <vector>

namespace yichuang::desk {

/// What a person adds to a document that no act of the case records: the facts of a hearing, by the
/// names of the document's values, and `departmentCode`, whose opinion is printed. Days as
/// 2026-12-15, times as 2026-12-15 09:00.
using GivenValues = QHash<QString, QString>;

/// The documents a case in its state may have printed, in the rulebook's order.
[[nodiscard]] std::vector<documents::DocumentKind> papersOf(const CaseFile& file);

/// Everything one document says about a case, under the number it was given, if any; or what must
/// happen first, for an acceptance notice of a case that was only received.
[[nodiscard]] Paper paperFor(const CaseFile& file, documents::DocumentKind kind, const Seat& seat,
    const cases::Rules& rules, Instant now, const GivenValues& given = {});

} // namespace yichuang::desk
