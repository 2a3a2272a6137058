// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/timelinelook.h"

#include "models/itemmodels/timelinemodel.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/timelinedelegate.h"
#include "widgets/shared/tokens.h"

namespace yichuang::casespage {

namespace {

using cases::EventKind;
using itemmodels::TimelineModel;
using shared::Color;
using shared::TimelineDelegate;

QString iconOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Received:
    case EventKind::MaterialReceived:
        return QStringLiteral("scan-line");
    case EventKind::Accepted:
    case EventKind::DeemedAccepted:
        return QStringLiteral("file-check");
    case EventKind::CorrectionNoticed:
        return QStringLiteral("clock-alert");
    case EventKind::AcceptanceRefused:
    case EventKind::LicenceNotRequired:
    case EventKind::Lapsed:
        return QStringLiteral("file-x");
    case EventKind::HandedIn:
        return QStringLiteral("send");
    case EventKind::Withdrawn:
        return QStringLiteral("undo-2");
    case EventKind::Printed:
        return QStringLiteral("printer");
    case EventKind::Sealed:
    case EventKind::SealSpoiled:
        return QStringLiteral("stamp");
    default:
        return QStringLiteral("pencil");
    }
}

QVariant toneOf(EventKind kind, store::Standing standing)
{
    if (!store::isPartOfCase(standing))
        return static_cast<int>(Color::Red);
    if (kind == EventKind::CorrectionNoticed)
        return static_cast<int>(Color::Amber);
    if (kind == EventKind::Accepted || kind == EventKind::DeemedAccepted)
        return static_cast<int>(Color::Blue);
    return {};
}

} // namespace

QVariant TimelineLook::data(const QModelIndex& index, int role) const
{
    const QModelIndex source = mapToSource(index);
    const auto kind = static_cast<EventKind>(source.data(TimelineModel::KindRole).toInt());
    const auto time = [&source] {
        const std::chrono::milliseconds sinceEpoch(
            source.data(TimelineModel::MomentRole).toLongLong());
        return shared::DayText::moment(toBeijing(Instant(sinceEpoch)));
    };
    switch (role) {
    case TimelineDelegate::CaptionRole:
    case Qt::ToolTipRole:
        return source.data(TimelineModel::CaptionRole);
    case TimelineDelegate::TimeRole:
        return time();
    case TimelineDelegate::IconRole:
        return iconOf(kind);
    case TimelineDelegate::ToneRole:
        return toneOf(
            kind, static_cast<store::Standing>(source.data(TimelineModel::StandingRole).toInt()));
    case Qt::AccessibleTextRole:
        //: %1 what happened, %2 when, %3 who and what exactly
        //: 中文: %1，%2，%3
        return tr("%1, %2, %3")
            .arg(source.data().toString(), time(),
                source.data(TimelineModel::CaptionRole).toString());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace yichuang::casespage
