// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"
#include "models/crypto/key.h"
#include "models/desk/rulebook.h"
#include "models/sync/enrol.h"

#include <QByteArray>

#include <vector>

namespace yichuang::bench {

/// Where the measured cases are received.
inline const QString measuredPlace = QStringLiteral("621102000000");
inline const QString measuredItem = QStringLiteral("XK-NYJ-003");

/// The receipt of the `number`th case of a terminal at `moment`: about 1.4 kB of JSON, no two
/// alike.
[[nodiscard]] cases::CaseEvent receiptOf(
    const desk::RuleBook& rules, int terminal, int number, Instant moment);

/// A window without a store: its batches are made and packed before anything is measured.
struct PreparedWindow
{
    sync::Enrolment enrolment;
    std::vector<QByteArray> bodies; ///< of `POST /events`, unpacked
    std::vector<QByteArray> packed; ///< the same, zstd
    int events{0};
};

/// The next `count` batches of `eventsOfBatch` events of one device, chained and signed.
class BatchMaker
{
public:
    BatchMaker(const desk::RuleBook& rules, sync::EnrolmentResult enrolled);

    [[nodiscard]] Result<PreparedWindow> make(int count, int eventsOfBatch);

private:
    const desk::RuleBook& m_rules;
    sync::EnrolmentResult m_enrolled;
    qint64 m_seq{0};
    QByteArray m_head;
};

} // namespace yichuang::bench
