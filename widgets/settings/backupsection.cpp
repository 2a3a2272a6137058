// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/backupsection.h"

#include "models/base/whendone.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/errorsentence.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::settingspage {
namespace {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

constexpr double megabyte = 1024.0 * 1024.0;

QString inMegabytes(qint64 bytes)
{
    return QString::number(static_cast<double>(bytes) / megabyte, 'f', 1);
}

} // namespace

BackupSection::BackupSection(const shared::Theme& theme, const Services& services, QWidget* parent)
    //: 中文: 日志与备份
    : Section(theme, tr("Records and backup"), parent)
    , m_services(services)
    //: 中文: 备份到文件…
    , m_backUp(makeButton(tr("Back up to a file…"), "backUp"))
    //: 中文: 校验记录链
    , m_verify(makeButton(tr("Prove the chain of records"), "verifyChain"))
    , m_progress(new QWidget(this))
    , m_bar(new QProgressBar(m_progress))
    , m_progressWords(
          new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_progress))
    , m_backUpResult(nullptr)
    , m_verifyResult(nullptr)
{
    //: 中文: 备份
    addHeading(tr("Backup"));
    //: 中文:
    //: 备份是整个数据的一份副本，写完当场校验，不影响办件。备份里的个人信息是加密的，口令和恢复码照旧管用。
    addNote(tr("A backup is a copy of all data, checked as soon as it is "
               "written, while work goes "
               "on. What is personal stays encrypted in it; passwords and the "
               "recovery key keep "
               "working."));
    auto* first = addButtons();
    first->addWidget(m_backUp);
    auto* restore = makeButton(
        //: 中文: 用备份恢复…
        tr("Restore from a backup…"), "restore");
    //: 中文: 恢复要在窗口都关着时做，这个版本的窗口还做不了；请找管理员
    restore->setRefusal(tr("Restoring needs every window closed; this version cannot do it from "
                           "here. Ask the administrator"));
    first->addWidget(restore);
    first->addStretch(1);
    addNote(restore->refusal());
    m_bar->setTextVisible(false);
    m_bar->setProperty("tall", true);
    auto* progress = new QVBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_bar);
    progress->addWidget(m_progressWords);
    lines()->addWidget(m_progress);
    m_progress->hide();
    m_backUpResult = addNote({});
    m_backUpResult->setObjectName(QStringLiteral("backUpResult"));
    m_backUpResult->hide();

    //: 中文: 日志
    addHeading(tr("Records"));
    //: 中文: 每一步都记在一条链里，改动、删掉、插进任何一条都会被发现。
    addNote(tr("Every act is a link of a chain; a link changed, taken out or put "
               "in is found."));
    auto* second = addButtons();
    second->addWidget(m_verify);
    second->addStretch(1);
    m_verifyResult = addNote({});
    m_verifyResult->setObjectName(QStringLiteral("verifyResult"));
    m_verifyResult->hide();
    lines()->addStretch(1);

    m_watch.setInterval(std::chrono::milliseconds{200});
    connect(&m_watch, &QTimer::timeout, this, &BackupSection::showProgress);
    connect(m_backUp, &QAbstractButton::clicked, this, &BackupSection::askForPath);
    connect(m_verify, &QAbstractButton::clicked, this, &BackupSection::verify);
}

void BackupSection::askForPath()
{
    const BeijingTime now = m_services.now();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now.timeOfDay).count();
    const QString name = QStringLiteral("yichuang-%1-%2%3.db")
                             .arg(toText(now.day))
                             .arg(minutes / 60, 2, 10, QLatin1Char('0'))
                             .arg(minutes % 60, 2, 10, QLatin1Char('0'));
    auto* dialog = new QFileDialog(this,
        //: 中文: 备份到哪里
        tr("Where to back up"), m_services.backupFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an old backup is never written over
    dialog->setDefaultSuffix(QStringLiteral("db"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::backUpTo);
    dialog->open();
}

void BackupSection::backUpTo(const QString& path)
{
    if (m_backUp->isBusy())
        return;
    if (QFileInfo::exists(path)) {
        //: 中文: 已经有这个文件，旧备份不覆盖。换个名字再存
        report(m_backUpResult,
            tr("There is such a file already, and an old backup is never "
               "written over. Choose "
               "another name."),
            false);
        return;
    }
    m_target = path;
    m_size = std::max<qint64>(m_services.dataSize(), 1);
    m_backUpResult->hide();
    //: 中文: 正在备份
    m_backUp->startBusy(tr("Backing up"));
    m_watch.start();
    whenDone(m_services.backUp(path), this, [this, path](const Result<>& made) {
        m_watch.stop();
        m_progress->hide();
        m_backUp->stopBusy();
        if (!made) {
            report(m_backUpResult, shared::errorSentence(made.error()), false);
            return;
        }
        //: %1 is a time, %2 megabytes, %3 a file
        //: 中文: %1 备份并校验好了，%2 MB：%3
        const QString sentence = tr("Backed up and checked at %1, %2 MB: %3");
        report(m_backUpResult,
            sentence.arg(shared::DayText::clock(m_services.now()),
                inMegabytes(QFileInfo(path).size()), QDir::toNativeSeparators(path)),
            true);
    });
}

void BackupSection::showProgress()
{
    // The copy is packed while it is written and ends a little smaller than the
    // data.
    const qint64 written = QFileInfo(m_target).size();
    m_bar->setRange(0, 100);
    m_bar->setValue(static_cast<int>(std::min<qint64>(written * 100 / m_size, 99)));
    //: Progress of a backup; megabytes
    //: 中文: %1 / %2 MB，写完还要校验
    m_progressWords->setText(
        tr("%1 / %2 MB, then it is checked").arg(inMegabytes(written), inMegabytes(m_size)));
    m_progress->show();
}

void BackupSection::verify()
{
    m_verifyResult->hide();
    //: 中文: 正在校验
    m_verify->startBusy(tr("Proving"));
    whenDone(m_services.verifyChain(), this, [this](const Result<qint64>& proved) {
        m_verify->stopBusy();
        if (proved) {
            //: Records of the chain; %1 is a time
            //: 中文: %1 校验过：记录链完整，共 %n 条
            const QString sentence = tr("Proved at %1: the chain is whole, %n record(s)", nullptr,
                static_cast<int>(*proved));
            report(m_verifyResult, sentence.arg(shared::DayText::clock(m_services.now())), true);
            return;
        }
        //: 中文: 记录链断了：有记录被改动、删掉或插进来。先别再办件，马上找管理员
        const QString broken = tr("The chain is broken: a record was changed, taken out or put in. "
                                  "Stop working and ask the administrator at once.");
        const bool isBroken = proved.error().code == Error::Code::Corrupt;
        report(m_verifyResult, isBroken ? broken : shared::errorSentence(proved.error()), false);
    });
}

void BackupSection::report(Label* line, const QString& sentence, bool good)
{
    line->setColor(good ? Color::Green : Color::Red);
    line->setText(sentence);
    line->show();
}

} // namespace yichuang::settingspage
