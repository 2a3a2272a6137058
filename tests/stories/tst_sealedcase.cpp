// SPDX-License-Identifier: Apache-2.0
#include "models/desk/absence.h"
#include "models/seal/verdict.h"
#include "tests/stories/sealedplace.h"
#include "tests/support/qtestprinters.h"

#include <QElapsedTimer>
#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using desk::SealWish;
using documents::DocumentKind;

namespace {

Granted grant(int number)
{
    return grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕%1号"_s.arg(number));
}

SealWish granting(CaseId id, int number = 1) { return {id, DocumentKind::Grant, grant(number)}; }

} // namespace

/// From the review to the hand-over, by the people whose acts they are: a document counts only when
/// decision, seal, register and file are there together.
class TestSealing final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGrantIsReviewedApprovedSealedAndDelivered();
    void aRefusalNamesRemediesAndIsSealed();
    void anAcceptanceIsSealedInTheSameAct();
    void aNoticeOfAnEarlierActIsSealedLater();
    void aRefusalToAcceptIsSealed();
    void drawingUpSpendsNothing();
    void whoReviewedDoesNotDecide();
    void whatTheLetterDoesNotSay_data();
    void whatTheLetterDoesNotSay();
    void aDeputyOnlyWhileTheHolderIsAway();
    void wrongPinsAreCountedAndDecideNothing();
    void calledOffBeforeTheKeyIsUsed();
    void withoutThePlatformsReceiptNothingIsSealed();
    void whatChangedMeanwhileIsLookedAtAnew();
    void oneDocumentBearsOneSeal();
};

void TestSealing::aGrantIsReviewedApprovedSealedAndDelivered()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const desk::SealDesk seals = county.seals(staff::chief);
    const auto drafted = seals.draft(granting(id), 96).result();
    QVERIFY_RESULT(drafted);
    const auto* draft = std::get_if<desk::SealDraft>(&*drafted);
    QVERIFY(draft != nullptr);
    QCOMPARE(wordOf(draft->refusals), QString());
    QVERIFY(draft->saysWhatTheFormSays());
    QCOMPARE(draft->facts.number, grant(1).documentNumber);
    QCOMPARE(draft->pages.size(), std::size_t(draft->facts.pages));
    QVERIFY(draft->content.offline); // no platform has confirmed the case, and the paper says so

    QElapsedTimer time;
    time.start();
    std::vector<desk::SealStep> steps;
    const auto answer = seals
                            .seal(*draft, seal::Pin(SealedPlace::pin), {},
                                [&steps](desk::SealStep step) { steps.push_back(step); })
                            .result();
    qInfo("sealing took %lld ms", static_cast<long long>(time.elapsed()));
    QCOMPARE(wordOf(answer), u"sealed"_s);
    QCOMPARE(steps.size(), std::size_t{4});
    QCOMPARE(county.halfDone(id, true), QString());

    const store::SealImpression row = std::get<desk::SealedCase>(*answer).impression;
    QCOMPARE(row.approver, u"李建国"_s);
    QCOMPARE(row.personName, u"李建国"_s);
    const QByteArray file = county.sealedFile(row.number);
    const seal::Verdict verdict = seal::verify(file, county.hall().trust, county.clock().now());
    QVERIFY2(verdict.isGenuine(), qPrintable(seal::toText(verdict.outcome)));
    const auto lines = documents::pdfLines(file);
    QVERIFY_RESULT(lines);
    QVERIFY(documents::signedFactsIn(*lines) == draft->facts);
    QCOMPARE(county.act(staff::exitClerk, id,
                 Certified{u"食品经营许可证"_s, u"JY16211020000011"_s, u"五年"_s}),
        QString());
    QCOMPARE(county.handOutAndArchive(id, u"食品经营许可证"_s), QString());
}

void TestSealing::aRefusalNamesRemediesAndIsSealed()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Refuse);
    Refused bare = refusalOf(u"安市监不准字〔2026〕1号"_s);
    bare.lawsuit.clear();
    const desk::SealDesk seals = county.seals(staff::chief);
    QCOMPARE(county.seal(seals, {id, DocumentKind::Refusal, bare}), u"remediesMissing"_s);
    QCOMPARE(county.halfDone(id, false), QString());
    const Refused refusal = refusalOf(u"安市监不准字〔2026〕1号"_s);
    QCOMPARE(county.seal(seals, {id, DocumentKind::Refusal, refusal}), u"sealed"_s);
    QCOMPARE(county.halfDone(id, true), QString());
    QCOMPARE(county.state(id), u"refused"_s);
    QCOMPARE(county.handOutAndArchive(id, u"不予行政许可决定书"_s), QString());
}

void TestSealing::anAcceptanceIsSealedInTheSameAct()
{
    SealedPlace county;
    const CaseId id = county.received(1);
    QCOMPARE(county.seal(county.seals(staff::chief),
                 {id, DocumentKind::AcceptanceNotice, Accepted{u"安市监受字〔2026〕1号"_s}}),
        u"sealed"_s);
    QCOMPARE(county.state(id), u"accepted"_s);
    QVERIFY(county.file(id).c.sealingOf(u"D03") != nullptr);
    QCOMPARE(county.impressions().size(), std::size_t{1});
}

void TestSealing::aNoticeOfAnEarlierActIsSealedLater()
{
    SealedPlace county;
    const CaseId id = county.accepted(1);
    const desk::SealDesk seals = county.seals(staff::chief);
    QCOMPARE(county.seal(seals, {id, DocumentKind::AcceptanceNotice, {}}), u"sealed"_s);
    QCOMPARE(county.state(id), u"accepted"_s);
    QCOMPARE(county.impressions().front().approver, u"马丽娟"_s); // who accepted
    QCOMPARE(county.impressions().front().personName, u"李建国"_s); // who sealed
    QCOMPARE(county.seal(seals, {id, DocumentKind::Grant, {}}), u"notGranted"_s);
}

void TestSealing::aRefusalToAcceptIsSealed()
{
    SealedPlace county;
    const CaseId id = county.received(1);
    const AcceptanceRefused refusal{.reason = u"申请事项依法不属于本行政机关职权范围"_s,
        .legalBasis = u"《中华人民共和国行政许可法》第三十二条第一款第（二）项"_s,
        .competentOrgan = u"定西市市场监督管理局"_s,
        .documentNumber = u"安市监不受字〔2026〕1号"_s};
    QCOMPARE(
        county.seal(county.seals(staff::chief), {id, DocumentKind::NotAcceptedNotice, refusal}),
        u"sealed"_s);
    QCOMPARE(county.state(id), u"notAccepted"_s);
    QVERIFY(county.file(id).c.sealingOf(u"D05") != nullptr);
}

/// Looking at a document takes no number, writes no event and enters nothing in the register.
void TestSealing::drawingUpSpendsNothing()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const QString organ = county.file(id).organ;
    const auto allotted = county.store().writeAndWait([&](store::Database& database) {
        return store::allotNumbers(
            database, {organ, u"安市监"_s, u"准字"_s, 2026, 7, 8}, county.clock().now());
    });
    QVERIFY_RESULT(allotted);
    const desk::SealDesk seals = county.seals(staff::chief);
    Granted unnumbered = grant(1);
    unnumbered.documentNumber.clear();
    const std::size_t events = county.file(id).events.size();
    for (int i = 0; i < 3; ++i) {
        const auto drafted = seals.draft(SealWish{id, DocumentKind::Grant, unnumbered}).result();
        QVERIFY_RESULT(drafted);
        QCOMPARE(std::get<desk::SealDraft>(*drafted).facts.number, u"安市监准字〔2026〕7号"_s);
    }
    QCOMPARE(county.file(id).events.size(), events);
    QCOMPARE(county.halfDone(id, false), QString());
    QCOMPARE(county.seal(seals, {id, DocumentKind::Grant, unnumbered}), u"sealed"_s);
    QCOMPARE(county.file(id).c.decision->documentNumber(), u"安市监准字〔2026〕7号"_s);
}

void TestSealing::whoReviewedDoesNotDecide()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const QString refused = county.seal(county.seals(staff::reviewer), granting(id));
    QVERIFY2(refused.contains(u"wrongRole"_s), qPrintable(refused));
    QCOMPARE(county.halfDone(id, false), QString());
}

void TestSealing::whatTheLetterDoesNotSay_data()
{
    QTest::addColumn<QString>("refusal");
    for (const char* word :
        {"letterRevoked", "letterEnded", "letterNotYetValid", "itemNotCovered", "actNotCovered",
            "documentNotCovered", "windowNotCovered", "dayLimitReached", "refusalNeedsHead"})
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestSealing::whatTheLetterDoesNotSay()
{
    QFETCH(QString, refusal);
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    seal::AuthorityLetter letter = county.hall().letter();
    letter.items.front().code = SealedPlace::item;
    letter.windows.clear();
    letter.items.front().documents << u"D05"_s;
    SealWish wish = granting(id);
    if (refusal == u"letterRevoked")
        county.revoke({letter.id});
    else if (refusal == u"letterEnded")
        letter.notAfter = at("2026-03-01 00:00");
    else if (refusal == u"letterNotYetValid")
        letter.notBefore = at("2026-04-01 00:00");
    else if (refusal == u"itemNotCovered")
        letter.items.front().code = u"XK-SCJ-099"_s;
    else if (refusal == u"actNotCovered")
        letter.items.front().acts = {seal::AuthorityAct::Accept};
    else if (refusal == u"documentNotCovered")
        letter.items.front().documents = {u"D03"_s};
    else if (refusal == u"windowNotCovered")
        letter.windows = {u"九号窗口"_s};
    else if (refusal == u"refusalNeedsHead") {
        letter.refusalNeedsHead = true;
        wish = {id, DocumentKind::Refusal, refusalOf(u"安市监不准字〔2026〕1号"_s)};
    } else if (refusal == u"dayLimitReached") {
        letter.mostPerDay = 1;
        county.useLetter(letter);
        const CaseId other = county.accepted(2);
        QCOMPARE(
            county.seal(county.seals(staff::chief), {other, DocumentKind::AcceptanceNotice, {}}),
            u"sealed"_s);
    }
    county.useLetter(letter);
    const QString answer = county.seal(county.seals(staff::chief), wish);
    // Without the item no letter names the person for it at all.
    if (refusal == u"itemNotCovered")
        QVERIFY2(answer == u"notHolder" || answer.contains(refusal), qPrintable(answer));
    else
        QVERIFY2(answer.contains(refusal), qPrintable(answer));
    QVERIFY(!county.file(id).c.decision);
}

void TestSealing::aDeputyOnlyWhileTheHolderIsAway()
{
    SealedPlace county;
    seal::AuthorityLetter letter = county.hall().letter();
    letter.items.front().code = SealedPlace::item;
    letter.windows.clear();
    letter.deputy->person = u"A1001"_s; // the front clerk, for notices
    county.useLetter(letter);
    const CaseId id = county.accepted(1);
    const desk::SealDesk seals = county.seals(staff::clerk);
    const SealWish notice{id, DocumentKind::AcceptanceNotice, {}};
    QCOMPARE(county.seal(seals, notice), u"deputyWithoutAbsence"_s);
    QVERIFY(county.impressions().empty());
    const auto record = [&](const QString& account, bool away) {
        const auto& session = county.session(account); // signing in waits for the writer too
        const auto done = county.store().writeAndWait([&](store::Database& database) {
            return desk::recordAbsence(database, *session, u"A1003"_s, away, county.clock().now());
        });
        return done ? QString{} : toText(done.error().code);
    };
    QCOMPARE(record(staff::clerk, true), u"notAllowed"_s); // not by the deputy
    QCOMPARE(county.seal(seals, notice), u"deputyWithoutAbsence"_s);
    QCOMPARE(record(staff::chief, true), QString{});
    QCOMPARE(county.seal(seals, notice), u"sealed"_s);
    QCOMPARE(county.impressions().front().deputyFor, u"李建国"_s);
    QCOMPARE(county.file(id).c.sealingOf(u"D03")->deputyFor, u"A1003"_s);
    QCOMPARE(record(staff::chief, false), QString{});
    const CaseId later = county.accepted(2);
    QCOMPARE(
        county.seal(seals, {later, DocumentKind::AcceptanceNotice, {}}), u"deputyWithoutAbsence"_s);
}

void TestSealing::wrongPinsAreCountedAndDecideNothing()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const desk::SealDesk seals = county.seals(staff::chief);
    for (int left = seal::PinTries::most - 1; left > 0; --left)
        QVERIFY2(
            county.seal(seals, granting(id), u"000000"_s).startsWith(u"wrongPin %1"_s.arg(left)),
            qPrintable(county.state(id)));
    QCOMPARE(county.halfDone(id, false), QString());
    QVERIFY(county.seal(seals, granting(id), u"000000"_s).contains(u"in"_s)); // the last try
    QVERIFY(county.seal(seals, granting(id)).startsWith(u"pinLocked"_s)); // even the right one
    QCOMPARE(county.halfDone(id, false), QString());
    QCOMPARE(county.state(id), u"approving"_s);
}

void TestSealing::calledOffBeforeTheKeyIsUsed()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    std::stop_source stop;
    stop.request_stop();
    const desk::SealDesk seals = county.seals(staff::chief);
    QVERIFY(county.seal(seals, granting(id), SealedPlace::pin, stop.get_token())
                .startsWith(u"cancelled"_s));
    QCOMPARE(county.halfDone(id, false), QString());
    QCOMPARE(county.seal(seals, granting(id)), u"sealed"_s); // and nothing was spent
}

void TestSealing::withoutThePlatformsReceiptNothingIsSealed()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const desk::SealDesk strict
        = county.seals(staff::chief, {.mayLackStamp = true, .decidesOffline = false});
    QCOMPARE(county.seal(strict, granting(id)), u"receiptMissing"_s);
    QCOMPARE(county.halfDone(id, false), QString());
}

/// Two decisions drawn up under one number: the second one sealed would say a number that is
/// another's.
void TestSealing::whatChangedMeanwhileIsLookedAtAnew()
{
    SealedPlace county;
    const CaseId first = county.approving(1, Proposal::Grant);
    const CaseId second = county.approving(2, Proposal::Grant);
    const QString organ = county.file(first).organ;
    const auto allotted = county.store().writeAndWait([&](store::Database& database) {
        return store::allotNumbers(
            database, {organ, u"安市监"_s, u"准字"_s, 2026, 7, 9}, county.clock().now());
    });
    QVERIFY_RESULT(allotted);
    Granted unnumbered = grant(1);
    unnumbered.documentNumber.clear();
    const desk::SealDesk seals = county.seals(staff::chief);
    const auto early = seals.draft(SealWish{second, DocumentKind::Grant, unnumbered}).result();
    QVERIFY_RESULT(early);
    QCOMPARE(county.seal(seals, {first, DocumentKind::Grant, unnumbered}), u"sealed"_s);
    const auto late
        = seals.seal(std::get<desk::SealDraft>(*early), seal::Pin(SealedPlace::pin)).result();
    QCOMPARE(wordOf(late), u"moved"_s);
    QVERIFY(!county.file(second).c.decision);
    QCOMPARE(county.seal(seals, {second, DocumentKind::Grant, unnumbered}), u"sealed"_s);
    QCOMPARE(county.file(second).c.decision->documentNumber(), u"安市监准字〔2026〕8号"_s);
}

void TestSealing::oneDocumentBearsOneSeal()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const desk::SealDesk seals = county.seals(staff::chief);
    QCOMPARE(county.seal(seals, granting(id)), u"sealed"_s);
    QCOMPARE(county.seal(seals, {id, DocumentKind::Grant, {}}), u"sealedAlready: D12"_s);
    QCOMPARE(county.impressions().size(), std::size_t{1});
}

QTEST_MAIN(TestSealing)
#include "tst_sealedcase.moc"
