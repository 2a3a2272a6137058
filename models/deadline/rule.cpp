// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/rule.h"

#include <algorithm>
#include <array>

namespace yichuang::deadline {
namespace {

using namespace Qt::Literals::StringLiterals;
using enum DayUnit;
using enum Direction;

/// In the order of the enum. The `days` of rules without an article are configuration
/// (rulebook 1.1).
const std::array<RuleFacts, 25>& table()
{
    static const QString license = u"行政许可法 "_s;
    static const QString information = u"政府信息公开条例 "_s;
    static const QString catalogue = u"事项实施清单"_s;
    static const QString local = u"地方规定"_s;
    static const std::array<RuleFacts, 25> rules{{
        {Rule::AnswerOnPapers, u"NOTICE5"_s, u"DL-01"_s, license + u"第三十二条第一款第四项"_s, 5},
        {Rule::DeemedAcceptance, u"DEEMED"_s, u"DL-02"_s, license + u"第三十二条第一款第四项"_s, 20,
            WorkingDays, Forwards, 10, Stoppable::Yes},
        {Rule::Decision, u"STAT20"_s, u"DL-03"_s, license + u"第四十二条第一款"_s, 20, WorkingDays,
            Forwards, 10, Stoppable::Yes},
        {Rule::JointDecision, u"JOINT45"_s, u"DL-04"_s, license + u"第四十二条第二款"_s, 45,
            WorkingDays, Forwards, 15, Stoppable::Yes},
        {Rule::FirstReview, u"LOWER20"_s, u"DL-05"_s, license + u"第四十三条"_s, 20, WorkingDays,
            Forwards, 0, Stoppable::Yes},
        {Rule::SuperiorDecision, u"UPPER20"_s, u"DL-06"_s, license + u"第四十二条第一款"_s, 20,
            WorkingDays, Forwards, 10, Stoppable::Yes},
        {Rule::Delivery, u"DELIVER10"_s, u"DL-07"_s, license + u"第四十四条"_s, 10},
        {Rule::HearingRequest, u"HEARING_REQ5"_s, u"DL-09"_s, license + u"第四十七条第一款"_s, 5},
        {Rule::HearingHeld, u"HEARING_ORG20"_s, u"DL-10"_s, license + u"第四十七条第一款"_s, 20},
        {Rule::HearingNotice, u"HEARING_NOTICE7"_s, u"DL-11"_s,
            license + u"第四十八条第一款第一项"_s, 7, WorkingDays, Backwards},
        {Rule::InspectorsAssigned, u"SITE5"_s, u"DL-12"_s, license + u"第五十五条第二款"_s, 5},
        {Rule::Renewal, u"RENEW30"_s, u"DL-13"_s, license + u"第五十条第一款"_s, 30, CalendarDays,
            Backwards},
        {Rule::OnTheSpot, u"INSTANT"_s, u"DL-15"_s, license + u"第三十四条第二款"_s, 0},
        {Rule::Promise, u"PROMISE"_s, u"DL-16"_s, catalogue, 0, WorkingDays, Forwards, 10,
            Stoppable::Yes},
        {Rule::InformationReply, u"GOVINFO20"_s, u"DL-20"_s, information + u"第三十三条第二款"_s,
            20, WorkingDays, Forwards, 20, Stoppable::Yes},
        {Rule::InformationClarification, u"GOVINFO_NOTICE7"_s, u"DL-20"_s,
            information + u"第三十条"_s, 7},
        {Rule::VillageHandOver, u"VILLAGE_REPORT3"_s, u"DL-22"_s, local, 3},
        {Rule::ParticipantOpinion, u"JOINT_SUB"_s, u"C7"_s, catalogue, 5, WorkingDays, Forwards, 0,
            Stoppable::Yes},
        {Rule::Tolerance, u"TOLERANCE"_s, u"C6"_s, catalogue, 5},
        {Rule::BadEvaluation, u"BAD_REVIEW"_s, u"DL-21"_s, local, 1},
        {Rule::NetizenMessage, u"NETIZEN"_s, u"DL-21"_s, local, 5},
        {Rule::HotlineOrder, u"HOTLINE"_s, u"DL-21"_s, local, 13},
        {Rule::NaturalDays, u"NATURAL"_s, u"NATURAL"_s, u"民法典 第二百零三条第一款"_s, 0,
            CalendarDays},
        {Rule::OpeningHours, u"HOURS"_s, u"HOURS"_s, u"民法典 第二百零一条第二款"_s, 0, Hours,
            Forwards, 0, Stoppable::Yes},
        {Rule::RenewalAnswer, u"RENEW_ANSWER"_s, u"DL-14"_s, license + u"第五十条第二款"_s, 0,
            CalendarDays, Forwards, 0, Stoppable::No, RollsForward::No},
    }};
    return rules;
}

} // namespace

std::span<const RuleFacts> allRules() { return table(); }

const RuleFacts& factsOf(Rule rule)
{
    const RuleFacts& facts = table()[static_cast<std::size_t>(rule)];
    Q_ASSERT(facts.rule == rule);
    return facts;
}

Result<Rule> ruleFromWord(QStringView word)
{
    if (word == u"CONVERT")
        return Rule::Promise;
    const auto found = std::ranges::find_if(
        table(), [word](const RuleFacts& facts) { return facts.word == word; });
    if (found == table().end())
        return failure(Error::Code::Unsupported, u"no such rule: "_s + word.left(40).toString());
    return found->rule;
}

} // namespace yichuang::deadline
