// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/cataloguecommand.h"
#include "app/ctl/profileaccess.h"
#include "app/ctl/text.h"
#include "models/desk/profilerules.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

constexpr qsizetype versionDigits = 12;

Reply notAdministrator()
{
    return {.exit = Exit::No,
        .text = {},
        .document = {},
        .notes = {},
        .problem = Problem{.type = u"notAdministrator"_s,
            //: 中文: 只有系统管理员可以导入事项清单，没有改动。
            .title = Text::tr("Only an administrator imports a catalogue. Nothing changed."),
            .detail = {}}};
}

/// The verdicts with what became of the files.
Reply withOutcome(Reply verdicts, const QString& sentence, bool imported)
{
    verdicts.text += u'\n' + sentence;
    QJsonObject document = verdicts.document.toObject();
    document[u"imported"_s] = imported;
    verdicts.document = document;
    return verdicts;
}

Reply takeOver(const ProfileAccess& access, const Clock& clock,
    std::vector<catalogue::NamedFile> files, Reply verdicts)
{
    // Two folders may hold files of one name.
    for (std::size_t i = 0; i < files.size(); ++i)
        files[i].name = QString::number(i + 1) + u'-' + QFileInfo{files[i].name}.fileName();
    const QByteArray content = catalogue::toPackage(files);
    const auto digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    const store::KeptCatalogue kept{
        .version = QString::fromLatin1(digest.toHex()).first(versionDigits),
        .content = content,
        .acceptedAt = clock.now(),
        .acceptedBy = access.session()->account().displayName};
    const auto taken = access.store().writeAndWait(
        [kept](store::Database& database) { return desk::takeOverCatalogue(database, kept); });
    if (!taken)
        return failed(taken.error());
    //: 中文: 已导入，新版本从今天起用于新收件；在办件不变。
    const QString sentence = Text::tr(
        "Taken over: new versions serve what is received from today on; open cases keep theirs.");
    return withOutcome(std::move(verdicts), sentence, true);
}

} // namespace

Reply importCatalogueFiles(const Invocation& call)
{
    const auto files = catalogueFiles(call.arguments());
    if (!files)
        return failed(files.error());
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        const auto known = access.store().readAndWait(
            [](store::Database& database) { return desk::profileCatalogue(database); });
        if (!known)
            return failed(known.error());
        Reply verdicts = verdictReply(catalogue::judgeTogether(*files, known->knownCodes()));
        if (verdicts.exit != Exit::Done)
            //: 中文: 没有导入：须全部通过才导入。
            return withOutcome(
                std::move(verdicts), Text::tr("Nothing was taken over: all must be good."), false);
        const auto& roles = access.session()->account().roles;
        if (std::ranges::find(roles, cases::Role::Administrator) == roles.end())
            return notAdministrator();
        return takeOver(access, clock, *files, std::move(verdicts));
    });
}

} // namespace yichuang::ctl
