// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/simworld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As many as a minute of one core takes; a nightly run takes more by --seeds.
constexpr int seedsInCi = 100;

void sayFailure(quint64 seed, const QStringList& breaches)
{
    std::printf("seed %llu:\n", static_cast<unsigned long long>(seed));
    for (const QString& breach : breaches)
        std::printf("    %s\n", qPrintable(breach));
    std::printf("    replay: tst_simulation --from %llu --seeds 1 --log\n",
        static_cast<unsigned long long>(seed));
    std::fflush(stdout);
}

/// A simulation in which little happens would pass whatever the engine does.
bool isWorthwhile(const sim::Tally& tally, int seeds)
{
    constexpr int fewest = 20; // below this many seeds a fate may honestly be missing
    if (seeds < fewest)
        return true;
    constexpr int manySeeds = 200; // a refusal of what the window had allowed is rare
    return tally.events >= 10 * seeds && tally.conflicts > 0
        && (tally.refused > 0 || seeds < manySeeds) && tally.attachments > seeds
        && tally.restores > 0 && tally.doubtful > seeds && tally.twinsSettled > 0;
}

} // namespace

/// Not a QtTest program, for it takes seeds: exit status 0 when every seed kept its promises, 1
/// when one broke them, 2 for a wrong call.
int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    QCommandLineParser parser;
    const QCommandLineOption seeds{
        u"seeds"_s, u"How many runs."_s, u"N"_s, QString::number(seedsInCi)};
    const QCommandLineOption from{u"from"_s, u"The first seed."_s, u"SEED"_s, u"1"_s};
    const QCommandLineOption log{u"log"_s, u"Tell what happens in each run."_s};
    parser.addHelpOption();
    parser.addOptions({seeds, from, log});
    parser.process(application);
    bool countKnown = false;
    bool firstKnown = false;
    const int count = parser.value(seeds).toInt(&countKnown);
    const quint64 first = parser.value(from).toULongLong(&firstKnown);
    if (!countKnown || !firstKnown || count < 1)
        return 2;

    QElapsedTimer timer;
    timer.start();
    const sim::SimGround ground;
    sim::Tally tally;
    int failed = 0;
    for (quint64 seed = first; seed < first + static_cast<quint64>(count); ++seed) {
        const auto breaches = sim::SimWorld{ground, seed, parser.isSet(log)}.run(tally);
        if (breaches.isEmpty())
            continue;
        ++failed;
        sayFailure(seed, breaches);
    }
    std::printf("%d seeds, %d failed, %.1f s; %d events (%d in conflict, %d refused, %d held, %d "
                "doubtful), %d twins settled, %d attachments, %d restores, %d calls\n",
        count, failed, static_cast<double>(timer.elapsed()) / 1000, tally.events, tally.conflicts,
        tally.refused, tally.held, tally.doubtful, tally.twinsSettled, tally.attachments,
        tally.restores, tally.calls);
    return failed == 0 && isWorthwhile(tally, count) ? 0 : 1;
}
