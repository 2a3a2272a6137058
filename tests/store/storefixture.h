// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/summary.h"
#include "models/store/accounts.h"
#include "models/store/eventlog.h"
#include "models/store/store.h"
#include "tests/support/caseevents.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"

#include <QTemporaryDir>

#include <memory>

namespace yichuang::test {

/// Argon2id as cheap as it goes: these tests are not about its cost.
inline constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};

/// A new profile with one signed-in clerk. For test code only: a failure ends the program.
struct StoreFixture
{
    explicit StoreFixture(store::StatementProbe probe = {});

    QTemporaryDir folder;
    FixedClock clock{"2026-11-18 10:26"};
    QString profile;
    std::unique_ptr<store::Store> open;
    QString recoveryKey;
    std::shared_ptr<const store::Session> session;
};

/// A summary whose fields follow from `number` and `applicant`; open and due on 2026-12-16.
[[nodiscard]] cases::CaseSummary summaryWith(
    CaseId id, const QString& number, const QString& applicant);

/// Case number of a row: 28 digits, unique for `serial` below 10000. The check digit is not right:
/// the store does not judge numbers.
[[nodiscard]] QString numberWith(int serial);

[[nodiscard]] CaseId caseIdWith(int number);

/// A note on a case, without id and salt: the store fills them.
[[nodiscard]] cases::CaseEvent noteOn(CaseId id, const QString& text);

} // namespace yichuang::test
