// SPDX-License-Identifier: Apache-2.0
#include "models/platform/builtinlaw.h"

#include "models/builtin/builtincatalogue.h"
#include "models/crypto/digest.h"

#include <QDir>
#include <QFile>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

/// One JSON object with the files of a resource folder as members, each under its name without
/// ".json", byte for byte.
Result<PackageContent> packageOf(const QString& name, const QString& version)
{
    const QDir folder{u":/"_s + name};
    const auto files = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return failure(Error::Code::NotFound, folder.path());
    QByteArray bytes{"{"};
    for (const auto& entry : files) {
        QFile file{folder.filePath(entry)};
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Code::Unreadable, entry);
        if (bytes.size() > 1)
            bytes += ',';
        bytes += "\n\"" + entry.chopped(5).toUtf8() + "\": " + file.readAll().trimmed();
    }
    bytes += "\n}\n";
    const auto mark = QString::fromLatin1(crypto::sha256(bytes).toHex().first(12));
    return PackageContent{
        .name = name, .version = version.isEmpty() ? mark : version, .bytes = bytes};
}

} // namespace

Result<BuiltInLaw> loadBuiltInLaw()
{
    auto catalogue = builtin::loadBuiltInCatalogue();
    auto calendar = calendar::WorkingCalendar::loadBuiltIn();
    if (!catalogue || !calendar)
        return tl::unexpected(catalogue ? calendar.error() : catalogue.error());
    auto items = packageOf(u"catalogue"_s, {});
    auto years = packageOf(u"calendar"_s, calendar->version());
    if (!items || !years)
        return tl::unexpected(items ? years.error() : items.error());
    return BuiltInLaw{.judge = RuleJudge{std::move(*catalogue), std::move(*calendar)},
        .packages = {std::move(*items), std::move(*years)}};
}

} // namespace yichuang::platform
