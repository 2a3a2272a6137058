// SPDX-License-Identifier: Apache-2.0
#include "app/window/licencelookup.h"

#include "models/sync/enrolledline.h"
#include "models/sync/licencecalls.h"
#include "widgets/shared/errorsentence.h"

#include <QtConcurrentRun>

namespace yichuang::app {
namespace {

accept::LicenceFindings findingsOf(const wire::LicenceAnswer& answer)
{
    accept::LicenceFindings findings;
    for (const wire::Licence& licence : answer.licences)
        findings.licences.push_back({.name = licence.name,
            .number = licence.number,
            .issuer = licence.issuer,
            .validUntil = licence.validUntil,
            .isValid = licence.isValid});
    return findings;
}

accept::LicenceFindings findingsOf(const sync::CallFailure& failure)
{
    if (failure.kind == sync::CallFailure::Kind::NoAnswer)
        return {.licences = {}, .reached = false, .trouble = {}};
    const wire::Problem& problem = failure.problem;
    return {.licences = {},
        .reached = true,
        .trouble = problem.detail.isEmpty() ? problem.title : problem.detail};
}

} // namespace

QFuture<accept::LicenceFindings> lookUpLicences(
    SignedIn& person, const wire::LicenceRequest& request)
{
    return QtConcurrent::run([&store = person.store(), session = person.session(),
                                 &clock = person.clock(), request]() -> accept::LicenceFindings {
        const auto line = sync::enrolledLine(store, session, clock);
        if (!line) {
            const bool alone = line.error().code == Error::Code::NotEnrolled;
            return {.licences = {},
                .reached = !alone,
                .trouble = alone ? QString{} : shared::errorSentence(line.error())};
        }
        const auto answer = sync::askLicences(**line, request);
        return answer ? findingsOf(*answer) : findingsOf(answer.error());
    });
}

} // namespace yichuang::app
