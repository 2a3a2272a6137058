// SPDX-License-Identifier: Apache-2.0
#include "models/desk/childcase.h"

#include "models/desk/assessment.h"

#include <algorithm>

namespace yichuang::desk {
namespace {

/// What the parent has of a paper of this name; nothing when it asks for no such paper or has not
/// got it.
const cases::PaperOnFile* paperNamed(
    const cases::Case& parent, const catalogue::Item& parentItem, const QString& name)
{
    const auto wanted = std::ranges::find(parentItem.papers, name, &catalogue::Paper::name);
    if (wanted == parentItem.papers.end())
        return nullptr;
    const auto* paper = cases::paperAt(
        parent, static_cast<int>(std::distance(parentItem.papers.begin(), wanted)) + 1);
    return paper != nullptr && paper->entry.state == cases::PaperState::Present ? paper : nullptr;
}

} // namespace

Intake childIntake(
    const cases::Case& parent, const catalogue::Item& parentItem, const catalogue::Item& item)
{
    const bool fromVillage = parent.state == cases::CaseState::HandedIn;
    Intake intake{.itemCode = item.code,
        .applicant = parent.received.applicant,
        .representative = parent.received.representative,
        .papers = emptyPapers(item),
        .channel = fromVillage ? cases::Channel::Proxy : parent.received.channel,
        .deliveryWay = fromVillage ? cases::DeliveryWay::Village : parent.received.deliveryWay,
        .parent = parent.id,
        .parentNumber = parent.received.number,
        .licenceEndsOn = item.renewal ? parent.received.licenceEndsOn : std::nullopt,
        .theme = parent.received.theme};
    for (cases::PaperEntry& entry : intake.papers) {
        const QString& name = item.papers[static_cast<std::size_t>(entry.number) - 1].name;
        if (const auto* paper = paperNamed(parent, parentItem, name)) {
            const int number = entry.number;
            entry = paper->entry;
            entry.number = number;
        }
    }
    return intake;
}

std::vector<cases::Attachment> carriedPages(const std::vector<cases::Attachment>& scanned,
    const catalogue::Item& parentItem, const catalogue::Item& item)
{
    std::vector<cases::Attachment> carried;
    for (cases::Attachment page : scanned) {
        const auto number = static_cast<std::size_t>(page.paper);
        if (number == 0 || number > parentItem.papers.size())
            continue;
        const auto same = std::ranges::find(
            item.papers, parentItem.papers[number - 1].name, &catalogue::Paper::name);
        if (same == item.papers.end())
            continue;
        page.paper = static_cast<int>(std::distance(item.papers.begin(), same)) + 1;
        carried.push_back(std::move(page));
    }
    return carried;
}

} // namespace yichuang::desk
