// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/command.h"

namespace yichuang::ctl {

/// `sync status`: where this device is enrolled, and every record that waits with its cause, who
/// has to act, and when it is tried again.
[[nodiscard]] Reply syncStatus(const Invocation& call);
/// `sync lease NUMBER --wish take|renew|giveBack`: the right to decide on a case.
[[nodiscard]] Reply syncLease(const Invocation& call);
/// `sync settle EVENT --take act|platform --reason TEXT`: what becomes of a record set aside.
[[nodiscard]] Reply syncSettle(const Invocation& call);
/// `case attach NUMBER FILE`: a scan on a case; it goes to the platform by itself. A picture is
/// brought down as at the counter, any other file is kept as it is.
[[nodiscard]] Reply attachToCase(const Invocation& call);
/// `case pages NUMBER --out DIR`: the scanned pages of a case as files, also those of other places.
[[nodiscard]] Reply casePages(const Invocation& call);
/// `case licence NUMBER PAPER`: the applicant's e-licences in place of a paper of the item's list.
[[nodiscard]] Reply caseLicences(const Invocation& call);

} // namespace yichuang::ctl
