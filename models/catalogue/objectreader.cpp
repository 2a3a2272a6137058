// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/objectreader.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace yichuang::catalogue {

namespace {

bool isInteger(const QString& digits)
{
    return std::ranges::none_of(
        digits, [](QChar c) { return c == u'.' || c == u'e' || c == u'E'; });
}

} // namespace

void ObjectReader::add(Rule rule, const QString& path, QString detail)
{
    m_findings.push_back({rule, path, std::move(detail), {}, Severity::Error});
}

void ObjectReader::report(Rule rule, QStringView key, QString detail)
{
    add(rule, pathOf(key), std::move(detail));
}

const JsonNode* ObjectReader::field(QStringView key)
{
    const JsonNode* const node = m_object.find(key);
    if (!node)
        report(Rule::FieldMissing, key, QStringLiteral("the key is missing"));
    return node;
}

bool ObjectReader::isObject(const JsonNode& node, const QString& path)
{
    if (node.kind == JsonNode::Kind::Object)
        return true;
    add(Rule::FieldType, path, QStringLiteral("not an object"));
    return false;
}

QString ObjectReader::textOf(const JsonNode& node, const QString& path, qsizetype longest)
{
    if (node.kind != JsonNode::Kind::Text) {
        add(Rule::FieldType, path, QStringLiteral("not a text"));
        return {};
    }
    if (node.text.size() > longest) {
        add(Rule::TextTooLong, path,
            QStringLiteral("%1 characters, at most %2")
                .arg(QString::number(node.text.size()), QString::number(longest)));
        return {};
    }
    if (std::ranges::any_of(
            node.text, [](QChar c) { return c.category() == QChar::Other_Control; })) {
        add(Rule::ControlCharacter, path, QStringLiteral("holds a control character"));
        return {};
    }
    if (node.text.trimmed().isEmpty())
        add(Rule::EmptyValue, path, QStringLiteral("empty text"));
    return node.text;
}

QString ObjectReader::text(QStringView key, qsizetype longest)
{
    const JsonNode* const node = field(key);
    return node ? textOf(*node, pathOf(key), longest) : QString{};
}

QString ObjectReader::optionalText(QStringView key, qsizetype longest)
{
    const JsonNode* const node = field(key);
    return node && node->kind != JsonNode::Kind::Null ? textOf(*node, pathOf(key), longest)
                                                      : QString{};
}

/// A catalogue asks for the same few patterns thousands of times, and compiling one costs more than
/// matching it.
static const QRegularExpression& expressionOf(const QString& pattern)
{
    thread_local QHash<QString, QRegularExpression> compiled;
    QRegularExpression& expression = compiled[pattern];
    if (expression.pattern().isEmpty())
        expression.setPattern(QRegularExpression::anchoredPattern(pattern));
    return expression;
}

QString ObjectReader::checkedCode(const JsonNode& node, QStringView key, const QString& pattern)
{
    const QString value = textOf(node, pathOf(key), ObjectReader::nameLength);
    if (value.isEmpty())
        return {};
    if (!expressionOf(pattern).match(value).hasMatch())
        report(Rule::CodePattern, key, value.left(40) + QStringLiteral(" is not ") + pattern);
    return value;
}

QString ObjectReader::code(QStringView key, const QString& pattern)
{
    const JsonNode* const node = field(key);
    return node ? checkedCode(*node, key, pattern) : QString{};
}

QString ObjectReader::optionalCode(QStringView key, const QString& pattern)
{
    const JsonNode* const node = field(key);
    return node && node->kind != JsonNode::Kind::Null ? checkedCode(*node, key, pattern)
                                                      : QString{};
}

QStringList ObjectReader::texts(QStringView key, Emptiness emptiness)
{
    QStringList values;
    forEach(key, emptiness, [&](const JsonNode& node, const QString& path) {
        values.push_back(textOf(node, path, textLength));
    });
    return values;
}

std::optional<int> ObjectReader::integerOf(
    const JsonNode& node, const QString& path, int least, int most)
{
    if (node.kind != JsonNode::Kind::Number || !isInteger(node.text)) {
        add(Rule::FieldType, path, QStringLiteral("not a whole number"));
        return std::nullopt;
    }
    bool fits = false;
    const qlonglong value = node.text.toLongLong(&fits);
    if (!fits || value < least || value > most) {
        add(Rule::OutOfRange, path,
            QStringLiteral("%1 is not within %2 to %3")
                .arg(node.text.left(40), QString::number(least), QString::number(most)));
        return std::nullopt;
    }
    return static_cast<int>(value);
}

int ObjectReader::integer(QStringView key, int least, int most)
{
    const JsonNode* const node = field(key);
    return node ? integerOf(*node, pathOf(key), least, most).value_or(least) : least;
}

std::optional<int> ObjectReader::optionalInteger(QStringView key, int least, int most)
{
    const JsonNode* const node = field(key);
    return node && node->kind != JsonNode::Kind::Null ? integerOf(*node, pathOf(key), least, most)
                                                      : std::nullopt;
}

std::vector<int> ObjectReader::integers(QStringView key, int least, int most)
{
    std::vector<int> values;
    forEach(key, Emptiness::Allowed, [&](const JsonNode& node, const QString& path) {
        if (const auto value = integerOf(node, path, least, most))
            values.push_back(*value);
    });
    return values;
}

qint64 ObjectReader::amountFen(QStringView key)
{
    const JsonNode* const node = field(key);
    if (!node)
        return 0;
    if (node->kind != JsonNode::Kind::Number) {
        report(Rule::FieldType, key, QStringLiteral("not a number"));
        return 0;
    }
    const double fen = node->text.toDouble() * 100;
    constexpr double most = 1e12;
    if (!(fen >= 0 && fen <= most) || std::abs(fen - std::round(fen)) > 1e-6) {
        report(Rule::OutOfRange, key, node->text.left(40));
        return 0;
    }
    return std::llround(fen);
}

bool ObjectReader::flag(QStringView key)
{
    const JsonNode* const node = field(key);
    if (node && node->kind != JsonNode::Kind::Bool)
        report(Rule::FieldType, key, QStringLiteral("neither true nor false"));
    return node && node->flag;
}

std::optional<ObjectReader> ObjectReader::object(QStringView key)
{
    const JsonNode* const node = field(key);
    if (!node || !isObject(*node, pathOf(key)))
        return std::nullopt;
    return ObjectReader{*node, pathOf(key), m_findings};
}

std::optional<ObjectReader> ObjectReader::optionalObject(QStringView key)
{
    const JsonNode* const node = field(key);
    if (!node || node->kind == JsonNode::Kind::Null || !isObject(*node, pathOf(key)))
        return std::nullopt;
    return ObjectReader{*node, pathOf(key), m_findings};
}

QStringList ObjectReader::keys() const
{
    QStringList keys;
    for (const JsonMember& member : m_object.members)
        keys.push_back(member.key);
    return keys;
}

} // namespace yichuang::catalogue
