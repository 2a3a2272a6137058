// SPDX-License-Identifier: Apache-2.0
#include "models/base/zippackage.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <zlib.h>

using namespace Qt::Literals::StringLiterals;

namespace yichuang {
namespace {

// APPNOTE.TXT 6.3: 4.3.7 local header, 4.3.12 directory, 4.3.16 end.
constexpr quint32 localMark = 0x04034b50;
constexpr quint32 directoryMark = 0x02014b50;
constexpr quint32 endMark = 0x06054b50;
constexpr quint32 descriptorMark = 0x08074b50;
constexpr qsizetype localSize = 30;
constexpr qsizetype directorySize = 46;
constexpr qsizetype endSize = 22;

constexpr quint16 version = 20;
constexpr quint16 isUtf8 = 0x0800;
constexpr quint16 hasDescriptor = 0x0008;
constexpr quint16 isEncrypted = 0x2041; ///< traditional, strong, or with a hidden directory
constexpr quint16 firstDay = 0x0021; ///< 1 January 1980: a time that says nothing
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

constexpr int mostFiles = 4096;
constexpr qsizetype mostBytes = qsizetype{64} * 1024 * 1024;

quint32 crcOf(const QByteArrayView bytes)
{
    return static_cast<quint32>(crc32_z(
        0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<z_size_t>(bytes.size())));
}

class Writer
{
public:
    void two(quint32 value)
    {
        bytes += static_cast<char>(value & 0xffU);
        bytes += static_cast<char>((value >> 8) & 0xffU);
    }
    void four(quint32 value)
    {
        two(value & 0xffffU);
        two(value >> 16);
    }
    /// What local header and directory say alike.
    void common(const PackedFile& file, const QByteArray& name)
    {
        two(version);
        two(isUtf8);
        two(stored);
        two(0);
        two(firstDay);
        four(crcOf(file.bytes));
        four(static_cast<quint32>(file.bytes.size()));
        four(static_cast<quint32>(file.bytes.size()));
        two(static_cast<quint32>(name.size()));
        two(0); // no extra field
    }

    QByteArray bytes;
};

quint32 twoAt(const QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint32>(static_cast<uchar>(bytes[at]))
        | static_cast<quint32>(static_cast<uchar>(bytes[at + 1])) << 8;
}

quint32 fourAt(const QByteArrayView bytes, qsizetype at)
{
    return twoAt(bytes, at) | twoAt(bytes, at + 2) << 16;
}

/// One row of the directory.
struct Row
{
    QString path;
    quint32 flags{0};
    quint32 method{0};
    quint32 crc{0};
    qsizetype packed{0};
    qsizetype size{0};
    qsizetype offset{0};
};

tl::unexpected<Error> broken(const QString& what)
{
    return failure(Error::Code::Corrupt, u"package: "_s + what);
}

std::optional<QByteArray> inflated(const QByteArrayView packed, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_out = static_cast<uInt>(size);
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0
        && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole ? std::optional{bytes} : std::nullopt;
}

class Reader
{
public:
    explicit Reader(QByteArrayView zip)
        : m_zip(zip)
    {
    }

    Result<std::vector<PackedFile>> files()
    {
        auto rows = directory();
        if (!rows)
            return tl::unexpected(rows.error());
        std::vector<Row> inOrder = *rows;
        std::ranges::sort(inOrder, {}, &Row::offset);
        std::vector<PackedFile> found;
        qsizetype next = 0;
        for (const Row& row : inOrder) {
            if (row.offset != next)
                return broken(u"bytes outside of its files"_s);
            auto bytes = fileAt(row, next);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (!row.path.endsWith(u'/'))
                found.push_back({row.path, std::move(*bytes)});
        }
        if (next != m_directory)
            return broken(u"bytes before its directory"_s);
        return found;
    }

private:
    Result<std::vector<Row>> directory()
    {
        const qsizetype end = m_zip.size() - endSize;
        if (end < 0 || fourAt(m_zip, end) != endMark || twoAt(m_zip, end + 20) != 0)
            return broken(u"no end record at its end"_s);
        const auto count = static_cast<int>(twoAt(m_zip, end + 10));
        m_directory = fourAt(m_zip, end + 16);
        if (twoAt(m_zip, end + 4) != 0 || twoAt(m_zip, end + 6) != 0
            || twoAt(m_zip, end + 8) != static_cast<quint32>(count)
            || m_directory + fourAt(m_zip, end + 12) != end)
            return broken(u"directory and end record differ"_s);
        if (count > mostFiles)
            return failure(Error::Code::InvalidInput, u"package: too many files"_s);
        std::vector<Row> rows;
        QSet<QString> names;
        qsizetype at = m_directory;
        for (int i = 0; i < count; ++i) {
            auto row = rowAt(at, end);
            if (!row)
                return tl::unexpected(row.error());
            if (names.contains(row->path))
                return broken(u"a name stands twice"_s);
            names.insert(row->path);
            rows.push_back(std::move(*row));
        }
        if (at != end)
            return broken(u"bytes behind its directory"_s);
        return rows;
    }

    Result<Row> rowAt(qsizetype& at, const qsizetype end)
    {
        if (end - at < directorySize || fourAt(m_zip, at) != directoryMark)
            return broken(u"a row of the directory"_s);
        const qsizetype nameSize = twoAt(m_zip, at + 28);
        const qsizetype whole
            = directorySize + nameSize + twoAt(m_zip, at + 30) + twoAt(m_zip, at + 32);
        if (end - at < whole)
            return broken(u"a row of the directory"_s);
        const Row row{.path = QString::fromUtf8(m_zip.sliced(at + directorySize, nameSize)),
            .flags = twoAt(m_zip, at + 8),
            .method = twoAt(m_zip, at + 10),
            .crc = fourAt(m_zip, at + 16),
            .packed = fourAt(m_zip, at + 20),
            .size = fourAt(m_zip, at + 24),
            .offset = fourAt(m_zip, at + 42)};
        at += whole;
        if ((row.flags & isEncrypted) != 0 || (row.method != stored && row.method != deflated))
            return broken(u"%1 is packed in a way not read here"_s.arg(row.path));
        m_total += row.size;
        if (m_total > mostBytes)
            return failure(Error::Code::InvalidInput, u"package: too large"_s);
        return row;
    }

    /// `next` becomes where the file's bytes and its descriptor end.
    Result<QByteArray> fileAt(const Row& row, qsizetype& next) const
    {
        const qsizetype at = row.offset;
        if (m_directory - at < localSize || fourAt(m_zip, at) != localMark)
            return broken(u"no header of %1"_s.arg(row.path));
        const qsizetype nameSize = twoAt(m_zip, at + 26);
        const qsizetype begin = at + localSize + nameSize + twoAt(m_zip, at + 28);
        if (begin > m_directory || row.packed > m_directory - begin
            || QString::fromUtf8(m_zip.sliced(at + localSize, nameSize)) != row.path
            || twoAt(m_zip, at + 6) != row.flags || twoAt(m_zip, at + 8) != row.method)
            return broken(u"header and directory differ in %1"_s.arg(row.path));
        next = begin + row.packed;
        const bool describedLater = (row.flags & hasDescriptor) != 0;
        if (!describedLater
            && (fourAt(m_zip, at + 14) != row.crc || fourAt(m_zip, at + 18) != row.packed
                || fourAt(m_zip, at + 22) != row.size))
            return broken(u"header and directory differ in %1"_s.arg(row.path));
        if (describedLater)
            next += m_directory - next >= 16 && fourAt(m_zip, next) == descriptorMark ? 16 : 12;
        const QByteArrayView packed = m_zip.sliced(begin, row.packed);
        auto bytes = row.method == stored ? std::optional{packed.toByteArray()}
                                          : inflated(packed, row.size);
        if (!bytes || bytes->size() != row.size || crcOf(*bytes) != row.crc)
            return broken(u"%1 is damaged"_s.arg(row.path));
        return std::move(*bytes);
    }

    QByteArrayView m_zip;
    qsizetype m_directory{0};
    qsizetype m_total{0};
};

} // namespace

QByteArray zipOf(const std::vector<PackedFile>& files)
{
    Writer local;
    Writer directory;
    for (const PackedFile& file : files) {
        const QByteArray name = file.path.toUtf8();
        directory.four(directoryMark);
        directory.two(version);
        directory.common(file, name);
        directory.two(0); // no remark
        directory.two(0); // first disk
        directory.two(0); // attributes
        directory.four(0);
        directory.four(static_cast<quint32>(local.bytes.size()));
        directory.bytes += name;
        local.four(localMark);
        local.common(file, name);
        local.bytes += name + file.bytes;
    }
    Writer end;
    end.four(endMark);
    end.four(0);
    end.two(static_cast<quint32>(files.size()));
    end.two(static_cast<quint32>(files.size()));
    end.four(static_cast<quint32>(directory.bytes.size()));
    end.four(static_cast<quint32>(local.bytes.size()));
    end.two(0);
    return local.bytes + directory.bytes + end.bytes;
}

Result<std::vector<PackedFile>> filesInZip(const QByteArrayView zip) { return Reader{zip}.files(); }

} // namespace yichuang
