// SPDX-License-Identifier: Apache-2.0
// OpenSSL's engines are deprecated in 3.0; the provider for PKCS#11 is not in Debian 12. All of it
// stays in this file.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "models/seal/keysigning.h"
#include "models/seal/openedcertificate.h"

#include <QFile>
#include <QUrl>

#include <openssl/engine.h>
#include <openssl/err.h>
#include <openssl/ui.h>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

/// Answers of PKCS#11 modules (PKCS #11 3.0, 5.1), which libp11 hands on as reasons of its errors.
enum Ckr : int {
    DeviceError = 0x30,
    DeviceRemoved = 0x32,
    ObjectHandleInvalid = 0x82,
    PinIncorrect = 0xa0,
    PinInvalid = 0xa1,
    PinLengthRange = 0xa2,
    PinLocked = 0xa4,
    SessionHandleInvalid = 0xb3,
    TokenNotPresent = 0xe0,
    TokenNotRecognized = 0xe1,
    UserNotLoggedIn = 0x101
};

/// Empties OpenSSL's queue of this thread; which of the answers above is in it, and the words.
struct Trouble
{
    bool wrongPin{false};
    bool locked{false};
    bool gone{false};
    QString detail;
};

Trouble troubleOf(const char* step)
{
    Trouble trouble{.detail = QString::fromLatin1(step)};
    while (const auto code = ERR_get_error()) {
        const int reason = ERR_GET_REASON(code);
        const bool ours = ERR_GET_LIB(code) >= ERR_LIB_USER; // engines register theirs from there
        trouble.wrongPin |= ours && (reason >= PinIncorrect && reason <= PinLengthRange);
        trouble.locked |= ours && reason == PinLocked;
        trouble.gone |= ours
            && (reason == DeviceError || reason == DeviceRemoved || reason == ObjectHandleInvalid
                || reason == SessionHandleInvalid || reason == TokenNotPresent
                || reason == TokenNotRecognized || reason == UserNotLoggedIn);
        const char* text = ERR_reason_error_string(code);
        trouble.detail += u": "_s + QString::fromLatin1(text != nullptr ? text : "unknown");
    }
    return trouble;
}

struct EngineFreed
{
    void operator()(ENGINE* engine) const
    {
        ENGINE_finish(engine);
        ENGINE_free(engine);
    }
};
using EngineOwner = std::unique_ptr<ENGINE, EngineFreed>;

/// Gives the PIN to libp11 once and never asks a terminal.
int givePin(UI* ui, UI_STRING* wish)
{
    const auto type = UI_get_string_type(wish);
    if (type != UIT_PROMPT && type != UIT_VERIFY)
        return 1;
    const auto* pin = static_cast<const Pin*>(UI_get0_user_data(ui));
    return UI_set_result(ui, wish, pin->text()) == 0 ? 1 : 0;
}

struct MethodFreed
{
    void operator()(UI_METHOD* method) const { UI_destroy_method(method); }
};

QByteArray uriOf(const Pkcs11Token& token, const char* type)
{
    return "pkcs11:token=" + QUrl::toPercentEncoding(token.label)
        + ";object=" + QUrl::toPercentEncoding(token.object) + ";type=" + type;
}

EngineOwner engineOf(const Pkcs11Token& token)
{
    static std::once_flag loaded;
    std::call_once(loaded, [] { ENGINE_load_builtin_engines(); });
    ENGINE* engine = ENGINE_by_id("pkcs11");
    if (engine == nullptr)
        return {};
    const QByteArray module = QFile::encodeName(token.module);
    if (ENGINE_ctrl_cmd_string(engine, "MODULE_PATH", module.constData(), 0) != 1
        || ENGINE_init(engine) != 1) {
        ENGINE_free(engine);
        return {};
    }
    ENGINE_ctrl_cmd_string(engine, "QUIET", nullptr, 1); // it would write to the terminal
    return EngineOwner{engine};
}

crypto::CertificateOwner certificateOn(ENGINE* engine, const Pkcs11Token& token)
{
    const QByteArray uri = uriOf(token, "cert");
    struct
    {
        const char* id;
        X509* certificate;
    } wish{uri.constData(), nullptr};
    ENGINE_ctrl_cmd(engine, "LOAD_CERT_CTRL", 0, &wish, nullptr, 0);
    return crypto::CertificateOwner{wish.certificate};
}

class TokenKey final : public SigningKey
{
public:
    TokenKey(EngineOwner engine, crypto::KeyOwner key, Certificate certificate)
        : m_engine(std::move(engine))
        , m_key(std::move(key))
        , m_certificate(std::move(certificate))
    {
    }
    [[nodiscard]] Certificate certificate() const override { return m_certificate; }
    [[nodiscard]] std::vector<Certificate> chain() const override { return {}; }
    [[nodiscard]] SealResult<QByteArray> sign(const QByteArrayView message) const override
    {
        ERR_clear_error();
        if (const auto signature = signedWith(m_key.get(), message))
            return *signature;
        const Trouble trouble = troubleOf("signing on the token");
        return sealFailure(trouble.gone ? SealProblem::Kind::TokenGone : SealProblem::Kind::Failed,
            trouble.detail);
    }
    [[nodiscard]] bool isSoftware() const override { return false; }

private:
    EngineOwner m_engine; // outlives the key, which it made
    crypto::KeyOwner m_key;
    Certificate m_certificate;
};

SealProblem problemOf(const Trouble& trouble, const int left)
{
    using enum SealProblem::Kind;
    if (trouble.locked || (trouble.wrongPin && left == 0))
        return {PinLocked, 0, trouble.detail};
    if (trouble.wrongPin)
        return {WrongPin, left, trouble.detail};
    return {trouble.gone ? TokenGone : NoKey, 0, trouble.detail};
}

} // namespace

SealResult<std::unique_ptr<SigningKey>> openPkcs11(
    const Pkcs11Token& token, const Pin& pin, PinTries& tries)
{
    if (!QFile::exists(token.module))
        return sealFailure(SealProblem::Kind::NoToken, token.module);
    auto engine = engineOf(token);
    if (!engine)
        return sealFailure(SealProblem::Kind::NoToken, troubleOf("no PKCS#11 engine").detail);
    const auto opened = certificateOn(engine.get(), token);
    if (!opened)
        return sealFailure(
            SealProblem::Kind::NoToken, troubleOf("no token with this certificate").detail);
    auto certificate = certificateOf(opened.get());
    if (!certificate)
        return sealFailure(SealProblem::Kind::NoKey, certificate.error().detail);

    const auto left = tries.take(certificate->sha256());
    if (!left)
        return sealFailure(SealProblem::Kind::Failed, left.error().detail);
    if (*left < 0)
        return sealFailure(SealProblem::Kind::PinLocked);
    const std::unique_ptr<UI_METHOD, MethodFreed> method{UI_create_method("yichuang")};
    if (!method || UI_method_set_reader(method.get(), &givePin) != 0)
        return sealFailure(SealProblem::Kind::Failed, u"no UI method"_s);
    ERR_clear_error();
    const QByteArray uri = uriOf(token, "private");
    crypto::KeyOwner key{ENGINE_load_private_key(
        engine.get(), uri.constData(), method.get(), const_cast<Pin*>(&pin))};
    if (!key)
        return tl::unexpected(problemOf(troubleOf("opening the key"), *left));
    if (const auto given = tries.giveBack(certificate->sha256()); !given)
        return sealFailure(SealProblem::Kind::Failed, given.error().detail);
    return std::make_unique<TokenKey>(std::move(engine), std::move(key), std::move(*certificate));
}

} // namespace yichuang::seal
