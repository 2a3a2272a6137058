// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/itemmodels/cataloguetreemodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace yichuang;
using namespace yichuang::catalogue;
using itemmodels::CatalogueListing;
using itemmodels::CatalogueTreeModel;
using itemmodels::listingOf;
using Scope = CatalogueTreeModel::Scope;
using RowKind = CatalogueTreeModel::RowKind;

namespace {

const Day kToday = dayFromText(u"2026-11-18").value();

const PinyinTable& pinyin()
{
    static const PinyinTable table = builtin::loadBuiltInPinyin().value();
    return table;
}

std::shared_ptr<const CatalogueListing> realListing()
{
    static const auto listing
        = listingOf(std::make_shared<const Catalogue>(builtin::loadBuiltInCatalogue().value()),
            pinyin(), kToday);
    return listing;
}

/// `count` items of one department, every other one a public service.
std::shared_ptr<const CatalogueListing> listingWith(int count)
{
    CatalogueContent content;
    for (int n = 0; n < count; ++n) {
        Item item;
        item.code = QStringLiteral("XK-SCJ-%1").arg(n, 5, 10, QLatin1Char('0'));
        item.name = QStringLiteral("食品经营许可第%1类").arg(n);
        item.type = n % 2 == 0 ? ItemType::Licence : ItemType::PublicService;
        item.departmentCode = QStringLiteral("SCJ");
        item.department = QStringLiteral("市场监督管理局");
        content.items.push_back({item, std::nullopt});
    }
    JointTheme theme;
    theme.code = QStringLiteral("JT-001");
    theme.name = QStringLiteral("开饭店一件事");
    content.themes.push_back(theme);
    return listingOf(std::make_shared<const Catalogue>(Catalogue::make(std::move(content)).value()),
        pinyin(), kToday);
}

RowKind kindOf(const QModelIndex& index)
{
    return static_cast<RowKind>(index.data(CatalogueTreeModel::KindRole).toInt());
}

} // namespace

class TestCatalogueTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realCatalogueIsAWellFormedTree();
    void largestDepartmentStandsFirst();
    void groupShowsItsFirstAndHowManyMore();
    void moreTakesTheOffersPlace();
    void chipsNarrowAndCount();
    void searchIsFlatAndFindsByInitials();
    void themesAreFoundLikeItems();
    void revealGrowsTheGroup();
    void fiftyThousandItemsOpenAtOnce();
    void emptyModelIsEmpty();
};

void TestCatalogueTreeModel::realCatalogueIsAWellFormedTree()
{
    CatalogueTreeModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(realListing());
    int items = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        items += model.index(row, 0).data(CatalogueTreeModel::CountRole).toInt();
    QCOMPARE(items, static_cast<int>(realListing()->entryCount()));
    model.setFilter(QStringLiteral("spjyxk"), Scope::All);
    model.setFilter({}, Scope::Services);
    model.setFilter(QStringLiteral("zzzzz"), Scope::All);
    QCOMPARE(model.rowCount(), 0);
}

void TestCatalogueTreeModel::largestDepartmentStandsFirst()
{
    CatalogueTreeModel model;
    model.setListing(realListing());
    for (int row = 0; row + 2 < model.rowCount(); ++row) // the themes stand last
        QVERIFY(model.index(row, 0).data(CatalogueTreeModel::CountRole).toInt()
            >= model.index(row + 1, 0).data(CatalogueTreeModel::CountRole).toInt());
    QVERIFY(model.index(model.rowCount() - 1, 0)
                .data(CatalogueTreeModel::CodeRole)
                .toString()
                .isEmpty());
}

void TestCatalogueTreeModel::groupShowsItsFirstAndHowManyMore()
{
    CatalogueTreeModel model;
    model.setListing(listingWith(100));
    const QModelIndex group = model.index(0, 0);
    QCOMPARE(model.rowCount(group), CatalogueTreeModel::firstShown + 1);
    const QModelIndex more = model.index(CatalogueTreeModel::firstShown, 0, group);
    QCOMPARE(kindOf(more), RowKind::More);
    QVERIFY(more.data().toString().contains(QStringLiteral("70")));
    QVERIFY(model.itemAt(more) == nullptr);
    QVERIFY(model.itemAt(group) == nullptr);
    QCOMPARE(model.itemAt(model.index(0, 0, group))->code, QStringLiteral("XK-SCJ-00000"));
}

void TestCatalogueTreeModel::moreTakesTheOffersPlace()
{
    CatalogueTreeModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setListing(listingWith(300));
    const QModelIndex group = model.index(0, 0);
    const int offer = CatalogueTreeModel::firstShown;
    QModelIndex first = model.showMore(model.index(offer, 0, group));
    QCOMPARE(first.row(), offer);
    QCOMPARE(kindOf(first), RowKind::Item);
    QCOMPARE(model.rowCount(group), offer + CatalogueTreeModel::shownMore + 1);
    first = model.showMore(model.index(offer + CatalogueTreeModel::shownMore, 0, group));
    QCOMPARE(kindOf(first), RowKind::Item);
    QCOMPARE(model.rowCount(group), 300); // nothing more is offered
    QCOMPARE(model.showMore(first), first);
}

void TestCatalogueTreeModel::chipsNarrowAndCount()
{
    CatalogueTreeModel model;
    model.setListing(listingWith(10));
    QCOMPARE(model.count(Scope::All), 11);
    QCOMPARE(model.count(Scope::Powers), 5);
    QCOMPARE(model.count(Scope::Services), 5);
    QCOMPARE(model.count(Scope::Themes), 1);
    model.setFilter({}, Scope::Powers);
    QCOMPARE(model.shownCount(), 5);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({}, Scope::Themes);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(model.themeAt(model.index(0, 0, model.index(0, 0)))->code, QStringLiteral("JT-001"));
}

void TestCatalogueTreeModel::searchIsFlatAndFindsByInitials()
{
    CatalogueTreeModel model;
    model.setListing(realListing());
    model.setFilter(QStringLiteral("spjyxk"), Scope::All);
    QVERIFY(model.rowCount() > 0);
    const QModelIndex best = model.index(0, 0);
    QCOMPARE(best.data().toString(), QStringLiteral("食品经营许可"));
    QVERIFY(!best.parent().isValid());
    QCOMPARE(model.rowCount(best), 0);
    model.setFilter(QStringLiteral("spjyxk"), Scope::Services);
    QCOMPARE(model.rowCount(), 0);
}

void TestCatalogueTreeModel::themesAreFoundLikeItems()
{
    CatalogueTreeModel model;
    model.setListing(listingWith(10));
    model.setFilter(QStringLiteral("kfd"), Scope::All);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.itemAt(model.index(0, 0)) == nullptr);
    QCOMPARE(model.themeAt(model.index(0, 0))->code, QStringLiteral("JT-001"));
}

void TestCatalogueTreeModel::revealGrowsTheGroup()
{
    CatalogueTreeModel model;
    model.setListing(listingWith(500));
    const QModelIndex found = model.reveal(QStringLiteral("XK-SCJ-00499"));
    QVERIFY(found.isValid());
    QCOMPARE(model.itemAt(found)->code, QStringLiteral("XK-SCJ-00499"));
    QVERIFY(!model.reveal(QStringLiteral("XX-YYY-001")).isValid());
    model.setFilter({}, Scope::Themes);
    QVERIFY(!model.reveal(QStringLiteral("XK-SCJ-00499")).isValid());
}

void TestCatalogueTreeModel::fiftyThousandItemsOpenAtOnce()
{
    CatalogueTreeModel model;
    const auto listing = listingWith(50000);
    QElapsedTimer timer;
    timer.start();
    model.setListing(listing);
    // What the view touches is a handful of rows, however large the group is.
    QCOMPARE(model.rowCount(model.index(0, 0)), CatalogueTreeModel::firstShown + 1);
    qInfo("50,000 items: tree made in %lld ms", timer.restart());
    model.setFilter(QStringLiteral("XK-SCJ-49999"), Scope::All);
    qInfo("50,000 items: found in %lld ms", timer.elapsed());
    QCOMPARE(model.itemAt(model.index(0, 0))->code, QStringLiteral("XK-SCJ-49999"));
    model.setFilter(QStringLiteral("食品"), Scope::All);
    QCOMPARE(model.rowCount(), static_cast<int>(CatalogueTreeModel::mostFound));
}

void TestCatalogueTreeModel::emptyModelIsEmpty()
{
    CatalogueTreeModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.count(Scope::All), 0);
    model.setFilter(QStringLiteral("x"), Scope::All);
    QCOMPARE(model.rowCount(), 0);
    model.setListing(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestCatalogueTreeModel)
#include "tst_cataloguetreemodel.moc"
