// SPDX-License-Identifier: Apache-2.0
#include "models/base/id.h"

#include <QRandomGenerator>

#include <cstring>

namespace yichuang {

QString toText(const QUuid& uuid) { return uuid.toString(QUuid::WithoutBraces); }

Result<QUuid> uuidFromText(QStringView text)
{
    const QUuid value = text.size() == 36 ? QUuid::fromString(text) : QUuid{};
    if (value.isNull())
        return failure(
            Error::Code::InvalidInput, QStringLiteral("not an id: ") + text.left(40).toString());
    return value;
}

QUuid uuid7(Instant now, const std::array<std::uint8_t, 10>& random)
{
    const auto milliseconds = static_cast<std::uint64_t>(now.time_since_epoch().count());
    std::array<std::uint8_t, 16> bytes{};
    for (std::size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<std::uint8_t>(milliseconds >> (8 * (5 - i)));
    std::memcpy(bytes.data() + 6, random.data(), random.size());
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

QUuid uuid7(Instant now)
{
    std::array<quint32, 3> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::array<std::uint8_t, 10> random{};
    std::memcpy(random.data(), words.data(), random.size());
    return uuid7(now, random);
}

} // namespace yichuang
