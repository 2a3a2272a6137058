// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <string_view>

namespace yichuang::catalogue {

/// 事项类型 (rulebook 4.3).
enum class ItemType {
    Licence,
    Penalty,
    Coercion,
    Levy,
    Benefit,
    Inspection,
    Confirmation,
    Award,
    Adjudication,
    OtherPower,
    PublicService
};

/// Whether a person applies for it or the organ acts of its own accord (依职权: nothing is handed
/// in at a window).
enum class Initiation { OnApplication, ExOfficio };

/// 行使层级, from the bottom upwards: `County < City` reads "the city is above the county".
enum class Level { Village, Township, County, City, Province };

enum class ServiceObject { Person, LegalPerson };
/// Hours count only inside the opening hours of working days (rulebook 1.3).
enum class DayUnit { WorkingDay, CalendarDay, Hour };
/// On the spot (promise 0) or promised: the fact behind the case class.
enum class Handling { OnTheSpot, Promised };
enum class Necessity { Required, WhereApplicable };
enum class PaperSource { Applicant, Government, ThirdParty };
enum class ResultKind { Certificate, Approval, Proof, Document, Agreement };
enum class AgencyAction { CollectPapers, ApplyFor, BringResult };
enum class EntryPoint { CityHall, CountyHall, TownshipCentre, CommunityCentre, VillagePoint };

/// The first eight are those of 行政许可法 第四十五条; only they stop a clock unless the item's own
/// law says so.
enum class ProcedureKind {
    Hearing,
    Tender,
    Auction,
    Inspection,
    Testing,
    Quarantine,
    Appraisal,
    ExpertReview,
    SiteCheck,
    PublicNotice,
    Announcement,
    InformationCheck,
    Consultation,
    Mediation,
    JointReview,
    Assessment,
    Investigation,
    CoolingOff,
    Suspension,
    Other
};

/// Nodes of 办理程序 in the order they come in.
enum class StepNode {
    Receipt,
    Acceptance,
    Review,
    SpecialProcedure,
    Decision,
    Certificate,
    Delivery
};

enum class ItemStatus { InUse, Paused, Cancelled };
enum class ThemeMode { Parallel, Serial, Mixed };
enum class ParticipantRole { Lead, Member };

/// One value and its word in the catalogue files.
template <typename E>
struct Word
{
    E value;
    std::u16string_view text;
};

/// The words of an enum, in the order of its values.
template <typename E>
inline constexpr std::array<Word<E>, 0> words{};

template <>
inline constexpr auto words<ItemType> = std::to_array<Word<ItemType>>({
    {ItemType::Licence, u"行政许可"},
    {ItemType::Penalty, u"行政处罚"},
    {ItemType::Coercion, u"行政强制"},
    {ItemType::Levy, u"行政征收"},
    {ItemType::Benefit, u"行政给付"},
    {ItemType::Inspection, u"行政检查"},
    {ItemType::Confirmation, u"行政确认"},
    {ItemType::Award, u"行政奖励"},
    {ItemType::Adjudication, u"行政裁决"},
    {ItemType::OtherPower, u"其他行政权力"},
    {ItemType::PublicService, u"公共服务"},
});
template <>
inline constexpr auto words<Initiation> = std::to_array<Word<Initiation>>({
    {Initiation::OnApplication, u"依申请"},
    {Initiation::ExOfficio, u"依职权"},
});
template <>
inline constexpr auto words<Level> = std::to_array<Word<Level>>({
    {Level::Village, u"村"},
    {Level::Township, u"乡"},
    {Level::County, u"县"},
    {Level::City, u"市"},
    {Level::Province, u"省"},
});
template <>
inline constexpr auto words<ServiceObject> = std::to_array<Word<ServiceObject>>({
    {ServiceObject::Person, u"个人"},
    {ServiceObject::LegalPerson, u"法人"},
});
template <>
inline constexpr auto words<DayUnit> = std::to_array<Word<DayUnit>>({
    {DayUnit::WorkingDay, u"工作日"},
    {DayUnit::CalendarDay, u"日"},
    {DayUnit::Hour, u"小时"},
});
template <>
inline constexpr auto words<Handling> = std::to_array<Word<Handling>>({
    {Handling::OnTheSpot, u"即办"},
    {Handling::Promised, u"承诺"},
});
template <>
inline constexpr auto words<Necessity> = std::to_array<Word<Necessity>>({
    {Necessity::Required, u"必要"},
    {Necessity::WhereApplicable, u"按情形"},
});
template <>
inline constexpr auto words<PaperSource> = std::to_array<Word<PaperSource>>({
    {PaperSource::Applicant, u"申请人自备"},
    {PaperSource::Government, u"政府部门核发"},
    {PaperSource::ThirdParty, u"中介或第三方出具"},
});
template <>
inline constexpr auto words<ResultKind> = std::to_array<Word<ResultKind>>({
    {ResultKind::Certificate, u"证照"},
    {ResultKind::Approval, u"批文"},
    {ResultKind::Proof, u"证明"},
    {ResultKind::Document, u"文书"},
    {ResultKind::Agreement, u"协议"},
});
template <>
inline constexpr auto words<AgencyAction> = std::to_array<Word<AgencyAction>>({
    {AgencyAction::CollectPapers, u"代收材料"},
    {AgencyAction::ApplyFor, u"代为申报"},
    {AgencyAction::BringResult, u"代送结果"},
});
template <>
inline constexpr auto words<EntryPoint> = std::to_array<Word<EntryPoint>>({
    {EntryPoint::CityHall, u"市级政务服务大厅"},
    {EntryPoint::CountyHall, u"县级政务服务大厅"},
    {EntryPoint::TownshipCentre, u"乡镇便民服务中心"},
    {EntryPoint::CommunityCentre, u"社区便民服务中心"},
    {EntryPoint::VillagePoint, u"村便民服务点"},
});
template <>
inline constexpr auto words<ProcedureKind> = std::to_array<Word<ProcedureKind>>({
    {ProcedureKind::Hearing, u"听证"},
    {ProcedureKind::Tender, u"招标"},
    {ProcedureKind::Auction, u"拍卖"},
    {ProcedureKind::Inspection, u"检验"},
    {ProcedureKind::Testing, u"检测"},
    {ProcedureKind::Quarantine, u"检疫"},
    {ProcedureKind::Appraisal, u"鉴定"},
    {ProcedureKind::ExpertReview, u"专家评审"},
    {ProcedureKind::SiteCheck, u"现场勘验"},
    {ProcedureKind::PublicNotice, u"公示"},
    {ProcedureKind::Announcement, u"公告"},
    {ProcedureKind::InformationCheck, u"信息核对"},
    {ProcedureKind::Consultation, u"征求意见"},
    {ProcedureKind::Mediation, u"调解"},
    {ProcedureKind::JointReview, u"会审"},
    {ProcedureKind::Assessment, u"评估"},
    {ProcedureKind::Investigation, u"调查核实"},
    {ProcedureKind::CoolingOff, u"冷静期"},
    {ProcedureKind::Suspension, u"中止"},
    {ProcedureKind::Other, u"其他"},
});
template <>
inline constexpr auto words<StepNode> = std::to_array<Word<StepNode>>({
    {StepNode::Receipt, u"收件"},
    {StepNode::Acceptance, u"受理"},
    {StepNode::Review, u"审查"},
    {StepNode::SpecialProcedure, u"特别程序"},
    {StepNode::Decision, u"决定"},
    {StepNode::Certificate, u"制证"},
    {StepNode::Delivery, u"送达"},
});
template <>
inline constexpr auto words<ItemStatus> = std::to_array<Word<ItemStatus>>({
    {ItemStatus::InUse, u"在用"},
    {ItemStatus::Paused, u"暂停"},
    {ItemStatus::Cancelled, u"取消"},
});
template <>
inline constexpr auto words<ThemeMode> = std::to_array<Word<ThemeMode>>({
    {ThemeMode::Parallel, u"并联"},
    {ThemeMode::Serial, u"串联"},
    {ThemeMode::Mixed, u"混合"},
});
template <>
inline constexpr auto words<ParticipantRole> = std::to_array<Word<ParticipantRole>>({
    {ParticipantRole::Lead, u"牵头"},
    {ParticipantRole::Member, u"协同"},
});

/// An enum whose words are in the tables above.
template <typename E>
concept Worded = (words<E>.size() > 0);

/// The Chinese word of the catalogue files, for example 行政许可.
template <Worded E>
[[nodiscard]] QString toText(E value)
{
    for (const auto& word : words<E>) {
        if (word.value == value)
            return QStringView{word.text.data(), static_cast<qsizetype>(word.text.size())}
                .toString();
    }
    Q_UNREACHABLE();
}

/// The value of a word of the catalogue files; none when the word is not one of them.
template <Worded E>
[[nodiscard]] std::optional<E> fromText(QStringView text)
{
    for (const auto& word : words<E>) {
        if (text == QStringView{word.text.data(), static_cast<qsizetype>(word.text.size())})
            return word.value;
    }
    return std::nullopt;
}

} // namespace yichuang::catalogue
