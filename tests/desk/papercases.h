// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/caseacts.h"

/// Cases walked through the state machine to the point where they have a document.
namespace yichuang::test {

[[nodiscard]] SampleCase received();
/// Received, then this.
[[nodiscard]] SampleCase endedBy(cases::Payload act);
[[nodiscard]] SampleCase noticed();
[[nodiscard]] SampleCase tolerated();
/// A test of five days from Wednesday 2025-03-05.
[[nodiscard]] SampleCase stopped();
[[nodiscard]] SampleCase asked();
/// One of two departments disagrees.
[[nodiscard]] SampleCase answered();
[[nodiscard]] SampleCase forwarded();
[[nodiscard]] SampleCase granted(catalogue::Item item = sampleItem());
[[nodiscard]] SampleCase refused();
[[nodiscard]] SampleCase delivered();
/// Two times 80 yuan.
[[nodiscard]] SampleCase ordered();
/// The township's case for a village case, its result ready.
[[nodiscard]] SampleCase child();
[[nodiscard]] SampleCase terminated();
/// Received by a village agent.
[[nodiscard]] SampleCase village();

} // namespace yichuang::test
