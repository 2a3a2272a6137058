// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicalwriter.h"

#include <algorithm>

namespace yichuang {
namespace {

/// What may not stand in a JSON text as it is (RFC 8785 3.2.2.2).
void writeEscaped(char c, QByteArray& out)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00" + QByteArray(1, c).toHex();
    }
}

bool mustBeEscaped(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

void writeUtf8(QStringView text, QByteArray& out)
{
    const QByteArray utf8 = text.toUtf8();
    const char* from = utf8.cbegin();
    while (from != utf8.cend()) {
        const char* const to = std::find_if(from, utf8.cend(), mustBeEscaped);
        out.append(from, to - from);
        if (to == utf8.cend())
            break;
        writeEscaped(*to, out);
        from = to + 1;
    }
}

bool before(QStringView a, QStringView b)
{
    return std::lexicographical_compare(
        a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size());
}

} // namespace

/// A record is made at each save, and nearly all of its texts are plain ASCII: those are copied as
/// they are, without a copy in between.
void writeJsonText(QStringView text, QByteArray& out)
{
    const auto plain = [](char16_t c) { return c < 0x80 && !mustBeEscaped(static_cast<char>(c)); };
    out += '"';
    const auto end = std::find_if_not(text.utf16(), text.utf16() + text.size(), plain);
    const qsizetype count = end - text.utf16();
    const qsizetype start = out.size();
    out.resize(start + count);
    std::transform(
        text.utf16(), end, out.data() + start, [](char16_t c) { return static_cast<char>(c); });
    if (count < text.size())
        writeUtf8(text.sliced(count), out);
    out += '"';
}

CanonicalWriter::CanonicalWriter(QByteArray& out)
    : m_out(out)
{
    m_out += '{';
    m_first = m_out.size();
}

void CanonicalWriter::begin(QStringView key)
{
    if (!m_members.isEmpty())
        m_out += ',';
    m_members.append({key, m_out.size()});
    const qsizetype start = m_out.size();
    m_out.resize(start + key.size() + 3);
    char* to = m_out.data() + start;
    *to++ = '"';
    for (const QChar c : key)
        *to++ = static_cast<char>(c.unicode());
    *to++ = '"';
    *to = ':';
}

void CanonicalWriter::text(QStringView key, QStringView value)
{
    begin(key);
    writeJsonText(value, m_out);
}

void CanonicalWriter::integer(QStringView key, qint64 value)
{
    begin(key);
    m_out += QByteArray::number(value);
}

void CanonicalWriter::flag(QStringView key, bool value)
{
    begin(key);
    m_out += value ? "true" : "false";
}

void CanonicalWriter::hex(QStringView key, const QByteArray& value)
{
    begin(key);
    m_out += '"';
    m_out += value.toHex();
    m_out += '"';
}

void CanonicalWriter::finish()
{
    const auto byKey = [](const Member& a, const Member& b) { return before(a.key, b.key); };
    if (!std::is_sorted(m_members.cbegin(), m_members.cend(), byKey))
        order();
    m_out += '}';
}

void CanonicalWriter::order()
{
    struct Range
    {
        QStringView key;
        qsizetype begin;
        qsizetype length;
    };
    QVarLengthArray<Range, 24> ranges;
    for (qsizetype i = 0; i < m_members.size(); ++i) {
        const qsizetype end = i + 1 < m_members.size() ? m_members[i + 1].begin - 1 : m_out.size();
        ranges.append({m_members[i].key, m_members[i].begin - m_first, end - m_members[i].begin});
    }
    std::sort(ranges.begin(), ranges.end(),
        [](const Range& a, const Range& b) { return before(a.key, b.key); });
    const QByteArray unordered = m_out.sliced(m_first);
    char* to = m_out.data() + m_first;
    for (const Range& range : ranges) {
        if (to != m_out.data() + m_first)
            *to++ = ',';
        to = std::copy_n(unordered.constData() + range.begin, range.length, to);
    }
}

} // namespace yichuang
