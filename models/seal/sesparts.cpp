// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sesparts.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal::ses {

QByteArray sequence(const QByteArrayList& elements)
{
    return der::element(der::Sequence, elements.join());
}

QByteArray integer(const int value)
{
    QByteArray bytes;
    for (int rest = value; rest > 0; rest >>= 8)
        bytes.prepend(static_cast<char>(rest & 0xff));
    if (bytes.isEmpty() || (static_cast<unsigned char>(bytes.front()) & 0x80U) != 0)
        bytes.prepend('\0');
    return der::element(der::Integer, bytes);
}

std::optional<int> integerFrom(der::Reader& reader)
{
    const auto element = reader.next(der::Integer);
    if (!element || element->content.isEmpty() || element->content.size() > 4)
        return std::nullopt;
    qint64 value = 0;
    for (const char byte : element->content)
        value = value << 8 | static_cast<unsigned char>(byte);
    const auto small = static_cast<int>(value & 0x7fffffff);
    if (integer(small) != element->whole.toByteArray()) // negative, or not the shortest
        return std::nullopt;
    return small;
}

QByteArray timeText(const Instant moment)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch();
    return QDateTime::fromSecsSinceEpoch(seconds.count(), Qt::UTC)
               .toString(u"yyyyMMddHHmmss"_s)
               .toLatin1()
        + 'Z';
}

QByteArray time(const Instant moment)
{
    return der::element(der::GeneralizedTime, timeText(moment));
}

std::optional<Instant> timeFrom(der::Reader& reader)
{
    const auto element = reader.next(der::GeneralizedTime);
    if (!element || element->content.size() != 15)
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(
        QString::fromLatin1(element->content.first(14)), u"yyyyMMddHHmmss"_s);
    moment.setTimeSpec(Qt::UTC);
    if (!moment.isValid())
        return std::nullopt;
    const Instant read{std::chrono::milliseconds{moment.toMSecsSinceEpoch()}};
    if (timeText(read) != element->content)
        return std::nullopt;
    return read;
}

QByteArray bits(const QByteArrayView bytes)
{
    QByteArray content(1, '\0'); // no unused bits
    content.append(bytes.data(), bytes.size());
    return der::element(der::BitString, content);
}

std::optional<QByteArray> bitsFrom(der::Reader& reader)
{
    const auto element = reader.next(der::BitString);
    if (!element || element->content.isEmpty() || element->content.front() != '\0')
        return std::nullopt;
    return element->content.sliced(1).toByteArray();
}

} // namespace yichuang::seal::ses
