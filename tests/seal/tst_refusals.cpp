// SPDX-License-Identifier: Apache-2.0
#include "models/seal/cabinet.h"
#include "models/seal/refusals.h"
#include "models/seal/signeddata.h"
#include "tests/seal/sealfixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::seal;
using namespace yichuang::test;

namespace {

using Change = std::function<void(
    AuthorityLetter&, std::optional<RevocationList>&, SealData&, SealingWish&)>;

QStringList namesOf(const std::vector<Refusal>& refusals)
{
    QStringList names;
    for (const Refusal& refusal : refusals)
        names += toText(refusal.kind);
    return names;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhyNot_data();
    void saysWhyNot();
    void saysEverythingAtOnce();
    void warnsThirtyDaysBeforeTheEnd();
    void aLetterComesBackAsItWasSigned();
    void aSealCannotIssueALetterForItself();
    void aLetterOfAForeignRootIsRefused();
    void aChangedLetterIsRefused();
    void aLetterThatGivesWhatCannotBeGivenIsRefused();
    void aLetterWithoutItemsIsRefused();
    void theNewestRevocationListCounts();
    void theCabinetLeavesOutWhatDoesNotProveItself();
    void theDeputyFindsTheHoldersLetter();

private:
    [[nodiscard]] SealingWish wish() const
    {
        return {.person = u"A1003"_s,
            .itemCode = u"XK-SCJ-001"_s,
            .act = AuthorityAct::Approve,
            .document = u"D12"_s,
            .window = u"首席代表"_s,
            .now = m_hall->now,
            .keyCertificate = m_hall->key->certificate()};
    }
    [[nodiscard]] RevocationList list() const
    {
        return {.serial = 5,
            .organ = m_hall->seal.organ,
            .issued = m_hall->now - std::chrono::days{2},
            .maxAgeDays = 7,
            .revoked = {u"AUTH-2025-009"_s}};
    }

    std::unique_ptr<SealHall> m_hall;
    std::unique_ptr<SigningKey> m_other; ///< a certificate of the same root
};

void TestRefusals::initTestCase()
{
    m_hall = std::make_unique<SealHall>();
    m_other = m_hall->newKey(u"Somebody else"_s);
}

void TestRefusals::saysWhyNot_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Change& change, const QString& expected) {
        QTest::newRow(name) << change << expected;
    };
    using L = AuthorityLetter;
    using R = std::optional<RevocationList>;
    using S = SealData;
    using W = SealingWish;
    row("the holder seals what the letter covers", [](L&, R&, S&, W&) {}, {});
    row(
        "the letter was revoked", [](L& l, R& r, S&, W&) { r->revoked += l.id; },
        u"letterRevoked"_s);
    row(
        "there is no list of revoked letters", [](L&, R& r, S&, W&) { r.reset(); },
        u"revocationsStale"_s);
    row(
        "the list of revoked letters is too old",
        [](L&, R& r, S&, W&) { r->issued -= std::chrono::days{6}; }, u"revocationsStale"_s);
    row(
        "the letter does not count yet",
        [](L& l, R&, S&, W& w) { l.notBefore = w.now + std::chrono::milliseconds{1}; },
        u"letterNotYetValid"_s);
    row("the letter counts from its first moment", [](L& l, R&, S&, W& w) { l.notBefore = w.now; },
        {});
    row(
        "the letter ended this moment", [](L& l, R&, S&, W& w) { l.notAfter = w.now; },
        u"letterEnded"_s);
    row(
        "somebody else", [](L&, R&, S&, W& w) { w.person = u"A1001"_s; }, u"notHolder"_s);
    row(
        "the deputy without a recorded absence", [](L&, R&, S&, W& w) { w.person = u"A1002"_s; },
        u"deputyWithoutAbsence"_s);
    row("the deputy while the holder is away",
        [](L&, R&, S&, W& w) {
            w.person = u"A1002"_s;
            w.absenceRecorded = true;
        },
        {});
    row(
        "a letter without a deputy",
        [](L& l, R&, S&, W& w) {
            l.deputy.reset();
            w.person = u"A1002"_s;
            w.absenceRecorded = true;
        },
        u"notHolder"_s);
    row(
        "an item the letter does not list", [](L&, R&, S&, W& w) { w.itemCode = u"XK-SCJ-002"_s; },
        u"itemNotCovered"_s);
    row(
        "an act the letter does not give", [](L&, R&, S&, W& w) { w.act = AuthorityAct::Certify; },
        u"actNotCovered"_s);
    row(
        "a document the letter does not name", [](L&, R&, S&, W& w) { w.document = u"D05"_s; },
        u"documentNotCovered"_s);
    row(
        "an extension with a letter that covers everything",
        [](L& l, R&, S& s, W& w) {
            s.kind = SealKind::Official;
            l.items.front().documents += u"D08"_s;
            w.document = u"D08"_s;
            w.act.reset();
        },
        u"actNotDelegable"_s);
    row(
        "a revocation under the approval seal", [](L&, R&, S&, W& w) { w.act.reset(); },
        u"actNotDelegable wrongSealForDocument"_s);
    row(
        "a letter to another city under the approval seal",
        [](L&, R&, S&, W& w) { w.outward = true; }, u"wrongSealForDocument"_s);
    row(
        "a letter upwards under the approval seal",
        [](L& l, R&, S&, W& w) {
            l.items.front().documents += u"D10"_s;
            w.document = u"D10"_s;
        },
        u"wrongSealForDocument"_s);
    row("a letter upwards under the organ's own seal",
        [](L& l, R&, S& s, W& w) {
            l.items.front().documents += u"D10"_s;
            w.document = u"D10"_s;
            s.kind = SealKind::Official;
        },
        {});
    row(
        "an amount over the limit",
        [](L& l, R&, S&, W& w) {
            l.items.front().mostFen = 1'000'000;
            w.amountFen = 1'000'001;
        },
        u"overLimit"_s);
    row("an amount at the limit",
        [](L& l, R&, S&, W& w) {
            l.items.front().mostFen = 1'000'000;
            w.amountFen = 1'000'000;
        },
        {});
    row(
        "a limit and an unknown amount",
        [](L& l, R&, S&, W&) { l.items.front().mostFen = 1'000'000; }, u"overLimit"_s);
    row(
        "another window", [](L&, R&, S&, W& w) { w.window = u"3号窗口"_s; }, u"windowNotCovered"_s);
    row("a letter for any window",
        [](L& l, R&, S&, W& w) {
            l.windows.clear();
            w.window = u"3号窗口"_s;
        },
        {});
    row(
        "a refusal the organ kept for its head",
        [](L& l, R&, S&, W& w) {
            l.refusalNeedsHead = true;
            w.act = AuthorityAct::Refuse;
            w.document = u"D13"_s;
        },
        u"refusalNeedsHead"_s);
    row("such a refusal after the head approved it",
        [](L& l, R&, S&, W& w) {
            l.refusalNeedsHead = true;
            w.act = AuthorityAct::Refuse;
            w.document = u"D13"_s;
            w.approvedByHead = true;
        },
        {});
    row("the day's last impression", [](L&, R&, S&, W& w) { w.usedToday = 49; }, {});
    row(
        "one more than a day may have", [](L&, R&, S&, W& w) { w.usedToday = 50; },
        u"dayLimitReached"_s);
    row(
        "a doubtful clock", [](L&, R&, S&, W& w) { w.clockDoubtful = true; }, u"clockDoubtful"_s);
    row(
        "no receipt where finality asks for it", [](L&, R&, S&, W& w) { w.receiptMissing = true; },
        u"receiptMissing"_s);
    row("deciding without sealing needs neither clock nor receipt",
        [](L&, R&, S&, W& w) {
            w.document.clear();
            w.clockDoubtful = true;
            w.receiptMissing = true;
            w.usedToday = 50;
        },
        {});
    row(
        "the seal of another letter", [](L&, R&, S& s, W&) { s.id = u"SEAL-2"_s; },
        u"sealNotOfLetter"_s);
    row(
        "somebody else's key",
        [this](L&, R&, S& s, W& w) {
            s.certificates.push_back(m_other->certificate());
            w.keyCertificate = m_other->certificate();
        },
        u"keyNotOfHolder"_s);
    row(
        "a key that does not belong to the seal",
        [this](L& l, R&, S&, W& w) {
            l.holder.certificateSha256 = m_other->certificate().sha256();
            w.keyCertificate = m_other->certificate();
        },
        u"keyNotOfSeal"_s);
    row(
        "an expired certificate", [](L&, R&, S&, W& w) { w.chainFault = ChainFault::Expired; },
        u"certificateExpired"_s);
    row(
        "a revoked certificate", [](L&, R&, S&, W& w) { w.chainFault = ChainFault::Revoked; },
        u"certificateRevoked"_s);
    row(
        "a certificate of nobody we know",
        [](L&, R&, S&, W& w) { w.chainFault = ChainFault::UnknownIssuer; },
        u"certificateUntrusted"_s);
}

void TestRefusals::saysWhyNot()
{
    QFETCH(const Change, change);
    QFETCH(const QString, expected);
    auto letter = m_hall->letter();
    std::optional<RevocationList> revocations = list();
    SealData seal = m_hall->seal;
    SealingWish asked = wish();
    change(letter, revocations, seal, asked);
    QCOMPARE(namesOf(refusalsOf(letter, revocations, &seal, asked)).join(u' '), expected);
}

void TestRefusals::saysEverythingAtOnce()
{
    SealingWish asked = wish();
    asked.itemCode = u"XK-SCJ-002"_s;
    asked.clockDoubtful = true;
    asked.person = u"A1002"_s;
    QCOMPARE(namesOf(refusalsOf(m_hall->letter(), list(), &m_hall->seal, asked)),
        (QStringList{u"deputyWithoutAbsence"_s, u"itemNotCovered"_s, u"clockDoubtful"_s}));
}

void TestRefusals::warnsThirtyDaysBeforeTheEnd()
{
    const auto letter = m_hall->letter();
    QVERIFY(!letter.endsSoon(at("2026-12-01 23:59")));
    QVERIFY(letter.endsSoon(at("2026-12-02 00:00")));
}

void TestRefusals::aLetterComesBackAsItWasSigned()
{
    const auto signedLetter = signLetter(m_hall->letter(), *m_hall->issuer);
    QVERIFY(signedLetter);
    const auto read = readLetter(*signedLetter, m_hall->trust, m_hall->now);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(*read, m_hall->letter());
}

void TestRefusals::aSealCannotIssueALetterForItself()
{
    const auto signedLetter = signLetter(m_hall->letter(), *m_hall->key);
    QVERIFY(signedLetter);
    const auto read = readLetter(*signedLetter, m_hall->trust, m_hall->now);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(u"may not issue"), qPrintable(read.error().detail));
}

void TestRefusals::aLetterOfAForeignRootIsRefused()
{
    const SealHall other;
    const auto read
        = readLetter(signLetter(other.letter(), *other.issuer).value(), m_hall->trust, m_hall->now);
    QVERIFY(!read);
    QVERIFY(read.error().code == Error::Code::Crypto);
}

void TestRefusals::aChangedLetterIsRefused()
{
    const QByteArray whole = signLetter(m_hall->letter(), *m_hall->issuer).value();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        QVERIFY2(!readLetter(changed, m_hall->trust, m_hall->now), qPrintable(u"byte %1"_s.arg(i)));
    }
}

void TestRefusals::aLetterThatGivesWhatCannotBeGivenIsRefused()
{
    const QByteArray content
        = R"({"format":"yichuang-authority-1","id":"X","serial":1,"sealId":"S","organCode":"O",)"
          R"("organ":"O","holder":{"person":"A","name":"B","certificateSha256":")"
        + QByteArray(64, 'a')
        + R"("},"items":[{"code":"I","acts":["approve","extend"]}],"signer":"H",)"
          R"("notBefore":"2026-01-01T00:00:00.000Z","notAfter":"2027-01-01T00:00:00.000Z"})";
    const auto cms = signData(content, Content::Inside, *m_hall->issuer);
    const auto read = readLetter(cms.value().cms, m_hall->trust, m_hall->now);
    QVERIFY(!read);
    QVERIFY2(read.error().detail.contains(u"cannot be delegated"), qPrintable(read.error().detail));
}

void TestRefusals::aLetterWithoutItemsIsRefused()
{
    auto letter = m_hall->letter();
    letter.items.clear();
    QVERIFY(!readLetter(signLetter(letter, *m_hall->issuer).value(), m_hall->trust, m_hall->now));
}

void TestRefusals::theNewestRevocationListCounts()
{
    RevocationList newer = list();
    newer.serial = 6;
    newer.revoked += m_hall->letter().id;
    const auto paper = [&](const RevocationList& one) {
        return CabinetPaper{
            u"letterRevocations"_s, signRevocationList(one, *m_hall->issuer).value()};
    };
    const CabinetPaper root{u"root"_s, m_hall->root.certificatePem()};
    for (const auto& papers : {std::vector{root, paper(list()), paper(newer)},
             std::vector{root, paper(newer), paper(list())}}) {
        const auto opened = openCabinet(papers, m_hall->now);
        QVERIFY(opened);
        QVERIFY(opened->cabinet.revocations);
        QCOMPARE(opened->cabinet.revocations->serial, 6);
    }
}

void TestRefusals::theCabinetLeavesOutWhatDoesNotProveItself()
{
    const auto opened
        = openCabinet({{u"root"_s, m_hall->root.certificatePem()},
                          {u"seal"_s, toBytes(m_hall->seal)}, {u"letter"_s, "forged"},
                          {u"letter"_s, signLetter(m_hall->letter(), *m_hall->issuer).value()}},
            m_hall->now);
    QVERIFY(opened);
    QCOMPARE(opened->left.size(), 1);
    QCOMPARE(opened->cabinet.letters.size(), 1U);
    QVERIFY(opened->cabinet.sealWith(u"SEAL-1"_s) != nullptr);
    const SealData& seal = *opened->cabinet.sealWith(u"SEAL-1"_s);
    QCOMPARE(seal.picture.path, m_hall->seal.picture.path);
    QVERIFY(seal.mayBeSetWith(m_hall->key->certificate()));
    QVERIFY(!seal.mayBeSetWith(m_other->certificate()));
}

void TestRefusals::theDeputyFindsTheHoldersLetter()
{
    Cabinet cabinet;
    cabinet.letters = {m_hall->letter()};
    QVERIFY(cabinet.letterFor(u"A1002"_s, u"XK-SCJ-001"_s) != nullptr);
    QVERIFY(cabinet.letterFor(u"A1003"_s, u"XK-SCJ-001"_s) != nullptr);
    QVERIFY(cabinet.letterFor(u"A1001"_s, u"XK-SCJ-001"_s) == nullptr);
    auto newer = m_hall->letter();
    newer.id = u"newer"_s;
    newer.serial = 9;
    cabinet.letters.push_back(newer);
    QCOMPARE(cabinet.letterFor(u"A1003"_s, u"XK-SCJ-001"_s)->id, u"newer"_s);
}

QTEST_MAIN(TestRefusals)
#include "tst_refusals.moc"
