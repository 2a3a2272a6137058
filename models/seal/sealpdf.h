// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/sealdata.h"
#include "models/seal/signingkey.h"
#include "models/seal/timestamp.h"

#include <QPointF>

#include <stop_token>

namespace yichuang::seal {

/// Where the seal's centre stands on the sheet.
struct SealPlacing
{
    int page{0}; ///< from 0
    QPointF centreMm; ///< from the top left of the sheet

    friend bool operator==(const SealPlacing&, const SealPlacing&) = default;
};

/// With what and when a document is sealed.
struct Sealing
{
    const SigningKey& key; ///< for a PDF of RSA or ECDSA, for an OFD of SM2
    TimeStamper* stamper{nullptr}; ///< none: sealed without trusted time
    std::vector<Certificate> timeStampRoots;
    /// The hall allows going on when the service does not answer; the register then says so.
    bool mayLackStamp{false};
    Instant now;
    std::stop_token stop; ///< heeded until the key is used
};

struct SealedFile
{
    QByteArray bytes;
    QByteArray unsignedSha256; ///< of the document as it was given, 32 bytes
    QByteArray sealedSha256;
    bool stamped{false};
};

/// Sets the seal and signs the whole document (PAdES B-T, ETSI.CAdES.detached; B-B without a
/// stamp): an incremental update whose signature field looks like the seal, multiplied over the
/// text. No later change is permitted (DocMDP), so a second sealing is refused. Takes about 0.1 s
/// and a key operation: never on the GUI thread.
[[nodiscard]] SealResult<SealedFile> sealPdf(
    const QByteArray& pdf, const SealData& seal, const SealPlacing& where, const Sealing& with);

/// The same for an OFD of documents::ofdOf: a seal signature of GB/T 38540 (version 4) with SM2 and
/// SM3 over the digests of every file of the package, so that no file can be added or changed.
/// Needs the seal as its maker signed it (SealData::ses); NoSealData without. The result is in the
/// one form zipOf leaves.
[[nodiscard]] SealResult<SealedFile> sealOfd(
    const QByteArray& ofd, const SealData& seal, const SealPlacing& where, const Sealing& with);

} // namespace yichuang::seal
