// SPDX-License-Identifier: Apache-2.0
#include "app/bench/syncbench.h"
#include "app/bench/synccity.h"
#include "app/bench/syncfill.h"
#include "app/bench/text.h"
#include "app/bench/tlssink.h"
#include "models/sync/pocotransport.h"
#include "models/wire/limits.h"

#include <atomic>
#include <thread>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int windows = 4; ///< that send at the same time
constexpr int batchesOfWindow = 20;
constexpr int eventsOfBatch = 100;
constexpr int singles = 200; ///< batches of one record, for the time of an answer
constexpr double wantedRate = 10'000; ///< events a second, durable, over PostgreSQL
constexpr double answeredWithin = 3; ///< ms

Result<PreparedWindow> prepared(const SyncCity& city, const QString& name, int batches, int events)
{
    return city.enrol(name).and_then([&](const sync::EnrolmentResult& enrolled) {
        return BatchMaker{city.rules(), enrolled}.make(batches, events);
    });
}

using Line = std::unique_ptr<sync::Transport>;

/// A line on which the handshake is done.
Result<Line> openLine(sync::Enrolment enrolment, const QString& address)
{
    enrolment.platform = QUrl{address};
    auto line = sync::PocoTransport::forEnrolment(enrolment);
    if (!line)
        return line;
    if (const auto first = (*line)->get(u"/sync/v1/time"_s); !first)
        return tl::unexpected(first.error());
    return line;
}

/// How many of the batch's records the answer calls applied; the sink applies everything.
bool isGood(const Result<sync::Reply>& reply, int events, bool sink)
{
    return reply && reply->status == 200 && (sink || reply->body.count("\"applied\"") == events);
}

/// Seconds for all windows at the same time.
Result<double> togetherSeconds(
    const std::vector<PreparedWindow>& all, const QString& address, bool sink)
{
    std::vector<Line> lines;
    for (const PreparedWindow& window : all) {
        auto line = openLine(window.enrolment, address);
        if (!line)
            return tl::unexpected(line.error());
        lines.push_back(*std::move(line));
    }
    std::atomic<int> bad{0};
    const double seconds = secondsOf([&] {
        std::vector<std::thread> threads;
        for (std::size_t i = 0; i < all.size(); ++i) {
            threads.emplace_back([&, i] {
                const int each = all[i].events / static_cast<int>(all[i].packed.size());
                for (const QByteArray& body : all[i].packed)
                    bad += !isGood(lines[i]->post(u"/sync/v1/events"_s, body, wire::Encoding::Zstd),
                        each, sink);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    });
    if (bad > 0)
        return failure(Error::Code::Refused, u"a prepared batch was not applied"_s);
    return seconds;
}

/// Milliseconds of each answer to a batch of one record, the connection kept.
Result<std::vector<double>> answerTimes(
    const PreparedWindow& window, const QString& address, bool sink)
{
    const auto line = openLine(window.enrolment, address);
    if (!line)
        return tl::unexpected(line.error());
    std::vector<double> times;
    for (const QByteArray& body : window.packed) {
        bool good = false;
        times.push_back(1000 * secondsOf([&] {
            good = isGood((*line)->post(u"/sync/v1/events"_s, body, wire::Encoding::Zstd), 1, sink);
        }));
        if (!good)
            return failure(Error::Code::Refused, u"a prepared record was not applied"_s);
    }
    return times;
}

Result<std::vector<PreparedWindow>> preparedWindows(const SyncCity& city)
{
    std::vector<PreparedWindow> all;
    for (int i = 0; i < windows; ++i) {
        auto window = prepared(city, u"w%1"_s.arg(i), batchesOfWindow, eventsOfBatch);
        if (!window)
            return tl::unexpected(window.error());
        all.push_back(*std::move(window));
    }
    return all;
}

Result<Figure> togetherFigure(SyncCity& city, TlsSink& sink, bool isPostgres)
{
    const auto all = preparedWindows(city);
    if (!all)
        return tl::unexpected(all.error());
    const auto ours = togetherSeconds(*all, city.server().address(), false);
    const auto floor = togetherSeconds(*all, sink.address(), true);
    if (!ours || !floor)
        return tl::unexpected(ours ? floor.error() : ours.error());
    constexpr double events = windows * batchesOfWindow * eventsOfBatch;
    return Figure{.id = u"sync.intake"_s,
        //: 中文: 一个平台进程同时接收 %1 个窗口的记录，落盘（数据库 %2）
        .what = Text::tr(
            "records taken from %1 windows at once by one platform process, on the disk (%2)")
                    .arg(windows)
                    .arg(isPostgres ? u"PostgreSQL"_s : u"SQLite"_s),
        .ours = events / *ours,
        .floor = events / *floor,
        //: 中文: 同样的批次送到不解析的 TLS 服务
        .floorIs = Text::tr("the same batches into a TLS sink, not parsed"),
        .limit = wantedRate};
}

Result<Figure> answerFigure(SyncCity& city, TlsSink& sink, bool isPostgres)
{
    const auto window = prepared(city, u"single"_s, singles, 1);
    if (!window)
        return tl::unexpected(window.error());
    const auto ours = answerTimes(*window, city.server().address(), false);
    const auto floor = answerTimes(*window, sink.address(), true);
    if (!ours || !floor)
        return tl::unexpected(ours ? floor.error() : ours.error());
    return Figure{.id = u"sync.answer"_s,
        //: 中文: 一条记录从发出到收到签名回执（中位数，%1）
        .what = Text::tr("answer to a POST of one record, stored and signed, median (%1)")
                    .arg(isPostgres ? u"PostgreSQL"_s : u"SQLite"_s),
        .unit = Figure::Unit::Milliseconds,
        .ours = percentile(*ours, 0.5),
        .floor = percentile(*floor, 0.5),
        //: 中文: 同样的请求送到不解析的 TLS 服务
        .floorIs = Text::tr("the same request to a TLS sink, not parsed"),
        .limit = answeredWithin};
}

} // namespace

Result<std::vector<Figure>> intakeFigures(const QString& database)
{
    auto city = SyncCity::make(database);
    if (!city)
        return tl::unexpected(city.error());
    const auto sink = TlsSink::open((*city)->file({}));
    if (!sink)
        return tl::unexpected(sink.error());
    const auto together = togetherFigure(**city, **sink, !database.isEmpty());
    const auto answer = answerFigure(**city, **sink, !database.isEmpty());
    if (!together || !answer)
        return tl::unexpected(together ? answer.error() : together.error());
    return std::vector{*together, *answer};
}

Result<std::vector<Figure>> growthFigures(const SyncSizes& sizes)
{
    auto city = SyncCity::make(sizes.database);
    if (!city)
        return tl::unexpected(city.error());
    auto enrolled = (*city)->enrol(u"growth"_s);
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    BatchMaker maker{(*city)->rules(), *std::move(enrolled)};
    std::vector<qint64> stored{10'000, 100'000, 1'000'000};
    if (sizes.huge)
        stored.push_back(10'000'000);
    std::vector<Figure> figures;
    for (const qint64 count : stored) {
        const auto filled
            = fillPlatform(sizes.database, (*city)->file(u"platform.sqlite"_s), count);
        const auto window = maker.make(2 * batchesOfWindow, eventsOfBatch);
        if (!filled || !window)
            return tl::unexpected(filled ? window.error() : filled.error());
        const auto seconds = togetherSeconds({*window}, (*city)->server().address(), false);
        if (!seconds)
            return tl::unexpected(seconds.error());
        Figure figure{.id = u"sync.growth.%1"_s.arg(count),
            //: 中文: 平台已存 %1 条时每条记录的耗时
            .what = Text::tr("time of one record where %1 are stored").arg(count),
            .unit = Figure::Unit::Milliseconds,
            .ours = 1000 * *seconds / window->events};
        if (!figures.empty()) {
            figure.floor = figures.front().ours;
            //: 中文: 已存 1 万条时
            figure.floorIs = Text::tr("where ten thousand are stored");
            figure.aim = 1.5;
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace yichuang::bench
