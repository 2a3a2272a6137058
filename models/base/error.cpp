// SPDX-License-Identifier: Apache-2.0
#include "models/base/error.h"

namespace yichuang {

QString toText(Error::Code code)
{
    switch (code) {
    case Error::Code::NotFound:
        return QStringLiteral("notFound");
    case Error::Code::InvalidInput:
        return QStringLiteral("invalidInput");
    case Error::Code::Unreadable:
        return QStringLiteral("unreadable");
    case Error::Code::Unwritable:
        return QStringLiteral("unwritable");
    case Error::Code::Corrupt:
        return QStringLiteral("corrupt");
    case Error::Code::TooNew:
        return QStringLiteral("tooNew");
    case Error::Code::Locked:
        return QStringLiteral("locked");
    case Error::Code::DiskFull:
        return QStringLiteral("diskFull");
    case Error::Code::Database:
        return QStringLiteral("database");
    case Error::Code::Crypto:
        return QStringLiteral("crypto");
    case Error::Code::WrongPassword:
        return QStringLiteral("wrongPassword");
    case Error::Code::AccountLocked:
        return QStringLiteral("accountLocked");
    case Error::Code::NotAllowed:
        return QStringLiteral("notAllowed");
    case Error::Code::Network:
        return QStringLiteral("network");
    case Error::Code::Refused:
        return QStringLiteral("refused");
    case Error::Code::NotEnrolled:
        return QStringLiteral("notEnrolled");
    case Error::Code::Unsupported:
        return QStringLiteral("unsupported");
    case Error::Code::Internal:
        return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

} // namespace yichuang
