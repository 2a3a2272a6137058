// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/documents/documentcontent.h"

#include <QHash>
#include <QString>

#include <vector>

namespace yichuang::documents {

/// The wording of one kind of document: elements of `markup.h` with values put in by name.
///
///   {{applicant}}                         a value; its absence is an error when the document is
///   made
///   {{#if queryCode}}…{{else}}…{{/if}}    only if the value is there, or the flag (provisional,
///   offline, …) is set
///   {{#papers}}…{{paper.name}}…{{/papers}}  once for each paper; fees and participants alike
class Template
{
public:
    /// `source` is named in errors with the line: InvalidInput for an unknown name, an open or
    /// misplaced section, an element or attribute the page does not know.
    [[nodiscard]] static Result<Template> parse(
        DocumentKind kind, const QString& text, const QString& source);

    [[nodiscard]] DocumentKind kind() const { return m_kind; }
    /// The markup with all values in place. InvalidInput names every value that is missing, or one
    /// that holds characters no page can show.
    [[nodiscard]] Result<QString> fill(const DocumentContent& content) const;

private:
    struct Node
    {
        enum class Type { Text, Value, If, List };
        Type type{Type::Text};
        QString text; ///< the text itself, or the name
        int line{1};
        std::vector<Node> children;
        std::vector<Node> otherwise; ///< after {{else}}
    };
    class Parser;
    class Filler;

    DocumentKind m_kind{DocumentKind::Receipt};
    QString m_source;
    std::vector<Node> m_nodes;
};

/// The templates in use: those of the program, and instead of each a file of the same name in the
/// profile, if there is one.
class TemplateSet
{
public:
    /// Reads d01-*.html … from the folders; files of a later folder replace those of an earlier
    /// one. A folder that does not exist counts as empty. The first broken template stops the
    /// loading: a wrong notice must not be printed.
    [[nodiscard]] static Result<TemplateSet> load(const QStringList& folders);

    [[nodiscard]] bool contains(DocumentKind kind) const { return m_templates.contains(kind); }
    /// Unsupported when no template of the kind is there.
    [[nodiscard]] Result<Template> templateOf(DocumentKind kind) const;
    void insert(const Template& item) { m_templates.insert(item.kind(), item); }

private:
    QHash<DocumentKind, Template> m_templates;
};

} // namespace yichuang::documents
