// SPDX-License-Identifier: Apache-2.0
#include "models/seal/timestamp.h"

#include "models/crypto/digest.h"
#include "models/crypto/secretkey.h"
#include "models/seal/openedcertificate.h"
#include "models/seal/signeddata.h"

#include <openssl/err.h>
#include <openssl/ts.h>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {
namespace {

using QueryOwner = std::unique_ptr<TS_REQ, crypto::Freed<&TS_REQ_free>>;
using AnswerOwner = std::unique_ptr<TS_RESP, crypto::Freed<&TS_RESP_free>>;
using TokenOwner = std::unique_ptr<PKCS7, crypto::Freed<&PKCS7_free>>;
using InfoOwner = std::unique_ptr<TS_TST_INFO, crypto::Freed<&TS_TST_INFO_free>>;
using CheckOwner = std::unique_ptr<TS_VERIFY_CTX, crypto::Freed<&TS_VERIFY_CTX_free>>;
using ImprintOwner = std::unique_ptr<TS_MSG_IMPRINT, crypto::Freed<&TS_MSG_IMPRINT_free>>;
using AlgorithmOwner = std::unique_ptr<X509_ALGOR, crypto::Freed<&X509_ALGOR_free>>;

bool fill(TS_REQ* query, const QByteArray& digest)
{
    const ImprintOwner imprint{TS_MSG_IMPRINT_new()};
    const AlgorithmOwner algorithm{X509_ALGOR_new()};
    const auto random = crypto::randomBytes(8);
    if (!imprint || !algorithm || !random
        || X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr) != 1
        || TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get()) != 1)
        return false;
    // OpenSSL takes the digest as writable and copies it.
    QByteArray bytes = digest;
    const crypto::BignumOwner number{
        BN_bin2bn(reinterpret_cast<const unsigned char*>(random->constData()), 8, nullptr)};
    const crypto::IntegerOwner nonce{number ? BN_to_ASN1_INTEGER(number.get(), nullptr) : nullptr};
    return nonce
        && TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char*>(bytes.data()),
               static_cast<int>(bytes.size()))
        == 1
        && TS_REQ_set_version(query, 1) == 1 && TS_REQ_set_msg_imprint(query, imprint.get()) == 1
        && TS_REQ_set_nonce(query, nonce.get()) == 1 && TS_REQ_set_cert_req(query, 1) == 1;
}

Result<Instant> timeOf(const TS_TST_INFO* info)
{
    const ASN1_GENERALIZEDTIME* time = TS_TST_INFO_get_time(info);
    const auto text = QString::fromLatin1(
        reinterpret_cast<const char*>(ASN1_STRING_get0_data(time)), ASN1_STRING_length(time));
    // yyyymmddhhmmss[.f…]Z (RFC 3161, 2.4.2)
    const auto stamped = instantFromText(u"%1-%2-%3T%4:%5:%6.%7Z"_s.arg(text.mid(0, 4),
        text.mid(4, 2), text.mid(6, 2), text.mid(8, 2), text.mid(10, 2), text.mid(12, 2),
        text.mid(14).remove(u'.').remove(u'Z').leftJustified(3, u'0').first(3)));
    return stamped;
}

QString serviceOf(const PKCS7* token)
{
    const STACK_OF(X509)* certificates
        = PKCS7_type_is_signed(token) ? token->d.sign->cert : nullptr;
    if (sk_X509_num(certificates) < 1)
        return {};
    const auto first = certificateOf(sk_X509_value(certificates, 0));
    return first ? first->facts().commonName : QString{};
}

/// A context that checks signature, chain at `moment` and imprint.
CheckOwner checker(
    const QByteArrayView signature, const std::vector<Certificate>& roots, const Instant moment)
{
    CheckOwner context{TS_VERIFY_CTX_new()};
    crypto::StoreOwner store{X509_STORE_new()};
    const auto trusted = stackOf(roots);
    for (int i = 0; store && i < sk_X509_num(trusted.get()); ++i)
        X509_STORE_add_cert(store.get(), sk_X509_value(trusted.get(), i));
    auto data = crypto::bioOver(signature);
    if (!context || !store || !data)
        return {};
    const auto seconds
        = std::chrono::floor<std::chrono::seconds>(moment).time_since_epoch().count();
    X509_VERIFY_PARAM_set_time(
        X509_STORE_get0_param(store.get()), static_cast<std::time_t>(seconds));
    TS_VERIFY_CTX_set_flags(context.get(), TS_VFY_VERSION | TS_VFY_DATA | TS_VFY_SIGNATURE);
    TS_VERIFY_CTX_set_data(context.get(), data.release());
    TS_VERIFY_CTX_set_store(context.get(), store.release());
    return context;
}

bool algorithmsFit(PKCS7* token)
{
    PKCS7_SIGNER_INFO* signer = sk_PKCS7_SIGNER_INFO_value(PKCS7_get_signer_info(token), 0);
    const STACK_OF(X509)* certificates = token->d.sign->cert;
    if (signer == nullptr || sk_X509_num(certificates) != 1)
        return false; // exactly the stamping certificate, as we ask for
    EVP_PKEY* key = X509_get0_pubkey(sk_X509_value(certificates, 0));
    X509_ALGOR* digest = nullptr;
    X509_ALGOR* signature = nullptr;
    PKCS7_SIGNER_INFO_get0_algs(signer, nullptr, &digest, &signature);
    return algorithmFits(signature, digest, key);
}

bool isUnchangedWhenWritten(PKCS7* token, const QByteArrayView bytes)
{
    const auto bio = crypto::emptyBio();
    return bio && i2d_PKCS7_bio(bio.get(), token) == 1 && crypto::bytesOf(bio) == bytes;
}

Result<QByteArray> tokenIn(const QByteArray& answer, const TS_REQ* query)
{
    const auto bio = crypto::bioOver(answer);
    const AnswerOwner response{bio ? d2i_TS_RESP_bio(bio.get(), nullptr) : nullptr};
    if (!response)
        return crypto::opensslFailure("reading the answer of the time stamp service");
    PKCS7* token = TS_RESP_get_token(response.get());
    const auto* status = TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(response.get()));
    if (token == nullptr || ASN1_INTEGER_get(status) > 1)
        return failure(Error::Code::Refused, u"the time stamp service gave no stamp"_s);
    TS_TST_INFO* info = TS_RESP_get_tst_info(response.get());
    const ASN1_INTEGER* nonce = TS_TST_INFO_get_nonce(info);
    if (nonce == nullptr || ASN1_INTEGER_cmp(nonce, TS_REQ_get_nonce(query)) != 0)
        return failure(Error::Code::Crypto, u"the time stamp answers another query"_s);
    const auto out = crypto::emptyBio();
    if (!out || i2d_PKCS7_bio(out.get(), token) != 1)
        return crypto::opensslFailure("taking the time stamp");
    return crypto::bytesOf(out);
}

} // namespace

Result<TimeStampToken> readToken(
    const QByteArray& token, const QByteArrayView signature, const std::vector<Certificate>& roots)
{
    const auto bio = crypto::bioOver(token);
    const TokenOwner opened{bio ? d2i_PKCS7_bio(bio.get(), nullptr) : nullptr};
    if (!opened)
        return crypto::opensslFailure("reading a time stamp");
    if (!PKCS7_type_is_signed(opened.get()) || !algorithmsFit(opened.get()) || !hasOneForm(token)
        || !isUnchangedWhenWritten(opened.get(), token))
        return failure(Error::Code::Crypto, u"the time stamp is not in its one form"_s);
    const InfoOwner info{PKCS7_to_TS_TST_INFO(opened.get())};
    if (!info)
        return crypto::opensslFailure("reading a time stamp");
    const auto at = timeOf(info.get());
    if (!at)
        return tl::unexpected(at.error());
    const auto check = checker(signature, roots, *at);
    if (!check || TS_RESP_verify_token(check.get(), opened.get()) != 1)
        return crypto::opensslFailure("the time stamp does not fit");
    return TimeStampToken{token, *at, serviceOf(opened.get())};
}

Result<TimeStampToken> stampOver(
    const QByteArrayView signature, TimeStamper& stamper, const std::vector<Certificate>& roots)
{
    const QueryOwner query{TS_REQ_new()};
    const auto out = crypto::emptyBio();
    if (!query || !fill(query.get(), crypto::sha256(signature)) || !out
        || i2d_TS_REQ_bio(out.get(), query.get()) != 1)
        return crypto::opensslFailure("making a time stamp query");
    return stamper.answerTo(crypto::bytesOf(out))
        .and_then([&](const QByteArray& answer) { return tokenIn(answer, query.get()); })
        .and_then([&](const QByteArray& token) { return readToken(token, signature, roots); });
}

} // namespace yichuang::seal
