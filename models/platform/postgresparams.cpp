// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresconnection.h"

#include <QtEndian>

#include <libpq-fe.h>
#include <utility>

namespace yichuang::platform {
namespace {

// Object ids of pg_type: fixed since the first versions, see src/include/catalog/pg_type.dat.
constexpr unsigned bytea = 17;
constexpr unsigned int8 = 20;
constexpr unsigned text = 25;
constexpr unsigned uuid = 2950;
constexpr unsigned byteaArray = 1001;
constexpr unsigned textArray = 1009;
constexpr unsigned int8Array = 1016;
constexpr unsigned uuidArray = 2951;

template <typename T>
void append(QByteArray& to, const T value)
{
    char bytes[sizeof value];
    qToBigEndian(value, bytes);
    to.append(bytes, sizeof bytes);
}

template <typename T>
QByteArray bigEndian(const T value)
{
    QByteArray bytes;
    append(bytes, value);
    return bytes;
}

/// The binary form of a one-dimensional array: dimensions, whether there are nulls, type of the
/// elements, length, first index, then each element behind its length. `write(QByteArray&, value)`
/// appends an element and answers false for NULL.
template <typename Values, typename Write>
QByteArray arrayOf(
    const unsigned elementType, const Values& values, const qsizetype each, Write write)
{
    const auto count = static_cast<qint32>(values.size());
    QByteArray array;
    array.reserve(20 + count * (4 + each));
    append(array, qint32{count == 0 ? 0 : 1});
    append(array, qint32{0});
    append(array, elementType);
    if (count == 0)
        return array;
    append(array, count);
    append(array, qint32{1});
    bool hasNull = false;
    for (const auto& value : values) {
        const qsizetype at = array.size();
        append(array, qint32{-1});
        if (!write(array, value))
            hasNull = true;
        else
            qToBigEndian(static_cast<qint32>(array.size() - at - 4), array.data() + at);
    }
    qToBigEndian(qint32{hasNull ? 1 : 0}, array.data() + 4);
    return array;
}

} // namespace

PostgresParams& PostgresParams::add(const unsigned type, QByteArray bytes)
{
    m_types.push_back(type);
    m_values.push_back(std::move(bytes));
    m_nulls.push_back(false);
    return *this;
}

PostgresParams& PostgresParams::bind(const qint64 value) { return add(int8, bigEndian(value)); }

PostgresParams& PostgresParams::bind(const QString& value) { return add(text, value.toUtf8()); }

PostgresParams& PostgresParams::bind(const QByteArray& bytes) { return add(bytea, bytes); }

PostgresParams& PostgresParams::bind(const QUuid& value)
{
    add(uuid, value.toRfc4122());
    m_nulls.back() = value.isNull();
    return *this;
}

PostgresParams& PostgresParams::bindNull()
{
    add(int8, {});
    m_nulls.back() = true;
    return *this;
}

PostgresParams& PostgresParams::bind(const std::vector<qint64>& values)
{
    return add(int8Array, arrayOf(int8, values, 8, [](QByteArray& to, const qint64 value) {
        append(to, value);
        return true;
    }));
}

PostgresParams& PostgresParams::bind(const QStringList& texts)
{
    return add(textArray, arrayOf(text, texts, 32, [](QByteArray& to, const QString& value) {
        to += value.toUtf8();
        return true;
    }));
}

PostgresParams& PostgresParams::bind(const std::vector<QByteArray>& values)
{
    const qsizetype each = values.empty() ? 0 : values.front().size();
    return add(
        byteaArray, arrayOf(bytea, values, each, [](QByteArray& to, const QByteArray& value) {
            to += value;
            return true;
        }));
}

PostgresParams& PostgresParams::bind(const std::vector<QUuid>& uuids)
{
    return add(uuidArray, arrayOf(uuid, uuids, 16, [](QByteArray& to, const QUuid& value) {
        if (!value.isNull())
            to += value.toRfc4122();
        return !value.isNull();
    }));
}

PostgresRows::PostgresRows(PGresult* result)
    : m_result(result)
{
}

PostgresRows::~PostgresRows() { PQclear(m_result); }

PostgresRows::PostgresRows(PostgresRows&& other) noexcept
    : m_result(std::exchange(other.m_result, nullptr))
    , m_row(other.m_row)
    , m_column(other.m_column)
{
}

bool PostgresRows::next()
{
    m_column = 0;
    return ++m_row < PQntuples(m_result);
}

qint64 PostgresRows::changed() const { return QByteArray(PQcmdTuples(m_result)).toLongLong(); }

QByteArray PostgresRows::raw()
{
    const int column = m_column++;
    return {PQgetvalue(m_result, m_row, column), PQgetlength(m_result, m_row, column)};
}

qint64 PostgresRows::number()
{
    const auto bytes = raw();
    switch (bytes.size()) {
    case 8:
        return qFromBigEndian<qint64>(bytes.constData());
    case 4:
        return qFromBigEndian<qint32>(bytes.constData());
    default:
        return 0; // NULL
    }
}

QString PostgresRows::text() { return QString::fromUtf8(raw()); }

QByteArray PostgresRows::bytes() { return raw(); }

QUuid PostgresRows::uuid()
{
    const auto bytes = raw();
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

bool PostgresRows::isNull() const { return PQgetisnull(m_result, m_row, m_column) != 0; }

} // namespace yichuang::platform
