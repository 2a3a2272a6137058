// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/clocks.h"
#include "tests/support/samplecase.h"

/// Acts and stages of the sample case that several tests start from.
namespace yichuang::test {

[[nodiscard]] Day day(const char* text);
/// Everything that stands against an act, empty when it was done.
[[nodiscard]] QString words(const cases::Applied& applied);
[[nodiscard]] cases::Reviewed opinion();
[[nodiscard]] cases::Granted grant();
[[nodiscard]] cases::Refused refusal();
[[nodiscard]] cases::StopRequested stop(const char* from, int told = 5);
[[nodiscard]] cases::StopApproved approval(int number = 1);
[[nodiscard]] cases::Extended extension(int days, const char* approvedOn);
[[nodiscard]] cases::Delivered pickUp();
/// Accepted on Monday 2025-03-03; promise 5 days (due 03-10), statutory 20 (due 03-31).
[[nodiscard]] SampleCase accepted(catalogue::Item item = sampleItem());
[[nodiscard]] SampleCase reviewing(catalogue::Item item = sampleItem());
[[nodiscard]] SampleCase approving(catalogue::Item item = sampleItem());
[[nodiscard]] const cases::ClockView& clock(
    const std::vector<cases::ClockView>& clocks, const char* id);
[[nodiscard]] cases::ClockView promise(const SampleCase& sample, const char* today);
[[nodiscard]] catalogue::Item jointItem();
[[nodiscard]] catalogue::Item forwardItem();

} // namespace yichuang::test
