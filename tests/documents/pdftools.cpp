// SPDX-License-Identifier: Apache-2.0
#include "tests/documents/pdftools.h"

#include "models/documents/printeddocument.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {

QString output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
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

QString saved(const documents::DocumentContent& content, const documents::TemplateSet& templates,
    const QString& folder)
{
    const auto pdf = documents::renderPdf(content, templates);
    if (!pdf) {
        QTest::qFail(qPrintable(pdf.error().detail), __FILE__, __LINE__);
        return {};
    }
    QFile file(folder + u'/' + documents::toText(content.kind) + u'-'
        + QString::number(content.papers.size()) + u".pdf"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        QTest::qFail("the file could not be written", __FILE__, __LINE__);
    return file.fileName();
}

} // namespace yichuang::test
