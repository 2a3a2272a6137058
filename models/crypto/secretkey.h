// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <span>

namespace yichuang::crypto {

/// 32 secret bytes that are wiped when they go. Copies are made by name only (`copy`), so that none
/// stays behind by accident.
class SecretKey
{
public:
    static constexpr std::size_t size = 32;

    /// 32 random bytes from the operating system; Crypto when it has none.
    [[nodiscard]] static Result<SecretKey> random();
    /// InvalidInput unless there are exactly 32 bytes.
    [[nodiscard]] static Result<SecretKey> fromBytes(QByteArrayView bytes);

    SecretKey(SecretKey&& other) noexcept;
    SecretKey& operator=(SecretKey&& other) noexcept;
    SecretKey(const SecretKey&) = delete;
    SecretKey& operator=(const SecretKey&) = delete;
    ~SecretKey();

    [[nodiscard]] SecretKey copy() const;
    [[nodiscard]] std::span<const unsigned char, size> bytes() const { return m_bytes; }
    [[nodiscard]] QByteArrayView view() const;
    /// Compared in constant time.
    [[nodiscard]] bool equals(const SecretKey& other) const;

    /// A key of its own for one purpose (HKDF-SHA256, RFC 5869, no salt): who learns it cannot find
    /// this key or the key of another purpose.
    [[nodiscard]] Result<SecretKey> derived(QByteArrayView purpose) const;

private:
    SecretKey() = default;

    std::array<unsigned char, size> m_bytes{};
};

/// Random bytes from the operating system; Crypto when it has none.
[[nodiscard]] Result<QByteArray> randomBytes(qsizetype count);

} // namespace yichuang::crypto
