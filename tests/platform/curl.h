// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace yichuang::test {

struct HttpAnswer
{
    int status{0}; ///< 0: no answer at all
    QByteArray body;
    QByteArray head;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString problem() const
    {
        return json().value(QStringLiteral("code")).toString();
    }
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// Speaks with the platform through the curl program: a client nobody of us has written.
class Curl
{
public:
    QString address;
    QString authorityFile;
    QString certificateFile; ///< empty: none is shown
    QString keyFile;

    [[nodiscard]] HttpAnswer get(const QString& path, const QStringList& headers = {}) const;
    [[nodiscard]] HttpAnswer post(
        const QString& path, const QByteArray& body, const QStringList& headers = {}) const;
    [[nodiscard]] HttpAnswer send(const QString& method, const QString& path,
        const QByteArray& body, const QStringList& headers = {}) const;
    [[nodiscard]] HttpAnswer run(
        const QString& path, const QStringList& arguments, const QByteArray& input = {}) const;
};

} // namespace yichuang::test
