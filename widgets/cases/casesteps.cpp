// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/casesteps.h"

#include "widgets/shared/daytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace yichuang::casespage {

namespace {

using cases::CaseState;
using catalogue::StepNode;
using Step = shared::StepBar::Step;

class StepWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::StepWords)
public:
    static QString of(StepNode node);
};

QString StepWords::of(StepNode node)
{
    switch (node) {
    case StepNode::Receipt:
        //: 中文: 收件
        return tr("Receive");
    case StepNode::Acceptance:
        //: 中文: 受理
        return tr("Accept");
    case StepNode::Review:
        //: 中文: 审查
        return tr("Review");
    case StepNode::SpecialProcedure:
        //: 中文: 特别程序
        return tr("Special");
    case StepNode::Decision:
        //: 中文: 决定
        return tr("Decide");
    case StepNode::Certificate:
        //: 中文: 制证
        return tr("Certificate");
    case StepNode::Delivery:
        //: 中文: 出件
        return tr("Deliver");
    }
    Q_UNREACHABLE();
}

/// The node a case stands at; none when it is over.
std::optional<StepNode> nodeAt(CaseState state)
{
    switch (state) {
    case CaseState::Received:
    case CaseState::HandedIn:
    case CaseState::Correcting:
        return StepNode::Acceptance;
    case CaseState::Accepted:
    case CaseState::Reviewing:
    case CaseState::JointWait:
    case CaseState::Forwarded:
        return StepNode::Review;
    case CaseState::Special:
        return StepNode::SpecialProcedure;
    case CaseState::Approving:
        return StepNode::Decision;
    case CaseState::Granted:
    case CaseState::Refused:
    case CaseState::Certifying:
        return StepNode::Certificate;
    case CaseState::Ready:
        return StepNode::Delivery;
    default:
        return std::nullopt;
    }
}

/// How far an ended case had come.
StepNode lastNode(const cases::Case& c)
{
    if (c.delivered || c.closed)
        return StepNode::Delivery;
    if (c.review)
        return StepNode::Review;
    return c.acceptedOn ? StepNode::Acceptance : StepNode::Receipt;
}

/// The item's nodes, each once. A special procedure stands where it happened: before the review
/// goes on; without one it is left out once the review is over.
std::vector<catalogue::Step> nodesOf(const desk::CaseFile& file)
{
    const bool stopped = std::ranges::any_of(
        file.c.stops, [](const cases::StopOnCase& stop) { return stop.approved.has_value(); });
    const bool ahead
        = cases::isBeforeDecision(file.c.state) && file.c.state != CaseState::Approving;
    std::vector<catalogue::Step> nodes;
    for (const catalogue::Step& step : file.item.steps) {
        const bool special = step.node == StepNode::SpecialProcedure;
        if ((special && (stopped || !ahead))
            || std::ranges::find(nodes, step.node, &catalogue::Step::node) != nodes.end())
            continue;
        nodes.push_back(step);
    }
    if (nodes.empty()) {
        for (const StepNode node :
            {StepNode::Receipt, StepNode::Acceptance, StepNode::Review, StepNode::Decision})
            nodes.push_back({.node = node});
        nodes.push_back({.node = StepNode::Delivery});
    }
    if (stopped) {
        const auto review = std::ranges::find_if(
            nodes, [](const catalogue::Step& step) { return step.node >= StepNode::Review; });
        nodes.insert(review, {.node = StepNode::SpecialProcedure});
    }
    return nodes;
}

template <typename Happened>
QString dayOf(const std::optional<Happened>& act)
{
    return act ? shared::DayText::monthDay(act->day()) : QString{};
}

/// 11-11 to 11-13, or 11-11 alone while it is open.
QString stopDays(const cases::Case& c)
{
    for (auto stop = c.stops.crbegin(); stop != c.stops.crend(); ++stop) {
        if (!stop->approved)
            continue;
        const QString from = shared::DayText::monthDay(stop->requested.what.from);
        //: %1 and %2 are days
        //: 中文: %1 至 %2
        return stop->ended ? StepWords::tr("%1 to %2")
                                 .arg(from, shared::DayText::monthDay(stop->ended->what.resultOn))
                           : from;
    }
    return {};
}

/// When a node was done; empty while it is not known.
QString dayOf(StepNode node, const cases::Case& c)
{
    switch (node) {
    case StepNode::Receipt:
        return shared::DayText::monthDay(c.receiptDay());
    case StepNode::Acceptance:
        return c.acceptedOn ? shared::DayText::monthDay(*c.acceptedOn) : QString{};
    case StepNode::Review:
        return dayOf(c.review);
    case StepNode::SpecialProcedure:
        return stopDays(c);
    case StepNode::Decision:
        return c.decision ? shared::DayText::monthDay(c.decision->decidedOn) : QString{};
    case StepNode::Certificate:
        return dayOf(c.certificate);
    case StepNode::Delivery:
        return dayOf(c.delivered);
    }
    Q_UNREACHABLE();
}

/// Who or what a node waits for.
QString waitsFor(const catalogue::Step& step, const cases::Case& c)
{
    if (step.node == StepNode::Review && c.assigned)
        return c.assigned->what.name;
    return step.node == StepNode::SpecialProcedure ? stopDays(c) : step.role;
}

/// 卫生检测 in place of "special procedure" where one was held.
QString labelOf(const catalogue::Step& step, const cases::Case& c)
{
    if (step.node == StepNode::SpecialProcedure) {
        for (auto stop = c.stops.crbegin(); stop != c.stops.crend(); ++stop) {
            if (stop->approved)
                return catalogue::toText(stop->requested.what.kind);
        }
    }
    return StepWords::of(step.node);
}

} // namespace

std::vector<Step> stepsOf(const desk::CaseFile& file)
{
    const auto at = nodeAt(file.c.state);
    const auto nodes = nodesOf(file);
    auto current = at ? std::ranges::find(nodes, *at, &catalogue::Step::node) : nodes.end();
    if (at && current == nodes.end()) // an item without the node stands at its next one
        current = std::ranges::find_if(
            nodes, [at](const catalogue::Step& step) { return step.node > *at; });
    std::vector<Step> steps;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        Step step{.label = labelOf(*node, file.c)};
        const bool done = at ? node < current : node->node <= lastNode(file.c);
        step.state = done           ? Step::State::Done
            : node == current && at ? Step::State::Current
                                    : Step::State::Future;
        const QString day = dayOf(node->node, file.c);
        step.sub = done ? day : waitsFor(*node, file.c);
        steps.push_back(step);
    }
    return steps;
}

shared::DueState dueStateOf(const desk::CaseFile& file)
{
    if (cases::isEnded(file.c.state))
        return {.lamp = deadline::Lamp::Ended, .day = file.summary.endedOn};
    if (file.clocks.empty())
        return {};
    return dueStateOf(file.clocks.front());
}

shared::DueState dueStateOf(const cases::ClockView& clock)
{
    shared::DueState state{.lamp = clock.lamp, .days = std::abs(clock.workingDaysLeft)};
    if (clock.lamp == deadline::Lamp::Paused)
        state.day = clock.explanation.pausedSince;
    else if (clock.phase == cases::ClockPhase::Running)
        state.day = clock.due;
    state.provisional = clock.explanation.provisional;
    return state;
}

} // namespace yichuang::casespage
