// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/desk/projector.h"
#include "models/sync/pocotransport.h"
#include "models/sync/syncdriver.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/problemsheard.h"
#include "tests/support/lineclock.h"
#include "tests/support/qtestprinters.h"

#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <random>

using namespace yichuang;
using namespace std::chrono_literals;
using yichuang::sync::Millis;

namespace {

/// The work of the machine itself is not sped up: at ten it still is little beside the line's.
constexpr double speedUp = 10;
constexpr double highSpeed = 40; ///< where bytes are counted and not times
constexpr std::size_t township = 1;

/// Content that cannot be packed.
QByteArray photograph(qsizetype size, unsigned seed)
{
    std::mt19937 dice{seed};
    QByteArray content(size, '\0');
    for (char& byte : content)
        byte = static_cast<char>(dice());
    return content;
}

/// A piece of an attachment on its way.
struct Piece
{
    Millis began;
    Millis ended;
    qint64 size;
};

/// What the engine asked the transport for.
struct Sent
{
    std::map<QByteArray, int> batches; ///< how often each body went
    std::vector<Piece> pieces;
    std::function<void(const QByteArray&)> beforeBatch;
};

class WatchedLine final : public sync::Transport
{
public:
    WatchedLine(std::unique_ptr<sync::Transport> line, Sent& sent, const Clock& clock)
        : m_line(std::move(line))
        , m_sent(sent)
        , m_clock(clock)
    {
    }
    Result<sync::Reply> send(const sync::Request& request) override
    {
        const bool isBatch = request.method == "POST" && request.path == u"/sync/v1/events";
        if (isBatch) {
            m_sent.batches[request.body] += 1;
            if (m_sent.beforeBatch)
                m_sent.beforeBatch(request.body);
        }
        const Millis began = m_clock.monotonic();
        auto reply = m_line->send(request);
        if (request.method == "PATCH")
            m_sent.pieces.push_back({began, m_clock.monotonic(), request.body.size()});
        return reply;
    }
    Result<> probe() override { return m_line->probe(); }
    void cancel() override { m_line->cancel(); }

private:
    std::unique_ptr<sync::Transport> m_line;
    Sent& m_sent;
    const Clock& m_clock;
};

/// A township, the city and the line between them.
class Township
{
public:
    Township(const test::LineProfile& profile, quint64 seed, double speed)
    {
        hall.startPlatform();
        counter = hall.counter(township);
        line.emplace(static_cast<quint16>(QUrl{hall.address()}.port()), profile, seed, speed);
        clock.emplace(*line, hall.clock().now());
        port = std::make_unique<sync::StorePort>(counter->store(), counter->session(),
            desk::projector(counter->desk().rules(), counter->desk().seat().policy), *clock);
        driver = std::make_unique<sync::SyncDriver>(
            *port, [this](const sync::Enrolment& enrolment) { return through(enrolment); }, *clock,
            heard, [] { return 0.5; });
    }

    /// Cases accepted, each with so many scanned pages of so many bytes.
    void work(int cases, int pages, qsizetype size)
    {
        for (int n = 0; n < cases; ++n) {
            const auto recorded = test::accepted(*counter, QStringLiteral("XK-XZF-001"),
                hall.clock().today(), static_cast<quint64>(events) + 1);
            events += 2 + pages;
            for (int page = 1; page <= pages; ++page) {
                scans.push_back(photograph(size, static_cast<unsigned>(scans.size())));
                const auto outcome
                    = counter->desk()
                          .act(recorded.c.id, cases::Noted{QStringLiteral("补拍")},
                              {desk::Scan{scans.back(), QStringLiteral("image/jpeg"), 1, page}})
                          .result();
                if (!outcome || !std::holds_alternative<desk::Recorded>(*outcome))
                    qFatal("the scan was not taken");
            }
        }
    }

    /// Until everything has arrived; false when it does not come to that.
    bool bringEverything()
    {
        constexpr int mostSteps = 2000;
        for (int step = 0; step < mostSteps; ++step) {
            const auto done = driver->advance();
            const auto* rest = std::get_if<sync::Rest>(&done);
            if (rest == nullptr)
                continue;
            const auto facts = driver->facts();
            if (facts.waiting == 0 && facts.attachments == 0)
                return true;
            if (!rest->until)
                return false;
            rests.push_back(std::max(*rest->until - clock->monotonic(), Millis{1}));
            clock->skip(rests.back());
        }
        return false;
    }

    /// What the county finds amiss; empty when it has each event and each page once and unchanged.
    QString amissAtCounty()
    {
        const auto county = hall.counter(0);
        if (const auto synced = county->sync(); !synced)
            return synced.error().detail;
        int found = 0;
        const auto rows = county->cases(1000);
        for (const store::CaseRow& row : *rows) {
            const auto here = counter->desk().caseFile(row.summary.id).result();
            const auto there = county->desk().caseFile(row.summary.id).result();
            if (!here || !there || here->events.size() != there->events.size()
                || !here->isConfirmed())
                return QStringLiteral("a case differs");
            for (std::size_t i = 0; i < here->events.size(); ++i) {
                if (here->events[i].event.hash != there->events[i].event.hash)
                    return QStringLiteral("an event differs");
                ++found;
            }
        }
        if (found != events)
            return QStringLiteral("%1 events of %2").arg(found).arg(events);
        for (const QByteArray& scan : scans) {
            if (timesAtCity(scan) != 1)
                return QStringLiteral("a page is there %1 times").arg(timesAtCity(scan));
        }
        return {};
    }

    test::Hall hall;
    std::unique_ptr<demo::Counter> counter;
    std::optional<test::SlowLine> line;
    std::optional<test::LineClock> clock;
    Sent sent;
    test::ProblemsHeard heard;
    std::unique_ptr<sync::StorePort> port;
    std::unique_ptr<sync::SyncDriver> driver;
    std::vector<Millis> rests; ///< between steps, as the engine asked for them
    std::vector<QByteArray> scans;
    int events{0};

private:
    Result<std::unique_ptr<sync::Transport>> through(const sync::Enrolment& enrolment)
    {
        sync::Enrolment slow = enrolment;
        slow.platform.setPort(line->port());
        // What the product waits for is not the matter here; a stalled machine must not end a call.
        return sync::PocoTransport::create(slow, {.connect = 20s, .answer = 20s})
            .map([this](std::unique_ptr<sync::PocoTransport> made) {
                return std::unique_ptr<sync::Transport>{
                    std::make_unique<WatchedLine>(std::move(made), sent, *clock)};
            });
    }

    [[nodiscard]] int timesAtCity(const QByteArray& content) const
    {
        const QString name = QString::fromLatin1(crypto::sha256(content).toHex());
        QDirIterator files(hall.folder(), {name}, QDir::Files, QDirIterator::Subdirectories);
        int found = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            found += file.open(QIODevice::ReadOnly) && file.readAll() == content ? 1 : 0;
        }
        return found;
    }
};

test::LineProfile without(test::LineProfile profile)
{
    profile.loss = 0;
    return profile;
}

qint64 total(const std::vector<QByteArray>& contents)
{
    qint64 bytes = 0;
    for (const QByteArray& content : contents)
        bytes += content.size();
    return bytes;
}

} // namespace

/// Real client, real platform and the lines of the country, with the time running faster.
class TestBadLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayArrivesOverTheBadLine();
    void aVillageLineSendsLittleAgain();
    void cutsOfTheBadLineCostLittle();
    void aCutBatchIsSentAgainOnce();
};

/// 16 kB/s, 2 % loss, 800 ms: 20 events and 10 pages.
void TestBadLine::aDayArrivesOverTheBadLine()
{
    Township place{test::badLine, 4, speedUp};
    place.work(5, 2, 40'000);
    QCOMPARE(place.events, 20);
    QVERIFY2(place.bringEverything(), qPrintable(place.heard.codes.join(u' ')));
    QVERIFY(place.line->up().lost > 0);
    QCOMPARE(place.amissAtCounty(), QString{});
    for (const auto& [body, times] : place.sent.batches)
        QCOMPARE(times, 1);

    // The limiter leaves three tenths to others: it waits after each piece, and never long.
    const auto& pieces = place.sent.pieces;
    QVERIFY(pieces.size() >= 10);
    QVERIFY(place.rests.size() >= pieces.size() / 2);
    const auto lasted = std::chrono::duration<double>(pieces.back().ended - pieces.front().began);
    const double share = static_cast<double>(total(place.scans)) / (lasted.count() * 16'000);
    const Millis longest = *std::ranges::max_element(place.rests);
    qInfo("%.0f s on the line, %.2f of it for attachments, longest rest %.1f s, %lld of %lld "
          "packets lost",
        lasted.count(), share, static_cast<double>(longest.count()) / 1000,
        static_cast<long long>(place.line->up().lost),
        static_cast<long long>(place.line->up().packets));
    QVERIFY2(share < 0.76, qPrintable(QString::number(share)));
    QVERIFY(longest < 60s);
}

/// 512 kbit/s with 1 % loss: what the line sends again and what we would.
void TestBadLine::aVillageLineSendsLittleAgain()
{
    Township place{test::adslLine, 2, highSpeed};
    place.work(5, 2, 200'000);
    QVERIFY2(place.bringEverything(), qPrintable(place.heard.codes.join(u' ')));
    QCOMPARE(place.amissAtCounty(), QString{});
    const auto up = place.line->up();
    const qint64 content = total(place.scans);
    qInfo("%lld bytes of attachments, %lld up, %lld again on the line",
        static_cast<long long>(content), static_cast<long long>(up.bytes),
        static_cast<long long>(up.sentAgain));
    QVERIFY(up.lost > 0);
    QVERIFY(up.bytes + up.sentAgain <= content * 103 / 100 + 60'000);
}

void TestBadLine::cutsOfTheBadLineCostLittle()
{
    Township place{without(test::badLine), 1, highSpeed};
    const auto bring = [&place](qint64 cutEvery) {
        const qint64 before = place.line->deliveredUp();
        place.work(3, 1, 400'000);
        place.line->cutEvery(cutEvery);
        place.driver->wake(sync::WakeReason::ByHand);
        return place.bringEverything() ? place.line->deliveredUp() - before : -1;
    };
    const qint64 uncut = bring(0);
    const qint64 content = total(place.scans);
    QVERIFY(uncut > content);
    const qint64 cut = bring(400'000);
    QVERIFY(place.line->cuts() >= 3);
    place.line->cutEvery(0);
    QCOMPARE(place.amissAtCounty(), QString{});
    const double again = static_cast<double>(cut - uncut) / static_cast<double>(content);
    qInfo("%d cuts, %.2f %% of %lld bytes again", place.line->cuts(), again * 100,
        static_cast<long long>(content));
    QVERIFY(again > 0);
    QVERIFY2(again <= 0.03, qPrintable(QString::number(again)));
}

void TestBadLine::aCutBatchIsSentAgainOnce()
{
    Township place{without(test::badLine), 1, highSpeed};
    place.work(20, 0, 0);
    qint64 before = -1;
    qint64 size = 0;
    place.sent.beforeBatch = [&](const QByteArray& body) {
        if (before >= 0)
            return;
        before = place.line->deliveredUp();
        size = body.size();
        place.line->cutAfter(size / 2);
    };
    QVERIFY2(place.bringEverything(), qPrintable(place.heard.codes.join(u' ')));
    QCOMPARE(place.line->cuts(), 1);
    QCOMPARE(place.amissAtCounty(), QString{});
    QCOMPARE(place.sent.batches.size(), std::size_t{1});
    const qint64 went = place.line->deliveredUp() - before;
    qInfo("batch of %lld bytes, %lld delivered", static_cast<long long>(size),
        static_cast<long long>(went));
    constexpr qint64 handshakeAndOthers = 12'000;
    QVERIFY(went >= size * 3 / 2);
    QVERIFY(went <= size * 2 + handshakeAndOthers);
}

QTEST_MAIN(TestBadLine)
#include "tst_badline.moc"
