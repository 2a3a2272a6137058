// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/paperneed.h"

namespace yichuang::catalogue {

PaperNeed needOf(const Paper& paper)
{
    if (paper.necessity != Necessity::Required && !paper.main)
        return PaperNeed::Optional;
    return paper.isTolerable() ? PaperNeed::Tolerable : PaperNeed::Required;
}

} // namespace yichuang::catalogue
