// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/authority.h"
#include "models/crypto/timestampauthority.h"
#include "models/seal/authorityletter.h"
#include "models/seal/sealpdf.h"

#include <QTemporaryDir>

namespace yichuang::test {

[[nodiscard]] Instant at(const char* beijing);

/// Five tries and more: counts in memory.
class CountedTries final : public seal::PinTries
{
public:
    [[nodiscard]] Result<int> take(const QString& key) override;
    Result<> giveBack(const QString& key) override;

private:
    QHash<QString, int> m_taken;
};

/// A time stamp service in this process.
class LocalStamper final : public seal::TimeStamper
{
public:
    LocalStamper(crypto::TimeStampAuthority& service, Instant now)
        : m_service(service)
        , m_now(now)
    {
    }
    [[nodiscard]] Result<QByteArray> answerTo(const QByteArray& query) override
    {
        return m_service.answerTo(query, m_now);
    }

private:
    crypto::TimeStampAuthority& m_service;
    Instant m_now;
};

/// An invented organ with its root, a seal, a key for it, an issuer of letters and a time stamp
/// service. Certificates run from 2020 to 2119. For test code only: a failure ends the
/// program.
class SealHall
{
public:
    SealHall();

    /// A certificate of the hall's root for a new key, in a PKCS#12 file; opened.
    [[nodiscard]] std::unique_ptr<seal::SigningKey> newKey(
        const QString& name, const QByteArray& usage = {});
    [[nodiscard]] seal::SealResult<seal::SealedFile> sealed(const QByteArray& pdf) const;
    [[nodiscard]] seal::Sealing sealing(seal::TimeStamper* stamper) const;
    /// Of 李建国 for everything the tests seal.
    [[nodiscard]] seal::AuthorityLetter letter() const;

    QTemporaryDir folder;
    Instant now{at("2026-11-18 10:26")};
    crypto::Authority root;
    seal::TrustAnchors trust;
    std::unique_ptr<crypto::TimeStampAuthority> service;
    std::unique_ptr<seal::SigningKey> key; ///< of the seal
    std::unique_ptr<seal::SigningKey> issuer; ///< of letters
    seal::SealData seal;
};

/// One page with organ and date, as the product renders a grant; the seal's place on it.
struct SamplePage
{
    QByteArray pdf;
    seal::SealPlacing where;
};
[[nodiscard]] const SamplePage& samplePage();

} // namespace yichuang::test
