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
    if (c.state == CaseState::Delivered || c.state == CaseState::Closed
        || c.state == CaseState::Archived)
        return StepNode::Delivery;
    return c.acceptedOn ? StepNode::Acceptance : StepNode::Receipt;
}

std::vector<catalogue::Step> nodesOf(const catalogue::Item& item)
{
    std::vector<catalogue::Step> nodes;
    for (const catalogue::Step& step : item.steps) {
        if (std::ranges::find(nodes, step.node, &catalogue::Step::node) == nodes.end())
            nodes.push_back(step);
    }
    if (nodes.empty()) {
        for (const StepNode node :
            {StepNode::Receipt, StepNode::Acceptance, StepNode::Review, StepNode::Decision})
            nodes.push_back({.node = node});
        nodes.push_back({.node = StepNode::Delivery});
    }
    return nodes;
}

QString dayOf(StepNode node, const cases::Case& c)
{
    if (node == StepNode::Receipt)
        return shared::DayText::monthDay(c.receiptDay());
    if (node == StepNode::Acceptance && c.acceptedOn)
        return shared::DayText::monthDay(*c.acceptedOn);
    return {};
}

} // namespace

std::vector<Step> stepsOf(const desk::CaseFile& file)
{
    const auto at = nodeAt(file.c.state);
    const auto nodes = nodesOf(file.item);
    // An item without the node in question stands at its next one.
    const auto current = at ? std::ranges::find_if(
                             nodes, [at](const catalogue::Step& step) { return step.node >= *at; })
                            : nodes.end();
    std::vector<Step> steps;
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        Step step{.label = StepWords::of(node->node)};
        const bool done = at ? node < current : node->node <= lastNode(file.c);
        step.state = done           ? Step::State::Done
            : node == current && at ? Step::State::Current
                                    : Step::State::Future;
        const QString day = dayOf(node->node, file.c);
        step.sub = done && !day.isEmpty() ? day : done ? QString{} : node->role;
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
    const cases::ClockView& clock = file.clocks.front();
    shared::DueState state{.lamp = clock.lamp, .days = std::abs(clock.workingDaysLeft)};
    if (clock.lamp == deadline::Lamp::Paused)
        state.day = clock.explanation.pausedSince;
    else if (clock.phase == cases::ClockPhase::Running)
        state.day = clock.due;
    return state;
}

QString groupedNumber(const QString& number)
{
    if (number.size() != 28)
        return number;
    return number.left(12) + u' ' + number.mid(12, 8) + u' ' + number.mid(20, 3) + u' '
        + number.mid(23, 4) + u' ' + number.right(1);
}

QString shortNumber(const QString& number)
{
    return number.size() == 28 ? number.mid(12, 8) + u'-' + number.mid(23, 4) : number;
}

} // namespace yichuang::casespage
