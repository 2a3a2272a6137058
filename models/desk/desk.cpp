// SPDX-License-Identifier: Apache-2.0
#include "models/desk/desk.h"

#include "models/cases/clocks.h"
#include "models/identity/casenumber.h"
#include "models/store/device.h"
#include "models/store/eventlog.h"
#include "models/store/summaries.h"

#include <QRandomGenerator>
#include <QSysInfo>

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace yichuang::desk {
namespace {

using Code = cases::Objection::Code;

constexpr qint64 dayInMilliseconds = 24LL * 60 * 60 * 1000;

QString freshQueryCode()
{
    std::array<quint32, 2> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::array<std::uint8_t, 8> bytes{};
    std::memcpy(bytes.data(), words.data(), bytes.size());
    return identity::queryCode(bytes);
}

tl::unexpected<Error> carried(const Error& error) { return tl::unexpected(error); }

} // namespace

/// One transaction of one act: reads, decides, writes. Lives on the writer thread.
class Desk::Recorder
{
public:
    Recorder(const Desk& desk, store::Database& database)
        : m_desk(desk)
        , m_database(database)
        , m_now(desk.m_clock.now())
        , m_monotonic(desk.m_clock.monotonic())
    {
    }

    Result<Outcome> open(const Intake& intake, const std::optional<cases::Payload>& then)
    {
        const catalogue::Item* item
            = m_desk.m_rules.currentItem(intake.itemCode, beijingDay(m_now));
        if (item == nullptr)
            return Outcome{cases::Refusal{{{Code::ItemNotInForce, intake.itemCode}}}};
        if (const auto trial = tryOut(intake, *item, then); !trial)
            return Outcome{trial.error()};
        auto number = takeNumber();
        if (!number)
            return carried(number.error());
        cases::Received received = receiptOf(intake, *item, m_desk.m_seat);
        received.number = *number;
        received.queryCode = freshQueryCode();
        const CaseId id{uuid7(m_now)};
        auto opened = record(id, std::nullopt, *item, std::move(received));
        if (!opened || !then || std::holds_alternative<cases::Refusal>(*opened))
            return opened;
        return record(id, std::get<Recorded>(*opened).c, *item, handedOverAt(*then, m_now));
    }

    Result<Outcome> act(CaseId id, const cases::Payload& payload)
    {
        const auto replayed = replayedCase(id);
        if (!replayed)
            return carried(replayed.error());
        return record(id, replayed->c, *replayed->item, payload);
    }

    Result<Outcome> printed(CaseId id, documents::DocumentKind kind, const QString& documentNumber,
        const QByteArray& fileHash)
    {
        const auto replayed = replayedCase(id);
        if (!replayed)
            return carried(replayed.error());
        const cases::Case& c = replayed->c;
        const QString code = documents::toText(kind);
        cases::Printed act{
            .document = code, .documentNumber = documentNumber, .fileHash = fileHash};
        act.again = std::ranges::any_of(c.printed, [&code](const cases::PrintedDocument& earlier) {
            return earlier.printed.document == code;
        });
        if (kind == documents::DocumentKind::AcceptanceNotice)
            act.due = cases::clocksOf(c, rulesOf(*replayed->item), beijingDay(m_now)).front().due;
        return record(id, c, *replayed->item, act);
    }

private:
    [[nodiscard]] cases::Rules rulesOf(const catalogue::Item& item) const
    {
        return {item, m_desk.m_rules.calendar, m_desk.m_seat.frontMode, m_desk.m_seat.policy};
    }

    [[nodiscard]] Result<ReplayedCase> replayedCase(CaseId id)
    {
        const auto events = store::eventsToReplay(m_database, *m_desk.m_session, id);
        if (!events)
            return carried(events.error());
        return replayCase(*events, m_desk.m_rules, m_desk.m_seat.policy);
    }

    /// Asks the rules before a serial is spent: a refused form leaves no gap.
    [[nodiscard]] tl::expected<void, cases::Refusal> tryOut(const Intake& intake,
        const catalogue::Item& item, const std::optional<cases::Payload>& then) const
    {
        const Assumed assumed
            = assume(intake, item, m_desk.m_seat, m_desk.m_rules.calendar, m_now, then);
        if (!assumed)
            return tl::unexpected(assumed.error());
        return {};
    }

    Result<QString> takeNumber()
    {
        const auto device = store::device(m_database, *m_desk.m_session);
        if (!device)
            return carried(device.error());
        if (!device->terminal)
            return failure(Error::Code::NotEnrolled, QStringLiteral("no terminal number"));
        const QString place = m_desk.m_seat.place.code;
        const auto serial
            = store::takeSerial(m_database, place, *device->terminal, beijingDay(m_now));
        if (!serial)
            return carried(serial.error());
        const auto* next = std::get_if<identity::NextSerial>(&*serial);
        if (next == nullptr)
            return failure(Error::Code::Refused,
                QStringLiteral("serials of terminal %1 are used up").arg(*device->terminal));
        const auto number = identity::composeCaseNumber(
            {place, next->issued.date, *device->terminal, next->issued.serial});
        if (!number)
            return failure(Error::Code::Internal, QStringLiteral("place code ") + place);
        return *number;
    }

    Result<Outcome> record(CaseId id, const std::optional<cases::Case>& before,
        const catalogue::Item& item, cases::Payload payload)
    {
        const cases::Rules rules = rulesOf(item);
        auto event = frame(id, before, item, std::move(payload));
        if (!event)
            return carried(event.error());
        cases::Applied after = cases::apply(before, *event, rules);
        if (!after)
            return Outcome{after.error()};
        const cases::CaseSummary summary = cases::summaryOf(*after, rules, m_now);
        const auto written = store::appendEvent(m_database, *m_desk.m_session, *event, summary);
        if (!written)
            return carried(written.error());
        return Outcome{Recorded{std::move(*after), summary}};
    }

    Result<cases::CaseEvent> frame(CaseId id, const std::optional<cases::Case>& before,
        const catalogue::Item& item, cases::Payload payload) const
    {
        const auto device = store::device(m_database, *m_desk.m_session);
        if (!device)
            return carried(device.error());
        cases::CaseEvent event;
        event.caseId = id;
        event.deviceId = device->id;
        event.baseVersion = before ? before->version : 0;
        event.occurredAt = m_now;
        event.bootId = QString::fromLatin1(QSysInfo::bootUniqueId());
        event.monotonicMs = m_monotonic.count();
        event.clock = {device->clockOffsetMs, device->clockErrorMs,
            std::abs(device->clockOffsetMs) > dayInMilliseconds};
        event.actor = actorFor(m_desk.m_seat,
            cases::transitionFor(
                before ? &*before : nullptr, cases::kindOf(payload), item, &payload));
        event.itemVersion = item.version;
        event.calendarVersion = m_desk.m_rules.calendar.version();
        event.payload = std::move(payload);
        return event;
    }

    const Desk& m_desk;
    store::Database& m_database;
    Instant m_now;
    std::chrono::milliseconds m_monotonic;
};

Desk::Desk(store::Store& store, std::shared_ptr<const store::Session> session, RuleBook rules,
    Seat seat, const Clock& clock)
    : m_store(store)
    , m_session(std::move(session))
    , m_rules(std::move(rules))
    , m_seat(std::move(seat))
    , m_clock(clock)
{
}

Assessment Desk::assess(const Intake& intake, const catalogue::Item* item) const
{
    return desk::assess(intake, item, m_seat, m_rules.calendar, m_clock.now());
}

// Jobs own a copy of the desk: a page may be gone before the writer comes to them.
QFuture<Result<Outcome>> Desk::open(const Intake& intake, std::optional<cases::Payload> then)
{
    return m_store.write([desk = *this, intake, then = std::move(then)](store::Database& database) {
        return Recorder{desk, database}.open(intake, then);
    });
}

QFuture<Result<Outcome>> Desk::act(CaseId id, const cases::Payload& payload)
{
    return m_store.write([desk = *this, id, payload](store::Database& database) {
        return Recorder{desk, database}.act(id, payload);
    });
}

QFuture<Result<Outcome>> Desk::recordPrinted(CaseId id, documents::DocumentKind kind,
    const QString& documentNumber, const QByteArray& fileHash)
{
    return m_store.write(
        [desk = *this, id, kind, documentNumber, fileHash](store::Database& database) {
            return Recorder{desk, database}.printed(id, kind, documentNumber, fileHash);
        });
}

QFuture<Result<CaseFile>> Desk::caseFile(CaseId id) const
{
    return m_store.read([desk = *this, id](store::Database& database) {
        return readCaseFile(
            database, *desk.m_session, id, desk.m_rules, desk.m_seat, desk.m_clock.today());
    });
}

QFuture<Result<CaseFile>> Desk::caseFile(const QString& number) const
{
    return m_store.read([desk = *this, number](store::Database& database) -> Result<CaseFile> {
        const auto id = store::caseWithNumber(database, number);
        if (!id)
            return carried(id.error());
        if (!*id)
            return failure(Error::Code::NotFound, QStringLiteral("case ") + number);
        return readCaseFile(
            database, *desk.m_session, **id, desk.m_rules, desk.m_seat, desk.m_clock.today());
    });
}

Result<documents::DocumentContent> Desk::preview(
    const Intake& intake, const cases::Payload& then, documents::DocumentKind kind) const
{
    const Instant now = m_clock.now();
    const catalogue::Item* item = m_rules.currentItem(intake.itemCode, beijingDay(now));
    if (item == nullptr)
        return failure(Error::Code::NotFound, QStringLiteral("item ") + intake.itemCode);
    const Assumed assumed = assume(intake, *item, m_seat, m_rules.calendar, now, then);
    if (!assumed)
        return failure(Error::Code::InvalidInput, cases::toText(assumed.error()));
    const cases::Rules rules{*item, m_rules.calendar, m_seat.frontMode, m_seat.policy};
    CaseFile file{.c = assumed->c,
        .item = *item,
        .organ = m_rules.organName(*item, m_seat.place.code, m_seat.hall.divisionName),
        .classification = catalogue::classify(*item, cases::nodeOf(m_seat.place)),
        .clocks = cases::clocksOf(assumed->c, rules, beijingDay(now))};
    for (const cases::CaseEvent& event : assumed->events)
        file.events.push_back({.event = event});
    return paperFor(file, kind, m_seat, rules, now);
}

QFuture<Result<documents::DocumentContent>> Desk::paper(
    CaseId id, documents::DocumentKind kind) const
{
    return m_store.read(
        [desk = *this, id, kind](store::Database& database) -> Result<documents::DocumentContent> {
            const Instant now = desk.m_clock.now();
            const auto file = readCaseFile(
                database, *desk.m_session, id, desk.m_rules, desk.m_seat, beijingDay(now));
            if (!file)
                return carried(file.error());
            const cases::Rules rules{
                file->item, desk.m_rules.calendar, desk.m_seat.frontMode, desk.m_seat.policy};
            return paperFor(*file, kind, desk.m_seat, rules, now);
        });
}

} // namespace yichuang::desk
