// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/compare.h"
#include "models/catalogue/completeness.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::catalogue;

namespace {

Day day(const char* text) { return dayFromText(QString::fromLatin1(text)).value(); }

DatedItem version(int number, std::optional<Day> from)
{
    Item item;
    item.code = QStringLiteral("GG-DAG-901");
    item.version = number;
    return {item, from};
}

} // namespace

class TestCatalogue final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBuiltInCatalogueIsWhole();
    void themesAndItemsNameEachOther();
    void aDayHasTheVersionThatHadBegun();
    void oneVersionGivenTwiceIsRefused();
    void realItemsMayBeUsed();
    void aMissingOneOfTheSevenBlocksUse();
    void anUnrecordedFeeBlocksPublicationOnly();
    void comparingNamesTheFieldsThatDiffer();
};

void TestCatalogue::theBuiltInCatalogueIsWhole()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    QCOMPARE(catalogue->itemsOn(day("2026-11-18")).size(), std::size_t{162});
    QCOMPARE(catalogue->divisions().size(), std::size_t{178});
    QVERIFY(catalogue->item(QStringLiteral("XK-ZJJ-001"), 1));
    QVERIFY(!catalogue->item(QStringLiteral("XK-ZJJ-001"), 2));
    QVERIFY(catalogue->departmentNamed(QStringLiteral("宗教局")));
    QCOMPARE(catalogue->departmentNamed(QStringLiteral("宗教局"))->code, QStringLiteral("MZW"));
}

void TestCatalogue::themesAndItemsNameEachOther()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    for (const JointTheme& theme : catalogue->themes()) {
        QSet<QString> named;
        for (const Participant& participant : theme.participants) {
            if (!participant.itemCode.isEmpty())
                named.insert(participant.itemCode);
        }
        QSet<QString> naming;
        for (const Item* const item : catalogue->itemsOfTheme(theme.code, day("2026-11-18")))
            naming.insert(item->code);
        QCOMPARE(naming, named);
    }
}

void TestCatalogue::aDayHasTheVersionThatHadBegun()
{
    const auto catalogue = Catalogue::make(
        {{version(2, day("2026-07-01")), version(1, std::nullopt), version(3, day("2027-01-01"))},
            {}, {}, {}});
    QVERIFY_RESULT(catalogue);
    const QString code = QStringLiteral("GG-DAG-901");
    QCOMPARE(catalogue->itemOn(code, day("2026-06-30"))->version, 1);
    QCOMPARE(catalogue->itemOn(code, day("2026-07-01"))->version, 2);
    QCOMPARE(catalogue->latest(code)->version, 3);
    QCOMPARE(catalogue->versionsOf(code).size(), std::size_t{3});
    QCOMPARE(catalogue->itemsOn(day("2026-12-31")).front()->version, 2);
}

void TestCatalogue::oneVersionGivenTwiceIsRefused()
{
    QVERIFY(
        !Catalogue::make({{version(1, std::nullopt), version(1, day("2026-07-01"))}, {}, {}, {}}));
}

void TestCatalogue::realItemsMayBeUsed()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    for (const DatedItem& dated : catalogue->allVersions())
        QVERIFY2(!completeness(dated.item).blocksUse(), qPrintable(dated.item.code));
}

void TestCatalogue::aMissingOneOfTheSevenBlocksUse()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    Item item = *catalogue->latest(QStringLiteral("XK-ZJJ-001"));
    QCOMPARE(completeness(item), Completeness{});
    item.superviseWay.clear();
    const auto result = completeness(item);
    QCOMPARE(result.missingForUse, std::vector{Element::Supervision});
    QVERIFY(
        result.missingForPublication.empty() && result.blocksUse() && result.blocksPublication());
    QCOMPARE(result.percent, 92);
}

void TestCatalogue::anUnrecordedFeeBlocksPublicationOnly()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    Item item = *catalogue->latest(QStringLiteral("XK-ZJJ-001"));
    item.fee = {.charged = true, .standards = {}, .basis = {}, .note = {}};
    const auto result = completeness(item);
    QVERIFY(!result.blocksUse());
    QCOMPARE(result.missingForPublication, (std::vector{Element::FeeStandard, Element::FeeBasis}));
}

void TestCatalogue::comparingNamesTheFieldsThatDiffer()
{
    const auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    const Item& before = *catalogue->latest(QStringLiteral("XK-ZJJ-001"));
    Item after = before;
    QVERIFY(compare(before, after).empty());
    after.promised = WorkingDays{before.promised->count() - 1};
    after.papers.front().copies += 1;
    const auto differences = compare(before, after);
    QCOMPARE(differences.size(), std::size_t{2});
    QCOMPARE(differences[0].field, QStringLiteral("promisedDays"));
    QCOMPARE(differences[0].first, QString::number(before.promised->count()));
    QCOMPARE(differences[1].field, QStringLiteral("materials"));
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
