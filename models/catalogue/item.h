// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/catalogue/casekind.h"
#include "models/catalogue/vocabulary.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <optional>
#include <vector>

namespace yichuang::catalogue {

/// One state of one item; what a case keeps from its receipt day on (rulebook 4.1).
struct ItemVersion
{
    QString code;
    int version{1};

    friend bool operator==(const ItemVersion&, const ItemVersion&) = default;
    friend std::strong_ordering operator<=>(const ItemVersion& a, const ItemVersion& b)
    {
        if (const int order = a.code.compare(b.code); order != 0)
            return order <=> 0;
        return a.version <=> b.version;
    }
};

/// A length a law fixes, in the unit of that law.
struct TimeLimit
{
    int days{0}; ///< or hours, as the unit says
    DayUnit unit{DayUnit::WorkingDay};

    friend bool operator==(const TimeLimit&, const TimeLimit&) = default;
};

/// What a day of opening comes to where a term in hours must be compared with one in days; clocks
/// count the opening hours of their own hall.
inline constexpr int openingHoursOfADay = 7;

/// 延续: the item is the renewal of a licence that ends (License Law 50).
struct Renewal
{
    int askDaysBefore{30}; ///< calendar days before the licence ends, unless the item's law differs

    friend bool operator==(const Renewal&, const Renewal&) = default;
};

/// 法律依据. Empty texts: not recorded.
struct LegalBasis
{
    QString law; ///< full title
    QString article;
    QString version; ///< day of adoption or amendment of the text that was read
    QString excerpt; ///< at most 200 characters
    bool verified{false}; ///< looked up and quoted from a stored text of the law

    friend bool operator==(const LegalBasis&, const LegalBasis&) = default;
};

/// An earlier or later period of the item, for the record.
struct TimeLimitChange
{
    QString effectiveFrom; ///< ISO day; empty when not stated
    std::optional<int> statutoryDays;
    std::optional<int> promisedDays;
    DayUnit unit{DayUnit::WorkingDay};
    QString source;
    QString note;

    friend bool operator==(const TimeLimitChange&, const TimeLimitChange&) = default;
};

/// 上报: `reviewLevel` reviews first, `decideLevel` above it decides.
struct Forward
{
    Level reviewLevel{Level::Township};
    Level decideLevel{Level::County};
    QString basis;

    friend bool operator==(const Forward&, const Forward&) = default;
};

/// 申报材料 (要件): one paper the applicant may be asked for. Nothing else may be demanded (License
/// Law 31).
struct Paper
{
    QString name;
    int originals{0};
    int copies{0};
    bool electronic{false}; ///< an electronic form or licence is taken
    Necessity necessity{Necessity::Required};
    bool main{false}; ///< 主要材料
    std::optional<WorkingDays>
        tolerableDays; ///< time to supply it later; none when it is not tolerable
    PaperSource source{PaperSource::Applicant};

    /// 可容缺: the case may be accepted without it.
    [[nodiscard]] bool isTolerable() const { return tolerableDays.has_value(); }
    friend bool operator==(const Paper&, const Paper&) = default;
};

struct FeeStandard
{
    QString name;
    qint64 amountFen{0}; ///< hundredths of a yuan
    QString unit; ///< 元/证

    friend bool operator==(const FeeStandard&, const FeeStandard&) = default;
};

/// 收费标准、收费依据. Charged without standards: charged, amount not recorded (see `note`).
struct Fee
{
    bool charged{false};
    std::vector<FeeStandard> standards;
    QString basis;
    QString note;

    friend bool operator==(const Fee&, const Fee&) = default;
};

/// 办理结果.
struct ServiceResult
{
    QString name;
    ResultKind kind{ResultKind::Document};
    QString validity; ///< free text; empty when not limited or not recorded

    friend bool operator==(const ServiceResult&, const ServiceResult&) = default;
};

/// 村级代办.
struct VillageAgency
{
    bool handled{false};
    std::vector<AgencyAction> actions;

    friend bool operator==(const VillageAgency&, const VillageAgency&) = default;
};

/// 特别程序 and procedures inside the limit.
struct SpecialProcedure
{
    QString name;
    ProcedureKind kind{ProcedureKind::Other};
    std::optional<int> maxDays; ///< none: open
    DayUnit unit{DayUnit::WorkingDay};
    bool countsInLimit{true}; ///< false: it stops the clock
    QString stopBasis; ///< the article that lets it stop the clock
    QString source;

    friend bool operator==(const SpecialProcedure&, const SpecialProcedure&) = default;
};

/// 办理程序: one node of the flow chart.
struct Step
{
    int sequence{0}; ///< from 1
    StepNode node{StepNode::Receipt};
    QString role; ///< who does it
    WorkingDays days;
    bool countsInLimit{true};

    friend bool operator==(const Step&, const Step&) = default;
};

/// Where a fact came from: the name of the fact and the kind of source (document, law, page,
/// assumed…).
struct Provenance
{
    QString fact;
    QString origin;

    friend bool operator==(const Provenance&, const Provenance&) = default;
};

/// 政务服务事项: one state of one item of the catalogue. Empty texts mean null in the files.
struct Item
{
    QString code; ///< localCode, XK-ZJJ-001
    QString basicCode; ///< 国家基本编码, 12 digits
    QString name;
    QString mainItem; ///< 主项 when this is one of several 子项
    ItemType type{ItemType::PublicService};
    Initiation initiation{Initiation::OnApplication};
    Level level{Level::County}; ///< the level that decides
    std::vector<Level> levels; ///< all levels that exercise it
    QString departmentCode;
    QString department; ///< 实施机关, unified name without place
    std::vector<ServiceObject> serviceObjects;
    std::vector<LegalBasis> legalBasis;
    QStringList conditions;
    std::optional<TimeLimit> statutory; ///< none: no law fixes a period
    QString statutorySource;
    std::optional<WorkingDays> promised; ///< 0: on the spot; none for 依职权
    /// The promise as published where its unit is the hour; `promised` is then the working days
    /// these hours fill, the last one begun.
    std::optional<int> promisedHours;
    QString promisedSource;
    std::vector<TimeLimitChange> timeLimitHistory;
    std::optional<CaseKind> caseKind; ///< the default class; none for 依职权
    std::optional<Handling> handling;
    std::optional<WorkingDays>
        fallbackPromised; ///< when an on-the-spot matter is not finished the same day
    std::optional<Forward> forward;
    std::optional<Renewal> renewal; ///< none: not a renewal
    QStringList jointDepartments; ///< codes of those that act besides `departmentCode`
    std::vector<Paper> papers;
    Fee fee;
    ServiceResult result;
    int onSiteVisits{0}; ///< 到现场次数
    QStringList jointThemes; ///< theme codes
    VillageAgency villageAgency;
    std::vector<EntryPoint> entryPoints;
    std::vector<SpecialProcedure> specialProcedures;
    std::vector<Step> steps;
    QString consultPhone;
    QString superviseWay;
    ItemStatus status{ItemStatus::InUse};
    int version{1};
    bool needsReview{false}; ///< documents and present law contradict each other: read `remark`
    QString remark;
    std::vector<Provenance> provenance;
    QStringList sources;

    [[nodiscard]] ItemVersion itemVersion() const { return {code, version}; }
    friend bool operator==(const Item&, const Item&) = default;
};

} // namespace yichuang::catalogue
