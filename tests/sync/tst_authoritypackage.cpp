// SPDX-License-Identifier: Apache-2.0
#include "models/store/packages.h"
#include "models/sync/authoritypackage.h"
#include "models/sync/storeport.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;
using store::SealPaper;

namespace {

QByteArray packageWith(const QByteArray& kind, const QByteArray& paper)
{
    return R"({"format":"yichuang-authority-package-1","papers":[{"kind":")" + kind
        + R"(","bytes":")" + paper.toBase64() + R"("}]})";
}

} // namespace

class TestAuthorityPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesWhatOrgansSign_data();
    void carriesWhatOrgansSign();
    void bringsNeitherRootNorSeal_data();
    void bringsNeitherRootNorSeal();
    void isAskedForAndKept();
    void anOlderListDoesNotReplaceANewerOne();
    void oneThatDoesNotReadIsKeptAndNamed();

private:
    static sync::PackageCopy copyOf(const QByteArray& bytes, const QString& tag)
    {
        return {.name = u"authority"_s, .tag = tag, .version = u"1"_s, .bytes = bytes};
    }
};

void TestAuthorityPackage::carriesWhatOrgansSign_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("a letter") << QByteArray{"letter"};
    QTest::newRow("letters taken back") << QByteArray{"letterRevocations"};
    QTest::newRow("certificates revoked") << QByteArray{"certificateRevocations"};
}

void TestAuthorityPackage::carriesWhatOrgansSign()
{
    QFETCH(const QByteArray, kind);
    const auto papers = sync::papersOfAuthorityPackage(packageWith(kind, "\x30\x82 signed"));
    QVERIFY_RESULT(papers);
    QCOMPARE(papers->size(), 1U);
    QCOMPARE(store::toText(papers->front().kind), QString::fromLatin1(kind));
    QCOMPARE(papers->front().bytes, QByteArray{"\x30\x82 signed"});
    QCOMPARE(papers->front().id.size(), 64);
}

void TestAuthorityPackage::bringsNeitherRootNorSeal_data()
{
    QTest::addColumn<QByteArray>("package");
    QTest::newRow("a root") << packageWith("root", "pem");
    QTest::newRow("a root of stamps") << packageWith("timeStampRoot", "pem");
    QTest::newRow("a seal") << packageWith("seal", "{}");
    QTest::newRow("another format") << QByteArray{R"({"format":"x","papers":[]})"};
    QTest::newRow("no base64") << QByteArray{R"({"format":"yichuang-authority-package-1",)"
                                             R"("papers":[{"kind":"letter","bytes":"%"}]})"};
}

void TestAuthorityPackage::bringsNeitherRootNorSeal()
{
    QFETCH(const QByteArray, package);
    const auto papers = sync::papersOfAuthorityPackage(package);
    QVERIFY(!papers);
    QVERIFY(papers.error().code == Error::Code::InvalidInput);
}

void TestAuthorityPackage::isAskedForAndKept()
{
    StoreFixture fixture;
    sync::StorePort port{*fixture.open, fixture.session, {}, fixture.clock};
    const auto wanted = port.packages();
    QVERIFY_RESULT(wanted);
    QVERIFY(std::ranges::any_of(
        *wanted, [](const auto& package) { return package.name == u"authority"; }));
    QVERIFY_RESULT(port.storePackage(copyOf(packageWith("letter", "letter"), u"a"_s)));
    const auto papers = fixture.open->readAndWait(
        [&](store::Database& database) { return store::sealPapers(database, *fixture.session); });
    QCOMPARE(papers.value().size(), 1U);
    QCOMPARE(papers->front().bytes, QByteArray{"letter"});
}

void TestAuthorityPackage::anOlderListDoesNotReplaceANewerOne()
{
    StoreFixture fixture;
    sync::StorePort port{*fixture.open, fixture.session, {}, fixture.clock};
    QVERIFY_RESULT(port.storePackage(copyOf(packageWith("letterRevocations", "newer"), u"b"_s)));
    QVERIFY_RESULT(port.storePackage(copyOf(packageWith("letterRevocations", "older"), u"a"_s)));
    const auto papers = fixture.open->readAndWait(
        [](store::Database& database) { return store::publicSealPapers(database); });
    QCOMPARE(papers.value().size(), 2U); // whoever opens them takes the highest serial
}

void TestAuthorityPackage::oneThatDoesNotReadIsKeptAndNamed()
{
    StoreFixture fixture;
    sync::StorePort port{*fixture.open, fixture.session, {}, fixture.clock};
    QVERIFY_RESULT(port.storePackage(copyOf("{}", u"x"_s)));
    const auto kept = fixture.open->readAndWait(
        [](store::Database& database) { return store::keptPackage(database, u"authority"_s); });
    QVERIFY(kept.value().has_value());
    QVERIFY((*kept)->standing == store::KeptPackage::Standing::Unusable);
    QVERIFY(!(*kept)->problem.isEmpty());
}

QTEST_GUILESS_MAIN(TestAuthorityPackage)
#include "tst_authoritypackage.moc"
