// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"
#include "models/cases/summary.h"
#include "models/store/database.h"
#include "models/store/session.h"

#include <QTemporaryDir>

#include <memory>

namespace yichuang::bench {

/// Invented people: every surname with every given name, so that a pair of characters hits many.
[[nodiscard]] QString nameOf(int number);

/// The first event of an invented case and the row a list keeps of it.
struct SampleCase
{
    cases::CaseEvent event;
    cases::CaseSummary summary;
};
[[nodiscard]] SampleCase sampleCase(int number);

/// Account of the sample profile and its password, whose hash is as cheap as it goes.
inline const QString sampleAccount = QStringLiteral("bench");
inline const QString samplePassword = QStringLiteral("bench-password-1");

/// A profile with one signed-in clerk in a temporary folder that goes with it.
class SampleStore
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SampleStore>> make();

    /// Saves the cases with the numbers from `first` on, a thousand in one transaction.
    [[nodiscard]] Result<> fill(int first, int count);
    /// The file as it is now, beside it.
    [[nodiscard]] Result<QString> copy();

    /// The data folder, for another program.
    [[nodiscard]] QString profile() const;
    [[nodiscard]] store::Database& database() { return *m_database; }
    [[nodiscard]] const store::Session& session() const { return *m_session; }

private:
    SampleStore() = default;
    [[nodiscard]] Result<> open();

    QTemporaryDir m_folder;
    QString m_path;
    std::shared_ptr<const store::Session> m_session;
    std::unique_ptr<store::Database> m_database;
};

} // namespace yichuang::bench
