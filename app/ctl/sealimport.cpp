// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/text.h"
#include "models/seal/cabinet.h"
#include "models/store/sealpapers.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

bool isAdministrator(const store::Session& session)
{
    const auto& roles = session.account().roles;
    return std::ranges::find(roles, cases::Role::Administrator) != roles.end();
}

/// A root decides what is genuine here: an administrator compares its fingerprint with what the
/// seal centre published.
Result<store::StoredSealPaper> rootFrom(
    const QByteArray& bytes, const Invocation& call, const store::Session& session)
{
    const auto certificate = seal::Certificate::fromPem(bytes);
    if (!certificate)
        return tl::unexpected(certificate.error());
    if (!isAdministrator(session))
        return failure(Error::Code::NotAllowed, session.account().name);
    const QString given = call.value(u"fingerprint"_s).remove(u':').remove(u' ').toLower();
    if (given != certificate->sha256())
        //: 中文: 请用 --fingerprint 给出与之相符的指纹；文件的指纹为 %1
        return failure(Error::Code::InvalidInput,
            Text::tr("give the fingerprint it must have with --fingerprint; the file's is %1")
                .arg(certificate->sha256()));
    const auto kind
        = call.has(u"time-stamps"_s) ? store::SealPaper::TimeStampRoot : store::SealPaper::Root;
    return store::StoredSealPaper{kind, certificate->sha256(), bytes};
}

/// A letter or list of letters taken back, proved against the installed roots. A letter must not be
/// older than one its holder has for the same seal: an old one must not come back.
Result<store::StoredSealPaper> signedPaper(
    const QByteArray& bytes, const seal::Cabinet& cabinet, const Instant now)
{
    const auto list = seal::readRevocationList(bytes, cabinet.trust, now);
    if (list) {
        if (cabinet.revocations && list->serial < cabinet.revocations->serial)
            return failure(
                Error::Code::InvalidInput, u"serial %1"_s.arg(cabinet.revocations->serial));
        return store::StoredSealPaper{store::SealPaper::LetterRevocations,
            list->organ + u'/' + QString::number(list->serial), bytes};
    }
    const auto letter = seal::readLetter(bytes, cabinet.trust, now);
    if (!letter)
        return failure(Error::Code::InvalidInput, letter.error().detail);
    for (const seal::AuthorityLetter& known : cabinet.letters) {
        if (known.holder.person == letter->holder.person && known.sealId == letter->sealId
            && known.serial > letter->serial)
            return failure(
                Error::Code::InvalidInput, u"%1, serial %2"_s.arg(known.id).arg(known.serial));
    }
    return store::StoredSealPaper{store::SealPaper::Letter, letter->id, bytes};
}

Result<store::StoredSealPaper> recognised(const QByteArray& bytes, const Invocation& call,
    const store::Session& session, const seal::Cabinet& cabinet, const Instant now)
{
    if (bytes.contains("-----BEGIN CERTIFICATE-----"))
        return rootFrom(bytes, call, session);
    if (bytes.startsWith('{')) {
        if (!isAdministrator(session))
            return failure(Error::Code::NotAllowed, session.account().name);
        return seal::sealFromBytes(bytes).map([&](const seal::SealData& seal) {
            return store::StoredSealPaper{store::SealPaper::Seal, seal.id, bytes};
        });
    }
    return signedPaper(bytes, cabinet, now);
}

Result<seal::Cabinet> cabinetOf(const ProfileAccess& access, const Instant now)
{
    const auto papers
        = access.store().readAndWait([session = access.session()](store::Database& database) {
              return store::sealPapers(database, *session);
          });
    if (!papers)
        return tl::unexpected(papers.error());
    std::vector<seal::CabinetPaper> content;
    for (const store::StoredSealPaper& paper : *papers) {
        if (paper.kind != store::SealPaper::Seal) // drawing them all would take its time
            content.push_back({store::toText(paper.kind), paper.bytes});
    }
    return seal::openCabinet(content, now).map([](seal::OpenedCabinet opened) {
        return std::move(opened.cabinet);
    });
}

Reply import(const Invocation& call)
{
    const QString file = call.arguments()[0];
    const auto bytes = readInput(file);
    if (!bytes)
        return failed(bytes.error(), file);
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        const auto cabinet = cabinetOf(access, clock.now());
        if (!cabinet)
            return failed(cabinet.error());
        const auto paper = recognised(*bytes, call, *access.session(), *cabinet, clock.now());
        if (!paper)
            return failed(paper.error(), file);
        const auto kept
            = access.store().writeAndWait([paper = *paper, session = access.session(),
                                              now = clock.now()](store::Database& database) {
                  return store::keepSealPaper(database, *session, paper, now);
              });
        if (!kept)
            return failed(kept.error());
        const QString kind = store::toText(paper->kind);
        return Reply{.exit = Exit::Done,
            //: 中文: 已导入：%1 %2
            .text = Text::tr("Taken in: %1 %2").arg(kind, paper->id),
            .document = QJsonObject{{u"ok"_s, true}, {u"kind"_s, kind}, {u"id"_s, paper->id}},
            .notes = {},
            .problem = {}};
    });
}

} // namespace

std::vector<Command> sealImportCommands()
{
    return {{u"seal"_s, u"import"_s, u"FILE [--fingerprint SHA256]"_s,
        //: 中文: 导入授权书、撤销清单、印章或根证书，先校验。
        Text::tr("Take in a letter of authority, a list of revoked ones, a seal or a root."), 1, 1,
        //: 中文: 根证书应有的 SHA-256 指纹。
        {{u"fingerprint"_s, Text::tr("SHA-256 the root must have, as its issuer published it."),
             u"SHA256"_s},
            //: 中文: 根证书用于时间戳。
            {u"time-stamps"_s, Text::tr("The root is one of time stamps.")}},
        import}};
}

} // namespace yichuang::ctl
