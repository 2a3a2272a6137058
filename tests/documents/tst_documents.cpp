// SPDX-License-Identifier: Apache-2.0
#include "models/documents/codes.h"
#include "models/documents/printeddocument.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QGuiApplication>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "samples.h"

using namespace yichuang;
using namespace yichuang::documents;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a program says on standard output; fails the test when it does not end well.
QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        QTest::qFail(
            qPrintable(program + u": "_s + QString::fromUtf8(process.readAllStandardError())),
            __FILE__, __LINE__);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"[\\s\\x{3000}\\x{2003}\\x{a0}]+"_s);
    return text.remove(space);
}

} // namespace

class TestDocuments final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void printedTextIsWhatWasMeant_data();
    void printedTextIsWhatWasMeant();
    void codesReadBack_data() { printedTextIsWhatWasMeant_data(); }
    void codesReadBack();
    void longListsRunOverPagesWithTheirHeading_data();
    void longListsRunOverPagesWithTheirHeading();
    void noPageIsBlank_data();
    void noPageIsBlank();
    void remarksArePrintedOnlyWhenTheyHold();
    void sealAreaIsEmptyAndUnderText_data();
    void sealAreaIsEmptyAndUnderText();
    void sameContentGivesSameBytes();
    void missingValueNamesThePlaceholder();
    void absentFontIsRefused();
    void printerGetsTheSamePages();
    void printerThatTakesNothingIsAnError();
    void previewShowsTheCodes();
    void codesRefuseWhatTheyCannotHold();
    void rendersAcceptanceNotice();

private:
    QString save(const DocumentContent& content);

    QTemporaryDir m_folder;
    TemplateSet m_templates;
};

void TestDocuments::initTestCase()
{
    for (const QString& program :
        {u"pdftotext"_s, u"pdftoppm"_s, u"pdfinfo"_s, u"qpdf"_s, u"zbarimg"_s})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(),
            qPrintable(program + u" is not installed"_s));
    const auto set = TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates")});
    QVERIFY_RESULT(set);
    m_templates = *set;
    m_folder.setAutoRemove(!qEnvironmentVariableIsSet("YICHUANG_KEEP"));
}

QString TestDocuments::save(const DocumentContent& content)
{
    const auto pdf = renderPdf(content, m_templates);
    if (!pdf) {
        QTest::qFail(qPrintable(pdf.error().detail), __FILE__, __LINE__);
        return {};
    }
    QFile file(m_folder.filePath(
        toText(content.kind) + u'-' + QString::number(content.papers.size()) + u".pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        QTest::qFail("the file could not be written", __FILE__, __LINE__);
    return file.fileName();
}

void TestDocuments::printedTextIsWhatWasMeant_data()
{
    QTest::addColumn<DocumentKind>("kind");
    for (const QString& code :
        {u"D01"_s, u"D02"_s, u"D03"_s, u"D04"_s, u"D05"_s, u"D14"_s, u"D15"_s, u"D18"_s})
        QTest::newRow(qPrintable(code)) << documentKindFromCode(code).value();
}

void TestDocuments::printedTextIsWhatWasMeant()
{
    QFETCH(DocumentKind, kind);
    const DocumentContent content = sampleOf(kind);
    const QString file = save(content);
    QVERIFY(output(u"qpdf"_s, {u"--check"_s, file})
                .contains(u"No syntax or stream encoding errors found"_s));

    const QString raw = output(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s});
    static const QRegularExpression radicals(u"[\\x{2E80}-\\x{2FDF}]"_s);
    QVERIFY2(!raw.contains(radicals), qPrintable(radicals.match(raw).captured()));
    const QString text = withoutSpace(raw);
    // Every value stands in the text as typed, except where a table cell broken into lines is read
    // by rows.
    for (const QString& value : {content.organ, content.itemName, content.itemCode,
             content.caseNumber, content.contact, content.clerk, titleOf(content),
             chineseDate(content.issueDate), toText(kind), content.values.value(u"applicant"_s)})
        QVERIFY2(text.contains(withoutSpace(value)), qPrintable(value + u" is not in "_s + text));
    QVERIFY(text.contains(u"𠮷"_s));
    for (const QString& name : {u"applicantNumber"_s, u"receivedAt"_s, u"receivedOn"_s, u"dueOn"_s,
             u"competentOrgan"_s, u"handInBy"_s}) {
        if (content.values.contains(name)
            && !(kind == DocumentKind::AcceptanceNotice && name == u"applicantNumber")
            && !(kind == DocumentKind::Receipt && (name == u"handInBy" || name == u"receivedOn")))
            QVERIFY2(text.contains(content.values.value(name)), qPrintable(name));
    }
    QCOMPARE(text.contains(u"无需加盖"_s), factsOf(kind).sealing == Sealing::None);
    const QString info = output(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(titleOf(content)) && info.contains(u"PDF version:     1.6"_s),
        qPrintable(info));
}

void TestDocuments::codesReadBack()
{
    QFETCH(DocumentKind, kind);
    const DocumentContent content = sampleOf(kind);
    const QString picture = m_folder.filePath(toText(kind));
    output(u"pdftoppm"_s,
        {u"-r"_s, u"200"_s, u"-f"_s, u"1"_s, u"-l"_s, u"1"_s, u"-singlefile"_s, u"-png"_s,
            save(content), picture});
    const QString read = output(u"zbarimg"_s, {u"-q"_s, u"--nodbus"_s, picture + u".png"_s});
    QVERIFY2(read.contains(u"CODE-128:6211021032052025012700100016\n"_s), qPrintable(read));
    QVERIFY2(read.contains(u"QR-Code:"_s + qrText(content) + u'\n'), qPrintable(read));
}

void TestDocuments::longListsRunOverPagesWithTheirHeading_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<int>("papers");
    QTest::addColumn<int>("pages");
    QTest::newRow("receipt for one paper") << DocumentKind::Receipt << 1 << 1;
    QTest::newRow("receipt for eight papers") << DocumentKind::Receipt << 8 << 1;
    QTest::newRow("receipt for forty papers") << DocumentKind::Receipt << 40 << 3;
    QTest::newRow("correction of one paper") << DocumentKind::CorrectionNotice << 1 << 1;
    QTest::newRow("correction of twelve papers") << DocumentKind::CorrectionNotice << 12 << 2;
    QTest::newRow("hand-over of sixty papers") << DocumentKind::HandOverList << 60 << 3;
}

void TestDocuments::longListsRunOverPagesWithTheirHeading()
{
    QFETCH(DocumentKind, kind);
    QFETCH(int, papers);
    QFETCH(int, pages);
    const DocumentContent content = sampleOf(kind, papers);
    const auto document = PrintedDocument::compose(content, m_templates);
    QVERIFY_RESULT(document);
    QCOMPARE(document->pageCount(), pages);
    const QString file = save(content);
    const QStringList texts
        = output(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), pages);
    int found = 0;
    for (int page = 0; page < pages; ++page) {
        const QString text = withoutSpace(texts[page]);
        QVERIFY(text.contains(u"第%1页共%2页"_s.arg(page + 1).arg(pages)));
        const int rows = static_cast<int>(
            text.count(u"纸质"_s) + text.count(u"电子"_s) + text.count(u"未加盖公章，有"_s));
        QVERIFY2(rows == 0 || text.contains(u"材料名称"_s), "rows without a heading");
        found += rows;
    }
    QCOMPARE(found, papers); // no row cut in two, none lost
}

void TestDocuments::noPageIsBlank_data()
{
    QTest::addColumn<DocumentKind>("kind");
    for (const DocumentKind kind : {DocumentKind::Receipt, DocumentKind::CorrectionNotice,
             DocumentKind::EndNotice, DocumentKind::HandOverList})
        QTest::newRow(qPrintable(toText(kind))) << kind;
}

void TestDocuments::noPageIsBlank()
{
    QFETCH(DocumentKind, kind);
    for (int papers = 1; papers <= 60; papers += papers < 12 ? 1 : 8) {
        const auto document = PrintedDocument::compose(sampleOf(kind, papers), m_templates);
        QVERIFY_RESULT(document);
        for (int page = 0; page < document->pageCount(); ++page) {
            const QImage image = document->preview(page, 25); // 1 mm is a dot
            bool blank = true;
            for (int y = 33; y < 265 && blank; ++y) {
                for (int x = 24; x < 186 && blank; ++x)
                    blank = qGray(image.pixel(x, y)) > 235;
            }
            QVERIFY2(!blank,
                qPrintable(u"page %1 of %2 with %3 papers"_s.arg(page + 1)
                               .arg(document->pageCount())
                               .arg(papers)));
        }
    }
}

void TestDocuments::remarksArePrintedOnlyWhenTheyHold()
{
    for (const DocumentKind kind : {DocumentKind::Receipt, DocumentKind::CorrectionNotice,
             DocumentKind::AcceptanceNotice, DocumentKind::HandOverList}) {
        DocumentContent content = sampleOf(kind);
        QVERIFY(!withoutSpace(output(u"pdftotext"_s, {u"-raw"_s, save(content), u"-"_s}))
                     .contains(QRegularExpression(u"暂定|待市平台确认"_s)));
        content.provisional = true;
        content.offline = true;
        const QString text
            = withoutSpace(output(u"pdftotext"_s, {u"-raw"_s, save(content), u"-"_s}));
        QVERIFY(text.contains(u"暂定，以国务院节假日安排为准"_s));
        QVERIFY(text.contains(u"已在本机登记，待市平台确认"_s));
    }
}

void TestDocuments::sealAreaIsEmptyAndUnderText_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<int>("papers");
    QTest::newRow("acceptance") << DocumentKind::AcceptanceNotice << 0;
    QTest::newRow("refusal to accept") << DocumentKind::NotAcceptedNotice << 0;
    for (int papers = 0; papers <= 14; ++papers)
        QTest::addRow("termination with %d papers", papers) << DocumentKind::EndNotice << papers;
    for (int papers = 1; papers <= 12; ++papers)
        QTest::addRow("correction of %d papers", papers)
            << DocumentKind::CorrectionNotice << papers;
}

void TestDocuments::sealAreaIsEmptyAndUnderText()
{
    QFETCH(DocumentKind, kind);
    QFETCH(int, papers);
    const auto document = PrintedDocument::compose(sampleOf(kind, papers), m_templates);
    QVERIFY_RESULT(document);
    const auto area = document->sealArea();
    QVERIFY(area.has_value());
    QCOMPARE(area->rect.size(), QSizeF(42, 42));
    QVERIFY(QRectF(20, 20, 180, 257).contains(area->rect));
    const int dots = 100;
    const QImage page = document->preview(area->page, dots);
    const auto isBlank = [&](const QRectF& millimetres) {
        const QRect pixels
            = QRectF(millimetres.topLeft() * dots / 25.4, millimetres.size() * dots / 25.4).toRect()
            & page.rect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x) {
                if (qGray(page.pixel(x, y)) < 200)
                    return false;
            }
        }
        return true;
    };
    // From the ring's upper edge down to the organ's name: star and arc stand on white.
    QVERIFY(isBlank(QRectF(area->rect.left(), area->rect.top(), 42, 22)));
    // Name and date below are there, and the page bears text above the seal.
    QVERIFY(!isBlank(QRectF(area->rect.left(), area->rect.center().y() + 2, 42, 17)));
    QVERIFY(!isBlank(QRectF(28, 32, 154, area->rect.top() - 32)));
}

void TestDocuments::sameContentGivesSameBytes()
{
    const DocumentContent content = sampleOf(DocumentKind::Receipt);
    const auto first = renderPdf(content, m_templates);
    QTest::qWait(
        1100); // the clock of the machine goes on by more than the second a PDF date can tell
    const auto second = renderPdf(content, m_templates);
    QVERIFY_RESULT(first);
    QVERIFY(*first == second.value());
    DocumentContent other = content;
    other.clerk = u"别人"_s;
    QVERIFY(*first != renderPdf(other, m_templates).value());
}

void TestDocuments::missingValueNamesThePlaceholder()
{
    DocumentContent content = sampleOf(DocumentKind::AcceptanceNotice);
    content.values.remove(u"dueOn"_s);
    const auto pdf = renderPdf(content, m_templates);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error(),
        (Error{Error::Code::InvalidInput, u"d03-acceptance.html: no value for dueOn"_s}));
}

void TestDocuments::absentFontIsRefused()
{
    const auto pdf = renderPdf(
        sampleOf(DocumentKind::Receipt), m_templates, {.titleFamily = u"No Such Song"_s});
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, Error::Code::NotFound);
    QVERIFY(pdf.error().detail.contains(u"No Such Song"_s));
}

void TestDocuments::printerGetsTheSamePages()
{
    const auto document
        = PrintedDocument::compose(sampleOf(DocumentKind::Receipt, 40), m_templates);
    QVERIFY_RESULT(document);
    const QString file = m_folder.filePath(u"printed.pdf"_s);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setResolution(600);
    QVERIFY_RESULT(document->print(printer));
    const QString info = output(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(document->pageCount())))
            && info.contains(u"A4"_s),
        qPrintable(info));
}

void TestDocuments::printerThatTakesNothingIsAnError()
{
    const auto document = PrintedDocument::compose(sampleOf(DocumentKind::Receipt), m_templates);
    QVERIFY_RESULT(document);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(u"no/such/folder/printed.pdf"_s));
    const auto printed = document->print(printer);
    QVERIFY(!printed);
    QCOMPARE(printed.error().code, Error::Code::Unwritable);
}

void TestDocuments::previewShowsTheCodes()
{
    const auto document
        = PrintedDocument::compose(sampleOf(DocumentKind::CorrectionNotice), m_templates);
    QVERIFY_RESULT(document);
    const QImage page = document->preview(0, 96);
    QCOMPARE(page.size(), QSize(794, 1123));
    const QString file = m_folder.filePath(u"preview.png"_s);
    QVERIFY(document->preview(0, 200).save(file));
    QVERIFY(output(u"zbarimg"_s, {u"-q"_s, u"--nodbus"_s, file})
                .contains(u"CODE-128:6211021032052025012700100016"_s));
}

void TestDocuments::codesRefuseWhatTheyCannotHold()
{
    QCOMPARE(code128(QString()).error().code, Error::Code::InvalidInput);
    QCOMPARE(code128(u"办件"_s).error().code, Error::Code::InvalidInput);
    QCOMPARE(qrCode(QString(5000, u'件')).error().code, Error::Code::InvalidInput);
}

void TestDocuments::rendersAcceptanceNotice()
{
    const DocumentContent content = sampleOf(DocumentKind::AcceptanceNotice);
    QBENCHMARK { [[maybe_unused]] const auto pdf = renderPdf(content, m_templates); }
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
