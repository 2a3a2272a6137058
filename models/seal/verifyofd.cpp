// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/seal/judging.h"
#include "models/seal/ofdpackage.h"
#include "models/seal/ses.h"
#include "models/seal/sm2.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using Outcome = Verdict::Outcome;

tl::unexpected<Error> wrong(const QString& what) { return failure(Error::Code::Crypto, what); }

struct Proven
{
    OfdSignature xml;
    SesSignature ses;
};

/// The one signature of the package, proven over the files it names.
Result<Proven> prove(const OfdPackage& package)
{
    auto signatures = signaturesOf(package);
    if (!signatures)
        return tl::unexpected(signatures.error());
    // A second one could only stand on a package the first does not cover.
    if (signatures->size() != 1)
        return wrong(u"%1 signatures"_s.arg(signatures->size()));
    OfdSignature& xml = signatures->front();
    if (xml.method != sm2Sm3Method || xml.checkMethod != sm3Method)
        return wrong(u"algorithms not known here"_s);
    const QByteArray* value = package.file(xml.signedValue);
    if (value == nullptr)
        return wrong(xml.signedValue);
    auto ses = readSesSignature(*value);
    if (!ses)
        return tl::unexpected(ses.error());
    if (ses->dataHash != sm3(*package.file(xml.path)))
        return wrong(xml.path);
    if (ses->property != xml.path && ses->property != QString{u'/' + xml.path})
        return wrong(u"the signed value belongs to "_s + ses->property);
    const QByteArray* seal = package.file(xml.seal);
    if (!xml.seal.isEmpty() && (seal == nullptr || *seal != ses->seal.der))
        return wrong(xml.seal);
    for (const auto& [path, digest] : xml.references) {
        const QByteArray* file = package.file(path);
        if (file == nullptr || sm3(*file) != digest)
            return wrong(path);
    }
    return Proven{std::move(xml), std::move(*ses)};
}

/// The first thing no digest and no rule of form covers; empty: there is none.
QString uncovered(const QByteArray& ofd, const OfdPackage& package, const OfdSignature& signature)
{
    QSet<QString> covered{signature.path, signature.signedValue};
    for (const auto& [path, digest] : signature.references)
        covered.insert(path);
    for (const PackedFile& file : package.files) {
        if (!covered.contains(file.path))
            return file.path;
    }
    // What the package says beside its files (times, attributes) has one form only in ours; the
    // provider's name is signed, so nobody can take a package of ours for another's.
    if (signature.provider == ofdProvider && zipOf(package.files) != ofd)
        return u"form"_s;
    return {};
}

/// The maker's certificate and the seal's own time, on top of what the sealer's certificate says.
void judgeSeal(Verdict& verdict, const SesSeal& seal, const TrustAnchors& trust, const Instant now)
{
    const Instant moment = verdict.sealedAt.value_or(now);
    const auto fault = checkChain(seal.maker, {}, trust.roots, trust.revocations, moment);
    const bool timely = seal.isValidAt(moment);
    for (Check& check : verdict.checks) {
        if (check.kind == CheckKind::Chain && fault)
            check = {CheckKind::Chain, Check::Answer::Failed, u"sealMaker: "_s + toText(*fault)};
        if (check.kind == CheckKind::Validity && !timely)
            check = {CheckKind::Validity, Check::Answer::Failed, u"seal"_s};
    }
    if (verdict.isGenuine() && (fault || !timely))
        verdict.outcome = Outcome::NotTrusted;
}

} // namespace

Verdict verifyOfd(const QByteArray& ofd, const TrustAnchors& trust, const Instant now)
{
    Verdict verdict;
    verdict.sha256 = crypto::sha256(ofd);
    const auto package = openOfd(ofd);
    if (!package)
        return verdict;
    if (package->signatures.isEmpty()) {
        verdict.outcome = Outcome::NotSealed;
        return verdict;
    }
    verdict.outcome = Outcome::Changed;
    const auto proven = prove(*package);
    addCheck(verdict, CheckKind::Signature, proven.has_value(),
        proven ? QString{} : proven.error().detail);
    if (!proven)
        return verdict;
    const QString outside = uncovered(ofd, *package, proven->xml);
    addCheck(verdict, CheckKind::WholeDocument, outside.isEmpty(), outside);
    const SignedFacts facts{.signer = proven->ses.sealer,
        .others = {},
        .content = {},
        .signature = proven->ses.signature,
        .stamp = proven->ses.stamp};
    judgeTrust(verdict, {facts, proven->ses.at, outside.isEmpty()}, trust, now);
    verdict.sealName = proven->ses.seal.info.name;
    judgeSeal(verdict, proven->ses.seal, trust, now);
    return verdict;
}

} // namespace yichuang::seal
