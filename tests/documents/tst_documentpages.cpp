// SPDX-License-Identifier: Apache-2.0
#include "models/documents/printeddocument.h"
#include "tests/documents/pdftools.h"
#include "tests/support/qtestprinters.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include "samples.h"
#include <algorithm>

using namespace yichuang;
using namespace yichuang::documents;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

/// Where things come to lie: rows, seals and what stands alone on a page.
class TestDocumentPages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void longListsRunOverPagesWithTheirHeading_data();
    void longListsRunOverPagesWithTheirHeading();
    void noPageIsBlank_data();
    void noPageIsBlank();
    void rowsOfFieldsAreNotCutByThePage();
    void sealAreaIsEmptyAndUnderText_data();
    void sealAreaIsEmptyAndUnderText();

private:
    QString save(const DocumentContent& content);

    QTemporaryDir m_folder;
    TemplateSet m_templates;
};

void TestDocumentPages::initTestCase()
{
    const auto set = TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates")});
    QVERIFY_RESULT(set);
    m_templates = *set;
}

QString TestDocumentPages::save(const DocumentContent& content)
{
    return saved(content, m_templates, m_folder.path());
}

void TestDocumentPages::longListsRunOverPagesWithTheirHeading_data()
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

void TestDocumentPages::longListsRunOverPagesWithTheirHeading()
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

void TestDocumentPages::noPageIsBlank_data()
{
    QTest::addColumn<DocumentKind>("kind");
    for (const DocumentKind kind : {DocumentKind::Receipt, DocumentKind::CorrectionNotice,
             DocumentKind::EndNotice, DocumentKind::HandOverList, DocumentKind::TolerancePromise,
             DocumentKind::ToleranceNotice, DocumentKind::JointRequest, DocumentKind::FileList,
             DocumentKind::ApprovalSheet})
        QTest::newRow(qPrintable(toText(kind))) << kind;
}

void TestDocumentPages::noPageIsBlank()
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

void TestDocumentPages::rowsOfFieldsAreNotCutByThePage()
{
    for (int lines = 6; lines <= 14; ++lines) {
        DocumentContent content = sampleOf(DocumentKind::ApprovalSheet, 6);
        QString opinion = u"意见开头"_s;
        for (int i = 0; i < lines; ++i)
            opinion += u"\n第%1行"_s.arg(i);
        content.values.insert(u"opinion"_s, opinion + u"意见结尾"_s);
        const QStringList pages = output(u"pdftotext"_s, {u"-raw"_s, save(content), u"-"_s})
                                      .split(u'\f', Qt::SkipEmptyParts);
        const auto whole = std::ranges::find_if(
            pages, [](const QString& page) { return page.contains(u"意见开头"_s); });
        QVERIFY(whole != pages.end());
        QVERIFY2(whole->contains(u"意见结尾"_s), qPrintable(QString::number(lines)));
    }
}

void TestDocumentPages::sealAreaIsEmptyAndUnderText_data()
{
    QTest::addColumn<DocumentKind>("kind");
    QTest::addColumn<int>("papers");
    QTest::newRow("acceptance") << DocumentKind::AcceptanceNotice << 0;
    QTest::newRow("refusal to accept") << DocumentKind::NotAcceptedNotice << 0;
    for (const DocumentKind kind :
        {DocumentKind::SpecialProcedureNotice, DocumentKind::ExtensionNotice,
            DocumentKind::ForwardingLetter, DocumentKind::ForwardingNote, DocumentKind::Grant,
            DocumentKind::Refusal, DocumentKind::PaymentOrder, DocumentKind::HearingRights,
            DocumentKind::HearingNotice, DocumentKind::HearingAnnouncement})
        QTest::newRow(qPrintable(toText(kind))) << kind << 0;
    for (int papers = 1; papers <= 6; ++papers)
        QTest::addRow("tolerance of %d papers", papers) << DocumentKind::ToleranceNotice << papers;
    for (int papers = 0; papers <= 14; ++papers)
        QTest::addRow("termination with %d papers", papers) << DocumentKind::EndNotice << papers;
    for (int papers = 1; papers <= 12; ++papers)
        QTest::addRow("correction of %d papers", papers)
            << DocumentKind::CorrectionNotice << papers;
}

void TestDocumentPages::sealAreaIsEmptyAndUnderText()
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

QTEST_MAIN(TestDocumentPages)
#include "tst_documentpages.moc"
