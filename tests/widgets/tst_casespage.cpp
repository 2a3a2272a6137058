// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/casedetail.h"
#include "widgets/cases/casespage.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/pagepreview.h"
#include "widgets/shared/pageviewer.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include "threecases.h"

using namespace yichuang;
using namespace yichuang::casespage;
using itemmodels::CasePage;
using itemmodels::CaseQuery;
using shared::KeyButton;
using namespace yichuang::test::threecases;

class CasesPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void chipsNarrowTheList()
    {
        Window w;
        QTRY_COMPARE(w.child<QTableView>("cases")->model()->rowCount(), 3);
        w.child<shared::FilterChip>("lamp_notStarted")->click();
        QCOMPARE(w.desk.queries.back().filter.lamps,
            std::set<deadline::Lamp>{deadline::Lamp::NotStarted});
        QVERIFY(!w.child<shared::FilterChip>("lampAll")->isChecked());
        QTRY_COMPARE(w.child<QTableView>("cases")->model()->rowCount(), 1);
        w.child<shared::FilterChip>("kind_forward")->click();
        QCOMPARE(w.desk.queries.back().filter.kind, catalogue::CaseKind::Forward);
        w.child<shared::FilterChip>("lampAll")->click();
        QVERIFY(w.desk.queries.back().filter.lamps.empty());
    }

    void theDetailFollowsTheCursorAfterAPause()
    {
        Window w;
        auto* table = w.child<QTableView>("cases");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(!w.shownTitle().isEmpty());
        const QString number = w.child<shared::Label>("caseNumber")->text();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(w.child<shared::Label>("caseNumber")->text(), number); // not at once
        QTRY_VERIFY(w.child<shared::Label>("caseNumber")->text() != number);
        QVERIFY(w.child<QListView>("timeline")->model()->rowCount() > 0);
    }

    void scannedPagesAreShownAndSaidWhereTheyAreNot()
    {
        Window w;
        for (desk::CaseFile& file : w.desk.files) {
            for (store::StoredEvent& stored : file.events)
                stored.event.attachments.clear();
        }
        w.page.refresh();
        QTRY_VERIFY(!w.child<shared::KeyButton>("scannedPages")->isVisible());
        for (desk::CaseFile& file : w.desk.files)
            file.events.front().event.attachments
                = {{QByteArray(32, 'a'), 9, QStringLiteral("image/jpeg"), 1, 1},
                    {QByteArray(32, 'b'), 9, QStringLiteral("image/jpeg"), 1, 2},
                    {QByteArray(32, 'c'), 9, QStringLiteral("application/pdf"), 0, 1}};
        w.page.refresh();
        QTRY_VERIFY(w.child<shared::KeyButton>("scannedPages")->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::AltModifier);
        auto* viewer = w.page.findChild<shared::PageViewer*>();
        QVERIFY(viewer != nullptr);
        QTRY_VERIFY(viewer->preview()->hasPage());
        viewer->showPage(1); // lies at a platform nobody reaches
        QTRY_VERIFY(viewer->preview()->accessibleDescription().contains(
            shared::errorSentence(Error{Error::Code::Network})));
        QVERIFY(!viewer->preview()->hasPage());
    }

    void readingAnewKeepsTheChosenCase()
    {
        Window w;
        auto* table = w.child<QTableView>("cases");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 2);
        w.page.refresh();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_COMPARE(table->currentIndex().row(), 2);
    }

    void theCursorGoesWithACaseThatMoves()
    {
        Window w;
        auto* table = w.child<QTableView>("cases");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        const auto chosen = [table] {
            return table->currentIndex().data(itemmodels::CaseTableModel::IdRole).value<CaseId>();
        };
        const CaseId last = chosen();
        const auto file = std::ranges::find(
            w.desk.files, last, [](const desk::CaseFile& f) { return f.summary.id; });
        file->summary.phase = cases::ClockPhase::Running;
        file->summary.due = kToday; // now the most urgent of all
        w.page.caseConfirmed(last);
        QTRY_COMPARE(table->currentIndex().row(), 0);
        QVERIFY(chosen() == last);
        QTRY_COMPARE(
            w.child<shared::Label>("caseNumber")->text().remove(u' '), file->summary.number);
    }

    void findingLooksAtEndedCasesToo()
    {
        Window w;
        QTRY_COMPARE(w.child<QTableView>("cases")->model()->rowCount(), 3);
        w.child<shared::FilterChip>("lamp_notStarted")->click();
        w.page.find(QStringLiteral("li si"));
        const CaseQuery& asked = w.desk.queries.back();
        QCOMPARE(asked.text, QStringLiteral("li si"));
        QCOMPARE(asked.order, CaseQuery::Order::NewestFirst);
        QVERIFY(asked.filter.lamps.empty());
        QCOMPARE(w.child<shared::LineField>("search")->text(), QStringLiteral("li si"));
    }

    void typingSearchesAndArrowsMoveTheList()
    {
        Window w;
        QTRY_COMPARE(w.child<QTableView>("cases")->model()->rowCount(), 3);
        QVERIFY(w.page.focusFilter());
        auto* search = w.child<shared::LineField>("search");
        const int row = w.child<QTableView>("cases")->currentIndex().row();
        QTest::keyClick(search, Qt::Key_Down);
        QCOMPARE(w.child<QTableView>("cases")->currentIndex().row(), row + 1);
        QTest::keyClicks(search, QStringLiteral("zz"));
        QTRY_COMPARE(w.desk.queries.back().text, QStringLiteral("zz"));
        QTRY_VERIFY(w.child<shared::EmptyState>("emptyList")->isVisible());
        w.child<KeyButton>("clearFilters")->click();
        QTRY_COMPARE(w.child<QTableView>("cases")->model()->rowCount(), 3);
    }

    void acceptingSendsTheActAndShowsWhatStandsAgainstIt()
    {
        FakeDesk complete;
        test::SampleCase received;
        complete.files.clear();
        complete.add(received, QStringLiteral("云锦美容院"),
            cases::CorrectedOnSpot{QStringLiteral("电话"), QStringLiteral("云锦")});
        Window w(std::move(complete));
        w.choose(cases::CaseState::Received);
        auto* accept = w.child<KeyButton>("main");
        QTRY_VERIFY(accept->isVisible() && accept->isEnabled());
        w.desk.against
            = {{cases::Objection::Code::PaperMissing, QStringLiteral("经营场所平面布局图")}};
        accept->click();
        QCOMPARE(w.desk.acts.size(), 1U);
        QVERIFY(std::holds_alternative<cases::Accepted>(w.desk.acts.front()));
        QTRY_VERIFY(!accept->isBusy());
        w.desk.against.clear();
        QSignalSpy done(&w.page, &CasesPage::done);
        accept->click();
        QTRY_COMPARE(done.count(), 1);
    }

    void withdrawalNeedsTheSignedRequest()
    {
        Window w;
        w.choose(cases::CaseState::Accepted);
        w.child<QMenu>("moreMenu")->findChild<QAction*>(QStringLiteral("withdraw"))->trigger();
        auto* dialog = w.child<ActDialog>("withdrawDialog");
        QVERIFY(!dialog->action()->isEnabled());
        QVERIFY(!dialog->action()->refusal().isEmpty());
        dialog->findChild<shared::LineField*>(QStringLiteral("reason"))
            ->setText(QStringLiteral("不办了"));
        dialog->findChild<shared::CheckField*>(QStringLiteral("requestSigned"))->setChecked(true);
        QVERIFY(dialog->action()->isEnabled());
        dialog->action()->click();
        QCOMPARE(w.desk.acts.size(), 1U);
        QCOMPARE(std::get<cases::Withdrawn>(w.desk.acts.front()),
            (cases::Withdrawn{QStringLiteral("不办了"), true}));
    }

    void papersThatCameInAreNamedByTheirPosition()
    {
        Window w;
        w.choose(cases::CaseState::Received);
        w.child<KeyButton>("papers")->click();
        auto* dialog = w.child<ActDialog>("papersDialog");
        QVERIFY(!dialog->action()->isEnabled());
        dialog->findChild<shared::CheckField*>(QStringLiteral("paper2"))->setChecked(true);
        dialog->action()->click();
        const auto came = std::get<cases::MaterialReceived>(w.desk.acts.front());
        QCOMPARE(came.papers.size(), 1U);
        QCOMPARE(came.papers.front().number, 2);
        QCOMPARE(came.papers.front().state, cases::PaperState::Present);
    }

    void whatIsOffSaysWhy()
    {
        Window w;
        w.choose(cases::CaseState::Accepted);
        QTRY_COMPARE(w.child<KeyButton>("main")->text(), QStringLiteral("Take on"));
        for (const char* name : {"pause", "return", "main", "papers"}) {
            auto* button = w.child<KeyButton>(name);
            QVERIFY2(!button->isEnabled(), name);
            QVERIFY2(!button->refusal().isEmpty(), name);
        }
        QVERIFY(!w.child<shared::Label>("actionReason")->text().isEmpty());
    }

    void documentsOfTheStateArePrinted()
    {
        Window w;
        w.choose(cases::CaseState::Accepted);
        auto* menu = w.child<QMenu>("printMenu");
        QTRY_VERIFY(menu->findChild<QAction*>(QStringLiteral("D03")) != nullptr);
        QVERIFY(menu->findChild<QAction*>(QStringLiteral("D05")) == nullptr);
        menu->findChild<QAction*>(QStringLiteral("D03"))->trigger();
        QCOMPARE(w.desk.prints, std::vector{documents::DocumentKind::AcceptanceNotice});
    }

    void aListThatCannotBeReadSaysSoAndIsReadAgain()
    {
        FakeDesk broken;
        broken.broken = true;
        Window w(std::move(broken));
        QTRY_VERIFY(w.child<shared::EmptyState>("listProblem")->isVisible());
        w.desk.broken = false;
        w.child<KeyButton>("readAgain")->click();
        QTRY_COMPARE(w.child<QTableView>("cases")->model()->rowCount(), 3);
        QTRY_VERIFY(w.child<QTableView>("cases")->isVisible());
    }

    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        QTest::addColumn<bool>("contrast");
        QTest::newRow("standard") << QSize(1302, 692) << 0 << false;
        QTest::newRow("low") << QSize(1302, 612) << 0 << false;
        QTest::newRow("wide") << QSize(1856, 1004) << 0 << false;
        QTest::newRow("large text") << QSize(1270, 690) << 3 << false;
        QTest::newRow("high contrast") << QSize(1302, 692) << 0 << true;
    }

    /// Everything is inside the page at every size; with YICHUANG_PICTURES set the pictures are
    /// kept there.
    void pictures()
    {
        QFETCH(QSize, size);
        QFETCH(int, scale);
        QFETCH(bool, contrast);
        Window w({}, size);
        w.theme.setTextScale(static_cast<shared::Theme::TextScale>(scale));
        if (contrast)
            w.theme.toggleHighContrast();
        const double width = size.width() / w.theme.scaleFactor();
        using Width = window::Breakpoint::Width;
        w.page.layoutFor({.width = width < 1116 ? Width::Compact
                : width >= 1536                 ? Width::Wide
                                                : Width::Standard,
            .low = size.height() < 640});
        w.choose(cases::CaseState::Accepted);
        QTRY_COMPARE(w.child<KeyButton>("main")->text(), QStringLiteral("Take on"));
        QCoreApplication::processEvents();
        QVERIFY2(w.page.width() <= size.width() && w.page.height() <= size.height(),
            qPrintable(QStringLiteral("%1×%2").arg(w.page.width()).arg(w.page.height())));
        const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
        if (!folder.isEmpty())
            w.page.grab().save(folder + QLatin1String("/cases-")
                + QLatin1String(QTest::currentDataTag()).toString().replace(u' ', u'-')
                + QLatin1String(".png"));
    }
};

QTEST_MAIN(CasesPageTest)
#include "tst_casespage.moc"
