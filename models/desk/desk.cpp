// SPDX-License-Identifier: Apache-2.0
#include "models/desk/desk.h"

#include "models/cases/clocks.h"
#include "models/desk/profilerules.h"
#include "models/desk/recorder.h"
#include "models/desk/slips.h"
#include "models/store/accounts.h"
#include "models/store/attachments.h"
#include "models/store/caselist.h"

namespace yichuang::desk {
namespace {

tl::unexpected<Error> carried(const Error& error) { return tl::unexpected(error); }

Error errorOf(const store::SignInRefused& refused)
{
    using Reason = store::SignInRefused::Reason;
    const QString triesLeft = QString::number(refused.triesLeft);
    switch (refused.reason) {
    case Reason::Locked:
        return {Error::Code::AccountLocked, {}};
    case Reason::Disabled:
        return {Error::Code::NotAllowed, QStringLiteral("account is disabled")};
    case Reason::UnknownName:
    case Reason::WrongPassword:
        return {Error::Code::WrongPassword, triesLeft};
    }
    Q_UNREACHABLE();
}

/// What the second person's act says of the first: who prepared it.
cases::Payload preparedBy(cases::Payload payload, const QString& person)
{
    if (auto* extension = std::get_if<cases::Extended>(&payload);
        extension != nullptr && extension->enteredBy.isEmpty())
        extension->enteredBy = person;
    if (auto* end = std::get_if<cases::Voided>(&payload);
        end != nullptr && end->requestedBy.isEmpty())
        end->requestedBy = person;
    return payload;
}

/// The same window with somebody else in front of it.
Seat seatFor(const Seat& seat, const store::Account& account)
{
    Seat other = seat;
    other.account = account.name;
    other.person = account.person;
    other.name = account.displayName;
    other.roles = account.roles;
    other.department = account.department;
    return other;
}

} // namespace

Desk::Desk(store::Store& store, std::shared_ptr<const store::Session> session, RuleBook rules,
    Seat seat, const Clock& clock)
    : Desk(store, std::move(session), std::make_shared<LiveRules>(std::move(rules)),
        std::move(seat), clock)
{
}

Desk::Desk(store::Store& store, std::shared_ptr<const store::Session> session,
    std::shared_ptr<LiveRules> rules, Seat seat, const Clock& clock)
    : m_store(store)
    , m_session(std::move(session))
    , m_rules(std::move(rules))
    , m_seat(std::move(seat))
    , m_clock(clock)
{
}

Assessment Desk::assess(const Intake& intake, const catalogue::Item* item) const
{
    return desk::assess(intake, item, m_seat, rules().calendar, m_clock.now());
}

// Jobs own a copy of the desk: a page may be gone before the writer comes to them.
QFuture<Result<Outcome>> Desk::open(const Intake& intake, std::optional<cases::Payload> then)
{
    return m_store.write([desk = *this, intake, then = std::move(then)](store::Database& database) {
        return desk.recorder(database).and_then(
            [&](Recorder recorder) { return recorder.open(intake, then); });
    });
}

QFuture<Result<Outcome>> Desk::act(CaseId id, const cases::Payload& payload)
{
    return m_store.write([desk = *this, id, payload](store::Database& database) {
        return desk.recorder(database).and_then(
            [&](Recorder recorder) { return recorder.act(id, payload); });
    });
}

QFuture<Result<Outcome>> Desk::act(
    CaseId id, const cases::Payload& payload, std::vector<Scan> scans)
{
    return m_store.write([desk = *this, id, payload, scans = std::move(scans)](
                             store::Database& database) -> Result<Outcome> {
        std::vector<cases::Attachment> attachments;
        for (const Scan& scan : scans) {
            const auto kept = store::keepBlob(database, *desk.m_session,
                desk.m_store.files().attachments(), scan.content, scan.mime, id);
            if (!kept)
                return tl::unexpected(kept.error());
            attachments.push_back({.sha256 = kept->sha256,
                .size = kept->size,
                .mime = scan.mime,
                .paper = scan.paper,
                .page = scan.page});
        }
        return desk.recorder(database).and_then([&](Recorder recorder) {
            recorder.attach(std::move(attachments));
            return recorder.act(id, payload);
        });
    });
}

QFuture<Result<Outcome>> Desk::actBy(
    CaseId id, const SecondPerson& who, const cases::Payload& payload)
{
    return withSecond(who, [desk = *this, id, payload](Hand second, store::Database& database) {
        return desk.recorder(database, second).and_then([&](Recorder recorder) {
            return recorder.act(id, preparedBy(payload, desk.m_seat.person));
        });
    });
}

QFuture<Result<Outcome>> Desk::decideOnTheSpot(
    const Intake& intake, const OnTheSpot& acts, const SecondPerson& chief)
{
    return withSecond(chief, [desk = *this, intake, acts](Hand second, store::Database& database) {
        return desk.recorder(database).and_then(
            [&](Recorder recorder) { return recorder.decideOnTheSpot(intake, acts, second); });
    });
}

/// A transaction of its own counts a wrong password even though nothing else comes of it.
QFuture<Result<Outcome>> Desk::withSecond(
    const SecondPerson& who, std::function<Result<Outcome>(Hand, store::Database&)> work)
{
    const Instant now = m_clock.now();
    return m_store
        .write([who, now](store::Database& database) {
            return store::signIn(database, who.account, who.password, now);
        })
        .then([desk = *this, work = std::move(work)](const Result<store::SignIn>& signedIn) {
            const auto* refused
                = signedIn ? std::get_if<store::SignInRefused>(&*signedIn) : nullptr;
            if (!signedIn || refused != nullptr)
                return QtFuture::makeReadyFuture(Result<Outcome>{
                    tl::unexpected(signedIn ? errorOf(*refused) : signedIn.error())});
            const auto session = std::get<std::shared_ptr<const store::Session>>(*signedIn);
            return desk.m_store.write([desk, session, work](store::Database& database) {
                const Seat seat = seatFor(desk.m_seat, session->account());
                return work(Hand{*session, seat}, database);
            });
        })
        .unwrap();
}

Result<Recorder> Desk::recorder(store::Database& database, Hand hand) const
{
    return refresh(database, *m_rules).map([&] {
        return Recorder{database, hand, rules(), m_clock};
    });
}

Result<Recorder> Desk::recorder(store::Database& database) const
{
    return recorder(database, Hand{*m_session, m_seat});
}

QFuture<Result<std::vector<cases::ChildCase>>> Desk::children(CaseId id) const
{
    return m_store.read(
        [id](store::Database& database) { return store::childrenOf(database, id); });
}

QFuture<Result<Outcome>> Desk::recordPrinted(CaseId id, documents::DocumentKind kind,
    const QString& documentNumber, const QByteArray& fileHash)
{
    return m_store.write(
        [desk = *this, id, kind, documentNumber, fileHash](store::Database& database) {
            return desk.recorder(database).and_then([&](Recorder recorder) {
                return recorder.printed(id, kind, documentNumber, fileHash);
            });
        });
}

QFuture<Result<std::optional<SealedFile>>> Desk::sealedFile(
    CaseId id, documents::DocumentKind kind) const
{
    return m_store.read([session = m_session, id, kind](store::Database& database) {
        return desk::sealedFile(database, *session, id, kind);
    });
}

QFuture<Result<CaseFile>> Desk::caseFile(CaseId id) const
{
    return m_store.read([desk = *this, id](store::Database& database) {
        return readCaseFile(
            database, *desk.m_session, id, desk.rules(), desk.m_seat, desk.m_clock.today());
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
            database, *desk.m_session, **id, desk.rules(), desk.m_seat, desk.m_clock.today());
    });
}

Result<documents::DocumentContent> Desk::preview(const Intake& intake,
    const std::optional<cases::Payload>& then, documents::DocumentKind kind) const
{
    const Instant now = m_clock.now();
    const RuleBook book = rules();
    const catalogue::Item* item = book.currentItem(intake.itemCode, beijingDay(now));
    if (item == nullptr)
        return failure(Error::Code::NotFound, QStringLiteral("item ") + intake.itemCode);
    const Assumed assumed = assume(intake, *item, m_seat, book.calendar, now, then);
    if (!assumed)
        return failure(Error::Code::InvalidInput, cases::toText(assumed.error()));
    const cases::Rules caseRules{*item, book.calendar, m_seat.frontMode, m_seat.policy};
    CaseFile file{.c = assumed->c,
        .item = *item,
        .organ = book.organName(*item, m_seat.place.code, m_seat.hall.divisionName),
        .classification = catalogue::classify(*item, cases::nodeOf(m_seat.place)),
        .clocks = cases::clocksOf(assumed->c, caseRules, beijingDay(now))};
    // Issued with the receipt; a paper is not set without it.
    file.c.received.queryCode = QStringLiteral("--------");
    for (const cases::CaseEvent& event : assumed->events)
        file.events.push_back({.event = event});
    const Paper paper = paperFor(file, kind, m_seat, caseRules, now);
    if (!paper)
        return failure(Error::Code::InvalidInput,
            documents::toText(kind) + QStringLiteral(": ") + toText(paper.error().obstacle));
    return *paper;
}

QFuture<Result<Paper>> Desk::paper(
    CaseId id, documents::DocumentKind kind, const GivenValues& given) const
{
    return m_store.read(
        [desk = *this, id, kind, given](store::Database& database) -> Result<Paper> {
            const Instant now = desk.m_clock.now();
            const auto file = readCaseFile(
                database, *desk.m_session, id, desk.rules(), desk.m_seat, beijingDay(now));
            if (!file)
                return carried(file.error());
            const RuleBook book = desk.rules();
            const cases::Rules rules{
                file->item, book.calendar, desk.m_seat.frontMode, desk.m_seat.policy};
            return paperFor(*file, kind, desk.m_seat, rules, now, given);
        });
}

QFuture<Result<Paper>> Desk::issue(
    CaseId id, documents::DocumentKind kind, const GivenValues& given)
{
    return m_store.write([desk = *this, id, kind, given](store::Database& database) {
        auto paper = desk.recorder(database).and_then(
            [&](Recorder recorder) { return recorder.issue(id, kind, given); });
        if (paper && *paper)
            (*paper)->slip = signedSlip(database, *desk.m_session, **paper);
        return paper;
    });
}

} // namespace yichuang::desk
