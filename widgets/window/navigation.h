// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>

namespace yichuang::window {

/// The entries of the rail; the value is the Alt digit, which stays when others are hidden.
enum class PageId {
    Accept = 1,
    Cases,
    Approve,
    Deliver,
    Supervise,
    Sync,
    Catalogue,
    Ledger,
    Settings
};

inline constexpr std::array allPages{PageId::Accept, PageId::Cases, PageId::Approve,
    PageId::Deliver, PageId::Supervise, PageId::Sync, PageId::Catalogue, PageId::Ledger,
    PageId::Settings};

/// 受理, 办件 …
[[nodiscard]] QString pageName(PageId page);
/// English word of the page in file names and on the command line.
[[nodiscard]] QString pageWord(PageId page);
/// Lucide name.
[[nodiscard]] QString pageIcon(PageId page);

} // namespace yichuang::window
