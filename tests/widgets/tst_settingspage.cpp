// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/backupsection.h"
#include "widgets/settings/calendardialogs.h"
#include "widgets/settings/calendarsection.h"
#include "widgets/settings/settingspage.h"
#include "widgets/shared/segmentedchoice.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QPromise>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "fakeprofile.h"
#include "translations/translator.h"

using namespace yichuang;
using namespace yichuang::settingspage;
using shared::KeyButton;
using shared::Label;
using shared::Theme;

namespace {

struct Window
{
    Theme theme;
    FakeProfile profile;
    std::unique_ptr<SettingsPage> page;

    explicit Window(FakeProfile fake = {})
        : profile(std::move(fake))
    {
        theme.applyTo(*qApp);
        page = std::make_unique<SettingsPage>(theme, profile.services());
        page->resize(1302, 692);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->refresh();
        page->focusFirst();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = page->findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    QListWidget* list() { return child<QListWidget>("settingsList"); }
    WhatIfDialog* dialog() { return page->findChild<WhatIfDialog*>(); }
    /// Keys reach a dialog only once the window system gave it the focus.
    bool dialogIsActive() { return dialog() != nullptr && dialog()->isActiveWindow(); }
    void importYears(const char* path)
    {
        page->focusSection(4);
        page->findChild<CalendarSection*>()->importYears({QLatin1String(path)});
        QTRY_VERIFY(!child<KeyButton>("importCalendar")->isBusy());
    }
};

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { translations::install(*qApp, QLocale(QStringLiteral("zh_CN"))); }

    void saysWhatTheCitySet()
    {
        Window w;
        w.page->focusSection(3);
        auto* words = w.child<Label>("central");
        const auto shown = [&](std::optional<CentralFacts> central) {
            w.profile.sync.central = std::move(central);
            w.page->refresh();
            return words->text();
        };
        const BeijingTime nine = beijingTimeFromText(QStringLiteral("2026-11-30 09:00")).value();
        QTRY_COMPARE(shown({}), QStringLiteral("没有下发"));
        QTRY_VERIFY(shown(CentralFacts{nine, {}}).endsWith(QStringLiteral("收到，登录时生效")));
        QTRY_VERIFY(shown(CentralFacts{nine, QStringLiteral("/settings/621102/fone: unknown")})
                        .endsWith(QStringLiteral("请市里改：/settings/621102/fone: unknown")));
    }

    void partsByArrowsAndByDigits()
    {
        Window w;
        QVERIFY(w.list()->hasFocus());
        QCOMPARE(w.list()->count(), 5);
        QTest::keyClick(w.list(), Qt::Key_Down);
        QCOMPARE(w.page->context(), QStringLiteral("显示"));
        QVERIFY(w.page->focusSection(2));
        QVERIFY(w.child<shared::SegmentedChoice>("textSize")->hasFocus());
        QVERIFY(w.page->stepBack());
        QVERIFY(w.list()->hasFocus());
        QVERIFY(!w.page->focusSection(6));
    }

    void placeSaysWhatTheProfileSays()
    {
        Window w;
        QTRY_COMPARE(w.child<Label>("terminal")->text(), QStringLiteral("007"));
        QCOMPARE(w.child<Label>("opening")->text(), QStringLiteral("8:30–12:00、14:30–18:00"));
        QVERIFY(w.child<Label>("devices")->text().contains(QStringLiteral("打印机：可用（HP）")));
        w.profile.place.terminal.reset();
        w.page->refresh();
        QTRY_VERIFY(w.child<Label>("terminal")->text().contains(QStringLiteral("登记")));
    }

    void sizeCountsAtOnceAndCtrlZTakesItBack()
    {
        Window w;
        QSignalSpy changed(w.page.get(), &SettingsPage::changed);
        w.page->focusSection(2);
        QTest::keyClick(w.child<shared::SegmentedChoice>("textSize"), Qt::Key_Right);
        QCOMPARE(w.theme.textScale(), Theme::TextScale::Larger);
        QCOMPARE(changed.count(), 1);
        QTest::keySequence(w.page.get(), QKeySequence::Undo);
        QCOMPARE(w.theme.textScale(), Theme::TextScale::Normal);
        QCOMPARE(w.child<shared::SegmentedChoice>("textSize")->current(), 0);
        w.page->undo(); // there is nothing more to take back
        QCOMPARE(w.theme.textScale(), Theme::TextScale::Normal);
    }

    void contrastFollowsTheKeyToo()
    {
        Window w;
        w.page->focusSection(2);
        QTest::keyClick(w.child<shared::SegmentedChoice>("contrast"), Qt::Key_Right);
        QVERIFY(w.theme.tokens().isHighContrast());
        w.theme.toggleHighContrast(); // Shift F11 elsewhere
        QCOMPARE(w.child<shared::SegmentedChoice>("contrast")->current(), 0);
    }

    void syncNowNeedsEnrolment()
    {
        Window w;
        w.page->focusSection(3);
        QTRY_VERIFY(w.child<KeyButton>("syncNow")->isEnabled());
        w.child<KeyButton>("syncNow")->click();
        QCOMPARE(w.profile.synced, 1);
        w.profile.sync.enrolled = false;
        w.page->refresh();
        QTRY_VERIFY(!w.child<KeyButton>("syncNow")->isEnabled());
        QVERIFY(!w.child<KeyButton>("syncNow")->refusal().isEmpty());
    }

    void nextYearIsProvisional()
    {
        Window w;
        w.page->focusSection(4);
        auto* table = w.child<QTableView>("calendarYears");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QCOMPARE(
            table->model()->index(0, YearModel::Year).data().toString(), QStringLiteral("2027"));
        QVERIFY(table->model()->index(0, 0).data(YearModel::ProvisionalRole).toBool());
        QVERIFY(table->model()
                    ->index(0, YearModel::Notice)
                    .data()
                    .toString()
                    .contains(QStringLiteral("暂定")));
        QCOMPARE(table->model()->index(1, YearModel::Notice).data().toString(),
            QStringLiteral("国办发明电〔2025〕7号"));
    }

    void importShowsFirstWhatMovesThenDoesIt()
    {
        Window w;
        QSignalSpy done(w.page.get(), &SettingsPage::done);
        w.importYears("2027.json");
        QTRY_VERIFY(w.dialogIsActive());
        QCOMPARE(w.profile.takenOver, 0); // only shown so far
        QVERIFY(w.dialog()->summary().contains(QStringLiteral("在办 12 件，2 件")));
        QVERIFY(w.dialog()->summary().contains(QStringLiteral("其中 1 件")));
        auto* table = w.dialog()->findChild<QTableView*>();
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(
            table->model()->index(0, MovedModel::Told).data().toString(), QStringLiteral("已印"));
        QTest::keyClick(w.dialog(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.profile.takenOver, 1);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(done.first().first().toString().contains(QStringLiteral("2")));
    }

    void escLeavesEverythingAsItWas()
    {
        Window w;
        w.importYears("2027.json");
        QTRY_VERIFY(w.dialogIsActive());
        QTest::keyClick(w.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(w.dialog() == nullptr);
        QCOMPARE(w.profile.takenOver, 0);
    }

    void aRefusalStaysInTheDialog()
    {
        Window w;
        w.profile.refusal = QStringLiteral("导入日历由系统管理员做");
        w.importYears("2027.json");
        QTRY_VERIFY(w.dialogIsActive());
        QTest::keyClick(w.dialog(), Qt::Key_Return, Qt::ControlModifier);
        auto* banner = w.dialog()->findChild<shared::StatusBanner*>();
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->message().text.contains(QStringLiteral("管理员")));
        QCOMPARE(w.profile.takenOver, 0);
    }

    void aBrokenFileIsNamed()
    {
        Window w;
        w.importYears("broken.json");
        auto* banner = w.page->findChild<CalendarSection*>()->findChild<shared::StatusBanner*>();
        QVERIFY(banner->isVisible());
        QVERIFY(banner->message().text.contains(QStringLiteral("broken.json")));
        QVERIFY(w.dialog() == nullptr);
    }

    void whoeverMayNotImportIsToldWhy()
    {
        FakeProfile fake;
        fake.calendarRefusal = QStringLiteral("由系统管理员做");
        Window w(std::move(fake));
        QVERIFY(w.page->focusSection(4));
        QVERIFY(!w.child<KeyButton>("importCalendar")->isEnabled());
        QCOMPARE(w.child<KeyButton>("importCalendar")->refusal(), QStringLiteral("由系统管理员做"));
        QVERIFY(w.child<QTableView>("calendarYears")->hasFocus());
    }

    void secondPersonLooksAndConfirms()
    {
        FakeProfile fake;
        fake.calendar.proposals = {{.id = 5, .year = 2027, .name = QStringLiteral("王管理")}};
        Window w(std::move(fake));
        w.page->focusSection(4);
        QTRY_VERIFY(w.page->findChild<KeyButton*>(QStringLiteral("previewProposal")) != nullptr);
        QCOMPARE(w.page->findChildren<KeyButton*>(QStringLiteral("previewProposal")).size(), 1);
        w.child<KeyButton>("previewProposal")->click();
        QTRY_VERIFY(w.dialogIsActive());
        QVERIFY(w.profile.confirmed.empty());
        QTest::keyClick(w.dialog(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(w.profile.confirmed, std::vector<qint64>{5});
    }

    void proposalIsTakenBack()
    {
        FakeProfile fake;
        fake.calendar.proposals = {{.id = 5, .year = 2027, .name = QStringLiteral("王管理")}};
        Window w(std::move(fake));
        w.page->focusSection(4);
        QTRY_VERIFY(w.page->findChild<KeyButton*>(QStringLiteral("withdrawProposal")) != nullptr);
        w.child<KeyButton>("withdrawProposal")->click();
        QTRY_COMPARE(w.profile.withdrawn, std::vector<qint64>{5});
    }

    void applicantsToTellAreListed()
    {
        FakeProfile fake;
        fake.told = {{.number = QStringLiteral("6211020000002026111800000001"),
            .applicant = QStringLiteral("李秀英"),
            .telephone = QStringLiteral("13909320001"),
            .toldDue = kToday,
            .due = kToday + std::chrono::days{3}}};
        Window w(std::move(fake));
        w.page->focusSection(4);
        QTRY_VERIFY(w.child<KeyButton>("showToTell")->isVisible());
        w.child<KeyButton>("showToTell")->click();
        auto* dialog = w.page->findChild<TellDialog*>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QTableView*>()->model()->index(0, TellModel::Applicant).data(),
            QVariant(QStringLiteral("李秀英")));
    }

    void backupIsReportedAndNeverWritesOver()
    {
        Window w;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copy.db"));
        w.page->focusSection(5);
        auto* section = w.page->findChild<BackupSection*>();
        section->backUpTo(path);
        QTRY_COMPARE(w.profile.backups, QStringList{path});
        QTRY_VERIFY(w.child<Label>("backUpResult")->isVisible());
        QVERIFY(w.child<Label>("backUpResult")->text().contains(QStringLiteral("10:26")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        section->backUpTo(path);
        QCOMPARE(w.profile.backups.size(), 1);
        QVERIFY(w.child<Label>("backUpResult")->text().contains(QStringLiteral("不覆盖")));
    }

    void failedBackupSaysSo()
    {
        Window w;
        w.profile.backupError = Error{Error::Code::DiskFull, {}};
        w.page->focusSection(5);
        w.page->findChild<BackupSection*>()->backUpTo(QStringLiteral("/nowhere/copy.db"));
        QTRY_VERIFY(w.child<Label>("backUpResult")->text().contains(QStringLiteral("磁盘满了")));
    }

    void brokenChainIsNoOrdinaryError()
    {
        Window w;
        w.page->focusSection(5);
        w.child<KeyButton>("verifyChain")->click();
        QTRY_VERIFY(w.child<Label>("verifyResult")->text().contains(QStringLiteral("42")));
        w.profile.proved = failure(Error::Code::Corrupt, QStringLiteral("7"));
        w.child<KeyButton>("verifyChain")->click();
        QTRY_VERIFY(w.child<Label>("verifyResult")->text().contains(QStringLiteral("断了")));
    }

    void modelsAreWellFormed()
    {
        using Tester = QAbstractItemModelTester;
        YearModel years;
        const Tester first(&years, Tester::FailureReportingMode::QtTest);
        years.setYears({yearOf(2026, "七号")});
        years.setYears({});
        QCOMPARE(years.rowCount(), 0);
        MovedModel moved;
        const Tester second(&moved, Tester::FailureReportingMode::QtTest);
        std::vector<MovedFact> many;
        for (int n = 0; n < 50000; ++n)
            many.push_back(movedCase(n % 100, n % 2 == 0));
        moved.setCases(std::move(many));
        QCOMPARE(moved.rowCount(), 50000);
        TellModel tell;
        const Tester third(&tell, Tester::FailureReportingMode::QtTest);
        tell.setCases({TellFact{}});
    }
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
