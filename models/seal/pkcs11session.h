// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/signingkey.h"

#include <memory>
#include <p11-kit/pkcs11.h>
#include <variant>

namespace yichuang::seal {

class Pkcs11Module;

/// One session with one token of a vendor's PKCS#11 library. Spoken to directly: OpenSSL's engine
/// for it is deprecated, writes to the terminal and stays logged in, so that a wrong PIN passes
/// after a right one. When the last session ends the token forgets the PIN.
class Pkcs11Session
{
public:
    /// NoToken when the library or a token with this label is not there.
    [[nodiscard]] static SealResult<std::unique_ptr<Pkcs11Session>> open(
        const QString& module, const QString& label);
    ~Pkcs11Session();
    Pkcs11Session(const Pkcs11Session&) = delete;
    Pkcs11Session& operator=(const Pkcs11Session&) = delete;

    /// Has the token look at the PIN, whoever was logged in before. `left` tries by our own count.
    [[nodiscard]] SealResult<std::monostate> logIn(const Pin& pin, int left) const;
    /// The first object of a class with a label; NoKey when there is none.
    [[nodiscard]] SealResult<CK_OBJECT_HANDLE> object(
        CK_OBJECT_CLASS kind, const QString& label) const;
    [[nodiscard]] SealResult<QByteArray> valueOf(CK_OBJECT_HANDLE object) const;
    /// TokenGone when the token was pulled out since.
    [[nodiscard]] SealResult<QByteArray> sign(
        CK_OBJECT_HANDLE key, CK_MECHANISM_TYPE mechanism, QByteArrayView message) const;

private:
    Pkcs11Session(std::shared_ptr<Pkcs11Module> module, CK_SLOT_ID slot, CK_SESSION_HANDLE session);

    std::shared_ptr<Pkcs11Module> m_module; ///< shared by the sessions of one library
    CK_SLOT_ID m_slot;
    CK_SESSION_HANDLE m_session;
};

} // namespace yichuang::seal
