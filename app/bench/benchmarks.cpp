// SPDX-License-Identifier: Apache-2.0
#include "app/bench/benchmarks.h"

#include "app/bench/text.h"

namespace yichuang::bench {

using namespace Qt::Literals::StringLiterals;

std::vector<Benchmark> benchmarks(const Sizes& sizes)
{
    return {
        //: 中文: 期限计算与说明
        {u"deadline"_s, Text::tr("Deadlines and their explanation"), deadlineFigures},
        //: 中文: 事项检索
        {u"search"_s, Text::tr("Search in the catalogue"),
            [items = sizes.items] { return searchFigures(items); }},
        //: 中文: 受理保存、列表与姓名检索
        {u"store"_s, Text::tr("Saving a case, lists, search by name"),
            [cases = sizes.cases] { return storeFigures(cases); }},
        //: 中文: 个人信息加密
        {u"seal"_s, Text::tr("Sealing of personal data"), sealFigures},
        //: 中文: 文书盖章与核验
        {u"document"_s, Text::tr("Documents sealed and verified"), documentFigures},
        //: 中文: 与平台同步
        {u"sync"_s, Text::tr("Records brought to the platform"),
            [sync = sizes.sync] { return syncFigures(sync); }},
    };
}

Result<std::vector<Figure>> syncFigures(const SyncSizes& sizes)
{
    std::vector<std::function<Result<std::vector<Figure>>()>> parts{
        [&] { return pushFigures(sizes); }, [] { return intakeFigures({}); }};
    if (!sizes.database.isEmpty())
        parts.emplace_back([&] { return intakeFigures(sizes.database); });
    parts.emplace_back([&] { return growthFigures(sizes); });
    std::vector<Figure> figures;
    for (const auto& part : parts) {
        auto measured = part();
        if (!measured)
            return measured;
        figures.insert(figures.end(), measured->begin(), measured->end());
    }
    return figures;
}

} // namespace yichuang::bench
