// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/itemindex.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace yichuang;
using namespace yichuang::catalogue;

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

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

} // namespace

int main()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    auto start = Clock::now();
    const auto pinyin = builtin::loadBuiltInPinyin();
    if (!catalogue || !pinyin)
        return 1;
    std::printf("readings loaded in %.1f ms\n", millisecondsSince(start));

    constexpr std::size_t count = 50'000;
    const auto items = manyItems(*catalogue, count);
    std::vector<const Item*> pointers;
    UsageCounts usage;
    std::mt19937 random{20261118};
    for (const Item& item : items) {
        pointers.push_back(&item);
        if (random() % 250 == 0)
            usage.insert(item.code, static_cast<int>(random() % 100));
    }
    start = Clock::now();
    const ItemIndex index{pointers, catalogue->departments(), *pinyin};
    std::printf("%zu items indexed in %.1f ms\n", items.size(), millisecondsSince(start));

    std::vector<double> times;
    QString slowest;
    for (const QString& text : keystrokes(items, *pinyin, random)) {
        start = Clock::now();
        const auto hits = index.search(text, usage);
        times.push_back(millisecondsSince(start));
        if (times.back() >= *std::ranges::max_element(times))
            slowest = text + u' ' + QString::number(hits.size());
    }
    std::ranges::sort(times);
    std::printf("%zu keystrokes: p50 %.2f ms, p99 %.2f ms, max %.2f ms (%s)\n", times.size(),
        times[times.size() / 2], times[times.size() * 99 / 100], times.back(), qPrintable(slowest));
    return 0;
}
