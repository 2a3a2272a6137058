// SPDX-License-Identifier: Apache-2.0
#include "models/platform/blobstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A rename is on the disk only when its folder is.
void syncFolder(const QString& path)
{
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

tl::unexpected<Error> failed(const QFile& file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return failure(full ? Error::Code::DiskFull : Error::Code::Unwritable, file.fileName());
}

class BlobFolder final : public BlobStore
{
public:
    explicit BlobFolder(QString path)
        : m_path(std::move(path))
    {
    }

    Result<qint64> sizeOfUpload(const QString& upload) const override
    {
        return QFileInfo{uploadFile(upload)}.size();
    }

    Result<> append(const QString& upload, qint64 offset, const QByteArray& bytes) override
    {
        QFile file{uploadFile(upload)};
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return failed(file);
        // Another process of the platform may be taking a piece of the same upload.
        if (::flock(file.handle(), LOCK_EX | LOCK_NB) != 0)
            return failure(Error::Code::Locked, file.fileName());
        if (file.size() != offset)
            return failure(Error::Code::InvalidInput, u"offset"_s);
        if (file.write(bytes) != bytes.size()) {
            const auto problem = failed(file);
            file.resize(offset); // a torn piece is sent again whole
            return problem;
        }
        return ::fdatasync(file.handle()) == 0 ? Result<>{} : Result<>{failed(file)};
    }

    Result<> finish(const QString& upload, const QByteArray& sha256) override
    {
        QFile file{uploadFile(upload)};
        QCryptographicHash hash{QCryptographicHash::Sha256};
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return failure(Error::Code::Unreadable, file.fileName());
        file.close();
        if (hash.result() != sha256) {
            file.remove();
            return failure(Error::Code::Corrupt, u"the content has another hash"_s);
        }
        const QString target = blobFile(sha256);
        const QString folder = QFileInfo{target}.path();
        if (!QDir{}.mkpath(folder))
            return failure(Error::Code::Unwritable, folder);
        if (QFile::exists(target)) // somebody else was faster with the same content
            file.remove();
        else if (!file.rename(target))
            return failed(file);
        syncFolder(folder);
        return {};
    }

    Result<> discard(const QString& upload) override
    {
        QFile file{uploadFile(upload)};
        if (file.exists() && !file.remove())
            return failed(file);
        return {};
    }

    Result<std::optional<qint64>> sizeOf(const QByteArray& sha256) const override
    {
        const QFileInfo file{blobFile(sha256)};
        return file.exists() ? std::optional{file.size()} : std::nullopt;
    }

    Result<QByteArray> read(const QByteArray& sha256, qint64 offset, qint64 length) const override
    {
        QFile file{blobFile(sha256)};
        if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
            return failure(Error::Code::Unreadable, file.fileName());
        QByteArray bytes = file.read(length);
        if (bytes.size() != length)
            return failure(Error::Code::Unreadable, file.fileName());
        return bytes;
    }

private:
    [[nodiscard]] QString uploadFile(const QString& upload) const
    {
        return m_path + u"/uploads/"_s + upload;
    }
    [[nodiscard]] QString blobFile(const QByteArray& sha256) const
    {
        const QString name = QString::fromLatin1(sha256.toHex());
        return m_path + u"/blobs/"_s + name.first(2) + u'/' + name;
    }

    QString m_path;
};

} // namespace

Result<std::unique_ptr<BlobStore>> openBlobFolder(const QString& path)
{
    const QStringList folders{QString{path + u"/uploads"_s}, QString{path + u"/blobs"_s}};
    for (const QString& folder : folders) {
        if (!QDir{}.mkpath(folder))
            return failure(Error::Code::Unwritable, folder);
    }
    QFile::setPermissions(
        path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return std::unique_ptr<BlobStore>{new BlobFolder{path}};
}

} // namespace yichuang::platform
