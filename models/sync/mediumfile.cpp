// SPDX-License-Identifier: Apache-2.0
#include "models/sync/mediumfile.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace yichuang::sync {
namespace {

Error errorOf(int number, const QString& path)
{
    const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
    return {full ? Error::Code::DiskFull : Error::Code::Unwritable, path};
}

/// The name is safe only when the folder is on the medium too.
void forceFolder(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return; // FAT and some network drives refuse; the data themselves are there
    ::fsync(handle);
    ::close(handle);
}

} // namespace

MediumFile::MediumFile(std::unique_ptr<QFile> file, QString path)
    : m_file(std::move(file))
    , m_path(std::move(path))
{
}

MediumFile::~MediumFile()
{
    if (m_file)
        m_file->remove();
}

Result<MediumFile> MediumFile::create(const QString& path)
{
    auto file = std::make_unique<QFile>(path + QStringLiteral(".part"));
    // Unbuffered, so that a full medium is noticed by the write that does not fit.
    if (!file->open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return failure(Error::Code::Unwritable, path);
    return MediumFile{std::move(file), path};
}

Result<> MediumFile::verify(const QByteArray& sha256)
{
    if (::fsync(m_file->handle()) != 0)
        return tl::unexpected(errorOf(errno, m_path));
    ::posix_fadvise(m_file->handle(), 0, 0, POSIX_FADV_DONTNEED);
    QCryptographicHash hash{QCryptographicHash::Sha256};
    if (!m_file->seek(0) || !hash.addData(m_file.get()))
        return failure(Error::Code::Unreadable, m_path);
    if (hash.result() != sha256)
        return failure(Error::Code::Corrupt, m_path);
    return {};
}

Result<> MediumFile::commit()
{
    const QByteArray from = QFile::encodeName(m_file->fileName());
    const QByteArray to = QFile::encodeName(m_path);
    m_file->close();
    if (std::rename(from.constData(), to.constData()) != 0)
        return tl::unexpected(errorOf(errno, m_path));
    m_file.reset();
    forceFolder(m_path);
    return {};
}

} // namespace yichuang::sync
