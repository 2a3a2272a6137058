// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"
#include "models/seal/certificate.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace yichuang::seal {

/// The PIN of a key as it was typed; wiped when it goes. Never logged, stored or passed on a
/// command line.
class Pin
{
public:
    explicit Pin(const QString& text);
    Pin(Pin&& other) noexcept;
    Pin& operator=(Pin&& other) noexcept;
    Pin(const Pin&) = delete;
    Pin& operator=(const Pin&) = delete;
    ~Pin();

    [[nodiscard]] QByteArrayView view() const { return m_bytes; }
    [[nodiscard]] const char* text() const { return m_bytes.constData(); } ///< UTF-8, ends with 0

private:
    QByteArray m_bytes;
};

/// Why no seal came about. After each of them the document is as it was before.
struct SealProblem
{
    enum class Kind {
        WrongPin, ///< `triesLeft` says how many more
        PinLocked, ///< too many wrong PINs: whoever issued the key has to unlock it
        NoToken, ///< the USB key is not there, or the key file is missing
        TokenGone, ///< pulled out between PIN and signature
        NoKey, ///< the token or file holds no such key, or none with a certificate
        NoStamp, ///< the time stamp service did not answer, or not with a stamp we can accept
        SealedAlready, ///< the document bears a signature
        NotADocument, ///< the bytes are no PDF we can extend, or the page does not exist
        NoSealData, ///< the seal has no data of its maker for an OFD, or they do not allow this
        CertificateInvalid, ///< expired or not valid yet at the moment of sealing
        Cancelled, ///< by the person, before the key was used
        Failed ///< anything else; `detail` is for the log
    };
    Kind kind{Kind::Failed};
    int triesLeft{0};
    QString detail;

    friend bool operator==(const SealProblem&, const SealProblem&) = default;
};
[[nodiscard]] QString toText(SealProblem::Kind kind);

template <typename T>
using SealResult = tl::expected<T, SealProblem>;

[[nodiscard]] inline tl::unexpected<SealProblem> sealFailure(
    SealProblem::Kind kind, QString detail = {}, int triesLeft = 0)
{
    return tl::unexpected(SealProblem{kind, triesLeft, std::move(detail)});
}

/// An opened key of a seal: the private half never leaves its file or token. Use from one thread at
/// a time.
class SigningKey
{
public:
    virtual ~SigningKey() = default;
    [[nodiscard]] virtual Certificate certificate() const = 0;
    /// Certificates between it and the root, as far as the token has them.
    [[nodiscard]] virtual std::vector<Certificate> chain() const = 0;
    /// One key operation: RSA with SHA-256 (PKCS#1 v1.5) or ECDSA with SHA-256 in DER, SM2 with SM3
    /// for an SM2 key.
    [[nodiscard]] virtual SealResult<QByteArray> sign(QByteArrayView message) const = 0;
    /// A key in a file: for demo and training, said on the screen (rulebook 7.3).
    [[nodiscard]] virtual bool isSoftware() const = 0;
};

/// Counts wrong PINs, so that guessing ends also where the key itself does not count.
class PinTries
{
public:
    static constexpr int most = 5;

    virtual ~PinTries() = default;
    /// Takes one try before the PIN is looked at, so that switching off does not give it back; how
    /// many are left after it. -1: none was left, the PIN must not be looked at.
    [[nodiscard]] virtual Result<int> take(const QString& key) = 0;
    /// The PIN was right.
    virtual Result<> giveBack(const QString& key) = 0;
};

/// Keeps the count in a small file of its own: it must not be rolled back with a failed sealing.
class PinTriesFile final : public PinTries
{
public:
    explicit PinTriesFile(QString path)
        : m_path(std::move(path))
    {
    }
    [[nodiscard]] Result<int> take(const QString& key) override;
    Result<> giveBack(const QString& key) override;

private:
    QString m_path;
};

/// A PKCS#12 file: the demo's and the training's key.
[[nodiscard]] SealResult<std::unique_ptr<SigningKey>> openPkcs12(
    const QString& path, const Pin& pin, PinTries& tries);

/// Such a file with a key and its certificate, for the demo hall and tests (AES-256, PBKDF2).
[[nodiscard]] Result<QByteArray> pkcs12Of(const crypto::PrivateKey& key,
    const Certificate& certificate, const Pin& pin, const QString& name);

/// A key on a PKCS#11 token.
struct Pkcs11Token
{
    QString module; ///< the vendor's library, for example libsofthsm2.so
    QString label; ///< of the token
    QString object; ///< label of key and certificate on it

    friend bool operator==(const Pkcs11Token&, const Pkcs11Token&) = default;
};
[[nodiscard]] SealResult<std::unique_ptr<SigningKey>> openPkcs11(
    const Pkcs11Token& token, const Pin& pin, PinTries& tries);

} // namespace yichuang::seal
