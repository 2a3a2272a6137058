// SPDX-License-Identifier: Apache-2.0
#include "models/documents/printeddocument.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
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
    void rendersEachKind_data();
    void rendersEachKind();

private:
    QTemporaryDir m_folder;
    TemplateSet m_templates;
};

void TestDocuments::initTestCase()
{
    const auto set = TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates")});
    QVERIFY_RESULT(set);
    m_templates = *set;
    m_folder.setAutoRemove(!qEnvironmentVariableIsSet("YICHUANG_KEEP"));
    qInfo() << m_folder.path();
}

void TestDocuments::rendersEachKind_data()
{
    QTest::addColumn<DocumentKind>("kind");
    for (const DocumentKindFacts& facts : allDocumentKinds())
        if (m_templates.contains(facts.kind))
            QTest::newRow(qPrintable(facts.code)) << facts.kind;
}

void TestDocuments::rendersEachKind()
{
    QFETCH(DocumentKind, kind);
    const auto pdf = renderPdf(sampleOf(kind), m_templates);
    QVERIFY_RESULT(pdf);
    QFile file(m_folder.filePath(toText(kind) + u".pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*pdf);
    file.close();
    QBENCHMARK { [[maybe_unused]] const auto again = renderPdf(sampleOf(kind), m_templates); }
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"
