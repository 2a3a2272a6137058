// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/statusbanner.h"
#include "widgets/shared/stepbar.h"
#include "widgets/shared/theme.h"
#include "widgets/sync/syncfacts.h"

#include <QCoreApplication>

namespace yichuang::syncpage {

/// What the page says, in one place.
class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::syncpage::SyncWords)
public:
    /// Right end of a row, bold: 要你选, 退回, 等前件, 待传.
    [[nodiscard]] static QString shortState(const QueueRow& row);
    [[nodiscard]] static shared::Color stateColor(const QueueRow& row);
    [[nodiscard]] static QString icon(const QueueRow& row);
    /// Below it: 14:32 再试, 找管理员.
    [[nodiscard]] static QString shortCause(const QueueRow& row, const BeijingTime& now);
    /// 没传: a whole sentence.
    [[nodiscard]] static QString cause(const QueueRow& row);
    [[nodiscard]] static QString owner(Owner owner);
    [[nodiscard]] static QString whatToDo(const QueueRow& row, const BeijingTime& now);
    /// What stopped an exchange on this side of the platform, as the window says it; empty for the
    /// platform's own codes, which come with its own sentence.
    [[nodiscard]] static QString lineCause(const QString& code);
    /// The same of what a person settles on a case beside its flow; empty for any other record.
    [[nodiscard]] static QString matterCause(const QueueRow& row);
    [[nodiscard]] static QString matterToDo(const QueueRow& row);
    /// 14:32, with the day when it is another.
    /// Whose the records are, by number alone (features I3); empty for none.
    [[nodiscard]] static QString people(const std::vector<PersonCount>& people);
    [[nodiscard]] static QString moment(const BeijingTime& time, const BeijingTime& now);
    /// The four places with the times known; the record's own is the current one.
    [[nodiscard]] static std::vector<shared::StepBar::Step> places(
        const Detail& detail, const BeijingTime& now);
    /// The sentence over the four places.
    [[nodiscard]] static QString whereSentence(const Detail& detail);
    /// The line over the page.
    [[nodiscard]] static shared::BannerMessage banner(
        const Overview& overview, const BeijingTime& now);
    /// 1.3 GB
    [[nodiscard]] static QString size(qint64 bytes);
};

} // namespace yichuang::syncpage
