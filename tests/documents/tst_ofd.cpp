// SPDX-License-Identifier: Apache-2.0
#include "models/base/zippackage.h"
#include "models/documents/ofdfile.h"
#include "models/documents/paintedpages.h"
#include "models/documents/printeddocument.h"
#include "tests/documents/ofdpainter.h"
#include "tests/documents/samples.h"

#include <QImage>
#include <QRawFont>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::documents;
using namespace yichuang::test;

namespace {

const TemplateSet& templates()
{
    static const TemplateSet set = TemplateSet::load({u":/templates"_s}).value();
    return set;
}

/// How far two pages differ, in shares of one black pixel a thousand.
double difference(const QImage& a, const QImage& b)
{
    const QImage left = a.convertToFormat(QImage::Format_Grayscale8);
    const QImage right = b.convertToFormat(QImage::Format_Grayscale8);
    qint64 sum = 0;
    qint64 ink = 1;
    for (int y = 0; y < std::min(left.height(), right.height()); ++y) {
        const uchar* l = left.constScanLine(y);
        const uchar* r = right.constScanLine(y);
        for (int x = 0; x < std::min(left.width(), right.width()); ++x) {
            sum += std::abs(l[x] - r[x]);
            ink += 255 - l[x];
        }
    }
    return static_cast<double>(sum) / static_cast<double>(ink);
}

} // namespace

/// A document as OFD: the same words at the same places as its PDF.
class TestOfd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSaysTheSame_data();
    void everyKindSaysTheSame();
    void looksLikeThePage();
    void theFontsStandAlone();
    void theSameDocumentGivesTheSameBytes();
    void whatWouldBeLostIsRefused();
};

void TestOfd::everyKindSaysTheSame_data()
{
    QTest::addColumn<DocumentKind>("kind");
    for (const DocumentKindFacts& facts : allDocumentKinds())
        QTest::newRow(qPrintable(facts.code)) << facts.kind;
}

void TestOfd::everyKindSaysTheSame()
{
    QFETCH(DocumentKind, kind);
    const auto pdf = renderPdf(sampleOf(kind), templates());
    QVERIFY(pdf);
    const auto ofd = ofdOf(*pdf);
    QVERIFY2(ofd, ofd ? "" : qPrintable(ofd.error().detail));
    const auto meant = pdfLines(*pdf).value();
    const auto found = ofdLines(*ofd).value();
    QCOMPARE(found.size(), meant.size());
    for (std::size_t i = 0; i < meant.size(); ++i) {
        QCOMPARE(found[i].text, meant[i].text);
        QCOMPARE(found[i].page, meant[i].page);
        QVERIFY(std::abs(found[i].size - meant[i].size) < 0.01);
    }
}

void TestOfd::looksLikeThePage()
{
    for (const DocumentKind kind : {DocumentKind::Grant, DocumentKind::CorrectionNotice}) {
        const auto document = PrintedDocument::compose(sampleOf(kind), templates());
        QVERIFY(document);
        const QByteArray ofd = ofdOf(document->pdf().value()).value();
        constexpr int dots = 150;
        for (int page = 0; page < document->pageCount(); ++page) {
            const QImage painted = paintOfd(ofd, page, dots);
            const QImage meant = document->preview(page, dots);
            const QString folder = qEnvironmentVariable("YICHUANG_KEEP_PAGES"); // to look at
            if (!folder.isEmpty()) {
                painted.save(folder + u"/ofd-%1-%2.png"_s.arg(toText(kind)).arg(page));
                meant.save(folder + u"/page-%1-%2.png"_s.arg(toText(kind)).arg(page));
            }
            const double off = difference(meant, painted);
            qInfo("%s page %d differs by %.3f of its ink", qPrintable(toText(kind)), page, off);
            QVERIFY(off < 0.35); // the same outlines, smoothed by another rasteriser
            QVERIFY(difference(meant, paintOfd(ofd, page, dots, QPointF(2, 0))) > 2 * off);
        }
    }
}

void TestOfd::theFontsStandAlone()
{
    const QByteArray pdf = renderPdf(sampleOf(DocumentKind::Grant), templates()).value();
    const auto painted = paintedDocument(pdf).value();
    const auto files = filesInZip(ofdOf(pdf).value()).value();
    int checked = 0;
    for (std::size_t i = 0; i < painted.fonts.size(); ++i) {
        const QString path = u"Doc_0/Res/font_%1.ttf"_s.arg(i);
        const auto file = std::ranges::find(files, path, &PackedFile::path);
        QVERIFY(file != files.end());
        QRawFont font;
        font.loadFromData(file->bytes, 20, QFont::PreferNoHinting);
        QVERIFY(font.isValid());
        QCOMPARE(font.familyName(), painted.fonts[i].name.section(u'-', 0, 0));
        for (auto name = painted.fonts[i].names.begin(); name != painted.fonts[i].names.end();
             ++name) {
            const QList<quint32> glyphs = font.glyphIndexesForString(name.value());
            QCOMPARE(glyphs.size(), 1);
            // Two glyphs may draw one character; any of them will do.
            QCOMPARE(painted.fonts[i].names.value(glyphs.front()), name.value());
            ++checked;
        }
    }
    QVERIFY(checked > 100);
}

void TestOfd::theSameDocumentGivesTheSameBytes()
{
    const QByteArray pdf = renderPdf(sampleOf(DocumentKind::Grant), templates()).value();
    QCOMPARE(ofdOf(pdf).value(), ofdOf(pdf).value());
    QVERIFY(ofdOf(pdf).value()
        != ofdOf(renderPdf(sampleOf(DocumentKind::Refusal), templates()).value()).value());
}

void TestOfd::whatWouldBeLostIsRefused()
{
    QCOMPARE(ofdOf("no PDF").error().code, Error::Code::Corrupt);
    QCOMPARE(ofdLines("no OFD").error().code, Error::Code::Corrupt);
    QByteArray stroked = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                         "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                         "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>"
                         "/Contents 4 0 R>>endobj\n"
                         "4 0 obj<</Length 20>>stream\n0 0 m 100 100 l  S  \nendstream endobj\n"
                         "trailer<</Root 1 0 R>>\n";
    QCOMPARE(ofdOf(stroked).error().code, Error::Code::Unsupported);
    QVERIFY(ofdOf(stroked.replace("l  S  ", "l  f  ")));
}

QTEST_MAIN(TestOfd)
#include "tst_ofd.moc"
