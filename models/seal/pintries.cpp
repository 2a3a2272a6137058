// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/seal/signingkey.h"

#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

Result<QJsonObject> countsAt(const QString& path)
{
    QFile file{path};
    if (!file.exists())
        return QJsonObject{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, path);
    return objectFromJson(file.readAll());
}

Result<> keepCounts(const QString& path, const QJsonObject& counts)
{
    QSaveFile file{path};
    const QByteArray bytes = QJsonDocument{counts}.toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Unwritable, path);
    return {};
}

} // namespace

Result<int> PinTriesFile::take(const QString& key)
{
    QLockFile lock{m_path + u".lock"_s}; // two programs of one profile must not share a try
    if (!lock.tryLock(5000))
        return failure(Error::Code::Locked, m_path);
    auto counts = countsAt(m_path);
    if (!counts)
        return tl::unexpected(counts.error());
    const int taken = counts->value(key).toInt();
    if (taken >= most)
        return -1;
    counts->insert(key, taken + 1);
    return keepCounts(m_path, *counts).map([&] { return most - taken - 1; });
}

Result<> PinTriesFile::giveBack(const QString& key)
{
    QLockFile lock{m_path + u".lock"_s};
    if (!lock.tryLock(5000))
        return failure(Error::Code::Locked, m_path);
    auto counts = countsAt(m_path);
    if (!counts)
        return tl::unexpected(counts.error());
    counts->remove(key);
    return keepCounts(m_path, *counts);
}

} // namespace yichuang::seal
