// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/crypto/timestampauthority.h"
#include "models/desk/desk.h"
#include "models/desk/sealing.h"
#include "models/store/sealpapers.h"

#include <QTemporaryDir>

namespace yichuang::bench {

/// A county hall with demo seals, a letter, a key in a file and a time stamp service in this
/// process, in a folder that goes with it: everything a sealing needs but the line to a platform.
class SealPlace
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SealPlace>> make();

    /// An accepted case's notice, drawn up and not sealed yet.
    [[nodiscard]] Result<desk::SealDraft> notice(int number);
    /// From the PIN to the stored document: its row of the register.
    [[nodiscard]] Result<qint64> seal(const desk::SealDraft& draft);
    [[nodiscard]] Result<QByteArray> document(qint64 row);
    /// By what this place trusts and by its register.
    [[nodiscard]] Result<bool> isGenuine(const QByteArray& pdf);

private:
    explicit SealPlace(desk::RuleBook rules)
        : m_rules(std::move(rules))
    {
    }
    [[nodiscard]] Result<> makeProfile();
    [[nodiscard]] Result<> makeSeals();
    [[nodiscard]] Result<std::shared_ptr<const store::Session>> session(const QString& account);
    [[nodiscard]] Result<> keep(store::SealPaper kind, const QString& id, const QByteArray& bytes);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    desk::RuleBook m_rules;
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const store::Session> m_chief;
    std::unique_ptr<crypto::TimeStampAuthority> m_service;
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<desk::SealDesk> m_seals;
};

} // namespace yichuang::bench
