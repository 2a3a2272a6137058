// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/lamp.h"

namespace yichuang::deadline {

QString toText(Lamp lamp)
{
    switch (lamp) {
    case Lamp::NotStarted:
        return QStringLiteral("notStarted");
    case Lamp::Green:
        return QStringLiteral("green");
    case Lamp::Yellow:
        return QStringLiteral("yellow");
    case Lamp::Red:
        return QStringLiteral("red");
    case Lamp::Paused:
        return QStringLiteral("paused");
    case Lamp::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::deadline
