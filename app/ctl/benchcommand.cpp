// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/benchcommand.h"

#include "app/bench/benchmarks.h"
#include "app/ctl/text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

constexpr int mostOf = 1'000'000;

Reply unknownName(const std::vector<bench::Benchmark>& all, const QString& name)
{
    QStringList names;
    for (const bench::Benchmark& one : all)
        names << one.name;
    //: 中文: 没有名为 %1 的测量。可用：%2
    return misused(Text::tr("There is no measurement called %1. There are: %2")
                       .arg(name, names.join(u", "_s)));
}

/// A size given on the command line, or what stands there already; false when it is no size.
bool readSize(const Invocation& call, const QString& option, int& size)
{
    if (!call.has(option))
        return true;
    bool number = false;
    size = call.value(option).toInt(&number);
    return number && size >= 1000 && size <= mostOf;
}

/// Measures what is asked for; a figure that misses its aim is said, not an error: the machine may
/// be busy.
Reply measure(const std::vector<bench::Benchmark>& chosen)
{
    Reply reply;
    QStringList lines;
    QJsonArray figures;
    for (const bench::Benchmark& benchmark : chosen) {
        const auto measured = benchmark.run();
        if (!measured)
            return failed(measured.error(), benchmark.name);
        lines << benchmark.name + u"  "_s + benchmark.summary;
        for (const bench::Figure& figure : *measured) {
            lines << u"  "_s + bench::toText(figure);
            figures.append(bench::toJson(figure));
            if (!figure.reached())
                //: 中文: 未达目标：%1。请在空闲时再测一次。
                reply.notes << Text::tr(
                    "Missed its aim: %1. Measure again when the machine is idle.")
                                   .arg(figure.what);
        }
    }
    reply.text = lines.join(u'\n');
    reply.document = QJsonObject{{u"figures"_s, figures}};
    return reply;
}

Reply runBench(const Invocation& call)
{
    bench::Sizes sizes;
    if (!readSize(call, u"cases"_s, sizes.cases) || !readSize(call, u"items"_s, sizes.items))
        //: 中文: --cases 和 --items 应为 1000 至 1000000 的整数。
        return misused(Text::tr("--cases and --items are numbers from 1000 to 1000000."));
    sizes.sync.database = call.value(u"database"_s);
    sizes.sync.huge = call.has(u"huge"_s);
    auto all = bench::benchmarks(sizes);
    if (call.arguments().isEmpty())
        return measure(all);
    const QString name = call.arguments().front();
    const auto found = std::ranges::find(all, name, &bench::Benchmark::name);
    return found == all.end() ? unknownName(all, name) : measure({*found});
}

} // namespace

std::vector<Command> benchCommands()
{
    return {{.group = u"bench"_s,
        .verb = {},
        .usage = u"[NAME]"_s,
        //: 中文: 在本机测速，每项与同次测得的下限并列。
        .summary = Text::tr("Measure this machine, each figure beside its floor of the same run."),
        .fewest = 0,
        .most = 1,
        //: 中文: 测量用的办件数。
        .options = {{u"cases"_s, Text::tr("Cases in the measured store."), u"N"_s},
            //: 中文: 测量用的事项数。
            {u"items"_s, Text::tr("Items in the searched catalogue."), u"N"_s},
            //: 中文: 同步测量另用一个空的 PostgreSQL 数据库（postgresql://…）。
            {u"database"_s, Text::tr("An empty PostgreSQL database for the measured platform too."),
                u"URI"_s},
            //: 中文: 同步测量做到一千万条已存记录。
            {u"huge"_s, Text::tr("Measure growth up to ten million stored records."), {}}},
        .run = runBench}};
}

} // namespace yichuang::ctl
