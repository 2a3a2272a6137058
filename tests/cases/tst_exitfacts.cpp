// SPDX-License-Identifier: Apache-2.0
#include "models/cases/decisionwords.h"
#include "models/cases/exitfacts.h"
#include "tests/support/caseacts.h"

#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace Qt::Literals::StringLiterals;
using namespace yichuang::test;

namespace {

catalogue::Item chargedCertificate()
{
    catalogue::Item item = sampleItem();
    item.result = {.name = u"食品经营许可证"_s, .kind = catalogue::ResultKind::Certificate};
    item.fee = {.charged = true,
        .standards = {{u"工本费"_s, 1000, u"元/证"_s}},
        .basis = u"发改价格〔2004〕2831号"_s};
    return item;
}

ExitFacts factsOf(const SampleCase& sample) { return exitFactsOf(*sample.c, sample.item).value(); }

} // namespace

class ExitFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingGoesOutBeforeTheDecision()
    {
        const SampleCase sample = approving();
        QVERIFY(!exitFactsOf(*sample.c, sample.item));
    }

    void aChargedCertificateGoesThroughEveryStage()
    {
        SampleCase sample = approving(chargedCertificate());
        QVERIFY(sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative));
        QCOMPARE(factsOf(sample).stage, ExitStage::Certificate);
        QCOMPARE(factsOf(sample).fee, FeeStanding::Due);
        QVERIFY(sample.act("2025-03-05 10:00", Certified{u"食品经营许可证"_s, u"JY1"_s, u"五年"_s},
            Role::ExitClerk));
        QCOMPARE(factsOf(sample).stage, ExitStage::Decided);
        QCOMPARE(factsOf(sample).document, u"食品经营许可证"_s);
        QVERIFY(sample.act("2025-03-05 10:05", Ready{}, Role::ExitClerk));
        QCOMPARE(factsOf(sample).stage, ExitStage::Ready);
        QVERIFY(sample.act("2025-03-05 10:10", FeeOrdered{{{u"工本费"_s, 1000, u"元/证"_s, 2}}, {}},
            Role::Cashier));
        QCOMPARE(factsOf(sample).fee, FeeStanding::Ordered);
        QCOMPARE(factsOf(sample).feeFen, 2000);
        QVERIFY(isIn(ExitList::Unpaid, factsOf(sample), day("2025-03-05")));
        QVERIFY(sample.act("2025-03-05 10:20",
            FeePaid{.receiptNumber = u"629900"_s, .paidOn = day("2025-03-05")}, Role::Cashier));
        QCOMPARE(factsOf(sample).fee, FeeStanding::Paid);
        QVERIFY(sample.act("2025-03-06 09:00", pickUp(), Role::ExitClerk));
        QCOMPARE(factsOf(sample).stage, ExitStage::Done);
        QVERIFY(isIn(ExitList::DeliveredToday, factsOf(sample), day("2025-03-06")));
        QVERIFY(!isIn(ExitList::DeliveredToday, factsOf(sample), day("2025-03-07")));
    }

    void aRefusalOwesNothingAndNeedsNoCertificate()
    {
        SampleCase sample = approving(chargedCertificate());
        QVERIFY(sample.act("2025-03-05 09:00", refusal(), Role::ChiefRepresentative));
        QCOMPARE(factsOf(sample).stage, ExitStage::Decided);
        QCOMPARE(factsOf(sample).fee, FeeStanding::None);
        QCOMPARE(factsOf(sample).document, decisionWords(sample.item.type).refuseTitle);
    }

    void aWaivedFeeIsNotOwed()
    {
        SampleCase sample = approving(chargedCertificate());
        QVERIFY(sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative));
        QVERIFY(sample.act("2025-03-05 10:10", FeeOrdered{{{u"工本费"_s, 1000, u"元/证"_s, 1}}, {}},
            Role::Cashier));
        QVERIFY(sample.act("2025-03-05 10:20",
            FeePaid{.waivedBy = u"小微企业免征"_s, .waiverApprovedBy = u"王秀兰"_s},
            Role::Cashier));
        QCOMPARE(factsOf(sample).fee, FeeStanding::Waived);
        QVERIFY(!isOwed(factsOf(sample).fee));
    }

    void whatIsSentGoesByPostWhateverWasAsked()
    {
        SampleCase sample = approving();
        QVERIFY(sample.act("2025-03-05 09:00", grant(), Role::ChiefRepresentative));
        QVERIFY(sample.act("2025-03-05 10:05", Ready{}, Role::ExitClerk));
        QCOMPARE(factsOf(sample).way, DeliveryWay::PickUp);
        QVERIFY(sample.act(
            "2025-03-05 10:30", Dispatched{u"邮政"_s, u"EMS1"_s, u"东街18号"_s}, Role::ExitClerk));
        QCOMPARE(factsOf(sample).way, DeliveryWay::Mail);
        QCOMPARE(factsOf(sample).stage, ExitStage::Posted);
        QVERIFY(isIn(ExitList::Post, factsOf(sample), day("2025-03-05")));
    }
};

QTEST_GUILESS_MAIN(ExitFactsTest)
#include "tst_exitfacts.moc"
