// SPDX-License-Identifier: Apache-2.0
#include "models/cases/casestate.h"

#include <algorithm>

namespace yichuang::cases {

QString toText(CaseState state)
{
    switch (state) {
    case CaseState::Received:
        return QStringLiteral("received");
    case CaseState::HandedIn:
        return QStringLiteral("handedIn");
    case CaseState::Correcting:
        return QStringLiteral("correcting");
    case CaseState::Accepted:
        return QStringLiteral("accepted");
    case CaseState::Reviewing:
        return QStringLiteral("reviewing");
    case CaseState::Special:
        return QStringLiteral("special");
    case CaseState::JointWait:
        return QStringLiteral("jointWait");
    case CaseState::Forwarded:
        return QStringLiteral("forwarded");
    case CaseState::Approving:
        return QStringLiteral("approving");
    case CaseState::Granted:
        return QStringLiteral("granted");
    case CaseState::Refused:
        return QStringLiteral("refused");
    case CaseState::Certifying:
        return QStringLiteral("certifying");
    case CaseState::Ready:
        return QStringLiteral("ready");
    case CaseState::Delivered:
        return QStringLiteral("delivered");
    case CaseState::Closed:
        return QStringLiteral("closed");
    case CaseState::Archived:
        return QStringLiteral("archived");
    case CaseState::NotRequired:
        return QStringLiteral("notRequired");
    case CaseState::NotAccepted:
        return QStringLiteral("notAccepted");
    case CaseState::Lapsed:
        return QStringLiteral("lapsed");
    case CaseState::Withdrawn:
        return QStringLiteral("withdrawn");
    case CaseState::Terminated:
        return QStringLiteral("terminated");
    case CaseState::Void:
        return QStringLiteral("void");
    }
    Q_UNREACHABLE();
}

std::optional<CaseState> caseStateFromText(QStringView text)
{
    const auto found = std::ranges::find_if(
        allCaseStates, [text](CaseState state) { return toText(state) == text; });
    return found == allCaseStates.end() ? std::nullopt : std::optional{*found};
}

bool isBeforeDecision(CaseState state)
{
    switch (state) {
    case CaseState::Received:
    case CaseState::HandedIn:
    case CaseState::Correcting:
    case CaseState::Accepted:
    case CaseState::Reviewing:
    case CaseState::Special:
    case CaseState::JointWait:
    case CaseState::Forwarded:
    case CaseState::Approving:
        return true;
    case CaseState::Granted:
    case CaseState::Refused:
    case CaseState::Certifying:
    case CaseState::Ready:
    case CaseState::Delivered:
    case CaseState::Closed:
    case CaseState::Archived:
    case CaseState::NotRequired:
    case CaseState::NotAccepted:
    case CaseState::Lapsed:
    case CaseState::Withdrawn:
    case CaseState::Terminated:
    case CaseState::Void:
        return false;
    }
    Q_UNREACHABLE();
}

bool isRunning(CaseState state)
{
    return isBeforeDecision(state) && state != CaseState::Received && state != CaseState::HandedIn
        && state != CaseState::Correcting && state != CaseState::Forwarded;
}

bool isEnded(CaseState state)
{
    const bool decidedButOpen = state == CaseState::Granted || state == CaseState::Refused
        || state == CaseState::Certifying || state == CaseState::Ready
        || state == CaseState::Delivered;
    return !isBeforeDecision(state) && !decidedButOpen;
}

} // namespace yichuang::cases
