// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <cmath>
#include <utility>

namespace yichuang {
namespace {

constexpr double largestInteger = 9007199254740991.0; // 2^53 - 1, RFC 7493

void writeText(const QString& text, QByteArray& out)
{
    out += '"';
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\b':
            out += "\\b";
            break;
        case '\f':
            out += "\\f";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u00" + QByteArray(1, c).toHex();
            else
                out += c;
        }
    }
    out += '"';
}

bool write(const QJsonValue& value, QByteArray& out);

bool writeObject(const QJsonObject& object, QByteArray& out)
{
    QStringList keys = object.keys();
    // RFC 8785 sorts by UTF-16 code units, which is QString's own order.
    std::ranges::sort(keys, [](const QString& a, const QString& b) { return a.compare(b) < 0; });
    out += '{';
    bool first = true;
    for (const QString& key : keys) {
        if (!std::exchange(first, false))
            out += ',';
        writeText(key, out);
        out += ':';
        if (!write(object.value(key), out))
            return false;
    }
    out += '}';
    return true;
}

bool writeArray(const QJsonArray& array, QByteArray& out)
{
    out += '[';
    bool first = true;
    for (const QJsonValue& element : array) {
        if (!std::exchange(first, false))
            out += ',';
        if (!write(element, out))
            return false;
    }
    out += ']';
    return true;
}

bool write(const QJsonValue& value, QByteArray& out)
{
    switch (value.type()) {
    case QJsonValue::Null:
        out += "null";
        return true;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return true;
    case QJsonValue::String:
        writeText(value.toString(), out);
        return true;
    case QJsonValue::Array:
        return writeArray(value.toArray(), out);
    case QJsonValue::Object:
        return writeObject(value.toObject(), out);
    case QJsonValue::Double: {
        const double number = value.toDouble();
        if (std::trunc(number) != number || std::fabs(number) > largestInteger)
            return false;
        out += QByteArray::number(static_cast<qint64>(number));
        return true;
    }
    case QJsonValue::Undefined:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QByteArray> canonicalJson(const QJsonObject& object)
{
    QByteArray out;
    out.reserve(1024);
    if (!writeObject(object, out))
        return failure(
            Error::Code::InvalidInput, QStringLiteral("a number is not an integer of 53 bits"));
    return out;
}

Result<QJsonObject> objectFromJson(const QByteArray& bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return failure(Error::Code::InvalidInput,
            QStringLiteral("JSON, byte %1: %2").arg(problem.offset).arg(problem.errorString()));
    if (!document.isObject())
        return failure(Error::Code::InvalidInput, QStringLiteral("JSON: not an object"));
    return document.object();
}

} // namespace yichuang
