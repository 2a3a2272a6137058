// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/decisionfields.h"
#include "models/cases/payloadfields.h"

#include <algorithm>
#include <rapidjson/document.h>
#include <span>

namespace yichuang::cases {

/// Fields out of parsed JSON, as strict as FieldReader but without words: what it does not like it
/// only marks, and the slow reader tells people why. Unknown and doubled members are not looked
/// for: its caller compares the whole text. Internal to models/cases: eventtext.cpp.
class TextReader
{
public:
    TextReader(const rapidjson::Value& object, bool& good)
        : m_object(object)
        , m_good(good)
    {
        m_good = m_good && object.IsObject();
    }

    void required(QStringView key, QString& value, int longest = FieldReader::longestText)
    {
        text(key, value, longest);
        m_good = m_good && !value.isEmpty();
    }
    void text(QStringView key, QString& value, int longest = FieldReader::longestText)
    {
        if (const auto* found = find(key))
            value = textOf(*found, longest);
    }
    void sparse(QStringView key, QString& value, int longest) { text(key, value, longest); }
    template <typename E>
    void sparse(QStringView key, E& value, std::optional<E> (*fromText)(QStringView), E otherwise)
    {
        value = otherwise;
        if (find(key) != nullptr)
            word(key, value, fromText);
    }
    void texts(QStringView key, QStringList& values, int most)
    {
        for (const auto& element : elements(key, most))
            values.append(textOf(element, longestName));
    }
    void number(QStringView key, int& value, int least, int most)
    {
        value = static_cast<int>(integer(key, least, most));
    }
    void count(QStringView key, int& value, int most) { number(key, value, 0, most); }
    void amount(QStringView key, qint64& value) { value = integer(key, 0, 100'000'000'000); }
    void days(QStringView key, WorkingDays& value)
    {
        value = WorkingDays{static_cast<int>(integer(key, 0, 3660))};
    }
    void numbers(QStringView key, std::vector<int>& values, int most)
    {
        for (const auto& element : elements(key, most)) {
            m_good = m_good && element.IsInt() && element.GetInt() >= 0 && element.GetInt() <= most;
            values.push_back(m_good ? element.GetInt() : 0);
        }
    }
    void flag(QStringView key, bool& value)
    {
        const auto* found = find(key);
        m_good = m_good && found != nullptr && found->IsBool();
        value = m_good && found->GetBool();
    }
    template <typename E>
    void word(QStringView key, E& value, std::optional<E> (*fromText)(QStringView))
    {
        QString text;
        required(key, text, 64);
        const auto known = fromText(text);
        m_good = m_good && known;
        value = known.value_or(E{});
    }
    void day(QStringView key, Day& value)
    {
        std::optional<Day> found;
        day(key, found);
        m_good = m_good && found;
        value = found.value_or(Day{});
    }
    void day(QStringView key, std::optional<Day>& value)
    {
        take(key, value, 10, [](const QString& text) { return dayFromText(text); });
    }
    void instant(QStringView key, Instant& value)
    {
        std::optional<Instant> found;
        instant(key, found);
        m_good = m_good && found;
        value = found.value_or(Instant{});
    }
    void instant(QStringView key, std::optional<Instant>& value)
    {
        take(key, value, 32, [](const QString& text) { return instantFromText(text); });
    }
    template <typename Tag>
    void id(QStringView key, std::optional<Id<Tag>>& value)
    {
        take(key, value, 36, [](const QString& text) { return idFromText<Id<Tag>>(text); });
    }
    template <typename Tag>
    void id(QStringView key, Id<Tag>& value)
    {
        std::optional<Id<Tag>> found;
        id(key, found);
        m_good = m_good && found;
        value = found.value_or(Id<Tag>{});
    }
    void hex(QStringView key, QByteArray& value, int bytes)
    {
        const auto* found = find(key);
        m_good = m_good && found != nullptr && found->IsString()
            && found->GetStringLength() == static_cast<unsigned>(2 * bytes);
        if (m_good)
            value = QByteArray::fromHex({found->GetString(), found->GetStringLength()});
    }
    template <typename T>
    void nested(QStringView key, T& value)
    {
        if (const auto* found = member(key))
            read(*found, m_good, value);
    }
    template <typename T>
    void nested(QStringView key, std::optional<T>& value)
    {
        if (find(key) != nullptr)
            nested(key, value.emplace());
    }
    template <typename T>
    void list(QStringView key, std::vector<T>& values, int most)
    {
        const auto all = elements(key, most);
        values.reserve(all.size());
        for (const auto& element : all)
            read(element, m_good, values.emplace_back());
    }
    [[nodiscard]] qint64 integer(QStringView key, qint64 least, qint64 most)
    {
        const auto* found = find(key);
        m_good = m_good && found != nullptr && found->IsInt64() && found->GetInt64() >= least
            && found->GetInt64() <= most;
        return m_good ? found->GetInt64() : least;
    }
    /// Of an array that must be there.
    [[nodiscard]] std::span<const rapidjson::Value> elements(QStringView key, int most)
    {
        const auto* found = find(key);
        m_good = m_good && found != nullptr && found->IsArray()
            && found->Size() <= static_cast<unsigned>(most);
        return m_good ? std::span<const rapidjson::Value>{found->Begin(), found->Size()}
                      : std::span<const rapidjson::Value>{};
    }
    /// A member that must be there.
    [[nodiscard]] const rapidjson::Value* member(QStringView key)
    {
        const auto* found = find(key);
        m_good = m_good && found != nullptr;
        return found;
    }

    template <typename T>
    static void read(const rapidjson::Value& from, bool& good, T& value)
    {
        TextReader reader{from, good};
        if (good)
            fields(reader, value);
    }
    static void read(const rapidjson::Value& from, bool& good, Applicant& value);
    static void read(const rapidjson::Value& from, bool& good, Representative& value);

private:
    [[nodiscard]] const rapidjson::Value* find(QStringView key) const
    {
        if (!m_good)
            return nullptr;
        for (const auto& one : m_object.GetObject()) {
            if (one.name.GetStringLength() == static_cast<unsigned>(key.size())
                && std::equal(key.begin(), key.end(), one.name.GetString(),
                    [](QChar a, char b) { return a == QLatin1Char{b}; }))
                return &one.value;
        }
        return nullptr;
    }
    [[nodiscard]] QString textOf(const rapidjson::Value& value, int longest)
    {
        if (!value.IsString()) {
            m_good = false;
            return {};
        }
        const char* const from = value.GetString();
        const char* const end = from + value.GetStringLength();
        const bool clean = std::none_of(from, end,
            [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
        QString text = QString::fromUtf8(from, static_cast<qsizetype>(end - from));
        m_good = m_good && clean && text.size() <= longest;
        return text;
    }
    /// A text that may be absent but, when it is there, must be read by `fromText`.
    template <typename T, typename FromText>
    void take(QStringView key, std::optional<T>& value, int longest, FromText fromText)
    {
        const auto* found = find(key);
        if (found == nullptr)
            return;
        const auto known = fromText(textOf(*found, longest));
        m_good = m_good && known;
        if (known)
            value = *known;
    }

    const rapidjson::Value& m_object;
    bool& m_good;
};

} // namespace yichuang::cases
