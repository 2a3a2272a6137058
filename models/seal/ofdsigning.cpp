// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/seal/ofdpackage.h"
#include "models/seal/sealpdf.h"
#include "models/seal/sealstamp.h"
#include "models/seal/ses.h"
#include "models/seal/sesparts.h"
#include "models/seal/sm2.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using Kind = SealProblem::Kind;

/// The seal's data, if they let this key set it now.
SealResult<SesSeal> sesSealFor(const SealData& seal, const Sealing& with)
{
    if (seal.ses.isEmpty())
        return sealFailure(Kind::NoSealData, seal.name);
    auto made = readSesSeal(seal.ses);
    if (!made)
        return sealFailure(Kind::NoSealData, toText(made.error()));
    const Certificate certificate = with.key.certificate();
    if (!made->isValidAt(with.now))
        return sealFailure(Kind::NoSealData, u"not valid now"_s);
    if (!isSm2(certificate) || !made->mayBeSetWith(certificate))
        return sealFailure(Kind::NoKey, certificate.facts().commonName);
    if (!certificate.isValidAt(with.now))
        return sealFailure(Kind::CertificateInvalid, certificate.facts().commonName);
    return std::move(*made);
}

/// The package with list of signatures and the seal's data: everything but signature and value.
SealResult<OfdPackage> opened(const QByteArray& ofd, const SealPlacing& where)
{
    auto package = openOfd(ofd);
    if (!package)
        return sealFailure(Kind::NotADocument, package.error().detail);
    if (!package->signatures.isEmpty())
        return sealFailure(Kind::SealedAlready);
    if (where.page < 0 || where.page >= package->pageIds.size())
        return sealFailure(Kind::NotADocument, u"no page %1"_s.arg(where.page + 1));
    return std::move(*package);
}

OfdStamp stampAt(const OfdPackage& package, const SealPlacing& where, const SesSeal& seal)
{
    const double side = seal.info.widthMm;
    return {.pageId = package.pageIds.at(where.page),
        .left = where.centreMm.x() - side / 2,
        .top = where.centreMm.y() - side / 2,
        .side = side};
}

/// Signature.xml over everything in the package.
OfdSignature signatureOver(const OfdPackage& package, const QString& folder)
{
    OfdSignature signature{.path = folder + u"/Sign_0/Signature.xml"_s,
        .provider = ofdProvider,
        .method = sm2Sm3Method,
        .checkMethod = sm3Method,
        .references = {},
        .seal = folder + u"/Sign_0/Seal.esl"_s,
        .signedValue = folder + u"/Sign_0/SignedValue.dat"_s};
    for (const PackedFile& file : package.files)
        signature.references.emplace_back(file.path, sm3(file.bytes));
    return signature;
}

} // namespace

SealResult<SealedFile> sealOfd(
    const QByteArray& ofd, const SealData& seal, const SealPlacing& where, const Sealing& with)
{
    const auto made = sesSealFor(seal, with);
    if (!made)
        return tl::unexpected(made.error());
    auto package = opened(ofd, where);
    if (!package)
        return tl::unexpected(package.error());
    const QString folder = package->root.section(u'/', 0, -2) + u"/Signs"_s;
    const QString list = folder + u"/Signatures.xml"_s;
    const auto entry = withSignatures(*package->file(u"OFD.xml"_s), list);
    if (!entry)
        return sealFailure(Kind::NotADocument, u"OFD.xml was written by another program"_s);
    for (PackedFile& file : package->files) {
        if (file.path == u"OFD.xml")
            file.bytes = *entry;
    }
    package->files.push_back({list, signatureListXml(u"Sign_0/Signature.xml"_s)});
    package->files.push_back({folder + u"/Sign_0/Seal.esl"_s, made->der});
    const OfdSignature signature = signatureOver(*package, folder);
    const QByteArray xml
        = signatureXml(signature, stampAt(*package, where, *made), ses::timeText(with.now));
    if (with.stop.stop_requested())
        return sealFailure(Kind::Cancelled);
    bool stamped = false;
    const auto value = signSes({made->der, with.now, sm3(xml), u'/' + signature.path}, with.key,
        [&](QByteArrayView bytes) {
            auto stamp = stampFor(bytes, with);
            stamped = stamp && stamp->has_value();
            return stamp;
        });
    if (!value)
        return tl::unexpected(value.error());
    // Our own check before anybody gets the document: a broken token must not leave a broken seal.
    if (const auto proven = readSesSignature(*value); !proven)
        return sealFailure(Kind::Failed, proven.error().detail);
    package->files.push_back({signature.path, xml});
    package->files.push_back({signature.signedValue, *value});
    SealedFile sealed{.bytes = zipOf(package->files),
        .unsignedSha256 = crypto::sha256(ofd),
        .sealedSha256 = {},
        .stamped = stamped};
    sealed.sealedSha256 = crypto::sha256(sealed.bytes);
    return sealed;
}

} // namespace yichuang::seal
