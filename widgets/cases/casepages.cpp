// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/casepages.h"

#include "models/cases/guards.h"
#include "widgets/shared/pageviewer.h"

#include <algorithm>

namespace yichuang::casespage {

std::vector<cases::Attachment> scannedPages(const desk::CaseFile& file)
{
    std::vector<cases::Attachment> pages;
    for (const store::StoredEvent& stored : file.events) {
        std::ranges::copy_if(stored.event.attachments, std::back_inserter(pages),
            [](const cases::Attachment& attachment) {
                return attachment.paper > 0 && attachment.mime.startsWith(u"image/");
            });
    }
    std::ranges::stable_sort(pages, {}, &cases::Attachment::paper);
    return pages;
}

void showScannedPages(const shared::Theme& theme, const desk::CaseFile& file, ReadPage read,
    int paper, QWidget* parent)
{
    const auto pages = scannedPages(file);
    if (pages.empty())
        return;
    QStringList papers;
    for (const cases::Attachment& page : pages)
        papers += cases::paperName(file.item, page.paper);
    const auto first = std::ranges::find(pages, paper, &cases::Attachment::paper);
    auto* viewer = new shared::PageViewer(
        theme, papers,
        [read = std::move(read), id = file.c.id, pages](
            int page) { return read(id, pages.at(static_cast<std::size_t>(page))); },
        parent);
    viewer->setAttribute(Qt::WA_DeleteOnClose);
    viewer->showPage(first == pages.end() ? 0 : static_cast<int>(first - pages.begin()));
    viewer->open();
}

} // namespace yichuang::casespage
