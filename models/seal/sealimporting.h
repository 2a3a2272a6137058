// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/authority.h"
#include "models/seal/sealdata.h"
#include "models/seal/ses.h"

namespace yichuang::seal {

/// What the files of a seal do not say and whoever takes it in has to.
struct SealNames
{
    QString id; ///< with a seal's data: theirs
    QString name; ///< with a seal's data: theirs
    QString organ; ///< as the papers name it
    SealKind kind{SealKind::Approval};
    double diameterMm{42}; ///< with a seal's data: theirs
};

/// Why a seal is not taken in.
struct SealImportProblem
{
    enum class Kind {
        Data, ///< of the maker; `ses` says what
        MakerNotTrusted, ///< the maker's certificate leads to no installed root; `chain`
        NotValidNow, ///< the seal's time has not begun or is over
        NotAPicture, ///< no PNG
        NotSquare,
        NoTransparentGround, ///< a white square would hide the text under it
        TooLarge, ///< over 4 MiB or 4000 pixels
        WrongSize, ///< not 30 to 50 mm
        NoCertificate, ///< nobody could set it
        CertificateNotTrusted ///< `chain`; `about` names it
    };
    Kind kind{Kind::NotAPicture};
    SesFault ses{SesFault::NotASeal};
    ChainFault chain{ChainFault::UnknownIssuer};
    QString about;
};
[[nodiscard]] QString toText(SealImportProblem::Kind kind);

/// What is installed and when, for judging what comes in.
struct ImportGround
{
    const TrustAnchors& trust;
    Instant now;
};

/// A seal from its maker's data (.esl). `others` are certificates of further keys that may set it,
/// those for PDF.
[[nodiscard]] tl::expected<SealData, SealImportProblem> sealFromSes(const QByteArray& esl,
    const std::vector<Certificate>& others, const SealNames& names, const ImportGround& ground);
/// A seal from its picture and the certificates of the keys that may set it; for PDF alone.
[[nodiscard]] tl::expected<SealData, SealImportProblem> sealFromPicture(const QByteArray& png,
    const std::vector<Certificate>& certificates, const SealNames& names,
    const ImportGround& ground);

/// What a maker vouches for when he makes `seal` for these keys; its picture as PNG of 300 dpi. For
/// demo halls and tests: a seal in use comes from the seal centre.
[[nodiscard]] SesSealInfo sesInfoOf(
    const SealData& seal, std::vector<Certificate> sealers, const crypto::Validity& validity);

} // namespace yichuang::seal
