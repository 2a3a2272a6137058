// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/wire/limits.h"

#include <QByteArray>

#include <algorithm>

namespace yichuang::wire {

/// Walks over a message as our own programs write it, byte for byte. Whatever differs ends the walk
/// with false, and the strict reader takes over: so a walker may be quick, for it need not say what
/// is wrong. Internal to models/wire.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool literal(QByteArrayView expected)
    {
        if (m_text.size() - m_at < expected.size()
            || m_text.sliced(m_at, expected.size()) != expected)
            return false;
        m_at += expected.size();
        return true;
    }
    /// Lower-case hexadecimal of so many bytes.
    [[nodiscard]] bool hex(QByteArray& value, int bytes)
    {
        const QByteArray digits = next(qsizetype{2} * bytes);
        value = QByteArray::fromHex(digits);
        return value.size() == bytes && value.toHex() == digits;
    }
    [[nodiscard]] bool integer(qint64& value, qint64 least)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        const QByteArray digits = m_text.sliced(from, m_at - from).toByteArray();
        value = digits.toLongLong();
        return value >= least && value <= largestInteger && QByteArray::number(value) == digits;
    }
    template <typename IdType>
    [[nodiscard]] bool id(IdType& value)
    {
        const QByteArray text = next(36);
        const auto read = idFromText<IdType>(QString::fromLatin1(text));
        value = read.value_or(IdType{});
        return read && toText(value).toLatin1() == text;
    }
    [[nodiscard]] bool base64(QByteArray& value, qsizetype longest)
    {
        const QByteArray text = untilQuote();
        value = QByteArray::fromBase64(text);
        return !value.isEmpty() && value.size() <= longest && value.toBase64() == text;
    }
    /// Up to the next quote, which is left.
    [[nodiscard]] QByteArray untilQuote()
    {
        const qsizetype end = m_text.indexOf('"', m_at);
        return end < 0 ? QByteArray{} : next(end - m_at);
    }
    /// One object, by its brackets; empty when there is none.
    [[nodiscard]] QByteArrayView object()
    {
        const qsizetype from = m_at;
        int depth = 0;
        bool inText = false;
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (inText) {
                m_at += c == '\\' ? 1 : 0;
                inText = c != '"';
            } else if (c == '"') {
                inText = true;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if ((c == '}' || c == ']') && --depth == 0) {
                return m_text.sliced(from, ++m_at - from);
            }
            if (depth == 0)
                return {};
        }
        return {};
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_text.size(); }

private:
    [[nodiscard]] QByteArray next(qsizetype count)
    {
        if (m_text.size() - m_at < count)
            return {};
        m_at += count;
        return m_text.sliced(m_at - count, count).toByteArray();
    }

    QByteArrayView m_text;
    qsizetype m_at{0};
};

} // namespace yichuang::wire
