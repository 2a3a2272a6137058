// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/platform/blobstore.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::platform;
using namespace Qt::Literals::StringLiterals;

/// What every BlobStore promises. A store in an object service is opened in `open` and must pass.
class tst_BlobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsAContentThatCameInPieces();
    void takesAPieceOnlyBehindTheOthers();
    void refusesAContentThatIsNotWhatItsNameSays();
    void keepsOneOfTwoEqualContents();
    void forgetsWhatIsDiscarded();
    void readsNoMoreThanThereIs();
    void belongsToItsOwnerAlone();

private:
    [[nodiscard]] std::unique_ptr<BlobStore> open() const
    {
        return openBlobFolder(m_folder->filePath(u"attachments"_s)).value();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_BlobStore::keepsAContentThatCameInPieces()
{
    const QByteArray name = crypto::sha256("onetwo");
    QVERIFY_RESULT(open()->append(u"u1"_s, 0, "one"));
    const auto again = open(); // as after a restart
    QCOMPARE(again->sizeOfUpload(u"u1"_s).value(), 3);
    QVERIFY_RESULT(again->append(u"u1"_s, 3, "two"));
    QVERIFY(!again->sizeOf(name).value()); // not before it is whole
    QVERIFY_RESULT(again->finish(u"u1"_s, name));
    const auto later = open();
    QCOMPARE(later->sizeOf(name).value().value(), 6);
    QCOMPARE(later->read(name, 0, 6).value(), QByteArray("onetwo"));
    QCOMPARE(later->read(name, 2, 3).value(), QByteArray("etw"));
    QCOMPARE(later->sizeOfUpload(u"u1"_s).value(), 0);
}

void tst_BlobStore::takesAPieceOnlyBehindTheOthers()
{
    const auto store = open();
    QVERIFY_RESULT(store->append(u"u1"_s, 0, "one"));
    for (const qint64 wrong : {0, 2, 4}) {
        const auto appended = store->append(u"u1"_s, wrong, "two");
        QVERIFY(!appended);
        QCOMPARE(appended.error().code, Error::Code::InvalidInput);
    }
    QCOMPARE(store->sizeOfUpload(u"u1"_s).value(), 3);
}

void tst_BlobStore::refusesAContentThatIsNotWhatItsNameSays()
{
    const auto store = open();
    const QByteArray name = crypto::sha256("another");
    QVERIFY_RESULT(store->append(u"u1"_s, 0, "one"));
    QCOMPARE(store->finish(u"u1"_s, name).error().code, Error::Code::Corrupt);
    QVERIFY(!store->sizeOf(name).value());
    QCOMPARE(store->sizeOfUpload(u"u1"_s).value(), 0); // it begins anew
}

void tst_BlobStore::keepsOneOfTwoEqualContents()
{
    const auto store = open();
    const QByteArray name = crypto::sha256("one");
    for (const QString& upload : {u"u1"_s, u"u2"_s}) {
        QVERIFY_RESULT(store->append(upload, 0, "one"));
        QVERIFY_RESULT(store->finish(upload, name));
    }
    QCOMPARE(store->read(name, 0, 3).value(), QByteArray("one"));
    QCOMPARE(store->sizeOfUpload(u"u2"_s).value(), 0);
}

void tst_BlobStore::forgetsWhatIsDiscarded()
{
    const auto store = open();
    QVERIFY_RESULT(store->append(u"u1"_s, 0, "one"));
    QVERIFY_RESULT(store->discard(u"u1"_s));
    QCOMPARE(store->sizeOfUpload(u"u1"_s).value(), 0);
    QVERIFY_RESULT(store->discard(u"u1"_s)); // once more does no harm
}

void tst_BlobStore::readsNoMoreThanThereIs()
{
    const auto store = open();
    const QByteArray name = crypto::sha256("one");
    QVERIFY(!store->read(name, 0, 1));
    QVERIFY_RESULT(store->append(u"u1"_s, 0, "one"));
    QVERIFY_RESULT(store->finish(u"u1"_s, name));
    QVERIFY(!store->read(name, 1, 3));
}

void tst_BlobStore::belongsToItsOwnerAlone()
{
    static_cast<void>(open());
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(m_folder->filePath(u"attachments"_s)) & others));
}

QTEST_GUILESS_MAIN(tst_BlobStore)
#include "tst_blobstore.moc"
