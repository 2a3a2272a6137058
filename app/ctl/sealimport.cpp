// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/text.h"
#include "models/seal/cabinet.h"
#include "models/seal/sealimporting.h"
#include "models/store/sealpapers.h"
#include "widgets/shared/slipsentence.h"

#include <QFileInfo>

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
    const auto kind = call.has(u"time-stamps"_s) ? store::SealPaper::TimeStampRoot
        : call.has(u"slips"_s)                   ? store::SealPaper::SlipSigner
                                                 : store::SealPaper::Root;
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

/// A maker's data or a picture; what is damaged goes by its name.
bool isSealFile(const QByteArray& bytes, const QString& file)
{
    const QString end = QFileInfo{file}.suffix().toLower();
    return end == u"esl" || end == u"png" || bytes.startsWith("\x89PNG")
        || seal::readSesSeal(bytes).has_value();
}

Result<std::vector<seal::Certificate>> givenCertificates(const Invocation& call)
{
    std::vector<seal::Certificate> certificates;
    for (const QString& file : call.values(u"certificate"_s)) {
        auto one = readInput(file).and_then(&seal::Certificate::fromPem);
        if (!one)
            return failure(one.error().code, file + u": "_s + one.error().detail);
        certificates.push_back(std::move(*one));
    }
    return certificates;
}

/// What the options say of a seal.
Result<seal::SealNames> givenNames(const Invocation& call, bool picture)
{
    seal::SealNames names{
        .id = call.value(u"id"_s), .name = call.value(u"name"_s), .organ = call.value(u"organ"_s)};
    const auto kind = seal::sealKindFromText(
        call.has(u"kind"_s) ? call.value(u"kind"_s) : QString{u"approval"_s});
    if (!kind)
        return failure(Error::Code::InvalidInput, u"--kind "_s + call.value(u"kind"_s));
    names.kind = *kind;
    if (names.organ.isEmpty() || (picture && (names.id.isEmpty() || names.name.isEmpty()))) {
        //: 中文: 图像印章须用 --id、--name 和 --organ 给出编号、名称和所属机关
        const QString all = Text::tr("a picture needs --id, --name and --organ of the seal");
        //: 中文: 请用 --organ 给出印章所属机关
        const QString organ = Text::tr("give the organ of the seal with --organ");
        return failure(Error::Code::InvalidInput, picture ? all : organ);
    }
    if (call.has(u"diameter"_s)) {
        bool isNumber = false;
        names.diameterMm = call.value(u"diameter"_s).toDouble(&isNumber);
        if (!isNumber)
            return failure(Error::Code::InvalidInput, u"--diameter "_s + call.value(u"diameter"_s));
    }
    return names;
}

Result<store::StoredSealPaper> madeSeal(const QByteArray& bytes, const Invocation& call,
    const store::Session& session, const seal::ImportGround& ground)
{
    if (!isAdministrator(session))
        return failure(Error::Code::NotAllowed, session.account().name);
    const bool picture = bytes.startsWith("\x89PNG")
        || QFileInfo{call.arguments()[0]}.suffix().toLower() == u"png";
    const auto names = givenNames(call, picture);
    const auto certificates = givenCertificates(call);
    if (!names || !certificates)
        return tl::unexpected(names ? certificates.error() : names.error());
    const auto made = picture ? seal::sealFromPicture(bytes, *certificates, *names, ground)
                              : seal::sealFromSes(bytes, *certificates, *names, ground);
    if (!made)
        return failure(Error::Code::InvalidInput, shared::sealImportSentence(made.error()));
    return store::StoredSealPaper{store::SealPaper::Seal, made->id, seal::toBytes(*made)};
}

Result<store::StoredSealPaper> recognised(const QByteArray& bytes, const Invocation& call,
    const store::Session& session, const seal::Cabinet& cabinet, const Instant now)
{
    if (bytes.contains("-----BEGIN CERTIFICATE-----"))
        return rootFrom(bytes, call, session);
    if (isSealFile(bytes, call.arguments()[0]))
        return madeSeal(bytes, call, session, {cabinet.trust, now});
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
    return {{u"seal"_s, u"import"_s,
        u"FILE [--fingerprint SHA256] [--organ NAME --certificate FILE …]"_s,
        //: 中文: 导入授权书、撤销清单、印章（.esl 或 PNG）或根证书，先校验。
        Text::tr("Take in a letter of authority, a list of revoked ones, a seal (.esl or PNG) or a "
                 "root."),
        1, 1,
        //: 中文: 根证书应有的 SHA-256 指纹。
        {{u"fingerprint"_s, Text::tr("SHA-256 the root must have, as its issuer published it."),
             u"SHA256"_s},
            //: 中文: 根证书用于时间戳。
            {u"time-stamps"_s, Text::tr("The root is one of time stamps.")},
            //: 中文: 证书属于大厅设备，用于核对凭证二维码。
            {u"slips"_s, Text::tr("The certificate is a hall's device, for the codes of slips.")},
            //: 中文: 可用印的证书（PEM），可多次。
            {u"certificate"_s,
                Text::tr("A certificate that may set the seal, PEM; may be repeated."), u"FILE"_s},
            //: 中文: 印章所属机关，与文书上的机关名称一致。
            {u"organ"_s, Text::tr("Organ of the seal, as the papers name it."), u"NAME"_s},
            //: 中文: 印章种类：approval 行政审批专用章（默认）、official 公章。
            {u"kind"_s, Text::tr("approval, which is the default, or official."), u"KIND"_s},
            //: 中文: 图像印章的编号。
            {u"id"_s, Text::tr("Id of a seal that is a picture."), u"ID"_s},
            //: 中文: 图像印章的名称。
            {u"name"_s, Text::tr("Name of a seal that is a picture."), u"NAME"_s},
            //: 中文: 图像印章的直径（毫米），默认 42。
            {u"diameter"_s, Text::tr("Diameter of a seal that is a picture, in mm; 42 without it."),
                u"MM"_s}},
        import}};
}

} // namespace yichuang::ctl
