// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/event.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace yichuang::desk {

/// The clerk saw that the same request is open elsewhere (两头受理) and goes on all the same.
struct KnownTwin
{
    QString number; ///< of the other case
    QString reason;

    friend bool operator==(const KnownTwin&, const KnownTwin&) = default;
};

/// A scanned page of a paper; its content lies sealed in the profile already.
struct FormPage
{
    cases::Attachment file;
    bool dark{false}; ///< 偏暗: a warning, it does not block

    friend bool operator==(const FormPage&, const FormPage&) = default;
};

/// What the acceptance page holds while a clerk types; also the draft that is journalled.
struct Intake
{
    QString itemCode; ///< empty until an item is chosen
    cases::Applicant applicant;
    std::optional<cases::Representative> representative;
    std::vector<cases::PaperEntry> papers; ///< one entry a paper of the item, in its order
    cases::Channel channel{cases::Channel::Counter};
    cases::DeliveryWay deliveryWay{cases::DeliveryWay::PickUp};
    std::optional<CaseId> parent; ///< the village case these papers were handed in for
    QString parentNumber;
    std::optional<Day> licenceEndsOn; ///< renewals only
    QString theme; ///< code of the joint theme (一件事) the case is a part of
    std::optional<KnownTwin> twin;
    std::vector<FormPage> pages; ///< in the order of paper and page

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const Intake&, const Intake&) = default;
};

[[nodiscard]] QJsonObject toJson(const Intake& intake);
[[nodiscard]] Result<Intake> intakeFromJson(const QJsonObject& json);

} // namespace yichuang::desk
