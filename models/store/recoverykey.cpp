// SPDX-License-Identifier: Apache-2.0
#include "models/store/recoverykey.h"

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1StringView alphabet{"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"};
constexpr int length = 32;
static_assert(alphabet.size() == 32); // 5 bits a character

} // namespace

Result<QString> newRecoveryKey()
{
    return crypto::randomBytes(length).map([](const QByteArray& bytes) {
        QString text;
        for (int i = 0; i < length; ++i) {
            if (i > 0 && i % 4 == 0)
                text += u'-';
            text += alphabet.at(static_cast<unsigned char>(bytes.at(i)) % 32);
        }
        return text;
    });
}

Result<crypto::SecretKey> keyFromRecovery(const QString& text)
{
    QByteArray letters;
    for (const QChar c : text.toUpper()) {
        if (c == u'-' || c.isSpace())
            continue;
        if (!alphabet.contains(c))
            return failure(Error::Code::InvalidInput, u"no recovery key"_s);
        letters += c.toLatin1();
    }
    return crypto::SecretKey::fromBytes(letters).and_then(
        [](const crypto::SecretKey& key) { return key.derived("yichuang recovery 1"); });
}

} // namespace yichuang::store
