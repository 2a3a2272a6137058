// SPDX-License-Identifier: Apache-2.0
#include "models/city/plainreading.h"

#include <QJsonArray>

namespace yichuang::city::plain {
namespace {

using namespace Qt::Literals::StringLiterals;

QString dayText(const std::optional<Day>& day) { return day ? toText(*day) : QString(); }

/// A text that must be there.
Result<QString> textOf(const QJsonObject& json, const QString& key)
{
    const QString text = json.value(key).toString().trimmed();
    return text.isEmpty() ? Result<QString>{failure(Error::Code::InvalidInput, key + u" 缺失"_s)}
                          : Result<QString>{text};
}

Result<Day> dayOf(const QJsonObject& json, const QString& key)
{
    return textOf(json, key).and_then([&](const QString& text) {
        return dayFromText(text).map_error([&](const Error&) {
            return Error{Error::Code::InvalidInput, key + u" 不是日期："_s + text.left(20)};
        });
    });
}

/// Nothing when the field is absent or empty.
Result<std::optional<Day>> optionalDayOf(const QJsonObject& json, const QString& key)
{
    if (json.value(key).toString().isEmpty())
        return std::optional<Day>{};
    return dayOf(json, key).map([](const Day day) { return std::optional{day}; });
}

QJsonObject applicantJson(const cases::Applicant& applicant)
{
    const bool isPerson = applicant.kind == cases::ApplicantKind::Person;
    return {{u"类型"_s, isPerson ? u"个人"_s : u"法人"_s}, {u"名称"_s, applicant.name},
        {u"证件号码"_s,
            applicant.creditCode.isEmpty() ? applicant.person.number : applicant.creditCode},
        {u"联系电话"_s, applicant.telephone}};
}

QJsonObject decisionJson(const CityDecision& decision)
{
    const bool isGrant = decision.result == cases::Proposal::Grant;
    return {{u"决定"_s, isGrant ? u"准予"_s : u"不予"_s}, {u"文号"_s, decision.documentNumber},
        {u"日期"_s, toText(decision.decidedOn)}, {u"机关"_s, decision.superior}};
}

Result<cases::SuperiorDecided> superiorFrom(const QJsonObject& json)
{
    const auto word = textOf(json, u"决定"_s);
    const auto organ = textOf(json, u"机关"_s);
    const auto number = textOf(json, u"文号"_s);
    const auto decidedOn = dayOf(json, u"决定日期"_s);
    const auto acceptedOn = optionalDayOf(json, u"受理日期"_s);
    for (const auto* text : {&word, &organ, &number}) {
        if (!*text)
            return tl::unexpected(text->error());
    }
    if (!decidedOn || !acceptedOn)
        return tl::unexpected(decidedOn ? acceptedOn.error() : decidedOn.error());
    if (*word != u"准予"_s && *word != u"不予"_s)
        return failure(Error::Code::InvalidInput, u"决定 不是“准予”或“不予”："_s + word->left(20));
    const bool isGrant = *word == u"准予"_s;
    return cases::SuperiorDecided{
        .decision = isGrant ? cases::Proposal::Grant : cases::Proposal::Refuse,
        .superior = *organ,
        .documentNumber = *number,
        .decidedOn = *decidedOn,
        .acceptedOn = *acceptedOn,
        .reasons = json.value(u"理由"_s).toString()};
}

Result<CityAct> actFrom(const QJsonObject& json)
{
    const auto kind = textOf(json, u"类型"_s);
    if (!kind)
        return tl::unexpected(kind.error());
    if (*kind == u"上级决定"_s)
        return superiorFrom(json).map([](cases::SuperiorDecided act) { return CityAct{act}; });
    if (*kind == u"告知"_s)
        return textOf(json, u"内容"_s).map([](const QString& text) {
            return CityAct{cases::Noted{.text = text}};
        });
    return failure(Error::Code::InvalidInput, u"类型 不认识："_s + kind->left(20));
}

Result<CityResult> resultFrom(const QJsonObject& json)
{
    // Without its own number a result could be written twice: then the page cannot be read.
    const auto id = textOf(json, u"流水号"_s);
    if (!id)
        return tl::unexpected(id.error());
    auto act = actFrom(json);
    if (!act)
        act = setback(Obstacle::Nonsense, act.error().detail).problem;
    return CityResult{.id = id->left(100),
        .caseNumber = json.value(u"办件编号"_s).toString(),
        .act = *std::move(act)};
}

Result<calendar::CalendarYear> yearFrom(const QJsonObject& json)
{
    calendar::CalendarYear year{.year = json.value(u"年"_s).toInt()};
    const auto notice = textOf(json, u"文号"_s);
    const auto published = dayOf(json, u"发布"_s);
    if (!notice || !published)
        return tl::unexpected(notice ? published.error() : notice.error());
    year.noticeNumber = *notice;
    year.published = *published;
    for (const QJsonValue& value : json.value(u"放假"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto name = textOf(entry, u"名称"_s);
        const auto from = dayOf(entry, u"起"_s);
        const auto to = dayOf(entry, u"止"_s);
        if (!name || !from || !to)
            return tl::unexpected(!name ? name.error() : !from ? from.error() : to.error());
        year.holidays.push_back({.name = *name, .from = *from, .to = *to});
    }
    for (const QJsonValue& value : json.value(u"上班"_s).toArray()) {
        const auto day = dayFromText(value.toString());
        if (!day)
            return failure(Error::Code::InvalidInput, u"上班 不是日期"_s);
        year.makeUpDays.push_back(*day);
    }
    return calendar::checkCalendarYear(year).map([&] { return year; });
}

Result<wire::Licence> licenceFrom(const QJsonObject& json)
{
    const auto name = textOf(json, u"名称"_s);
    const auto number = textOf(json, u"编号"_s);
    const auto from = optionalDayOf(json, u"有效期起"_s);
    const auto until = optionalDayOf(json, u"有效期止"_s);
    if (!name || !number)
        return tl::unexpected(name ? number.error() : name.error());
    if (!from || !until)
        return tl::unexpected(from ? until.error() : from.error());
    return wire::Licence{.name = *name,
        .number = *number,
        .holderName = json.value(u"持证人"_s).toString(),
        .issuer = json.value(u"发证机关"_s).toString(),
        .validFrom = *from,
        .validUntil = *until,
        .isValid = json.value(u"状态"_s).toString() == u"有效"_s};
}

/// Every element of an array of objects; the first that cannot be read ends it.
template <typename T>
Result<std::vector<T>> listOf(
    const QJsonObject& json, const QString& key, Result<T> (*read)(const QJsonObject&))
{
    if (!json.value(key).isArray())
        return failure(Error::Code::InvalidInput, key + u" 缺失"_s);
    std::vector<T> list;
    for (const QJsonValue& value : json.value(key).toArray()) {
        auto element = read(value.toObject());
        if (!element)
            return tl::unexpected(element.error());
        list.push_back(*std::move(element));
    }
    return list;
}

} // namespace

QString wordOf(const cases::CaseState state)
{
    using enum cases::CaseState;
    switch (state) {
    case Received:
    case HandedIn:
        return u"收件"_s;
    case Correcting:
        return u"补正"_s;
    case Accepted:
    case Reviewing:
    case JointWait:
    case Approving:
        return u"受理"_s;
    case Special:
        return u"特别程序"_s;
    case Forwarded:
        return u"上报"_s;
    case Granted:
    case Refused:
    case Certifying:
    case Ready:
        return u"已决定"_s;
    case Delivered:
    case Closed:
    case Archived:
        return u"办结"_s;
    case NotRequired:
        return u"无需许可"_s;
    case NotAccepted:
        return u"不予受理"_s;
    case Lapsed:
    case Withdrawn:
        return u"撤回"_s;
    case Terminated:
        return u"终止"_s;
    case Void:
        return u"作废"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const CityCase& c)
{
    QJsonObject json{{u"办件编号"_s, c.number}, {u"版本"_s, c.version}, {u"事项编码"_s, c.itemCode},
        {u"事项版本"_s, c.itemVersion}, {u"事项名称"_s, c.itemName}, {u"收件点"_s, c.place.code},
        {u"收件点名称"_s, c.place.name}, {u"申请人"_s, applicantJson(c.applicant)},
        {u"办件类型"_s, catalogue::catalogueWord(c.kind)}, {u"状态"_s, wordOf(c.state)},
        {u"收件时间"_s, toText(toBeijing(c.receivedAt))}, {u"受理日期"_s, dayText(c.acceptedOn)},
        {u"承诺办结"_s, dayText(c.promisedBy)}, {u"法定办结"_s, dayText(c.lawfulBy)}};
    if (c.representative)
        json.insert(u"代理人"_s,
            QJsonObject{{u"名称"_s, c.representative->person.name},
                {u"证件号码"_s, c.representative->person.number}});
    if (!c.forwardedTo.isEmpty())
        json.insert(u"上报机关"_s, c.forwardedTo);
    if (c.decision)
        json.insert(u"决定"_s, decisionJson(*c.decision));
    if (c.deliveredAt)
        json.insert(u"送达时间"_s, toText(toBeijing(*c.deliveredAt)));
    if (!c.endReason.isEmpty())
        json.insert(u"结束原因"_s, c.endReason);
    return json;
}

Result<ResultPage> resultsFrom(const QJsonObject& json)
{
    const auto cursor = textOf(json, u"游标"_s);
    if (!cursor)
        return tl::unexpected(cursor.error());
    return listOf<CityResult>(json, u"结果"_s, &resultFrom).map([&](std::vector<CityResult> list) {
        return ResultPage{
            .results = std::move(list), .cursor = *cursor, .more = json.value(u"还有"_s).toBool()};
    });
}

Result<std::vector<calendar::CalendarYear>> yearsFrom(const QJsonObject& json)
{
    return listOf<calendar::CalendarYear>(json, u"年份"_s, &yearFrom);
}

QJsonObject toJson(const LicenceQuestion& question)
{
    return {{u"证件号码"_s, question.holderNumber}, {u"持证人"_s, question.holderName},
        {u"证照名称"_s, question.paper}};
}

Result<std::vector<wire::Licence>> licencesFrom(const QJsonObject& json)
{
    return listOf<wire::Licence>(json, u"证照"_s, &licenceFrom);
}

} // namespace yichuang::city::plain
