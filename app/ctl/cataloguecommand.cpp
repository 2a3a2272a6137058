// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/cataloguecommand.h"

#include "app/ctl/profilerules.h"
#include "app/ctl/text.h"
#include "models/base/clock.h"
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/compare.h"
#include "models/catalogue/completeness.h"
#include "models/catalogue/itemindex.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

using catalogue::Item;

namespace {

QJsonValue daysJson(const std::optional<WorkingDays>& days)
{
    return days ? QJsonValue{days->count()} : QJsonValue{};
}

QJsonObject briefJson(const Item& item)
{
    QJsonObject object{{u"code"_s, item.code}, {u"version"_s, item.version}, {u"name"_s, item.name},
        {u"department"_s, item.department}, {u"promisedDays"_s, daysJson(item.promised)},
        {u"kind"_s, item.caseKind ? QJsonValue{toText(*item.caseKind)} : QJsonValue{}}};
    if (item.promisedHours)
        object[u"promisedHours"_s] = *item.promisedHours;
    return object;
}

QString briefText(const Item& item)
{
    QString text = item.code + u"  "_s + item.name + u"  "_s + item.department;
    if (item.caseKind)
        text += u"  "_s + catalogueWord(*item.caseKind);
    if (item.promisedHours)
        //: 中文: %1 个工作小时
        text += u"  "_s + Text::tr("%1 hours of opening").arg(*item.promisedHours);
    else if (item.promised)
        //: 中文: %1 个工作日
        text += u"  "_s + Text::tr("%1 working days").arg(item.promised->count());
    return text;
}

Reply search(const Invocation& call)
{
    bool isNumber = true;
    const int limit = call.has(u"limit"_s) ? call.value(u"limit"_s).toInt(&isNumber) : 20;
    if (!isNumber || limit < 1)
        //: 中文: --limit 应为正整数。
        return misused(Text::tr("--limit is a number from 1."));
    const auto catalogue = profileCatalogue(call.profile());
    if (!catalogue)
        return failed(catalogue.error());
    const auto pinyin = builtin::loadBuiltInPinyin();
    if (!pinyin)
        return failed(pinyin.error());
    const auto items = catalogue->itemsOn(SystemClock{}.today());
    const catalogue::ItemIndex index{items, catalogue->departments(), *pinyin};
    QStringList lines;
    QJsonArray hits;
    for (const auto& hit :
        index.search(call.arguments().join(u' '), {}, static_cast<std::size_t>(limit))) {
        const Item& item = *items[hit.item];
        lines << briefText(item);
        QJsonObject object = briefJson(item);
        object[u"match"_s] = toText(hit.kind);
        hits.append(object);
    }
    if (lines.isEmpty())
        //: 中文: 没有匹配的事项。
        lines << Text::tr("No item matches.");
    return {.exit = Exit::Done,
        .text = lines.join(u'\n'),
        .document = hits,
        .notes = {},
        .problem = {}};
}

QJsonArray elementsJson(const std::vector<catalogue::Element>& elements)
{
    QJsonArray array;
    for (const auto element : elements)
        array.append(toText(element));
    return array;
}

QString elementsText(const std::vector<catalogue::Element>& elements)
{
    QStringList words;
    for (const auto element : elements)
        words << catalogueWord(element);
    return words.join(u"、"_s);
}

QJsonObject completenessJson(const Item& item, const catalogue::Completeness& found)
{
    return {{u"code"_s, item.code}, {u"name"_s, item.name}, {u"percent"_s, found.percent},
        {u"usable"_s, !found.blocksUse()}, {u"publishable"_s, !found.blocksPublication()},
        {u"missingForUse"_s, elementsJson(found.missingForUse)},
        {u"missingForPublication"_s, elementsJson(found.missingForPublication)}};
}

QJsonArray papersJson(const Item& item)
{
    QJsonArray papers;
    for (const auto& paper : item.papers)
        papers.append(QJsonObject{{u"name"_s, paper.name}, {u"originals"_s, paper.originals},
            {u"copies"_s, paper.copies}, {u"electronic"_s, paper.electronic},
            {u"tolerableDays"_s, daysJson(paper.tolerableDays)}});
    return papers;
}

QJsonObject itemJson(const Item& item)
{
    QJsonObject object = briefJson(item);
    QJsonArray basis;
    for (const auto& one : item.legalBasis)
        basis.append(QJsonObject{{u"law"_s, one.law}, {u"article"_s, one.article}});
    QJsonArray steps;
    for (const auto& step : item.steps)
        steps.append(QJsonObject{{u"sequence"_s, step.sequence}, {u"role"_s, step.role},
            {u"days"_s, step.days.count()}});
    object[u"statutoryDays"_s] = item.statutory ? QJsonValue{item.statutory->days} : QJsonValue{};
    object[u"legalBasis"_s] = basis;
    object[u"conditions"_s] = QJsonArray::fromStringList(item.conditions);
    object[u"materials"_s] = papersJson(item);
    object[u"steps"_s] = steps;
    object[u"consultPhone"_s] = item.consultPhone;
    object[u"superviseWay"_s] = item.superviseWay;
    object[u"completeness"_s] = completenessJson(item, catalogue::completeness(item));
    return object;
}

QString itemText(const Item& item)
{
    QStringList lines{briefText(item)};
    if (item.statutory)
        //: 中文: 法定期限：%1 日
        lines << Text::tr("Statutory term: %1 days").arg(item.statutory->days);
    for (const auto& basis : item.legalBasis)
        //: 中文: 依据：%1 %2
        lines << Text::tr("Basis: %1 %2").arg(basis.law, basis.article);
    for (const auto& paper : item.papers) {
        //: 中文: 材料：%1，原件 %2 份，复印件 %3 份
        QString line
            = Text::tr("Material: %1, %2 originals, %3 copies")
                  .arg(paper.name, QString::number(paper.originals), QString::number(paper.copies));
        if (paper.isTolerable())
            //: 中文: （可容缺，%1 个工作日内补齐）
            line += Text::tr(" (may follow within %1 working days)")
                        .arg(paper.tolerableDays->count());
        lines << line;
    }
    if (!item.consultPhone.isEmpty())
        //: 中文: 咨询电话：%1
        lines << Text::tr("Telephone: %1").arg(item.consultPhone);
    return lines.join(u'\n');
}

Reply show(const Invocation& call)
{
    const QString code = call.arguments()[0];
    const auto catalogue = profileCatalogue(call.profile());
    if (!catalogue)
        return failed(catalogue.error());
    const Item* item = catalogue->itemOn(code, SystemClock{}.today());
    if (!item)
        return failed({Error::Code::NotFound, {}}, code);
    return {.exit = Exit::Done,
        .text = itemText(*item),
        .document = itemJson(*item),
        .notes = {},
        .problem = {}};
}

Reply completenessOfAll(const Invocation& call)
{
    const auto catalogue = profileCatalogue(call.profile());
    if (!catalogue)
        return failed(catalogue.error());
    const auto items = catalogue->itemsOn(SystemClock{}.today());
    QStringList lines;
    QJsonArray documents;
    int unusable = 0;
    int unpublishable = 0;
    for (const Item* item : items) {
        const auto found = catalogue::completeness(*item);
        unusable += found.blocksUse() ? 1 : 0;
        unpublishable += found.blocksPublication() ? 1 : 0;
        documents.append(completenessJson(*item, found));
        if (found.blocksPublication())
            //: 中文: %1　%2　%3%　使用缺：%4　公布缺：%5
            lines << Text::tr("%1  %2  %3 %  missing for use: %4  for publication: %5")
                         .arg(item->code, item->name, QString::number(found.percent),
                             elementsText(found.missingForUse),
                             elementsText(found.missingForPublication));
    }
    //: 中文: 共 %1 项，不可使用 %2 项，不可公布 %3 项。
    lines << Text::tr("%1 items, %2 may not be used, %3 may not be published.")
                 .arg(QString::number(items.size()), QString::number(unusable),
                     QString::number(unpublishable));
    return {.exit = unusable > 0 ? Exit::No : Exit::Done,
        .text = lines.join(u'\n'),
        .document = QJsonObject{{u"items"_s, documents}, {u"unusable"_s, unusable},
            {u"unpublishable"_s, unpublishable}},
        .notes = {},
        .problem = {}};
}

/// "CODE" is the version in force today, "CODE@2" the second.
const Item* namedItem(const catalogue::Catalogue& catalogue, const QString& name)
{
    const qsizetype at = name.indexOf(u'@');
    if (at < 0)
        return catalogue.itemOn(name, SystemClock{}.today());
    return catalogue.item(name.left(at), name.mid(at + 1).toInt());
}

Reply compareItems(const Invocation& call)
{
    const auto catalogue = profileCatalogue(call.profile());
    if (!catalogue)
        return failed(catalogue.error());
    std::vector<const Item*> items;
    for (const QString& name : call.arguments()) {
        items.push_back(namedItem(*catalogue, name));
        if (items.back() == nullptr)
            return failed({Error::Code::NotFound, {}}, name);
    }
    QJsonArray document;
    QStringList lines;
    for (const auto& difference : catalogue::compare(*items[0], *items[1])) {
        document.append(QJsonObject{{u"field"_s, difference.field}, {u"first"_s, difference.first},
            {u"second"_s, difference.second}});
        lines << difference.field + u'\n' + u"  - "_s + difference.first + u'\n' + u"  + "_s
                + difference.second;
    }
    if (lines.isEmpty())
        //: 中文: 两个事项没有差别。
        lines << Text::tr("The two items do not differ.");
    return {.exit = Exit::Done,
        .text = lines.join(u'\n'),
        .document = document,
        .notes = {},
        .problem = {}};
}

} // namespace

std::vector<Command> catalogueCommands()
{
    const QString group = u"catalogue"_s;
    return {
        //: 中文: 检查事项清单文件，逐个给出结论，不导入。
        {group, u"check"_s, u"PATH…"_s,
            Text::tr("Judge catalogue files one by one without importing."), 1, -1, {},
            checkCatalogueFiles},
        //: 中文: 检查事项清单文件，全部通过才导入；在办件仍按收件时的版本办理。
        {group, u"import"_s, u"PATH…"_s,
            Text::tr("Take catalogue files over when all are good; open cases keep the versions "
                     "they were received under."),
            1, -1, {}, importCatalogueFiles},
        //: 中文: 按名称、编码、部门、拼音或首字母查找事项。
        {group, u"search"_s, u"TEXT"_s,
            Text::tr("Find items by name, code, department, pinyin or initials."), 1, -1,
            //: 中文: 最多显示几条（默认 20）。
            {{u"limit"_s, Text::tr("At most so many items (20)."), u"N"_s}}, search},
        //: 中文: 显示一个事项。
        {group, u"show"_s, u"CODE"_s, Text::tr("Show one item."), 1, 1, {}, show},
        {group, u"compare"_s, u"A B"_s,
            //: 中文: 比较两个事项，逐项列出差别；CODE@2 为第 2 版。
            Text::tr("Where two items differ; CODE@2 is the second version."), 2, 2, {},
            compareItems},
        {group, u"completeness"_s, {},
            //: 中文: 哪些事项要素不全，不能使用或公布。
            Text::tr("Which items lack elements and may not be used or published."), 0, 0, {},
            completenessOfAll},
    };
}

} // namespace yichuang::ctl
