// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncchip.h"

namespace yichuang::sync {

SyncChipState chipState(const SyncFacts& facts)
{
    if (!facts.enrolled)
        return NotEnrolled{facts.waiting};
    if (facts.setAside)
        return Failed{facts.setAsideRecords};
    const bool away = facts.contact == Contact::Lost || facts.failuresInARow > 0;
    if (away)
        return Offline{facts.waiting};
    if (facts.waiting > 0)
        return Busy{facts.confirmedInRun, facts.confirmedInRun + facts.waiting};
    if (facts.setAsideRecords > 0)
        return Failed{facts.setAsideRecords};
    if (facts.attachments > 0)
        return Uploading{facts.attachments};
    if (facts.contact == Contact::Unknown && !facts.lastSynced)
        return Busy{0, 0};
    return Online{facts.lastSynced};
}

} // namespace yichuang::sync
