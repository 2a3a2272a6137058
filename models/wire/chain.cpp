// SPDX-License-Identifier: Apache-2.0
#include "models/wire/chain.h"

#include "models/base/canonicaljson.h"
#include "models/cases/eventtext.h"
#include "models/crypto/digest.h"
#include "models/wire/limits.h"

namespace yichuang::wire {

QByteArray chainStart() { return QByteArray(hashBytes, '\0'); }

Result<QByteArray> eventHash(const cases::CaseEvent& event)
{
    return cases::canonicalText(event).map(
        [](const QByteArray& text) { return crypto::sha256(text); });
}

Result<QByteArray> eventHash(const QJsonObject& event)
{
    return canonicalJson(event).map([](const QByteArray& text) { return crypto::sha256(text); });
}

Result<cases::CaseEvent> linked(cases::CaseEvent event, const QByteArray& prevHash)
{
    event.prevHash = prevHash;
    auto hash = eventHash(event);
    if (!hash)
        return tl::unexpected(hash.error());
    event.hash = *std::move(hash);
    return event;
}

Result<> verifyChain(std::span<const cases::CaseEvent> events, const QByteArray& before)
{
    QByteArray previous = before;
    qint64 seq = 0;
    for (const cases::CaseEvent& event : events) {
        const auto wrong = [&](const QString& what) {
            return failure(Error::Code::Corrupt,
                QStringLiteral("event %1 (%2): %3")
                    .arg(QString::number(event.deviceSeq), toText(event.eventId), what));
        };
        if (event.deviceId != events.front().deviceId)
            return wrong(QStringLiteral("made by another device"));
        if (seq != 0 && event.deviceSeq != seq + 1)
            return wrong(QStringLiteral("does not follow %1").arg(seq));
        if (event.prevHash != previous)
            return wrong(QStringLiteral("does not name the event before it"));
        const auto hash = eventHash(event);
        if (!hash || *hash != event.hash)
            return wrong(QStringLiteral("the hash does not fit the content"));
        previous = event.hash;
        seq = event.deviceSeq;
    }
    return {};
}

} // namespace yichuang::wire
