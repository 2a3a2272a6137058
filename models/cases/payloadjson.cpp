// SPDX-License-Identifier: Apache-2.0
#include "models/cases/decisionfields.h"
#include "models/cases/event.h"
#include "models/cases/payloadfields.h"

#include <utility>

namespace yichuang::cases {
namespace {

/// Fields into a JSON object; absent facts are left out, so that old hashes stay what they were.
class Writer
{
public:
    void required(QStringView key, const QString& value, int = 0) { m_json.insert(key, value); }
    void text(QStringView key, const QString& value, int = 0) { m_json.insert(key, value); }
    void sparse(QStringView key, const QString& value, int)
    {
        if (!value.isEmpty())
            m_json.insert(key, value);
    }
    template <typename E>
    void sparse(QStringView key, E value, std::optional<E> (*)(QStringView), E otherwise)
    {
        if (value != otherwise)
            m_json.insert(key, toText(value));
    }
    void texts(QStringView key, const QStringList& values, int)
    {
        m_json.insert(key, QJsonArray::fromStringList(values));
    }
    void number(QStringView key, int value, int, int) { m_json.insert(key, value); }
    void count(QStringView key, int value, int) { m_json.insert(key, value); }
    void amount(QStringView key, qint64 value) { m_json.insert(key, value); }
    void days(QStringView key, WorkingDays value) { m_json.insert(key, value.count()); }
    void numbers(QStringView key, const std::vector<int>& values, int)
    {
        QJsonArray array;
        for (const int value : values)
            array.append(value);
        m_json.insert(key, array);
    }
    void flag(QStringView key, bool value) { m_json.insert(key, value); }
    template <typename E>
    void word(QStringView key, E value, std::optional<E> (*)(QStringView))
    {
        m_json.insert(key, toText(value));
    }
    void day(QStringView key, Day value) { m_json.insert(key, yichuang::toText(value)); }
    void day(QStringView key, const std::optional<Day>& value)
    {
        if (value)
            day(key, *value);
    }
    void instant(QStringView key, Instant value) { m_json.insert(key, yichuang::toText(value)); }
    void instant(QStringView key, const std::optional<Instant>& value)
    {
        if (value)
            instant(key, *value);
    }
    void id(QStringView key, const std::optional<CaseId>& value)
    {
        if (value)
            m_json.insert(key, yichuang::toText(*value));
    }
    void hex(QStringView key, const QByteArray& value, int)
    {
        m_json.insert(key, QString::fromLatin1(value.toHex()));
    }
    template <typename T>
    void nested(QStringView key, const T& value)
    {
        m_json.insert(key, objectOf(value));
    }
    template <typename T>
    void nested(QStringView key, const std::optional<T>& value)
    {
        if (value)
            m_json.insert(key, objectOf(*value));
    }
    template <typename T>
    void list(QStringView key, const std::vector<T>& values, int)
    {
        QJsonArray array;
        for (const T& value : values)
            array.append(objectOf(value));
        m_json.insert(key, array);
    }

    [[nodiscard]] QJsonObject take() { return std::move(m_json); }

private:
    template <typename T>
    [[nodiscard]] static QJsonObject objectOf(const T& value)
    {
        if constexpr (std::same_as<T, Applicant> || std::same_as<T, Representative>) {
            return cases::toJson(value);
        } else {
            Writer inner;
            fields(inner, value);
            return inner.take();
        }
    }

    QJsonObject m_json;
};

/// Fields out of a JSON object, strictly (FieldReader).
class Reader
{
public:
    explicit Reader(FieldReader& reader)
        : m_reader(reader)
    {
    }

    void required(QStringView key, QString& value, int longest = FieldReader::longestText)
    {
        value = m_reader.text(key, longest);
    }
    void text(QStringView key, QString& value, int longest = FieldReader::longestText)
    {
        value = m_reader.optionalText(key, longest);
    }
    void sparse(QStringView key, QString& value, int longest) { text(key, value, longest); }
    template <typename E>
    void sparse(QStringView key, E& value, std::optional<E> (*fromText)(QStringView), E otherwise)
    {
        value = m_reader.optionalWord(key, fromText, otherwise);
    }
    void texts(QStringView key, QStringList& values, int most)
    {
        for (const QJsonValue& element : m_reader.optionalArray(key, most)) {
            if (!element.isString() || element.toString().size() > longestName)
                m_reader.blame(key, QStringLiteral("not a list of short texts"));
            values.append(element.toString());
        }
    }
    void number(QStringView key, int& value, int least, int most)
    {
        value = static_cast<int>(m_reader.integer(key, least, most));
    }
    void count(QStringView key, int& value, int most)
    {
        value = static_cast<int>(m_reader.optionalInteger(key, 0, most, 0));
    }
    void amount(QStringView key, qint64& value)
    {
        value = m_reader.integer(key, 0, 100'000'000'000);
    }
    void days(QStringView key, WorkingDays& value)
    {
        value = WorkingDays{static_cast<int>(m_reader.optionalInteger(key, 0, 3660, 0))};
    }
    void numbers(QStringView key, std::vector<int>& values, int most)
    {
        for (const QJsonValue& element : m_reader.optionalArray(key, most)) {
            const int value = element.toInt(-1);
            if (value < 0 || value > most || element.toDouble() != value)
                m_reader.blame(key, QStringLiteral("not a list of positions"));
            values.push_back(value);
        }
    }
    void flag(QStringView key, bool& value) { value = m_reader.optionalFlag(key, value); }
    template <typename E>
    void word(QStringView key, E& value, std::optional<E> (*fromText)(QStringView))
    {
        value = m_reader.word(key, fromText);
    }
    void day(QStringView key, Day& value)
    {
        const auto day = m_reader.optionalDay(key);
        if (!day)
            m_reader.blame(key, QStringLiteral("no day"));
        value = day.value_or(Day{});
    }
    void day(QStringView key, std::optional<Day>& value) { value = m_reader.optionalDay(key); }
    void instant(QStringView key, Instant& value) { value = m_reader.instant(key); }
    void instant(QStringView key, std::optional<Instant>& value)
    {
        value = m_reader.optionalInstant(key);
    }
    void id(QStringView key, std::optional<CaseId>& value)
    {
        value = m_reader.optionalId<CaseId>(key);
    }
    void hex(QStringView key, QByteArray& value, int bytes) { value = m_reader.hex(key, bytes); }
    template <typename T>
    void nested(QStringView key, T& value)
    {
        if constexpr (std::same_as<T, Person>) // mail has no receiver at the counter
            value = m_reader.optionalNested(key, &readObject<T>).value_or(T{});
        else
            value = m_reader.nested(key, &readObject<T>);
    }
    template <typename T>
    void nested(QStringView key, std::optional<T>& value)
    {
        value = m_reader.optionalNested(key, &readObject<T>);
    }
    template <typename T>
    void list(QStringView key, std::vector<T>& values, int most)
    {
        values = m_reader.list(key, &readObject<T>, most);
    }

    template <typename T>
    [[nodiscard]] static T readObject(FieldReader& reader)
    {
        if constexpr (std::same_as<T, Applicant>) {
            return readApplicant(reader);
        } else if constexpr (std::same_as<T, Representative>) {
            return readRepresentative(reader);
        } else {
            T value;
            Reader inner{reader};
            fields(inner, value);
            return value;
        }
    }

private:
    FieldReader& m_reader;
};

template <std::size_t... Index>
std::optional<Payload> read(EventKind kind, FieldReader& reader, std::index_sequence<Index...>)
{
    std::optional<Payload> payload;
    const auto tryOne = [&]<std::size_t I>() {
        if (kindOfAlternative(I) == kind)
            payload
                = Reader::readObject<std::variant_alternative_t<I, PayloadAlternatives>>(reader);
    };
    (tryOne.template operator()<Index>(), ...);
    return payload;
}

} // namespace

QJsonObject toJson(const PaperEntry& paper)
{
    Writer writer;
    fields(writer, paper);
    return writer.take();
}

PaperEntry readPaperEntry(FieldReader& reader) { return Reader::readObject<PaperEntry>(reader); }

QJsonObject payloadToJson(const Payload& payload)
{
    return std::visit(
        [](const auto& facts) {
            Writer writer;
            fields(writer, facts);
            return writer.take();
        },
        payload);
}

Result<Payload> payloadFromJson(EventKind kind, const QJsonObject& json)
{
    FieldReader reader{json, QStringLiteral("/payload")};
    const std::optional<Payload> payload
        = read(kind, reader, std::make_index_sequence<std::variant_size_v<PayloadAlternatives>>{});
    if (!payload)
        return failure(Error::Code::Unsupported, QStringLiteral("/kind: ") + toText(kind));
    return reader.finish().map([&] { return *payload; });
}

} // namespace yichuang::cases
