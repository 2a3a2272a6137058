// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/authorityletter.h"
#include "models/seal/certificate.h"

#include <optional>
#include <vector>

namespace yichuang::seal {

/// What is looked at in a sealed document, in the order it is shown.
enum class CheckKind {
    Signature, ///< the signed bytes are unchanged
    WholeDocument, ///< nothing stands outside the signature
    Chain, ///< the certificate leads to an installed root
    Validity, ///< it was valid when the document was sealed
    Revocation, ///< it was not revoked then
    TimeStamp, ///< the time is vouched for by a trusted service
    Register ///< the impression stands in the seal register of this installation
};
[[nodiscard]] QString toText(CheckKind kind);

struct Check
{
    enum class Answer {
        Passed,
        Failed,
        Missing ///< there is nothing to check; does not break the document by itself
    };
    CheckKind kind{CheckKind::Signature};
    Answer answer{Answer::Failed};
    QString detail; ///< a word or value for the details, not a sentence

    friend bool operator==(const Check&, const Check&) = default;
};
[[nodiscard]] QString toText(Check::Answer answer);

struct Verdict
{
    enum class Outcome {
        Genuine, ///< every check passed, the register aside
        GenuineWithoutTime, ///< genuine, but only the sealing computer says when
        NotTrusted, ///< unchanged, but who sealed it is not known or was not entitled then
        Changed, ///< changed after sealing, or bytes added
        Spoiled, ///< genuine, but the register says that this impression was spoiled
        NotSealed, ///< bears no seal
        Unreadable
    };
    Outcome outcome{Outcome::Unreadable};
    std::vector<Check> checks;
    QString sealName; ///< common name of the certificate
    std::optional<Instant> sealedAt; ///< by the stamp, else by the document's own word
    QByteArray sha256; ///< of the file

    [[nodiscard]] bool isGenuine() const
    {
        return outcome == Outcome::Genuine || outcome == Outcome::GenuineWithoutTime;
    }
    friend bool operator==(const Verdict&, const Verdict&) = default;
};
[[nodiscard]] QString toText(Verdict::Outcome outcome);

/// Judges a document with what is installed and nothing from the network. Validity and revocation
/// are judged at the time of sealing; `now` is used when the document does not prove one. The check
/// of the register is added by whoever has the store (`withRegister`).
[[nodiscard]] Verdict verify(const QByteArray& document, const TrustAnchors& trust, Instant now);

/// Adds what the seal register says about a document. `number` of its row, none when not found; a
/// missing row does not break a document another installation sealed.
[[nodiscard]] Verdict withRegister(Verdict verdict, std::optional<qint64> number, bool spoiled);

} // namespace yichuang::seal
