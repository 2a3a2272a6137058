// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/papers.h"
#include "widgets/window/mainwindow.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace yichuang::app {

/// Papers of one case that go to the printer together.
struct PrintJob
{
    CaseId id;
    QString number; ///< of the case; names the files
    std::vector<documents::DocumentKind> kinds;
};

/// Prints papers and says in the window what came of it. What could not be printed can be printed
/// again or saved as PDF from the toast; the case itself is recorded either way.
class Printing final : public QObject
{
    Q_OBJECT
public:
    /// PDF files go into `folder`, made when it is first needed.
    Printing(Papers& papers, window::MainWindow& window, QString folder, QObject* parent);

    /// `said` is the sentence on the screen while the printer works.
    void print(const PrintJob& job, const QString& said);
    /// Printing was tried elsewhere and failed.
    void failed(const PrintJob& job, const Error& cause);
    /// Writes every paper of the job into the folder, never over a file that is there.
    void save(const PrintJob& job);

    /// The user's own folder for saved papers.
    [[nodiscard]] static QString usualFolder();

Q_SIGNALS:
    /// Every paper of a job is a file now.
    void saved(const QStringList& paths);

private:
    void printFrom(const PrintJob& job, std::size_t at);
    void saveFrom(const PrintJob& job, std::size_t at, const QStringList& done);
    [[nodiscard]] static QString names(const PrintJob& job);
    shared::Toast* say(const shared::Toast::Message& message);

    Papers& m_papers;
    window::MainWindow& m_window;
    QString m_folder;
    QPointer<shared::Toast> m_toast; ///< what is said of the running job
};

} // namespace yichuang::app
