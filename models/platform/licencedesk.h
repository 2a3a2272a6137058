// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/city/cityplatform.h"
#include "models/platform/call.h"
#include "models/platform/judge.h"

#include <mutex>

namespace yichuang::platform {

/// POST /licences: asks the city's store of e-licences for a waiting desk. Only for a paper that
/// the item's published list demands: nobody's licences are looked up for any other reason. Nothing
/// of question and answer is kept here.
class LicenceDesk
{
public:
    /// `city` may be null: then papers are taken as paper.
    LicenceDesk(const Judge& judge, std::unique_ptr<city::CityPlatform> city);

    [[nodiscard]] Answer answer(const Call& call);
    /// Ends the question under way.
    void close();

private:
    const Judge& m_judge;
    std::unique_ptr<city::CityPlatform> m_city;
    std::mutex m_mutex; ///< one question at a time on the one line
};

} // namespace yichuang::platform
