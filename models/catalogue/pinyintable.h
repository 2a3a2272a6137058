// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QByteArray>
#include <QHash>

#include <span>
#include <string>
#include <vector>

namespace yichuang::catalogue {

/// All readings of each Chinese character, without tones, ü written v.
class PinyinTable
{
public:
    PinyinTable() = default;
    /// From resources/pinyin/readings.txt. Corrupt when a line has another shape.
    [[nodiscard]] static Result<PinyinTable> fromText(const QByteArray& utf8);

    /// None for a character that is not in the table.
    [[nodiscard]] std::span<const std::string> readingsOf(char32_t character) const;

private:
    std::vector<std::vector<std::string>> m_sets;
    QHash<char32_t, quint16> m_setOf;
};

} // namespace yichuang::catalogue
