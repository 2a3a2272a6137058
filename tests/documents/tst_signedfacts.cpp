// SPDX-License-Identifier: Apache-2.0
#include "models/documents/printeddocument.h"
#include "models/documents/signedfacts.h"
#include "tests/documents/pdftools.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include "samples.h"

using namespace yichuang;
using namespace yichuang::documents;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

/// What is signed is read back from the file itself.
class TestSignedFacts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto set = TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates")});
        QVERIFY_RESULT(set);
        m_templates = *set;
    }

    void linesAreWhatAnotherReaderFinds()
    {
        const DocumentContent content = sampleOf(DocumentKind::Grant);
        const auto pdf = renderPdf(content, m_templates);
        QVERIFY_RESULT(pdf);
        const auto lines = pdfLines(*pdf);
        QVERIFY_RESULT(lines);
        QString ours;
        for (const PdfLine& line : *lines)
            ours += line.text;
        QTemporaryDir folder;
        const QString path = saved(content, m_templates, folder.path());
        // Another reader may take the lines in another order: the same characters all the same.
        QString theirs = withoutSpace(output(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
        ours = withoutSpace(ours);
        std::sort(ours.begin(), ours.end());
        std::sort(theirs.begin(), theirs.end());
        QCOMPARE(ours, theirs);
    }

    void eachSealedDocumentSaysWhatTheFormSays_data()
    {
        QTest::addColumn<DocumentKind>("kind");
        for (const DocumentKindFacts& facts : allDocumentKinds()) {
            if (facts.sealing == Sealing::Required)
                QTest::newRow(qPrintable(facts.code)) << facts.kind;
        }
    }
    void eachSealedDocumentSaysWhatTheFormSays()
    {
        QFETCH(DocumentKind, kind);
        const DocumentContent content = sampleOf(kind);
        const auto document = PrintedDocument::compose(content, m_templates);
        QVERIFY_RESULT(document);
        const auto lines = document->pdf().and_then(pdfLines);
        QVERIFY_RESULT(lines);
        const SignedFacts found = signedFactsIn(*lines);
        QCOMPARE(found.fingerprint, document->fingerprint());
        QCOMPARE(found.pages, document->pageCount());
        QCOMPARE(found.title, titleOf(content));
        QCOMPARE(found.number, content.documentNumber);
        QCOMPARE(found.organ, content.organ);
        QCOMPARE(found.date, chineseDate(content.issueDate));
        // A letter to another organ and an order of payment are addressed and worded otherwise.
        if (kind == DocumentKind::Grant || kind == DocumentKind::Refusal
            || kind == DocumentKind::AcceptanceNotice || kind == DocumentKind::NotAcceptedNotice) {
            QCOMPARE(found.addressee, content.values.value(u"applicant"_s));
            QCOMPARE(found.item, content.itemName);
        }
    }

    void aChangedWordChangesTheFingerprint()
    {
        DocumentContent content = sampleOf(DocumentKind::Grant);
        const auto before = PrintedDocument::compose(content, m_templates);
        const auto same = PrintedDocument::compose(content, m_templates);
        content.values[u"validity"_s] = u"四年"_s;
        const auto after = PrintedDocument::compose(content, m_templates);
        QVERIFY(before && same && after);
        QCOMPARE(before->fingerprint(), same->fingerprint());
        QVERIFY(before->fingerprint() != after->fingerprint());
    }

    void aChangedFileSaysSo()
    {
        const DocumentContent meant = sampleOf(DocumentKind::Grant);
        DocumentContent other = meant;
        other.documentNumber = u"安市监准字〔2026〕4180号"_s;
        const auto lines = renderPdf(other, m_templates).and_then(pdfLines);
        QVERIFY_RESULT(lines);
        QCOMPARE(signedFactsIn(*lines).number, other.documentNumber);
        QVERIFY(signedFactsIn(*lines).number != signedFactsOf(meant).number);
    }

    void whatIsNoPdfIsAnError()
    {
        QCOMPARE(pdfLines(QByteArray("not a PDF")).error().code, Error::Code::Corrupt);
        QVERIFY(signedFactsIn({}).title.isEmpty());
    }

private:
    TemplateSet m_templates;
};

QTEST_MAIN(TestSignedFacts)
#include "tst_signedfacts.moc"
