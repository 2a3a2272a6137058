// SPDX-License-Identifier: Apache-2.0
#include "tests/seal/foreigntools.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {

QString saidBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        QTest::qFail(qPrintable(program + u": "_s + process.errorString()), __FILE__, __LINE__);
    return QString::fromUtf8(process.readAll());
}

void makeNssDatabase(const QString& folder, const QString& rootPemFile)
{
    QDir{}.mkpath(folder);
    const QString database = u"sql:"_s + folder;
    saidBy(u"certutil"_s, {u"-N"_s, u"-d"_s, database, u"--empty-password"_s});
    saidBy(u"certutil"_s,
        {u"-A"_s, u"-d"_s, database, u"-n"_s, u"root"_s, u"-t"_s, u"CT,C,C"_s, u"-a"_s, u"-i"_s,
            rootPemFile});
}

CutPdf cutByRange(const QByteArray& pdf)
{
    static const QRegularExpression range(u"/ByteRange \\[ 0 (\\d+) (\\d+) (\\d+) \\]"_s);
    const auto match = range.match(QString::fromLatin1(pdf));
    const qsizetype before = match.captured(1).toLongLong();
    const qsizetype after = match.captured(2).toLongLong();
    const QByteArray room
        = QByteArray::fromHex(pdf.sliced(before + 1, after - before - 2)); // without < and >
    const int size = 4 + (static_cast<unsigned char>(room.at(2)) << 8)
        + static_cast<unsigned char>(room.at(3));
    return {
        pdf.first(before) + pdf.sliced(after, match.captured(3).toLongLong()), room.first(size)};
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

} // namespace yichuang::test
