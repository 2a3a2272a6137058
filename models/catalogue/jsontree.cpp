// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/jsontree.h"

#include <algorithm>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace yichuang::catalogue {

namespace {

constexpr qsizetype longestKeyInPath = 64;

/// Receives RapidJSON's events; `false` from a handler stops the parser.
class TreeBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, TreeBuilder>
{
public:
    bool Null() { return put(JsonNode{}); }
    bool Bool(bool value)
    {
        return put({.kind = JsonNode::Kind::Bool,
            .flag = value,
            .text = {},
            .elements = {},
            .members = {}});
    }
    bool RawNumber(const char* digits, rapidjson::SizeType length, bool /*copy*/)
    {
        return put(textNode(JsonNode::Kind::Number, digits, length));
    }
    bool String(const char* text, rapidjson::SizeType length, bool /*copy*/)
    {
        return put(textNode(JsonNode::Kind::Text, text, length));
    }
    bool Key(const char* text, rapidjson::SizeType length, bool /*copy*/)
    {
        m_open.back()->members.push_back({QString::fromUtf8(text, length), {}});
        m_keyWaits = true;
        return true;
    }
    bool StartObject() { return open(JsonNode::Kind::Object); }
    bool StartArray() { return open(JsonNode::Kind::Array); }
    bool EndObject(rapidjson::SizeType /*members*/) { return close(); }
    bool EndArray(rapidjson::SizeType /*elements*/) { return close(); }

    [[nodiscard]] bool isTooDeep() const { return m_tooDeep; }
    [[nodiscard]] JsonNode takeRoot() { return std::move(m_root); }
    /// The path of the value being read.
    [[nodiscard]] QString path() const;

private:
    static JsonNode textNode(JsonNode::Kind kind, const char* text, rapidjson::SizeType length)
    {
        return {.kind = kind,
            .flag = false,
            .text = QString::fromUtf8(text, length),
            .elements = {},
            .members = {}};
    }
    JsonNode* place(JsonNode&& node);
    bool put(JsonNode&& node)
    {
        place(std::move(node));
        return true;
    }
    bool open(JsonNode::Kind kind);
    bool close()
    {
        m_open.pop_back();
        return true;
    }

    JsonNode m_root;
    std::vector<JsonNode*>
        m_open; // each is the last child of the one before it, so none moves while it is open
    bool m_keyWaits{false};
    bool m_tooDeep{false};
};

JsonNode* TreeBuilder::place(JsonNode&& node)
{
    if (m_open.empty()) {
        m_root = std::move(node);
        return &m_root;
    }
    JsonNode& parent = *m_open.back();
    if (parent.kind == JsonNode::Kind::Array)
        return &parent.elements.emplace_back(std::move(node));
    m_keyWaits = false;
    parent.members.back().value = std::move(node);
    return &parent.members.back().value;
}

bool TreeBuilder::open(JsonNode::Kind kind)
{
    if (m_open.size() == jsonDepthLimit) {
        m_tooDeep = true;
        return false;
    }
    JsonNode node;
    node.kind = kind;
    m_open.push_back(place(std::move(node)));
    return true;
}

QString TreeBuilder::path() const
{
    QString path{u'$'};
    for (std::size_t level = 0; level < m_open.size(); ++level) {
        const JsonNode& node = *m_open[level];
        const bool innermost = level + 1 == m_open.size();
        if (node.kind == JsonNode::Kind::Array) {
            const auto finished = node.elements.size();
            path += u'[' + QString::number(innermost ? finished : finished - 1) + u']';
        } else if (!node.members.empty() && (!innermost || m_keyWaits)) {
            path += u'.' + node.members.back().key.left(longestKeyInPath);
        }
    }
    return path;
}

/// $[1].remark[0][0][0]… names the same place as $[1].remark, which a person can find.
QString withoutIndexTail(QString path)
{
    while (path.endsWith(u"[0]") && path.size() > 4)
        path.chop(3);
    return path;
}

} // namespace

const JsonNode* JsonNode::find(QStringView key) const
{
    const auto found = std::ranges::find(members, key, &JsonMember::key);
    return found == members.end() ? nullptr : &found->value;
}

std::variant<JsonNode, JsonProblem> parseJsonTree(const QByteArray& utf8)
{
    constexpr unsigned flags = rapidjson::kParseIterativeFlag
        | rapidjson::kParseNumbersAsStringsFlag | rapidjson::kParseValidateEncodingFlag;
    rapidjson::MemoryStream stream{utf8.constData(), static_cast<std::size_t>(utf8.size())};
    rapidjson::Reader reader;
    TreeBuilder builder;
    const auto outcome = reader.Parse<flags>(stream, builder);
    if (!outcome.IsError())
        return builder.takeRoot();
    const auto offset = static_cast<qsizetype>(outcome.Offset());
    if (builder.isTooDeep())
        return JsonProblem{JsonProblem::Kind::TooDeep, withoutIndexTail(builder.path()), offset};
    const bool endsEarly
        = offset >= utf8.size() || outcome.Code() == rapidjson::kParseErrorStringMissQuotationMark;
    return JsonProblem{JsonProblem::Kind::Syntax, endsEarly ? QString{} : builder.path(), offset};
}

} // namespace yichuang::catalogue
