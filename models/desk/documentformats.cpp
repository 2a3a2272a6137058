// SPDX-License-Identifier: Apache-2.0
#include "models/desk/documentformats.h"

#include "models/base/fieldreader.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

constexpr int mostCities = 4000;

DocumentFormats::City readCity(FieldReader& reader)
{
    return {.division = reader.text(u"division", 12),
        .format = reader.word(u"format", &documents::fileFormatFromText)};
}

} // namespace

documents::FileFormat DocumentFormats::formatAt(const QString& division) const
{
    const City* best = nullptr;
    for (const City& city : cities) {
        if (division.startsWith(city.division)
            && (best == nullptr || city.division.size() > best->division.size()))
            best = &city;
    }
    return best == nullptr ? otherwise : best->format;
}

Result<DocumentFormats> readDocumentFormats(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(Error::Code::Corrupt, u"document formats: not a JSON object"_s);
    FieldReader reader(document.object());
    DocumentFormats formats{.otherwise = reader.word(u"default", &documents::fileFormatFromText),
        .cities = reader.list(u"cities", readCity, mostCities)};
    if (const auto done = reader.finish(); !done)
        return failure(Error::Code::Corrupt, u"document formats"_s + done.error().detail);
    return formats;
}

Result<DocumentFormats> loadDocumentFormats(const QString& ownFile)
{
    QFile file(QFile::exists(ownFile) ? ownFile : u":/documents/formats.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, file.fileName());
    return readDocumentFormats(file.readAll());
}

} // namespace yichuang::desk
