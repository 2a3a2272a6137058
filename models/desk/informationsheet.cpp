// SPDX-License-Identifier: Apache-2.0
#include "models/desk/informationsheet.h"

#include "models/catalogue/paperneed.h"
#include "models/desk/itemsentences.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using catalogue::Item;
using documents::DocumentContent;
using documents::PaperRow;

template <catalogue::Worded E>
QString wordsOf(const std::vector<E>& values)
{
    QStringList texts;
    for (const E value : values)
        texts.append(catalogue::toText(value));
    return texts.join(u'、');
}

QString lawsOf(const Item& item)
{
    QStringList lines;
    for (const catalogue::LegalBasis& basis : item.legalBasis) {
        const QString law
            = basis.law.startsWith(u'《') ? basis.law : QString(u'《' + basis.law + u'》');
        lines.append(law + basis.article);
    }
    return lines.join(u'\n');
}

QString numbered(const QStringList& lines)
{
    if (lines.size() < 2)
        return lines.join(QString());
    QStringList numbered;
    for (int i = 0; i < lines.size(); ++i)
        numbered.append(QString::number(i + 1) + u'.' + lines[i]);
    return numbered.join(u'\n');
}

QString stepsOf(const Item& item)
{
    QStringList steps;
    for (const catalogue::Step& step : item.steps) {
        QStringList facts{step.role};
        if (step.days.count() > 0)
            facts.append(daysText(step.days.count(), catalogue::DayUnit::WorkingDay));
        if (!step.countsInLimit && step.days.count() > 0)
            facts.append(u"不计入承诺期限"_s);
        steps.append(catalogue::toText(step.node) + u'（' + facts.join(u'，') + u'）');
    }
    return steps.join(u" → "_s);
}

QString promiseOf(const Item& item)
{
    if (!item.promised)
        return {};
    return item.promised->count() == 0 ? u"当场办结"_s : promiseText(item);
}

QString resultOf(const Item& item)
{
    if (item.result.validity.isEmpty())
        return item.result.name;
    return item.result.name + u"（有效期："_s + item.result.validity + u'）';
}

QString needWords(const catalogue::Paper& paper)
{
    switch (catalogue::needOf(paper)) {
    case catalogue::PaperNeed::Required:
        return u"必交"_s;
    case catalogue::PaperNeed::Tolerable:
        return u"可容缺，"_s
            + daysText(paper.tolerableDays->count(), catalogue::DayUnit::WorkingDay) + u"内补交"_s;
    case catalogue::PaperNeed::Optional:
        return u"按情形提交"_s;
    }
    Q_UNREACHABLE();
}

std::vector<PaperRow> papersOf(const Item& item)
{
    std::vector<PaperRow> rows;
    for (const catalogue::Paper& paper : item.papers) {
        PaperRow row;
        row.name = paper.name;
        row.originals = paper.originals;
        row.copies = paper.copies;
        row.medium = paper.electronic ? u"纸质或电子"_s : u"纸质"_s;
        row.howToObtain = catalogue::toText(paper.source);
        row.remark = needWords(paper);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

DocumentContent informationSheet(
    const Item& item, const Seat& seat, const RuleBook& rules, Day today)
{
    DocumentContent content{.kind = documents::DocumentKind::InformationSheet,
        .itemName = item.name,
        .itemCode = item.code,
        .organ = rules.organName(item, seat.place.code, seat.hall.divisionName),
        .issueDate = today,
        .contact = seat.place.name + seat.window
            + (seat.telephone.isEmpty() ? QString() : QString(u"，"_s + seat.telephone)),
        .clerk = seat.name};
    content.licence = item.type == catalogue::ItemType::Licence;
    content.papers = papersOf(item);
    content.values = {{u"itemType"_s, catalogue::toText(item.type)}, {u"mainItem"_s, item.mainItem},
        {u"level"_s, wordsOf(item.levels)}, {u"objects"_s, wordsOf(item.serviceObjects)},
        {u"legalBasis"_s, lawsOf(item)}, {u"conditions"_s, numbered(item.conditions)},
        {u"statutoryDays"_s,
            item.statutory ? daysText(item.statutory->days, item.statutory->unit) : QString()},
        {u"promisedDays"_s, promiseOf(item)},
        {u"specialProcedures"_s, specialProceduresSentence(item)}, {u"fee"_s, feeSentence(item)},
        {u"result"_s, resultOf(item)}, {u"visits"_s, QString::number(item.onSiteVisits)},
        {u"places"_s, wordsOf(item.entryPoints)}, {u"steps"_s, stepsOf(item)},
        {u"consultPhone"_s, item.consultPhone}, {u"superviseWay"_s, item.superviseWay},
        {u"version"_s, QString::number(item.version)}};
    return content;
}

} // namespace yichuang::desk
