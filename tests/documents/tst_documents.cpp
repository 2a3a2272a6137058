// SPDX-License-Identifier: Apache-2.0
#include "models/documents/codes.h"
#include "models/documents/printeddocument.h"
#include "tests/documents/pdftools.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QGuiApplication>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "samples.h"
using namespace yichuang;
using namespace yichuang::documents;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

class TestDocuments final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void printedTextIsWhatWasMeant_data();
    void printedTextIsWhatWasMeant();
    void codesReadBack_data() { printedTextIsWhatWasMeant_data(); }
    void codesReadBack();
    void remarksArePrintedOnlyWhenTheyHold();
    void sameContentGivesSameBytes();
    void missingValueNamesThePlaceholder();
    void aBareSignatureIsNoApproval();
    void decisionsOfOtherItemsCiteNoLicenceLaw();
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
    return saved(content, m_templates, m_folder.path());
}

void TestDocuments::printedTextIsWhatWasMeant_data()
{
    QTest::addColumn<DocumentKind>("kind");
    for (const DocumentKindFacts& facts : allDocumentKinds())
        QTest::newRow(qPrintable(facts.code)) << facts.kind;
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
    if (!content.documentNumber.isEmpty())
        QVERIFY(text.contains(content.documentNumber));
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
    if (content.caseNumber.isEmpty()) // a sheet that belongs to no case has no code to read
        return;
    const QString read = output(u"zbarimg"_s, {u"-q"_s, u"--nodbus"_s, picture + u".png"_s});
    QVERIFY2(read.contains(u"CODE-128:6211021032052025012700100016\n"_s), qPrintable(read));
    QVERIFY2(read.contains(u"QR-Code:"_s + qrText(content) + u'\n'), qPrintable(read));
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

/// Rulebook 3.4, D11: a name under the sheet without an opinion decides nothing.
void TestDocuments::aBareSignatureIsNoApproval()
{
    DocumentContent content = sampleOf(DocumentKind::ApprovalSheet);
    content.values.remove(u"opinion"_s);
    const auto pdf = renderPdf(content, m_templates);
    QVERIFY(!pdf);
    QCOMPARE(pdf.error(),
        (Error{Error::Code::InvalidInput, u"d11-approval.html: no value for opinion"_s}));
    content.values.remove(u"approver"_s); // not approved yet: the part is there to be filled in
    QVERIFY_RESULT(renderPdf(content, m_templates));
}

void TestDocuments::decisionsOfOtherItemsCiteNoLicenceLaw()
{
    for (const DocumentKindFacts& facts : allDocumentKinds()) {
        DocumentContent content = sampleOf(facts.kind);
        content.licence = false;
        content.title = facts.name.contains(u"行政许可"_s) ? u"行政确认决定书"_s : QString();
        content.values.insert(u"verdict"_s, u"予以行政确认"_s);
        const QString text
            = withoutSpace(output(u"pdftotext"_s, {u"-raw"_s, save(content), u"-"_s}));
        QVERIFY2(!text.contains(u"行政许可法"_s), qPrintable(facts.code));
        if (facts.kind == DocumentKind::Grant) {
            QVERIFY(
                text.contains(u"行政确认决定书"_s) && text.contains(u"本机关决定予以行政确认"_s));
            QVERIFY(!text.contains(u"行政许可"_s));
        }
    }
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
