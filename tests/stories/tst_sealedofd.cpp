// SPDX-License-Identifier: Apache-2.0
#include "models/desk/documentformats.h"
#include "models/desk/slips.h"
#include "models/seal/sealimporting.h"
#include "models/seal/sm2issuer.h"
#include "models/seal/verdict.h"
#include "tests/stories/sealedplace.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using documents::DocumentKind;
using documents::FileFormat;

namespace {

crypto::Validity aCentury() { return {at("2020-01-01 08:00"), std::chrono::days{36'500}}; }

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir{}.mkpath(QFileInfo{path}.absolutePath()));
    QFile file{path};
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// The hall in a city that wants OFD: an SM2 root, a seal its maker signed, and in the profile a
/// key for that seal alone.
class OfdPlace : public SealedPlace
{
public:
    OfdPlace()
        : root(seal::Sm2Issuer::create(u"测试国密根证书"_s, aCentury()).value())
    {
        const seal::Pin typed{pin};
        const auto maker = root.issue(u"测试制章中心"_s, aCentury(), typed).value();
        const auto own = root.issue(u"李建国"_s, aCentury(), typed).value();
        seal::SealData seal = hall().seal;
        const seal::Certificate certificate = own.key->certificate();
        seal.certificates.push_back(certificate);
        seal.ses = seal::makeSesSeal(seal::sesInfoOf(seal, {certificate}, aCentury()), *maker.key)
                       .value();
        keep(store::SealPaper::Root, u"sm2"_s,
            "-----BEGIN CERTIFICATE-----\n" + root.root().der().toBase64()
                + "\n-----END CERTIFICATE-----\n");
        keep(store::SealPaper::Seal, seal.id, seal::toBytes(seal));
        seal::AuthorityLetter letter = hall().letter();
        letter.serial = 4;
        letter.items.front().code = item;
        letter.items.front().documents = {u"D03"_s, u"D12"_s};
        letter.windows.clear();
        letter.holder.otherCertificates = {certificate.sha256()};
        useLetter(letter);
        write(desk::sealKeyFile(profile(), u"A1003"_s, seal.id, FileFormat::Ofd), own.pkcs12);
        trust.roots = {root.root()};
    }

    [[nodiscard]] QString profile() { return hall().folder.filePath(u"profile"_s); }
    [[nodiscard]] desk::SealDesk ofdSeals()
    {
        const desk::Desk& at = desk(staff::chief);
        return {store(), session(staff::chief), at.liveRules(), at.seat(), clock(),
            documents::TemplateSet::load({u":/templates"_s}).value(),
            desk::sealToolsFor(at.seat(), profile(), offline(), nullptr)};
    }

    seal::Sm2Issuer root;
    seal::TrustAnchors trust;
};

} // namespace

/// Where a city's rules ask for OFD, decisions are sealed as OFD with SM2, by the same act.
class TestSealedOfd final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGrantIsSealedAsTheCityWants();
    void theKeyOfAnotherSealIsNotThere();
    void brokenRulesOpenNoKey();
    void theLongestDivisionDecides();
    void brokenRulesAreNamed_data();
    void brokenRulesAreNamed();
    void aPaperCarriesASlipOfItsDevice();
};

void TestSealedOfd::aGrantIsSealedAsTheCityWants()
{
    OfdPlace county;
    write(county.profile() + u"/documents/formats.json"_s,
        R"({"default": "pdf", "cities": [{"division": "6211", "format": "ofd"}]})");
    const CaseId id = county.approving(1, Proposal::Grant);
    const desk::SealDesk seals = county.ofdSeals();
    QVERIFY(seals.tools().format == FileFormat::Ofd);
    const desk::SealWish wish{
        id, DocumentKind::Grant, grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕1号"_s)};
    QCOMPARE(county.seal(seals, wish, u"000000"_s), u"wrongPin 4"_s);
    QCOMPARE(county.halfDone(id, false), QString());
    QCOMPARE(county.seal(seals, wish), u"sealed"_s);
    QCOMPARE(county.halfDone(id, true), QString());
    const QByteArray file = county.sealedFile(1);
    QVERIFY(file.startsWith("PK"));
    const seal::Verdict verdict = seal::verify(file, county.trust, county.clock().now());
    QCOMPARE(seal::toText(verdict.outcome), u"genuineWithoutTime"_s);
    const auto facts = documents::signedFactsIn(documents::ofdLines(file).value());
    QCOMPARE(facts.number, u"安市监准字〔2026〕1号"_s);
    QCOMPARE(facts.title, u"准予行政许可决定书"_s);
}

void TestSealedOfd::theKeyOfAnotherSealIsNotThere()
{
    OfdPlace county; // no rules of its own: PDF, for which this profile has no key
    const CaseId id = county.approving(1, Proposal::Grant);
    const desk::SealDesk seals = county.ofdSeals();
    QVERIFY(seals.tools().format == FileFormat::Pdf);
    const QString answer = county.seal(
        seals, {id, DocumentKind::Grant, grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕1号"_s)});
    QVERIFY2(answer.startsWith(u"noToken") && answer.endsWith(u"keys/A1003/SEAL-1.p12"),
        qPrintable(answer));
    QCOMPARE(county.halfDone(id, false), QString());
    const QString outside = desk::sealKeyFile(u"p"_s, u"A1"_s, u"../x"_s, FileFormat::Ofd);
    QCOMPARE(QDir::cleanPath(outside).section(u'/', 0, 2), u"p/keys/A1"_s);
}

void TestSealedOfd::brokenRulesOpenNoKey()
{
    OfdPlace county;
    write(county.profile() + u"/documents/formats.json"_s, R"({"default": "docx"})");
    const CaseId id = county.approving(1, Proposal::Grant);
    const QString answer = county.seal(county.ofdSeals(),
        {id, DocumentKind::Grant, grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕1号"_s)});
    QVERIFY2(answer.startsWith(u"failed") && answer.contains(u"default"), qPrintable(answer));
    QCOMPARE(county.halfDone(id, false), QString());
}

void TestSealedOfd::theLongestDivisionDecides()
{
    const auto formats = desk::readDocumentFormats(
        R"({"default": "pdf", "cities": [{"division": "6211", "format": "ofd"},
            {"division": "621102", "format": "pdf"}, {"division": "62", "format": "pdf"}]})");
    QVERIFY_RESULT(formats);
    QVERIFY(formats->formatAt(u"621121000000"_s) == FileFormat::Ofd);
    QVERIFY(formats->formatAt(u"621102000000"_s) == FileFormat::Pdf);
    QVERIFY(formats->formatAt(u"110101000000"_s) == FileFormat::Pdf);
    QVERIFY_RESULT(desk::loadDocumentFormats(u"nowhere"_s)); // those of the program
}

void TestSealedOfd::brokenRulesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("pdf");
    QTest::newRow("an unknown form") << QByteArray(R"({"default": "docx", "cities": []})");
    QTest::newRow("no default") << QByteArray(R"({"cities": []})");
    QTest::newRow("a word too many")
        << QByteArray(R"({"default": "pdf", "cities": [], "format": "ofd"})");
}

void TestSealedOfd::brokenRulesAreNamed()
{
    QFETCH(QByteArray, json);
    const auto formats = desk::readDocumentFormats(json);
    QVERIFY(!formats);
    QCOMPARE(formats.error().code, Error::Code::Corrupt);
}

void TestSealedOfd::aPaperCarriesASlipOfItsDevice()
{
    const auto root = crypto::Authority::create(u"市平台"_s, aCentury()).value();
    const auto key = crypto::PrivateKey::generate().value();
    const QByteArray pem
        = root.issueSigner(key.publicKey().value(), u"安定区大厅"_s, aCentury()).value();
    store::Device device;
    device.certificate = QString::fromUtf8(pem);
    device.privateKey = key.toPem().value();
    documents::DocumentContent content{.kind = DocumentKind::AcceptanceNotice,
        .caseNumber = u"6211021032052026111800100016"_s,
        .queryCode = u"482913"_s,
        .itemCode = u"XK-SCJ-001"_s,
        .issueDate = dayFromText(u"2026-11-18").value()};
    content.values = {{u"applicant"_s, u"张三"_s}, {u"dueOn"_s, u"2026年12月2日"_s}};
    const auto text = desk::slipTextFor(content, device);
    QVERIFY_RESULT(text);
    const auto checked = seal::checkSlip(*text, {seal::Certificate::fromPem(pem).value()});
    QVERIFY(checked);
    QCOMPARE(checked->slip.applicant, u"张三"_s);
    QCOMPARE(checked->slip.document, u"D03"_s);
    QVERIFY(checked->slip.due == dayFromText(u"2026-12-02").value());
    content.kind = DocumentKind::ApprovalSheet; // an inner sheet
    QCOMPARE(desk::slipTextFor(content, device).value(), QString());
    content.kind = DocumentKind::Receipt;
    QCOMPARE(desk::slipTextFor(content, store::Device{}).value(), QString()); // not enrolled
}

QTEST_MAIN(TestSealedOfd)
#include "tst_sealedofd.moc"
