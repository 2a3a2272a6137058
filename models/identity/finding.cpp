// SPDX-License-Identifier: Apache-2.0
#include "models/identity/finding.h"

namespace yichuang::identity {

QString toText(Finding::Code code)
{
    switch (code) {
    case Finding::Code::Empty:
        return QStringLiteral("empty");
    case Finding::Code::WrongLength:
        return QStringLiteral("wrongLength");
    case Finding::Code::WrongCharacter:
        return QStringLiteral("wrongCharacter");
    case Finding::Code::WrongCheckCharacter:
        return QStringLiteral("wrongCheckCharacter");
    case Finding::Code::NoSuchDay:
        return QStringLiteral("noSuchDay");
    case Finding::Code::FutureDay:
        return QStringLiteral("futureDay");
    case Finding::Code::SerialZero:
        return QStringLiteral("serialZero");
    case Finding::Code::OldFifteenDigits:
        return QStringLiteral("oldFifteenDigits");
    case Finding::Code::UnknownArea:
        return QStringLiteral("unknownArea");
    case Finding::Code::InnerCheckCharacter:
        return QStringLiteral("innerCheckCharacter");
    case Finding::Code::UnknownAuthority:
        return QStringLiteral("unknownAuthority");
    case Finding::Code::NotATelephone:
        return QStringLiteral("notATelephone");
    case Finding::Code::MachineNumber:
        return QStringLiteral("machineNumber");
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::identity
