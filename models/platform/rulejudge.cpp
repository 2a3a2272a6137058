// SPDX-License-Identifier: Apache-2.0
#include "models/platform/rulejudge.h"

#include "models/cases/apply.h"
#include "models/platform/objectionwords.h"
#include "models/platform/problems.h"

#include <QStringList>

#include <algorithm>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

wire::Problem problemOf(const cases::Refusal& refusal, const EventId& event)
{
    QStringList sentences;
    for (const auto& objection : refusal.objections)
        sentences += sentenceOf(objection);
    return eventProblem(Trouble::RuleForbids, event, sentences.join(u'；') + u'。');
}

} // namespace

RuleJudge::RuleJudge(catalogue::Catalogue catalogue, calendar::WorkingCalendar calendar,
    const cases::FrontMode frontMode, std::vector<calendar::WorkingCalendar> pastCalendars)
    : m_catalogue(std::move(catalogue))
    , m_calendar(std::move(calendar))
    , m_frontMode(frontMode)
    , m_pastCalendars(std::move(pastCalendars))
{
}

const calendar::WorkingCalendar& RuleJudge::calendarOf(const QString& version) const
{
    const auto past = std::ranges::find(m_pastCalendars, version,
        [](const calendar::WorkingCalendar& calendar) { return calendar.version(); });
    return past == m_pastCalendars.end() ? m_calendar : *past;
}

Judgement RuleJudge::judge(
    const std::optional<cases::Case>& before, const cases::CaseEvent& event) const
{
    const auto* received = std::get_if<cases::Received>(&event.payload);
    const auto code = before ? before->received.itemCode
                             : (received != nullptr ? received->itemCode : QString());
    const int version = before ? before->itemVersion : event.itemVersion;
    const auto* item = m_catalogue.item(code, version);
    if (item == nullptr)
        return tl::unexpected(eventProblem(Trouble::ItemUnknown, event.eventId));
    const cases::Rules rules{*item, calendarOf(event.calendarVersion), m_frontMode, {}};
    return cases::apply(before, event, rules).map_error([&event](const cases::Refusal& refusal) {
        return problemOf(refusal, event.eventId);
    });
}

Result<city::CityCase> RuleJudge::told(const cases::Case& c, const Day today) const
{
    const auto* item = m_catalogue.item(c.received.itemCode, c.itemVersion);
    if (item == nullptr)
        return failure(Error::Code::NotFound, c.received.itemCode);
    return city::cityCaseOf(c, {*item, m_calendar, m_frontMode, {}}, today);
}

Result<QString> RuleJudge::paperOf(const catalogue::ItemVersion& item, const int paper) const
{
    const auto* found = m_catalogue.item(item);
    const bool isThere
        = found != nullptr && paper > 0 && paper <= static_cast<int>(found->papers.size());
    if (!isThere)
        return failure(Error::Code::NotFound, item.code);
    return found->papers.at(static_cast<std::size_t>(paper) - 1).name;
}

} // namespace yichuang::platform
