// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/cases/event.h"
#include "models/store/session.h"
#include "models/store/store.h"

#include <memory>

namespace yichuang::sync {

/// Reads what lies behind the attachments of a case: from the profile, and what another place
/// scanned from the platform. What came from there is kept sealed, so that a second look needs no
/// line. Blocks; from any thread but the GUI's. Store and clock must outlive it.
class AttachmentSource
{
public:
    AttachmentSource(
        store::Store& store, std::shared_ptr<const store::Session> session, const Clock& clock);

    /// NotEnrolled and Network when it is not here and nobody can be asked; Refused with the
    /// platform's sentence (it has not arrived there whole, or this place may not see the case);
    /// Crypto when what came is not what the event names.
    [[nodiscard]] Result<QByteArray> content(CaseId id, const cases::Attachment& attachment) const;

private:
    [[nodiscard]] Result<QByteArray> fetched(const cases::Attachment& attachment) const;

    store::Store& m_store;
    std::shared_ptr<const store::Session> m_session;
    const Clock& m_clock;
};

} // namespace yichuang::sync
