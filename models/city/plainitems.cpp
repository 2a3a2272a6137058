// SPDX-License-Identifier: Apache-2.0
#include "models/city/plainreading.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yichuang::city::plain {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int departmentAt = 3; ///< XK-SCJ-001: where the department's code stands
constexpr int departmentLength = 3;

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue{} : text; }

QJsonObject paperFrom(const QJsonObject& json, const int promised)
{
    const bool isRequired = json.value(u"必要"_s).toBool(true);
    const bool isTolerable = json.value(u"可容缺"_s).toBool(false) && promised > 0;
    const int originals = json.value(u"原件"_s).toInt();
    const int copies = json.value(u"复印件"_s).toInt();
    return {{u"name"_s, json.value(u"名称"_s)}, {u"originals"_s, originals},
        {u"copies"_s, originals + copies == 0 ? 1 : copies},
        {u"electronic"_s, json.value(u"可用电子证照"_s).toBool(false)},
        {u"necessity"_s, isRequired ? u"必要"_s : u"按情形"_s},
        {u"main"_s, isRequired && !isTolerable}, {u"tolerable"_s, isTolerable},
        {u"tolerableDays"_s, isTolerable ? QJsonValue{promised} : QJsonValue{}},
        {u"source"_s, u"申请人自备"_s}};
}

/// The dialect tells no steps: the review takes what is promised.
QJsonArray stepsFor(const int promised)
{
    const auto step = [](const int number, const QString& node, const int days, const bool counts) {
        return QJsonObject{{u"seq"_s, number}, {u"node"_s, node}, {u"role"_s, u"承办人员"_s},
            {u"days"_s, days}, {u"countsInLimit"_s, counts}};
    };
    return {step(1, u"收件"_s, 0, false), step(2, u"受理"_s, 0, true),
        step(3, u"审查"_s, promised, true), step(4, u"决定"_s, 0, true),
        step(5, u"送达"_s, 1, false)};
}

QJsonArray basisFrom(const QJsonObject& json)
{
    QJsonArray list;
    for (const QJsonValue& law : json.value(u"法律依据"_s).toArray())
        list.append(QJsonObject{{u"law"_s, law}, {u"article"_s, {}}, {u"version"_s, {}},
            {u"excerpt"_s, {}}, {u"verified"_s, false}});
    return list;
}

QString hallOf(const QString& level)
{
    if (level == u"市"_s || level == u"省"_s)
        return u"市级政务服务大厅"_s;
    return level == u"县"_s ? u"县级政务服务大厅"_s : u"乡镇便民服务中心"_s;
}

void addTerms(QJsonObject& item, const QJsonObject& json)
{
    const int promised = json.value(u"承诺工作日"_s).toInt();
    const QJsonValue lawful = json.value(u"法定工作日"_s);
    const bool hasLawful = lawful.isDouble();
    item.insert(u"statutoryDays"_s, hasLawful ? lawful : QJsonValue{});
    item.insert(u"statutoryUnit"_s, hasLawful ? QJsonValue{u"工作日"_s} : QJsonValue{});
    item.insert(u"statutorySource"_s, hasLawful ? QJsonValue{u"市级平台"_s} : QJsonValue{});
    item.insert(u"promisedDays"_s, promised);
    item.insert(u"promisedUnit"_s, u"工作日"_s);
    item.insert(u"promisedDaysSource"_s, u"市级平台"_s);
    item.insert(u"timeLimitHistory"_s, QJsonArray{});
    item.insert(u"caseType"_s, promised == 0 ? u"即办件"_s : u"承诺件"_s);
    item.insert(u"handling"_s, promised == 0 ? u"即办"_s : u"承诺"_s);
    item.insert(u"fallbackPromisedDays"_s, QJsonValue{});
    item.insert(u"forward"_s, QJsonValue{});
    item.insert(u"jointDepartments"_s, QJsonArray{});
    item.insert(u"process"_s, stepsFor(promised));
    QJsonArray papers;
    for (const QJsonValue& paper : json.value(u"材料"_s).toArray())
        papers.append(paperFrom(paper.toObject(), promised));
    item.insert(u"materials"_s, papers);
}

void addService(QJsonObject& item, const QJsonObject& json, const QString& level)
{
    item.insert(u"fee"_s,
        QJsonObject{{u"charged"_s, json.value(u"收费"_s).toBool(false)},
            {u"standards"_s, QJsonArray{}}, {u"basis"_s, {}}, {u"note"_s, {}}});
    item.insert(u"result"_s,
        QJsonObject{{u"name"_s, json.value(u"结果名称"_s)},
            {u"kind"_s, json.value(u"结果类型"_s).toString(u"批文"_s)}, {u"validity"_s, {}}});
    item.insert(u"onSiteVisits"_s, json.value(u"到现场次数"_s).toInt(1));
    item.insert(u"jointThemes"_s, QJsonArray{});
    item.insert(
        u"villageAgency"_s, QJsonObject{{u"handled"_s, false}, {u"actions"_s, QJsonArray{}}});
    item.insert(u"entryPoints"_s, QJsonArray{hallOf(level)});
    item.insert(u"specialProcedures"_s, QJsonArray{});
    item.insert(u"consultPhone"_s, json.value(u"咨询电话"_s).toString(u"12345"_s));
    item.insert(u"superviseWay"_s, json.value(u"监督电话"_s).toString(u"12345"_s));
    item.insert(u"status"_s, json.value(u"状态"_s).toString(u"在用"_s));
    item.insert(u"version"_s, json.value(u"版本"_s).toInt(1));
    item.insert(u"needsReview"_s, false);
    item.insert(u"remark"_s, textOrNull(json.value(u"备注"_s).toString()));
    item.insert(u"provenance"_s, QJsonObject{{u"item"_s, u"city platform"_s}});
    item.insert(u"sources"_s, QJsonArray{u"city platform"_s});
}

/// Every field of rulebook 4.1; what the dialect does not know gets the plainest value that is
/// true. Whether the whole is right is for the catalogue check to say.
QJsonObject itemFrom(const QJsonObject& json)
{
    const QString code = json.value(u"事项编码"_s).toString();
    const QString level = json.value(u"层级"_s).toString(u"县"_s);
    QJsonObject item{{u"localCode"_s, code}, {u"basicCode"_s, {}},
        {u"name"_s, json.value(u"名称"_s)}, {u"mainItem"_s, {}},
        {u"itemType"_s, json.value(u"类型"_s)}, {u"initiation"_s, u"依申请"_s}, {u"level"_s, level},
        {u"levels"_s, QJsonArray{level}},
        {u"departmentCode"_s, code.mid(departmentAt, departmentLength)},
        {u"department"_s, json.value(u"部门"_s)},
        {u"serviceObject"_s, json.value(u"对象"_s).toArray({u"个人"_s, u"法人"_s})},
        {u"legalBasis"_s, basisFrom(json)}, {u"conditions"_s, QJsonArray{}}};
    addTerms(item, json);
    addService(item, json, level);
    return item;
}

} // namespace

Result<catalogue::NamedFile> itemsFrom(const QJsonObject& json)
{
    if (!json.value(u"事项"_s).isArray())
        return failure(Error::Code::InvalidInput, u"事项 缺失"_s);
    QJsonArray items;
    for (const QJsonValue& value : json.value(u"事项"_s).toArray())
        items.append(itemFrom(value.toObject()));
    return catalogue::NamedFile{
        .name = u"items.json"_s, .bytes = QJsonDocument{items}.toJson(QJsonDocument::Indented)};
}

} // namespace yichuang::city::plain
