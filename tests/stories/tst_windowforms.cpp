// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demopeople.h"
#include "models/store/drafts.h"
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"
#include "widgets/accept/acceptpage.h"

#include <QDirIterator>
#include <QTest>

#include "hallwindow.h"
#include "translations/translator.h"
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using test::press;
using test::type;
using test::wordsOn;
using window::PageId;

/// Forms of 受理 that are not recorded yet, in the whole window: set aside, offered, thrown away,
/// with their scanned pages.
class TestWindowForms final : public QObject, private test::HallWindow
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { begin(); }
    void cleanup() { end(); }
    void keepsAFormThatAnotherOneInterrupts();
    void offersNothingThatWasThrownAway();
    void keepsScannedPagesThroughARestart();

private:
    /// Forms begun for these people, each left by F2.
    void setAside(const QStringList& applicants);
    [[nodiscard]] bool offered(const QString& applicant)
    {
        return !wordsOn(window()).filter(applicant).isEmpty();
    }
};

void TestWindowForms::initTestCase() { QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s))); }

void TestWindowForms::setAside(const QStringList& applicants)
{
    for (const QString& applicant : applicants) {
        type(applicant);
        press(Qt::Key_F2);
        QTRY_VERIFY_WITH_TIMEOUT(offered(applicant), test::patience);
    }
}

void TestWindowForms::keepsAFormThatAnotherOneInterrupts()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    auto* accept = page<accept::AcceptPage>(PageId::Accept);
    const QStringList applicants{u"宋桂芳"_s, u"李玉兰"_s};
    setAside(applicants);
    QVERIFY(accept->intake().isEmpty());
    press(Qt::Key_R, Qt::AltModifier); // the newer one; then the older is offered
    QCOMPARE(accept->intake().applicant.name, applicants.back());
    QTRY_VERIFY_WITH_TIMEOUT(offered(applicants.front()), test::patience);
    press(Qt::Key_R, Qt::AltModifier); // they change places
    QCOMPARE(accept->intake().applicant.name, applicants.front());
    QTRY_VERIFY_WITH_TIMEOUT(offered(applicants.back()), test::patience);
    press(Qt::Key_D, Qt::AltModifier); // thrown away, and never the form on the page
    QTRY_VERIFY_WITH_TIMEOUT(!offered(applicants.back()), test::patience);
    QCOMPARE(accept->intake().applicant.name, applicants.front());
}

/// A list of drafts read before the store had thrown one away comes in after it was asked to.
void TestWindowForms::offersNothingThatWasThrownAway()
{
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    const QStringList applicants{u"宋桂芳"_s, u"李玉兰"_s};
    setAside(applicants);
    press(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(offered(applicants.front()), test::patience);
    store::Store& store = m_composition->person()->store();
    const auto drafts = [&] {
        return store
            .readAndWait([this](store::Database& database) {
                return store::drafts(database, *m_composition->person()->session(), u"accept"_s);
            })
            .value();
    };
    const auto hold = [&store] {
        auto goOn = std::make_unique<std::promise<void>>();
        store.write([until = goOn->get_future().share()](store::Database&) -> Result<> {
            until.wait();
            return {};
        });
        return goOn;
    };
    const auto keeping = hold();
    press(Qt::Key_R, Qt::AltModifier); // 李玉兰 leaves the page, and is offered at once
    QTRY_VERIFY_WITH_TIMEOUT(offered(applicants.back()), test::patience);
    const auto throwing = hold();
    press(Qt::Key_D, Qt::AltModifier);
    QVERIFY(!offered(applicants.back()));
    const Instant before = drafts().front().savedAt;
    keeping->set_value(); // kept as it was left: the list is read once more, and she is in it
    QTRY_VERIFY_WITH_TIMEOUT(drafts().front().savedAt != before, test::patience);
    // For what must not come: the answer of a later read has been taken in, so this one has too.
    QFuture<Result<int>> later = store.read([](store::Database&) -> Result<int> { return 0; });
    QTRY_VERIFY_WITH_TIMEOUT(later.isFinished(), test::patience);
    QCoreApplication::processEvents();
    QVERIFY(!offered(applicants.back()));
    throwing->set_value();
    QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), std::size_t{1}, test::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!offered(applicants.back()), test::patience);
}

void TestWindowForms::keepsScannedPagesThroughARestart()
{
    QImage sheet(800, 1100, QImage::Format_RGB888);
    sheet.fill(Qt::white);
    const QString picture = m_hall->folder() + u"/scan.jpg"_s;
    QVERIFY(sheet.save(picture));
    const auto contents = [this] {
        int files = 0;
        QDirIterator all(
            m_hall->folder() + u"/county/attachments"_s, QDir::Files, QDirIterator::Subdirectories);
        for (; all.hasNext(); all.next())
            ++files;
        return files;
    };
    open(u"county"_s);
    signInAs(u"malijuan"_s, demo::demoPassword());
    auto* accept = page<accept::AcceptPage>(PageId::Accept);
    accept->setDraftDelay(std::chrono::milliseconds{1});
    accept->chooseItem(u"XK-SCJ-001"_s);
    accept->findChild<accept::PaperScans*>()->takeFiles(0, {picture});
    QTRY_COMPARE_WITH_TIMEOUT(accept->intake().pages.size(), std::size_t{1}, test::patience);
    QCOMPARE(contents(), 1); // on the disk before it is shown
    QTRY_VERIFY_WITH_TIMEOUT(!accept->quietFact().isEmpty(), test::patience);

    open(u"county"_s); // the power was cut
    signInAs(u"malijuan"_s, demo::demoPassword());
    accept = page<accept::AcceptPage>(PageId::Accept);
    accept->setDraftDelay(std::chrono::milliseconds{1});
    QTRY_VERIFY_WITH_TIMEOUT(
        !wordsOn(window()).filter(u"没提交的受理"_s).isEmpty(), test::patience);
    press(Qt::Key_R, Qt::AltModifier);
    QCOMPARE(accept->intake().pages.size(), std::size_t{1});
    auto* strip = accept->findChild<accept::PageStrip*>();
    const auto thumbnail
        = [&] { return strip->model()->index(0, 0).data(Qt::DecorationRole).value<QImage>(); };
    QTRY_VERIFY_WITH_TIMEOUT(!thumbnail().isNull(), test::patience);
    strip->setCurrentIndex(strip->model()->index(0, 0));
    strip->setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(contents(), 0, test::patience); // nobody needs it any more
}

QTEST_MAIN(TestWindowForms)
#include "tst_windowforms.moc"
