// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/calendarfacts.h"
#include "widgets/window/statusline.h"

namespace yichuang::settingspage {

/// 本机与窗口: what this installation is and who sits at it.
struct PlaceFacts
{
    /// From and until, in minutes after midnight.
    using Spell = std::pair<std::chrono::minutes, std::chrono::minutes>;

    QString place; ///< name of the hall or point
    QString placeCode; ///< 12 digits
    QString window; ///< 3 号窗口
    std::optional<int> terminal; ///< none before enrolment: then no numbers are given out
    QString telephone; ///< of the windows, printed on papers
    std::vector<Spell> opening; ///< of a working day: when terms in hours run; one or two spells
    QString person;
    QStringList roles; ///< in the hall's words
    QString folder; ///< where the data lie
    QString version; ///< of the program
};

/// What the city set for this place (F113).
struct CentralFacts
{
    BeijingTime takenAt;
    QString problem; ///< why it cannot be used; empty when it counts
};

/// 同步
struct SyncFacts
{
    QString platform; ///< address; empty before enrolment
    bool enrolled{false};
    QString device; ///< identity of this installation
    std::optional<BeijingTime> lastContact;
    int waiting{0}; ///< records the platform has not confirmed
    std::optional<qint64> clockOffsetMs; ///< platform minus this machine
    std::optional<CentralFacts> central; ///< none: the city set nothing here
};

/// 事项目录
struct CatalogueFacts
{
    int items{0};
    int themes{0};
    int departments{0};
    QString version; ///< of a catalogue taken over; empty: the one delivered with the program
};

/// What the page asks for and does; everything is behind the composition root.
struct Services
{
    std::function<QFuture<Result<PlaceFacts>>()> place;
    std::function<QList<window::DeviceState>()> devices;
    std::function<QFuture<Result<SyncFacts>>()> sync;
    std::function<void()> syncNow;
    std::function<CatalogueFacts()> catalogue;

    CalendarServices calendar;

    /// A checked copy of the data at a path that does not exist yet.
    std::function<QFuture<Result<>>(const QString& path)> backUp;
    /// Bytes of the data now, for the progress of a backup.
    std::function<qint64()> dataSize;
    /// How many records of this device were proved.
    std::function<QFuture<Result<qint64>>()> verifyChain;
    std::function<BeijingTime()> now;
    /// Where backups are kept unless somebody says otherwise.
    QString backupFolder;
};

} // namespace yichuang::settingspage
