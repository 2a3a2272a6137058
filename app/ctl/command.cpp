// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/command.h"

#include <QFile>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

QString Invocation::profile() const
{
    if (has(u"profile"_s))
        return value(u"profile"_s);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Result<QByteArray> readInput(const QString& path)
{
    QFile file;
    bool open = false;
    if (path == u"-") {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        open = file.open(QIODevice::ReadOnly);
    }
    if (!open)
        return failure(Error::Code::Unreadable, path + u": "_s + file.errorString());
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Code::Unreadable, path + u": "_s + file.errorString());
    return bytes;
}

} // namespace yichuang::ctl
