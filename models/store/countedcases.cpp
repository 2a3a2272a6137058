// SPDX-License-Identifier: Apache-2.0
#include "models/store/countedcases.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

CountGroup readGroup(const Row& row)
{
    return {.count = row.text(u"count_text"),
        .dates = {.due = row.optionalDay(u"due_day"),
            .yellowFrom = row.optionalDay(u"yellow_from"),
            .provisional = row.flag(u"provisional"),
            .calendarVersion = row.text(u"calendar_version")},
        .toldDue = row.optionalDay(u"told_due"),
        .cases = row.number(u"cases")};
}

CountedCase readCase(const Row& row)
{
    return {.row = row.integer(u"case_row"),
        .id = row.id<CaseId>(u"case_id"),
        .number = row.text(u"number"),
        .version = row.number(u"version"),
        .clock = row.text(u"clock"),
        .itemCode = row.text(u"item_code"),
        .itemVersion = row.number(u"item_version"),
        .itemName = row.text(u"item_name")};
}

} // namespace

Result<std::vector<CountGroup>> countGroups(Database& database)
{
    return database.all(
        u"SELECT count_text, due_day, yellow_from, provisional, calendar_version, told_due, "
        "count(*) AS cases FROM cases INDEXED BY cases_counting WHERE count_text <> '' "
        "GROUP BY count_text, due_day, yellow_from, provisional, calendar_version, told_due"_s,
        readGroup);
}

Result<std::vector<CountedCase>> casesOf(Database& database, const CountGroup& group, int limit)
{
    const deadline::CountedDates& dates = group.dates;
    return database.all(
        u"SELECT case_row, case_id, number, version, clock, item_code, item_version, item_name "
        "FROM cases INDEXED BY cases_counting WHERE count_text <> '' AND count_text = ? "
        "AND due_day IS ? AND yellow_from IS ? AND provisional = ? AND calendar_version = ? "
        "AND told_due IS ? ORDER BY case_row LIMIT ?"_s,
        readCase, group.count, dates.due, dates.yellowFrom, dates.provisional ? 1 : 0,
        dates.calendarVersion, group.toldDue, limit);
}

Result<> writeDates(Database& database, qint64 row, const deadline::CountedDates& dates)
{
    return database
        .run(u"UPDATE cases SET due_day = ?, yellow_from = ?, provisional = ?, "
             "calendar_version = ? WHERE case_row = ?"_s,
            dates.due, dates.yellowFrom, dates.provisional ? 1 : 0, dates.calendarVersion, row)
        .map([](qint64) {});
}

Result<> writeVersion(Database& database, qint64 row, int version, Instant lastEventAt)
{
    return database
        .run(u"UPDATE cases SET version = ?, last_event_at = ? WHERE case_row = ?"_s, version,
            lastEventAt, row)
        .map([](qint64) {});
}

Result<std::vector<CaseId>> uncountedCases(Database& database, int limit)
{
    return database.all(
        u"SELECT case_id FROM cases WHERE count_text IS NULL AND phase <> 'ended' LIMIT ?"_s,
        [](const Row& row) { return row.id<CaseId>(u"case_id"); }, limit);
}

Result<std::optional<DeviceId>> issuerOf(Database& database, CaseId id)
{
    return database.first(
        u"SELECT device_id FROM events WHERE case_id = ? AND kind = 'received' LIMIT 1"_s,
        [](const Row& row) { return row.id<DeviceId>(u"device_id"); }, id);
}

Result<std::vector<CaseId>> casesMovedByCalendar(Database& database)
{
    return database.all(u"SELECT case_id FROM events INDEXED BY events_moved "
                        "WHERE kind = 'deadlineMoved' GROUP BY case_id ORDER BY max(event) DESC"_s,
        [](const Row& row) { return row.id<CaseId>(u"case_id"); });
}

} // namespace yichuang::store
