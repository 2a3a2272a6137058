// SPDX-License-Identifier: Apache-2.0
#include "app/window/printing.h"

#include "models/base/whendone.h"
#include "widgets/shared/errorsentence.h"

#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>

namespace yichuang::app {
namespace {

const QKeySequence toastKey(Qt::CTRL | Qt::Key_P);

/// A name in the folder that is still free.
QString freePath(const QDir& folder, const QString& name)
{
    QString path = folder.filePath(name + QStringLiteral(".pdf"));
    for (int copy = 2; QFile::exists(path); ++copy)
        path = folder.filePath(QStringLiteral("%1-%2.pdf").arg(name).arg(copy));
    return path;
}

} // namespace

Printing::Printing(Papers& papers, window::MainWindow& window, QString folder, QObject* parent)
    : QObject(parent)
    , m_papers(papers)
    , m_window(window)
    , m_folder(std::move(folder))
{
}

QString Printing::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        + QStringLiteral("/一窗文书");
}

shared::Toast* Printing::say(const shared::Toast::Message& message)
{
    if (m_toast)
        m_toast->setMessage(message);
    else
        m_toast = m_window.showToast(message);
    disconnect(m_toast, &shared::Toast::actionTriggered, this, nullptr);
    return m_toast;
}

QString Printing::names(const PrintJob& job)
{
    QStringList names;
    for (const documents::DocumentKind kind : job.kinds)
        names.append(documents::factsOf(kind).name);
    //: Between names of documents
    //: 中文: 、
    return names.join(tr(", "));
}

void Printing::print(const PrintJob& job, const QString& said)
{
    m_toast = nullptr; // an older job keeps its own toast
    say({.text = said});
    printFrom(job, 0);
}

void Printing::printFrom(const PrintJob& job, std::size_t at)
{
    if (at >= job.kinds.size())
        return;
    whenDone(m_papers.print(job.id, job.kinds[at]), this, [this, job, at](const Result<>& printed) {
        if (printed) {
            printFrom(job, at + 1);
            return;
        }
        PrintJob left = job;
        left.kinds.erase(left.kinds.begin(), left.kinds.begin() + static_cast<std::ptrdiff_t>(at));
        failed(left, printed.error());
    });
}

void Printing::failed(const PrintJob& job, const Error& cause)
{
    if (cause.code == Error::Code::NotAllowed) { // there is no such document, so no second try
        //: %1 documents, %2 why there is none
        //: 中文: %1没打：%2
        say({.icon = QStringLiteral("printer"),
            .text = tr("%1 not printed: %2").arg(names(job), cause.detail)});
        return;
    }
    shared::Toast::Message message{.icon = QStringLiteral("printer"), .key = toastKey};
    const bool noPrinter = cause.code == Error::Code::NotFound && cause.detail == Papers::noPrinter;
    if (noPrinter) {
        //: %1 documents
        //: 中文: 没接打印机，%1没打。办件已登记
        message.text = tr("No printer: %1 not printed. The case is recorded").arg(names(job));
        //: 中文: 存成 PDF
        message.action = tr("Save as PDF");
    } else {
        //: %1 documents
        //: 中文: %1没打出来。办件已登记
        message.text = tr("%1 not printed. The case is recorded").arg(names(job));
        //: 中文: 重打
        message.action = tr("Print again");
    }
    connect(say(message), &shared::Toast::actionTriggered, this, [this, job, noPrinter] {
        m_toast = nullptr;
        if (noPrinter)
            save(job);
        else
            //: 中文: 正在打印
            print(job, tr("Printing"));
    });
}

void Printing::save(const PrintJob& job)
{
    if (!QDir().mkpath(m_folder)) {
        say({.icon = QStringLiteral("circle-x"),
            .text = shared::errorSentence({Error::Code::Unwritable, m_folder})});
        return;
    }
    saveFrom(job, 0, {});
}

void Printing::saveFrom(const PrintJob& job, std::size_t at, const QStringList& done)
{
    if (at >= job.kinds.size()) {
        //: %1 documents, %2 folder
        //: 中文: %1已存成 PDF，在 %2
        shared::Toast* toast = say({.text = tr("%1 saved as PDF in %2").arg(names(job), m_folder),
            //: 中文: 打开文件夹
            .action = tr("Open the folder"),
            .key = toastKey});
        connect(toast, &shared::Toast::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
        Q_EMIT saved(done);
        return;
    }
    const documents::DocumentKind kind = job.kinds[at];
    const QString path
        = freePath(QDir(m_folder), job.number + u'-' + documents::factsOf(kind).name);
    whenDone(
        m_papers.save(job.id, kind, path), this, [this, job, at, done, path](const Result<>& kept) {
            if (kept)
                saveFrom(job, at + 1, done + QStringList{path});
            else
                say({.icon = QStringLiteral("circle-x"),
                    .text = shared::errorSentence(kept.error())});
        });
}

} // namespace yichuang::app
