// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/classification.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::catalogue;

Q_DECLARE_METATYPE(Item)
Q_DECLARE_METATYPE(Node)
Q_DECLARE_METATYPE(CaseKind)
Q_DECLARE_METATYPE(yichuang::catalogue::Intake::As)

namespace {

const Node city{QStringLiteral("621100000000"), QStringLiteral("定西市政务服务大厅"), Level::City};
const Node county{
    QStringLiteral("621102000000"), QStringLiteral("安定区政务服务大厅"), Level::County};
const Node township{
    QStringLiteral("621102103000"), QStringLiteral("李家堡镇便民服务中心"), Level::Township};
const Node village{
    QStringLiteral("621102103205"), QStringLiteral("某村便民服务点"), Level::Village};

Item countyItem(int promised)
{
    Item item;
    item.code = QStringLiteral("XK-SCJ-001");
    item.level = Level::County;
    item.levels = {Level::County};
    item.promised = WorkingDays{promised};
    item.entryPoints
        = {EntryPoint::CountyHall, EntryPoint::TownshipCentre, EntryPoint::VillagePoint};
    return item;
}

Item lowIncome()
{
    Item item = countyItem(25);
    item.forward = Forward{Level::Township, Level::County, {}};
    return item;
}

Item schoolBus()
{
    Item item = countyItem(15);
    item.jointDepartments = {QStringLiteral("GAJ"), QStringLiteral("JTJ")};
    item.entryPoints = {EntryPoint::CountyHall};
    return item;
}

Item villageProof()
{
    Item item = countyItem(0);
    item.level = Level::Village;
    item.levels = {Level::Village};
    item.entryPoints = {EntryPoint::VillagePoint};
    return item;
}

} // namespace

class TestClassification final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsACaseAtItsNode_data();
    void labelsACaseAtItsNode();
    void namesAFactForOrAgainstEachOtherKind();
    void readsTheLevelFromThePlaceCode();
};

void TestClassification::labelsACaseAtItsNode_data()
{
    using As = Intake::As;
    QTest::addColumn<Item>("item");
    QTest::addColumn<Node>("node");
    QTest::addColumn<CaseKind>("kind");
    QTest::addColumn<As>("as");
    QTest::newRow("promise of 0 is instant")
        << countyItem(0) << county << CaseKind::Instant << As::Executor;
    QTest::newRow("promised days") << countyItem(5) << county << CaseKind::Promised << As::Executor;
    QTest::newRow("a township is the front desk of a county item")
        << countyItem(5) << township << CaseKind::Promised << As::FrontDesk;
    QTest::newRow("a village point collects")
        << countyItem(5) << village << CaseKind::Proxy << As::VillageAgent;
    QTest::newRow("also when the township reviews first")
        << lowIncome() << village << CaseKind::Proxy << As::VillageAgent;
    QTest::newRow("township reviews, county decides")
        << lowIncome() << township << CaseKind::Forward << As::Executor;
    QTest::newRow("the same matter at the county is promised")
        << lowIncome() << county << CaseKind::Promised << As::Executor;
    QTest::newRow("three departments") << schoolBus() << county << CaseKind::Joint << As::Executor;
    QTest::newRow("not an entry point") << schoolBus() << township << CaseKind::Joint << As::Closed;
    QTest::newRow("the city hall does not execute a county item")
        << countyItem(5) << city << CaseKind::Promised << As::Closed;
    QTest::newRow("the village's own matter")
        << villageProof() << village << CaseKind::Instant << As::Executor;
}

void TestClassification::labelsACaseAtItsNode()
{
    QFETCH(Item, item);
    QFETCH(Node, node);
    QFETCH(CaseKind, kind);
    QFETCH(Intake::As, as);
    QCOMPARE(toText(label(item, node)), toText(kind));
    QCOMPARE(intakeAt(item, node).as, as);
}

void TestClassification::namesAFactForOrAgainstEachOtherKind()
{
    const Classification result = classify(schoolBus(), county);
    QCOMPARE(result.reasons.size(), std::size_t{4});
    for (const KindReason& reason : result.reasons)
        QCOMPARE(reason.speaksFor, reason.about == CaseKind::Joint);
    QCOMPARE(result.reasons[1].count, 3);
}

void TestClassification::readsTheLevelFromThePlaceCode()
{
    for (const Node& node : {city, county, township, village})
        QVERIFY(levelOfPlace(node.code) == node.level);
}

QTEST_GUILESS_MAIN(TestClassification)
#include "tst_classification.moc"
