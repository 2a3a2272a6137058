// SPDX-License-Identifier: Apache-2.0
#include "app/bench/linebytes.h"
#include "app/bench/syncbench.h"
#include "app/bench/synccity.h"
#include "app/bench/syncfill.h"
#include "app/bench/text.h"
#include "app/bench/tlssink.h"
#include "models/crypto/digest.h"
#include "models/sync/pocotransport.h"
#include "models/wire/limits.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QUrl>

#include <sys/resource.h>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

// PouchDB 9 with express-pouchdb, the same documents, both ends leveldb, batches of 1000: measured
// on the reference machine (2 shared cores), events a second and bytes to the server for 10,000.
constexpr double pouchPerSecond = 3108;
constexpr double pouchBytesOfEvent = 1610;

struct Pushed
{
    double seconds{0};
    double processor{0}; ///< seconds of it, both ends
    LineBytes bytes;
    qint64 json{0};
    int events{0};
};

double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto of = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

Result<Pushed> pushed(SyncCity& city, int events)
{
    auto window = SyncWindow::make(city, u"push"_s);
    if (!window)
        return tl::unexpected(window.error());
    const auto ready = (*window)->settle().and_then([&] { return (*window)->receive(events); });
    if (!ready)
        return tl::unexpected(ready.error());
    const auto port = static_cast<quint16>(QUrl{city.server().address()}.port());
    const LineBytes before = bytesOfConnectionsTo(port);
    Result<> done;
    Pushed result{.json = (*window)->jsonBytes(), .events = events};
    const double worked = processorSeconds();
    result.seconds = secondsOf([&] { done = (*window)->push(); });
    result.processor = processorSeconds() - worked;
    if (!done)
        return tl::unexpected(done.error());
    const LineBytes after = bytesOfConnectionsTo(port);
    result.bytes = {after.sent - before.sent, after.received - before.received};
    return result;
}

/// The same number of events in packed batches of the largest size into the sink, one connection.
Result<double> sinkSeconds(const SyncCity& city, const PreparedWindow& window)
{
    const auto sink = TlsSink::open(city.file({}));
    if (!sink)
        return tl::unexpected(sink.error());
    sync::Enrolment there = window.enrolment;
    there.platform = QUrl{(*sink)->address()};
    const auto line = sync::PocoTransport::forEnrolment(there);
    if (!line)
        return tl::unexpected(line.error());
    if (const auto first = (*line)->get(u"/"_s); !first) // the handshake is not counted
        return tl::unexpected(first.error());
    Result<> done;
    const double seconds = secondsOf([&] {
        for (const QByteArray& body : window.packed) {
            const auto reply = (*line)->post(u"/sync/v1/events"_s, body, wire::Encoding::Zstd);
            if (!reply)
                done = tl::unexpected(reply.error());
        }
    });
    return done.map([seconds] { return seconds; });
}

/// Documents a second of the peer, the same kind of documents and as many, on this machine now.
Result<double> peerRate(const QStringList& peer, const desk::RuleBook& rules, int events)
{
    const QTemporaryDir folder;
    QFile file{folder.filePath(u"documents.jsonl"_s)};
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Code::Unwritable, file.fileName());
    const SystemClock clock;
    for (int number = 0; number < events; ++number) {
        auto event = receiptOf(rules, 1, number, clock.now());
        event.eventId = EventId{uuid7(clock.now())};
        event.prevHash = QByteArray(32, '\0');
        event.salt = crypto::randomBytes(16).value_or(QByteArray{});
        file.write(QJsonDocument{toJson(event)}.toJson(QJsonDocument::Compact) + '\n');
    }
    file.close();
    QProcess process;
    process.start(peer.front(), peer.mid(1) << file.fileName() << folder.filePath(u"peer"_s));
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        return failure(
            Error::Code::NotFound, QString::fromUtf8(process.readAllStandardError()).left(400));
    const double seconds = process.readAllStandardOutput().trimmed().toDouble();
    return seconds > 0 ? Result<double>{events / seconds}
                       : failure(Error::Code::Internal, u"the peer said nothing"_s);
}

std::vector<Figure> figuresOf(const Pushed& push, double sink, double bare, const QString& suffix)
{
    const double rate = push.events / push.seconds;
    //: 中文: 上送 %1 件（每件 JSON 平均 %2 字节），两端落盘
    const QString what = Text::tr("%1 records pushed (%2 bytes of JSON each), on both disks")
                             .arg(push.events)
                             .arg(push.json / push.events)
        + suffix;
    return {
        Figure{.id = u"sync.push"_s,
            .what = what,
            .ours = rate,
            .floor = pouchPerSecond,
            //: 中文: PouchDB 9 同样的文档（参考机上测得）
            .floorIs = Text::tr("PouchDB 9, the same documents, stated from the reference machine"),
            .aim = 8.0},
        Figure{.id = u"sync.push.sink"_s,
            .what = what,
            .ours = rate,
            .floor = push.events / sink,
            //: 中文: 同样的批次送到不解析的 TLS 服务
            .floorIs = Text::tr("the same batches into a TLS sink, not parsed")},
        Figure{.id = u"sync.push.rows"_s,
            .what = what,
            .ours = rate,
            .floor = push.events / bare,
            //: 中文: 同样的字节直接写入 SQLite
            .floorIs = Text::tr("the same bytes as bare rows in SQLite")},
        Figure{.id = u"sync.push.processor"_s,
            //: 中文: 其中每件占用的处理器时间，两端合计
            .what = Text::tr("processor time of one of them, both ends together") + suffix,
            .unit = Figure::Unit::Milliseconds,
            .ours = 1000 * push.processor / push.events},
        Figure{.id = u"sync.push.bytes"_s,
            //: 中文: 线路上的字节（上行）
            .what = Text::tr("bytes to the platform for them, TLS and HTTP included") + suffix,
            .unit = Figure::Unit::Bytes,
            .ours = static_cast<double>(push.bytes.sent),
            .floor = pouchBytesOfEvent * push.events,
            //: 中文: PouchDB（参考机上测得）
            .floorIs = Text::tr("PouchDB, stated from the reference machine"),
            .aim = 0.2},
        Figure{.id = u"sync.push.answer"_s,
            //: 中文: 平台发回的字节
            .what = Text::tr("bytes back, the signed receipts") + suffix,
            .unit = Figure::Unit::Bytes,
            .ours = static_cast<double>(push.bytes.received)}};
}

Result<std::vector<Figure>> pushOver(
    const QString& database, int events, const QString& suffix, const QStringList& peer)
{
    auto city = SyncCity::make(database);
    if (!city)
        return tl::unexpected(city.error());
    const auto push = pushed(**city, events);
    if (!push)
        return tl::unexpected(push.error());
    auto enrolled = (*city)->enrol(u"floor"_s);
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    const auto window = BatchMaker{(*city)->rules(), *std::move(enrolled)}.make(
        std::max(1, events / wire::mostEventsInBatch), wire::mostEventsInBatch);
    if (!window)
        return tl::unexpected(window.error());
    const auto sink = sinkSeconds(**city, *window);
    if (!sink)
        return tl::unexpected(sink.error());
    const double bare = bareInsertSeconds((*city)->file(u"bare.sqlite"_s), *window);
    const double share = static_cast<double>(events) / window->events;
    auto figures = figuresOf(*push, *sink * share, bare * share, suffix);
    if (peer.isEmpty())
        return figures;
    const auto rate = peerRate(peer, (*city)->rules(), events);
    if (!rate)
        return tl::unexpected(rate.error());
    Figure beside = figures.front();
    beside.id = u"sync.push.peer"_s;
    beside.floor = *rate;
    //: 中文: PouchDB 9 同样的文档（刚在本机测得，无 TLS）
    beside.floorIs = Text::tr("PouchDB 9, the same documents, just now on this machine, no TLS");
    figures.insert(figures.begin(), beside);
    return figures;
}

} // namespace

Result<std::vector<Figure>> pushFigures(const SyncSizes& sizes)
{
    auto figures = pushOver({}, sizes.events, u" (SQLite)"_s, sizes.peer);
    if (!figures || sizes.database.isEmpty())
        return figures;
    auto more = pushOver(sizes.database, sizes.events, u" (PostgreSQL)"_s, {});
    if (!more)
        return more;
    figures->insert(figures->end(), more->begin(), more->end());
    return figures;
}

} // namespace yichuang::bench
