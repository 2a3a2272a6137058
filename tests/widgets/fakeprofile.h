// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/settingsfacts.h"

#include <QFuture>

#include <optional>

namespace yichuang::settingspage {

inline const Day kToday = dayFromText(u"2026-11-18").value();

template <typename T>
QFuture<Result<T>> ready(T value)
{
    return QtFuture::makeReadyFuture<Result<T>>(Result<T>(std::move(value)));
}

inline YearFact yearOf(int year, const char* notice)
{
    return {
        .year = year, .notice = QString::fromUtf8(notice), .published = kToday, .workingDays = 249};
}

inline MovedFact movedCase(int n, bool told)
{
    return {.number = QStringLiteral("62110200000020261118%1").arg(n, 8, 10, QLatin1Char('0')),
        .itemName = QStringLiteral("食品经营许可"),
        .oldDue = kToday + std::chrono::days{n},
        .newDue = kToday + std::chrono::days{n + 3},
        .told = told};
}

inline std::chrono::minutes clock(int hour, int minute = 0)
{
    return std::chrono::hours{hour} + std::chrono::minutes{minute};
}

/// A profile that answers at once and writes down what it was asked.
struct FakeProfile
{
    PlaceFacts place{.place = QStringLiteral("安定区政务服务大厅"),
        .placeCode = QStringLiteral("621102000000"),
        .window = QStringLiteral("3 号窗口"),
        .terminal = 7,
        .opening = {{clock(8, 30), clock(12)}, {clock(14, 30), clock(18)}},
        .person = QStringLiteral("马丽娟"),
        .roles = {QStringLiteral("综合窗口受理员")},
        .folder = QStringLiteral("/profile"),
        .version = QStringLiteral("0.1")};
    SyncFacts sync{.platform = QStringLiteral("https://platform"), .enrolled = true};
    CalendarFacts calendar{.version = QStringLiteral("国办发明电〔2025〕7号#1"),
        .years = {yearOf(2025, "国办发明电〔2024〕12号"), yearOf(2026, "国办发明电〔2025〕7号")}};
    WhatIfFacts whatIf{.openCases = 12, .moved = {movedCase(1, true), movedCase(2, false)}};
    QString refusal;
    std::vector<TellFact> told;
    std::optional<Error> backupError;
    Result<qint64> proved{42};
    QString calendarRefusal;
    int synced{0};
    int takenOver{0};
    std::vector<qint64> confirmed;
    std::vector<qint64> withdrawn;
    QStringList backups;

    CalendarServices calendarServices()
    {
        CalendarServices s;
        s.refusal = calendarRefusal;
        s.facts = [this] { return ready(calendar); };
        s.readYears = [](const QStringList& paths) -> Result<std::vector<calendar::CalendarYear>> {
            if (paths.front().contains(QStringLiteral("broken")))
                return failure(Error::Code::InvalidInput, paths.front());
            return std::vector<calendar::CalendarYear>{{.year = 2027}};
        };
        s.whatIf = [this](const auto&) { return ready(whatIf); };
        const auto answer = [this] {
            return ChangeFact{.moved = static_cast<int>(whatIf.moved.size()), .refusal = refusal};
        };
        s.takeOver = [this, answer](const auto&) {
            takenOver += refusal.isEmpty() ? 1 : 0;
            return ready(answer());
        };
        s.previewProposal = [this](qint64) { return ready(whatIf); };
        s.confirmProposal = [this, answer](qint64 id) {
            confirmed.push_back(id);
            return ready(answer());
        };
        s.withdrawProposal = [this](qint64 id) {
            withdrawn.push_back(id);
            return ready(ChangeFact{});
        };
        s.toTell = [this] { return ready(told); };
        return s;
    }

    Services services()
    {
        Services s;
        s.place = [this] { return ready(place); };
        s.devices = [] {
            return QList<window::DeviceState>{{QStringLiteral("打印机"),
                window::DeviceState::State::Ready, QStringLiteral("HP")}};
        };
        s.sync = [this] { return ready(sync); };
        s.syncNow = [this] { ++synced; };
        s.catalogue = [] { return CatalogueFacts{162, 20, 25, {}}; };
        s.calendar = calendarServices();
        s.backUp = [this](const QString& path) {
            backups.append(path);
            return QtFuture::makeReadyFuture<Result<>>(
                backupError ? Result<>(tl::unexpected(*backupError)) : Result<>());
        };
        s.dataSize = [] { return qint64{1} << 20; };
        s.verifyChain
            = [this] { return QtFuture::makeReadyFuture<Result<qint64>>(Result<qint64>(proved)); };
        s.now = [] { return beijingTimeFromText(u"2026-11-18 10:26").value(); };
        return s;
    }
};

} // namespace yichuang::settingspage
