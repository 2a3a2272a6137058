// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <algorithm>
#include <array>
#include <optional>

namespace yichuang::cases {

/// One value of a closed list and its word in SQL, JSON and on the command line. Internal to
/// models/cases.
template <typename E>
struct Word
{
    E value;
    const char16_t* text;
};

template <typename E, std::size_t N>
[[nodiscard]] QString wordOf(const std::array<Word<E>, N>& words, E value)
{
    const auto found = std::ranges::find(words, value, &Word<E>::value);
    Q_ASSERT(found != words.end());
    return QString::fromUtf16(found->text);
}

template <typename E, std::size_t N>
[[nodiscard]] std::optional<E> valueOf(const std::array<Word<E>, N>& words, QStringView text)
{
    const auto found
        = std::ranges::find_if(words, [text](const Word<E>& word) { return text == word.text; });
    return found == words.end() ? std::nullopt : std::optional{found->value};
}

/// The value of a closed list whose `toText` is this word.
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
