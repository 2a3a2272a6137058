// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/intake.h"
#include "models/desk/seat.h"
#include "widgets/accept/itemsource.h"

#include <QByteArray>
#include <QStringList>

class QWidget;

namespace yichuang::test {

/// The items of the built-in catalogue that a window takes on that day, ready to be searched.
[[nodiscard]] Result<std::shared_ptr<const accept::ItemSource>> builtInItems(Day today);

/// Who sits at a place: an agent of the village, elsewhere a clerk of the hall.
[[nodiscard]] desk::Seat clerkAt(const QString& place);

/// The form of samplePerson() with every required paper of the item.
[[nodiscard]] desk::Intake completeFor(const catalogue::Item& item);

/// As text, so that a failure shows both forms.
[[nodiscard]] QByteArray written(const desk::Intake& intake);

/// Words cut off by what shows them or by something around it, without being meant to be.
[[nodiscard]] QStringList clipped(const QWidget& top);

} // namespace yichuang::test
