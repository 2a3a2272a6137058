// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/id.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace yichuang {

/// Reads the fields of one JSON object strictly: a missing, mistyped, oversized or unknown field is
/// remembered with its JSON pointer, reading goes on with an empty value, and `finish()` answers
/// with the first problem. So a reader of twenty fields has one place where it can fail.
class FieldReader
{
public:
    explicit FieldReader(QJsonObject object, QString pointer = {});

    static constexpr int longestText = 4000;

    /// A text that must be there and not be empty.
    [[nodiscard]] QString text(QStringView key, int longest = longestText);
    /// A text that may be empty or absent.
    [[nodiscard]] QString optionalText(QStringView key, int longest = longestText);
    [[nodiscard]] qint64 integer(QStringView key, qint64 least, qint64 most);
    [[nodiscard]] qint64 optionalInteger(
        QStringView key, qint64 least, qint64 most, qint64 otherwise);
    [[nodiscard]] bool flag(QStringView key);
    [[nodiscard]] bool optionalFlag(QStringView key, bool otherwise);
    [[nodiscard]] Instant instant(QStringView key);
    [[nodiscard]] std::optional<Instant> optionalInstant(QStringView key);
    [[nodiscard]] std::optional<Day> optionalDay(QStringView key);
    /// Lower-case hexadecimal of exactly `bytes` bytes.
    [[nodiscard]] QByteArray hex(QStringView key, int bytes);
    [[nodiscard]] QJsonObject object(QStringView key);
    [[nodiscard]] std::optional<QJsonObject> optionalObject(QStringView key);
    [[nodiscard]] QJsonArray array(QStringView key, int longest = 1000);
    [[nodiscard]] QJsonArray optionalArray(QStringView key, int longest = 1000);

    template <typename IdType>
    [[nodiscard]] IdType id(QStringView key)
    {
        const auto value = idFromText<IdType>(text(key, 36));
        if (!value)
            blame(key, QStringLiteral("not an id"));
        return value.value_or(IdType{});
    }

    /// A word of a closed list, read by `fromText` which answers an optional.
    template <typename T>
    [[nodiscard]] T word(QStringView key, std::optional<T> (*fromText)(QStringView))
    {
        const auto value = fromText(text(key, 64));
        if (!value)
            blame(key, QStringLiteral("not one of the allowed words"));
        return value.value_or(T{});
    }

    /// Each element of an array of objects, read by `read(FieldReader&)`.
    template <typename T>
    [[nodiscard]] std::vector<T> list(QStringView key, T (*read)(FieldReader&), int longest = 1000)
    {
        std::vector<T> values;
        const QJsonArray elements = optionalArray(key, longest);
        for (qsizetype i = 0; i < elements.size(); ++i) {
            FieldReader element{
                elements.at(i).toObject(), pointerOf(key) + u'/' + QString::number(i)};
            if (!elements.at(i).isObject())
                element.blame({}, QStringLiteral("not an object"));
            values.push_back(read(element));
            if (auto done = element.finish(); !done)
                adopt(done.error());
        }
        return values;
    }
    template <typename T>
    [[nodiscard]] T nested(QStringView key, T (*read)(FieldReader&))
    {
        FieldReader inner{object(key), pointerOf(key)};
        T value = read(inner);
        if (auto done = inner.finish(); !done)
            adopt(done.error());
        return value;
    }

    template <typename T>
    [[nodiscard]] std::optional<T> optionalNested(QStringView key, T (*read)(FieldReader&))
    {
        return present(key) ? std::optional{nested(key, read)} : std::nullopt;
    }
    template <typename T>
    [[nodiscard]] T optionalWord(
        QStringView key, std::optional<T> (*fromText)(QStringView), T otherwise)
    {
        return present(key) ? word(key, fromText) : otherwise;
    }
    template <typename IdType>
    [[nodiscard]] std::optional<IdType> optionalId(QStringView key)
    {
        return present(key) ? std::optional{id<IdType>(key)} : std::nullopt;
    }

    /// A rule of the caller's that the type alone cannot say.
    void blame(QStringView key, const QString& problem);
    void adopt(const Error& error);
    [[nodiscard]] const QString& pointer() const { return m_pointer; }

    /// InvalidInput with pointer and reason when anything was wrong, unknown keys included.
    [[nodiscard]] Result<> finish();

private:
    /// Notes the key as known; true when the object has it.
    [[nodiscard]] bool present(QStringView key);
    [[nodiscard]] QJsonValue take(QStringView key);
    [[nodiscard]] QString pointerOf(QStringView key) const;
    [[nodiscard]] QString checkedText(QStringView key, const QJsonValue& value, int longest);

    QJsonObject m_object;
    QString m_pointer;
    QStringList m_known;
    std::optional<Error> m_error;
};

} // namespace yichuang
