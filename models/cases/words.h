// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace yichuang::cases {

/// The value of a closed list whose `toText` is this word. Internal to models/cases.
template <typename T, std::size_t N>
std::optional<T> oneOf(const std::array<T, N>& values, QStringView text)
{
    for (const T value : values) {
        if (toText(value) == text)
            return value;
    }
    return std::nullopt;
}

} // namespace yichuang::cases
