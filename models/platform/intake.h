// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/crypto/key.h"
#include "models/platform/call.h"
#include "models/platform/devicechain.h"
#include "models/platform/feed.h"
#include "models/platform/judge.h"
#include "models/platform/keymemory.h"
#include "models/wire/batch.h"

namespace yichuang::platform {

/// POST /events and GET /receipts/{eventId}: checks the device's chain and signature, has each
/// event judged, answers with receipts in one signed document that is stored as well.
class Intake
{
public:
    /// References must outlive the object. `ownId` signs the acts of the platform itself.
    Intake(PlatformStore& store, const Judge& judge, const crypto::PrivateKey& receiptKey,
        const DeviceId& ownId, const Clock& clock, Feed& feed);

    [[nodiscard]] Answer receive(const Call& call);
    [[nodiscard]] Answer receipt(const Call& call, const QString& eventId) const;
    /// Writes the acceptance the law presumes (T10) for every case that stayed unanswered too long.
    /// Answers how many.
    [[nodiscard]] Result<int> acceptByLaw();
    /// Once the city's catalogue has been read: events that waited for an item version are judged
    /// again.
    [[nodiscard]] Result<> judgeHeldAgain();

private:
    /// What becomes of a batch inside the transaction.
    struct Outcome
    {
        bool isRevoked{false};
        std::optional<ChainFault> fault;
        QByteArray document; ///< the signed answer; empty in the cases above
        QByteArray packedDocument; ///< as it is kept
    };

    [[nodiscard]] Result<> take(StoreSession& session, const Call& call,
        const wire::BatchReading& reading, Outcome& outcome) const;
    [[nodiscard]] Result<QByteArray> signedAnswer(
        const DeviceRecord& device, std::vector<wire::Receipt> receipts) const;
    PlatformStore& m_store;
    const Judge& m_judge;
    const crypto::PrivateKey& m_receiptKey;
    DeviceId m_ownId;
    const Clock& m_clock;
    Feed& m_feed;
    KeyMemory m_keys;
};

} // namespace yichuang::platform
