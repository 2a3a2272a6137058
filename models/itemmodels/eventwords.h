// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"

#include <QString>
#include <QStringList>

namespace yichuang::itemmodels {

/// 受理, 暂停计时…: the title of an event in the history of a case.
[[nodiscard]] QString titleOf(const cases::CaseEvent& event);
/// The title of an event that was refused or displaced by another and is no part of the case.
[[nodiscard]] QString withoutEffect(const QString& title);
/// The one sentence under a title: what the payload says. `papers` are the names of the item's
/// papers in their order. May be empty.
[[nodiscard]] QString factsOf(const cases::CaseEvent& event, const QStringList& papers);

} // namespace yichuang::itemmodels
