// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/seal/cabinet.h"
#include "models/store/sealpapers.h"

#include <memory>
#include <mutex>

namespace yichuang::desk {

/// The opened papers for sealing, proved again when they change and with each day: drawing a seal
/// and following chains takes longer than a person wants to wait at each key press. May be used
/// from several threads. Internal to models/desk.
class SealCabinet
{
public:
    [[nodiscard]] Result<std::shared_ptr<const seal::Cabinet>> open(
        const std::vector<store::StoredSealPaper>& papers, Instant now);

private:
    std::mutex m_mutex;
    std::vector<store::StoredSealPaper> m_papers;
    Day m_day{};
    std::shared_ptr<const seal::Cabinet> m_opened;
};

} // namespace yichuang::desk
