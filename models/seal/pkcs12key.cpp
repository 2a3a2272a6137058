// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/seal/keysigning.h"
#include "models/seal/openedcertificate.h"
#include "models/seal/pkcs12bag.h"

#include <QFile>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {

std::optional<QByteArray> signedWith(EVP_PKEY* key, const QByteArrayView message)
{
    const bool isSm2Key = EVP_PKEY_is_a(key, "SM2") == 1;
    const auto context = isSm2Key
        ? sm2ContextFor(key)
        : std::optional{Sm2Context{crypto::DigestContextOwner{EVP_MD_CTX_new()}, {}}};
    if (!context || !context->digest)
        return std::nullopt;
    EVP_MD_CTX* digest = context->digest.get();
    const auto* text = reinterpret_cast<const unsigned char*>(message.data());
    const auto textSize = static_cast<size_t>(message.size());
    size_t size = 0;
    if (EVP_DigestSignInit(digest, nullptr, isSm2Key ? EVP_sm3() : EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(digest, nullptr, &size, text, textSize) != 1)
        return std::nullopt;
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(
            digest, reinterpret_cast<unsigned char*>(signature.data()), &size, text, textSize)
        != 1)
        return std::nullopt;
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

namespace {

using BagOwner = std::unique_ptr<PKCS12, crypto::Freed<&PKCS12_free>>;

class FileKey final : public SigningKey
{
public:
    FileKey(crypto::KeyOwner key, Certificate certificate, std::vector<Certificate> chain)
        : m_key(std::move(key))
        , m_certificate(std::move(certificate))
        , m_chain(std::move(chain))
    {
    }
    [[nodiscard]] Certificate certificate() const override { return m_certificate; }
    [[nodiscard]] std::vector<Certificate> chain() const override { return m_chain; }
    [[nodiscard]] SealResult<QByteArray> sign(const QByteArrayView message) const override
    {
        if (const auto signature = signedWith(m_key.get(), message))
            return *signature;
        return sealFailure(
            SealProblem::Kind::Failed, crypto::opensslFailure("signing").value().detail);
    }
    [[nodiscard]] bool isSoftware() const override { return true; }

private:
    crypto::KeyOwner m_key;
    Certificate m_certificate;
    std::vector<Certificate> m_chain;
};

SealResult<std::unique_ptr<SigningKey>> openedBag(PKCS12* bag, const Pin& pin)
{
    EVP_PKEY* rawKey = nullptr;
    X509* rawCertificate = nullptr;
    STACK_OF(X509)* rawOthers = nullptr;
    const bool parsed = PKCS12_parse(bag, pin.text(), &rawKey, &rawCertificate, &rawOthers) == 1;
    crypto::KeyOwner key{rawKey};
    const crypto::CertificateOwner own{rawCertificate};
    const StackOwner others{rawOthers};
    if (!parsed || !key || !own)
        return sealFailure(SealProblem::Kind::NoKey,
            crypto::opensslFailure("the file holds no key with its certificate").value().detail);
    const auto certificate = certificateOf(own.get());
    if (!certificate)
        return sealFailure(SealProblem::Kind::NoKey, certificate.error().detail);
    std::vector<Certificate> chain;
    for (int i = 0; i < sk_X509_num(others.get()); ++i) {
        if (const auto one = certificateOf(sk_X509_value(others.get(), i)))
            chain.push_back(*one);
    }
    return std::make_unique<FileKey>(std::move(key), *certificate, std::move(chain));
}

} // namespace

SealResult<std::unique_ptr<SigningKey>> openPkcs12(
    const QString& path, const Pin& pin, PinTries& tries)
{
    QFile file{path};
    if (!file.exists())
        return sealFailure(SealProblem::Kind::NoToken, path);
    if (!file.open(QIODevice::ReadOnly))
        return sealFailure(SealProblem::Kind::NoToken, path + u": "_s + file.errorString());
    const QByteArray bytes = file.readAll();
    const auto bio = crypto::bioOver(bytes);
    const BagOwner bag{bio ? d2i_PKCS12_bio(bio.get(), nullptr) : nullptr};
    if (!bag)
        return sealFailure(
            SealProblem::Kind::NoKey, crypto::opensslFailure("reading a key file").value().detail);
    // By content, so that a copy or a new name of the file has no tries of its own.
    const auto name = QString::fromLatin1(crypto::sha256(bytes).toHex());
    const auto left = tries.take(name);
    if (!left)
        return sealFailure(SealProblem::Kind::Failed, left.error().detail);
    if (*left < 0)
        return sealFailure(SealProblem::Kind::PinLocked);
    if (PKCS12_verify_mac(bag.get(), pin.text(), -1) != 1) {
        ERR_clear_error();
        return *left == 0 ? sealFailure(SealProblem::Kind::PinLocked)
                          : sealFailure(SealProblem::Kind::WrongPin, {}, *left);
    }
    if (const auto given = tries.giveBack(name); !given)
        return sealFailure(SealProblem::Kind::Failed, given.error().detail);
    return openedBag(bag.get(), pin);
}

Result<QByteArray> bagOf(
    EVP_PKEY* key, const Certificate& certificate, const Pin& pin, const QString& name)
{
    const auto x509 = opened(certificate);
    constexpr int rounds = 10'000; // a PIN of six digits falls to any number; opening stays fast
    const BagOwner bag{PKCS12_create(pin.text(), name.toUtf8().constData(), key, x509.get(),
        nullptr, NID_aes_256_cbc, NID_aes_256_cbc, rounds, rounds, 0)};
    const auto out = crypto::emptyBio();
    if (!bag || !out || i2d_PKCS12_bio(out.get(), bag.get()) != 1)
        return crypto::opensslFailure("making a key file");
    return crypto::bytesOf(out);
}

std::unique_ptr<SigningKey> keyInMemory(crypto::KeyOwner key, Certificate certificate)
{
    return std::make_unique<FileKey>(
        std::move(key), std::move(certificate), std::vector<Certificate>{});
}

Result<QByteArray> pkcs12Of(const crypto::PrivateKey& key, const Certificate& certificate,
    const Pin& pin, const QString& name)
{
    const auto pem = key.toPem();
    if (!pem)
        return pem;
    const auto in = crypto::bioOver(*pem);
    const crypto::KeyOwner own{
        in ? PEM_read_bio_PrivateKey(in.get(), nullptr, nullptr, nullptr) : nullptr};
    return bagOf(own.get(), certificate, pin, name);
}

} // namespace yichuang::seal
