// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"
#include "models/crypto/certificate.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <optional>
#include <vector>

struct x509_st;

namespace yichuang::seal {

/// A certificate and what it says about itself. Nothing of it is believed until `checkChain` has
/// followed it to an installed root.
class Certificate
{
public:
    /// The first certificate of a PEM text.
    [[nodiscard]] static Result<Certificate> fromPem(QByteArrayView pem);
    [[nodiscard]] static Result<Certificate> fromDer(QByteArrayView der);

    [[nodiscard]] const QByteArray& der() const { return m_der; }
    [[nodiscard]] const crypto::CertificateFacts& facts() const { return m_facts; }
    /// SHA-256 over the DER bytes in lower-case hexadecimal, as letters of authority name it.
    [[nodiscard]] QString sha256() const;
    [[nodiscard]] bool isValidAt(Instant moment) const;
    /// Whether its extended key usage names `oid` ("1.3.6.1.5.5.7.3.8").
    [[nodiscard]] bool hasPurpose(const char* oid) const;

    friend bool operator==(const Certificate& a, const Certificate& b)
    {
        return a.m_der == b.m_der;
    }

private:
    friend Result<Certificate> certificateOf(x509_st* opened);
    Certificate(QByteArray der, crypto::CertificateFacts facts);

    QByteArray m_der;
    crypto::CertificateFacts m_facts;
};

/// Extended key usage of the certificates that sign letters of authority and revocation lists; an
/// OID under the UUID arc (ITU-T X.667), so that it is ours without a registration.
inline constexpr char letterIssuerPurpose[] = "2.25.181275418120357931127310413528513270411.1";

/// What an installation trusts. Public things, handed over once by a person who checks the
/// fingerprint.
struct TrustAnchors
{
    std::vector<Certificate> roots; ///< of seals and letters of authority
    std::vector<Certificate> timeStampRoots; ///< of time stamps
    std::vector<Certificate> slipSigners; ///< devices whose slips are believed
    QByteArrayList revocations; ///< certificate revocation lists (CRL, DER), signed by a root
};

/// Why a certificate is not accepted.
enum class ChainFault {
    UnknownIssuer, ///< leads to no installed root
    NotYetValid,
    Expired,
    Revoked,
    ForgedRevocations, ///< a revocation list of the issuer does not bear its signature
    Broken ///< a signature in the chain does not fit, or a certificate may not issue
};
[[nodiscard]] QString toText(ChainFault fault);

/// Follows a certificate over `others` to one of `roots`, with validity and revocation judged at
/// `moment`. Nothing is asked on the network. A certificate revoked later than `moment` passes.
[[nodiscard]] std::optional<ChainFault> checkChain(const Certificate& certificate,
    const std::vector<Certificate>& others, const std::vector<Certificate>& roots,
    const QByteArrayList& revocations, Instant moment);

} // namespace yichuang::seal
