// SPDX-License-Identifier: Apache-2.0
#include "models/seal/signingkey.h"

#include <openssl/crypto.h>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.clear();
}

} // namespace

Pin::Pin(const QString& text)
    : m_bytes(text.normalized(QString::NormalizationForm_C).toUtf8())
{
}

Pin::Pin(Pin&& other) noexcept
    : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Pin& Pin::operator=(Pin&& other) noexcept
{
    if (this != &other) {
        wipe(m_bytes);
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Pin::~Pin() { wipe(m_bytes); }

QString toText(const SealProblem::Kind kind)
{
    using enum SealProblem::Kind;
    switch (kind) {
    case WrongPin:
        return u"wrongPin"_s;
    case PinLocked:
        return u"pinLocked"_s;
    case NoToken:
        return u"noToken"_s;
    case TokenGone:
        return u"tokenGone"_s;
    case NoKey:
        return u"noKey"_s;
    case NoStamp:
        return u"noStamp"_s;
    case SealedAlready:
        return u"sealedAlready"_s;
    case NotADocument:
        return u"notADocument"_s;
    case NoSealData:
        return u"noSealData"_s;
    case CertificateInvalid:
        return u"certificateInvalid"_s;
    case Cancelled:
        return u"cancelled"_s;
    case Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::seal
