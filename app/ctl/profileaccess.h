// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"
#include "models/base/clock.h"
#include "models/desk/desk.h"
#include "models/store/device.h"

#include <functional>
#include <memory>

namespace yichuang::ctl {

/// The password of --user: from --password-file, else from YICHUANG_PASSWORD, else typed on the
/// terminal without being shown; never an argument. Empty when there is none of the three.
[[nodiscard]] Result<QString> passwordFor(const Invocation& call);

/// Somebody signed in at the profile of a call.
class ProfileAccess
{
public:
    /// Unreadable when the folder holds no profile (it is never made here), WrongPassword,
    /// AccountLocked or NotAllowed when the person is not let in.
    [[nodiscard]] static Result<ProfileAccess> open(const Invocation& call, const Clock& clock);

    [[nodiscard]] store::Store& store() const { return *m_store; }
    [[nodiscard]] const std::shared_ptr<const store::Session>& session() const { return m_session; }

    /// NotEnrolled before the installation has joined a platform.
    [[nodiscard]] Result<store::Device> device() const;
    /// The acts of the signed-in person at this installation's place. NotEnrolled as above.
    [[nodiscard]] Result<std::unique_ptr<desk::Desk>> desk(const Clock& clock) const;
    /// Id of the case with a number; NotFound with the number.
    [[nodiscard]] Result<CaseId> caseWith(const QString& number) const;

private:
    ProfileAccess(
        std::unique_ptr<store::Store> store, std::shared_ptr<const store::Session> session)
        : m_store(std::move(store))
        , m_session(std::move(session))
    {
    }

    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const store::Session> m_session;
};

/// The profile of a call without anybody signed in. Unreadable when there is none.
[[nodiscard]] Result<std::unique_ptr<store::Store>> openProfile(
    const Invocation& call, const Clock& clock);

/// Runs `work` for somebody signed in; what keeps them out, a missing --user included, is the
/// reply.
[[nodiscard]] Reply signedIn(
    const Invocation& call, const std::function<Reply(const ProfileAccess&, const Clock&)>& work);
/// As above, with the desk of the place.
[[nodiscard]] Reply atDesk(
    const Invocation& call, const std::function<Reply(const ProfileAccess&, desk::Desk&)>& work);

} // namespace yichuang::ctl
