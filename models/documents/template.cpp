// SPDX-License-Identifier: Apache-2.0
#include "models/documents/template.h"

#include "models/documents/markup.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

tl::unexpected<Error> broken(const QString& source, int line, const QString& what)
{
    return failure(
        Error::Code::InvalidInput, u"%1:%2: %3"_s.arg(source, QString::number(line), what));
}

QStringView nameAfter(QStringView tag, QStringView prefix)
{
    return tag.mid(prefix.size()).trimmed();
}

} // namespace

/// Splits the text at {{…}} and nests the sections; also leaves the text without tags, for the
/// check of the markup.
class Template::Parser
{
public:
    Parser(DocumentKind kind, const QString& text, const QString& source)
        : m_facts(factsOf(kind))
        , m_text(text)
        , m_source(source)
    {
    }

    Result<std::vector<Node>> nodes()
    {
        auto result = section(QString(), 1);
        if (result && m_closer == u"else")
            return broken(m_source, m_line, u"{{else}} outside of an {{#if …}}"_s);
        return result;
    }
    [[nodiscard]] QString withoutTags() const { return m_plain; }

private:
    /// Reads up to the tag that ends the section `opened` ("papers", "if"), or to the end of the
    /// text for none.
    Result<std::vector<Node>> section(const QString& opened, int openedAt)
    {
        std::vector<Node> nodes;
        for (;;) {
            const qsizetype start = m_text.indexOf(u"{{"_s, m_at);
            addText(nodes, start < 0 ? m_text.size() : start);
            if (start < 0) {
                if (!opened.isEmpty())
                    return broken(
                        m_source, openedAt, u"the section {{#%1}} is not closed"_s.arg(opened));
                m_closer.clear();
                return nodes;
            }
            const qsizetype end = m_text.indexOf(u"}}"_s, start);
            const QString tag
                = end < 0 ? QString() : m_text.mid(start + 2, end - start - 2).trimmed();
            if (end < 0 || tag.contains(u'\n') || tag.contains(u'{'))
                return broken(m_source, m_line, u"{{ without }} on the same line"_s);
            m_at = end + 2;
            if (tag == u"else" || tag.startsWith(u'/')) {
                m_closer = tag;
                if (tag == u"else" ? opened != u"if" : tag.mid(1) != opened)
                    return broken(
                        m_source, m_line, u"{{%1}} closes nothing that is open here"_s.arg(tag));
                return nodes;
            }
            auto node = tag.startsWith(u'#') ? opening(tag) : value(tag);
            if (!node)
                return tl::unexpected(node.error());
            nodes.push_back(std::move(*node));
        }
    }

    Result<Node> opening(const QString& tag)
    {
        Node node{
            .type = Node::Type::List, .text = {}, .line = m_line, .children = {}, .otherwise = {}};
        if (listNames().contains(tag.mid(1)))
            return list(std::move(node), tag.mid(1));
        if (!tag.startsWith(u"#if "_s))
            return broken(m_source, m_line, u"unknown section {{%1}}"_s.arg(tag));
        node.type = Node::Type::If;
        node.text = nameAfter(tag, u"#if").toString();
        if (!isKnown(node.text) && !conditionNames().contains(node.text))
            return broken(
                m_source, m_line, u"unknown condition {{%1}} in %2"_s.arg(tag, m_facts.code));
        return branches(std::move(node));
    }

    Result<Node> list(Node node, const QString& name)
    {
        if (!m_facts.lists.contains(name))
            return broken(m_source, m_line, u"%1 lists no %2"_s.arg(m_facts.code, name));
        if (!m_list.isEmpty())
            return broken(m_source, m_line, u"{{#%1}} inside of {{#%2}}"_s.arg(name, m_list));
        node.text = name;
        m_list = name;
        auto children = section(name, node.line);
        m_list.clear();
        return std::move(children).map([&](std::vector<Node>&& found) {
            node.children = std::move(found);
            return node;
        });
    }

    Result<Node> branches(Node node)
    {
        auto children = section(u"if"_s, node.line);
        if (!children)
            return tl::unexpected(children.error());
        node.children = std::move(*children);
        if (m_closer != u"else")
            return node;
        auto otherwise = section(u"if"_s, node.line);
        if (!otherwise)
            return tl::unexpected(otherwise.error());
        if (m_closer == u"else")
            return broken(m_source, m_line, u"a second {{else}}"_s);
        node.otherwise = std::move(*otherwise);
        return node;
    }

    Result<Node> value(const QString& name)
    {
        if (!isKnown(name))
            return broken(
                m_source, m_line, u"unknown placeholder {{%1}} in %2"_s.arg(name, m_facts.code));
        m_plain += u'x'; // stands for the text to come, so that a value between elements is found
                         // to be misplaced
        return Node{.type = Node::Type::Value,
            .text = name,
            .line = m_line,
            .children = {},
            .otherwise = {}};
    }

    [[nodiscard]] bool isKnown(const QString& name) const
    {
        return commonValues().contains(name) || m_facts.ownValues.contains(name)
            || (!m_list.isEmpty() && rowValues(m_list).contains(name));
    }

    void addText(std::vector<Node>& nodes, qsizetype end)
    {
        if (end == m_at)
            return;
        const QString text = m_text.mid(m_at, end - m_at);
        nodes.push_back({.type = Node::Type::Text,
            .text = text,
            .line = m_line,
            .children = {},
            .otherwise = {}});
        m_plain += text;
        m_line += static_cast<int>(text.count(u'\n'));
        m_at = end;
    }

    const DocumentKindFacts& m_facts;
    const QString& m_text;
    const QString& m_source;
    QString m_plain;
    QString m_closer;
    qsizetype m_at{0};
    int m_line{1};
    QString m_list; ///< the list whose section is being read; empty outside
};

/// Walks the nodes with one content, collecting all that is missing.
class Template::Filler
{
public:
    explicit Filler(const DocumentContent& content)
        : m_content(content)
    {
    }

    void walk(const std::vector<Node>& nodes)
    {
        for (const Node& node : nodes) {
            switch (node.type) {
            case Node::Type::Text:
                m_output += node.text;
                break;
            case Node::Type::Value:
                put(node.text);
                break;
            case Node::Type::If:
                walk(isMet(node.text) ? node.children : node.otherwise);
                break;
            case Node::Type::List:
                m_list = node.text;
                for (m_row = 0; m_row < rowCount(m_content, m_list); ++m_row)
                    walk(node.children);
                m_row = -1;
                break;
            }
        }
    }

    [[nodiscard]] QStringList missing() const { return m_missing; }
    [[nodiscard]] QStringList unprintable() const { return m_unprintable; }
    [[nodiscard]] QString output() const { return m_output; }

private:
    [[nodiscard]] bool isRowValue(const QString& name) const
    {
        return m_row >= 0 && name.contains(u'.');
    }
    [[nodiscard]] QString textOf(const QString& name) const
    {
        return isRowValue(name) ? rowValueOf(m_content, m_list, m_row, name)
                                : valueOf(m_content, name);
    }
    [[nodiscard]] bool isMet(const QString& name) const
    {
        return isRowValue(name) ? !textOf(name).isEmpty() : holds(m_content, name);
    }

    void put(const QString& name)
    {
        const QString text = textOf(name);
        const QString place = isRowValue(name)
            ? u"%1 of %2 %3"_s.arg(name, name.section(u'.', 0, 0), QString::number(m_row + 1))
            : name;
        if (text.trimmed().isEmpty() && !m_missing.contains(place))
            m_missing.append(place);
        if (!isPrintable(text))
            m_unprintable.append(place);
        m_output += text.toHtmlEscaped().replace(u'\n', u"<br/>"_s);
    }

    static bool isPrintable(const QString& text)
    {
        return text.isValidUtf16() && std::ranges::none_of(text, [](QChar c) {
            return (c.category() == QChar::Other_Control && c != u'\n') || c.unicode() >= 0xfffe;
        });
    }

    const DocumentContent& m_content;
    QString m_list;
    int m_row{-1};
    QString m_output;
    QStringList m_missing;
    QStringList m_unprintable;
};

Result<Template> Template::parse(DocumentKind kind, const QString& text, const QString& source)
{
    Parser parser(kind, text, source);
    auto nodes = parser.nodes();
    if (!nodes)
        return tl::unexpected(nodes.error());
    if (const auto markup = parseMarkup(parser.withoutTags(), source); !markup)
        return tl::unexpected(markup.error());
    Template result;
    result.m_kind = kind;
    result.m_source = source;
    result.m_nodes = std::move(*nodes);
    return result;
}

Result<QString> Template::fill(const DocumentContent& content) const
{
    Filler filler(content);
    filler.walk(m_nodes);
    if (!filler.missing().isEmpty())
        return failure(Error::Code::InvalidInput,
            u"%1: no value for %2"_s.arg(m_source, filler.missing().join(u", "_s)));
    if (!filler.unprintable().isEmpty())
        return failure(Error::Code::InvalidInput,
            u"%1: characters that cannot be printed in %2"_s.arg(
                m_source, filler.unprintable().join(u", "_s)));
    return filler.output();
}

Result<TemplateSet> TemplateSet::load(const QStringList& folders)
{
    TemplateSet set;
    for (const QString& folder : folders) {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({u"d*.html"_s}, QDir::Files, QDir::Name)) {
            const auto kind = documentKindFromCode(QStringView(name).left(name.indexOf(u'-')));
            if (!kind)
                return failure(
                    Error::Code::InvalidInput, u"%1: %2"_s.arg(name, kind.error().detail));
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return failure(
                    Error::Code::Unreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
            const auto parsed = Template::parse(*kind, QString::fromUtf8(file.readAll()), name);
            if (!parsed)
                return tl::unexpected(parsed.error());
            set.insert(*parsed);
        }
    }
    return set;
}

Result<Template> TemplateSet::templateOf(DocumentKind kind) const
{
    const auto found = m_templates.find(kind);
    if (found == m_templates.end())
        return failure(
            Error::Code::Unsupported, u"there is no template for %1"_s.arg(toText(kind)));
    return *found;
}

} // namespace yichuang::documents
