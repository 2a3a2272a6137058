// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace yichuang::seal::der {

/// Tags this folder writes or expects.
enum Tag : unsigned char {
    Integer = 0x02,
    BitString = 0x03,
    OctetString = 0x04,
    Oid = 0x06,
    Utf8 = 0x0c,
    Ia5 = 0x16,
    GeneralizedTime = 0x18,
    Sequence = 0x30,
    Set = 0x31,
    Context0 = 0xa0,
    Context1 = 0xa1
};

/// One element: tag, shortest length, content.
[[nodiscard]] QByteArray element(unsigned char tag, QByteArrayView content);
/// The elements sorted as DER wants those of a SET OF.
[[nodiscard]] QByteArray setOf(QByteArrayList elements);

/// One element read; views into what was read.
struct Element
{
    unsigned char tag{0};
    QByteArrayView content;
    QByteArrayView whole; ///< with tag and length
};

/// Takes element after element from the front of bytes; only definite, shortest lengths of at most
/// four bytes pass.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    [[nodiscard]] std::optional<Element> next();
    /// The next element if it has this tag; else nothing is taken.
    [[nodiscard]] std::optional<Element> next(unsigned char tag);
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

/// Whether the bytes are one element, with all its constructed parts well formed to the end.
[[nodiscard]] bool isWellFormed(QByteArrayView bytes);

} // namespace yichuang::seal::der
