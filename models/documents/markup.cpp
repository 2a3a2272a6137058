// SPDX-License-Identifier: Apache-2.0
#include "models/documents/markup.h"

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {

namespace {

struct ElementRule
{
    QStringList parents; ///< empty: the root
    QHash<QString, QString> attributes; ///< name → pattern its value must match
    bool text{false}; ///< may hold text
};

const QHash<QString, ElementRule>& rules()
{
    static const QStringList inlines{
        u"h1"_s, u"p"_s, u"b"_s, u"field"_s, u"th"_s, u"td"_s, u"sign"_s};
    static const QStringList root{u"document"_s};
    static const QString any = u".*"_s;
    static const QHash<QString, ElementRule> table{
        {u"document"_s, {{}, {{u"layout"_s, u"letter|form"_s}}, false}},
        {u"h1"_s, {root, {}, true}},
        {u"p"_s, {root, {{u"class"_s, u"number|addressee|item|note|plain"_s}}, true}},
        {u"b"_s, {inlines, {}, true}},
        {u"br"_s, {inlines, {}, false}},
        {u"fields"_s, {root, {{u"columns"_s, u"1|2"_s}}, false}},
        {u"field"_s, {{u"fields"_s}, {{u"label"_s, any}, {u"wide"_s, u"yes"_s}}, true}},
        {u"table"_s, {root, {{u"widths"_s, u"[0-9]+( [0-9]+)*"_s}}, false}},
        {u"thead"_s, {{u"table"_s}, {}, false}},
        {u"tbody"_s, {{u"table"_s}, {}, false}},
        {u"tr"_s, {{u"thead"_s, u"tbody"_s}, {}, false}},
        {u"th"_s, {{u"tr"_s}, {}, true}},
        {u"td"_s, {{u"tr"_s}, {{u"align"_s, u"left|center"_s}}, true}},
        {u"signoff"_s, {root, {{u"organ"_s, any}, {u"date"_s, any}, {u"seal"_s, u"yes"_s}}, false}},
        {u"signatures"_s, {root, {}, false}},
        {u"sign"_s, {{u"signatures"_s}, {{u"label"_s, any}}, true}},
    };
    return table;
}

/// Line breaks of the file are for the reader of the file; Chinese has no space between words, so
/// they leave nothing.
QString withoutLineBreaks(QStringView text)
{
    static const QRegularExpression breaks(u"[ \\t\\r]*\\n\\s*"_s);
    return text.toString().remove(breaks);
}

class MarkupReader
{
public:
    MarkupReader(const QString& text, const QString& source)
        : m_xml(text)
        , m_source(source)
    {
    }

    Result<Element> read()
    {
        Element root;
        if (m_xml.readNextStartElement() && check(QString()))
            root = element();
        while (!m_xml.atEnd())
            m_xml.readNext();
        if (m_xml.hasError())
            return failure(Error::Code::InvalidInput,
                u"%1:%2: %3"_s.arg(
                    m_source, QString::number(m_xml.lineNumber()), m_xml.errorString()));
        return root;
    }

private:
    Element element()
    {
        Element result;
        result.name = m_xml.name().toString();
        for (const QXmlStreamAttribute& attribute : m_xml.attributes())
            result.attributes.insert(attribute.name().toString(), attribute.value().toString());
        while (!m_xml.atEnd() && m_xml.readNext() != QXmlStreamReader::EndElement) {
            if (m_xml.isStartElement() && check(result.name))
                result.children.push_back(element());
            else if (m_xml.isCharacters())
                addText(result);
        }
        return result;
    }

    void addText(Element& to)
    {
        const QString text = withoutLineBreaks(m_xml.text());
        if (rules().value(to.name).text) {
            if (!text.isEmpty())
                to.children.push_back({.name = {}, .text = text, .attributes = {}, .children = {}});
        } else if (!text.trimmed().isEmpty()) {
            m_xml.raiseError(u"text does not belong directly into <%1>"_s.arg(to.name));
        }
    }

    bool check(const QString& parent)
    {
        const QString name = m_xml.name().toString();
        const auto rule = rules().find(name);
        if (rule == rules().end()) {
            m_xml.raiseError(u"unknown element <%1>"_s.arg(name));
        } else if (parent.isEmpty() ? !rule->parents.isEmpty() : !rule->parents.contains(parent)) {
            m_xml.raiseError(u"<%1> does not belong %2"_s.arg(
                name, parent.isEmpty() ? u"at the root"_s : u"into <%1>"_s.arg(parent)));
        } else {
            for (const QXmlStreamAttribute& attribute : m_xml.attributes())
                checkAttribute(name, *rule, attribute);
        }
        return !m_xml.hasError();
    }

    void checkAttribute(
        const QString& element, const ElementRule& rule, const QXmlStreamAttribute& attribute)
    {
        const auto pattern = rule.attributes.find(attribute.name().toString());
        if (pattern == rule.attributes.end())
            m_xml.raiseError(u"<%1> has no attribute \"%2\""_s.arg(element, attribute.name()));
        else if (!QRegularExpression(QRegularExpression::anchoredPattern(*pattern),
                     QRegularExpression::DotMatchesEverythingOption)
                      .match(attribute.value())
                      .hasMatch())
            m_xml.raiseError(u"<%1 %2>: \"%3\" is not one of %4"_s.arg(
                element, attribute.name(), attribute.value(), *pattern));
    }

    QXmlStreamReader m_xml;
    const QString& m_source;
};

} // namespace

Result<Element> parseMarkup(const QString& text, const QString& source)
{
    return MarkupReader(text, source).read();
}

} // namespace yichuang::documents
