// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"

#include <QJsonObject>

namespace yichuang::ctl {

/// The input of an act with what the case itself knows filled in where it was left out: the stop
/// that waits, the papers on file, the amount the catalogue fixes. Facts of the outside world (a
/// signature, a reason, a receipt number) are never made up: without them the rules object.
[[nodiscard]] QJsonObject completed(cases::EventKind kind, const QJsonObject& input,
    const desk::CaseFile& file, const desk::Seat& seat, Instant now);

} // namespace yichuang::ctl
