// SPDX-License-Identifier: Apache-2.0
#include "models/cases/clocks.h"
#include "models/identity/casenumber.h"
#include "tests/support/samplecase.h"
#include "widgets/cases/casedetail.h"
#include "widgets/cases/casespage.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace yichuang;
using namespace yichuang::casespage;
using itemmodels::CasePage;
using itemmodels::CaseQuery;
using shared::KeyButton;

namespace {

const Day kToday = dayFromText(u"2025-03-05").value();

desk::CaseFile fileOf(const test::SampleCase& sample)
{
    std::vector<store::StoredEvent> events;
    for (const cases::CaseEvent& event : sample.events)
        events.push_back({.event = event, .standing = store::Standing::Waiting});
    return {.c = *sample.c,
        .summary = cases::summaryOf(*sample.c, sample.rules(), sample.events.back().occurredAt),
        .item = sample.item,
        .organ = QStringLiteral("安定区市场监督管理局"),
        .classification = catalogue::classify(sample.item, cases::nodeOf(sample.c->received.place)),
        .clocks = cases::clocksOf(*sample.c, sample.rules(), kToday),
        .events = events};
}

/// A desk of four cases that answers at once and writes down what it was asked.
struct FakeDesk
{
    std::vector<desk::CaseFile> files;
    std::vector<CaseQuery> queries;
    std::vector<cases::Payload> acts;
    std::vector<documents::DocumentKind> prints;
    std::vector<cases::Objection> against;
    bool broken{false};

    FakeDesk()
    {
        test::SampleCase received;
        add(received, QStringLiteral("云锦美容院"));
        test::SampleCase accepted;
        accepted.item.name = QStringLiteral("公共场所卫生许可（新办）");
        add(accepted, QStringLiteral("安河县顺达运输有限公司"), cases::Accepted{});
        test::SampleCase correcting;
        add(correcting, QStringLiteral("小星星幼儿园（筹）"),
            cases::CorrectionNoticed{.deficiencies = {{.paper = 1,
                                         .missing = QStringLiteral("申请书没签字"),
                                         .form = QStringLiteral("原件")}},
                .submitBy = dayFromText(u"2025-03-20").value(),
                .deliveredAt = toInstant(beijingTimeFromText(u"2025-03-03 11:00").value())});
    }

    void add(test::SampleCase& sample, const QString& name,
        std::optional<cases::Payload> then = std::nullopt)
    {
        cases::Received receipt = sample.receipt();
        receipt.itemName = sample.item.name;
        receipt.applicant.name = name;
        if (!then)
            receipt.papers[1] = {.number = 2, .state = cases::PaperState::Missing};
        receipt.number
            = identity::composeCaseNumber({sample.place.code, dayFromText(u"2025-03-03").value(), 1,
                                              static_cast<int>(files.size()) + 1})
                  .value();
        QVERIFY(sample.act("2025-03-03 09:30", receipt));
        if (then)
            QVERIFY(sample.act("2025-03-03 11:02", *then));
        desk::CaseFile file = fileOf(sample);
        file.c.id = file.summary.id
            = CaseId(QUuid(static_cast<uint>(files.size()) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        files.push_back(file);
    }

    CasesPage::Services services()
    {
        const auto file = [this](CaseId id) {
            for (const desk::CaseFile& f : files) {
                if (f.c.id == id)
                    return f;
            }
            return desk::CaseFile{};
        };
        CasesPage::Services services;
        services.fetchPage = [this](const CaseQuery& query, const auto&, int) {
            queries.push_back(query);
            if (broken)
                return QtFuture::makeReadyFuture<Result<CasePage>>(failure(Error::Code::Database));
            CasePage page{.last = true};
            for (const desk::CaseFile& f : files) {
                if (itemmodels::belongs(query, f.summary, kToday) && query.text.isEmpty())
                    page.rows.push_back({.row = static_cast<qint64>(page.rows.size()),
                        .summary = f.summary,
                        .unsent = static_cast<int>(f.events.size()) - 1});
            }
            std::ranges::sort(page.rows, [&query](const auto& a, const auto& b) {
                return itemmodels::comesBefore(a, b, query.order);
            });
            return QtFuture::makeReadyFuture<Result<CasePage>>(std::move(page));
        };
        services.counts = [](const CaseQuery&) {
            return QtFuture::makeReadyFuture<Result<CaseCounts>>(
                CaseCounts{{1, 6, 71, 3, 5, 0}, {0, 48, 9, 17, 12}});
        };
        services.caseFile = [file](CaseId id) {
            return QtFuture::makeReadyFuture<Result<desk::CaseFile>>(file(id));
        };
        services.act = [this, file](CaseId id, const cases::Payload& payload) {
            acts.push_back(payload);
            if (!against.empty())
                return QtFuture::makeReadyFuture<Result<desk::Outcome>>(
                    desk::Outcome{cases::Refusal{against}});
            return QtFuture::makeReadyFuture<Result<desk::Outcome>>(
                desk::Outcome{desk::Recorded{file(id).c, file(id).summary}});
        };
        services.print = [this](CaseId, documents::DocumentKind kind) {
            prints.push_back(kind);
            return QtFuture::makeReadyFuture<Result<>>(Result<>{});
        };
        services.now = [] { return toInstant(BeijingTime{kToday, std::chrono::hours{9}}); };
        services.workingDaysAfter = [](Day day, WorkingDays days) {
            return test::builtInCalendar().addWorkingDays(day, days).value_or(day);
        };
        services.tryActs = [](const cases::Case& c, const catalogue::Item& item,
                               std::span<const desk::SupposedAct> supposed, Day day) {
            return desk::tryActs(c, supposed, {item, test::builtInCalendar()}, day);
        };
        services.colleagues = [] {
            return QtFuture::makeReadyFuture<Result<std::vector<Colleague>>>(
                Result<std::vector<Colleague>>{std::vector<Colleague>{}});
        };
        services.workingDays
            = [](Day a, Day b) { return test::builtInCalendar().workingDaysBetween(a, b); };
        return services;
    }
};

struct Window
{
    shared::Theme theme;
    FakeDesk desk;
    CasesPage page;

    explicit Window(FakeDesk&& fake = {}, QSize size = {1302, 692})
        : desk(std::move(fake))
        , page(theme, desk.services())
    {
        theme.applyTo(*qApp);
        page.setSeat({.roles = {cases::Role::FrontClerk}});
        page.resize(size);
        page.layoutFor({});
        page.show();
        page.refresh();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    QString shownTitle() { return child<shared::Label>("caseTitle")->text(); }
    /// Row of the case in the state; the detail follows it.
    void choose(cases::CaseState state)
    {
        for (const desk::CaseFile& file : desk.files) {
            if (file.c.state == state)
                page.showCase(file.c.id);
        }
        QTRY_VERIFY(!shownTitle().isEmpty());
        QTest::qWait(0);
    }
};

} // namespace

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
