// SPDX-License-Identifier: Apache-2.0
#include "models/base/zippackage.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;

namespace {

const std::vector<PackedFile>& sample()
{
    static const std::vector<PackedFile> files{
        {u"OFD.xml"_s, "<OFD/>"}, {u"文件夹/名.xml"_s, QByteArray(70'000, 'x')}, {u"empty"_s, {}}};
    return files;
}

QString saidBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(test::patience);
    return QString::fromUtf8(process.readAll());
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class TestZipPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void otherProgramsReadIt();
    void readsWhatOtherProgramsWrite_data();
    void readsWhatOtherProgramsWrite();
    void noChangedByteGoesUnseen();
    void bytesOutsideOfFilesAreRefused();
    void doubleNamesAndBombsAreRefused();

private:
    QTemporaryDir m_folder;
};

void TestZipPackage::comesBackAsItWas()
{
    QCOMPARE(filesInZip(zipOf(sample())).value(), sample());
    QCOMPARE(filesInZip(zipOf({})).value(), std::vector<PackedFile>{});
    QCOMPARE(zipOf(sample()), zipOf(sample()));
}

void TestZipPackage::otherProgramsReadIt()
{
    const QString path = m_folder.filePath(u"ours.zip"_s);
    writeFile(path, zipOf(sample()));
    const QString said = saidBy(u"unzip"_s, {u"-t"_s, path});
    QVERIFY2(said.contains(u"No errors detected"), qPrintable(said));
    const QString python = saidBy(u"python3"_s,
        {u"-c"_s,
            u"import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), "
            "[ascii(n) for n in z.namelist()])"_s,
            path});
    QVERIFY2(python.startsWith(u"None"), qPrintable(python));
    QVERIFY2(python.contains(u"u6587"), qPrintable(python));
}

void TestZipPackage::readsWhatOtherProgramsWrite_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("stored") << u"z=zipfile.ZipFile(p,'w')"_s;
    QTest::newRow("deflated") << u"z=zipfile.ZipFile(p,'w',zipfile.ZIP_DEFLATED)"_s;
    // Cannot seek back, so sizes follow the data.
    QTest::newRow("sizes behind the data")
        << u"class W:\n def __init__(s,f): s.f=f\n def write(s,b): return s.f.write(b)\n "
           "def flush(s): s.f.flush()\nz=zipfile.ZipFile(W(open(p,'wb')),'w',zipfile.ZIP_DEFLATED)"_s;
}

void TestZipPackage::readsWhatOtherProgramsWrite()
{
    QFETCH(QString, script);
    const QString path = m_folder.filePath(u"theirs.zip"_s);
    const QString said = saidBy(u"python3"_s,
        {u"-c"_s,
            u"import sys,zipfile\np=sys.argv[1]\n%1\nz.writestr('OFD.xml','<OFD/>')\n"
            "z.writestr('\\u6587\\u4ef6\\u5939/\\u540d.xml','x'*70000)\nz.writestr('empty','')\n"
            "z.close()\n"_s.arg(script),
            path});
    QVERIFY2(said.isEmpty(), qPrintable(said));
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto files = filesInZip(bytes);
    QVERIFY2(files, files ? "" : qPrintable(files.error().detail));
    QCOMPARE(*files, sample());
    QVERIFY(zipOf(*files) != bytes); // theirs has times
}

void TestZipPackage::noChangedByteGoesUnseen()
{
    const QByteArray zip = zipOf(sample());
    QRandomGenerator random{7};
    const auto unseen = [&](qsizetype place) {
        QByteArray changed = zip;
        changed[place] = static_cast<char>(changed.at(place) ^ (1 << random.bounded(8)));
        const auto files = filesInZip(changed);
        return files && zipOf(*files) == changed;
    };
    for (qsizetype place = 0; place<zip.size(); place += place> 200 && place < 70'000 ? 331 : 1)
        QVERIFY2(!unseen(place), qPrintable(QString::number(place)));
}

void TestZipPackage::bytesOutsideOfFilesAreRefused()
{
    const QByteArray zip = zipOf(sample());
    const QByteArray behind = zip + 'x';
    const QByteArray before = 'x' + zip;
    for (const QByteArray& bytes : {behind, before, zip.chopped(1), zip.sliced(1), QByteArray{}})
        QCOMPARE(filesInZip(bytes).error().code, Error::Code::Corrupt);
}

void TestZipPackage::doubleNamesAndBombsAreRefused()
{
    QCOMPARE(filesInZip(zipOf({{u"a"_s, "1"}, {u"a"_s, "2"}})).error().code, Error::Code::Corrupt);
    const QString path = m_folder.filePath(u"bomb.zip"_s);
    saidBy(u"python3"_s,
        {u"-c"_s,
            u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED)\n"
            "z.writestr('a',bytes(70<<20))\nz.close()\n"_s,
            path});
    QFile file{path};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(filesInZip(file.readAll()).error().code, Error::Code::InvalidInput);
}

QTEST_GUILESS_MAIN(TestZipPackage)
#include "tst_zippackage.moc"
