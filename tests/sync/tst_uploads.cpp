// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/sync/syncdriver.h"
#include "models/sync/uploadcalls.h"
#include "models/wire/blobs.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/sync/fakeplatform.h"
#include "tests/sync/memoryport.h"

#include <QTest>

using namespace yichuang;
using namespace std::chrono_literals;
using sync::Millis;

namespace {

/// The attachments' side of a platform, after tus 1.0, behind a line of so many bytes a second.
class TusPlatform
{
public:
    std::map<QByteArray, QByteArray> whole; ///< by SHA-256
    std::map<QString, QByteArray> begun; ///< bytes by path
    std::map<QString, QByteArray> names; ///< SHA-256 by path
    std::map<QString, qint64> lengths;
    qint64 bodyBytes{0}; ///< of pieces, sent again or not
    std::vector<qint64> pieces;
    int cutEvery{0}; ///< every n-th piece is cut after half of it
    bool forgets{false}; ///< begun uploads are gone at the next question
    Millis joins{0}; ///< how long it takes to put a finished file together
    double bytesPerSecond{1e9};
    std::function<void(Millis)> passTime;
    std::function<Millis()> now;

    Result<sync::Reply> serve(const sync::Request& request)
    {
        if (request.path.endsWith(u"/blobs/query"))
            return query(request.body);
        if (request.method == "POST")
            return create(request);
        return request.method == "HEAD" ? head(request.path) : patch(request);
    }

private:
    static sync::Reply tus(int status)
    {
        return {.status = status,
            .body = {},
            .mediaType = {},
            .tag = {},
            .version = {},
            .signature = {},
            .retryAfter = {},
            .headers = {{"tus-resumable", "1.0.0"}}};
    }

    sync::Reply query(const QByteArray& body) const
    {
        std::map<QByteArray, wire::BlobState> states;
        const std::vector<QByteArray> asked = wire::blobQueryFromBytes(body).value();
        for (const QByteArray& name : asked)
            states[name] = {.present = whole.contains(name)};
        auto reply = tus(200);
        reply.mediaType = QStringLiteral("application/json");
        reply.body = wire::blobStatesToBytes(states);
        return reply;
    }

    sync::Reply create(const sync::Request& request)
    {
        const QString path
            = QStringLiteral("/sync/v1/uploads/%1").arg(static_cast<int>(begun.size()) + 1);
        for (const auto& [name, value] : request.headers) {
            if (name == "Upload-Length")
                lengths[path] = value.toLongLong();
            if (name == "Upload-Metadata")
                names[path] = QByteArray::fromHex(QByteArray::fromBase64(value.mid(7)));
        }
        begun[path] = {};
        auto reply = tus(201);
        reply.headers.insert("location", path.toLatin1());
        return reply;
    }

    Result<sync::Reply> head(const QString& path)
    {
        if (forgets) {
            forgets = false;
            begun.erase(path);
        }
        if (m_joinedAt && now() < *m_joinedAt)
            return tus(423);
        if (!begun.contains(path))
            return tus(410);
        auto reply = tus(200);
        reply.headers.insert("upload-offset", QByteArray::number(begun[path].size()));
        return reply;
    }

    Result<sync::Reply> patch(const sync::Request& request)
    {
        QByteArray& there = begun[request.path];
        pieces.push_back(request.body.size());
        const bool cut = cutEvery > 0 && pieces.size() % static_cast<std::size_t>(cutEvery) == 0;
        const QByteArray arrived = cut ? request.body.first(request.body.size() / 2) : request.body;
        bodyBytes += arrived.size();
        passTime(Millis{
            static_cast<Millis::rep>(static_cast<double>(arrived.size()) * 1000 / bytesPerSecond)});
        there += arrived;
        if (cut)
            return failure(Error::Code::Network, QStringLiteral("cut"));
        if (there.size() == lengths[request.path])
            return finish(request.path);
        auto reply = tus(204);
        reply.headers.insert("upload-offset", QByteArray::number(there.size()));
        return reply;
    }

    Result<sync::Reply> finish(const QString& path)
    {
        const QByteArray content = begun[path];
        begun.erase(path);
        if (crypto::sha256(content) != names[path]) {
            auto reply = tus(460);
            reply.mediaType = QString::fromLatin1(wire::problemMediaType);
            reply.body = wire::toBytes(sync::ownProblem(
                QStringLiteral("checksumMismatch"), wire::ProblemScope::Platform, {}));
            return reply;
        }
        whole[names[path]] = content;
        if (joins > 0ms) {
            m_joinedAt = now() + joins;
            joins = 0ms;
            return failure(Error::Code::Network, QStringLiteral("no answer within 40 s"));
        }
        auto reply = tus(204);
        reply.headers.insert("upload-offset", QByteArray::number(content.size()));
        return reply;
    }

    std::optional<Millis> m_joinedAt;
};

/// Attachments go to the tus side, everything else to the platform in memory.
class TwoSides final : public sync::Transport
{
public:
    TwoSides(TusPlatform& tus, std::unique_ptr<sync::Transport> other)
        : m_tus(tus)
        , m_other(std::move(other))
    {
    }
    Result<sync::Reply> send(const sync::Request& request) override
    {
        const bool attachment = request.path.startsWith(u"/sync/v1/uploads")
            || request.path.startsWith(u"/sync/v1/blobs");
        return attachment ? m_tus.serve(request) : m_other->send(request);
    }
    Result<> probe() override { return m_other->probe(); }
    void cancel() override { m_other->cancel(); }

private:
    TusPlatform& m_tus;
    std::unique_ptr<sync::Transport> m_other;
};

class Heard final : public sync::SyncListener
{
public:
    std::vector<CaseId> confirmed;
    std::vector<sync::SyncChipState> chips;
    void stateChanged(const sync::SyncChipState& state) override { chips.push_back(state); }
    void caseConfirmed(const CaseId& id) override { confirmed.push_back(id); }
    void casesChanged(const std::vector<CaseId>&) override { }
    void problem(const wire::Problem&) override { }
};

struct Hall
{
    test::FixedClock clock{"2026-11-18 10:26"};
    test::FakePlatform platform{clock};
    TusPlatform tus;
    test::MemoryPort port{DeviceId{uuid7(clock.now())}};
    Heard heard;
    std::unique_ptr<sync::SyncDriver> driver;

    Hall()
    {
        tus.passTime = [this](Millis time) { clock.advance(time); };
        tus.now = [this] { return clock.monotonic(); };
        port.enrolment
            = sync::Enrolment{.platform = QUrl{QStringLiteral("https://platform.example:8443")},
                .caCertificate = {},
                .certificate = {},
                .privateKey = platform.deviceKey().toPem().value(),
                .receiptKey = platform.receiptKeyPem()};
        restart();
    }
    /// The program ends and begins anew over the same profile.
    void restart()
    {
        driver = std::make_unique<sync::SyncDriver>(
            port,
            [this](const sync::Enrolment&) {
                return Result<std::unique_ptr<sync::Transport>>{
                    std::make_unique<TwoSides>(tus, platform.line())};
            },
            clock, heard, [] { return 0.0; });
    }
    QByteArray scan(qint64 size, char letter)
    {
        QByteArray content(size, letter);
        for (qsizetype i = 0; i < content.size(); i += 4096)
            content[i] = static_cast<char>(i / 4096);
        const QByteArray name = crypto::sha256(content);
        port.blobs[name] = content;
        port.uploads[name] = {.sha256 = name, .size = size};
        return name;
    }
    void live(Millis time)
    {
        const Millis end = clock.monotonic() + time;
        for (int steps = 0; clock.monotonic() < end && steps < 20'000; ++steps) {
            const sync::SyncStep step = driver->advance();
            if (const auto* rest = std::get_if<sync::Rest>(&step)) {
                const Millis next = rest->until ? std::min(*rest->until, end) : end;
                clock.advance(std::max(next - clock.monotonic(), Millis{1}));
            }
        }
    }
    [[nodiscard]] bool arrived(const QByteArray& name) const
    {
        const auto found = tus.whole.find(name);
        return found != tus.whole.end() && found->second == port.blobs.at(name)
            && port.uploads.at(name).complete;
    }
};

} // namespace

/// Attachments: a cut costs half a piece, a finished one is never sent again, and none of them
/// holds a record up.
class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredPhotographsSurviveCutsAndRestarts();
    void aServerThatJoinsForTenMinutesIsNotSentTheFileAgain();
    void recordsGoOnWhileAnAttachmentWaits();
    void anUploadThatIsGoneBeginsAgain();
    void aDamagedAttachmentWaitsForAPersonAndTheOthersGo();
    void piecesFollowTheLine_data();
    void piecesFollowTheLine();
    void threeTenthsOfTheLineAreLeft();
    void theCaseIsReceivedBeforeItIsComplete();
};

void TestUploads::aHundredPhotographsSurviveCutsAndRestarts()
{
    Hall hall;
    qint64 all = 0;
    for (int i = 0; i < 100; ++i) {
        const qint64 size = 150'000 + i * 3000;
        all += size;
        static_cast<void>(hall.scan(size, static_cast<char>(i)));
    }
    hall.tus.cutEvery = 40; // the 1 % line: a batch of packets in forty pieces meets its loss
    for (int part = 0; part < 6; ++part) {
        hall.live(2min);
        hall.restart();
    }
    hall.live(2h);
    for (const auto& [name, content] : hall.port.blobs)
        QVERIFY(hall.arrived(name));
    const double again = static_cast<double>(hall.tus.bodyBytes - all) / static_cast<double>(all);
    QVERIFY2(again >= 0 && again <= 0.03, qPrintable(QString::number(again)));
}

void TestUploads::aServerThatJoinsForTenMinutesIsNotSentTheFileAgain()
{
    Hall hall;
    const QByteArray name = hall.scan(3'000'000, 'a');
    hall.tus.joins = 10min;
    hall.live(9min);
    QVERIFY(!hall.port.uploads.at(name).complete);
    hall.live(20min);
    QVERIFY(hall.arrived(name));
    QCOMPARE(hall.tus.bodyBytes, 3'000'000);
}

void TestUploads::recordsGoOnWhileAnAttachmentWaits()
{
    Hall hall;
    const QByteArray name = hall.scan(600'000, 'a');
    hall.tus.joins = 10min;
    hall.live(1min); // the file is being joined now
    QVERIFY(!hall.port.uploads.at(name).complete);
    const CaseId id = hall.port.add(CaseId{uuid7(hall.clock.now())}).caseId;
    hall.driver->wake(sync::WakeReason::NewRecord);
    hall.live(1s);
    QCOMPARE(hall.heard.confirmed, std::vector{id});
}

void TestUploads::anUploadThatIsGoneBeginsAgain()
{
    Hall hall;
    const QByteArray name = hall.scan(2'000'000, 'a');
    hall.tus.bytesPerSecond = 50'000;
    hall.live(15s);
    QVERIFY(hall.port.uploads.at(name).sent > 0);
    hall.tus.forgets = true;
    hall.restart(); // it asks how far it had come
    hall.live(10min);
    QVERIFY(hall.arrived(name));
}

void TestUploads::aDamagedAttachmentWaitsForAPersonAndTheOthersGo()
{
    Hall hall;
    const QByteArray bad = hall.scan(100'000, 'a');
    const QByteArray good = hall.scan(100'000, 'b');
    hall.port.blobs[bad][5] = 'x';
    hall.live(10min);
    QCOMPARE(hall.port.damaged.at(bad), QStringLiteral("checksumMismatch"));
    QVERIFY(hall.arrived(good));
}

void TestUploads::piecesFollowTheLine_data()
{
    QTest::addColumn<double>("bytesPerSecond");
    QTest::addColumn<qint64>("piece");
    QTest::newRow("not measured yet: the smallest") << 0.0 << sync::smallestPiece;
    QTest::newRow("16 kB/s: four seconds of it") << 16'384.0 << qint64{65'536};
    QTest::newRow("ADSL, 54 kB/s") << 54'000.0 << qint64{216'000};
    QTest::newRow("a fast line: no more than half a mebibyte") << 5e6 << sync::largestPiece;
    QTest::newRow("a nearly dead one: still something") << 100.0 << sync::smallestPiece;
}

void TestUploads::piecesFollowTheLine()
{
    QFETCH(double, bytesPerSecond);
    QFETCH(qint64, piece);
    QCOMPARE(sync::pieceLength(bytesPerSecond), piece);
}

void TestUploads::threeTenthsOfTheLineAreLeft()
{
    Hall hall;
    static_cast<void>(hall.scan(4'000'000, 'a'));
    hall.tus.bytesPerSecond = 16'384; // the limiter may slow, never stop
    const Millis before = hall.clock.monotonic();
    hall.live(60s);
    const double seconds = static_cast<double>((hall.clock.monotonic() - before) / 1ms) / 1000;
    const double share = static_cast<double>(hall.tus.bodyBytes) / (seconds * 16'384);
    QVERIFY2(share > 0.55 && share < 0.76, qPrintable(QString::number(share)));
}

void TestUploads::theCaseIsReceivedBeforeItIsComplete()
{
    Hall hall;
    const CaseId id = hall.port.add(CaseId{uuid7(hall.clock.now())}).caseId;
    static_cast<void>(hall.scan(2'000'000, 'a'));
    hall.tus.bytesPerSecond = 20'000;
    hall.live(30s);
    QCOMPARE(hall.heard.confirmed, std::vector{id});
    QCOMPARE(hall.heard.chips.back(), (sync::SyncChipState{sync::Uploading{1}}));
    hall.live(10min);
    QVERIFY(std::holds_alternative<sync::Online>(hall.heard.chips.back()));
}

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
