// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/curl.h"

#include <QJsonDocument>
#include <QProcess>

namespace yichuang::test {

using namespace Qt::Literals::StringLiterals;

QJsonObject HttpAnswer::json() const { return QJsonDocument::fromJson(body).object(); }

QByteArray HttpAnswer::header(const QByteArray& name) const
{
    for (const auto& line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == name.toLower())
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

HttpAnswer Curl::get(const QString& path, const QStringList& headers) const
{
    QStringList arguments;
    for (const auto& header : headers)
        arguments << u"-H"_s << header;
    return run(path, arguments);
}

HttpAnswer Curl::post(const QString& path, const QByteArray& body, const QStringList& headers) const
{
    QStringList arguments{u"--data-binary"_s, u"@-"_s};
    for (const auto& header : headers)
        arguments << u"-H"_s << header;
    return run(path, arguments, body);
}

HttpAnswer Curl::send(const QString& method, const QString& path, const QByteArray& body,
    const QStringList& headers) const
{
    QStringList arguments{u"--request"_s, method, u"--data-binary"_s, u"@-"_s};
    for (const auto& header : headers)
        arguments << u"-H"_s << header;
    return run(path, arguments, body);
}

HttpAnswer Curl::run(
    const QString& path, const QStringList& arguments, const QByteArray& input) const
{
    QStringList all{
        u"--silent"_s, u"--include"_s, u"--max-time"_s, u"40"_s, u"--cacert"_s, authorityFile};
    if (!certificateFile.isEmpty())
        all << u"--cert"_s << certificateFile << u"--key"_s << keyFile;
    all << arguments << address + path;
    QProcess curl;
    curl.start(u"curl"_s, all);
    curl.write(input);
    curl.closeWriteChannel();
    curl.waitForFinished(60'000);
    auto output = curl.readAllStandardOutput();
    HttpAnswer answer;
    // An interim "100 Continue" comes before the answer itself.
    do {
        const auto end = output.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        answer.head = output.first(end);
        answer.body = output.sliced(end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        output = answer.body;
    } while (answer.status == 100);
    return answer;
}

} // namespace yichuang::test
