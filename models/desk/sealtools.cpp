// SPDX-License-Identifier: Apache-2.0
#include "models/desk/sealtools.h"

#include "models/base/fieldreader.h"
#include "models/desk/documentformats.h"
#include "models/store/settings.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

const QString policyName = u"sealPolicy"_s;

seal::Pkcs11Token readToken(FieldReader& reader)
{
    return {reader.text(u"module"), reader.text(u"label"), reader.text(u"object")};
}

QString textOf(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

} // namespace

Result<SealPolicy> sealPolicy(store::Database& database)
{
    const auto text = store::setting(database, policyName);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return SealPolicy{};
    FieldReader reader{QJsonDocument::fromJson((*text)->toUtf8()).object()};
    SealPolicy policy{.token = reader.optionalNested<seal::Pkcs11Token>(u"token", readToken),
        .mayLackStamp = reader.optionalFlag(u"mayLackStamp", false),
        .decidesOffline = reader.optionalFlag(u"decidesOffline", false)};
    return reader.finish().map([&] { return policy; });
}

Result<> saveSealPolicy(store::Database& database, const SealPolicy& policy)
{
    QJsonObject object{
        {u"mayLackStamp"_s, policy.mayLackStamp}, {u"decidesOffline"_s, policy.decidesOffline}};
    if (policy.token)
        object[u"token"_s] = QJsonObject{{u"module"_s, policy.token->module},
            {u"label"_s, policy.token->label}, {u"object"_s, policy.token->object}};
    return store::putSetting(database, policyName, textOf(QJsonDocument(object)));
}

QString sealKeyFile(const QString& profile, const QString& person, const QString& sealId,
    const documents::FileFormat format)
{
    // Ids come from other authorities: nothing in one may lead out of the folder.
    const auto name = QString::fromLatin1(QUrl::toPercentEncoding(sealId, {}, "."));
    const bool ofd = format == documents::FileFormat::Ofd;
    return profile + u"/keys/"_s + person + u'/' + name + (ofd ? u".sm2.p12"_s : u".p12"_s);
}

SealTools sealToolsFor(const Seat& seat, const QString& profile, const SealPolicy& policy,
    std::shared_ptr<seal::TimeStamper> stamper, const std::optional<documents::FileFormat> given)
{
    const auto formats = loadDocumentFormats(profile + u"/documents/formats.json"_s);
    const auto format
        = given.value_or(formats ? formats->formatAt(seat.place.code) : documents::FileFormat::Pdf);
    SealTools tools{.stamper = std::move(stamper),
        .policy = policy,
        .softwareKey = !policy.token,
        .format = format};
    const QString triesFile = profile + u"/pin-tries.json"_s;
    const QString broken = formats || given ? QString{} : formats.error().detail;
    tools.openKey
        = [policy, profile, person = seat.person, triesFile, format, broken](const seal::Pin& pin,
              const QString& sealId) -> seal::SealResult<std::unique_ptr<seal::SigningKey>> {
        if (!broken.isEmpty())
            return seal::sealFailure(seal::SealProblem::Kind::Failed, broken);
        // Tokens with SM2 speak SKF (GM/T 0016), not PKCS#11.
        if (policy.token && format == documents::FileFormat::Ofd)
            return seal::sealFailure(seal::SealProblem::Kind::NoKey, policy.token->label);
        seal::PinTriesFile tries{triesFile};
        if (!policy.token)
            return seal::openPkcs12(sealKeyFile(profile, person, sealId, format), pin, tries);
        seal::Pkcs11Token token = *policy.token;
        token.object.replace(u"{seal}"_s, sealId);
        return seal::openPkcs11(token, pin, tries);
    };
    return tools;
}

} // namespace yichuang::desk
