// SPDX-License-Identifier: Apache-2.0
#include "models/desk/centralsettings.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
#include "models/store/settings.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

const QString settingName = u"workplace.central"_s;
constexpr qsizetype longestPlaceCode = 12;

/// Whether a field is the hall's own business.
bool namesPayee(const QJsonObject& fields)
{
    const QJsonObject hall = fields.value(u"hall").toObject();
    return std::ranges::any_of(
        hall.keys(), [](const QString& fact) { return fact.startsWith(u"payee"); });
}

bool isPlacePrefix(const QString& key)
{
    return key.size() <= longestPlaceCode
        && std::ranges::all_of(key, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Keys of a QJsonObject are sorted, so that a longer one comes after the one it begins with.
Result<Workplace> overlaid(
    Workplace workplace, const QJsonObject& settings, const QString* placeCode)
{
    for (auto part = settings.begin(); part != settings.end(); ++part) {
        if (placeCode != nullptr && !placeCode->startsWith(part.key()))
            continue;
        const QString pointer = u"/settings/"_s + part.key();
        if (!isPlacePrefix(part.key()) || !part->isObject())
            return failure(Error::Code::InvalidInput, pointer + u": not a place's settings"_s);
        if (namesPayee(part->toObject()))
            return failure(Error::Code::InvalidInput,
                pointer + u"/hall: the account for fees is set at the hall"_s);
        auto next = withFields(workplace, part->toObject(), pointer);
        if (!next)
            return next;
        workplace = *std::move(next);
    }
    return workplace;
}

} // namespace

Result<bool> takeOverSettings(store::Database& database, const QByteArray& package)
{
    const auto local = workplace(database);
    const auto before = store::setting(database, settingName);
    const auto object = objectFromJson(package);
    if (!local || !before)
        return tl::unexpected(local ? before.error() : local.error());
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    if (reader.text(u"format", 40) != u"yichuang-settings-package-1")
        reader.blame(u"format", u"unknown"_s);
    const QJsonObject settings = reader.object(u"settings");
    if (const auto read = reader.finish(); !read)
        return tl::unexpected(read.error());
    if (const auto every = overlaid(*local, settings, nullptr); !every)
        return tl::unexpected(every.error());
    return canonicalJson(settings).and_then([&](const QByteArray& json) -> Result<bool> {
        const QString text = QString::fromUtf8(json);
        if (before->value_or(u"{}"_s) == text)
            return false;
        return store::putSetting(database, settingName, text).map([] { return true; });
    });
}

Result<bool> centreSets(store::Database& database)
{
    return store::setting(database, settingName).map([](const std::optional<QString>& settings) {
        return settings && *settings != u"{}";
    });
}

Result<Workplace> workplaceAt(store::Database& database, const QString& placeCode)
{
    const auto local = workplace(database);
    const auto central = store::setting(database, settingName);
    if (!local || !central)
        return local ? tl::unexpected(central.error()) : local;
    if (!*central)
        return local;
    return objectFromJson((*central)->toUtf8()).and_then([&](const QJsonObject& settings) {
        return overlaid(*local, settings, &placeCode);
    });
}

} // namespace yichuang::desk
