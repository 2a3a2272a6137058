// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/letterkey.h"

#include "models/crypto/digest.h"
#include "models/crypto/opensslowners.h"

#include <openssl/pem.h>
#include <openssl/x509.h>

#include <array>

namespace yichuang::crypto {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestOpening = 200; // 91 bytes for P-256

using DeriveOwner = std::unique_ptr<EVP_PKEY_CTX, Freed<&EVP_PKEY_CTX_free>>;

Result<QByteArray> derOf(const PublicKey& key)
{
    const auto pem = key.toPem();
    if (!pem)
        return tl::unexpected(pem.error());
    const BioOwner bio = bioOver(*pem);
    const KeyOwner read{PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr)};
    const BioOwner out = emptyBio();
    if (!read || i2d_PUBKEY_bio(out.get(), read.get()) != 1)
        return opensslFailure("write public key");
    return bytesOf(out);
}

Result<KeyOwner> publicFromDer(QByteArrayView der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.data());
    KeyOwner key{der.size() > longestOpening
            ? nullptr
            : d2i_PUBKEY(nullptr, &bytes, static_cast<long>(der.size()))};
    if (!key || !isP256(key.get())) {
        [[maybe_unused]] const auto emptied = opensslFailure("read opening");
        return failure(Error::Code::Crypto, u"not a one-time key"_s);
    }
    return key;
}

/// The secret both sides share, with both public keys bound into what becomes of it.
Result<SecretKey> agree(EVP_PKEY* mine, EVP_PKEY* theirs, const QByteArray& bound)
{
    const DeriveOwner context{EVP_PKEY_CTX_new(mine, nullptr)};
    std::array<unsigned char, 32> secret{};
    std::size_t length = secret.size();
    if (!context || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_derive_set_peer(context.get(), theirs) != 1
        || EVP_PKEY_derive(context.get(), secret.data(), &length) != 1 || length != secret.size())
        return opensslFailure("agree on a key");
    const auto shared = SecretKey::fromBytes(QByteArrayView(secret.data(), 32));
    OPENSSL_cleanse(secret.data(), secret.size());
    if (!shared)
        return tl::unexpected(shared.error());
    return shared->derived(QByteArray{"yichuang letter 1 " + bound});
}

Result<KeyOwner> oneTimeKey()
{
    const auto made = PrivateKey::generate();
    const auto pem = made ? made->toPem() : tl::unexpected(made.error());
    if (!pem)
        return tl::unexpected(pem.error());
    const BioOwner bio = bioOver(*pem);
    KeyOwner key{PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr)};
    if (!key)
        return opensslFailure("read one-time key");
    return key;
}

} // namespace

Result<LetterKey> letterKeyFor(const PublicKey& receiver)
{
    const auto name = derOf(receiver);
    if (!name)
        return tl::unexpected(name.error());
    const auto theirs = publicFromDer(*name);
    const auto mine = oneTimeKey();
    if (!theirs || !mine)
        return tl::unexpected(theirs ? mine.error() : theirs.error());
    const BioOwner out = emptyBio();
    if (i2d_PUBKEY_bio(out.get(), mine->get()) != 1)
        return opensslFailure("write opening");
    QByteArray opening = bytesOf(out);
    auto key = agree(mine->get(), theirs->get(), opening + *name);
    if (!key)
        return tl::unexpected(key.error());
    return LetterKey{*std::move(key), std::move(opening)};
}

Result<SecretKey> letterKeyOf(const PrivateKey& receiver, QByteArrayView opening)
{
    const auto theirs = publicFromDer(opening);
    if (!theirs)
        return tl::unexpected(theirs.error());
    const auto own = receiver.publicKey();
    const auto name = own ? derOf(*own) : tl::unexpected(own.error());
    const auto pem = receiver.toPem();
    if (!name || !pem)
        return tl::unexpected(name ? pem.error() : name.error());
    const BioOwner bio = bioOver(*pem);
    const KeyOwner mine{PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr)};
    if (!mine)
        return opensslFailure("read private key");
    return agree(mine.get(), theirs->get(), opening.toByteArray() + *name);
}

Result<QByteArray> keyName(const PublicKey& key)
{
    return derOf(key).map([](const QByteArray& der) { return sha256(der); });
}

} // namespace yichuang::crypto
