// SPDX-License-Identifier: Apache-2.0
#include "models/desk/workplace.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
#include "models/builtin/builtincatalogue.h"
#include "models/store/settings.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

const QString settingName = u"workplace"_s;

Hall readHall(FieldReader& reader)
{
    return {.divisionName = reader.optionalText(u"divisionName", 100),
        .complaintPhone = reader.optionalText(u"complaintPhone", 40),
        .supervisionPhone = reader.optionalText(u"supervisionPhone", 40),
        .reconsiderationOrgan = reader.optionalText(u"reconsiderationOrgan", 100),
        .court = reader.optionalText(u"court", 100),
        .payee = reader.optionalText(u"payee", 100),
        .payeeBank = reader.optionalText(u"payeeBank", 100),
        .payeeAccount = reader.optionalText(u"payeeAccount", 40)};
}

QJsonObject toJson(const Hall& hall)
{
    return {{u"divisionName"_s, hall.divisionName}, {u"complaintPhone"_s, hall.complaintPhone},
        {u"supervisionPhone"_s, hall.supervisionPhone},
        {u"reconsiderationOrgan"_s, hall.reconsiderationOrgan}, {u"court"_s, hall.court},
        {u"payee"_s, hall.payee}, {u"payeeBank"_s, hall.payeeBank},
        {u"payeeAccount"_s, hall.payeeAccount}};
}

QJsonObject toJson(const Workplace& workplace)
{
    const deadline::Policy& policy = workplace.policy;
    return {{u"hall"_s, toJson(workplace.hall)}, {u"telephone"_s, workplace.telephone},
        {u"departmentAccepts"_s, workplace.frontMode == cases::FrontMode::FrontReceives},
        {u"nextWorkday"_s, policy.receipt == deadline::ReceiptPolicy::NextWorkday},
        {u"silenceIsConsent"_s, workplace.silenceIsConsent},
        {u"stopsInclusive"_s, policy.stopMode == deadline::StopMode::Inclusive},
        {u"openingMinute"_s, static_cast<qint64>(policy.opening.from.count())},
        {u"noonFromMinute"_s, static_cast<qint64>(policy.opening.noonFrom.count())},
        {u"noonUntilMinute"_s, static_cast<qint64>(policy.opening.noonUntil.count())},
        {u"closingMinute"_s, static_cast<qint64>(policy.closingTime.count())}};
}

/// A profile written before terms in hours has the usual hours.
deadline::OpeningTimes readOpening(FieldReader& reader)
{
    const auto minute = [&reader](QStringView key, std::chrono::minutes usual) {
        return std::chrono::minutes{reader.optionalInteger(key, 0, 24 * 60, usual.count())};
    };
    const deadline::OpeningTimes usual;
    return {.from = minute(u"openingMinute", usual.from),
        .noonFrom = minute(u"noonFromMinute", usual.noonFrom),
        .noonUntil = minute(u"noonUntilMinute", usual.noonUntil)};
}

Result<Workplace> workplaceFromJson(const QJsonObject& json, const QString& pointer)
{
    FieldReader reader{json, pointer};
    Workplace result{.hall = reader.nested(u"hall", readHall),
        .telephone = reader.optionalText(u"telephone", 40)};
    if (reader.flag(u"departmentAccepts"))
        result.frontMode = cases::FrontMode::FrontReceives;
    if (reader.flag(u"nextWorkday"))
        result.policy.receipt = deadline::ReceiptPolicy::NextWorkday;
    if (reader.flag(u"stopsInclusive"))
        result.policy.stopMode = deadline::StopMode::Inclusive;
    result.silenceIsConsent = reader.optionalFlag(u"silenceIsConsent", false);
    result.policy.closingTime = std::chrono::minutes{reader.integer(u"closingMinute", 0, 24 * 60)};
    result.policy.opening = readOpening(reader);
    return reader.finish().map([&] { return result; });
}

} // namespace

Result<Workplace> workplace(store::Database& database)
{
    const auto text = store::setting(database, settingName);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return Workplace{};
    return objectFromJson((*text)->toUtf8()).and_then([](const QJsonObject& json) {
        return workplaceFromJson(json, u"/settings/workplace"_s);
    });
}

Result<Workplace> withFields(
    const Workplace& workplace, const QJsonObject& fields, const QString& pointer)
{
    QJsonObject json = toJson(workplace);
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() != u"hall" || !field->isObject()) {
            json.insert(field.key(), field.value());
            continue;
        }
        QJsonObject hall = json.value(field.key()).toObject();
        const QJsonObject changed = field->toObject();
        for (auto fact = changed.begin(); fact != changed.end(); ++fact)
            hall.insert(fact.key(), fact.value());
        json.insert(field.key(), hall);
    }
    return workplaceFromJson(json, pointer);
}

Result<> saveWorkplace(store::Database& database, const Workplace& workplace)
{
    return canonicalJson(toJson(workplace)).and_then([&](const QByteArray& json) {
        return store::putSetting(database, settingName, QString::fromUtf8(json));
    });
}

Seat seatOf(const store::Account& account, const store::Device& device, const Workplace& workplace)
{
    return {.place = {device.placeCode, device.placeName},
        .window = account.window,
        .telephone = workplace.telephone,
        .account = account.name,
        .person = account.person,
        .name = account.displayName,
        .roles = account.roles,
        .department = account.department,
        .hall = workplace.hall,
        .frontMode = workplace.frontMode,
        .policy = workplace.policy,
        .silenceIsConsent = workplace.silenceIsConsent};
}

Result<RuleBook> builtInRuleBook()
{
    auto catalogue = builtin::loadBuiltInCatalogue();
    if (!catalogue)
        return tl::unexpected(catalogue.error());
    auto calendar = calendar::WorkingCalendar::loadBuiltIn();
    if (!calendar)
        return tl::unexpected(calendar.error());
    return RuleBook{
        std::make_shared<const catalogue::Catalogue>(std::move(*catalogue)), std::move(*calendar)};
}

} // namespace yichuang::desk
