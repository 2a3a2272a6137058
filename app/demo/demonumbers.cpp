// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demonumbers.h"

#include "models/catalogue/classification.h"
#include "models/documents/documentkind.h"

#include <QHash>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

/// More than an installation needs in a year, so that a demo never stops for want of a number.
constexpr int blockSize = 20'000;

/// What the demo's organs write before their numbers; a city sets its own.
const QHash<QString, QString>& shortNames()
{
    static const QHash<QString, QString> names{{u"FGW"_s, u"发改"_s}, {u"JYJ"_s, u"教"_s},
        {u"GXJ"_s, u"工信"_s}, {u"MZW"_s, u"民宗"_s}, {u"GAJ"_s, u"公"_s}, {u"MZJ"_s, u"民"_s},
        {u"SFJ"_s, u"司"_s}, {u"CZJ"_s, u"财"_s}, {u"RSJ"_s, u"人社"_s}, {u"ZRJ"_s, u"自资"_s},
        {u"STJ"_s, u"环"_s}, {u"ZJJ"_s, u"住建"_s}, {u"CGJ"_s, u"城管"_s}, {u"JTJ"_s, u"交"_s},
        {u"SWJ"_s, u"水"_s}, {u"NYJ"_s, u"农"_s}, {u"LCJ"_s, u"林草"_s}, {u"SJJ"_s, u"商"_s},
        {u"WLJ"_s, u"文旅"_s}, {u"XWB"_s, u"新"_s}, {u"WJW"_s, u"卫健"_s}, {u"TYJ"_s, u"退役"_s},
        {u"YJJ"_s, u"应急"_s}, {u"SCJ"_s, u"市监"_s}, {u"YBJ"_s, u"医保"_s}, {u"GJJ"_s, u"公积"_s},
        {u"DAG"_s, u"档"_s}, {u"CLH"_s, u"残联"_s}, {u"SWS"_s, u"税"_s}, {u"YCJ"_s, u"烟"_s},
        {u"QXJ"_s, u"气"_s}, {u"XFJ"_s, u"消"_s}, {u"GDJ"_s, u"供电"_s}, {u"GSG"_s, u"供水"_s},
        {u"RQG"_s, u"燃气"_s}, {u"XZF"_s, u"政"_s}, {u"SPJ"_s, u"审批"_s}};
    return names;
}

/// "安定区市场监督管理局" → "安市监", for all departments at the divisions a place lies in.
QHash<QString, QString> shortNamesAt(
    const desk::RuleBook& rules, const QString& placeCode, const QString& divisionName)
{
    QStringList divisions{divisionName};
    for (const QString& code :
        {placeCode.left(9), placeCode.left(6), QString{placeCode.left(4) + u"00"_s}}) {
        if (const auto* division = rules.catalogue->division(code))
            divisions.append(division->name);
    }
    QHash<QString, QString> names;
    for (const catalogue::Department& department : rules.catalogue->departments()) {
        for (const QString& division : divisions)
            names.insert(department.nameAt(division),
                division.left(1) + shortNames().value(department.code, department.name));
    }
    return names;
}

} // namespace

std::vector<store::NumberBlock> demoNumberBlocks(const desk::RuleBook& rules,
    const QString& placeCode, const QString& divisionName, int installation, int year)
{
    if (catalogue::levelOfPlace(placeCode) == catalogue::Level::Village)
        return {};
    const QHash<QString, QString> names = shortNamesAt(rules, placeCode, divisionName);
    std::set<QString> organs;
    for (const catalogue::Item* item :
        rules.catalogue->itemsOn(Day{std::chrono::year{year} / 12 / 31}))
        organs.insert(rules.organName(*item, placeCode, divisionName));
    std::vector<store::NumberBlock> blocks;
    for (const QString& organ : organs) {
        for (const documents::DocumentKindFacts& facts : documents::allDocumentKinds()) {
            if (!facts.numberWord.isEmpty())
                blocks.push_back({.organ = organ,
                    .organShort = names.value(organ, organ),
                    .word = facts.numberWord,
                    .year = year,
                    .first = installation * blockSize + 1,
                    .last = (installation + 1) * blockSize});
        }
    }
    return blocks;
}

} // namespace yichuang::demo
