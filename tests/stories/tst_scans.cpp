// SPDX-License-Identifier: Apache-2.0
#include "models/capture/pagecapture.h"
#include "models/store/attachments.h"
#include "models/sync/attachmentsource.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTest>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A camera's picture that does not pack well: more than one piece of the way back.
QByteArray photograph(quint32 seed)
{
    QImage picture(1000, 1400, QImage::Format_RGB888);
    QRandomGenerator random(seed);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width() * 3; ++x)
            picture.scanLine(y)[x] = static_cast<uchar>(160 + random.bounded(80));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "jpeg", 90);
    return bytes;
}

struct Scanned
{
    CaseId id;
    std::vector<cases::Attachment> pages;
};

/// Receives a case with two scanned pages of its first paper.
Scanned receiveWithScans(demo::Counter& counter, const QString& itemCode, Day today)
{
    desk::Intake form = test::completeForm(counter.desk().rules(), itemCode, today, 3);
    for (const int page : {1, 2}) {
        const auto captured = capture::capturePage(photograph(static_cast<quint32>(page)));
        const auto kept = store::keepContent(
            *counter.session(), counter.store().files().attachments(), captured->content);
        form.pages.push_back({.file = {.sha256 = kept.value(),
                                  .size = captured->content.size(),
                                  .mime = captured->mime,
                                  .paper = 1,
                                  .page = page}});
    }
    const auto opened = counter.desk().open(form, {}).result();
    if (!opened || !std::holds_alternative<desk::Recorded>(*opened))
        qFatal("not received");
    return {
        std::get<desk::Recorded>(*opened).c.id, {form.pages.front().file, form.pages.back().file}};
}

sync::AttachmentSource sourceOf(demo::Counter& counter, const Clock& clock)
{
    return {counter.store(), counter.session(), clock};
}

int toSend(demo::Counter& counter)
{
    return counter.store()
        .readAndWait(
            [](store::Database& database) { return store::blobsToSend(database, Instant::max()); })
        .value();
}

/// Pages leave the line to others in between: one exchange need not send them all.
void exchangeWhole(demo::Counter& counter)
{
    QTRY_VERIFY_WITH_TIMEOUT(counter.sync() && toSend(counter) == 0, test::patience);
}

} // namespace

/// What one place scans, another reads: over the platform, once, and then without a line too.
class TestScans final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCountyReadsWhatTheTownshipScanned();
    void nobodyReadsWhatHisPlaceMayNotSee();
    void whatComesWrongIsNotKept();
};

void TestScans::theCountyReadsWhatTheTownshipScanned()
{
    test::Hall hall;
    hall.startPlatform();
    const auto county = hall.counter(0);
    const auto township = hall.counter(1);
    const Scanned scanned = receiveWithScans(*township, u"XK-XZF-003"_s, hall.clock().today());
    QVERIFY(scanned.pages.front().size > 256 * 1024); // it comes in pieces
    QCOMPARE(toSend(*township), 2);

    const auto source = sourceOf(*county, hall.clock());
    // The record is known before its pages have arrived whole: received is not complete.
    const auto early = source.content(scanned.id, scanned.pages.front());
    QVERIFY(!early);
    QCOMPARE(early.error().code, Error::Code::Refused);

    exchangeWhole(*township);
    QVERIFY_RESULT(county->sync());
    const auto file = county->desk().caseFile(scanned.id).result();
    QVERIFY_RESULT(file);
    QCOMPARE(file->events.front().event.attachments, scanned.pages);

    const auto first = source.content(scanned.id, scanned.pages.front());
    QVERIFY_RESULT(first);
    const auto own = sourceOf(*township, hall.clock()).content(scanned.id, scanned.pages.front());
    QVERIFY_RESULT(own);
    QVERIFY(*first == *own);
    QVERIFY(!capture::pageImage(*first).isNull());
    QCOMPARE(toSend(*county), 0); // what came from there is not sent back

    hall.stopPlatform();
    QCOMPARE(source.content(scanned.id, scanned.pages.front()), first);
    const auto second = source.content(scanned.id, scanned.pages.back());
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Network);
}

void TestScans::nobodyReadsWhatHisPlaceMayNotSee()
{
    test::Hall hall;
    hall.startPlatform();
    const auto county = hall.counter(0);
    const auto village = hall.counter(2);
    const Scanned scanned = receiveWithScans(*county, u"XK-SCJ-001"_s, hall.clock().today());
    exchangeWhole(*county);
    const auto seen = sourceOf(*village, hall.clock()).content(scanned.id, scanned.pages.front());
    QVERIFY(!seen);
    QCOMPARE(seen.error().code, Error::Code::Refused);
}

void TestScans::whatComesWrongIsNotKept()
{
    test::Hall hall;
    hall.startPlatform();
    const auto county = hall.counter(0);
    const Scanned scanned = receiveWithScans(*county, u"XK-SCJ-001"_s, hall.clock().today());
    exchangeWhole(*county);
    // The folder lost its file, and the event is asked with a name that another content bears.
    const QString folder = county->store().files().attachments();
    store::removeContent(folder, scanned.pages.front().sha256);
    cases::Attachment cut = scanned.pages.front();
    cut.size -= 1;
    const auto source = sourceOf(*county, hall.clock());
    const auto wrong = source.content(scanned.id, cut);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::Crypto);
    QVERIFY(!store::hasContent(folder, cut.sha256));
    QVERIFY_RESULT(source.content(scanned.id, scanned.pages.front())); // and whole it comes back
    QVERIFY(store::hasContent(folder, cut.sha256));
}

QTEST_MAIN(TestScans) // pictures are decoded
#include "tst_scans.moc"
