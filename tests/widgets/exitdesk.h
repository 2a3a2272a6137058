// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/caseacts.h"
#include "widgets/deliver/deliverpage.h"

#include <memory>
#include <vector>

namespace yichuang::test {

/// A certificate with one fee.
[[nodiscard]] catalogue::Item chargedCertificate();
/// A document with some fees of its own.
[[nodiscard]] catalogue::Item chargedItem(int standards);

/// Cases of one exit window on 2025-03-05, judged and moved by the real rules, without a store.
class ExitDesk
{
public:
    explicit ExitDesk(
        std::vector<cases::Role> roles = {cases::Role::ExitClerk, cases::Role::Cashier});

    std::vector<CaseId> ids;
    Result<> printer; ///< what every print comes to

    /// Positions in `ids`.
    std::size_t accepted();
    std::size_t granted(catalogue::Item item, cases::DeliveryWay way = cases::DeliveryWay::PickUp);
    std::size_t ready(catalogue::Item item, cases::DeliveryWay way = cases::DeliveryWay::PickUp);
    /// Every kind of row of the design's picture.
    void fillForPictures();

    [[nodiscard]] const cases::Case& c(std::size_t number) const { return *m_samples[number]->c; }
    [[nodiscard]] cases::CaseState state(std::size_t number) const { return c(number).state; }
    [[nodiscard]] QString applicantNumber() const;

    [[nodiscard]] deliver::DeliverPage::Services services();

private:
    std::size_t add(catalogue::Item item, cases::DeliveryWay way, const QString& applicant);
    void act(std::size_t number, const char* beijing, cases::Payload payload, cases::Role role);
    [[nodiscard]] desk::CaseFile file(std::size_t number) const;
    [[nodiscard]] std::size_t positionOf(CaseId id) const;
    [[nodiscard]] Result<desk::Outcome> record(CaseId id, const cases::Payload& payload);
    [[nodiscard]] std::vector<store::CaseRow> rows(const itemmodels::CaseQuery& query) const;

    desk::Seat m_seat;
    std::vector<std::unique_ptr<SampleCase>> m_samples;
};

} // namespace yichuang::test
