// SPDX-License-Identifier: Apache-2.0
#include "models/desk/sealcabinet.h"

namespace yichuang::desk {

Result<std::shared_ptr<const seal::Cabinet>> SealCabinet::open(
    const std::vector<store::StoredSealPaper>& papers, Instant now)
{
    const std::lock_guard lock{m_mutex};
    const Day day = beijingDay(now);
    if (m_opened && m_day == day && m_papers == papers)
        return m_opened;
    std::vector<seal::CabinetPaper> content;
    for (const store::StoredSealPaper& paper : papers)
        content.push_back({store::toText(paper.kind), paper.bytes});
    auto opened = seal::openCabinet(content, now);
    if (!opened)
        return tl::unexpected(opened.error());
    m_opened = std::make_shared<const seal::Cabinet>(std::move(opened->cabinet));
    m_papers = papers;
    m_day = day;
    return m_opened;
}

} // namespace yichuang::desk
