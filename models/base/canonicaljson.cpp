// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"

#include "models/base/canonicalwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <cmath>
#include <utility>

namespace yichuang {
namespace {

constexpr double largestInteger = 9007199254740991.0; // 2^53 - 1, RFC 7493

bool write(const QJsonValue& value, QByteArray& out);

bool writeMember(const QString& key, const QJsonValue& value, QByteArray& out)
{
    writeJsonText(key, out);
    out += ':';
    return write(value, out);
}

/// RFC 8785 sorts by UTF-16 code units, which is QString's own order. Qt already keeps our ASCII
/// keys so; only an object from outside may have to be sorted.
bool writeObject(const QJsonObject& object, QByteArray& out)
{
    const auto before = [](const QString& a, const QString& b) { return a.compare(b) < 0; };
    QStringList keys = object.keys();
    const bool sorted = std::ranges::is_sorted(keys, before);
    if (!sorted)
        std::ranges::sort(keys, before);
    out += '{';
    auto member = object.constBegin();
    for (qsizetype i = 0; i < keys.size(); ++i, ++member) {
        if (i > 0)
            out += ',';
        if (!writeMember(keys[i], sorted ? member.value() : object.value(keys[i]), out))
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
        writeJsonText(value.toString(), out);
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
    out.reserve(2048);
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
