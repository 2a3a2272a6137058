// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <variant>
#include <vector>

namespace yichuang::catalogue {

struct JsonMember;

/// A JSON value as it was written: keys that occur twice are both there, numbers keep their own
/// text. Input of strangers is judged on this; QJsonDocument would drop the first of two equal keys
/// and round large numbers.
struct JsonNode
{
    enum class Kind { Null, Bool, Number, Text, Array, Object };

    Kind kind{Kind::Null};
    bool flag{false};
    QString text; ///< of a Text; of a Number its digits as written
    std::vector<JsonNode> elements; ///< of an Array
    std::vector<JsonMember> members; ///< of an Object, in the order written

    /// The first member with this key; null when there is none.
    [[nodiscard]] const JsonNode* find(QStringView key) const;
};

struct JsonMember
{
    QString key;
    JsonNode value;
};

/// Why a text is no tree.
struct JsonProblem
{
    enum class Kind { Syntax, TooDeep };

    Kind kind{Kind::Syntax};
    QString
        path; ///< $[1].promisedDays: the value at fault; empty when the text simply ends too early
    qsizetype offset{0}; ///< bytes from the start
};

/// Levels of arrays and objects a catalogue file may have.
inline constexpr std::size_t jsonDepthLimit = 32;

/// Reads valid UTF-8 without a byte order mark. Never recurses while parsing, so depth cannot
/// overflow the stack.
[[nodiscard]] std::variant<JsonNode, JsonProblem> parseJsonTree(const QByteArray& utf8);

} // namespace yichuang::catalogue
