// SPDX-License-Identifier: Apache-2.0
#include "models/platform/intake.h"
#include "models/platform/ownacts.h"

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostAtOnce = 500;
constexpr int mostHeld = 100'000;
/// No answer is late before five working days; the rules decide the rest.
constexpr std::chrono::days earliest{5};

} // namespace

Result<int> Intake::acceptByLaw()
{
    const auto now = m_clock.now();
    int accepted = 0;
    const auto done = m_store.change([&](StoreSession& session) -> Result<> {
        const auto waiting = session.casesInState(
            cases::toText(cases::CaseState::Received), now - earliest, mostAtOnce);
        if (!waiting)
            return tl::unexpected(waiting.error());
        OwnActs acts{session, m_judge, m_ownId, now};
        for (const auto& record : *waiting) {
            const auto c = acts.docket().caseOf(record.id);
            if (!c || !*c)
                return c ? Result<>{} : tl::unexpected(c.error());
            const auto written = acts.act(**c, u"政务服务平台"_s, cases::DeemedAccepted{});
            if (!written)
                return tl::unexpected(written.error());
            // Otherwise not due yet, or not by law: the rules have said so.
            accepted += written->verdict == wire::Verdict::Applied ? 1 : 0;
        }
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    if (accepted > 0)
        m_feed.announce();
    return accepted;
}

Result<> Intake::judgeHeldAgain()
{
    const auto now = m_clock.now();
    const auto done = m_store.change([&](StoreSession& session) -> Result<> {
        const auto held = session.heldCases(mostHeld);
        if (!held)
            return tl::unexpected(held.error());
        Docket docket{session, m_judge, now, m_ownId};
        for (const CaseId& id : *held) {
            if (const auto judged = docket.judgeAgain(id); !judged)
                return judged;
        }
        return {};
    });
    if (done)
        m_feed.announce();
    return done;
}

} // namespace yichuang::platform
