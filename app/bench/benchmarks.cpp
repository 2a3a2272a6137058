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
    };
}

} // namespace yichuang::bench
