// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/desk.h"
#include "models/documents/template.h"

#include <QFuture>
#include <QImage>

namespace yichuang::app {

/// Brings documents of cases to paper: rendered and printed off the GUI thread, and recorded on the
/// case only after the spooler took them or the file is written. A document that was sealed goes
/// out as the very file that was sealed.
class Papers
{
public:
    Papers(desk::Desk desk, documents::TemplateSet templates);

    [[nodiscard]] const documents::TemplateSet& templates() const { return m_templates; }

    /// Detail of the error when the machine has no printer.
    static inline const QString noPrinter = QStringLiteral("printer");

    /// On the machine's default printer; NotFound with `noPrinter` when there is none,
    /// NotAllowed with a sentence when the case has no such document.
    [[nodiscard]] QFuture<Result<>> print(CaseId id, documents::DocumentKind kind);
    /// As PDF at a path the person chose; Unwritable leaves no half file.
    [[nodiscard]] QFuture<Result<>> save(
        CaseId id, documents::DocumentKind kind, const QString& path);
    /// A sheet that belongs to no case: printed or saved, and recorded nowhere.
    [[nodiscard]] QFuture<Result<>> printSheet(const documents::DocumentContent& content) const;
    [[nodiscard]] QFuture<Result<>> saveSheet(
        const documents::DocumentContent& content, const QString& path) const;
    /// The first page of a document that is not recorded yet.
    [[nodiscard]] QFuture<Result<QImage>> preview(const desk::Intake& intake,
        const std::optional<cases::Payload>& then, documents::DocumentKind kind,
        int dotsPerInch) const;

private:
    /// NotAllowed with the sentence why the case has no such document.
    [[nodiscard]] Result<documents::DocumentContent> issued(
        CaseId id, documents::DocumentKind kind);
    [[nodiscard]] Result<> record(CaseId id, documents::DocumentKind kind,
        const QString& documentNumber, const QByteArray& pdf);

    desk::Desk m_desk;
    documents::TemplateSet m_templates;
};

} // namespace yichuang::app
