// SPDX-License-Identifier: Apache-2.0
#include "models/platform/licencedesk.h"

#include "models/platform/problems.h"
#include "models/wire/licence.h"

namespace yichuang::platform {
namespace {

constexpr int badGateway = 502;
constexpr int unavailable = 503;

/// The setback as an answer to a desk: its own words speak of cases that wait, which is not what
/// the clerk asked.
Answer answerOf(const city::Setback& setback, const Call& call)
{
    auto problem = problemOf(Trouble::LicencesUnreachable,
        QStringLiteral("（") + setback.problem.title + QStringLiteral("）"));
    problem.status = setback.retryAfter ? unavailable : badGateway;
    return platform::answerOf(problem, call);
}

} // namespace

LicenceDesk::LicenceDesk(const Judge& judge, std::unique_ptr<city::CityPlatform> city)
    : m_judge(judge)
    , m_city(std::move(city))
{
}

void LicenceDesk::close()
{
    if (m_city)
        m_city->cancel();
}

Answer LicenceDesk::answer(const Call& call)
{
    const auto request = wire::licenceRequestFromBytes(call.body);
    if (!request)
        return platform::answerOf(Trouble::MalformedBody, call);
    if (!m_city)
        return platform::answerOf(Trouble::CityMissing, call);
    const auto paper = m_judge.paperOf({request->itemCode, request->itemVersion}, request->paper);
    if (!paper)
        return platform::answerOf(Trouble::PaperUnknown, call);
    const std::lock_guard lock{m_mutex};
    const auto found = m_city->licences({.holderNumber = request->holderNumber,
        .holderName = request->holderName,
        .paper = *paper});
    if (!found)
        return answerOf(found.error(), call);
    return {.body = wire::toBytes(wire::LicenceAnswer{*found}),
        .headers = {{"Cache-Control", "no-store"}},
        .code = {}};
}

} // namespace yichuang::platform
