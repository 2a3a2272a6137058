// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"
#include "models/seal/certificate.h"

#include <optional>
#include <vector>

namespace yichuang::seal {

/// What the square code of a paper says: who asked for what, when, under which number, with what
/// result. Signed by the device that printed it, so that anyone who knows the device's certificate
/// can check the paper without a line.
struct Slip
{
    QString document; ///< "D01" received, "D03" accepted, "D12" granted …: the result
    QString caseNumber;
    QString queryCode; ///< may be empty
    QString itemCode;
    QString applicant;
    Day day{}; ///< of the paper
    std::optional<Day> due; ///< last day of the term that runs

    friend bool operator==(const Slip&, const Slip&) = default;
};

/// One field a line, readable on any telephone; the last line is the signature:
///
///     YC1
///     D01
///     6211021032052026111800100016
///     4821
///     XK-SCJ-001
///     2026-11-18
///     2026-12-02
///     张三
///     7f3a91c2.…86 characters
///
/// InvalidInput when a field holds a line break or is longer than 120 characters, or the key is not
/// the certificate's.
[[nodiscard]] Result<QString> signSlip(
    const Slip& slip, const crypto::PrivateKey& key, const Certificate& certificate);

/// Why a slip is not believed.
enum class SlipFault {
    NotASlip, ///< not of this form
    UnknownSigner, ///< signed by a device whose certificate is not known here
    SignerNotValid, ///< known, but its certificate does not cover the day of the paper
    Forged ///< the signature does not fit what it says
};
[[nodiscard]] QString toText(SlipFault fault);

struct CheckedSlip
{
    Slip slip;
    QString signer; ///< common name of the device's certificate
};
using SlipVerdict = tl::expected<CheckedSlip, SlipFault>;
/// Checks a slip against the devices known here. Takes about a millisecond.
[[nodiscard]] SlipVerdict checkSlip(const QString& text, const std::vector<Certificate>& devices);

} // namespace yichuang::seal
