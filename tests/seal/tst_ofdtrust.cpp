// SPDX-License-Identifier: Apache-2.0
#include "models/base/zippackage.h"
#include "models/seal/verdict.h"
#include "tests/seal/ofdfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::seal;
using namespace yichuang::test;

namespace {

using Kind = SealProblem::Kind;
using Outcome = Verdict::Outcome;

Check::Answer answerOf(const Verdict& verdict, CheckKind kind)
{
    for (const Check& check : verdict.checks) {
        if (check.kind == kind)
            return check.answer;
    }
    return Check::Answer::Missing;
}

} // namespace

/// Who may seal an OFD, and whom the verifier believes.
class TestOfdTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSecondSealIsRefused();
    void aForeignRootIsNotTrusted();
    void aForeignMakerIsNotTrusted();
    void revocationCountsFromItsMoment();
    void anEndedSealDoesNotSeal();
    void aSealEndedThenIsNotTrusted();
    void onlyAKeyTheSealNamesMaySetIt();
    void withoutAStampOnlyWhereAllowed();
    void stoppedBeforeTheKeyIsUsed();
    void bytesThatAreNoDocumentAreRefused();

private:
    [[nodiscard]] Verdict judged(const QByteArray& bytes) const
    {
        return verify(bytes, m_hall->trust, m_hall->hall.now);
    }

    std::unique_ptr<OfdHall> m_hall;
    QByteArray m_sealed;
};

void TestOfdTrust::initTestCase()
{
    m_hall = std::make_unique<OfdHall>();
    m_sealed = m_hall->sealed(sampleOfd()).value().bytes;
}

void TestOfdTrust::aSecondSealIsRefused()
{
    const auto again = m_hall->sealed(m_sealed);
    QVERIFY(!again);
    QVERIFY(again.error().kind == Kind::SealedAlready);
}

void TestOfdTrust::aForeignRootIsNotTrusted()
{
    TrustAnchors trust = m_hall->trust;
    trust.roots = m_hall->hall.trust.roots;
    const Verdict verdict = verify(m_sealed, trust, m_hall->hall.now);
    QCOMPARE(toText(verdict.outcome), u"notTrusted"_s);
    QVERIFY(answerOf(verdict, CheckKind::Signature) == Check::Answer::Passed);
    QVERIFY(answerOf(verdict, CheckKind::Chain) == Check::Answer::Failed);
}

void TestOfdTrust::aForeignMakerIsNotTrusted()
{
    const auto other
        = Sm2Issuer::create(u"另一根"_s, {at("2020-01-01 08:00"), std::chrono::days{36'500}});
    const auto maker = other->issue(
        u"另一制章者"_s, {at("2020-01-01 08:00"), std::chrono::days{36'500}}, Pin{u"1"_s});
    SealData forged = m_hall->seal;
    forged.ses = makeSesSeal(m_hall->sealInfo(), *maker->key).value();
    const auto sealed = sealOfd(sampleOfd(), forged, samplePage().where, m_hall->sealing(nullptr));
    QVERIFY(sealed);
    const Verdict verdict = judged(sealed->bytes);
    QCOMPARE(toText(verdict.outcome), u"notTrusted"_s);
    QVERIFY(answerOf(verdict, CheckKind::Chain) == Check::Answer::Failed);
}

void TestOfdTrust::revocationCountsFromItsMoment()
{
    const auto outcome = [&](const char* since) {
        TrustAnchors trust = m_hall->trust;
        const auto list = m_hall->root.revocationList(
            {{m_hall->sealer->certificate(), at(since)}}, {at(since), std::chrono::days{30}});
        trust.revocations = {list.value_or("broken")};
        return verify(m_sealed, trust, at("2026-12-20 10:00"));
    };
    const Verdict before = outcome("2026-11-18 10:00");
    QCOMPARE(toText(before.outcome), u"notTrusted"_s);
    QVERIFY(answerOf(before, CheckKind::Revocation) == Check::Answer::Failed);
    QVERIFY(answerOf(before, CheckKind::Chain) == Check::Answer::Passed);
    QCOMPARE(toText(outcome("2026-12-01 10:00").outcome), u"genuine"_s);
    TrustAnchors trust = m_hall->trust;
    auto forged
        = m_hall->root.revocationList({}, {m_hall->hall.now, std::chrono::days{30}}).value();
    forged.back() = static_cast<char>(forged.back() ^ 1);
    trust.revocations = {forged};
    QVERIFY(!verify(m_sealed, trust, m_hall->hall.now).isGenuine());
}

void TestOfdTrust::anEndedSealDoesNotSeal()
{
    for (const char* moment : {"2025-12-31 23:00", "2027-01-02 00:00"}) {
        Sealing with = m_hall->sealing(nullptr);
        with.now = at(moment);
        const auto sealed = sealOfd(sampleOfd(), m_hall->seal, samplePage().where, with);
        QVERIFY(!sealed);
        QVERIFY(sealed.error().kind == Kind::NoSealData);
    }
}

void TestOfdTrust::aSealEndedThenIsNotTrusted()
{
    // Sealed by a computer whose clock is wrong; the stamp knows better.
    LocalStamper stamper{*m_hall->hall.service, at("2027-02-01 10:00")};
    const auto sealed
        = sealOfd(sampleOfd(), m_hall->seal, samplePage().where, m_hall->sealing(&stamper));
    QVERIFY(sealed);
    const Verdict verdict = judged(sealed->bytes);
    QCOMPARE(toText(verdict.outcome), u"notTrusted"_s);
    QVERIFY(answerOf(verdict, CheckKind::Validity) == Check::Answer::Failed);
    QCOMPARE(toText(verify(m_sealed, m_hall->trust, at("2100-01-01 10:00")).outcome), u"genuine"_s);
}

void TestOfdTrust::onlyAKeyTheSealNamesMaySetIt()
{
    const auto other = m_hall->newKey(u"别人"_s);
    const Sealing plain = m_hall->sealing(nullptr);
    for (const SigningKey* key :
        std::initializer_list<const SigningKey*>{other.get(), m_hall->hall.key.get()}) {
        const Sealing with{.key = *key, .mayLackStamp = true, .now = plain.now};
        const auto sealed = sealOfd(sampleOfd(), m_hall->seal, samplePage().where, with);
        QVERIFY(!sealed);
        QVERIFY(sealed.error().kind == Kind::NoKey);
    }
    const auto without = sealOfd(sampleOfd(), m_hall->hall.seal, samplePage().where, plain);
    QVERIFY(!without);
    QVERIFY(without.error().kind == Kind::NoSealData);
    QVERIFY(!makeSesSeal(m_hall->sealInfo(), *m_hall->hall.key)); // a maker without SM2
}

void TestOfdTrust::withoutAStampOnlyWhereAllowed()
{
    Sealing with = m_hall->sealing(nullptr);
    const auto sealed = sealOfd(sampleOfd(), m_hall->seal, samplePage().where, with);
    QVERIFY(sealed);
    QVERIFY(!sealed->stamped);
    QCOMPARE(toText(judged(sealed->bytes).outcome), u"genuineWithoutTime"_s);
    with.mayLackStamp = false;
    const auto refused = sealOfd(sampleOfd(), m_hall->seal, samplePage().where, with);
    QVERIFY(!refused);
    QVERIFY(refused.error().kind == Kind::NoStamp);
}

void TestOfdTrust::stoppedBeforeTheKeyIsUsed()
{
    std::stop_source source;
    source.request_stop();
    Sealing with = m_hall->sealing(nullptr);
    with.stop = source.get_token();
    const auto sealed = sealOfd(sampleOfd(), m_hall->seal, samplePage().where, with);
    QVERIFY(!sealed);
    QVERIFY(sealed.error().kind == Kind::Cancelled);
}

void TestOfdTrust::bytesThatAreNoDocumentAreRefused()
{
    for (const QByteArray& bytes : {QByteArray("no package"), samplePage().pdf,
             zipOf({{u"OFD.xml"_s, "<x/>"}}), zipOf({}), zipOf({{u"OFD.xml"_s, "<x"}})}) {
        const auto sealed = sealOfd(bytes, m_hall->seal, {}, m_hall->sealing(nullptr));
        QVERIFY(!sealed);
        QVERIFY(sealed.error().kind == Kind::NotADocument);
    }
    const auto page = sealOfd(sampleOfd(), m_hall->seal, {9, {}}, m_hall->sealing(nullptr));
    QVERIFY(!page);
    QVERIFY(page.error().kind == Kind::NotADocument);
    QVERIFY(judged(zipOf({{u"OFD.xml"_s, "<x/>"}})).outcome == Outcome::Unreadable);
    QVERIFY(judged("PK").outcome == Outcome::Unreadable);
}

QTEST_MAIN(TestOfdTrust)
#include "tst_ofdtrust.moc"
