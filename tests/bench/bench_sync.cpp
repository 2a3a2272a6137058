// SPDX-License-Identifier: Apache-2.0
// Every figure of synchronisation beside its floor, from one run: what `yichuangctl bench sync`
// prints, and the way over an emulated ADSL line.
//
//     bench_sync [push] [intake] [growth] [line] [--huge] [--database postgresql://…] [--peers DIR]
//
// Without names all four. DIR: where `npm install pouchdb express express-pouchdb` was done. With
// PostgreSQL under tests/platform/with_postgres.py, which sets YICHUANG_TEST_DATABASE
// (YICHUANG_TEST_FSYNC=on, or it is no durable figure).
#include "app/bench/syncbench.h"
#include "tests/bench/linefigures.h"

#include <QCoreApplication>

#include <cstdio>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

bool print(const Result<std::vector<bench::Figure>>& figures)
{
    if (!figures) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(toText(figures.error().code)),
            qPrintable(figures.error().detail));
        return false;
    }
    for (const bench::Figure& figure : *figures) {
        std::printf(
            "%s%s\n", qPrintable(bench::toText(figure)), figure.reached() ? "" : "  MISSED");
        std::fflush(stdout);
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    bench::SyncSizes sizes{.database = qEnvironmentVariable("YICHUANG_TEST_DATABASE"),
        .huge = words.contains(u"--huge"_s)};
    if (const auto at = words.indexOf(u"--database"_s); at > 0 && at + 1 < words.size())
        sizes.database = words.at(at + 1);
    if (const auto at = words.indexOf(u"--peers"_s); at > 0 && at + 1 < words.size())
        sizes.peer = QStringList{u"env"_s, u"NODE_PATH="_s + words.at(at + 1) + u"/node_modules"_s,
            u"node"_s, QStringLiteral(YICHUANG_PEER)};
    const bool all = !words.contains(u"push"_s) && !words.contains(u"intake"_s)
        && !words.contains(u"growth"_s) && !words.contains(u"line"_s);
    const auto wanted = [&](const QString& name) { return all || words.contains(name); };
    bool good = true;
    if (wanted(u"push"_s))
        good = print(bench::pushFigures(sizes)) && good;
    if (wanted(u"intake"_s))
        good = print(bench::intakeFigures({})) && good;
    if (wanted(u"intake"_s) && !sizes.database.isEmpty())
        good = print(bench::intakeFigures(sizes.database)) && good;
    if (wanted(u"growth"_s))
        good = print(bench::growthFigures(sizes)) && good;
    if (wanted(u"line"_s))
        good = print(test::lineFigures()) && good;
    return good ? 0 : 1;
}
