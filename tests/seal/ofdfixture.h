// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/ses.h"
#include "models/seal/sm2issuer.h"
#include "tests/seal/sealfixture.h"

namespace yichuang::test {

/// An invented hall that seals OFD: SM2 root, seal maker, sealer, and the seal its maker signed.
/// For test code only: a failure ends the program.
class OfdHall
{
public:
    OfdHall();

    /// The seal's data with another sealer or time.
    [[nodiscard]] seal::SesSealInfo sealInfo() const;
    [[nodiscard]] seal::SealData sealOf(const seal::SesSealInfo& info) const;
    [[nodiscard]] seal::Sealing sealing(seal::TimeStamper* stamper) const;
    [[nodiscard]] seal::SealResult<seal::SealedFile> sealed(const QByteArray& ofd) const;
    [[nodiscard]] std::unique_ptr<seal::SigningKey> newKey(const QString& name) const;

    SealHall hall; ///< for time stamps and the picture
    seal::Sm2Issuer root;
    std::unique_ptr<seal::SigningKey> maker;
    std::unique_ptr<seal::SigningKey> sealer;
    seal::TrustAnchors trust;
    seal::SealData seal;
};

/// The grant of samplePage() as OFD.
[[nodiscard]] const QByteArray& sampleOfd();

} // namespace yichuang::test
