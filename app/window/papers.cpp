// SPDX-License-Identifier: Apache-2.0
#include "app/window/papers.h"

#include "models/documents/printeddocument.h"
#include "widgets/shared/papersentence.h"

#include <QCryptographicHash>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace yichuang::app {
namespace {

using documents::DocumentContent;
using documents::DocumentKind;
using documents::PrintedDocument;

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Unwritable, path + QStringLiteral(": ") + file.errorString());
    return {};
}

/// A sealed file goes to the spooler as it is, through a pipe: laid out anew it would be another
/// file, and it names people, so it is never laid down in the open.
Result<> printFile(const QByteArray& pdf)
{
    const QPrinterInfo printer = QPrinterInfo::defaultPrinter();
    if (printer.isNull())
        return failure(Error::Code::NotFound, Papers::noPrinter);
    QProcess spooler;
    spooler.start(QStringLiteral("lp"),
        {QStringLiteral("-s"), QStringLiteral("-d"), printer.printerName(), QStringLiteral("--"),
            QStringLiteral("-")});
    if (!spooler.waitForStarted())
        return failure(Error::Code::Unwritable, QStringLiteral("lp: ") + spooler.errorString());
    spooler.write(pdf);
    spooler.closeWriteChannel();
    const bool taken = spooler.waitForFinished() && spooler.exitStatus() == QProcess::NormalExit
        && spooler.exitCode() == 0;
    return taken ? Result<>{}
                 : failure(Error::Code::Unwritable,
                     QString::fromLocal8Bit(spooler.readAllStandardError()).trimmed());
}

/// The document after the spooler of the default printer took it.
Result<PrintedDocument> printed(
    const DocumentContent& content, const documents::TemplateSet& templates)
{
    if (QPrinterInfo::defaultPrinter().isNull())
        return failure(Error::Code::NotFound, Papers::noPrinter);
    auto document = PrintedDocument::compose(content, templates);
    if (!document)
        return document;
    QPrinter printer(QPrinterInfo::defaultPrinter());
    if (const auto taken = document->print(printer); !taken)
        return tl::unexpected(taken.error());
    return document;
}

} // namespace

Papers::Papers(desk::Desk desk, documents::TemplateSet templates)
    : m_desk(std::move(desk))
    , m_templates(std::move(templates))
{
}

// Each job owns a copy: the person may lock the window or sign out while the printer is busy.
QFuture<Result<>> Papers::print(CaseId id, DocumentKind kind)
{
    return QtConcurrent::run([self = *this, id, kind]() mutable -> Result<> {
        const auto sealed = self.m_desk.sealedFile(id, kind).result();
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (*sealed && (*sealed)->isPdf()) { // no spooler takes OFD: that goes out as a copy
            const auto taken = printFile((*sealed)->bytes);
            return taken ? self.record(id, kind, (*sealed)->documentNumber, (*sealed)->bytes)
                         : taken;
        }
        const auto content = self.issued(id, kind);
        if (!content)
            return tl::unexpected(content.error());
        const auto document = printed(*content, self.m_templates);
        if (!document)
            return tl::unexpected(document.error());
        const auto pdf = document->pdf();
        return pdf ? self.record(id, content->kind, content->documentNumber, *pdf)
                   : Result<>(tl::unexpected(pdf.error()));
    });
}

QFuture<Result<>> Papers::save(CaseId id, DocumentKind kind, const QString& path)
{
    return QtConcurrent::run([self = *this, id, kind, path]() mutable -> Result<> {
        const auto sealed = self.m_desk.sealedFile(id, kind).result();
        if (!sealed)
            return tl::unexpected(sealed.error());
        if (*sealed) {
            const auto written = writeFile(path, (*sealed)->bytes);
            return written ? self.record(id, kind, (*sealed)->documentNumber, (*sealed)->bytes)
                           : written;
        }
        const auto content = self.issued(id, kind);
        if (!content)
            return tl::unexpected(content.error());
        const auto pdf = documents::renderPdf(*content, self.m_templates);
        if (!pdf)
            return tl::unexpected(pdf.error());
        if (const auto written = writeFile(path, *pdf); !written)
            return written;
        return self.record(id, content->kind, content->documentNumber, *pdf);
    });
}

QFuture<Result<>> Papers::printSheet(const DocumentContent& content) const
{
    return QtConcurrent::run([self = *this, content]() -> Result<> {
        return printed(content, self.m_templates).map([](const PrintedDocument&) {});
    });
}

QFuture<Result<>> Papers::saveSheet(const DocumentContent& content, const QString& path) const
{
    return QtConcurrent::run([self = *this, content, path]() -> Result<> {
        return documents::renderPdf(content, self.m_templates)
            .and_then([&path](const QByteArray& pdf) { return writeFile(path, pdf); });
    });
}

QFuture<Result<QImage>> Papers::preview(const desk::Intake& intake,
    const std::optional<cases::Payload>& then, DocumentKind kind, int dotsPerInch) const
{
    return QtConcurrent::run([self = *this, intake, then, kind, dotsPerInch]() -> Result<QImage> {
        const auto content = self.m_desk.preview(intake, then, kind);
        if (!content)
            return tl::unexpected(content.error());
        return PrintedDocument::compose(*content, self.m_templates)
            .map([dotsPerInch](
                     const PrintedDocument& document) { return document.preview(0, dotsPerInch); });
    });
}

Result<DocumentContent> Papers::issued(CaseId id, DocumentKind kind)
{
    const auto paper = m_desk.issue(id, kind).result();
    if (!paper)
        return tl::unexpected(paper.error());
    if (!*paper)
        return failure(Error::Code::NotAllowed, shared::paperSentence(paper->error()));
    return **paper;
}

Result<> Papers::record(
    CaseId id, DocumentKind kind, const QString& documentNumber, const QByteArray& pdf)
{
    const QByteArray hash = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256);
    const auto outcome = m_desk.recordPrinted(id, kind, documentNumber, hash).result();
    if (!outcome)
        return tl::unexpected(outcome.error());
    if (const auto* refusal = std::get_if<cases::Refusal>(&*outcome))
        return failure(Error::Code::Internal, cases::toText(*refusal));
    return {};
}

} // namespace yichuang::app
