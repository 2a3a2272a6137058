// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/stickdialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>
#include <array>

namespace yichuang::syncpage {
namespace {

struct StickDialogs
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::syncpage::StickDialogs)
};

QStringList mountedFolders()
{
    QStringList folders;
    for (const QStorageInfo& volume : QStorageInfo::mountedVolumes()) {
        if (volume.isReady())
            folders += volume.rootPath();
    }
    return folders;
}

void showSticks(QFileDialog& dialog)
{
    const QStringList sticks = stickFoldersAmong(mountedFolders());
    if (sticks.isEmpty())
        return;
    dialog.setDirectory(sticks.front());
    QList<QUrl> places;
    for (const QString& folder : sticks)
        places += QUrl::fromLocalFile(folder);
    places += QUrl::fromLocalFile(QDir::homePath());
    dialog.setSidebarUrls(places);
}

} // namespace

QStringList stickFoldersAmong(const QStringList& mounted)
{
    // Desktops of both systems mount what is plugged in below one of these.
    constexpr std::array roots{QLatin1String("/media/"), QLatin1String("/run/media/")};
    QStringList sticks;
    std::ranges::copy_if(mounted, std::back_inserter(sticks), [&](const QString& folder) {
        return std::ranges::any_of(
            roots, [&](QLatin1String root) { return folder.startsWith(root); });
    });
    return sticks;
}

QFileDialog* newExportDialog(const QString& fileName, QWidget* parent)
{
    //: Title of a file dialog
    //: 中文: 导出到 U 盘
    auto* dialog = new QFileDialog(parent, StickDialogs::tr("Write to a stick"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    showSticks(*dialog);
    dialog->selectFile(fileName);
    return dialog;
}

QFileDialog* newImportDialog(QWidget* parent)
{
    auto* dialog = new QFileDialog(parent,
        //: Title of a file dialog
        //: 中文: 选市平台的回执包
        StickDialogs::tr("Choose the platform's answer"), {},
        //: Kind of file in a file dialog
        //: 中文: 回执包 (*.ycanswer)
        StickDialogs::tr("Answers of the platform (*.ycanswer)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    showSticks(*dialog);
    return dialog;
}

} // namespace yichuang::syncpage
