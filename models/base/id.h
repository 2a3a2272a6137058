// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"

#include <QHashFunctions>
#include <QUuid>

#include <array>
#include <span>

namespace yichuang {

/// A UUID that cannot be mixed up with the id of another kind of thing. A default-made id is null.
template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(QUuid value)
        : m_value(value)
    {
    }
    [[nodiscard]] const QUuid& value() const { return m_value; }
    [[nodiscard]] bool isNull() const { return m_value.isNull(); }
    friend bool operator==(const Id& a, const Id& b) { return a.m_value == b.m_value; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    QUuid m_value;
};

using CaseId = Id<struct CaseTag>;
using EventId = Id<struct EventTag>;
using DeviceId = Id<struct DeviceTag>;

/// Lower case, with hyphens, without braces.
[[nodiscard]] QString toText(const QUuid& uuid);
template <typename Tag>
[[nodiscard]] QString toText(const Id<Tag>& id)
{
    return toText(id.value());
}

[[nodiscard]] Result<QUuid> uuidFromText(QStringView text);
template <typename IdType>
[[nodiscard]] Result<IdType> idFromText(QStringView text)
{
    return uuidFromText(text).map([](const QUuid& value) { return IdType{value}; });
}

/// UUID version 7 (RFC 9562): 48 bits of time, then random. Ids made later sort later, which keeps
/// indexes packed.
[[nodiscard]] QUuid uuid7(Instant now, const std::array<std::uint8_t, 10>& random);
/// The same with random bytes from the operating system.
[[nodiscard]] QUuid uuid7(Instant now);

} // namespace yichuang
