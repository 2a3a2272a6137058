// SPDX-License-Identifier: Apache-2.0
#include "models/seal/sealdata.h"
#include "tests/seal/sealfixture.h"

#include <QTest>
#include <QtMath>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::seal;
using namespace yichuang::test;

namespace {

SealStyle styleOf(const QString& organ) { return {.organ = organ, .number = {}, .note = {}}; }

/// How much of the picture's rectangle (mm from the centre) is red, from 0 to 1.
double inkIn(const SealPicture& picture, const QRectF& millimetres)
{
    const int dots = 300;
    const double scale = dots / 25.4;
    const QImage image = sealImage(picture, dots);
    const QPointF centre{image.width() / 2.0, image.height() / 2.0};
    const QRect pixels
        = QRectF{millimetres.topLeft() * scale + centre, millimetres.size() * scale}.toRect();
    int red = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            red += qAlpha(image.pixel(x, y)) > 127 ? 1 : 0;
    }
    return static_cast<double>(red) / pixels.width() / pixels.height();
}

} // namespace

class TestSealDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysInsideItsRing_data();
    void staysInsideItsRing();
    void hasStarPurposeAndNoteWhereTheyBelong();
    void theSettingsAreLimited_data();
    void theSettingsAreLimited();
    void operatorsDrawThePath();
    void anImportedPictureIsTakenAsItIs();
    void aPictureWithoutATransparentGroundIsRefused();
};

void TestSealDrawing::staysInsideItsRing_data()
{
    QTest::addColumn<QString>("organ");
    QTest::newRow("5 characters") << u"安定区财政局"_s.left(5);
    QTest::newRow("11 characters") << u"定西市安定区卫生健康局"_s;
    QTest::newRow("26 characters") << u"甘肃省定西市安定区住房公积金管理中心安定区管理部一科"_s;
}

void TestSealDrawing::staysInsideItsRing()
{
    QFETCH(const QString, organ);
    const auto picture = drawSeal(styleOf(organ));
    QVERIFY(picture);
    const QRectF bounds = picture->path.boundingRect();
    QVERIFY(QRectF(-21.01, -21.01, 42.02, 42.02).contains(bounds));
    // A white gap all around between the ring and whatever stands inside.
    const QImage image = sealImage(*picture, 300);
    const double middle = image.width() / 2.0;
    const double gap = (21 - 1.2 - 0.3) * 300 / 25.4;
    for (int turn = 0; turn < 360; ++turn) {
        const double angle = qDegreesToRadians(static_cast<double>(turn));
        QCOMPARE(qAlpha(image.pixel(static_cast<int>(middle + gap * std::cos(angle)),
                     static_cast<int>(middle + gap * std::sin(angle)))),
            0);
    }
}

void TestSealDrawing::hasStarPurposeAndNoteWhereTheyBelong()
{
    SealStyle style = styleOf(u"定西市安定区卫生健康局"_s);
    const QRectF starMiddle{-1.5, -2, 3, 3};
    const QRectF purpose{-12, 9.2, 24, 3.6};
    const QRectF note{-5, -11.6, 10, 2.6};
    const auto plain = drawSeal(style).value();
    QCOMPARE(inkIn(plain, starMiddle), 1.0);
    QVERIFY(inkIn(plain, purpose) > 0.15);
    QCOMPARE(inkIn(plain, note), 0.0);
    style.star = false;
    style.purpose.clear();
    style.note = u"演示样章"_s;
    const auto other = drawSeal(style).value();
    QCOMPARE(inkIn(other, starMiddle), 0.0);
    QCOMPARE(inkIn(other, purpose), 0.0);
    QVERIFY(inkIn(other, note) > 0.15);
}

void TestSealDrawing::theSettingsAreLimited_data()
{
    QTest::addColumn<SealStyle>("style");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, void (*change)(SealStyle&), const QString& named) {
        SealStyle style = styleOf(u"安定区财政局"_s);
        change(style);
        QTest::newRow(name) << style << named;
    };
    row(
        "no organ", [](SealStyle& s) { s.organ.clear(); }, u"organ"_s);
    row(
        "too wide", [](SealStyle& s) { s.diameterMm = 51; }, u"diameterMm"_s);
    row(
        "a ring too thin", [](SealStyle& s) { s.ringMm = 0.5; }, u"ringMm"_s);
    row(
        "a short number", [](SealStyle& s) { s.number = u"123"_s; }, u"number"_s);
    row(
        "a number of letters", [](SealStyle& s) { s.number = u"62110200001AB"_s; }, u"number"_s);
    row(
        "a long purpose",
        [](SealStyle& s) {
            s.purpose = QString{11, u'章'};
        },
        u"purpose"_s);
}

void TestSealDrawing::theSettingsAreLimited()
{
    QFETCH(const SealStyle, style);
    QFETCH(const QString, named);
    const auto picture = drawSeal(style);
    QVERIFY(!picture);
    QVERIFY(picture.error().code == Error::Code::InvalidInput);
    QCOMPARE(picture.error().detail, named);
}

void TestSealDrawing::operatorsDrawThePath()
{
    SealPicture square{.path = {}, .image = {}, .diameterMm = 25.4};
    square.path.addRect(-12.7, -12.7, 25.4, 12.7); // the upper half
    QCOMPARE(pdfOperators(square),
        QByteArray{"0.9020 0.0000 0.0706 rg\n0.000 72.000 m\n72.000 72.000 l\n72.000 36.000 l\n"
                   "0.000 36.000 l\n0.000 72.000 l\nh\nf\n"});
}

void TestSealDrawing::anImportedPictureIsTakenAsItIs()
{
    SealHall hall;
    QImage picture{600, 600, QImage::Format_ARGB32};
    picture.fill(Qt::transparent);
    picture.setPixelColor(300, 300, sealRed());
    hall.seal.style.reset();
    hall.seal.picture = {.path = {}, .image = picture, .diameterMm = 40};
    const auto read = sealFromBytes(toBytes(hall.seal));
    QVERIFY(read);
    QVERIFY(!read->picture.isDrawn());
    QCOMPARE(read->picture.diameterMm, 40.0);
    QCOMPARE(read->picture.image.pixelColor(300, 300), sealRed());
    QCOMPARE(read->certificates.size(), 1U);
    hall.seal = *read;
    QVERIFY(hall.sealed(samplePage().pdf)); // and can be set
}

void TestSealDrawing::aPictureWithoutATransparentGroundIsRefused()
{
    SealHall hall;
    QImage picture{600, 600, QImage::Format_RGB32};
    picture.fill(Qt::white);
    hall.seal.style.reset();
    hall.seal.picture = {.path = {}, .image = picture, .diameterMm = 42};
    QVERIFY(!sealFromBytes(toBytes(hall.seal)));
    hall.seal.picture.image = QImage{600, 500, QImage::Format_ARGB32};
    QVERIFY(!sealFromBytes(toBytes(hall.seal)));
}

QTEST_MAIN(TestSealDrawing)
#include "tst_sealdrawing.moc"
