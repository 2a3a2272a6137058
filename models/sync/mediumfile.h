// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"

#include <QFile>

#include <memory>

namespace yichuang::sync {

/// A file that gets its name only when it is whole and on the medium: a stick may be pulled at any
/// moment. Without `commit` nothing is left of it.
class MediumFile
{
public:
    /// Opens `path` with ".part" behind it, in the same folder, over a left-over one.
    [[nodiscard]] static Result<MediumFile> create(const QString& path);
    ~MediumFile();
    MediumFile(MediumFile&&) noexcept = default;
    MediumFile& operator=(MediumFile&&) noexcept = default;

    [[nodiscard]] QIODevice& device() { return *m_file; }
    [[nodiscard]] qint64 size() const { return m_file->size(); }
    /// Forces everything to the medium and reads it back, past the system's memory where it allows:
    /// Corrupt when it has another SHA-256.
    [[nodiscard]] Result<> verify(const QByteArray& sha256);
    /// Gives it its name, over an older file of that name.
    [[nodiscard]] Result<> commit();

private:
    MediumFile(std::unique_ptr<QFile> file, QString path);

    std::unique_ptr<QFile> m_file;
    QString m_path;
};

} // namespace yichuang::sync
