// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/certificate.h"

namespace yichuang::seal {

/// A line to a time stamp service (RFC 3161): DER of a TimeStampReq in, of a TimeStampResp out.
class TimeStamper
{
public:
    virtual ~TimeStamper() = default;
    [[nodiscard]] virtual Result<QByteArray> answerTo(const QByteArray& query) = 0;
};

struct TimeStampToken
{
    QByteArray der;
    Instant at;
    QString service; ///< common name of who stamped

    friend bool operator==(const TimeStampToken&, const TimeStampToken&) = default;
};

/// Stamps `signature`: nonce and certificate asked for; imprint, nonce, signature and chain of the
/// answer checked. Crypto when anything does not fit.
[[nodiscard]] Result<TimeStampToken> stampOver(
    QByteArrayView signature, TimeStamper& stamper, const std::vector<Certificate>& roots);

/// Checks a token kept in a document against the bytes it stamps.
[[nodiscard]] Result<TimeStampToken> readToken(
    const QByteArray& token, QByteArrayView signature, const std::vector<Certificate>& roots);

} // namespace yichuang::seal
