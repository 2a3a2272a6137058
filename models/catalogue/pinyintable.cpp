// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/pinyintable.h"

#include <QString>

#include <limits>

namespace yichuang::catalogue {

Result<PinyinTable> PinyinTable::fromText(const QByteArray& utf8)
{
    PinyinTable table;
    constexpr qsizetype expectedCharacters = 42'000;
    table.m_setOf.reserve(expectedCharacters);
    for (const QByteArray& line : utf8.split('\n')) {
        if (line.isEmpty())
            continue;
        const qsizetype tab = line.indexOf('\t');
        if (tab <= 0 || table.m_sets.size() >= std::numeric_limits<quint16>::max())
            return failure(Error::Code::Corrupt,
                QStringLiteral("readings: line %1").arg(table.m_sets.size() + 1));
        std::vector<std::string> readings;
        for (const QByteArray& reading : line.left(tab).split(' '))
            readings.push_back(reading.toStdString());
        const auto set = static_cast<quint16>(table.m_sets.size());
        table.m_sets.push_back(std::move(readings));
        for (const char32_t character : QString::fromUtf8(line.mid(tab + 1)).toUcs4())
            table.m_setOf.insert(character, set);
    }
    return table;
}

std::span<const std::string> PinyinTable::readingsOf(char32_t character) const
{
    const auto found = m_setOf.constFind(character);
    if (found == m_setOf.constEnd())
        return {};
    return m_sets[*found];
}

} // namespace yichuang::catalogue
