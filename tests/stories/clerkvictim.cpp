// SPDX-License-Identifier: Apache-2.0
// A window made to be killed, again and again (serveVictims): accepts cases, adds notes and scanned
// pages and brings everything to the platform, all the time.
//
//     clerkvictim PROFILE ACCOUNT
//
// Says "working" once the profile is open, and "made EVENT HASH" for whatever is in its store. The
// word it is begun with is the seed of what it does.
#include "app/demo/demoplaces.h"
#include "models/desk/projector.h"
#include "models/sync/pocotransport.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/problemsheard.h"
#include "tests/stories/victim.h"

#include <QCoreApplication>

#include <cstdio>
#include <random>
#include <thread>

using namespace yichuang;
using namespace std::chrono_literals;

namespace {

/// Skips every wait of the engine; the wall clock is the true one.
class ImpatientClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_clock.now(); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return m_clock.monotonic() + m_skipped;
    }
    void skip(std::chrono::milliseconds time) { m_skipped += time; }

private:
    SystemClock m_clock;
    std::chrono::milliseconds m_skipped{0};
};

void sayWhatWasMade(const std::vector<store::StoredEvent>& events)
{
    for (const auto& stored : events)
        std::printf("made %s %s\n", qPrintable(toText(stored.event.eventId)),
            stored.event.hash.toHex().constData());
}

class Clerk
{
public:
    Clerk(demo::Counter& counter, const Clock& clock, unsigned seed)
        : m_counter(counter)
        , m_clock(clock)
        , m_dice(seed)
    {
    }

    void act()
    {
        const bool opens = m_mine.empty() || below(3) == 0;
        CaseId id;
        if (opens) {
            id = test::accepted(m_counter, QStringLiteral("XK-XZF-001"), m_clock.today(), m_dice())
                     .c.id;
            m_mine.push_back(id);
        } else {
            id = m_mine[below(m_mine.size())];
            QByteArray page(static_cast<qsizetype>(1 + below(150'000)), '\0');
            for (char& byte : page)
                byte = static_cast<char>(m_dice());
            std::vector<desk::Scan> scans;
            if (below(3) == 0)
                scans.push_back({page, QStringLiteral("image/jpeg"), 1, 1});
            const auto noted
                = m_counter.desk().act(id, cases::Noted{QStringLiteral("来电")}, scans).result();
            if (!noted || !std::holds_alternative<desk::Recorded>(*noted))
                qFatal("a note is refused");
        }
        sayWhatWasMade(m_counter.desk().caseFile(id).result()->events);
    }
    [[nodiscard]] std::size_t below(std::size_t most) { return m_dice() % most; }

private:
    demo::Counter& m_counter;
    const Clock& m_clock;
    std::mt19937 m_dice;
    std::vector<CaseId> m_mine;
};

[[noreturn]] void workUntilKilled(
    const QString& profile, const QString& account, const desk::RuleBook& rules, unsigned seed)
{
    ImpatientClock clock;
    const auto counter = demo::Counter::open(profile, account, demo::demoPassword(), rules, clock);
    if (!counter)
        qFatal("%s", qPrintable(counter.error().detail));
    sync::StorePort port{(*counter)->store(), (*counter)->session(),
        desk::projector(rules, (*counter)->desk().seat().policy), clock};
    test::ProblemsHeard listener; // the platform is killed as well
    sync::SyncDriver driver{
        port, sync::PocoTransport::forEnrolment, clock, listener, [] { return 0.5; }};
    Clerk clerk{**counter, clock, seed};
    std::puts("working");
    constexpr int mostActs = 12; // then it only brings what is there
    for (int acts = 0;;) {
        if (acts < mostActs && clerk.below(4) == 0) {
            clerk.act();
            ++acts;
        }
        const auto step = driver.advance();
        const auto* rest = std::get_if<sync::Rest>(&step);
        if (rest == nullptr)
            continue;
        if (acts >= mostActs || driver.facts().contact != sync::Contact::Reached)
            std::this_thread::sleep_for(5ms); // the machine has other work
        if (rest->until)
            clock.skip(std::max(*rest->until - clock.monotonic(), sync::Millis{1}));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3)
        return 2;
    const auto rules = desk::builtInRuleBook();
    if (!rules)
        return 3;
    return test::serveVictims([&](const QByteArray& seed) {
        workUntilKilled(words[1], words[2], *rules, seed.toUInt());
    });
}
