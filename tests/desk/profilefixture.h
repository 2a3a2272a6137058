// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/store/accounts.h"
#include "models/store/store.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace yichuang::test {

/// A fresh profile at a place with one signed-in clerk; with a terminal number, as after enrolment,
/// or without. Built in a test's body: a failure ends the program.
class Profile
{
public:
    Profile(const Clock& clock, const QString& placeCode, std::optional<int> terminal = 1);

    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] const std::shared_ptr<const store::Session>& session() const { return m_session; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const store::Session> m_session;
};

} // namespace yichuang::test
