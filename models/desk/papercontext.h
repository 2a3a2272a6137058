// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/rules.h"
#include "models/desk/casefile.h"
#include "models/desk/itemsentences.h"
#include "models/desk/nopaper.h"
#include "models/desk/paperwork.h"
#include "models/desk/seat.h"

namespace yichuang::desk {

/// What the fillers of one document work with. Internal to models/desk.
struct PaperContext
{
    const CaseFile& file;
    const Seat& seat;
    const cases::Rules& rules;
    const GivenValues& given;
    documents::DocumentContent& content;

    void put(const QString& name, const QString& value) { content.values.insert(name, value); }
    void putRemedies();
    [[nodiscard]] tl::unexpected<NoPaper> without(PaperObstacle obstacle) const
    {
        return tl::unexpected<NoPaper>(NoPaper{content.kind, obstacle});
    }
    [[nodiscard]] const cases::ClockView* clock(QStringView name) const;
    [[nodiscard]] std::vector<documents::PaperRow> papersPresent() const;
    /// The papers at these positions of the item's list.
    [[nodiscard]] std::vector<documents::PaperRow> papersAt(const std::vector<int>& numbers) const;
};

/// Nothing, or why there is no such document.
using Filled = tl::expected<void, NoPaper>;

// Wording shared by several documents.
[[nodiscard]] QString chineseDay(Instant instant);
/// Credit code, or the masked number of a person.
[[nodiscard]] QString applicantNumber(const cases::Applicant& applicant);
[[nodiscard]] QString maskedNumber(const QString& number);
[[nodiscard]] documents::PaperRow paperRow(
    const cases::PaperEntry& entry, const catalogue::Item& item);
/// Where the applicant gets a paper, by the catalogue.
[[nodiscard]] QString sourceOf(const catalogue::Item& item, int number);
[[nodiscard]] QString deliverySentence(cases::DeliveryWay way);
/// A text without its last full stop: templates set their own.
[[nodiscard]] QString clause(QString text);

/// The payload of the newest event of a kind that is part of the case, with its event.
template <typename PayloadType>
[[nodiscard]] const cases::CaseEvent* newestOf(const CaseFile& file)
{
    for (auto stored = file.events.rbegin(); stored != file.events.rend(); ++stored) {
        if (store::isPartOfCase(stored->standing)
            && std::holds_alternative<PayloadType>(stored->event.payload))
            return &stored->event;
    }
    return nullptr;
}

[[nodiscard]] Filled fillReceipt(PaperContext& context);
[[nodiscard]] Filled fillCorrection(PaperContext& context);
[[nodiscard]] Filled fillAcceptance(PaperContext& context);
[[nodiscard]] Filled fillNotRequired(PaperContext& context);
[[nodiscard]] Filled fillNotAccepted(PaperContext& context);
[[nodiscard]] Filled fillEnd(PaperContext& context);
[[nodiscard]] Filled fillWithdrawal(PaperContext& context);
[[nodiscard]] Filled fillHandOver(PaperContext& context);
[[nodiscard]] Filled fillTolerance(PaperContext& context);
[[nodiscard]] Filled fillStop(PaperContext& context);
[[nodiscard]] Filled fillExtension(PaperContext& context);
[[nodiscard]] Filled fillJointRequest(PaperContext& context);
[[nodiscard]] Filled fillJointOpinion(PaperContext& context);
[[nodiscard]] Filled fillForwarding(PaperContext& context);
[[nodiscard]] Filled fillApproval(PaperContext& context);
[[nodiscard]] Filled fillGrant(PaperContext& context);
[[nodiscard]] Filled fillRefusal(PaperContext& context);
[[nodiscard]] Filled fillTermination(PaperContext& context);
[[nodiscard]] Filled fillDelivery(PaperContext& context);
[[nodiscard]] Filled fillPayment(PaperContext& context);
[[nodiscard]] Filled fillResultHandOver(PaperContext& context);
[[nodiscard]] Filled fillHearing(PaperContext& context);

} // namespace yichuang::desk
