// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/platformcalls.h"
#include "models/wire/digest.h"
#include "models/wire/lease.h"

namespace yichuang::sync {

/// A page of everything confirmed; `after` is the cursor of the page before, empty for the first.
/// The last page's cursor is one for askChanges. `buckets` empty: all cases.
[[nodiscard]] CallResult<wire::ChangesAnswer> askSnapshot(
    Transport& line, const QString& after, const std::vector<int>& buckets);

/// The buckets in which the platform has something else.
[[nodiscard]] CallResult<std::vector<int>> compareDigest(
    Transport& line, const wire::DigestRequest& request);

/// Takes, renews or gives back the right to decide on a case. Kind Record: somebody else has it
/// (423, with who in the problem) or the epoch is old (409).
[[nodiscard]] CallResult<wire::LeaseAnswer> askLease(
    Transport& line, const CaseId& id, const wire::LeaseRequest& request);

/// A new certificate for the same key. Passes only with one of the pinned authority for our own
/// key.
[[nodiscard]] CallResult<QByteArray> renewCertificate(Transport& line, const DeviceId& device,
    const Enrolment& enrolment, const crypto::PrivateKey& key);

} // namespace yichuang::sync
