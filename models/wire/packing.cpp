// SPDX-License-Identifier: Apache-2.0
#include "models/wire/packing.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <zlib.h>
#include <zstd.h>

namespace yichuang::wire {
namespace {

constexpr int gzipWindow = 15 + 16; // zlib: 16 more asks for the gzip frame
constexpr std::size_t piece = 64 * 1024;

tl::unexpected<Error> damaged(const QString& what)
{
    return failure(Error::Code::InvalidInput, QStringLiteral("packed body: ") + what);
}

struct InflateEnd
{
    void operator()(z_stream* stream) const { inflateEnd(stream); }
};
struct DeflateEnd
{
    void operator()(z_stream* stream) const { deflateEnd(stream); }
};
struct CompressEnd
{
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};
struct DecompressEnd
{
    void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

void feed(z_stream& stream, QByteArrayView bytes)
{
    // zlib reads only; its C interface lacks the const.
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
}

Result<QByteArray> gzip(QByteArrayView plain)
{
    z_stream stream{};
    if (deflateInit2(&stream, 6, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return failure(Error::Code::Internal, QStringLiteral("deflateInit2"));
    const std::unique_ptr<z_stream, DeflateEnd> end{&stream};
    QByteArray packed(
        static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))),
        Qt::Uninitialized);
    feed(stream, plain);
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END)
        return failure(Error::Code::Internal, QStringLiteral("deflate"));
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    return packed;
}

Result<QByteArray> gunzip(QByteArrayView packed, qsizetype longest)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return failure(Error::Code::Internal, QStringLiteral("inflateInit2"));
    const std::unique_ptr<z_stream, InflateEnd> end{&stream};
    feed(stream, packed);
    QByteArray plain;
    std::array<char, piece> out{};
    for (int state = Z_OK; state != Z_STREAM_END;) {
        stream.next_out = reinterpret_cast<Bytef*>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const auto made = static_cast<qsizetype>(out.size() - stream.avail_out);
        if (state != Z_OK && state != Z_STREAM_END)
            return damaged(QStringLiteral("gzip, cut short or damaged"));
        if (plain.size() + made > longest)
            return damaged(QStringLiteral("unpacks to more than %1 bytes").arg(longest));
        plain.append(out.data(), made);
    }
    if (stream.avail_in != 0)
        return damaged(QStringLiteral("bytes behind the end of the gzip stream"));
    return plain;
}

int levelOf(Effort effort)
{
    switch (effort) {
    case Effort::Quick:
        return 1; // packs a batch better than 3 does, at twice the speed
    case Effort::Usual:
        return 6; // of the levels that pack a batch in under 5 ms, the smallest result
    case Effort::Hard:
        return 19;
    }
    Q_UNREACHABLE();
}

/// At the quick level making a context takes longer than packing an answer. They are small: each
/// thread keeps one.
std::size_t zstdQuickly(QByteArray& packed, QByteArrayView plain)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, CompressEnd> context{ZSTD_createCCtx()};
    return ZSTD_compressCCtx(context.get(), packed.data(), static_cast<std::size_t>(packed.size()),
        plain.data(), static_cast<std::size_t>(plain.size()), levelOf(Effort::Quick));
}

Result<QByteArray> zstd(QByteArrayView plain, Effort effort)
{
    const auto size = static_cast<std::size_t>(plain.size());
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t made = effort == Effort::Quick
        ? zstdQuickly(packed, plain)
        : ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), plain.data(), size,
            levelOf(effort));
    if (ZSTD_isError(made) != 0)
        return failure(Error::Code::Internal, QString::fromLatin1(ZSTD_getErrorName(made)));
    packed.truncate(static_cast<qsizetype>(made));
    return packed;
}

/// A frame that says how long its content is, as a client makes it that packs at one go, is
/// unpacked at one go too. Nothing when it is not one frame and that alone.
std::optional<QByteArray> unzstdAtOnce(QByteArrayView packed, qsizetype longest)
{
    const auto size = static_cast<std::size_t>(packed.size());
    const unsigned long long length = ZSTD_getFrameContentSize(packed.data(), size);
    if (length == ZSTD_CONTENTSIZE_UNKNOWN || length == ZSTD_CONTENTSIZE_ERROR
        || length > static_cast<unsigned long long>(longest)
        || ZSTD_findFrameCompressedSize(packed.data(), size) != size)
        return std::nullopt;
    QByteArray plain(static_cast<qsizetype>(length), Qt::Uninitialized);
    const std::size_t made
        = ZSTD_decompress(plain.data(), static_cast<std::size_t>(length), packed.data(), size);
    return made == length ? std::optional{std::move(plain)} : std::nullopt;
}

Result<QByteArray> unzstd(QByteArrayView packed, qsizetype longest)
{
    if (auto plain = unzstdAtOnce(packed, longest))
        return *std::move(plain);
    const std::unique_ptr<ZSTD_DStream, DecompressEnd> stream{ZSTD_createDStream()};
    if (!stream || ZSTD_isError(ZSTD_DCtx_setParameter(stream.get(), ZSTD_d_windowLogMax, 23)) != 0)
        return failure(Error::Code::Internal, QStringLiteral("ZSTD_createDStream"));
    ZSTD_inBuffer in{packed.data(), static_cast<std::size_t>(packed.size()), 0};
    QByteArray plain;
    std::array<char, piece> buffer{};
    for (std::size_t left = 1; left != 0;) {
        ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
        const std::size_t before = in.pos;
        left = ZSTD_decompressStream(stream.get(), &out, &in);
        if (ZSTD_isError(left) != 0)
            return damaged(QString::fromLatin1(ZSTD_getErrorName(left)));
        if (plain.size() + static_cast<qsizetype>(out.pos) > longest)
            return damaged(QStringLiteral("unpacks to more than %1 bytes").arg(longest));
        plain.append(buffer.data(), static_cast<qsizetype>(out.pos));
        if (left != 0 && in.pos == before && out.pos == 0)
            return damaged(QStringLiteral("zstd, cut short"));
    }
    if (in.pos != in.size)
        return damaged(QStringLiteral("bytes behind the end of the zstd frame"));
    return plain;
}

} // namespace

QString toText(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Identity:
        return QStringLiteral("identity");
    case Encoding::Gzip:
        return QStringLiteral("gzip");
    case Encoding::Zstd:
        return QStringLiteral("zstd");
    }
    Q_UNREACHABLE();
}

std::optional<Encoding> encodingFromText(QStringView text)
{
    if (text.isEmpty())
        return Encoding::Identity;
    for (const Encoding encoding : {Encoding::Identity, Encoding::Gzip, Encoding::Zstd}) {
        if (text.compare(toText(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    }
    return std::nullopt;
}

Result<QByteArray> pack(QByteArrayView plain, Encoding encoding, Effort effort)
{
    switch (encoding) {
    case Encoding::Identity:
        return plain.toByteArray();
    case Encoding::Gzip:
        return gzip(plain);
    case Encoding::Zstd:
        return zstd(plain, effort);
    }
    Q_UNREACHABLE();
}

Result<QByteArray> unpack(QByteArrayView packed, Encoding encoding, qsizetype longest)
{
    switch (encoding) {
    case Encoding::Identity:
        if (packed.size() > longest)
            return damaged(QStringLiteral("more than %1 bytes").arg(longest));
        return packed.toByteArray();
    case Encoding::Gzip:
        return gunzip(packed, longest);
    case Encoding::Zstd:
        return unzstd(packed, longest);
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::wire
