// SPDX-License-Identifier: Apache-2.0
#include "models/desk/nopaper.h"

namespace yichuang::desk {

QString toText(PaperObstacle obstacle)
{
    switch (obstacle) {
    case PaperObstacle::NotNoticed:
        return QStringLiteral("notNoticed");
    case PaperObstacle::NotAccepted:
        return QStringLiteral("notAccepted");
    case PaperObstacle::DidNotEndThisWay:
        return QStringLiteral("didNotEndThisWay");
    case PaperObstacle::Decided:
        return QStringLiteral("decided");
    case PaperObstacle::NoTolerance:
        return QStringLiteral("noTolerance");
    case PaperObstacle::NoStop:
        return QStringLiteral("noStop");
    case PaperObstacle::NoExtension:
        return QStringLiteral("noExtension");
    case PaperObstacle::NoOpinionAsked:
        return QStringLiteral("noOpinionAsked");
    case PaperObstacle::NoOpinionGiven:
        return QStringLiteral("noOpinionGiven");
    case PaperObstacle::NotForwarded:
        return QStringLiteral("notForwarded");
    case PaperObstacle::NotReviewed:
        return QStringLiteral("notReviewed");
    case PaperObstacle::NotGranted:
        return QStringLiteral("notGranted");
    case PaperObstacle::NotRefused:
        return QStringLiteral("notRefused");
    case PaperObstacle::NotReady:
        return QStringLiteral("notReady");
    case PaperObstacle::NoFee:
        return QStringLiteral("noFee");
    case PaperObstacle::NoProxy:
        return QStringLiteral("noProxy");
    case PaperObstacle::NoHearing:
        return QStringLiteral("noHearing");
    case PaperObstacle::ChairIsReviewer:
        return QStringLiteral("chairIsReviewer");
    case PaperObstacle::HearingTooSoon:
        return QStringLiteral("hearingTooSoon");
    case PaperObstacle::NoNumberBlock:
        return QStringLiteral("noNumberBlock");
    case PaperObstacle::NumbersUsedUp:
        return QStringLiteral("numbersUsedUp");
    case PaperObstacle::BelongsToNoCase:
        return QStringLiteral("belongsToNoCase");
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::desk
