// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/crypto/key.h"

#include <memory>
#include <mutex>

struct TS_resp_ctx;

namespace yichuang::crypto {

/// Answers time stamp queries (RFC 3161). May be used from several threads: one stamp at a time.
class TimeStampAuthority
{
public:
    /// `certificatePem` carries the critical extended key usage timeStamping and belongs to `key`.
    [[nodiscard]] static Result<std::unique_ptr<TimeStampAuthority>> create(
        const QByteArray& certificatePem, const PrivateKey& key);
    ~TimeStampAuthority();
    TimeStampAuthority(const TimeStampAuthority&) = delete;
    TimeStampAuthority& operator=(const TimeStampAuthority&) = delete;

    static constexpr qsizetype largestQuery = 4096;

    /// DER of the answer to a query; a query that cannot be read gets the protocol's own refusal.
    [[nodiscard]] Result<QByteArray> answerTo(QByteArrayView query, Instant now);

private:
    explicit TimeStampAuthority(TS_resp_ctx* context);

    struct ContextDeleter
    {
        void operator()(TS_resp_ctx* context) const;
    };
    std::mutex m_mutex; // OpenSSL's context holds the answer it is making
    std::unique_ptr<TS_resp_ctx, ContextDeleter> m_context;
};

} // namespace yichuang::crypto
