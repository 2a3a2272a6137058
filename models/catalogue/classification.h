// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogue/casekind.h"
#include "models/catalogue/item.h"

#include <QString>

#include <vector>

namespace yichuang::catalogue {

/// A place where matters are received: the hall of a city or county, a township centre, a village
/// point.
struct Node
{
    QString code; ///< 12 digits, rulebook 5.1
    QString name;
    Level level{Level::County};

    friend bool operator==(const Node&, const Node&) = default;
};

/// The level a place code stands for: village digits, township digits, county digits or none of
/// them.
[[nodiscard]] Level levelOfPlace(QStringView placeCode);

/// What decides for or against a kind, one fact each (rulebook 2.3).
struct KindReason
{
    enum class Fact {
        DecidedOnTheSpot, ///< the promise is 0
        NeedsExamination, ///< promised days > 0; `count`
        OneDepartmentDecides,
        SeveralDepartments, ///< `count`, the lead included
        ApplicantAtTheWindow, ///< handed in where it is executed
        CollectedForTheVillage, ///< a village point collects, somebody else executes
        DecidedHere, ///< this level has the power to decide
        SuperiorDecides ///< `level` decides after first review here
    };

    Fact fact{Fact::NeedsExamination};
    CaseKind about{CaseKind::Promised}; ///< the kind the fact speaks for or against
    bool speaksFor{false};
    int count{0};
    Level level{Level::County};

    friend bool operator==(const KindReason&, const KindReason&) = default;
};

struct Classification
{
    CaseKind kind{CaseKind::Promised};
    std::vector<KindReason> reasons; ///< one for each of Instant, Joint, Proxy and Forward

    friend bool operator==(const Classification&, const Classification&) = default;
};

/// The five-type label of a matter at one node, with the facts behind it.
[[nodiscard]] Classification classify(const Item& item, const Node& node);
/// The label alone.
[[nodiscard]] CaseKind label(const Item& item, const Node& node);

/// Whether a node may take a matter in, and as what.
struct Intake
{
    enum class As {
        Executor, ///< the organ's own window
        FrontDesk, ///< an entry point of the item; the organ behind decides
        VillageAgent, ///< collects and hands in
        Closed ///< neither: told at once, with the organ in charge (License Law 32)
    };

    As as{As::Closed};

    [[nodiscard]] bool isOpen() const { return as != As::Closed; }
    friend bool operator==(const Intake&, const Intake&) = default;
};

[[nodiscard]] Intake intakeAt(const Item& item, const Node& node);

} // namespace yichuang::catalogue
