// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/certificate.h"
#include "models/seal/signeddata.h"

#include <optional>
#include <vector>

namespace yichuang::seal {

/// What a seal's maker vouches for (GB/T 38540-2020, structure version 4).
struct SesSealInfo
{
    QString vendor; ///< ASCII, who wrote the structure
    QString id; ///< ASCII
    int kind{1};
    QString name;
    std::vector<Certificate> sealers; ///< of the keys that may set it, whole
    Instant made;
    Instant from;
    Instant to;
    QByteArray picture; ///< PNG
    int widthMm{0};
    int heightMm{0};

    friend bool operator==(const SesSealInfo&, const SesSealInfo&) = default;
};

/// A seal as its maker signed it: the content of a file .esl.
struct SesSeal
{
    SesSealInfo info;
    Certificate maker;
    QByteArray der; ///< of all of it

    [[nodiscard]] bool mayBeSetWith(const Certificate& certificate) const;
    [[nodiscard]] bool isValidAt(Instant moment) const
    {
        return moment >= info.from && moment <= info.to;
    }
};

/// Signed by the maker's SM2 key. For the demo's seal and for tests: a seal in use comes from the
/// seal centre.
[[nodiscard]] SealResult<QByteArray> makeSesSeal(const SesSealInfo& info, const SigningKey& maker);

/// Why a seal's data are not taken.
enum class SesFault {
    NotASeal, ///< no DER, or not the structure
    OtherVersion, ///< known, but not version 4; `detail` names it
    SealersByDigest, ///< names its sealers by digests, which this version does not read
    NoSealer, ///< a list without a certificate, or one that cannot be read
    NoPicture, ///< no PNG of the size it says
    NotByMaker ///< the maker's signature does not fit
};
[[nodiscard]] QString toText(SesFault fault);

/// Reads a seal and proves its maker's signature; whether the maker is trusted is for checkChain.
[[nodiscard]] tl::expected<SesSeal, SesFault> readSesSeal(QByteArrayView der);

/// A seal set on something.
struct SesSignature
{
    SesSeal seal;
    Certificate sealer;
    Instant at; ///< by the sealing computer's word
    QByteArray dataHash; ///< SM3 of what was sealed, 32 bytes
    QString property; ///< where that stands in its package
    QByteArray signature; ///< the bytes a time stamp covers
    QByteArray stamp; ///< token; empty without one
};

/// What the sealer signs; `seal` is the seal's DER.
struct SesWish
{
    QByteArray seal;
    Instant at;
    QByteArray dataHash;
    QString property;
};

/// One key operation. `stamp` as with signData: a problem ends it, an empty optional goes on.
[[nodiscard]] SealResult<QByteArray> signSes(
    const SesWish& wish, const SigningKey& key, const Stamping& stamping);

/// Proves the sealer's signature and the maker's, and takes only the one form DER leaves, so that
/// no byte of it can be another. Trust, validity and time are for the caller.
[[nodiscard]] Result<SesSignature> readSesSignature(QByteArrayView der);

} // namespace yichuang::seal
