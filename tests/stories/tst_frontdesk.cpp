// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplaces.h"
#include "tests/stories/hallfixture.h"
#include "tests/stories/staffedplace.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;

namespace {

/// Everything that stands against an act of somebody at a counter; empty when it was done.
QString problemOf(const Result<desk::Outcome>& outcome)
{
    if (!outcome)
        return toText(outcome.error().code) + u' ' + outcome.error().detail;
    const auto* refusal = std::get_if<Refusal>(&*outcome);
    return refusal != nullptr ? toText(*refusal) : QString{};
}

QString actBy(demo::Counter& counter, const QString& account, CaseId id, const Payload& payload)
{
    return problemOf(counter.desk().actBy(id, {account, demo::demoPassword()}, payload).result());
}

QString act(demo::Counter& counter, CaseId id, const Payload& payload)
{
    return problemOf(counter.desk().act(id, payload).result());
}

Case caseAt(demo::Counter& counter, CaseId id) { return counter.desk().caseFile(id).result()->c; }

} // namespace

/// 乡镇前台综合受理、县级后台办理、乡镇统一出件 (rulebook 2.3): one case, two halls, one platform
/// between them.
class TestFrontDesk final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theTownshipReceivesTheCountyDecidesTheTownshipHandsOut();
    void bothHallsHoldTheSameCase();

private:
    std::unique_ptr<test::Hall> m_hall;
    std::unique_ptr<demo::Counter> m_county;
    std::unique_ptr<demo::Counter> m_township;
    CaseId m_id;
};

void TestFrontDesk::initTestCase()
{
    m_hall = std::make_unique<test::Hall>();
    m_hall->startPlatform();
    m_county = m_hall->counter(0);
    m_township = m_hall->counter(1);
    QVERIFY_RESULT(m_county->connectTo(m_hall->address()));
    QVERIFY_RESULT(m_township->connectTo(m_hall->address()));
}

void TestFrontDesk::theTownshipReceivesTheCountyDecidesTheTownshipHandsOut()
{
    // 个体工商户设立登记 is the county's; the township's centre is an entry point of it.
    const auto form = test::completeForm(
        m_hall->rules(), QStringLiteral("QR-SCJ-004"), m_hall->clock().today(), 11);
    const auto opened = m_township->desk().open(form, std::nullopt).result();
    QCOMPARE(problemOf(opened), QString{});
    m_id = std::get<desk::Recorded>(*opened).c.id;
    const QString number = std::get<desk::Recorded>(*opened).c.received.number;
    QVERIFY(number.startsWith(QStringLiteral("621102102000")));
    QVERIFY_RESULT(m_township->sync());
    QVERIFY_RESULT(m_county->sync());

    // The county's desk has it under the township's number and receipt day.
    QCOMPARE(caseAt(*m_county, m_id).received.number, number);
    QCOMPARE(act(*m_county, m_id, Accepted{QStringLiteral("安市监受字〔2026〕9号")}), QString{});
    QCOMPARE(
        act(*m_county, m_id, ReviewAssigned{QStringLiteral("A1001"), QStringLiteral("马丽娟")}),
        QString{});
    QCOMPARE(
        act(*m_county, m_id, test::reviewOf(caseAt(*m_county, m_id), Proposal::Grant)), QString{});
    const Granted grant
        = test::grantOf(QStringLiteral("准予登记"), QStringLiteral("安市监准字〔2026〕9号"));
    QCOMPARE(actBy(*m_county, test::staff::chief, m_id, grant), QString{});
    const Certified licence{QStringLiteral("营业执照"), QStringLiteral("92621102MA00000B2X"), {}};
    QCOMPARE(actBy(*m_county, test::staff::exitClerk, m_id, licence), QString{});
    QVERIFY_RESULT(m_county->sync());
    QVERIFY_RESULT(m_township->sync());

    QCOMPARE(toText(caseAt(*m_township, m_id).state), QStringLiteral("certifying"));
    QCOMPARE(actBy(*m_township, test::staff::exitClerk, m_id, Ready{}), QString{});
    QCOMPARE(actBy(*m_township, test::staff::exitClerk, m_id,
                 test::collectedBy(caseAt(*m_township, m_id), licence.certificate)),
        QString{});
    QCOMPARE(actBy(*m_township, test::staff::archivist, m_id,
                 Archived{QByteArray(32, '\3'), 5, QStringLiteral("10年"), {}}),
        QString{});
    QVERIFY_RESULT(m_township->sync());
    QVERIFY_RESULT(m_county->sync());
}

void TestFrontDesk::bothHallsHoldTheSameCase()
{
    const Case here = caseAt(*m_county, m_id);
    QCOMPARE(toText(here.state), QStringLiteral("archived"));
    QVERIFY(here == caseAt(*m_township, m_id));
    QVERIFY(m_county->desk().caseFile(m_id).result()->isConfirmed());
    QVERIFY(m_township->desk().caseFile(m_id).result()->isConfirmed());
    // Received by one organ's people, decided by the other's.
    QCOMPARE(here.receivedBy.person, QStringLiteral("N1001"));
    QCOMPARE(here.decision->by.person, QStringLiteral("A1003"));
    QCOMPARE(here.delivered->by.person, QStringLiteral("N1004"));
}

QTEST_MAIN(TestFrontDesk)
#include "tst_frontdesk.moc"
