// SPDX-License-Identifier: Apache-2.0
#include "models/desk/sealbook.h"
#include "models/store/device.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/sealedplace.h"
#include "tests/support/qtestprinters.h"
#include "widgets/shared/sealsentence.h"

#include <QTest>

#include <set>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using desk::SealWish;
using documents::DocumentKind;

namespace {

SealWish granting(CaseId id)
{
    return {id, DocumentKind::Grant, grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕1号"_s)};
}

} // namespace

/// What keeps a seal from a document in a real hall, beyond what the letter says (tst_sealedcase):
/// each ends in a refusal of its own, with a sentence, and leaves neither decision nor row.
class TestSealRefused final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDoubtfulClock();
    void aRevokedCertificate();
    void anExpiredCertificate();
    void whoReviewedMayNotApproveInPerson();
    void aLetterUpwardsUnderTheApprovalSeal();
    void aNumberTypedByHandReachesDocumentAndRegister();
    void theSealedFileIsWhatIsHandedOut();
    void aSpoiledImpressionIsEnteredOnce();
    void aHallWithoutALetterEntersTheInkSeal();
    void everyRefusalHasASentenceOfItsOwn();
};

void TestSealRefused::aDoubtfulClock()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const auto set = [&](qint64 offset) {
        return county.store().writeAndWait([&](store::Database& database) -> Result<> {
            auto device = store::device(database, *county.session(staff::clerk));
            if (!device)
                return tl::unexpected(device.error());
            device->clockOffsetMs = offset;
            return store::saveDevice(database, *county.session(staff::clerk), *device);
        });
    };
    QVERIFY_RESULT(set(2LL * 24 * 3600 * 1000));
    const desk::SealDesk seals = county.seals(staff::chief);
    QCOMPARE(county.seal(seals, granting(id)), u"clockDoubtful"_s);
    QCOMPARE(county.halfDone(id, false), QString());
    QVERIFY_RESULT(set(0));
    QCOMPARE(county.seal(seals, granting(id)), u"sealed"_s);
}

void TestSealRefused::aRevokedCertificate()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const auto list = county.hall().root.revocationList(
        {{county.hall().key->certificate().facts().serial, test::at("2026-03-01 08:00")}},
        {test::at("2026-03-01 08:00"), std::chrono::days{31}});
    QVERIFY_RESULT(list);
    QVERIFY_RESULT(county.store().writeAndWait([&](store::Database& database) {
        return store::keepSealPaper(database, *county.session(staff::clerk),
            {store::SealPaper::CertificateRevocations, u"root"_s, *list}, county.clock().now());
    }));
    QCOMPARE(county.seal(county.seals(staff::chief), granting(id)), u"certificateRevoked"_s);
    QCOMPARE(county.halfDone(id, false), QString());
}

/// A letter and a list that outlive the certificate of the holder, by the chain the key really has.
void TestSealRefused::anExpiredCertificate()
{
    const SealHall hall;
    const Instant later = test::at("2125-01-01 00:00");
    seal::AuthorityLetter letter = hall.letter();
    letter.windows.clear();
    letter.notAfter = test::at("2130-01-01 00:00");
    const seal::RevocationList none{
        .serial = 9, .organ = hall.seal.organ, .issued = later, .maxAgeDays = 7, .revoked = {}};
    const auto fault = seal::checkChain(hall.key->certificate(), hall.key->chain(),
        hall.trust.roots, hall.trust.revocations, later);
    const auto refusals = seal::refusalsOf(letter, none, &hall.seal,
        {.person = letter.holder.person,
            .itemCode = letter.items.front().code,
            .act = seal::AuthorityAct::Approve,
            .document = u"D12"_s,
            .now = later,
            .keyCertificate = hall.key->certificate(),
            .chainFault = fault});
    QCOMPARE(wordOf(refusals), u"certificateExpired"_s);
}

/// Kept apart by person and not by account: the same human being with another role is refused too.
void TestSealRefused::whoReviewedMayNotApproveInPerson()
{
    SealedPlace county;
    const CaseId id = county.accepted(1);
    QCOMPARE(county.act(staff::reviewer, id, assigned()), QString());
    QCOMPARE(
        county.act(staff::reviewer, id, reviewOf(county.file(id).c, Proposal::Grant)), QString());
    const desk::Desk& at = county.desk(staff::chief);
    desk::Seat seat = at.seat();
    seat.person = county.desk(staff::reviewer).seat().person;
    desk::SealTools tools{.policy = SealedPlace::offline(), .softwareKey = true};
    const QString file = county.keyFile();
    tools.openKey = [file](const seal::Pin& typed, const QString&) {
        CountedTries tries;
        return seal::openPkcs12(file, typed, tries);
    };
    const desk::SealDesk seals{county.store(), county.session(staff::chief), at.liveRules(), seat,
        county.clock(), documents::TemplateSet::load({u":/templates"_s}).value(), tools};
    const QString refused = county.seal(seals, granting(id));
    QVERIFY2(refused.contains(u"samePerson"_s), qPrintable(refused));
    QCOMPARE(county.halfDone(id, false), QString());
}

void TestSealRefused::aLetterUpwardsUnderTheApprovalSeal()
{
    SealedPlace county;
    seal::AuthorityLetter letter = county.hall().letter();
    letter.items.front().code = SealedPlace::item;
    letter.items.front().documents << u"D10"_s;
    const seal::RevocationList none{.serial = 9,
        .organ = county.hall().seal.organ,
        .issued = county.clock().now(),
        .maxAgeDays = 7,
        .revoked = {}};
    for (const bool outward : {true, false}) {
        const auto refusals = seal::refusalsOf(letter, none, &county.hall().seal,
            {.person = letter.holder.person,
                .itemCode = SealedPlace::item,
                .act = seal::AuthorityAct::Approve,
                .document = outward ? u"D10"_s : u"D12"_s,
                .window = u"首席代表"_s,
                .now = county.hall().now,
                .outward = outward});
        QCOMPARE(wordOf(refusals).contains(u"wrongSealForDocument"_s), outward);
    }
}

/// Without a block of the register the number is typed, and is the same everywhere afterwards.
void TestSealRefused::aNumberTypedByHandReachesDocumentAndRegister()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const desk::SealDesk seals = county.seals(staff::chief);
    SealWish wish = granting(id);
    auto act = std::get<Granted>(*wish.act);
    act.documentNumber = u"安市监准字〔2026〕88号"_s;
    wish.act = act;
    const auto drafted = seals.draft(wish).result();
    QVERIFY_RESULT(drafted);
    QCOMPARE(std::get<desk::SealDraft>(*drafted).facts.number, act.documentNumber);
    QCOMPARE(county.seal(seals, wish), u"sealed"_s);
    QCOMPARE(county.file(id).c.decision->documentNumber(), act.documentNumber);
    QCOMPARE(county.impressions().front().documentNumber, act.documentNumber);
    const auto lines = documents::pdfLines(county.sealedFile(1));
    QVERIFY_RESULT(lines);
    QCOMPARE(documents::signedFactsIn(*lines).number, act.documentNumber);
}

void TestSealRefused::theSealedFileIsWhatIsHandedOut()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    desk::Desk& exit = county.desk(staff::exitClerk);
    const auto before = exit.sealedFile(id, DocumentKind::Grant).result();
    QVERIFY_RESULT(before);
    QVERIFY(!*before);
    QCOMPARE(county.seal(county.seals(staff::chief), granting(id)), u"sealed"_s);
    const auto after = exit.sealedFile(id, DocumentKind::Grant).result();
    QVERIFY_RESULT(after);
    QVERIFY(*after);
    QCOMPARE((*after)->bytes, county.sealedFile(1));
    QCOMPARE((*after)->documentNumber, u"安市监准字〔2026〕1号"_s);
}

void TestSealRefused::aSpoiledImpressionIsEnteredOnce()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    QCOMPARE(county.seal(county.seals(staff::chief), granting(id)), u"sealed"_s);
    const auto spoil = [&](qint64 number, const QString& reason) {
        const auto row = county.store().writeAndWait([&](store::Database& database) {
            return desk::spoilImpression(
                database, *county.session(staff::chief), number, reason, county.clock().now());
        });
        return row ? u"no. %1"_s.arg(row->number) : toText(row.error().code);
    };
    QCOMPARE(spoil(1, u"  "_s), u"invalidInput"_s); // no reason
    QCOMPARE(spoil(7, u"paper jam"_s), u"notFound"_s);
    QCOMPARE(spoil(1, u"paper jam"_s), u"no. 2"_s);
    QCOMPARE(spoil(1, u"again"_s), u"invalidInput"_s);
    QCOMPARE(spoil(2, u"the note itself"_s), u"invalidInput"_s);
    QCOMPARE(county.impressions().size(), std::size_t{2});
    QCOMPARE(county.impressions().back().remark, u"paper jam"_s);
}

void TestSealRefused::aHallWithoutALetterEntersTheInkSeal()
{
    StaffedPlace county{0};
    county.at("2026-03-02 09:30");
    const CaseId id
        = county.open(completeForm(county.rules(), SealedPlace::item, county.today(), 1),
            Accepted{u"安市监受字〔2026〕1号"_s});
    QCOMPARE(county.act(staff::reviewer, id, assigned()), QString());
    QCOMPARE(
        county.act(staff::reviewer, id, reviewOf(county.file(id).c, Proposal::Grant)), QString());
    const auto rows = [&] {
        return county.store()
            .readAndWait([&](store::Database& database) {
                return store::impressions(
                    database, *county.session(staff::chief), county.today(), county.today());
            })
            .value();
    };
    QVERIFY(rows().empty());
    QCOMPARE(county.act(staff::chief, id, grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕1号"_s)),
        QString());
    QCOMPARE(rows().size(), std::size_t{1});
    const store::SealImpression row = rows().front();
    QCOMPARE(row.medium, store::SealImpression::Medium::Paper);
    QCOMPARE(row.document, u"D12"_s);
    QCOMPARE(row.documentNumber, u"安市监准字〔2026〕1号"_s);
    QCOMPARE(row.approver, u"李建国"_s);
    QVERIFY(row.sealedSha256.isEmpty());
}

void TestSealRefused::everyRefusalHasASentenceOfItsOwn()
{
    std::set<QString> sentences;
    int kinds = 0;
    for (int i = 0; i <= static_cast<int>(seal::RefusalKind::NoLetter); ++i, ++kinds) {
        const auto kind = static_cast<seal::RefusalKind>(i);
        const QString sentence = shared::refusalSentence({kind, u"X"_s});
        QVERIFY2(sentence.size() > 10, qPrintable(seal::toText(kind)));
        sentences.insert(sentence);
    }
    for (int i = 0; i <= static_cast<int>(seal::SealProblem::Kind::Failed); ++i, ++kinds) {
        const auto kind = static_cast<seal::SealProblem::Kind>(i);
        const QString sentence = shared::sealProblemSentence({kind, 2, u"detail"_s});
        QVERIFY2(sentence.size() > 10, qPrintable(seal::toText(kind)));
        sentences.insert(sentence);
    }
    QCOMPARE(static_cast<int>(sentences.size()), kinds);
}

QTEST_MAIN(TestSealRefused)
#include "tst_sealrefused.moc"
