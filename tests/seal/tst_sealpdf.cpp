// SPDX-License-Identifier: Apache-2.0
#include "models/seal/verdict.h"
#include "tests/seal/foreigntools.h"
#include "tests/seal/sealfixture.h"
#include "tests/support/cputimer.h"

#include <QDateTime>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::seal;
using namespace yichuang::test;

namespace {

using Kind = SealProblem::Kind;
using Outcome = Verdict::Outcome;

/// Answers nothing, as a service without a line.
class DeadStamper final : public TimeStamper
{
public:
    [[nodiscard]] Result<QByteArray> answerTo(const QByteArray& /*query*/) override
    {
        return failure(Error::Code::Network);
    }
};

/// Gives the stamp of one query to every query.
class ParrotStamper final : public TimeStamper
{
public:
    explicit ParrotStamper(TimeStamper& real)
        : m_real(real)
    {
    }
    [[nodiscard]] Result<QByteArray> answerTo(const QByteArray& query) override
    {
        if (m_answer.isEmpty())
            m_answer = m_real.answerTo(query).value_or(QByteArray{});
        return m_answer;
    }

private:
    TimeStamper& m_real;
    QByteArray m_answer;
};

Check::Answer answerOf(const Verdict& verdict, CheckKind kind)
{
    for (const Check& check : verdict.checks) {
        if (check.kind == kind)
            return check.answer;
    }
    return Check::Answer::Missing;
}

} // namespace

class TestSealPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ourVerifierFindsItGenuine();
    void pdfsigFindsItValidTrustedAndWhole();
    void pdfsigFindsAFlippedByte();
    void opensslVerifiesSignatureAndStamp();
    void otherReadersFindNothingWrong();
    void everyChangedByteIsRefused();
    void everyKindOfPlaceInTheSignatureIsRefused();
    void addedBytesAreRefused();
    void aSecondSealIsRefused();
    void aForeignRootIsNotTrusted();
    void anExpiredCertificateDoesNotSeal();
    void validityIsJudgedAtTheTimeOfSealing();
    void revocationCountsFromItsMoment();
    void aForgedRevocationListIsNotBelieved();
    void withoutAStampOnlyWhereAllowed();
    void aStampForSomethingElseIsRefused();
    void stoppedBeforeTheKeyIsUsed();
    void bytesThatAreNoDocumentAreRefused();
    void isFastEnough();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_hall->folder.filePath(name); }

    std::unique_ptr<SealHall> m_hall;
    QByteArray m_sealed;
};

void TestSealPdf::initTestCase()
{
    m_hall = std::make_unique<SealHall>();
    const auto sealed = m_hall->sealed(samplePage().pdf);
    QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().detail));
    QVERIFY(sealed->stamped);
    m_sealed = sealed->bytes;
    QVERIFY(m_sealed.startsWith(samplePage().pdf)); // the document itself is untouched
    writeFile(path(u"sealed.pdf"_s), m_sealed);
    writeFile(path(u"root.pem"_s), m_hall->root.certificatePem());
    makeNssDatabase(path(u"nss"_s), path(u"root.pem"_s));
    const QString kept = qEnvironmentVariable("YICHUANG_KEEP_SEALED"); // for looking at it
    if (!kept.isEmpty())
        writeFile(kept, m_sealed);
}

void TestSealPdf::ourVerifierFindsItGenuine()
{
    const Verdict verdict = verify(m_sealed, m_hall->trust, m_hall->now);
    QCOMPARE(toText(verdict.outcome), u"genuine"_s);
    for (const Check& check : verdict.checks) {
        if (check.kind != CheckKind::Revocation)
            QVERIFY2(check.answer == Check::Answer::Passed, qPrintable(toText(check.kind)));
    }
    QVERIFY(verdict.sealName.endsWith(u"行政审批专用章"));
    QCOMPARE(verdict.sealedAt, m_hall->now);
    QVERIFY(verify(samplePage().pdf, m_hall->trust, m_hall->now).outcome == Outcome::NotSealed);
}

void TestSealPdf::pdfsigFindsItValidTrustedAndWhole()
{
    // pdfsig judges by today's date: this file is sealed as of now.
    const QString said = saidBy(u"pdfsig"_s, {u"-nssdir"_s, path(u"nss"_s), path(u"sealed.pdf"_s)});
    QVERIFY2(said.contains(u"Signature is Valid."), qPrintable(said));
    QVERIFY2(said.contains(u"Total document signed"), qPrintable(said));
    QVERIFY2(!said.contains(u"Not total document signed"), qPrintable(said));
    QVERIFY2(said.contains(u"ETSI.CAdES.detached"), qPrintable(said));
    QVERIFY2(said.contains(u"Certificate is Trusted."), qPrintable(said));
}

void TestSealPdf::pdfsigFindsAFlippedByte()
{
    QByteArray changed = m_sealed;
    changed[1000] = static_cast<char>(changed.at(1000) ^ 1);
    writeFile(path(u"changed.pdf"_s), changed);
    const QString said
        = saidBy(u"pdfsig"_s, {u"-nssdir"_s, path(u"nss"_s), path(u"changed.pdf"_s)});
    QVERIFY2(said.contains(u"Digest Mismatch"), qPrintable(said));
}

void TestSealPdf::opensslVerifiesSignatureAndStamp()
{
    const CutPdf cut = cutByRange(m_sealed);
    writeFile(path(u"signed.bin"_s), cut.covered);
    writeFile(path(u"sig.p7"_s), cut.cms);
    const QString moment = QString::number(
        std::chrono::floor<std::chrono::seconds>(m_hall->now).time_since_epoch().count());
    const QString said = saidBy(u"openssl"_s,
        {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
            path(u"sig.p7"_s), u"-content"_s, path(u"signed.bin"_s), u"-CAfile"_s,
            path(u"root.pem"_s), u"-purpose"_s, u"any"_s, u"-attime"_s, moment, u"-out"_s,
            u"/dev/null"_s});
    QVERIFY2(said.contains(u"erification successful"), qPrintable(said));

    // Token and signature value as openssl prints them, so that nothing of ours takes part.
    const QString printed = saidBy(u"openssl"_s,
        {u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-noout"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
            path(u"sig.p7"_s)});
    const QString attributes
        = printed.section(u"signedAttrs:"_s, 1).section(u"unsignedAttrs:"_s, 0, 0);
    QVERIFY2(attributes.contains(u"signingCertificateV2"), qPrintable(printed));
    QVERIFY2(!attributes.contains(u"signingTime"), qPrintable(printed)); // the token has its own
    const auto facts = [&] {
        const auto at = cut.cms.indexOf(QByteArray::fromHex("060b2a864886f70d010910020e"));
        return cut.cms.sliced(at + 13 + 4); // behind the identifier and the head of the SET
    }();
    const int size = 4 + (static_cast<unsigned char>(facts.at(2)) << 8)
        + static_cast<unsigned char>(facts.at(3));
    writeFile(path(u"token.der"_s), facts.first(size));
    const QString token = saidBy(u"openssl"_s,
        {u"ts"_s, u"-reply"_s, u"-in"_s, path(u"token.der"_s), u"-token_in"_s, u"-text"_s});
    QVERIFY2(token.contains(u"Hash Algorithm: sha256"), qPrintable(token));
    static const QRegularExpression imprint(u"[0-9a-f]{4} - ([0-9a-f -]{47})"_s);
    QByteArray digest;
    for (auto lines = imprint.globalMatch(token); lines.hasNext();)
        digest += lines.next().captured(1).remove(u' ').remove(u'-').toLatin1();
    const QString stamp = saidBy(u"openssl"_s,
        {u"ts"_s, u"-verify"_s, u"-digest"_s, QString::fromLatin1(digest.first(64)), u"-in"_s,
            path(u"token.der"_s), u"-token_in"_s, u"-CAfile"_s, path(u"root.pem"_s), u"-attime"_s,
            moment});
    QVERIFY2(stamp.contains(u"Verification: OK"), qPrintable(stamp));
}

void TestSealPdf::otherReadersFindNothingWrong()
{
    const QString file = path(u"sealed.pdf"_s);
    const QString mutool = saidBy(u"mutool"_s, {u"sign"_s, u"-v"_s, file});
    QVERIFY2(mutool.contains(u"unchanged since signing"), qPrintable(mutool));
    const QString qpdf = saidBy(u"qpdf"_s, {u"--check"_s, file});
    QVERIFY2(qpdf.contains(u"No syntax or stream encoding errors found"), qPrintable(qpdf));
    QVERIFY2(!qpdf.contains(u"WARNING"), qPrintable(qpdf));
    const QString text = saidBy(u"pdftotext"_s, {file, u"-"_s});
    static const QRegularExpression radicals(u"[\\x{2E80}-\\x{2FDF}]"_s);
    QVERIFY(!text.contains(radicals));
    QVERIFY(text.contains(u"准予行政许可决定书"));
}

void TestSealPdf::everyChangedByteIsRefused()
{
    QRandomGenerator random{20261118};
    for (int i = 0; i < 2000; ++i) {
        QByteArray changed = m_sealed;
        const auto place = random.bounded(static_cast<int>(changed.size()));
        changed[place] = static_cast<char>(changed.at(place) ^ (1 << random.bounded(8)));
        const Verdict verdict = verify(changed, m_hall->trust, m_hall->now);
        QVERIFY2(!verdict.isGenuine(), qPrintable(u"byte %1"_s.arg(place)));
    }
}

/// Random places seldom meet the few thousand bytes of the signature itself, and there a reader is
/// most easily too kind: each of them is tried.
void TestSealPdf::everyKindOfPlaceInTheSignatureIsRefused()
{
    const auto begin = m_sealed.indexOf("/Contents <") + 10;
    const auto end = begin + 2 * cutByRange(m_sealed).cms.size() + 20;
    for (auto place = begin; place < end; ++place) {
        QByteArray changed = m_sealed;
        const char old = changed.at(place);
        // Another digit, and the same digit in upper case.
        QByteArray others(1, static_cast<char>(old ^ 1));
        if (old >= 'a')
            others += static_cast<char>(old - 32);
        for (const char other : others) {
            changed[place] = other;
            QVERIFY2(!verify(changed, m_hall->trust, m_hall->now).isGenuine(),
                qPrintable(u"place %1: %2 for %3"_s.arg(place - begin).arg(other).arg(old)));
        }
    }
}

void TestSealPdf::addedBytesAreRefused()
{
    const Verdict verdict = verify(m_sealed + "\n% more", m_hall->trust, m_hall->now);
    QVERIFY(verdict.outcome == Outcome::Changed);
    QVERIFY(answerOf(verdict, CheckKind::WholeDocument) == Check::Answer::Failed);
    QVERIFY(!verify(m_sealed + ' ', m_hall->trust, m_hall->now).isGenuine());
    QVERIFY(!verify(m_sealed.chopped(1), m_hall->trust, m_hall->now).isGenuine());
}

void TestSealPdf::aSecondSealIsRefused()
{
    const auto again = m_hall->sealed(m_sealed);
    QVERIFY(!again);
    QVERIFY(again.error().kind == Kind::SealedAlready);
}

void TestSealPdf::aForeignRootIsNotTrusted()
{
    const SealHall other;
    const Verdict verdict = verify(m_sealed, other.trust, m_hall->now);
    QVERIFY(verdict.outcome == Outcome::NotTrusted);
    QVERIFY(answerOf(verdict, CheckKind::Signature) == Check::Answer::Passed);
    QVERIFY(answerOf(verdict, CheckKind::Chain) == Check::Answer::Failed);
}

void TestSealPdf::anExpiredCertificateDoesNotSeal()
{
    for (const char* moment : {"2019-12-31 23:00", "2120-01-01 10:00"}) {
        Sealing with = m_hall->sealing(nullptr);
        with.now = at(moment);
        const auto sealed = sealPdf(samplePage().pdf, m_hall->seal, samplePage().where, with);
        QVERIFY(!sealed);
        QVERIFY(sealed.error().kind == Kind::CertificateInvalid);
    }
}

void TestSealPdf::validityIsJudgedAtTheTimeOfSealing()
{
    const Verdict later = verify(m_sealed, m_hall->trust, at("2130-06-01 10:00"));
    QCOMPARE(toText(later.outcome), u"genuine"_s);
}

void TestSealPdf::revocationCountsFromItsMoment()
{
    const QString serial = m_hall->key->certificate().facts().serial;
    const auto outcome = [&](const char* since) {
        TrustAnchors trust = m_hall->trust;
        const auto list = m_hall->root.revocationList(
            {{serial, at(since)}}, {at(since), std::chrono::days{30}});
        trust.revocations = {list.value_or("broken")};
        return verify(m_sealed, trust, at("2026-12-20 10:00"));
    };
    const Verdict before = outcome("2026-11-18 10:00");
    QCOMPARE(toText(before.outcome), u"notTrusted"_s);
    QVERIFY(answerOf(before, CheckKind::Revocation) == Check::Answer::Failed);
    QVERIFY(answerOf(before, CheckKind::Chain) == Check::Answer::Passed);
    QCOMPARE(toText(outcome("2026-12-01 10:00").outcome), u"genuine"_s);
}

void TestSealPdf::aForgedRevocationListIsNotBelieved()
{
    TrustAnchors trust = m_hall->trust;
    auto list = m_hall->root.revocationList({}, {m_hall->now, std::chrono::days{30}}).value();
    list.back() = static_cast<char>(list.back() ^ 1);
    trust.revocations = {list};
    QVERIFY(!verify(m_sealed, trust, m_hall->now).isGenuine());
}

void TestSealPdf::withoutAStampOnlyWhereAllowed()
{
    DeadStamper dead;
    Sealing with = m_hall->sealing(&dead);
    const auto refused = sealPdf(samplePage().pdf, m_hall->seal, samplePage().where, with);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Kind::NoStamp);
    with.mayLackStamp = true;
    const auto sealed = sealPdf(samplePage().pdf, m_hall->seal, samplePage().where, with);
    QVERIFY(sealed);
    QVERIFY(!sealed->stamped);
    QCOMPARE(
        toText(verify(sealed->bytes, m_hall->trust, m_hall->now).outcome), u"genuineWithoutTime"_s);
}

void TestSealPdf::aStampForSomethingElseIsRefused()
{
    LocalStamper real{*m_hall->service, m_hall->now};
    ParrotStamper parrot{real};
    QVERIFY(sealPdf(samplePage().pdf, m_hall->seal, samplePage().where, m_hall->sealing(&parrot)));
    const auto second
        = sealPdf(samplePage().pdf, m_hall->seal, samplePage().where, m_hall->sealing(&parrot));
    QVERIFY(!second);
    QVERIFY(second.error().kind == Kind::NoStamp);
}

void TestSealPdf::stoppedBeforeTheKeyIsUsed()
{
    std::stop_source source;
    source.request_stop();
    Sealing with = m_hall->sealing(nullptr);
    with.stop = source.get_token();
    const auto sealed = sealPdf(samplePage().pdf, m_hall->seal, samplePage().where, with);
    QVERIFY(!sealed);
    QVERIFY(sealed.error().kind == Kind::Cancelled);
}

void TestSealPdf::bytesThatAreNoDocumentAreRefused()
{
    const auto sealed = sealPdf("no PDF", m_hall->seal, {}, m_hall->sealing(nullptr));
    QVERIFY(!sealed);
    QVERIFY(sealed.error().kind == Kind::NotADocument);
    const auto page = sealPdf(samplePage().pdf, m_hall->seal, {9, {}}, m_hall->sealing(nullptr));
    QVERIFY(!page);
    QVERIFY(page.error().kind == Kind::NotADocument);
    QVERIFY(verify("no PDF", m_hall->trust, m_hall->now).outcome == Outcome::Unreadable);
    QVERIFY(verify({}, m_hall->trust, m_hall->now).outcome == Outcome::Unreadable);
}

void TestSealPdf::isFastEnough()
{
    CpuTimer timer;
    QVERIFY(m_hall->sealed(samplePage().pdf));
    const auto sealing = timer.restart();
    QVERIFY(verify(m_sealed, m_hall->trust, m_hall->now).isGenuine());
    const auto verifying = timer.elapsed();
    qInfo("sealing %lld ms, verifying %lld ms", sealing, verifying);
    QVERIFY(sealing < 500); // what is asked is for sealing with storing
    QVERIFY(verifying < 200);
}

QTEST_MAIN(TestSealPdf)
#include "tst_sealpdf.moc"
