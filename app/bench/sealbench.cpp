// SPDX-License-Identifier: Apache-2.0
#include "app/bench/benchmarks.h"
#include "app/bench/text.h"
#include "models/crypto/sealing.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>
#include <memory>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int fields = 20'000;
constexpr int rounds = 9;
constexpr int fieldSize = 18; ///< an identity number
constexpr int nonceSize = 12;
constexpr int tagSize = 16;

/// AES-256-GCM with the context kept and nonces drawn in one go, into memory that is there already.
class BareCipher
{
public:
    explicit BareCipher(const std::array<unsigned char, crypto::SecretKey::size>& key)
        : m_context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free)
    {
        EVP_EncryptInit_ex(m_context.get(), EVP_aes_256_gcm(), nullptr, key.data(), nullptr);
        RAND_bytes(m_nonces.data(), static_cast<int>(m_nonces.size()));
    }

    int seal(const QByteArray& plain)
    {
        const unsigned char* const nonce = m_nonces.data() + (m_next++ % 341) * nonceSize;
        int written = 0;
        EVP_EncryptInit_ex(m_context.get(), nullptr, nullptr, nullptr, nonce);
        EVP_EncryptUpdate(m_context.get(), m_out.data(), &written,
            reinterpret_cast<const unsigned char*>(plain.constData()),
            static_cast<int>(plain.size()));
        int last = 0;
        EVP_EncryptFinal_ex(m_context.get(), m_out.data() + written, &last);
        EVP_CIPHER_CTX_ctrl(
            m_context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, m_out.data() + fieldSize);
        return written + last;
    }

private:
    std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> m_context;
    std::array<unsigned char, 4092> m_nonces{};
    std::array<unsigned char, fieldSize + tagSize> m_out{};
    std::size_t m_next{0};
};

} // namespace

Result<std::vector<Figure>> sealFigures()
{
    std::array<unsigned char, crypto::SecretKey::size> bytes{};
    RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
    const auto key = crypto::SecretKey::fromBytes(
        QByteArrayView{reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    if (!key)
        return tl::unexpected(key.error());
    crypto::Sealer sealer{*key};
    BareCipher bare{bytes};
    const QByteArray plain = "62110219800101002X";
    const QByteArray place = crypto::placeOf("cases", "sealed_people", QByteArray(16, 'x'));
    std::vector<double> ours;
    std::vector<double> floors;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(fields / secondsOf([&] {
            for (int i = 0; i < fields; ++i)
                std::ignore = sealer.seal(plain, place);
        }));
        volatile int sink = 0;
        floors.push_back(fields / secondsOf([&] {
            for (int i = 0; i < fields; ++i)
                sink = sink + bare.seal(plain);
        }));
    }
    return std::vector{Figure{.id = u"seal.field"_s,
        //: 中文: 加密一个 18 字符的字段（含位置绑定）
        .what = Text::tr("a field of 18 characters sealed to its place"),
        .unit = Figure::Unit::PerSecond,
        .ours = percentile(ours, 0.5),
        .floor = percentile(floors, 0.5),
        //: 中文: 仅 AES-256-GCM，随机数成批取用
        .floorIs = Text::tr("AES-256-GCM alone, nonces drawn in one go"),
        .aim = 0.8}};
}

} // namespace yichuang::bench
