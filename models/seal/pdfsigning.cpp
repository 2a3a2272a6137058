// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/seal/pdfupdate.h"
#include "models/seal/sealpdf.h"
#include "models/seal/sealstamp.h"
#include "models/seal/signeddata.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
SealResult<SealedFile> sealPdf(
    const QByteArray& pdf, const SealData& seal, const SealPlacing& where, const Sealing& with)
{
    const Certificate certificate = with.key.certificate();
    if (!certificate.isValidAt(with.now))
        return sealFailure(SealProblem::Kind::CertificateInvalid, certificate.facts().commonName);
    auto prepared
        = prepareForSignature(pdf, seal.picture, where, {seal.name, seal.organ, with.now});
    if (!prepared)
        return tl::unexpected(prepared.error());
    const QByteArray covered = prepared->signedBytes();
    if (with.stop.stop_requested())
        return sealFailure(SealProblem::Kind::Cancelled);
    const auto made = signData(covered, Content::Outside, with.key,
        [&with](QByteArrayView signature) { return stampFor(signature, with); });
    if (!made)
        return tl::unexpected(made.error());
    // Our own check before anybody gets the document: a broken token must not leave a broken seal.
    if (const auto proven = provenSignature(made->cms, covered); !proven)
        return sealFailure(SealProblem::Kind::Failed, proven.error().detail);
    if (!prepared->putSignature(made->cms))
        return sealFailure(SealProblem::Kind::Failed, u"the signature is too large"_s);
    return SealedFile{.bytes = prepared->bytes,
        .unsignedSha256 = crypto::sha256(pdf),
        .sealedSha256 = crypto::sha256(prepared->bytes),
        .stamped = made->stamped};
}

} // namespace yichuang::seal
