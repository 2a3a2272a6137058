// SPDX-License-Identifier: Apache-2.0
#include "models/documents/codemap.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

QString unicodeOf(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar((static_cast<uchar>(bytes[i]) << 8) | static_cast<uchar>(bytes[i + 1]));
    return text;
}

class CodeMapReader
{
public:
    [[nodiscard]] static CodeMap read(const QByteArray& source)
    {
        static const QRegularExpression token(
            u"<([0-9A-Fa-f\\s]*)>|(\\[)|(\\])|([^\\s<>\\[\\]]+)"_s);
        CodeMapReader reader;
        auto found = token.globalMatch(QString::fromLatin1(source));
        while (found.hasNext()) {
            const auto match = found.next();
            if (match.hasCaptured(4))
                reader.word(match.captured(4));
            else if (match.hasCaptured(2))
                reader.m_inList = true;
            else if (match.hasCaptured(3))
                reader.endRange();
            else
                reader.hex(match.captured(1).toLatin1());
        }
        return reader.m_map;
    }

private:
    void word(const QString& word)
    {
        m_chars = word == u"beginbfchar";
        m_ranges = word == u"beginbfrange";
        endRange();
    }
    void hex(const QByteArray& hex)
    {
        if (m_chars && !m_from) {
            m_from = hex.toUInt(nullptr, 16);
        } else if (m_chars) {
            m_map.insert(*m_from, unicodeOf(hex));
            m_from.reset();
        } else if (m_ranges && !m_from) {
            m_from = hex.toUInt(nullptr, 16);
        } else if (m_ranges && !m_to) {
            m_to = hex.toUInt(nullptr, 16);
        } else if (m_ranges && m_inList) {
            m_map.insert((*m_from)++, unicodeOf(hex));
        } else if (m_ranges) {
            QString text = unicodeOf(hex);
            for (uint code = *m_from; code <= *m_to && !text.isEmpty(); ++code) {
                m_map.insert(code, text);
                text.back() = QChar(static_cast<char16_t>(text.back().unicode() + 1));
            }
            endRange();
        }
    }
    void endRange()
    {
        m_from.reset();
        m_to.reset();
        m_inList = false;
    }

    CodeMap m_map;
    bool m_chars{false};
    bool m_ranges{false};
    bool m_inList{false};
    std::optional<uint> m_from;
    std::optional<uint> m_to;
};

} // namespace

CodeMap codeMapFrom(const QByteArray& toUnicode) { return CodeMapReader::read(toUnicode); }

} // namespace yichuang::documents
