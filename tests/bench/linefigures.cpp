// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/linefigures.h"

#include "app/bench/synccity.h"
#include "app/bench/tlssink.h"
#include "models/sync/pocotransport.h"
#include "models/wire/limits.h"
#include "tests/support/slowline.h"

namespace yichuang::test {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int records = 500;
constexpr quint64 seeds[] = {1, 2, 3};
constexpr double pouchPush = 14'490; ///< ms, measured on the reference machine, one batch of 500
constexpr double pouchPull = 2'540; ///< ms, the same
constexpr double pouchBytes = 831'000; ///< to the server, the same

quint16 portOf(const QString& address) { return static_cast<quint16>(QUrl{address}.port()); }

QString before(const SlowLine& line) { return u"https://127.0.0.1:%1"_s.arg(line.port()); }

/// One seed's way there and back.
struct Crossing
{
    double ours{0}; ///< ms
    double floor{0};
    double bytes{0}; ///< upwards, or downwards for a pull
    double floorBytes{0};
    double sentAgain{0}; ///< share
    double requests{0};
};

using Many = std::vector<Crossing>;

double median(const Many& all, double Crossing::*field)
{
    std::vector<double> values;
    for (const Crossing& one : all)
        values.push_back(one.*field);
    return bench::percentile(values, 0.5);
}

double mean(const Many& all, double Crossing::*field)
{
    double sum = 0;
    for (const Crossing& one : all)
        sum += one.*field;
    return sum / static_cast<double>(all.size());
}

/// Milliseconds of one call on a new connection through the line.
Result<double> callMs(
    const sync::Enrolment& enrolment, const QString& address, const sync::Request& request)
{
    sync::Enrolment there = enrolment;
    there.platform = QUrl{address};
    const auto line = sync::PocoTransport::forEnrolment(there);
    if (!line)
        return tl::unexpected(line.error());
    Result<> done;
    const double seconds = bench::secondsOf([&] {
        if (const auto reply = (*line)->send(request); !reply)
            done = tl::unexpected(reply.error());
    });
    return done.map([&] { return 1000 * seconds; });
}

/// All records of the batches as one body, as small as it gets.
Result<QByteArray> packedHard(const bench::PreparedWindow& window)
{
    QByteArray all;
    for (const QByteArray& body : window.bodies)
        all += body;
    return wire::pack(all, wire::Encoding::Zstd, wire::Effort::Hard);
}

Result<Crossing> pushOnce(const bench::SyncCity& city, quint64 seed, const sync::Enrolment& floor,
    const QByteArray& packed)
{
    const SlowLine line{portOf(city.server().address()), adslLine, seed};
    auto window = bench::SyncWindow::make(city, u"adsl"_s, before(line));
    if (!window)
        return tl::unexpected(window.error());
    const auto ready = (*window)->receive(records);
    if (!ready)
        return tl::unexpected(ready.error());
    Crossing crossing;
    const auto requests = (*window)->reconnect();
    Result<> done;
    crossing.ours = 1000 * bench::secondsOf([&] { done = (*window)->push(); });
    if (!done)
        return tl::unexpected(done.error());
    crossing.requests = *requests;
    crossing.bytes = static_cast<double>(line.up().bytes);
    crossing.sentAgain = line.up().shareSentAgain();
    const auto sink = bench::TlsSink::open(city.file({}));
    if (!sink)
        return tl::unexpected(sink.error());
    const SlowLine bare{portOf((*sink)->address()), adslLine, seed};
    const auto ms = callMs(floor, before(bare),
        {.method = "POST",
            .path = u"/sync/v1/events"_s,
            .body = packed,
            .encoding = wire::Encoding::Zstd});
    if (!ms)
        return tl::unexpected(ms.error());
    crossing.floor = *ms;
    crossing.floorBytes = static_cast<double>(bare.up().bytes);
    return crossing;
}

Result<Crossing> pullOnce(const bench::SyncCity& city, quint64 seed, const sync::Enrolment& floor,
    const QByteArray& packed)
{
    const SlowLine line{portOf(city.server().address()), adslLine, seed};
    auto window = bench::SyncWindow::make(city, u"reader"_s, before(line));
    if (!window)
        return tl::unexpected(window.error());
    Crossing crossing;
    const auto requests = (*window)->reconnect();
    Result<> done;
    crossing.ours = 1000 * bench::secondsOf([&] { done = (*window)->pull(); });
    if (!done)
        return tl::unexpected(done.error());
    if (const auto cases = (*window)->cases(); !cases || *cases != records)
        return failure(Error::Code::Corrupt, u"not every case was read"_s);
    crossing.requests = *requests;
    crossing.bytes = static_cast<double>(line.down().bytes);
    crossing.sentAgain = line.down().shareSentAgain();
    const auto sink = bench::TlsSink::open(city.file({}), packed);
    if (!sink)
        return tl::unexpected(sink.error());
    const SlowLine bare{portOf((*sink)->address()), adslLine, seed};
    const auto ms
        = callMs(floor, before(bare), {.path = u"/sync/v1/changes"_s, .body = {}, .headers = {}});
    if (!ms)
        return tl::unexpected(ms.error());
    crossing.floor = *ms;
    crossing.floorBytes = static_cast<double>(bare.down().bytes);
    return crossing;
}

std::vector<bench::Figure> pushFigures(const Many& push)
{
    using Unit = bench::Figure::Unit;
    const QString what
        = u"%1 records pushed over ADSL from a cold start, median of %2 seeds"_s.arg(records).arg(
            std::size(seeds));
    return {{.id = u"line.push"_s,
                .what = what,
                .unit = Unit::Milliseconds,
                .ours = median(push, &Crossing::ours),
                .floor = median(push, &Crossing::floor),
                .floorIs = u"one POST of the same bytes, zstd -19"_s,
                .aim = 1.3,
                .limit = 2750},
        {.id = u"line.push.pouchdb"_s,
            .what = what,
            .unit = Unit::Milliseconds,
            .ours = median(push, &Crossing::ours),
            .floor = pouchPush,
            .floorIs = u"PouchDB, stated from the reference machine"_s,
            .aim = 0.2},
        {.id = u"line.push.bytes"_s,
            .what = u"bytes up for them"_s,
            .unit = Unit::Bytes,
            .ours = median(push, &Crossing::bytes),
            .floor = median(push, &Crossing::floorBytes),
            .floorIs = u"the POST's (PouchDB %1 kB)"_s.arg(pouchBytes / 1000),
            .aim = 1.3},
        {.id = u"line.push.again"_s,
            .what = u"percent of the bytes up sent again under 1 % loss"_s,
            .unit = Unit::Times,
            .ours = 100 * mean(push, &Crossing::sentAgain),
            .aim = 3}};
}

std::vector<bench::Figure> pullFigures(const Many& pull)
{
    using Unit = bench::Figure::Unit;
    return {{.id = u"line.pull"_s,
                .what = u"%1 records pulled over ADSL from a cold start, median"_s.arg(records),
                .unit = Unit::Milliseconds,
                .ours = median(pull, &Crossing::ours),
                .floor = median(pull, &Crossing::floor),
                .floorIs
                = u"one GET of the same bytes, zstd -19 (PouchDB %1 s)"_s.arg(pouchPull / 1000),
                .aim = 1.5},
        {.id = u"line.pull.requests"_s,
            .what = u"round trips behind the handshake for them"_s,
            .unit = Unit::Times,
            .ours = median(pull, &Crossing::requests),
            .aim = 3}};
}

} // namespace

Result<std::vector<bench::Figure>> lineFigures()
{
    std::vector<bench::Figure> figures;
    auto place = bench::SyncCity::make({});
    if (!place)
        return tl::unexpected(place.error());
    auto enrolled = (*place)->enrol(u"floor"_s);
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    const auto window = bench::BatchMaker{(*place)->rules(), *enrolled}.make(records / 100, 100);
    const auto packed = window.and_then(packedHard);
    if (!packed)
        return tl::unexpected(packed.error());
    Many push;
    for (const quint64 seed : seeds) {
        auto crossing = pushOnce(**place, seed, enrolled->enrolment, *packed);
        if (!crossing)
            return tl::unexpected(crossing.error());
        push.push_back(*crossing);
    }
    figures = pushFigures(push);
    Many pull;
    for (const quint64 seed : seeds) {
        auto city = bench::SyncCity::make({}); // its feed holds the five hundred and no more
        if (!city)
            return tl::unexpected(city.error());
        auto source = bench::SyncWindow::make(**city, u"source"_s);
        auto reader = (*city)->enrol(u"floor"_s);
        if (!source || !reader)
            return tl::unexpected(source ? reader.error() : source.error());
        const auto laid = (*source)->receive(records).and_then([&] { return (*source)->push(); });
        if (!laid)
            return tl::unexpected(laid.error());
        auto crossing = pullOnce(**city, seed, reader->enrolment, *packed);
        if (!crossing)
            return tl::unexpected(crossing.error());
        pull.push_back(*crossing);
    }
    const auto more = pullFigures(pull);
    figures.insert(figures.end(), more.begin(), more.end());
    return figures;
}

} // namespace yichuang::test
