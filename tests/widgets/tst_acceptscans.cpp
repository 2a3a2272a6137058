// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "widgets/accept/paperscans.h"
#include "widgets/shared/pagepreview.h"
#include "widgets/shared/pageviewer.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "acceptform.h"
#include "settle.h"
#include "translations/translator.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::accept;
using shared::KeyButton;

namespace {

/// A sheet as a camera gives it: writing, a stamp, and room around.
QImage sheet(const QColor& ground, const QString& words)
{
    QImage picture(1654, 2339, QImage::Format_RGB888);
    picture.fill(ground);
    QPainter painter(&picture);
    painter.setPen(Qt::black);
    QFont font = painter.font();
    font.setPixelSize(90);
    painter.setFont(font);
    painter.drawText(QRect(0, 180, 1654, 140), Qt::AlignCenter, words);
    for (int y = 480; y < 2000; y += 90)
        painter.fillRect(QRect(200, y, y % 180 == 0 ? 1250 : 1100, 26), QColor(90, 90, 90));
    return picture;
}

} // namespace

class TestAcceptScans final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(translations::install(*qApp, QLocale(u"zh_CN"_s)));
        auto source = test::builtInItems(toBeijing(m_clock.now()).day);
        QVERIFY_RESULT(source);
        m_source = std::move(*source);
        m_food = m_source->catalogue->latest(u"XK-SCJ-001"_s);
        for (const int n : {1, 2, 3})
            QVERIFY(sheet(Qt::white, u"第 %1 张"_s.arg(n)).save(file(u"scan%1.jpg"_s.arg(n))));
        QVERIFY(sheet(QColor(60, 60, 60), u"暗"_s).save(file(u"dark.jpg"_s)));
        QFile text(file(u"合同.docx"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("not a picture") > 0);
    }
    void init()
    {
        m_at = std::make_unique<test::AcceptWindow>(m_source, u"621102000000"_s, m_clock);
        QVERIFY(QTest::qWaitForWindowActive(&m_at->window));
        m_failed = std::make_unique<QSignalSpy>(m_at->page, &AcceptPage::failed);
        m_at->page->chooseItem(m_food->code);
    }
    void cleanup() { m_at.reset(); }

    void f6AsksForThePicturesOfThePaperChosen()
    {
        m_at->page->focusSection(3);
        m_keyboard.press(Qt::Key_Down);
        m_keyboard.press(Qt::Key_F6);
        auto* dialog = m_at->page->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        QVERIFY(dialog->windowTitle().endsWith(m_food->papers.at(1).name));
        Q_EMIT dialog->filesSelected({file(u"scan2.jpg"_s), file(u"scan1.jpg"_s)});
        dialog->close();
        QTRY_COMPARE(pages().size(), std::size_t{2});
        QCOMPARE(pages().front().file.paper, 2);
        QCOMPARE(pages().back().file.page, 2);
        const auto entry = m_at->page->intake().papers.at(1);
        QCOMPARE(entry.state, cases::PaperState::Present);
        QCOMPARE(entry.pages, 2);
        QCOMPARE(stateOf(1), u"已扫 2 页"_s);
        // As the scanner numbered them, whatever was clicked first.
        QCOMPARE(m_at->desk.scanned.value(pages().front().file.sha256),
            capture::capturePage(read(u"scan1.jpg"_s))->content);
    }

    void nothingIsScannedBeforeThereIsAnItem()
    {
        m_at->page->startNew();
        auto* button = m_at->page->findChild<KeyButton*>(u"scan"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->refusal().startsWith(u"先选事项"_s));
    }

    void aPastedPictureAndCopiedFilesArePages()
    {
        m_at->page->focusSection(3);
        QApplication::clipboard()->setImage(sheet(Qt::white, u"截图"_s));
        m_keyboard.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(pages().size(), std::size_t{1});
        auto* copied = new QMimeData;
        copied->setUrls({QUrl::fromLocalFile(file(u"scan1.jpg"_s))});
        QApplication::clipboard()->setMimeData(copied);
        m_keyboard.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(pages().size(), std::size_t{2});
        QVERIFY(m_failed->isEmpty());
    }

    void aPictureIsDroppedOnItsPaper()
    {
        auto* list = m_at->page->findChild<PaperList*>();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(u"scan3.jpg"_s))});
        const QPoint third = list->visualRect(list->model()->index(2, 0)).center();
        QDragEnterEvent enter(third, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(third, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list->viewport(), &drop);
        QTRY_COMPARE(pages().size(), std::size_t{1});
        QCOMPARE(pages().front().file.paper, 3);
    }

    void saysWhatIsWrongAndKeepsTheOthers()
    {
        take(0, {u"scan1.jpg"_s, u"合同.docx"_s, u"gone.jpg"_s});
        QTRY_COMPARE(m_failed->size(), 2);
        QTRY_COMPARE(pages().size(), std::size_t{1});
        const QString all = m_failed->at(0).front().toString() + m_failed->at(1).front().toString();
        QVERIFY2(all.contains(u"“合同.docx”不是图片，没有加进来；可以用 JPG、PNG、BMP"_s),
            qPrintable(all));
        QVERIFY2(all.contains(u"gone.jpg"_s), qPrintable(all));
    }

    void warnsOfADarkPageAndGoesOn()
    {
        take(0, {u"scan1.jpg"_s, u"dark.jpg"_s}); // sorted: the dark one is the first
        QTRY_COMPARE(pages().size(), std::size_t{2});
        QCOMPARE(stateOf(0), u"第 1 页偏暗"_s);
        QCOMPARE(m_at->page->intake().papers.front().state, cases::PaperState::Present);
    }

    void aPageIsTakenAwayByKey()
    {
        take(0, {u"scan1.jpg"_s, u"scan2.jpg"_s});
        QTRY_COMPARE(pages().size(), std::size_t{2});
        const QByteArray second = pages().back().file.sha256;
        strip()->setFocus();
        strip()->setCurrentIndex(strip()->model()->index(0, 0));
        m_keyboard.press(Qt::Key_Delete);
        QCOMPARE(pages().size(), std::size_t{1});
        QCOMPARE(pages().front().file.sha256, second);
        QCOMPARE(pages().front().file.page, 1);
        m_keyboard.press(Qt::Key_Delete);
        QVERIFY(!strip()->isVisible());
        QCOMPARE(m_at->page->intake().papers.front().pages, 0);
        QCOMPARE(test::Keyboard::focusName(), u"paperList"_s); // the keyboard is not lost
    }

    void aScannedPaperDoesNotCountAsMissing()
    {
        take(0, {u"scan1.jpg"_s});
        QTRY_COMPARE(pages().size(), std::size_t{1});
        m_at->page->focusSection(3);
        m_keyboard.press(Qt::Key_Space);
        QCOMPARE(m_at->page->intake().papers.front().state, cases::PaperState::Present);
        QCOMPARE(m_failed->size(), 1);
        QVERIFY(m_failed->front().front().toString().startsWith(u"这份材料已扫 1 页"_s));
    }

    void theFormWaitsForItsPages()
    {
        m_at->page->restore(test::completeFor(*m_food));
        m_at->desk.slowScans = true;
        take(0, {u"scan1.jpg"_s});
        QTRY_COMPARE(m_at->desk.keeping.size(), std::size_t{1});
        m_keyboard.press(Qt::Key_S, Qt::ControlModifier);
        m_at->page->submit(cases::Payload{cases::Accepted{}});
        m_at->page->startNew();
        QVERIFY(m_at->desk.submitted.empty());
        QVERIFY(m_at->desk.aside.empty());
        for (const desk::Intake& draft : m_at->desk.drafts)
            QVERIFY(draft.isEmpty()); // none that would let the page go
        m_at->desk.keeping.front().finish();
        QTRY_COMPARE(pages().size(), std::size_t{1});
        m_at->page->submit(cases::Payload{cases::Accepted{}});
        QCOMPARE(m_at->desk.submitted.size(), std::size_t{1});
        QCOMPARE(m_at->desk.submitted.front().intake.pages.size(), std::size_t{1});
        QVERIFY(pages().empty());
    }

    void aDraftBringsItsPagesBack()
    {
        take(0, {u"scan1.jpg"_s, u"scan2.jpg"_s});
        QTRY_COMPARE(pages().size(), std::size_t{2});
        const desk::Intake form = m_at->page->intake();
        m_at->page->startNew();
        QVERIFY(pages().empty());
        m_at->page->restore(form);
        QCOMPARE(m_at->page->intake(), form);
        QTRY_VERIFY(
            !strip()->model()->index(1, 0).data(Qt::DecorationRole).value<QImage>().isNull());
    }

    void anotherItemKeepsPagesOfPapersOfTheSameName()
    {
        take(0, {u"scan1.jpg"_s});
        QTRY_COMPARE(pages().size(), std::size_t{1});
        const auto other = std::ranges::find_if(m_source->items, [&](const catalogue::Item* item) {
            return item->code != m_food->code
                && std::ranges::none_of(item->papers, [&](const catalogue::Paper& paper) {
                       return paper.name == m_food->papers.front().name;
                   });
        });
        QVERIFY(other != m_source->items.end());
        m_at->page->chooseItem((*other)->code);
        QVERIFY(pages().empty());
        QCOMPARE(m_failed->size(), 1);
        QVERIFY(m_failed->front().front().toString().contains(u"1 页扫描件"_s));
    }

    void enterShowsThePageAndTheArrowsTurn()
    {
        take(0, {u"scan1.jpg"_s, u"scan2.jpg"_s});
        QTRY_COMPARE(pages().size(), std::size_t{2});
        m_at->page->focusSection(3);
        m_keyboard.press(Qt::Key_Return);
        auto* viewer = m_at->page->findChild<shared::PageViewer*>();
        QVERIFY(viewer != nullptr);
        // Not qWaitForWindowActive: a dialog counts as active there while its window is.
        QTRY_COMPARE(QApplication::activeWindow(), viewer);
        QTRY_VERIFY(viewer->preview()->hasPage());
        QCOMPARE(viewer->page(), 0);
        m_keyboard.press(Qt::Key_Right);
        QCOMPARE(viewer->page(), 1);
        m_keyboard.press(Qt::Key_Right);
        QCOMPARE(viewer->page(), 1);
        m_keyboard.press(Qt::Key_Left);
        QCOMPARE(viewer->page(), 0);
        QTRY_COMPARE(test::clipped(*viewer).join(u'|'), QString());
        keep(*viewer, u"viewer"_s);
        m_keyboard.press(Qt::Key_Escape);
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
        take(0, {u"scan1.jpg"_s, u"scan2.jpg"_s});
        take(1, {u"scan3.jpg"_s, u"dark.jpg"_s});
        QTRY_COMPARE(pages().size(), std::size_t{4});
        m_at->page->focusSection(3);
        test::settle(m_at->window);
        QTRY_COMPARE(test::clipped(*m_at->page).join(u'|'), QString());
        auto* list = m_at->page->findChild<PaperList*>();
        QVERIFY2(list->height() >= list->sizeHintForRow(0), "room for a paper is left");
        keep(m_at->window, QString::fromLatin1(QTest::currentDataTag()));
        m_at->theme.setTextScale(shared::Theme::TextScale(0));
    }

private:
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString& name) const
    {
        QFile scan(file(name));
        return scan.open(QIODevice::ReadOnly) ? scan.readAll() : QByteArray();
    }
    [[nodiscard]] std::vector<desk::FormPage> pages() const { return m_at->page->intake().pages; }
    [[nodiscard]] PageStrip* strip() const { return m_at->page->findChild<PageStrip*>(); }
    [[nodiscard]] QString stateOf(int row) const
    {
        return m_at->page->findChild<PaperList*>()
            ->model()
            ->index(row, 0)
            .data(PaperListModel::StateRole)
            .toString();
    }
    void take(int row, const QStringList& names)
    {
        QStringList paths;
        for (const QString& name : names)
            paths += file(name);
        m_at->page->findChild<PaperScans*>()->takeFiles(row, paths);
    }
    static void keep(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(folder + u"/scans-"_s + name + u".png"_s);
    }

    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_food{nullptr};
    test::FixedClock m_clock{"2026-11-18 10:26"};
    QTemporaryDir m_folder;
    std::unique_ptr<test::AcceptWindow> m_at;
    std::unique_ptr<QSignalSpy> m_failed;
    test::Keyboard m_keyboard;
};

QTEST_MAIN(TestAcceptScans)
#include "tst_acceptscans.moc"
