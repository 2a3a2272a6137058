// SPDX-License-Identifier: Apache-2.0
//
// bench_start [CASES]: from the start of the process to the first painted page of 办件, signed in,
// beside the least program that shows the first page of the same file (first_page). Both are
// started in turn, offscreen. The sample profile's password hash costs next to nothing, so it need
// not be taken out of the figure.
#include "app/bench/figure.h"
#include "app/bench/samplestore.h"
#include "models/base/clock.h"
#include "models/desk/profilerules.h"

#include <QCoreApplication>
#include <QProcess>

#include <chrono>
#include <cstdio>
#include <map>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang::bench;

namespace {

constexpr int pairs = 15;

/// The stamps a program printed, in milliseconds after its start.
std::map<QString, double> stampsOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"YICHUANG_PASSWORD"_s, samplePassword);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const std::chrono::nanoseconds start = std::chrono::steady_clock::now().time_since_epoch();
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s did not finish well", qPrintable(program));
    std::map<QString, double> stamps;
    const QStringList words = QString::fromUtf8(process.readAllStandardOutput()).split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); i += 2)
        stamps[words[i]] = static_cast<double>(words[i + 1].toLongLong() - start.count()) / 1e6;
    return stamps;
}

/// A profile as it is on any day but its first: the list follows the calendar that counts, and the
/// platform has confirmed what was sent.
yichuang::Result<> putIntoUse(SampleStore& sample)
{
    yichuang::store::Database& database = sample.database();
    const auto calendar = yichuang::desk::profileCalendar(database);
    if (!calendar)
        return tl::unexpected(calendar.error());
    return yichuang::desk::setCounted(database, *calendar, yichuang::SystemClock{}.now())
        .and_then([&] { return database.run(u"DELETE FROM outbox"_s).map([](qint64) {}); });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int cases = argc > 1 ? QByteArray{argv[1]}.toInt() : 10'000;
    const auto sample = SampleStore::make();
    if (!sample)
        qFatal("%s", qPrintable(sample.error().detail));
    if (const auto filled = (*sample)->fill(0, cases); !filled)
        qFatal("%s", qPrintable(filled.error().detail));
    if (const auto ready = putIntoUse(**sample); !ready)
        qFatal("%s", qPrintable(ready.error().detail));
    const QString bin = QStringLiteral(YICHUANG_BIN);
    std::map<QString, std::vector<double>> ours;
    std::vector<double> floors;
    std::vector<double> ratios;
    for (int pair = 0; pair <= pairs; ++pair) {
        const auto window = stampsOf(bin + u"/bin/yichuang"_s,
            {u"--profile"_s, (*sample)->profile(), u"--measure-start"_s, u"--page"_s, u"cases"_s,
                u"--user"_s, sampleAccount});
        const auto floor = stampsOf(bin + u"/tests/first_page"_s, {(*sample)->database().path()});
        if (pair == 0)
            continue; // the first reads programs and file from the disk
        for (const auto& [name, milliseconds] : window)
            ours[name].push_back(milliseconds);
        floors.push_back(floor.at(u"painted"_s));
        ratios.push_back(window.at(u"painted"_s) / floors.back());
    }
    for (const auto& [name, times] : ours)
        std::printf("%s after %.1f ms\n", qPrintable(name), percentile(times, 0.5));
    std::printf("first_page painted after %.1f ms\nratio of pairs %.2f / %.2f / %.2f (aim: at most "
                "1.50)\n",
        percentile(floors, 0.5), percentile(ratios, 0), percentile(ratios, 0.5),
        percentile(ratios, 1));
    return 0;
}
