// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/seat.h"
#include "models/documents/ofdfile.h"
#include "models/seal/signingkey.h"
#include "models/seal/timestamp.h"
#include "models/store/database.h"

#include <functional>
#include <memory>
#include <variant>

namespace yichuang::desk {

/// How an installation seals; kept in the profile's settings. Nothing in it is secret.
struct SealPolicy
{
    /// None: key files, for demo and training. `object` may hold {seal}: the seal's id stands
    /// there, so that one token carries a key for each seal.
    std::optional<seal::Pkcs11Token> token;
    /// The time stamp service may be away; the register then says "without trusted time".
    bool mayLackStamp{false};
    /// Decisions count before the platform confirmed the case (rulebook 3.7); a switch of the city.
    bool decidesOffline{false};

    friend bool operator==(const SealPolicy&, const SealPolicy&) = default;
};
/// The stored policy; the strict one when none was saved.
[[nodiscard]] Result<SealPolicy> sealPolicy(store::Database& database);
[[nodiscard]] Result<> saveSealPolicy(store::Database& database, const SealPolicy& policy);

/// Where a person's key of one seal lies in a profile that uses files: a PDF is sealed with RSA or
/// ECDSA, an OFD with SM2.
[[nodiscard]] QString sealKeyFile(const QString& profile, const QString& person,
    const QString& sealId, documents::FileFormat format);

/// What one person seals with at one installation.
struct SealTools
{
    /// Opens the key of a seal; on a worker's thread.
    std::function<seal::SealResult<std::unique_ptr<seal::SigningKey>>(
        const seal::Pin&, const QString& sealId)>
        openKey;
    std::shared_ptr<seal::TimeStamper> stamper; ///< none: no line to a service
    SealPolicy policy;
    bool softwareKey{false}; ///< said on the screen (rulebook 7.3)
    documents::FileFormat format{documents::FileFormat::Pdf}; ///< of what is sealed here
};
/// `format` is the city's by documentformats.h unless it is given. A profile whose own rules for it
/// cannot be read opens no key.
[[nodiscard]] SealTools sealToolsFor(const Seat& seat, const QString& profile,
    const SealPolicy& policy, std::shared_ptr<seal::TimeStamper> stamper,
    std::optional<documents::FileFormat> format = std::nullopt);

} // namespace yichuang::desk
