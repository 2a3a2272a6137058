// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/timestamp.h"
#include "models/store/device.h"
#include "models/sync/syncport.h"
#include "models/sync/transport.h"

namespace yichuang::sync {

/// The time stamp service of the platform an installation is enrolled with. Each stamp has a line
/// of its own: sealing and synchronising must not wait for each other.
class PlatformStamper final : public seal::TimeStamper
{
public:
    /// Waits for an answer no longer than a person at a counter would.
    static constexpr TimeLimits limits{
        .connect = std::chrono::seconds{3}, .answer = std::chrono::seconds{5}};

    explicit PlatformStamper(Enrolment enrolment)
        : m_enrolment(std::move(enrolment))
    {
    }
    [[nodiscard]] Result<QByteArray> answerTo(const QByteArray& query) override;

private:
    Enrolment m_enrolment;
};

/// The service of the platform a device is enrolled with; null before it is.
[[nodiscard]] std::shared_ptr<seal::TimeStamper> stamperOf(const store::Device& device);

} // namespace yichuang::sync
