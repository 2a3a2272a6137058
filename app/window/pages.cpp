// SPDX-License-Identifier: Apache-2.0
#include "app/window/pages.h"

#include "app/window/acceptwiring.h"

#include <algorithm>

namespace yichuang::app {

void addPages(SignedIn& person, window::MainWindow& window, shared::Theme& theme)
{
    const auto pages = person.pages();
    const auto opens
        = [&pages](window::PageId id) { return std::ranges::find(pages, id) != pages.end(); };
    if (opens(window::PageId::Accept)) {
        auto* accept = new AcceptWiring(person, window, theme);
        window.addPage(window::PageId::Accept, accept->page());
    }
}

} // namespace yichuang::app
