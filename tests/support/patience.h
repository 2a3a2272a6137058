// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace yichuang::test {

/// Milliseconds a test waits for what another thread, process or the event loop does before it
/// calls it missing. A wait ends as soon as the thing is there, so this costs nothing but where a
/// test fails: it is long, because a machine that does something else as well may stand still for
/// seconds, and it promises nothing. What must happen within a time is measured by a clock of its
/// own.
inline constexpr int patience = 60'000;

} // namespace yichuang::test
