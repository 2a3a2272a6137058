// SPDX-License-Identifier: Apache-2.0
#include "models/seal/der.h"

#include <algorithm>

namespace yichuang::seal::der {
namespace {

constexpr unsigned char constructed = 0x20;
constexpr int deepest = 60; ///< parts in parts; a certificate in a stamp needs about twenty

QByteArray lengthOf(qsizetype size)
{
    if (size < 0x80)
        return QByteArray(1, static_cast<char>(size));
    QByteArray bytes;
    for (; size > 0; size >>= 8)
        bytes.prepend(static_cast<char>(size & 0xff));
    bytes.prepend(static_cast<char>(0x80 | bytes.size()));
    return bytes;
}

bool isWellFormedWithin(const QByteArrayView bytes, const int depth)
{
    Reader reader{bytes};
    const auto outer = reader.next();
    if (!outer || !reader.atEnd() || depth == 0)
        return false;
    const bool hasParts = (outer->tag & constructed) != 0;
    const unsigned char number = outer->tag & 0x1fU;
    const bool isUniversal = (outer->tag & 0xc0U) == 0;
    // Of the universal types SEQUENCE and SET have parts and no other has (X.690, 10.2).
    if (isUniversal && hasParts != (number == 0x10 || number == 0x11))
        return false;
    if (!hasParts)
        return true;
    for (Reader inner{outer->content}; !inner.atEnd();) {
        const auto part = inner.next();
        if (!part || !isWellFormedWithin(part->whole, depth - 1))
            return false;
    }
    return true;
}

} // namespace

QByteArray element(const unsigned char tag, const QByteArrayView content)
{
    QByteArray bytes(1, static_cast<char>(tag));
    bytes += lengthOf(content.size());
    bytes.append(content.data(), content.size());
    return bytes;
}

QByteArray setOf(QByteArrayList elements)
{
    std::ranges::sort(elements);
    return element(Set, elements.join());
}

std::optional<Element> Reader::next()
{
    const auto byte = [this](qsizetype i) { return static_cast<unsigned char>(m_rest[i]); };
    if (m_rest.size() < 2 || (byte(0) & 0x1fU) == 0x1fU) // no tags of several bytes here
        return std::nullopt;
    qsizetype head = 2;
    qsizetype size = byte(1);
    if (size >= 0x80) {
        const qsizetype count = size & 0x7f;
        if (count < 1 || count > 4 || m_rest.size() < 2 + count || byte(2) == 0)
            return std::nullopt;
        size = 0;
        for (qsizetype i = 0; i < count; ++i)
            size = (size << 8) | byte(2 + i);
        if (size < 0x80)
            return std::nullopt;
        head += count;
    }
    if (size > m_rest.size() - head)
        return std::nullopt;
    const Element found{byte(0), m_rest.sliced(head, size), m_rest.first(head + size)};
    m_rest = m_rest.sliced(head + size);
    return found;
}

std::optional<Element> Reader::next(const unsigned char tag)
{
    if (m_rest.isEmpty() || static_cast<unsigned char>(m_rest.front()) != tag)
        return std::nullopt;
    return next();
}

bool isWellFormed(const QByteArrayView bytes) { return isWellFormedWithin(bytes, deepest); }

} // namespace yichuang::seal::der
