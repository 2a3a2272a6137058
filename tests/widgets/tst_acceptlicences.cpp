// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "widgets/accept/licencedialog.h"
#include "widgets/shared/emptystate.h"

#include <QApplication>
#include <QListView>
#include <QPromise>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

#include "acceptform.h"
#include "settle.h"
#include "translations/translator.h"
#include <deque>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::accept;
using shared::KeyButton;

namespace {

enum Face { Looking, Found, Nothing };

FoundLicence licence(const QString& number, bool valid)
{
    return {.name = u"营业执照"_s,
        .number = number,
        .issuer = u"安定区市场监督管理局"_s,
        .validUntil = valid ? std::nullopt : std::optional{dayFromText(u"2025-03-01").value()},
        .isValid = valid};
}

} // namespace

/// 查电子证照 at 受理: by keyboard, with what the city has, has not, or cannot say.
class TestAcceptLicences final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
        auto source = test::builtInItems(toBeijing(m_clock.now()).day);
        QVERIFY_RESULT(source);
        m_source = std::move(*source);
        for (const catalogue::Item* item : m_source->items) {
            const auto taken = std::ranges::count_if(item->papers, &catalogue::Paper::electronic);
            if (taken > 0 && taken < std::ssize(item->papers) && m_some == nullptr)
                m_some = item;
            if (taken == 0 && m_none == nullptr)
                m_none = item;
        }
        QVERIFY(m_some != nullptr && m_none != nullptr);
        m_row = rowWith(true);
    }
    void init()
    {
        m_answers.clear();
        m_asked = 0;
        m_at = std::make_unique<test::AcceptWindow>(m_source, u"621102000000"_s, m_clock);
        QVERIFY(QTest::qWaitForWindowActive(&m_at->window));
        m_wanted = std::make_unique<QSignalSpy>(m_at->page, &AcceptPage::licencesRequested);
        // As the window's own wiring does, with answers that come when the test says so.
        connect(m_at->page, &AcceptPage::licencesRequested, this, &TestAcceptLicences::open);
    }
    void cleanup() { m_at.reset(); }

    void theButtonIsThereForItemsThatTakeLicences()
    {
        QVERIFY(!button()->isVisible());
        m_at->page->chooseItem(m_none->code);
        QVERIFY(!button()->isVisible());
        m_at->page->chooseItem(m_some->code);
        QVERIFY(button()->isVisible());
        goTo(rowWith(false));
        QVERIFY(!button()->isEnabled());
        QVERIFY(!button()->refusal().isEmpty());
        m_keyboard.press(Qt::Key_E);
        QCOMPARE(m_wanted->size(), 0); // no licence stands for that paper
        goTo(m_row);
        QVERIFY(button()->isEnabled());
    }

    void theLettersOfAFormLookNothingUp()
    {
        m_at->page->chooseItem(m_some->code);
        goTo(m_row);
        m_at->page->focusSection(1);
        m_keyboard.press(Qt::Key_E);
        QCOMPARE(m_wanted->size(), 0);
    }

    void takesALicenceByKeyboard()
    {
        begin();
        QCOMPARE(dialog()->findChild<QStackedWidget*>()->currentIndex(), int(Looking));
        QVERIFY(!dialog()->action()->isEnabled());
        answer({.licences = {licence(u"旧-1"_s, false), licence(u"新-2"_s, true)}});
        QCOMPARE(face(), int(Found));
        QCOMPARE(test::Keyboard::focusName(), u"licenceList"_s);
        auto* list = dialog()->findChild<QListView*>(u"licenceList"_s);
        QVERIFY(list->currentIndex().data().toString().contains(u"新-2"_s)); // in force first
        QVERIFY(dialog()->action()->isEnabled());
        m_keyboard.press(Qt::Key_Down);
        QVERIFY(!dialog()->action()->isEnabled()); // no longer in force
        m_keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog() != nullptr);
        m_keyboard.press(Qt::Key_Tab, Qt::ShiftModifier);
        list->setFocus();
        m_keyboard.press(Qt::Key_Up);
        m_keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog() == nullptr);
        const cases::PaperEntry entry = m_at->page->intake().papers.at(std::size_t(m_row));
        QCOMPARE(entry.state, cases::PaperState::Present);
        QCOMPARE(entry.medium, cases::PaperMedium::LicenceStore);
        QCOMPARE(entry.originals + entry.copies, 0);
        QCOMPARE(state(), PaperListModel::tr("E-licence checked"));
        // Counted it is a paper again; ticked off it is missing.
        goTo(m_row);
        m_keyboard.press(Qt::Key_Plus);
        QCOMPARE(paper().medium, cases::PaperMedium::Paper);
        QCOMPARE(paper().originals, 1);
        m_keyboard.press(Qt::Key_Space);
        QCOMPARE(paper().state, cases::PaperState::Missing);
    }

    void theRulesTakeTheLicenceForThePaper()
    {
        m_at->page->restore(test::completeFor(*m_some));
        auto form = m_at->page->intake();
        form.papers.at(std::size_t(m_row)) = {.number = m_row + 1};
        m_at->page->restore(form);
        m_at->page->takeLicence(m_row);
        m_at->page->submit(cases::Payload{cases::Accepted{}});
        const auto& sent = m_at->desk.submitted.back().intake.papers.at(std::size_t(m_row));
        QCOMPARE(sent.medium, cases::PaperMedium::LicenceStore);
    }

    void anEmptyRegisterSaysToTakeThePaper()
    {
        begin();
        answer({});
        QCOMPARE(face(), int(Nothing));
        QCOMPARE(title(), LicenceDialog::tr("The register has none"));
        QVERIFY(!dialog()->action()->isEnabled());
        QCOMPARE(paper().state, cases::PaperState::Missing);
    }

    void withoutALineItIsSaidAndAskedAgainByKey()
    {
        begin();
        answer({.licences = {}, .reached = false, .trouble = {}});
        QCOMPARE(title(), LicenceDialog::tr("The city cannot be reached"));
        QCOMPARE(m_asked, 1);
        m_keyboard.press(Qt::Key_F5);
        QCOMPARE(m_asked, 2);
        QCOMPARE(face(), int(Looking));
        answer({.licences = {licence(u"新-2"_s, true)}});
        QCOMPARE(face(), int(Found));
    }

    void thePlatformsOwnSentenceIsShown()
    {
        begin();
        answer({.licences = {}, .reached = true, .trouble = u"未接入电子证照库"_s});
        QCOMPARE(face(), int(Nothing));
        QVERIFY(dialog()
                    ->findChild<shared::EmptyState*>(u"licenceNothing"_s)
                    ->accessibleName()
                    .contains(u"未接入电子证照库"_s));
    }

    void withoutANumberNothingIsAsked()
    {
        m_at->page->chooseItem(m_some->code);
        goTo(m_row);
        m_keyboard.press(Qt::Key_E);
        waitForDialog();
        QCOMPARE(m_asked, 0);
        QCOMPARE(title(), LicenceDialog::tr("The applicant's number comes first"));
        QVERIFY(!dialog()->findChild<KeyButton*>(u"licenceAgain"_s)->isVisible());
        m_keyboard.press(Qt::Key_F5);
        QCOMPARE(m_asked, 0);
        m_keyboard.press(Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
    }

    void escapeLeavesWhileTheCityIsAsked()
    {
        begin();
        m_keyboard.press(Qt::Key_Escape);
        QTRY_VERIFY(dialog() == nullptr);
        answer({.licences = {licence(u"新-2"_s, true)}}); // comes too late, and harms nothing
        QCOMPARE(paper().state, cases::PaperState::Missing);
        m_at->window.activateWindow(); // a window manager would
        QTRY_COMPARE(test::Keyboard::focusName(), u"paperList"_s);
    }

    void looksAsDrawn_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        QTest::newRow("standard") << QSize(1366, 768) << 0;
        QTest::newRow("low") << QSize(1366, 688) << 0;
        QTest::newRow("wide") << QSize(1920, 1080) << 0;
        QTest::newRow("large-text") << QSize(1366, 768) << 3;
    }
    void looksAsDrawn()
    {
        QFETCH(QSize, size);
        QFETCH(int, scale);
        m_at->window.resize(size);
        m_at->theme.setTextScale(shared::Theme::TextScale(scale));
        begin();
        look(u"looking"_s);
        answer({.licences
            = {licence(u"91621102MA7K2L4X0A"_s, true), licence(u"91621102MA7K2L4X0B"_s, false)}});
        look(u"found"_s);
        m_keyboard.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(dialog() == nullptr);
        look(u"taken"_s);
        for (const auto& [name, findings] : {std::pair{u"none"_s, LicenceFindings{}},
                 std::pair{u"offline"_s, LicenceFindings{{}, false, {}}},
                 std::pair{u"trouble"_s,
                     LicenceFindings{{}, true,
                         u"市级平台现在不能查询电子证照，请收取材料原件，或稍后再查。"_s}}}) {
            goTo(m_row);
            m_keyboard.press(Qt::Key_E);
            waitForDialog();
            answer(findings);
            look(name);
            m_keyboard.press(Qt::Key_Escape);
            QTRY_VERIFY(dialog() == nullptr);
        }
        m_at->theme.setTextScale(shared::Theme::TextScale(0));
    }

private:
    int rowWith(bool electronic) const
    {
        const auto found
            = std::ranges::find(m_some->papers, electronic, &catalogue::Paper::electronic);
        return static_cast<int>(std::distance(m_some->papers.begin(), found));
    }
    void goTo(int row)
    {
        m_at->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_at->window));
        m_at->page->focusSection(3);
        auto* list = m_at->page->findChild<PaperList*>();
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    /// A form with an applicant and no papers yet, and E on one that a licence may stand for.
    void begin()
    {
        auto form = test::completeFor(*m_some);
        form.papers = desk::emptyPapers(*m_some);
        m_at->page->restore(form);
        goTo(m_row);
        m_keyboard.press(Qt::Key_E);
        waitForDialog();
    }
    /// Not qWaitForWindowActive: a dialog counts as active there while its window is.
    void waitForDialog()
    {
        QVERIFY(dialog() != nullptr);
        QTRY_COMPARE(QApplication::activeWindow(), dialog());
    }
    void open(int row)
    {
        const auto applicant = m_at->page->intake().applicant;
        auto* made = new LicenceDialog(
            m_at->theme,
            {.paper = m_some->papers.at(std::size_t(row)).name,
                .applicant = applicant.name,
                .number = applicant.person.number},
            [this] {
                ++m_asked;
                m_answers.emplace_back();
                m_answers.back().start();
                return m_answers.back().future();
            },
            m_at->page);
        made->setAttribute(Qt::WA_DeleteOnClose);
        connect(made, &QDialog::accepted, m_at->page,
            [page = m_at->page, row] { page->takeLicence(row); });
        made->open();
    }
    void answer(const LicenceFindings& findings)
    {
        m_answers.back().addResult(findings);
        m_answers.back().finish();
        QCoreApplication::processEvents();
    }
    void look(const QString& name)
    {
        QWidget& shown = dialog() != nullptr ? static_cast<QWidget&>(*dialog()) : m_at->window;
        test::settle(shown);
        QTRY_COMPARE(test::clipped(shown).join(u'|'), QString());
        const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
        if (!folder.isEmpty())
            shown.grab().save(folder + u"/licence-"_s + QString::fromLatin1(QTest::currentDataTag())
                + u'-' + name + u".png"_s);
    }
    [[nodiscard]] LicenceDialog* dialog() const { return m_at->page->findChild<LicenceDialog*>(); }
    [[nodiscard]] int face() const
    {
        return dialog()->findChild<QStackedWidget*>()->currentIndex();
    }
    [[nodiscard]] QString title() const
    {
        return dialog()
            ->findChild<shared::EmptyState*>(u"licenceNothing"_s)
            ->accessibleName()
            .section(u'，', 0, 0);
    }
    [[nodiscard]] KeyButton* button() const
    {
        return m_at->page->findChild<KeyButton*>(u"licences"_s);
    }
    [[nodiscard]] cases::PaperEntry paper() const
    {
        return m_at->page->intake().papers.at(std::size_t(m_row));
    }
    [[nodiscard]] QString state() const
    {
        const auto* list = m_at->page->findChild<PaperList*>();
        return list->model()->index(m_row, 0).data(PaperListModel::StateRole).toString();
    }

    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_some{nullptr}; ///< an e-licence may stand for some of its papers
    const catalogue::Item* m_none{nullptr};
    int m_row{0};
    test::FixedClock m_clock{"2026-11-18 10:26"};
    std::unique_ptr<test::AcceptWindow> m_at;
    std::unique_ptr<QSignalSpy> m_wanted;
    std::deque<QPromise<LicenceFindings>> m_answers;
    int m_asked{0};
    test::Keyboard m_keyboard;
};

QTEST_MAIN(TestAcceptLicences)
#include "tst_acceptlicences.moc"
