// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/desk/childcase.h"
#include "models/desk/desk.h"
#include "models/store/attachments.h"
#include "tests/desk/profilefixture.h"
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

using namespace yichuang;
using namespace yichuang::desk;

/// The scanned pages of a form: into its draft, onto its case, and over to another case.
class TestScannedPages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scannedPagesGoWithTheReceipt();
    void aFormKeepsItsPagesAsADraft();
    void pagesGoToThePaperOfTheSameName();

private:
    /// 食品经营许可 with every paper.
    [[nodiscard]] desk::Intake complete() const;

    RuleBook m_rules{nullptr, test::builtInCalendar()};
    test::FixedClock m_clock{"2026-11-18 10:26"};
};

void TestScannedPages::initTestCase()
{
    auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    m_rules.catalogue = std::make_shared<const catalogue::Catalogue>(std::move(*catalogue));
}

desk::Intake TestScannedPages::complete() const
{
    const catalogue::Item& item = *m_rules.catalogue->latest(QStringLiteral("XK-SCJ-001"));
    desk::Intake intake;
    intake.itemCode = item.code;
    intake.applicant = test::samplePerson();
    intake.papers = emptyPapers(item);
    for (cases::PaperEntry& paper : intake.papers) {
        paper.state = cases::PaperState::Present;
        paper.originals = 1;
    }
    return intake;
}

void TestScannedPages::scannedPagesGoWithTheReceipt()
{
    test::Profile profile{m_clock, QStringLiteral("621102000000")};
    const Seat seat{.place = {QStringLiteral("621102000000"), QStringLiteral("安定区政务服务大厅")},
        .window = QStringLiteral("3号窗口"),
        .telephone = {},
        .account = QStringLiteral("malijuan"),
        .person = QStringLiteral("G1001"),
        .name = QStringLiteral("马丽娟"),
        .roles = {cases::Role::FrontClerk},
        .hall = {}};
    Desk desk{profile.store(), profile.session(), m_rules, seat, m_clock};
    const QString folder = profile.store().files().attachments();
    desk::Intake form = complete();
    for (const int page : {1, 2}) {
        const QByteArray content = "page " + QByteArray::number(page);
        const auto kept = store::keepContent(*profile.session(), folder, content);
        QVERIFY_RESULT(kept);
        form.pages.push_back({.file = {.sha256 = *kept,
                                  .size = content.size(),
                                  .mime = QStringLiteral("image/jpeg"),
                                  .paper = 1,
                                  .page = page}});
    }
    form.papers.front().pages = 2;
    const auto outcome = desk.open(form, cases::Payload{cases::Accepted{}}).result();
    QVERIFY_RESULT(outcome);
    const auto& recorded = std::get<Recorded>(*outcome);
    const auto file = desk.caseFile(recorded.c.id).result();
    QVERIFY_RESULT(file);
    const auto& received = file->events.front().event;
    QCOMPARE(received.attachments.size(), std::size_t{2});
    QVERIFY(received.attachments.back() == form.pages.back().file);
    QVERIFY(file->events.back().event.attachments.empty()); // the acceptance names no page again
    QCOMPARE(file->c.papers.front().entry.pages, 2);
    const auto waiting = profile.store().readAndWait(
        [](store::Database& database) { return store::blobsToSend(database, Instant::max()); });
    QVERIFY_RESULT(waiting);
    QCOMPARE(*waiting, 2);
}

void TestScannedPages::aFormKeepsItsPagesAsADraft()
{
    desk::Intake form = complete();
    form.pages.push_back({.file = {.sha256 = QByteArray(32, '\x07'),
                              .size = 200'000,
                              .mime = QStringLiteral("image/jpeg"),
                              .paper = 3,
                              .page = 1},
        .dark = true});
    const auto again = desk::intakeFromJson(desk::toJson(form));
    QVERIFY_RESULT(again);
    QVERIFY(*again == form);
    QJsonObject broken = desk::toJson(form);
    broken.insert(QStringLiteral("pages"), QJsonArray{QJsonObject{{QStringLiteral("paper"), 0}}});
    QVERIFY(!desk::intakeFromJson(broken));
}

void TestScannedPages::pagesGoToThePaperOfTheSameName()
{
    const auto asking = [](const QStringList& names) {
        catalogue::Item item;
        for (const QString& name : names)
            item.papers.emplace_back().name = name;
        return item;
    };
    const auto page = [](int paper, int number) {
        return cases::Attachment{.sha256 = QByteArray(32, static_cast<char>(10 * paper + number)),
            .size = 9,
            .mime = QStringLiteral("image/jpeg"),
            .paper = paper,
            .page = number};
    };
    const QString request = QStringLiteral("申请书");
    const QString identity = QStringLiteral("身份证");
    const QString proof = QStringLiteral("收入证明");
    const catalogue::Item village = asking({request, identity, proof});
    const catalogue::Item township = asking({identity, QStringLiteral("户口簿"), request});
    const auto carried
        = carriedPages({page(1, 1), page(1, 2), page(2, 1), page(3, 1), page(9, 1), page(0, 1)},
            village, township);
    QCOMPARE(carried.size(), std::size_t{3}); // of the proof nobody asks here
    QCOMPARE(carried[0].paper, 3);
    QCOMPARE(carried[0].sha256, page(1, 1).sha256);
    QCOMPARE(carried[1].paper, 3);
    QCOMPARE(carried[2].paper, 1);
    QCOMPARE(carried[2].sha256, page(2, 1).sha256);
}

QTEST_GUILESS_MAIN(TestScannedPages)
#include "tst_scannedpages.moc"
