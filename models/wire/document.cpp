// SPDX-License-Identifier: Apache-2.0
#include "models/wire/document.h"

#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"

#include <QJsonDocument>

#include <algorithm>

namespace yichuang::wire {
namespace {

/// Counts brackets outside texts; a wrong count in broken JSON does no harm, the parser refuses
/// that anyway.
int nestingOf(const QByteArray& bytes)
{
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    bool escaped = false;
    for (const char c : bytes) {
        if (inText) {
            inText = escaped || c != '"';
            escaped = !escaped && c == '\\';
            continue;
        }
        if (c == '"')
            inText = true;
        else if (c == '{' || c == '[')
            deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    return deepest;
}

} // namespace

Result<QJsonObject> readDocument(const QByteArray& bytes, qsizetype longest)
{
    if (bytes.size() > longest)
        return failure(
            Error::Code::InvalidInput, QStringLiteral("body: more than %1 bytes").arg(longest));
    if (nestingOf(bytes) > deepestNesting)
        return failure(Error::Code::InvalidInput, QStringLiteral("body: nested too deeply"));
    return objectFromJson(bytes);
}

QByteArray writeDocument(const QJsonObject& object)
{
    return QJsonDocument{object}.toJson(QJsonDocument::Compact);
}

QByteArray readBase64(FieldReader& reader, QStringView key, qsizetype longest)
{
    const QString text = reader.text(key, static_cast<int>((longest + 2) / 3 * 4));
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    // The comparison refuses spare bits and missing padding: one value has one text.
    if (!decoded || toBase64(decoded.decoded) != text || decoded.decoded.size() > longest)
        reader.blame(key, QStringLiteral("not base64 of at most %1 bytes").arg(longest));
    return decoded.decoded;
}

QString toBase64(const QByteArray& bytes) { return QString::fromLatin1(bytes.toBase64()); }

} // namespace yichuang::wire
