// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/cataloguepage.h"
#include "widgets/catalogue/entryfacts.h"
#include "widgets/catalogue/papermodel.h"
#include "widgets/catalogue/textblocks.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/keybutton.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

#include "cataloguewindow.h"
#include "translations/translator.h"
#include <algorithm>
#include <set>

using namespace yichuang;
using namespace yichuang::cataloguepage;
using itemmodels::CatalogueListing;
using itemmodels::CatalogueTreeModel;
using shared::KeyButton;
using shared::Label;
using test::Listing;
using test::realListing;
using Window = test::CatalogueWindow;

class CataloguePageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { translations::install(*qApp, QLocale(QStringLiteral("zh_CN"))); }

    void treeOpensWithTheLargestDepartment()
    {
        Window w;
        QVERIFY(w.tree()->isExpanded(w.tree()->model()->index(0, 0)));
        QVERIFY(!w.title().isEmpty());
        QVERIFY(w.tree()->hasFocus());
        const QString first = w.title();
        QTest::keyClick(w.tree(), Qt::Key_Down);
        QCOMPARE(w.title(), first); // not at once: arrows may be held
        QTRY_VERIFY(w.title() != first);
    }

    void arrowsLeaveAndEnterGroups()
    {
        Window w;
        QTest::keyClick(w.tree(), Qt::Key_Home);
        QCOMPARE(w.tree()->currentIndex(), w.tree()->model()->index(0, 0));
        QTest::keyClick(w.tree(), Qt::Key_Left);
        QVERIFY(!w.tree()->isExpanded(w.tree()->model()->index(0, 0)));
        QTest::keyClick(w.tree(), Qt::Key_Return);
        QVERIFY(w.tree()->isExpanded(w.tree()->model()->index(0, 0)));
        QTest::keyClick(w.tree(), Qt::Key_Right);
        QVERIFY(w.tree()->currentIndex().parent().isValid());
    }

    void typedInitialsFindTheItemAndF2TakesIt()
    {
        Window w;
        QSignalSpy accepted(w.page.get(), &CataloguePage::acceptRequested);
        w.type("spjyxk");
        QTRY_COMPARE(w.title(), QStringLiteral("食品经营许可"));
        QTest::keyClick(w.child<shared::LineField>("itemFilter"), Qt::Key_F2);
        QCOMPARE(accepted.count(), 1);
        QCOMPARE(accepted.first().first().toString(),
            w.tree()->currentIndex().data(CatalogueTreeModel::CodeRole).toString());
    }

    void f9IsTheSameWayForward()
    {
        Window w;
        QSignalSpy accepted(w.page.get(), &CataloguePage::acceptRequested);
        QTest::keyClick(w.tree(), Qt::Key_F9);
        QCOMPARE(accepted.count(), 1);
    }

    void refusedItemSaysWhyAndDoesNotMove()
    {
        Window w(false);
        w.refusal = QStringLiteral("这里不收");
        w.read();
        QSignalSpy accepted(w.page.get(), &CataloguePage::acceptRequested);
        QTest::keyClick(w.tree(), Qt::Key_F2);
        QTest::keyClick(w.tree(), Qt::Key_F9);
        QCOMPARE(accepted.count(), 0);
        QVERIFY(w.child<Label>("acceptRefusal")->isVisible());
        QCOMPARE(w.child<Label>("acceptRefusal")->text(), w.refusal);
    }

    void arrowsOfTheFieldMoveTheTree()
    {
        Window w;
        w.type("xk");
        auto* field = w.child<shared::LineField>("itemFilter");
        QTRY_VERIFY(w.tree()->model()->rowCount() > 2);
        QTRY_VERIFY(!w.tree()->currentIndex().parent().isValid());
        const int row = w.tree()->currentIndex().row();
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(w.tree()->currentIndex().row(), row + 1);
        QVERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(w.chart()->hasFocus());
    }

    void nothingFoundSaysSoAndEscTakesItBack()
    {
        Window w;
        w.type("qqqqqq");
        QTRY_COMPARE(w.tree()->model()->rowCount(), 0);
        QTRY_VERIFY(w.page->findChild<KeyButton*>() != nullptr);
        QVERIFY(!w.tree()->isVisible());
        QVERIFY(w.page->stepBack());
        QVERIFY(w.tree()->isVisible());
        QVERIFY(w.tree()->model()->rowCount() > 5);
    }

    void chipsShowCountsAndNarrow()
    {
        Window w;
        w.child<shared::FilterChip>("scopeThemes")->click();
        QCOMPARE(w.tree()->model()->rowCount(), 1);
        QTRY_COMPARE(w.title(), realListing()->themes.front()->name);
        w.child<shared::FilterChip>("scopeAll")->click();
        QVERIFY(w.tree()->model()->rowCount() > 5);
        QCOMPARE(w.title(), realListing()->themes.front()->name); // what was looked at stays
    }

    void tabsByCtrlDigits()
    {
        Window w;
        w.choose("XK-SCJ-001");
        const auto* tabs = w.child<QTabBar>("entryTabs");
        QCOMPARE(tabs->count(), 5);
        QTRY_VERIFY(tabs->height() >= 30);
        QVERIFY(tabs->y() + tabs->height()
            <= w.child<FlowChartView>("flowChart")->mapTo(tabs->parentWidget(), QPoint(0, 0)).y());
        QVERIFY(w.page->focusSection(2));
        auto* table = w.child<QTableView>("paperTable");
        QVERIFY(table->hasFocus());
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(w.page->focusSection(3));
        auto* text = w.child<TextBlocks>("entryText");
        QVERIFY(text->hasFocus());
        QVERIFY(text->plainText().contains(QStringLiteral("食品安全法")));
        QVERIFY(w.page->focusSection(5));
        QVERIFY(!w.page->focusSection(6)); // no tab without data behind it
        QVERIFY(w.page->focusSection(1));
        QVERIFY(w.chart()->hasFocus());
    }

    void arrowsWalkTheChartFromEndToEnd()
    {
        Window w;
        w.choose("XK-SCJ-001");
        w.page->focusSection(1);
        QCOMPARE(w.chart()->current(), std::optional<std::size_t>(0));
        std::set<std::size_t> seen{0};
        // ↓ alone walks from the application to the result.
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(w.chart(), Qt::Key_Down);
            seen.insert(*w.chart()->current());
        }
        QVERIFY(seen.contains(w.chart()->chart().nodes.size() - 1));
        QTest::keyClick(w.chart(), Qt::Key_Home);
        QCOMPARE(w.chart()->current(), std::optional<std::size_t>(0));
        QTest::keyClick(w.chart(), Qt::Key_End);
        QCOMPARE(w.chart()->current(), std::optional(w.chart()->chart().nodes.size() - 1));
    }

    void everyMoveFollowsAnArrow()
    {
        Window w;
        for (const char* code : {"XK-SCJ-001", "GG-CLH-001", "GG-CWH-001", "JT-002"}) {
            w.choose(code);
            w.page->focusSection(1);
            const catalogue::FlowChart& chart = w.chart()->chart();
            for (std::size_t node = 0; node < chart.nodes.size(); ++node) {
                for (const int key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                    w.chart()->setCurrent(node);
                    QTest::keyClick(w.chart(), static_cast<Qt::Key>(key));
                    const std::size_t after = *w.chart()->current();
                    const bool joined = after == node
                        || std::ranges::any_of(chart.edges, [&](const catalogue::FlowEdge& edge) {
                               return (edge.from == node && edge.to == after)
                                   || (edge.from == after && edge.to == node);
                           });
                    QVERIFY2(joined, code);
                }
            }
        }
    }

    void enterShowsTheNoteAndEscCloses()
    {
        Window w;
        w.choose("XK-SCJ-001");
        w.page->focusSection(1);
        auto* note = w.child<Label>("flowNote");
        QVERIFY(!note->isVisible());
        QTest::keyClick(w.chart(), Qt::Key_Return);
        QVERIFY(note->isVisible());
        const QString first = note->text();
        QTest::keyClick(w.chart(), Qt::Key_Right);
        QVERIFY(note->text() != first); // an open note follows
        QVERIFY(w.page->stepBack());
        QVERIFY(!note->isVisible());
    }

    void chartIsAListForScreenReaders()
    {
        Window w;
        w.choose("XK-SCJ-001");
        w.page->focusSection(1);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(w.chart());
        QVERIFY(list != nullptr);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), static_cast<int>(w.chart()->chart().nodes.size()));
        QTest::keyClick(w.chart(), Qt::Key_Right);
        QAccessibleInterface* box = list->focusChild();
        QVERIFY(box != nullptr);
        QCOMPARE(list->indexOfChild(box), static_cast<int>(*w.chart()->current()));
        QCOMPARE(box->text(QAccessible::Name), w.chart()->texts()[*w.chart()->current()].title);
        QVERIFY(box->text(QAccessible::Description).contains(QStringLiteral("之后是")));
        QVERIFY(!box->rect().isEmpty());
    }

    void missingElementsAreNamed()
    {
        catalogue::Item item = *realListing()->items.front();
        item.steps.clear();
        item.superviseWay.clear();
        item.initiation = catalogue::Initiation::OnApplication;
        const CompletenessLine line = completenessOf(item);
        QVERIFY(!line.complete);
        QVERIFY(line.words.contains(QStringLiteral("5 / 7")));
        QVERIFY(line.words.contains(QStringLiteral("流程图")));
        QVERIFY(line.words.contains(QStringLiteral("监督方式")));
    }

    void itemsWithoutAProcedureHaveNoChartButAReason()
    {
        Window w;
        w.choose("CF-NYJ-001");
        QVERIFY(w.chart()->chart().isEmpty());
        QVERIFY(!w.chart()->isVisible());
        QVERIFY(!w.child<KeyButton>("printGuide")->isEnabled());
        QVERIFY(!w.child<KeyButton>("printGuide")->refusal().isEmpty());
    }

    void themeShowsStagesPartsAndWhoWaits()
    {
        Window w;
        w.choose("JT-001");
        QCOMPARE(w.chart()->chart().lanes.size(), 3);
        QVERIFY(!w.child<KeyButton>("acceptThis")->isEnabled());
        QVERIFY(w.page->focusSection(2));
        const QString parts = w.child<TextBlocks>("entryText")->plainText();
        QVERIFY(parts.contains(QStringLiteral("公章刻制备案")));
        QVERIFY(parts.contains(QStringLiteral("等 1 公司设立登记")));
        QVERIFY(w.page->focusSection(3));
        QTRY_VERIFY(w.child<TextBlocks>("entryText")
                        ->plainText()
                        .contains(QStringLiteral("营业执照（副本）")));
        QVERIFY(!w.page->focusSection(4));
    }

    void partOfAThemeLeadsToItsItem()
    {
        Window w;
        w.choose("JT-001");
        w.page->focusSection(2);
        const auto buttons = w.child<TextBlocks>("entryText")->findChildren<KeyButton*>();
        QVERIFY(!buttons.isEmpty());
        buttons.front()->click();
        QCOMPARE(w.title(), QStringLiteral("公司设立登记"));
    }

    void ctrlCCopiesTheCode()
    {
        Window w;
        w.choose("XK-SCJ-001");
        QGuiApplication::clipboard()->clear();
        QSignalSpy copied(w.page.get(), &CataloguePage::copied);
        QTest::keySequence(w.tree(), QKeySequence::Copy);
        QCOMPARE(copied.count(), 1);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("XK-SCJ-001"));
    }

    void f12AsksForTheGuide()
    {
        Window w;
        w.choose("XK-SCJ-001");
        QSignalSpy asked(w.page.get(), &CataloguePage::guideRequested);
        QTest::keyClick(w.tree(), Qt::Key_F12);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("XK-SCJ-001"));
    }

    void aBrokenCatalogueSaysSoAndF5ReadsAgain()
    {
        Window w(false);
        w.broken = true;
        w.page->refresh();
        auto* problem = w.child<shared::EmptyState>("catalogueProblem");
        QTRY_VERIFY(problem->isVisible());
        w.broken = false;
        QCOMPARE(problem->action()->key(), QKeySequence(Qt::Key_F5));
        problem->action()->click();
        QTRY_VERIFY(!problem->isVisible());
        QTRY_VERIFY(!w.title().isEmpty());
    }

    void anEmptyCatalogueIsNotAnError()
    {
        Window w(false);
        w.listing = std::make_shared<const CatalogueListing>();
        w.page->refresh();
        QTRY_VERIFY(w.child<shared::EmptyState>("catalogueProblem")->isVisible());
    }

    void aSlowCatalogueIsAnnounced()
    {
        Window w(false);
        w.hold = true;
        w.page->refresh();
        QVERIFY(w.tree()->isVisible()); // nothing flickers for the first 0.3 s
        QTRY_VERIFY(!w.tree()->isVisible());
        w.held.addResult(Result<test::Listing>(w.listing));
        w.held.finish();
        QTRY_VERIFY(w.tree()->isVisible());
    }

    void paperModelIsWellFormed()
    {
        PaperModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const catalogue::Item* item : realListing()->items)
            model.setPapers(item->papers);
        catalogue::Paper licence{.name = QStringLiteral("营业执照"),
            .electronic = true,
            .source = catalogue::PaperSource::Government};
        model.setPapers({licence});
        QVERIFY(model.index(0, 0).data(PaperModel::LicenceRole).toBool());
    }

    void everyRealEntryCanBeShown()
    {
        Window w;
        for (std::size_t i = 0; i < realListing()->entryCount(); ++i) {
            const catalogue::Item* item = realListing()->itemOf(i);
            const QString code = item != nullptr ? item->code : realListing()->themeOf(i)->code;
            QVERIFY2(w.page->showEntry(code), qPrintable(code));
            QCOMPARE(w.title(), item != nullptr ? item->name : realListing()->themeOf(i)->name);
        }
    }
};

QTEST_MAIN(CataloguePageTest)
#include "tst_cataloguepage.moc"
