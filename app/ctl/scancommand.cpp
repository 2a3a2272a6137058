// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/caseinput.h"
#include "app/ctl/casejson.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/syncstatuscommand.h"
#include "app/ctl/text.h"
#include "models/capture/pagecapture.h"
#include "models/sync/attachmentsource.h"
#include "widgets/shared/pagesentence.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QMimeDatabase>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

/// What the file becomes on the case; what is no picture stays as it is.
tl::expected<desk::Scan, capture::PageProblem> scanOf(
    const Invocation& call, const QString& path, const QByteArray& content)
{
    desk::Scan scan{.content = content,
        .mime = QMimeDatabase{}.mimeTypeForFileNameAndData(path, content).name(),
        .paper = call.value(u"paper"_s).toInt(),
        .page = call.value(u"page"_s).toInt()};
    const auto page = capture::capturePage(content);
    if (page) {
        scan.content = page->content;
        scan.mime = page->mime;
    } else if (page.error() != capture::PageProblem::NotAPicture) {
        return tl::unexpected(page.error());
    }
    return scan;
}

/// "02_1-3.jpg": the second of the case, page 3 of paper 1. A page scanned again keeps both.
QString fileName(qsizetype number, const cases::Attachment& page)
{
    const QString suffix = QMimeDatabase{}.mimeTypeForName(page.mime).preferredSuffix();
    return u"%1_%2-%3.%4"_s.arg(number, 2, 10, QLatin1Char('0'))
        .arg(page.paper)
        .arg(page.page)
        .arg(suffix.isEmpty() ? u"bin"_s : suffix);
}

Result<> writeNew(const QString& path, const QByteArray& content)
{
    QSaveFile file{path};
    if (QFileInfo::exists(path) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size() || !file.commit())
        return failure(Error::Code::Unwritable, path);
    return {};
}

} // namespace

Reply attachToCase(const Invocation& call)
{
    const QString path = call.arguments()[1];
    const auto content = readInput(path);
    if (!content)
        return failed(content.error(), path);
    const QString name = QFileInfo{path}.fileName();
    const auto scan = scanOf(call, path, *content);
    if (!scan)
        return Reply{.exit = Exit::No,
            .text = {},
            .document = {},
            .notes = {},
            .problem = Problem{.type = u"page"_s,
                .title = shared::pageProblemSentence(name, scan.error()),
                .detail = {}}};
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const auto id = access.caseWith(call.arguments()[0]);
        if (!id)
            return failed(id.error(), call.arguments()[0]);
        return outcomeReply(
            desk.act(*id, cases::Noted{name}, {*scan}).result(), SystemClock{}.today());
    });
}

Reply casePages(const Invocation& call)
{
    if (!call.has(u"out"_s))
        return missing(u"out"_s);
    const QDir folder{call.value(u"out"_s)};
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const auto file = desk.caseFile(call.arguments()[0]).result();
        if (!file)
            return failed(file.error(), call.arguments()[0]);
        if (!QDir{}.mkpath(folder.path()))
            return failed({Error::Code::Unwritable, folder.path()}, folder.path());
        const SystemClock clock;
        const sync::AttachmentSource source{access.store(), access.session(), clock};
        QJsonArray written;
        QString text;
        for (const store::StoredEvent& stored : file->events) {
            for (const cases::Attachment& page : stored.event.attachments) {
                const QString path = folder.filePath(fileName(written.size() + 1, page));
                const auto content = source.content(file->c.id, page);
                if (!content)
                    return failed(content.error(), path);
                if (auto kept = writeNew(path, *content); !kept)
                    return failed(kept.error(), path);
                written.append(QJsonObject{
                    {u"paper"_s, page.paper}, {u"page"_s, page.page}, {u"file"_s, path}});
                text += path + u'\n';
            }
        }
        return Reply{.exit = Exit::Done,
            .text = text.trimmed(),
            .document = QJsonObject{{u"ok"_s, true}, {u"pages"_s, written}},
            .notes = {},
            .problem = {}};
    });
}

} // namespace yichuang::ctl
