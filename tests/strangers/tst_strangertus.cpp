// SPDX-License-Identifier: Apache-2.0
#include "models/base/clock.h"
#include "models/crypto/authority.h"
#include "models/crypto/digest.h"
#include "models/sync/pocotransport.h"
#include "models/sync/uploadcalls.h"
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

/// Our client of tus 1.0 against the server of the people who wrote tus.
class tst_StrangerTus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void uploadsInPieces();
    void resumesOnAnotherLine();
    void asksWhereToGoOnAfterALostAnswer();
    void hearsThatAnUploadIsGone();

private:
    [[nodiscard]] std::unique_ptr<sync::Transport> line() const;
    /// A content with its task as the driver keeps it.
    [[nodiscard]] static std::pair<QByteArray, sync::UploadTask> task(qsizetype size, char seed);
    [[nodiscard]] QByteArray stored(const sync::UploadTask& task) const;

    QTemporaryDir m_folder;
    QProcess m_server;
    sync::Enrolment m_trust;
};

void tst_StrangerTus::initTestCase()
{
    if (!qEnvironmentVariableIsSet("YICHUANG_STRANGERS"))
        QSKIP("run by with_strangers.py, which installs the server");
    const crypto::Validity year{SystemClock{}.now(), std::chrono::days{365}};
    const auto authority = crypto::Authority::create(u"strangers"_s, year).value();
    const auto key = crypto::PrivateKey::generate().value();
    const auto write = [this](const QString& name, const QByteArray& bytes) {
        QFile file{m_folder.filePath(name)};
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QVERIFY(write(u"key.pem"_s, key.toPem().value()));
    QVERIFY(write(u"server.pem"_s,
        authority.issueServer(key.publicKey().value(), {u"127.0.0.1"_s}, year).value()));
    m_server.setProcessChannelMode(QProcess::ForwardedChannels);
    m_server.start(u"node"_s,
        {QStringLiteral(YICHUANG_STRANGERS_SOURCE) + u"/tus_server.mjs"_s, m_folder.path()});
    QFile port{m_folder.filePath(u"port"_s)};
    QTRY_VERIFY_WITH_TIMEOUT(
        port.exists() || m_server.state() == QProcess::NotRunning, test::patience);
    QVERIFY(port.open(QIODevice::ReadOnly));
    m_trust.platform = QUrl{u"https://127.0.0.1:"_s + QString::fromLatin1(port.readAll())};
    m_trust.caCertificate = authority.certificatePem();
}

void tst_StrangerTus::cleanupTestCase()
{
    m_server.closeWriteChannel();
    m_server.waitForFinished(test::patience);
}

std::unique_ptr<sync::Transport> tst_StrangerTus::line() const
{
    return sync::PocoTransport::create(m_trust).value();
}

std::pair<QByteArray, sync::UploadTask> tst_StrangerTus::task(const qsizetype size, const char seed)
{
    QByteArray content(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        content[i] = static_cast<char>(seed + i * 31 + i / 251);
    sync::UploadTask task;
    task.sha256 = crypto::sha256(content);
    task.size = size;
    return {content, task};
}

QByteArray tst_StrangerTus::stored(const sync::UploadTask& task) const
{
    QFile file{m_folder.filePath(u"uploads/"_s + task.upload.section(u'/', -1))};
    return file.open(QIODevice::ReadOnly) ? crypto::sha256(file.readAll()) : QByteArray();
}

void tst_StrangerTus::uploadsInPieces()
{
    auto [content, upload] = task(700'001, 'a');
    const auto transport = line();
    const auto begun = sync::beginUpload(*transport, upload);
    QVERIFY(begun);
    upload.upload = *begun;
    while (upload.sent < upload.size) {
        const auto sent
            = sync::sendPiece(*transport, upload, content.mid(upload.sent, sync::smallestPiece));
        QVERIFY2(sent.has_value(), sent ? "" : qPrintable(sent.error().problem.detail));
        QVERIFY(*sent > upload.sent);
        upload.sent = *sent;
    }
    QCOMPARE(stored(upload), upload.sha256);
}

void tst_StrangerTus::resumesOnAnotherLine()
{
    auto [content, upload] = task(300'000, 'b');
    upload.upload = sync::beginUpload(*line(), upload).value();
    QCOMPARE(sync::sendPiece(*line(), upload, content.first(100'000)).value(), 100'000);
    // The program was closed and knows only the address.
    const auto has = sync::askUpload(*line(), upload.upload);
    QVERIFY(has);
    QCOMPARE(*has, 100'000);
    upload.sent = *has;
    QCOMPARE(sync::sendPiece(*line(), upload, content.sliced(upload.sent)).value(), 300'000);
    QCOMPARE(stored(upload), upload.sha256);
}

void tst_StrangerTus::asksWhereToGoOnAfterALostAnswer()
{
    auto [content, upload] = task(200'000, 'c');
    const auto transport = line();
    upload.upload = sync::beginUpload(*transport, upload).value();
    QCOMPARE(sync::sendPiece(*transport, upload, content.first(80'000)).value(), 80'000);
    // The answer was lost: the same piece goes again and is refused, not written twice.
    const auto again = sync::sendPiece(*transport, upload, content.first(80'000));
    QVERIFY(!again);
    QCOMPARE(again.error().problem.code, u"offsetMismatch"_s);
    QCOMPARE(again.error().kind, sync::CallFailure::Kind::Record);
    upload.sent = sync::askUpload(*transport, upload.upload).value();
    QCOMPARE(sync::sendPiece(*transport, upload, content.sliced(upload.sent)).value(), 200'000);
    QCOMPARE(stored(upload), upload.sha256);
}

void tst_StrangerTus::hearsThatAnUploadIsGone()
{
    const auto gone = sync::askUpload(*line(), u"/sync/v1/uploads/0123456789abcdef"_s);
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, sync::CallFailure::Kind::CursorGone);
}

QTEST_GUILESS_MAIN(tst_StrangerTus)
#include "tst_strangertus.moc"
