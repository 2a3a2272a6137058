// SPDX-License-Identifier: Apache-2.0
#include "models/seal/pkcs11session.h"

#include <QHash>
#include <QLibrary>

#include <algorithm>
#include <array>
#include <mutex>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using Kind = SealProblem::Kind;

QString said(const char* call, const CK_RV answer)
{
    return QString::fromLatin1(call) + u": CKR 0x"_s
        + QString::number(static_cast<qulonglong>(answer), 16);
}

/// What a token answers when it is no longer there; which of them depends on the vendor.
bool meansGone(const CK_RV answer)
{
    constexpr std::array gone{CKR_DEVICE_ERROR, CKR_DEVICE_REMOVED, CKR_TOKEN_NOT_PRESENT,
        CKR_SESSION_HANDLE_INVALID, CKR_SESSION_CLOSED, CKR_OBJECT_HANDLE_INVALID,
        CKR_KEY_HANDLE_INVALID, CKR_USER_NOT_LOGGED_IN, CKR_GENERAL_ERROR};
    return std::ranges::find(gone, answer) != gone.end();
}

tl::unexpected<SealProblem> failed(const char* call, const CK_RV answer)
{
    return sealFailure(meansGone(answer) ? Kind::TokenGone : Kind::Failed, said(call, answer));
}

CK_BYTE* writable(const QByteArrayView bytes)
{
    // PKCS#11 has no const; the calls below only read.
    return reinterpret_cast<CK_BYTE*>(const_cast<char*>(bytes.data()));
}

} // namespace

/// A loaded library, initialised for as long as a session needs it.
class Pkcs11Module
{
public:
    static SealResult<std::shared_ptr<Pkcs11Module>> load(const QString& path)
    {
        static std::mutex mutex;
        static QHash<QString, std::weak_ptr<Pkcs11Module>> loaded;
        const std::lock_guard lock{mutex};
        if (auto known = loaded.value(path).lock())
            return known;
        QLibrary library{path};
        library.setLoadHints(QLibrary::PreventUnloadHint); // vendors register exit handlers
        const auto list
            = reinterpret_cast<CK_C_GetFunctionList>(library.resolve("C_GetFunctionList"));
        CK_FUNCTION_LIST* functions = nullptr;
        if (list == nullptr || list(&functions) != CKR_OK || functions == nullptr)
            return sealFailure(Kind::NoToken, library.errorString());
        CK_C_INITIALIZE_ARGS arguments{};
        arguments.flags = CKF_OS_LOCKING_OK;
        const CK_RV answer = functions->C_Initialize(&arguments);
        if (answer != CKR_OK && answer != CKR_CRYPTOKI_ALREADY_INITIALIZED)
            return sealFailure(Kind::NoToken, said("C_Initialize", answer));
        std::shared_ptr<Pkcs11Module> module{new Pkcs11Module{functions}};
        loaded.insert(path, module);
        return module;
    }
    ~Pkcs11Module() { m_functions->C_Finalize(nullptr); }
    Pkcs11Module(const Pkcs11Module&) = delete;
    Pkcs11Module& operator=(const Pkcs11Module&) = delete;

    CK_FUNCTION_LIST* operator->() const { return m_functions; }

    [[nodiscard]] std::optional<CK_TOKEN_INFO> tokenIn(CK_SLOT_ID slot) const
    {
        CK_TOKEN_INFO info{};
        if (m_functions->C_GetTokenInfo(slot, &info) != CKR_OK)
            return std::nullopt;
        return info;
    }
    [[nodiscard]] std::optional<CK_SLOT_ID> slotOf(const QString& label) const
    {
        CK_ULONG count = 0;
        if (m_functions->C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK)
            return std::nullopt;
        std::vector<CK_SLOT_ID> slots(count);
        if (m_functions->C_GetSlotList(CK_TRUE, slots.data(), &count) != CKR_OK)
            return std::nullopt;
        slots.resize(count);
        for (const CK_SLOT_ID slot : slots) {
            const auto info = tokenIn(slot);
            const auto* text = info ? reinterpret_cast<const char*>(info->label) : "";
            if (info && QString::fromUtf8(text, sizeof info->label).trimmed() == label)
                return slot;
        }
        return std::nullopt;
    }

private:
    explicit Pkcs11Module(CK_FUNCTION_LIST* functions)
        : m_functions(functions)
    {
    }
    CK_FUNCTION_LIST* m_functions;
};

Pkcs11Session::Pkcs11Session(
    std::shared_ptr<Pkcs11Module> module, CK_SLOT_ID slot, CK_SESSION_HANDLE session)
    : m_module(std::move(module))
    , m_slot(slot)
    , m_session(session)
{
}

Pkcs11Session::~Pkcs11Session() { (*m_module)->C_CloseSession(m_session); }

SealResult<std::unique_ptr<Pkcs11Session>> Pkcs11Session::open(
    const QString& module, const QString& label)
{
    auto loaded = Pkcs11Module::load(module);
    if (!loaded)
        return tl::unexpected(loaded.error());
    const Pkcs11Module& functions = **loaded;
    const auto slot = functions.slotOf(label);
    if (!slot)
        return sealFailure(Kind::NoToken, u"no token "_s + label);
    CK_SESSION_HANDLE session = CK_INVALID_HANDLE;
    const CK_RV answer
        = functions->C_OpenSession(*slot, CKF_SERIAL_SESSION, nullptr, nullptr, &session);
    if (answer != CKR_OK)
        return sealFailure(Kind::NoToken, said("C_OpenSession", answer));
    return std::unique_ptr<Pkcs11Session>{new Pkcs11Session{std::move(*loaded), *slot, session}};
}

SealResult<std::monostate> Pkcs11Session::logIn(const Pin& pin, const int left) const
{
    (*m_module)->C_Logout(m_session); // nobody's earlier PIN counts for this one
    const CK_RV answer = (*m_module)->C_Login(
        m_session, CKU_USER, writable(pin.view()), static_cast<CK_ULONG>(pin.view().size()));
    if (answer == CKR_OK)
        return std::monostate{};
    const auto info = m_module->tokenIn(m_slot);
    const bool locked
        = answer == CKR_PIN_LOCKED || (info && (info->flags & CKF_USER_PIN_LOCKED) != 0);
    const bool wrong
        = answer == CKR_PIN_INCORRECT || answer == CKR_PIN_LEN_RANGE || answer == CKR_PIN_INVALID;
    if (locked || (wrong && left == 0))
        return sealFailure(Kind::PinLocked, said("C_Login", answer));
    // The token's own count may end before ours.
    const bool lastTry = info && (info->flags & CKF_USER_PIN_FINAL_TRY) != 0;
    if (wrong)
        return sealFailure(Kind::WrongPin, said("C_Login", answer), lastTry ? 1 : left);
    return failed("C_Login", answer);
}

SealResult<CK_OBJECT_HANDLE> Pkcs11Session::object(CK_OBJECT_CLASS kind, const QString& label) const
{
    const QByteArray name = label.toUtf8();
    std::array wanted{CK_ATTRIBUTE{CKA_CLASS, &kind, sizeof kind},
        CK_ATTRIBUTE{CKA_LABEL, writable(name), static_cast<CK_ULONG>(name.size())}};
    const Pkcs11Module& functions = *m_module;
    CK_RV answer = functions->C_FindObjectsInit(m_session, wanted.data(), wanted.size());
    if (answer != CKR_OK)
        return failed("C_FindObjectsInit", answer);
    CK_OBJECT_HANDLE found = CK_INVALID_HANDLE;
    CK_ULONG count = 0;
    answer = functions->C_FindObjects(m_session, &found, 1, &count);
    functions->C_FindObjectsFinal(m_session);
    if (answer != CKR_OK)
        return failed("C_FindObjects", answer);
    if (count == 0)
        return sealFailure(Kind::NoKey, u"nothing called "_s + label);
    return found;
}

SealResult<QByteArray> Pkcs11Session::valueOf(const CK_OBJECT_HANDLE object) const
{
    CK_ATTRIBUTE attribute{CKA_VALUE, nullptr, 0};
    CK_RV answer = (*m_module)->C_GetAttributeValue(m_session, object, &attribute, 1);
    if (answer != CKR_OK)
        return failed("C_GetAttributeValue", answer);
    QByteArray value(static_cast<qsizetype>(attribute.ulValueLen), Qt::Uninitialized);
    attribute.pValue = value.data();
    answer = (*m_module)->C_GetAttributeValue(m_session, object, &attribute, 1);
    if (answer != CKR_OK)
        return failed("C_GetAttributeValue", answer);
    return value;
}

SealResult<QByteArray> Pkcs11Session::sign(const CK_OBJECT_HANDLE key,
    const CK_MECHANISM_TYPE mechanism, const QByteArrayView message) const
{
    CK_MECHANISM how{mechanism, nullptr, 0};
    CK_RV answer = (*m_module)->C_SignInit(m_session, &how, key);
    if (answer != CKR_OK)
        return failed("C_SignInit", answer);
    QByteArray signature(1024, Qt::Uninitialized); // RSA-8192 at most
    auto size = static_cast<CK_ULONG>(signature.size());
    answer = (*m_module)->C_Sign(m_session, writable(message),
        static_cast<CK_ULONG>(message.size()), reinterpret_cast<CK_BYTE*>(signature.data()), &size);
    if (answer != CKR_OK)
        return failed("C_Sign", answer);
    signature.truncate(static_cast<qsizetype>(size));
    return signature;
}

} // namespace yichuang::seal
