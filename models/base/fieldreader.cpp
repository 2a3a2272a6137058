// SPDX-License-Identifier: Apache-2.0
#include "models/base/fieldreader.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace yichuang {

FieldReader::FieldReader(QJsonObject object, QString pointer)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
{
}

QString FieldReader::text(QStringView key, int longest)
{
    const QString value = checkedText(key, take(key), longest);
    if (value.isEmpty())
        blame(key, QStringLiteral("missing or empty"));
    return value;
}

QString FieldReader::optionalText(QStringView key, int longest)
{
    const QJsonValue value = take(key);
    return value.isUndefined() || value.isNull() ? QString{} : checkedText(key, value, longest);
}

qint64 FieldReader::integer(QStringView key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    const double number = value.toDouble();
    if (!value.isDouble() || std::trunc(number) != number) {
        blame(key, QStringLiteral("not an integer"));
        return least;
    }
    if (number < static_cast<double>(least) || number > static_cast<double>(most)) {
        blame(key, QStringLiteral("out of range"));
        return least;
    }
    return static_cast<qint64>(number);
}

qint64 FieldReader::optionalInteger(QStringView key, qint64 least, qint64 most, qint64 otherwise)
{
    return present(key) ? integer(key, least, most) : otherwise;
}

bool FieldReader::flag(QStringView key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        blame(key, QStringLiteral("neither true nor false"));
    return value.toBool();
}

bool FieldReader::optionalFlag(QStringView key, bool otherwise)
{
    return present(key) ? flag(key) : otherwise;
}

Instant FieldReader::instant(QStringView key)
{
    const auto value = instantFromText(text(key, 32));
    if (!value)
        blame(key, QStringLiteral("not a moment in UTC"));
    return value.value_or(Instant{});
}

std::optional<Instant> FieldReader::optionalInstant(QStringView key)
{
    return present(key) ? std::optional{instant(key)} : std::nullopt;
}

std::optional<Day> FieldReader::optionalDay(QStringView key)
{
    const QString value = optionalText(key, 10);
    if (value.isEmpty())
        return std::nullopt;
    const auto day = dayFromText(value);
    if (!day)
        blame(key, QStringLiteral("not a day"));
    return day ? std::optional{*day} : std::nullopt;
}

QByteArray FieldReader::hex(QStringView key, int bytes)
{
    const QString value = text(key, bytes * 2);
    const QByteArray decoded = QByteArray::fromHex(value.toLatin1());
    if (decoded.size() != bytes || QString::fromLatin1(decoded.toHex()) != value)
        blame(key, QStringLiteral("not %1 bytes in lower-case hexadecimal").arg(bytes));
    return decoded;
}

QJsonObject FieldReader::object(QStringView key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        blame(key, QStringLiteral("not an object"));
    return value.toObject();
}

std::optional<QJsonObject> FieldReader::optionalObject(QStringView key)
{
    return present(key) ? std::optional{object(key)} : std::nullopt;
}

QJsonArray FieldReader::array(QStringView key, int longest)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        blame(key, QStringLiteral("not a list"));
    const QJsonArray elements = value.toArray();
    if (elements.size() > longest)
        blame(key, QStringLiteral("more than %1 entries").arg(longest));
    return elements;
}

QJsonArray FieldReader::optionalArray(QStringView key, int longest)
{
    return present(key) ? array(key, longest) : QJsonArray{};
}

void FieldReader::blame(QStringView key, const QString& problem)
{
    if (!m_error)
        m_error = Error{Error::Code::InvalidInput,
            (key.isEmpty() ? m_pointer : pointerOf(key)) + QStringLiteral(": ") + problem};
}

void FieldReader::adopt(const Error& error)
{
    if (!m_error)
        m_error = error;
}

Result<> FieldReader::finish()
{
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!m_known.contains(key))
            blame(key, QStringLiteral("unknown field"));
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

bool FieldReader::present(QStringView key) { return !take(key).isUndefined(); }

QJsonValue FieldReader::take(QStringView key)
{
    m_known.append(key.toString());
    return m_object.value(key);
}

QString FieldReader::pointerOf(QStringView key) const { return m_pointer + u'/' + key; }

QString FieldReader::checkedText(QStringView key, const QJsonValue& value, int longest)
{
    if (!value.isUndefined() && !value.isString())
        blame(key, QStringLiteral("not a text"));
    const QString text = value.toString();
    if (text.size() > longest)
        blame(key, QStringLiteral("longer than %1 characters").arg(longest));
    const bool clean = std::none_of(text.cbegin(), text.cend(),
        [](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    if (!clean)
        blame(key, QStringLiteral("holds a control character"));
    return text;
}

} // namespace yichuang
