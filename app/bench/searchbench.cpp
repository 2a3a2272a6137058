// SPDX-License-Identifier: Apache-2.0
#include "app/bench/benchmarks.h"
#include "app/bench/text.h"
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/itemindex.h"

#include <algorithm>
#include <random>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace yichuang::catalogue;

/// The items of the catalogue again and again, each time for another place.
std::vector<Item> manyItems(const Catalogue& catalogue, std::size_t count)
{
    std::vector<Item> items;
    const auto all = catalogue.allVersions();
    const auto places = catalogue.divisions();
    for (std::size_t index = 0; index < count; ++index) {
        const Item& original = all[index % all.size()].item;
        const Division& place = places[(index / all.size()) % places.size()];
        Item item;
        item.code = original.code.left(7) + QString::number(100000 + index);
        item.name = place.name + original.name;
        if (index % 2 == 0)
            item.name = original.name + u'（' + place.name + u'）';
        item.departmentCode = original.departmentCode;
        item.department = original.department;
        items.push_back(std::move(item));
    }
    return items;
}

/// A keystroke each: beginnings of initials, of full pinyin, of parts of names and of codes.
QStringList keystrokes(
    const std::vector<Item>& items, const PinyinTable& pinyin, std::mt19937& random)
{
    QStringList typed;
    for (char16_t letter = u'a'; letter <= u'z'; ++letter)
        typed.push_back(QString{letter});
    for (int round = 0; round < 250; ++round) {
        const Item& item = items[random() % items.size()];
        const auto first
            = static_cast<qsizetype>(random() % static_cast<unsigned>(item.name.size()));
        QString initials;
        QString full;
        for (const char32_t character : item.name.mid(first, 5).toUcs4()) {
            const auto readings = pinyin.readingsOf(character);
            if (readings.empty())
                continue;
            const std::string& reading = readings[random() % readings.size()];
            initials += QChar::fromLatin1(reading.front());
            full += QString::fromStdString(reading);
        }
        for (const QString& text : {initials, full, item.name.mid(first, 4), item.code}) {
            for (qsizetype length = 1; length <= text.size(); ++length)
                typed.push_back(text.left(length));
        }
    }
    return typed;
}

/// Every name looked at once, no pinyin, nothing ranked: what a search without an index does.
double scanMilliseconds(const std::vector<Item>& items, const QStringList& typed)
{
    std::vector<double> times;
    for (qsizetype i = 0; i < typed.size(); i += 40) {
        volatile qsizetype hits = 0;
        times.push_back(1e3 * secondsOf([&] {
            hits = std::ranges::count_if(
                items, [&](const Item& item) { return item.name.contains(typed[i]); });
        }));
    }
    return percentile(times, 0.5);
}

Figure searchFigure(
    const QString& id, const QString& what, double ours, double floor, std::optional<double> aim)
{
    return {.id = id,
        .what = what,
        .unit = Figure::Unit::Milliseconds,
        .ours = ours,
        .floor = aim ? std::nullopt : std::optional{floor},
        //: 中文: 逐个名称比对，不含拼音
        .floorIs = Text::tr("every name looked at once, without pinyin"),
        .aim = aim};
}

} // namespace

Result<std::vector<Figure>> searchFigures(int count)
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    const auto pinyin = builtin::loadBuiltInPinyin();
    if (!catalogue || !pinyin)
        return tl::unexpected(catalogue ? pinyin.error() : catalogue.error());
    const auto items = manyItems(*catalogue, static_cast<std::size_t>(count));
    std::vector<const Item*> pointers;
    UsageCounts usage;
    std::mt19937 random{20261118};
    for (const Item& item : items) {
        pointers.push_back(&item);
        if (random() % 250 == 0)
            usage.insert(item.code, static_cast<int>(random() % 100));
    }
    const ItemIndex index{pointers, catalogue->departments(), *pinyin};
    const QStringList typed = keystrokes(items, *pinyin, random);
    std::vector<double> times;
    for (const QString& text : typed)
        times.push_back(1e3 * secondsOf([&] { std::ignore = index.search(text, usage); }));
    const double scan = scanMilliseconds(items, typed);
    return std::vector{//: 中文: %1 个事项中按一键检索（中位数）
        searchFigure(u"search.median"_s, Text::tr("a keystroke in %1 items, median").arg(count),
            percentile(times, 0.5), scan, std::nullopt),
        //: 中文: 同上（99 百分位）
        searchFigure(
            u"search.p99"_s, Text::tr("the same, p99"), percentile(times, 0.99), scan, 10.0)};
}

} // namespace yichuang::bench
