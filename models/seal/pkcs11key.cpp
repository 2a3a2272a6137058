// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/seal/der.h"
#include "models/seal/openedcertificate.h"
#include "models/seal/pkcs11session.h"
#include "models/seal/signingkey.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

/// A positive number in as few bytes as DER allows.
QByteArray derInteger(QByteArrayView bytes)
{
    while (bytes.size() > 1 && bytes.front() == '\0')
        bytes = bytes.sliced(1);
    QByteArray number = bytes.toByteArray();
    if ((static_cast<unsigned char>(number.front()) & 0x80U) != 0)
        number.prepend('\0'); // else it would read as negative
    return der::element(der::Integer, number);
}

/// Tokens give r and s side by side.
QByteArray derSignature(const QByteArray& raw)
{
    const qsizetype half = raw.size() / 2;
    const QByteArray numbers = derInteger(QByteArrayView{raw}.first(half))
        + derInteger(QByteArrayView{raw}.sliced(half));
    return der::element(der::Sequence, numbers);
}

class TokenKey final : public SigningKey
{
public:
    TokenKey(std::unique_ptr<Pkcs11Session> session, Certificate certificate, CK_OBJECT_HANDLE key,
        bool isRsa)
        : m_session(std::move(session))
        , m_certificate(std::move(certificate))
        , m_key(key)
        , m_isRsa(isRsa)
    {
    }
    [[nodiscard]] Certificate certificate() const override { return m_certificate; }
    [[nodiscard]] std::vector<Certificate> chain() const override { return {}; }
    [[nodiscard]] SealResult<QByteArray> sign(const QByteArrayView message) const override
    {
        if (m_isRsa)
            return m_session->sign(m_key, CKM_SHA256_RSA_PKCS, message);
        return m_session->sign(m_key, CKM_ECDSA, crypto::sha256(message)).map(&derSignature);
    }
    [[nodiscard]] bool isSoftware() const override { return false; }

private:
    std::unique_ptr<Pkcs11Session> m_session;
    Certificate m_certificate;
    CK_OBJECT_HANDLE m_key;
    bool m_isRsa;
};

SealResult<Certificate> certificateOn(const Pkcs11Session& session, const QString& label)
{
    return session.object(CKO_CERTIFICATE, label)
        .and_then([&](const CK_OBJECT_HANDLE object) { return session.valueOf(object); })
        .and_then([](const QByteArray& der) -> SealResult<Certificate> {
            auto certificate = Certificate::fromDer(der);
            if (!certificate)
                return sealFailure(SealProblem::Kind::NoKey, certificate.error().detail);
            return std::move(*certificate);
        });
}

} // namespace

SealResult<std::unique_ptr<SigningKey>> openPkcs11(
    const Pkcs11Token& token, const Pin& pin, PinTries& tries)
{
    auto session = Pkcs11Session::open(token.module, token.label);
    if (!session)
        return tl::unexpected(session.error());
    auto certificate = certificateOn(**session, token.object);
    if (!certificate)
        return tl::unexpected(certificate.error());
    const auto x509 = opened(*certificate);
    EVP_PKEY* publicKey = x509 ? X509_get0_pubkey(x509.get()) : nullptr;
    const bool isRsa = publicKey != nullptr && EVP_PKEY_is_a(publicKey, "RSA") == 1;
    if (!isRsa && !crypto::isP256(publicKey))
        return sealFailure(SealProblem::Kind::NoKey, u"neither RSA nor P-256"_s);

    const auto left = tries.take(certificate->sha256());
    if (!left)
        return sealFailure(SealProblem::Kind::Failed, left.error().detail);
    if (*left < 0)
        return sealFailure(SealProblem::Kind::PinLocked);
    if (const auto in = (*session)->logIn(pin, *left); !in)
        return tl::unexpected(in.error());
    if (const auto given = tries.giveBack(certificate->sha256()); !given)
        return sealFailure(SealProblem::Kind::Failed, given.error().detail);
    const auto key = (*session)->object(CKO_PRIVATE_KEY, token.object);
    if (!key)
        return tl::unexpected(key.error());
    return std::make_unique<TokenKey>(std::move(*session), std::move(*certificate), *key, isRsa);
}

} // namespace yichuang::seal
