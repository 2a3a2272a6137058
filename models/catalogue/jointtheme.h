// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/catalogue/vocabulary.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yichuang::catalogue {

struct ThemeStage
{
    int stage{1};
    QString name;

    friend bool operator==(const ThemeStage&, const ThemeStage&) = default;
};

/// One department's part in a joint theme.
struct Participant
{
    int sequence{1};
    QString departmentCode; ///< empty for bodies outside the department list (banks, customs)
    QString department;
    ParticipantRole role{ParticipantRole::Member};
    QString itemCode; ///< empty when the part is not an item of the catalogue
    QString itemName;
    int stage{1};
    std::vector<int> dependsOn; ///< sequences that must be finished first
    WorkingDays days;
    QString daysSource;
    bool mandatory{true};

    friend bool operator==(const Participant&, const Participant&) = default;
};

/// 一件事、并联审批: one application, several departments.
struct JointTheme
{
    QString code; ///< JT-001
    QString name;
    QString leadDepartmentCode;
    QString leadDepartment;
    std::vector<ServiceObject> serviceObjects;
    ThemeMode mode{ThemeMode::Parallel};
    QString applicationForm;
    WorkingDays promised;
    QString promisedSource;
    WorkingDays criticalPath; ///< longest chain of mandatory participants
    std::vector<ThemeStage> stages;
    std::vector<Participant> participants;
    QStringList sharedPapers; ///< handed in once
    QStringList prerequisiteThemes;
    ItemStatus status{ItemStatus::InUse};
    QString remark;
    QStringList sources;

    friend bool operator==(const JointTheme&, const JointTheme&) = default;
};

} // namespace yichuang::catalogue
