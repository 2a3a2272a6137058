// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/flowwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace yichuang::cataloguepage {
namespace {

using catalogue::FlowNode;
using catalogue::Item;
using catalogue::JointTheme;
using catalogue::Participant;
using catalogue::SpecialProcedure;
using catalogue::Step;
using catalogue::StepNode;
using Kind = FlowNode::Kind;

class FlowWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::cataloguepage::FlowWords)
public:
    static QString applicant()
    {
        //: Head of a lane of the flow chart
        //: 中文: 申请人
        return tr("Applicant");
    }

    static FlowText of(const FlowNode& node, const Item& item)
    {
        switch (node.kind) {
        case Kind::Apply:
            //: First box of a flow chart
            //: 中文: 提出申请
            return {tr("Apply"), {}, application(item)};
        case Kind::PapersComplete:
            //: Question in a flow chart
            //: 中文: 材料齐全
            return {tr("Complete?"), {}, examination(item)};
        case Kind::Correction:
            //: Box of a flow chart: the applicant brings what was missing
            //: 中文: 补正材料
            return {tr("Correct"),
                //: Under “Correct”: everything missing is told at once
                //: 中文: 一次告知
                tr("told once"),
                //: 中文: 窗口出一次性告知书，写明要补的全部材料；补齐后再交，重新看材料是否齐全。
                tr("The window's one-time notice names everything that is missing; once it is "
                   "brought, the papers are looked through again.")};
        case Kind::Refused:
            return refused(item);
        case Kind::Collect:
            //: Last box of a flow chart
            //: 中文: 领取结果
            return {tr("Collect"), {}, result(item)};
        case Kind::Decision:
            return decision(item.steps[static_cast<std::size_t>(node.source)], item);
        case Kind::Step:
            return step(item.steps[static_cast<std::size_t>(node.source)], item);
        case Kind::Part:
            return {};
        }
        Q_UNREACHABLE();
    }

    static FlowText of(const Participant& part, const JointTheme& theme)
    {
        QStringList facts{part.department, days(part)};
        if (!part.mandatory)
            //: A department's part in a joint theme that not everybody needs
            //: 中文: 按需办理
            facts.append(tr("where needed"));
        facts.append(waitsFor(part, theme));
        //: Between facts in a sentence
        //: 中文: ；
        return {part.itemName, part.department, facts.join(tr("; "))};
    }

private:
    static QString application(const Item& item)
    {
        QStringList places;
        for (const catalogue::EntryPoint point : item.entryPoints)
            places.append(catalogue::toText(point));
        if (places.isEmpty())
            //: 中文: 申请人提出申请。
            return tr("The applicant applies.");
        //: %1 is a list of places
        //: 中文: 可到%1提出申请。
        return tr("Handed in at: %1.").arg(places.join(u'、'));
    }

    static QString examination(const Item& item)
    {
        if (item.type == catalogue::ItemType::Licence)
            //: 中文:
            //: 材料不齐的，当场或五个工作日内一次告知要补的全部内容；逾期不告知，收到之日起即为受理（《行政许可法》第三十二条）。
            return tr("What is missing is told at once and whole, on the spot or within five "
                      "working days; not told in time means accepted from the day of receipt "
                      "(Licence Law, article 32).");
        //: 中文: 材料不齐的，当场或五个工作日内一次告知要补的全部内容。
        return tr("What is missing is told at once and whole, on the spot or within five working "
                  "days.");
    }

    static FlowText refused(const Item& item)
    {
        if (item.type == catalogue::ItemType::Licence)
            //: Box of a flow chart
            //: 中文: 不予决定书
            return {tr("Refusal"), reasons(),
                //: 中文:
                //: 书面说明理由，并告知可以申请行政复议、提起行政诉讼（《行政许可法》第三十八条）。
                tr("In writing with the reasons, and with the right to reconsideration and to go "
                   "to court (Licence Law, article 38).")};
        //: Box of a flow chart
        //: 中文: 不予办理
        return {tr("Not granted"), reasons(),
            //: 中文: 书面说明理由，并告知救济途径。
            tr("In writing with the reasons and the remedies.")};
    }

    static QString reasons()
    {
        //: Under the box of the refusal
        //: 中文: 说明理由
        return tr("reasons given");
    }

    static QString result(const Item& item)
    {
        if (item.result.validity.isEmpty())
            return item.result.name;
        //: %1 is a certificate, %2 how long it is valid
        //: 中文: %1，有效期 %2
        return tr("%1, valid for %2").arg(item.result.name, item.result.validity);
    }

    static FlowText decision(const Step& step, const Item& item)
    {
        const bool licence = item.type == catalogue::ItemType::Licence;
        //: Question in a flow chart of a licence
        //: 中文: 是否准予
        const QString granted = tr("Granted?");
        //: Question in a flow chart of another matter
        //: 中文: 是否同意
        const QString agreed = tr("Agreed?");
        FlowText text{licence ? granted : agreed, {}, facts(step)};
        if (item.forward)
            //: %1 is a level of government
            //: 中文: 本级初审后上报，由%1级决定。
            text.note += u' '
                + tr("Reviewed here, then forwarded; the %1 level decides.")
                      .arg(catalogue::toText(item.forward->decideLevel));
        return text;
    }

    static FlowText step(const Step& step, const Item& item)
    {
        FlowText text{title(step.node), sub(step, item), facts(step)};
        if (step.node == StepNode::SpecialProcedure)
            text.note += u' ' + procedures(item);
        return text;
    }

    static QString title(StepNode node)
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
            return tr("Special procedure");
        case StepNode::Decision:
            //: 中文: 决定
            return tr("Decide");
        case StepNode::Certificate:
            //: 中文: 制证
            return tr("Certify");
        case StepNode::Delivery:
            //: 中文: 送达
            return tr("Deliver");
        }
        Q_UNREACHABLE();
    }

    static QString sub(const Step& step, const Item& item)
    {
        if (step.node == StepNode::SpecialProcedure && !step.countsInLimit)
            //: Under a step whose days are not part of the term
            //: 中文: 不计入时限
            return tr("not counted");
        if (step.days.count() > 0)
            //: Under a step: %1 working days
            //: 中文: %1 日
            return tr("%1 d").arg(step.days.count());
        const bool onTheSpot = step.node == StepNode::Receipt
            || (item.promised && item.promised->count() == 0 && step.node != StepNode::Delivery);
        //: Under a step that is done while the applicant waits
        //: 中文: 当场
        return onTheSpot ? tr("at once") : QString();
    }

    static QString facts(const Step& step)
    {
        const QString who = step.role;
        if (step.days.count() == 0)
            //: %1 is a role
            //: 中文: %1办理，不另占时间。
            return tr("By %1, without days of its own.").arg(who);
        //: %1 is a role; %n working days of the promised term
        //: 中文: %1办理，%n 个工作日，计入承诺时限。
        return step.countsInLimit
            ? tr("By %1, %n working day(s), part of the promised term.", nullptr, step.days.count())
                  .arg(who)
            //: %1 is a role; %n working days
            //: 中文: %1办理，%n 个工作日，不计入承诺时限。
            : tr("By %1, %n working day(s), not part of the promised term.", nullptr,
                step.days.count())
                  .arg(who);
    }

    static QString procedures(const Item& item)
    {
        QStringList names;
        for (const SpecialProcedure& procedure : item.specialProcedures) {
            QString name = procedure.name;
            if (procedure.maxDays)
                //: %1 is a procedure, %2 how long it may take, %3 the unit: working days or days
                //: 中文: %1（最长 %2 %3）
                name = tr("%1 (at most %2 %3)")
                           .arg(name)
                           .arg(*procedure.maxDays)
                           .arg(catalogue::toText(procedure.unit));
            names.append(name);
        }
        return names.isEmpty() ? QString() : QString(names.join(u'、') + u'。');
    }

    static QString days(const Participant& part)
    {
        if (part.days.count() == 0)
            //: A department's part in a joint theme takes no days of its own
            //: 中文: 当场办理
            return tr("on the spot");
        //: 中文: %n 个工作日
        return tr("%n working day(s)", nullptr, part.days.count());
    }

    static QString waitsFor(const Participant& part, const JointTheme& theme)
    {
        QStringList names;
        for (const Participant& other : theme.participants) {
            if (std::ranges::find(part.dependsOn, other.sequence) != part.dependsOn.end())
                names.append(other.itemName);
        }
        if (names.isEmpty())
            //: A department's part in a joint theme can begin at once
            //: 中文: 不用等别的部门
            return tr("waits for nobody");
        //: %1 is a list of items
        //: 中文: 等%1办完
        return tr("waits for %1").arg(names.join(u'、'));
    }
};

} // namespace

std::vector<FlowText> flowTexts(const catalogue::FlowChart& chart, const Item& item)
{
    std::vector<FlowText> texts;
    for (const FlowNode& node : chart.nodes)
        texts.push_back(FlowWords::of(node, item));
    return texts;
}

std::vector<FlowText> flowTexts(const catalogue::FlowChart& chart, const JointTheme& theme)
{
    std::vector<FlowText> texts;
    for (const FlowNode& node : chart.nodes)
        texts.push_back(
            FlowWords::of(theme.participants[static_cast<std::size_t>(node.source)], theme));
    return texts;
}

QStringList laneNames(const catalogue::FlowChart& chart)
{
    QStringList names;
    for (const QString& lane : chart.lanes)
        names.append(lane.isEmpty() ? FlowWords::applicant() : lane);
    return names;
}

} // namespace yichuang::cataloguepage
