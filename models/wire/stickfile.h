// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"
#include "models/crypto/sealing.h"

#include <QCryptographicHash>

#include <functional>
#include <memory>

class QIODevice;

namespace yichuang::wire {

/// What travels on a stick (sync-protocol, "USB package").
enum class StickKind {
    Package, ///< from a device to its city: .ycpkg
    Answer ///< back: .ycanswer
};

/// The parts of a file, in any number and order but for the first and the last.
enum class StickPart : char {
    Header = 'H', ///< first: JSON
    Batch = 'B', ///< body of POST /events, gzip
    Blob = 'F', ///< an attachment as it is: its name is its SHA-256
    Kept = 'K', ///< attachments of the package the city has whole: their SHA-256, 32 bytes each
    Receipts = 'R', ///< an answer of POST /events, signed by itself
    Changes = 'C', ///< an answer of GET /changes
    End = 'E' ///< last: the sender's signature over everything before
};

/// Largest part: an attachment of 32 MiB and room.
inline constexpr qsizetype largestStickPart = 40 * 1024 * 1024;

/// Writes a file part by part, so that a month of scans needs no memory. The layout:
///
///     8 bytes   YCPKG 1\n or YCANS 1\n
///     32 bytes  name of the receiver's key (crypto::keyName)
///     2 + n     the sender's one-time public key (crypto::LetterKey::opening)
///     4 + n …   parts: a letter for the kind and the bytes, sealed with AES-256-GCM under the key
///               of the letter; the number of the part and whether it is the last are bound in, so
///               that none can be left out, doubled, moved or cut off
class StickWriter
{
public:
    /// `out` must outlive the writer and be open.
    [[nodiscard]] static Result<StickWriter> begin(
        QIODevice& out, StickKind kind, const crypto::PublicKey& receiver);

    [[nodiscard]] Result<> add(StickPart part, QByteArrayView bytes);
    /// Signs what was added and ends the file. Answers the SHA-256 of the whole file.
    [[nodiscard]] Result<QByteArray> finish(const crypto::PrivateKey& sender);

private:
    StickWriter(QIODevice& out, StickKind kind, crypto::Sealer sealer);
    [[nodiscard]] Result<> put(QByteArrayView bytes);
    [[nodiscard]] Result<> putPart(StickPart part, QByteArrayView bytes, bool last);

    QIODevice* m_out;
    StickKind m_kind;
    crypto::Sealer m_sealer;
    qint64 m_count{0};
    std::unique_ptr<QCryptographicHash> m_file;
    std::unique_ptr<QCryptographicHash> m_content;
};

using StickSink = std::function<Result<>(StickPart part, const QByteArray& bytes)>;
/// Whose signature a file with this header must bear.
using StickSigner = std::function<Result<crypto::PublicKey>(const QByteArray& header)>;

/// Reads the whole file and checks every seal and the signature; nothing of it may be used before.
/// InvalidInput when it is no such file, NotAllowed when it is for another receiver, Crypto when a
/// byte is missing or another. Answers the SHA-256 of the file.
[[nodiscard]] Result<QByteArray> verifyStick(
    QIODevice& in, StickKind kind, const crypto::PrivateKey& receiver, const StickSigner& signer);
/// Hands over each part but the end, in order. For a file that was verified.
[[nodiscard]] Result<> readStick(
    QIODevice& in, StickKind kind, const crypto::PrivateKey& receiver, const StickSink& sink);

} // namespace yichuang::wire
