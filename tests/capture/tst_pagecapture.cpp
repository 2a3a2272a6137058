// SPDX-License-Identifier: Apache-2.0
#include "models/capture/pagecapture.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using capture::capturePage;
using capture::PageProblem;

namespace {

QByteArray bytesOf(const QImage& picture, const char* format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, quality);
    return bytes;
}

/// A sheet with lines of writing, on ground of that grey.
QImage sheet(const QSize& size, int ground = 235)
{
    QImage picture(size, QImage::Format_RGB888);
    picture.fill(QColor(ground, ground, ground));
    QPainter painter(&picture);
    painter.setPen(QPen(Qt::black, std::max(1, size.width() / 400)));
    for (int y = size.height() / 10; y < size.height() * 9 / 10;
         y += std::max(8, size.height() / 40))
        painter.drawLine(size.width() / 10, y, size.width() * 9 / 10, y);
    return picture;
}

/// What does not pack: the worst a camera can give.
QImage noise(const QSize& size)
{
    QImage picture(size, QImage::Format_RGB888);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width() * 3; ++x)
            picture.scanLine(y)[x] = static_cast<uchar>(random.bounded(256));
    return picture;
}

/// The same JPEG with an Exif block that turns it, as a telephone writes it.
QByteArray turned(const QByteArray& jpeg, char orientation)
{
    const QByteArray tiff = QByteArray("II*\0\x08\0\0\0\x01\0", 10)
        + QByteArray("\x12\x01\x03\0\x01\0\0\0", 8) + orientation + QByteArray(7, '\0');
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = static_cast<quint16>(body.size() + 2);
    QByteArray block("\xff\xe1", 2);
    block += static_cast<char>(length >> 8);
    block += static_cast<char>(length & 0xff);
    return jpeg.first(2) + block + body + jpeg.sliced(2);
}

} // namespace

class PageCaptureTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsACameraPictureDown()
    {
        const QByteArray file = bytesOf(sheet({4000, 3000}), "jpeg", 95);
        const auto page = capturePage(file);
        QVERIFY(page);
        QCOMPARE(page->pixels, QSize(2339, 1754));
        QCOMPARE(page->mime, u"image/jpeg"_s);
        QVERIFY(page->content.size() <= capture::enoughBytes);
        QVERIFY(page->content.size() < file.size());
        QCOMPARE(capture::pageImage(page->content).size(), page->pixels);
        QVERIFY(!page->dark);
    }

    void leavesASmallPageByteForByte()
    {
        const QByteArray file = bytesOf(sheet({1240, 1754}), "jpeg", 60);
        QVERIFY(file.size() <= capture::enoughBytes);
        const auto page = capturePage(file);
        QVERIFY(page);
        QCOMPARE(page->content, file);
        QCOMPARE(capturePage(page->content)->content, file); // and a second time
    }

    void packsWhatIsLargeOnlyInBytes()
    {
        const QByteArray file = bytesOf(noise({1500, 1500}), "jpeg", 95);
        QVERIFY(file.size() > capture::enoughBytes);
        const auto page = capturePage(file);
        QVERIFY(page);
        QVERIFY(page->content.size() < file.size() / 2);
    }

    void turnsTheTelephonesPictureUprightAndForgetsWhereItWasTaken()
    {
        const auto page = capturePage(turned(bytesOf(sheet({800, 400}), "jpeg", 80), 6));
        QVERIFY(page);
        QCOMPARE(page->pixels, QSize(400, 800));
        QVERIFY(!page->content.contains(QByteArrayView("Exif")));
    }

    void forgetsHiddenDataOfAnUprightPictureToo()
    {
        const auto page = capturePage(turned(bytesOf(sheet({800, 400}), "jpeg", 80), 1));
        QVERIFY(page);
        QCOMPARE(page->pixels, QSize(800, 400));
        QVERIFY(!page->content.contains(QByteArrayView("Exif")));
    }

    void putsATransparentPictureOnPaper()
    {
        QImage clear(300, 300, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const auto page = capturePage(bytesOf(clear, "png"));
        QVERIFY(page);
        QCOMPARE(page->mime, u"image/jpeg"_s);
        const QColor ground = capture::pageImage(page->content).pixelColor(150, 150);
        QVERIFY(ground.lightness() > 250);
        QVERIFY(!page->dark);
    }

    void saysThatAPageIsDark_data()
    {
        QTest::addColumn<int>("ground");
        QTest::addColumn<bool>("dark");
        QTest::newRow("white") << 250 << false;
        QTest::newRow("in the shade") << 140 << false;
        QTest::newRow("at night") << 60 << true;
        QTest::newRow("lid closed") << 5 << true;
    }
    void saysThatAPageIsDark()
    {
        QFETCH(int, ground);
        QFETCH(bool, dark);
        QCOMPARE(capturePage(bytesOf(sheet({1240, 1754}, ground), "jpeg", 80))->dark, dark);
    }

    void refusesWhatIsNoPage_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<PageProblem>("problem");
        const QByteArray jpeg = bytesOf(sheet({1240, 1754}), "jpeg", 80);
        const QByteArray png = bytesOf(sheet({600, 400}), "png");
        QTest::newRow("nothing") << QByteArray() << PageProblem::NotAPicture;
        QTest::newRow("text") << QByteArray("姓名：李桂芳") << PageProblem::NotAPicture;
        QTest::newRow("vector") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                                << PageProblem::NotAPicture;
        QTest::newRow("pdf") << QByteArray("%PDF-1.7\n%%EOF") << PageProblem::NotAPicture;
        QTest::newRow("half a jpeg") << jpeg.first(jpeg.size() / 2) << PageProblem::Damaged;
        QTest::newRow("the head of a jpeg") << jpeg.first(12) << PageProblem::Damaged;
        QTest::newRow("half a png") << png.first(png.size() / 2) << PageProblem::Damaged;
        QImage poster(12'000, 12'000, QImage::Format_Mono); // 18 MB that pack to nothing
        poster.fill(1);
        const QByteArray huge = bytesOf(poster, "png");
        QTest::newRow("a decompression bomb") << huge << PageProblem::TooLarge;
    }
    void refusesWhatIsNoPage()
    {
        QFETCH(QByteArray, file);
        const auto page = capturePage(file);
        QVERIFY(!page);
        QTEST(page.error(), "problem");
    }

    void neverFallsOverDamagedFiles()
    {
        const QByteArray jpeg = bytesOf(sheet({200, 300}), "jpeg", 70);
        const QByteArray png = bytesOf(sheet({200, 300}), "png");
        QRandomGenerator random(11);
        for (int round = 0; round < 300; ++round) {
            QByteArray file = round % 2 == 0 ? jpeg : png;
            for (int hit = 0; hit < 4; ++hit)
                file[random.bounded(int(file.size()))] = static_cast<char>(random.bounded(256));
            const auto page = capturePage(file);
            if (page)
                QVERIFY(!capture::pageImage(page->content).isNull());
        }
    }

    void decodesNoLargerThanAsked()
    {
        const QByteArray jpeg = bytesOf(sheet({1240, 1754}), "jpeg", 80);
        QCOMPARE(capture::pageImage(jpeg, {72, 100}).size(), QSize(70, 100));
        QCOMPARE(capture::pageImage(jpeg).size(), QSize(1240, 1754));
        QVERIFY(capture::pageImage("no picture", {72, 100}).isNull());
    }
};

QTEST_MAIN(PageCaptureTest)
#include "tst_pagecapture.moc"
