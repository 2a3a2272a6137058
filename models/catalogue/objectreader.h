// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/finding.h"
#include "models/catalogue/jsontree.h"
#include "models/catalogue/vocabulary.h"

#include <QStringList>

#include <optional>
#include <utility>

namespace yichuang::catalogue {

enum class Emptiness { Allowed, Refused };

/// Reads the fields of one JSON object. Whatever is wrong becomes a finding with its path, and
/// reading goes on with a default, so that one pass names everything at once; a value with findings
/// must not be used.
class ObjectReader
{
public:
    ObjectReader(const JsonNode& object, QString path, Findings& findings)
        : m_object(object)
        , m_path(std::move(path))
        , m_findings(findings)
    {
    }

    static constexpr qsizetype nameLength = 200;
    static constexpr qsizetype textLength = 4000;

    [[nodiscard]] QString text(QStringView key, qsizetype longest = textLength);
    /// Empty for null.
    [[nodiscard]] QString optionalText(QStringView key, qsizetype longest = textLength);
    /// `pattern` is anchored; `null` is allowed for optional codes.
    [[nodiscard]] QString code(QStringView key, const QString& pattern);
    [[nodiscard]] QString optionalCode(QStringView key, const QString& pattern);
    [[nodiscard]] QStringList texts(QStringView key, Emptiness emptiness);
    [[nodiscard]] int integer(QStringView key, int least, int most);
    [[nodiscard]] std::optional<int> optionalInteger(QStringView key, int least, int most);
    [[nodiscard]] std::vector<int> integers(QStringView key, int least, int most);
    /// Yuan as written, with at most two decimals, in fen.
    [[nodiscard]] qint64 amountFen(QStringView key);
    [[nodiscard]] bool flag(QStringView key);

    template <Worded E>
    [[nodiscard]] E word(QStringView key)
    {
        const JsonNode* const node = field(key);
        return node ? wordOf<E>(*node, pathOf(key)).value_or(E{}) : E{};
    }
    template <Worded E>
    [[nodiscard]] std::optional<E> optionalWord(QStringView key)
    {
        const JsonNode* const node = field(key);
        return node && node->kind != JsonNode::Kind::Null ? wordOf<E>(*node, pathOf(key))
                                                          : std::nullopt;
    }
    template <Worded E>
    [[nodiscard]] std::vector<E> wordList(QStringView key, Emptiness emptiness)
    {
        std::vector<E> values;
        forEach(key, emptiness, [&](const JsonNode& node, const QString& path) {
            if (const auto value = wordOf<E>(node, path))
                values.push_back(*value);
        });
        return values;
    }

    /// `read(ObjectReader&)` for each object of the array.
    template <typename Read>
    [[nodiscard]] auto objects(QStringView key, Emptiness emptiness, Read read)
    {
        std::vector<decltype(read(std::declval<ObjectReader&>()))> values;
        forEach(key, emptiness, [&](const JsonNode& node, const QString& path) {
            if (isObject(node, path)) {
                ObjectReader reader{node, path, m_findings};
                values.push_back(read(reader));
            }
        });
        return values;
    }
    /// The nested object; none, with a finding, when it is missing or something else.
    [[nodiscard]] std::optional<ObjectReader> object(QStringView key);
    /// The same, but null is allowed and leaves no finding.
    [[nodiscard]] std::optional<ObjectReader> optionalObject(QStringView key);

    /// The keys of the object, as written.
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] QString pathOf(QStringView key) const { return m_path + u'.' + key; }
    void report(Rule rule, QStringView key, QString detail);

private:
    [[nodiscard]] const JsonNode* field(QStringView key);
    [[nodiscard]] bool isObject(const JsonNode& node, const QString& path);
    [[nodiscard]] QString textOf(const JsonNode& node, const QString& path, qsizetype longest);
    [[nodiscard]] std::optional<int> integerOf(
        const JsonNode& node, const QString& path, int least, int most);
    [[nodiscard]] QString checkedCode(
        const JsonNode& node, QStringView key, const QString& pattern);
    void add(Rule rule, const QString& path, QString detail);

    template <typename Visit>
    void forEach(QStringView key, Emptiness emptiness, Visit visit)
    {
        const JsonNode* const node = field(key);
        if (!node)
            return;
        if (node->kind != JsonNode::Kind::Array) {
            add(Rule::FieldType, pathOf(key), QStringLiteral("not an array"));
            return;
        }
        if (node->elements.empty() && emptiness == Emptiness::Refused)
            add(Rule::EmptyValue, pathOf(key), QStringLiteral("empty array"));
        for (std::size_t index = 0; index < node->elements.size(); ++index)
            visit(node->elements[index], pathOf(key) + u'[' + QString::number(index) + u']');
    }
    template <Worded E>
    [[nodiscard]] std::optional<E> wordOf(const JsonNode& node, const QString& path)
    {
        if (node.kind != JsonNode::Kind::Text) {
            add(Rule::FieldType, path, QStringLiteral("not a text"));
            return std::nullopt;
        }
        const auto value = fromText<E>(node.text);
        if (!value)
            add(Rule::ValueNotAllowed, path, node.text.left(40));
        return value;
    }

    const JsonNode& m_object;
    QString m_path;
    Findings& m_findings;
};

} // namespace yichuang::catalogue
