// SPDX-License-Identifier: Apache-2.0
#include "models/itemmodels/feelinesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace yichuang;
using itemmodels::FeeLinesModel;

namespace {

catalogue::Fee registration()
{
    return {.charged = true,
        .standards = {{QStringLiteral("住宅类不动产登记费"), 8000, QStringLiteral("元/件")},
            {QStringLiteral("非住宅类不动产登记费"), 55000, QStringLiteral("元/件")}},
        .basis = QStringLiteral("发改价格规〔2016〕2559号")};
}

} // namespace

class FeeLinesModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void behavesAsAModel()
    {
        FeeLinesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.offer(registration());
        QVERIFY(model.setData(model.index(0, FeeLinesModel::Quantity), 2));
        model.show(model.lines(), QStringLiteral("basis"));
    }

    void onlyQuantitiesCanBeTyped()
    {
        FeeLinesModel model;
        model.offer(registration());
        for (const int column :
            {FeeLinesModel::Name, FeeLinesModel::Basis, FeeLinesModel::Amount}) {
            const QModelIndex cell = model.index(0, column);
            QVERIFY(!model.flags(cell).testFlag(Qt::ItemIsEditable));
            QVERIFY(!model.setData(cell, 99));
        }
        QVERIFY(!model.setData(model.index(2, FeeLinesModel::Quantity), 1)); // no third line
        QVERIFY(model.lines().empty());
    }

    void quantitiesOutsideTheRangeAreRefused_data()
    {
        QTest::addColumn<QVariant>("typed");
        QTest::newRow("less than none") << QVariant(-1);
        QTest::newRow("too many") << QVariant(FeeLinesModel::mostUnits + 1);
        QTest::newRow("no number") << QVariant(QStringLiteral("两"));
    }
    void quantitiesOutsideTheRangeAreRefused()
    {
        QFETCH(QVariant, typed);
        FeeLinesModel model;
        model.offer(registration());
        QVERIFY(!model.setData(model.index(0, FeeLinesModel::Quantity), typed));
        QCOMPARE(model.totalFen(), 0);
    }

    void amountsFollowTheQuantityWithTwoDecimals()
    {
        FeeLinesModel model;
        model.offer(registration());
        QSignalSpy total(&model, &FeeLinesModel::totalChanged);
        QVERIFY(model.setData(model.index(0, FeeLinesModel::Quantity), 3));
        QCOMPARE(total.takeFirst().front().toLongLong(), 24000);
        const QModelIndex amount = model.index(0, FeeLinesModel::Amount);
        QCOMPARE(amount.data().toString(), QStringLiteral("240.00"));
        QVERIFY(amount.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QCOMPARE(model.lines().size(), 1U); // the line without units is not charged
        QVERIFY(model.index(0, FeeLinesModel::Basis)
                    .data()
                    .toString()
                    .contains(QStringLiteral("发改价格规〔2016〕2559号")));
    }

    void aSingleStandardStartsWithOneUnit()
    {
        catalogue::Fee fee = registration();
        fee.standards.pop_back();
        FeeLinesModel model;
        model.offer(fee);
        QCOMPARE(model.totalFen(), 8000);
    }

    void anOrderThatIsOutCannotBeChanged()
    {
        FeeLinesModel model;
        model.offer(registration());
        QVERIFY(model.setData(model.index(0, FeeLinesModel::Quantity), 1));
        model.show(model.lines(), registration().basis);
        QVERIFY(!model.setData(model.index(0, FeeLinesModel::Quantity), 2));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.totalFen(), 8000);
    }
};

QTEST_GUILESS_MAIN(FeeLinesModelTest)
#include "tst_feelinesmodel.moc"
