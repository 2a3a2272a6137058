// SPDX-License-Identifier: Apache-2.0
#include "models/wire/stickfile.h"

#include "models/crypto/letterkey.h"

#include <QIODevice>
#include <QtEndian>

#include <cerrno>

namespace yichuang::wire {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype magicSize = 8;
constexpr qsizetype nameSize = 32;
constexpr qsizetype longestOpening = 200;

QByteArray magicOf(StickKind kind)
{
    return kind == StickKind::Package ? "YCPKG 1\n" : "YCANS 1\n";
}

QByteArray placeOf(StickKind kind, qint64 number, bool last)
{
    return magicOf(kind) + QByteArray::number(number) + (last ? " last" : "");
}

QByteArray signedText(StickKind kind, const QByteArray& digest)
{
    return "yichuang stick " + magicOf(kind) + digest;
}

/// Length and kind belong to what is signed: two parts cannot become one.
void addPart(QCryptographicHash& hash, StickPart part, QByteArrayView bytes)
{
    hash.addData(QByteArray{static_cast<char>(part) + QByteArray::number(bytes.size()) + '\n'});
    hash.addData(bytes);
}

tl::unexpected<Error> cutShort()
{
    return failure(Error::Code::Crypto, u"the file is cut short or changed"_s);
}

/// Opens part after part.
class Reader
{
public:
    static Result<Reader> begin(QIODevice& in, StickKind kind, const crypto::PrivateKey& receiver);

    struct Part
    {
        StickPart kind{StickPart::End};
        QByteArray bytes;
        bool last{false};
    };
    Result<Part> next();
    QByteArray fileHash() const { return m_file->result(); }

private:
    Reader(QIODevice& in, StickKind kind, crypto::Sealer sealer)
        : m_in(&in)
        , m_kind(kind)
        , m_sealer(std::move(sealer))
        , m_file(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
    {
    }

    QIODevice* m_in;
    StickKind m_kind;
    crypto::Sealer m_sealer;
    qint64 m_count{0};
    std::unique_ptr<QCryptographicHash> m_file;
};

Result<Reader> Reader::begin(QIODevice& in, StickKind kind, const crypto::PrivateKey& receiver)
{
    const QByteArray head = in.read(magicSize + nameSize + 2);
    if (head.size() != magicSize + nameSize + 2 || !head.startsWith(magicOf(kind)))
        return failure(Error::Code::InvalidInput, u"not a file of this kind"_s);
    const auto own = receiver.publicKey().and_then(crypto::keyName);
    if (!own)
        return tl::unexpected(own.error());
    if (head.sliced(magicSize, nameSize) != *own)
        return failure(Error::Code::NotAllowed, u"the file is for another receiver"_s);
    const auto length = qFromBigEndian<quint16>(head.constData() + magicSize + nameSize);
    const QByteArray opening = length > longestOpening ? QByteArray() : in.read(length);
    if (opening.size() != length)
        return cutShort();
    const auto key = crypto::letterKeyOf(receiver, opening);
    if (!key)
        return tl::unexpected(key.error());
    Reader reader{in, kind, crypto::Sealer{*key}};
    reader.m_file->addData(head);
    reader.m_file->addData(opening);
    return reader;
}

Result<Reader::Part> Reader::next()
{
    const QByteArray lengthBytes = m_in->read(4);
    if (lengthBytes.size() != 4)
        return cutShort();
    const auto length = qsizetype{qFromBigEndian<quint32>(lengthBytes.constData())};
    if (length > largestStickPart + 1 + crypto::Sealer::overhead)
        return cutShort();
    const QByteArray sealed = m_in->read(length);
    if (sealed.size() != length)
        return cutShort();
    m_file->addData(lengthBytes);
    m_file->addData(sealed);
    const bool last = m_in->atEnd();
    const auto plain = m_sealer.open(sealed, placeOf(m_kind, m_count++, last));
    if (!plain || plain->isEmpty())
        return cutShort();
    return Part{static_cast<StickPart>(plain->front()), plain->sliced(1), last};
}

} // namespace

StickWriter::StickWriter(QIODevice& out, StickKind kind, crypto::Sealer sealer)
    : m_out(&out)
    , m_kind(kind)
    , m_sealer(std::move(sealer))
    , m_file(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
    , m_content(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
}

Result<StickWriter> StickWriter::begin(
    QIODevice& out, StickKind kind, const crypto::PublicKey& receiver)
{
    const auto name = crypto::keyName(receiver);
    const auto letter = crypto::letterKeyFor(receiver);
    if (!name || !letter)
        return tl::unexpected(name ? letter.error() : name.error());
    StickWriter writer{out, kind, crypto::Sealer{letter->key}};
    QByteArray length(2, '\0');
    qToBigEndian(static_cast<quint16>(letter->opening.size()), length.data());
    return writer.put(QByteArray{magicOf(kind) + *name + length + letter->opening}).map([&] {
        return std::move(writer);
    });
}

Result<> StickWriter::put(QByteArrayView bytes)
{
    errno = 0;
    if (m_out->write(bytes.data(), bytes.size()) != bytes.size()) {
        const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
        return failure(
            full ? Error::Code::DiskFull : Error::Code::Unwritable, m_out->errorString());
    }
    m_file->addData(bytes);
    return {};
}

Result<> StickWriter::putPart(StickPart part, QByteArrayView bytes, bool last)
{
    const QByteArray plain = static_cast<char>(part) + bytes.toByteArray();
    const auto sealed = m_sealer.seal(plain, placeOf(m_kind, m_count, last));
    if (!sealed)
        return tl::unexpected(sealed.error());
    ++m_count;
    QByteArray length(4, '\0');
    qToBigEndian(static_cast<quint32>(sealed->size()), length.data());
    return put(length).and_then([&] { return put(*sealed); });
}

Result<> StickWriter::add(StickPart part, QByteArrayView bytes)
{
    if (bytes.size() > largestStickPart)
        return failure(Error::Code::InvalidInput, u"a part is too large for a stick"_s);
    addPart(*m_content, part, bytes);
    return putPart(part, bytes, false);
}

Result<QByteArray> StickWriter::finish(const crypto::PrivateKey& sender)
{
    const auto signature = sender.sign(signedText(m_kind, m_content->result()));
    if (!signature)
        return tl::unexpected(signature.error());
    return putPart(StickPart::End, *signature, true).map([this] { return m_file->result(); });
}

Result<QByteArray> verifyStick(
    QIODevice& in, StickKind kind, const crypto::PrivateKey& receiver, const StickSigner& signer)
{
    auto reader = Reader::begin(in, kind, receiver);
    if (!reader)
        return tl::unexpected(reader.error());
    QCryptographicHash content{QCryptographicHash::Sha256};
    std::optional<crypto::PublicKey> sender;
    for (;;) {
        const auto part = reader->next();
        if (!part)
            return tl::unexpected(part.error());
        if (part->last != (part->kind == StickPart::End))
            return cutShort();
        if (sender.has_value() == (part->kind == StickPart::Header))
            return failure(Error::Code::InvalidInput, u"the header must come first and once"_s);
        if (part->kind == StickPart::Header) {
            auto key = signer(part->bytes);
            if (!key)
                return tl::unexpected(key.error());
            sender = *std::move(key);
        }
        if (part->last)
            return sender->verify(signedText(kind, content.result()), part->bytes).map([&] {
                return reader->fileHash();
            });
        addPart(content, part->kind, part->bytes);
    }
}

Result<> readStick(
    QIODevice& in, StickKind kind, const crypto::PrivateKey& receiver, const StickSink& sink)
{
    auto reader = Reader::begin(in, kind, receiver);
    if (!reader)
        return tl::unexpected(reader.error());
    for (;;) {
        const auto part = reader->next();
        if (!part)
            return tl::unexpected(part.error());
        if (part->last)
            return {};
        if (auto taken = sink(part->kind, part->bytes); !taken)
            return taken;
    }
}

} // namespace yichuang::wire
