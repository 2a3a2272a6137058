// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/crypto/key.h"
#include "models/sync/transport.h"
#include "models/wire/batch.h"
#include "models/wire/changes.h"
#include "models/wire/receipt.h"

#include <QSet>

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <mutex>

namespace yichuang::test {

/// What goes wrong with one call.
enum class Fault {
    None,
    RequestLost, ///< never arrived
    ReplyLost, ///< arrived and done, the answer did not come back
    Twice, ///< the line delivered the request twice
    CaptivePortal, ///< 200 with a page of HTML
    Busy, ///< 503 with Retry-After 90
    Gateway, ///< 502 without problem details
    ForgedReceipts, ///< good content, somebody else's signature
    EmptyReceipts ///< signed, but says nothing about the batch
};

/// A platform in memory with a line that fails as told.
class FakePlatform
{
public:
    explicit FakePlatform(const Clock& clock);

    // What the test sets.
    std::function<Fault(const QString& path)> fault; ///< asked once per call; none: all well
    std::atomic<bool> away{false};
    bool revoked{false};
    QSet<EventId> refuses; ///< answered with verdict refused
    std::optional<EventId>
        poison; ///< a batch that holds it is answered 422 without saying which it is
    std::chrono::milliseconds ahead{0}; ///< its clock
    std::chrono::milliseconds roundTrip{0};
    std::function<void(std::chrono::milliseconds)> passTime; ///< how a round trip passes
    bool forgetsCursors{false};

    // What the test reads.
    int calls{0};
    int probes{0};
    std::map<QString, int> callsOf;
    std::vector<cases::CaseEvent> applied; ///< in the order of their positions
    std::size_t mostUnanswered{0}; ///< batches that were away at one time
    bool overtaken{false}; ///< a batch came while one of the same case was not answered

    [[nodiscard]] QByteArray receiptKeyPem() const;
    [[nodiscard]] const crypto::PrivateKey& deviceKey() const { return m_deviceKey; }
    [[nodiscard]] std::unique_ptr<sync::Transport> line();
    /// A batch leaves, and its answer is read.
    void leaves(const sync::Request& request);
    void isAnswered();
    void areForgotten();
    /// An event another device made.
    void applyForeign(const cases::CaseEvent& event);

    std::vector<wire::ClientStand> stands; ///< what each call said of the device
    [[nodiscard]] Result<sync::Reply> answer(
        const QString& path, const QByteArray& body, wire::Encoding encoding);

private:
    [[nodiscard]] sync::Reply serve(
        const QString& path, const QByteArray& body, wire::Encoding encoding, Fault fault);
    [[nodiscard]] sync::Reply events(const QByteArray& body, wire::Encoding encoding, Fault fault);
    [[nodiscard]] sync::Reply changes(const QString& path, const QString& parameter) const;
    [[nodiscard]] sync::Reply receipt(const QString& event);
    [[nodiscard]] wire::Receipt judge(const cases::CaseEvent& event);

    const Clock& m_clock;
    crypto::PrivateKey m_receiptKey;
    crypto::PrivateKey m_foreignKey;
    crypto::PrivateKey m_deviceKey;
    std::map<QString, wire::Receipt> m_receipts;
    std::deque<QSet<CaseId>> m_unanswered; ///< cases of the batches that are away
    DeviceId m_asking; ///< whoever sent the last batch
    std::mutex m_mutex;
};

} // namespace yichuang::test
