// SPDX-License-Identifier: Apache-2.0
#include "models/cases/caseterms.h"
#include "models/cases/clocks.h"
#include "models/cases/transition.h"
#include "tests/support/caseevents.h"
#include "tests/support/samplecase.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::cases;
using std::chrono::days;
using test::SampleCase;

namespace {

/// Items of each type with everything that makes a rule speak: fees, certificate, hearing,
/// fallback.
catalogue::Item itemOfType(int type)
{
    catalogue::Item item = test::sampleItem();
    item.fallbackPromised = WorkingDays{3};
    switch (type) {
    case 1:
        item.promised = WorkingDays{0};
        break;
    case 2:
        item.jointDepartments = {QStringLiteral("GAJ")};
        break;
    case 3:
        item.forward = catalogue::Forward{catalogue::Level::County, catalogue::Level::City, {}};
        break;
    case 4:
        item.fee = {.charged = true,
            .standards = {{QStringLiteral("登记费"), 8000, QStringLiteral("元/件")}},
            .basis = QStringLiteral("规定")};
        item.result.kind = catalogue::ResultKind::Certificate;
        break;
    default:
        break;
    }
    return item;
}

// RC_ASSERT captures operands with operators of its own, which do not short-circuit: compound
// conditions stand in parentheses of their own.

/// One try: what, by whom and how much later. Most tries are refused; what is allowed must keep the
/// invariants.
struct Try
{
    std::size_t payload;
    std::size_t role;
    int person;
    int hoursLater;
    int day; ///< moves the days inside the payload
    bool likely; ///< the role the table names
};

/// Ends without a decision, and what changes nothing.
bool leadsAway(const Payload& payload)
{
    return std::holds_alternative<Withdrawn>(payload) || std::holds_alternative<Voided>(payload)
        || std::holds_alternative<Terminated>(payload) || std::holds_alternative<Noted>(payload)
        || std::holds_alternative<AcceptanceRefused>(payload)
        || std::holds_alternative<LicenceNotRequired>(payload)
        || std::holds_alternative<Printed>(payload) || std::holds_alternative<Evaluated>(payload)
        || std::holds_alternative<DeadlineMoved>(payload) || std::holds_alternative<Sealed>(payload)
        || std::holds_alternative<SealSpoiled>(payload)
        || std::holds_alternative<ConflictResolved>(payload);
}

Payload movedTo(Payload payload, Day today, int offset)
{
    const Day day = today + days{offset - 3};
    if (auto* stop = std::get_if<StopRequested>(&payload))
        stop->from = day;
    if (auto* end = std::get_if<StopEnded>(&payload)) {
        end->resultOn = day;
        end->stop = 1 + offset % 3;
    }
    if (auto* approval = std::get_if<StopApproved>(&payload))
        approval->stop = 1 + offset % 3;
    if (auto* extension = std::get_if<Extended>(&payload)) {
        extension->approvedOn = day;
        extension->days = WorkingDays{1 + offset};
    }
    if (auto* decision = std::get_if<SuperiorDecided>(&payload))
        decision->decidedOn = day;
    if (auto* notice = std::get_if<CorrectionNoticed>(&payload)) {
        notice->submitBy = day + days{5};
        notice->deliveredAt = toInstant({today, {}});
    }
    if (auto* papers = std::get_if<MaterialReceived>(&payload))
        papers->papers[0].number = 1 + offset % 3;
    if (auto* opinion = std::get_if<Reviewed>(&payload))
        opinion->papersChecked = {1, 2, 3};
    if (auto* order = std::get_if<Reclassified>(&payload))
        order->conversion
            = allConversions[static_cast<std::size_t>(offset) % allConversions.size()];
    return payload;
}

class Story
{
public:
    explicit Story(int type, bool complete)
        : m_sample(itemOfType(type))
    {
        Received receipt = m_sample.receipt();
        if (!complete)
            receipt.papers[1] = {.number = 2};
        RC_ASSERT(m_sample.act("2025-03-03 09:30", receipt).has_value());
        m_now = m_sample.c->receivedAt;
    }

    void attempt(const Try& next)
    {
        auto pool = test::onePayloadOfEachKind();
        if (next.likely) // else stories would hardly ever come to a decision
            std::erase_if(pool, [&](const Payload& payload) {
                return leadsAway(payload)
                    || transitionsFor(m_sample.c->state, cases::kindOf(payload)).empty();
            });
        m_now += std::chrono::hours{next.hoursLater};
        const Payload payload
            = movedTo(pool[next.payload % pool.size()], beijingDay(m_now), next.day);
        Role role = allRoles[next.role % allRoles.size()];
        const Transition* row
            = transitionFor(&*m_sample.c, cases::kindOf(payload), m_sample.item, &payload);
        if (next.likely && row != nullptr)
            role = row->actors[next.role % row->actors.size()];
        m_sample.as(QStringLiteral("G%1").arg(1000 * (1 + next.person)));
        const Case before = *m_sample.c;
        const auto text = toText(toBeijing(m_now)).toLatin1();
        if (m_sample.act(text.constData(), payload, role))
            check(before);
        else
            RC_ASSERT(*m_sample.c == before);
    }

    [[nodiscard]] const Case& reached() const { return *m_sample.c; }

    void checkReplay() const
    {
        const auto again = replay(m_sample.events, m_sample.rules());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == *m_sample.c);
        const CaseSummary one = summaryOf(*m_sample.c, m_sample.rules(), m_now);
        RC_ASSERT(one == summaryOf(*again, m_sample.rules(), m_now));
    }

private:
    void check(const Case& before) const
    {
        const Case& c = *m_sample.c;
        RC_ASSERT(c.version == before.version + 1);
        checkOrder(c);
        checkPersons(c);
        checkClocks(c, before);
        const bool decidedNow = c.decision && !before.decision;
        if (decidedNow) {
            RC_ASSERT(
                (before.state == CaseState::Approving || before.state == CaseState::Forwarded));
            RC_ASSERT(!before.hasOpenStop());
            if (c.decision->result == Proposal::Grant)
                RC_ASSERT(!c.isToleranceOpen());
        }
        if (before.decision)
            RC_ASSERT(c.decision == before.decision); // no way back
        if (before.acceptedOn)
            RC_ASSERT(c.acceptedOn == before.acceptedOn);
    }

    static void checkOrder(const Case& c)
    {
        RC_ASSERT((!c.acceptedOn || *c.acceptedOn >= c.receiptDay()));
        RC_ASSERT((!c.decision || !c.acceptedOn || c.decision->decidedOn >= *c.acceptedOn));
        RC_ASSERT(c.extensions.size() <= 1);
        RC_ASSERT((!c.delivered || c.ready));
        RC_ASSERT(((c.state == CaseState::Special) == c.hasOpenStop() || !isRunning(c.state)));
    }

    static void checkPersons(const Case& c)
    {
        if (c.decision && !c.decision->superior)
            RC_ASSERT(c.decision->by.person != c.review->by.person);
        if (c.forwarded)
            RC_ASSERT(c.forwarded->by.person != c.review->by.person);
        for (const StopOnCase& stop : c.stops)
            RC_ASSERT((!stop.approved || stop.approved->by.person != stop.requested.by.person));
    }

    void checkClocks(const Case& c, const Case& before) const
    {
        const Day today = beijingDay(m_now);
        const auto clocks = clocksOf(c, m_sample.rules(), today);
        std::optional<Day> promise;
        std::optional<Day> statutory;
        for (const ClockView& clock : clocks) {
            if (clock.phase == ClockPhase::Paused)
                RC_ASSERT(!clock.due);
            if (clock.clock == QStringLiteral("C2"))
                promise = clock.due;
            if (clock.clock == QStringLiteral("C3"))
                statutory = clock.due;
        }
        if (promise && statutory && c.extensions.empty())
            RC_ASSERT(*promise <= *statutory);
        // Only a stop or an extension postpones a told date (rulebook 2.4); the fallback of an
        // instant case is what the catalogue promises then.
        const bool converted = c.conversions.size() > before.conversions.size()
            && c.conversions.back().what.conversion != Conversion::InstantToPromised;
        if (converted) {
            for (const ClockView& earlier : clocksOf(before, m_sample.rules(), today)) {
                if (earlier.clock == QStringLiteral("C2") && earlier.due)
                    RC_ASSERT((promise && *promise <= *earlier.due));
            }
        }
    }

    SampleCase m_sample;
    Instant m_now{};
};

rc::Gen<Try> someTry()
{
    return rc::gen::construct<Try>(
        rc::gen::inRange<std::size_t>(0, std::variant_size_v<PayloadAlternatives>),
        rc::gen::inRange<std::size_t>(0, 64), rc::gen::inRange(0, 4), rc::gen::inRange(0, 20),
        rc::gen::inRange(0, 12), rc::gen::weightedElement<bool>({{9, true}, {1, false}}));
}

} // namespace

class TestInvariants final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSequenceOfActsBreaksTheRules()
    {
        QVERIFY(rc::check("any acts in any order by anybody", [] {
            Story story{*rc::gen::inRange(0, 5), *rc::gen::arbitrary<bool>()};
            const auto tries
                = *rc::gen::container<std::vector<Try>>(*rc::gen::inRange(0, 120), someTry());
            for (const Try& next : tries)
                story.attempt(next);
            story.checkReplay();
            RC_CLASSIFY(story.reached().decision.has_value(), "decided");
            RC_CLASSIFY(!story.reached().stops.empty(), "with a stop");
            RC_CLASSIFY(isEnded(story.reached().state), "ended");
        }));
    }
};

QTEST_GUILESS_MAIN(TestInvariants)
#include "tst_invariants.moc"
