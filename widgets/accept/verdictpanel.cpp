// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/verdictpanel.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::accept {
namespace {

using shared::Color;
using shared::DayText;
using shared::Label;
using shared::TextSize;
using shared::Weight;
using Fact = catalogue::KindReason::Fact;

QString levelWord(catalogue::Level level)
{
    switch (level) {
    case catalogue::Level::Village:
        //: 中文: 村
        return VerdictPanel::tr("village");
    case catalogue::Level::Township:
        //: 中文: 乡镇
        return VerdictPanel::tr("township");
    case catalogue::Level::County:
        //: 中文: 县
        return VerdictPanel::tr("county");
    case catalogue::Level::City:
        //: 中文: 市
        return VerdictPanel::tr("city");
    case catalogue::Level::Province:
        //: 中文: 省
        return VerdictPanel::tr("province");
    }
    Q_UNREACHABLE();
}

QString factText(const catalogue::KindReason& reason)
{
    switch (reason.fact) {
    case Fact::DecidedOnTheSpot:
        //: 中文: 当场就能办结
        return VerdictPanel::tr("Can be decided on the spot");
    case Fact::NeedsExamination:
        //: 中文: 要审查，承诺 %n 日
        return VerdictPanel::tr("Needs examination, %n days promised", nullptr, reason.count);
    case Fact::OneDepartmentDecides:
        //: 中文: 一个部门就能决定
        return VerdictPanel::tr("One department decides");
    case Fact::SeveralDepartments:
        //: 中文: 要 %n 个部门一起办
        return VerdictPanel::tr("%n departments act together", nullptr, reason.count);
    case Fact::ApplicantAtTheWindow:
        //: 中文: 本人到窗口
        return VerdictPanel::tr("The applicant is at the window");
    case Fact::CollectedForTheVillage:
        //: 中文: 村点代收，交上级窗口受理
        return VerdictPanel::tr("Collected for the village, accepted elsewhere");
    case Fact::DecidedHere:
        //: 中文: %1级有决定权
        return VerdictPanel::tr("The %1 has the power to decide").arg(levelWord(reason.level));
    case Fact::SuperiorDecides:
        //: 中文: 本级初审，%1级决定
        return VerdictPanel::tr("Reviewed here, the %1 decides").arg(levelWord(reason.level));
    }
    Q_UNREACHABLE();
}

QString kindWord(catalogue::CaseKind kind)
{
    switch (kind) {
    case catalogue::CaseKind::Instant:
        //: 中文: 即办件
        return VerdictPanel::tr("instant");
    case catalogue::CaseKind::Promised:
        //: 中文: 承诺件
        return VerdictPanel::tr("promised");
    case catalogue::CaseKind::Joint:
        //: 中文: 联办件
        return VerdictPanel::tr("joint");
    case catalogue::CaseKind::Proxy:
        //: 中文: 代办件
        return VerdictPanel::tr("proxy");
    case catalogue::CaseKind::Forward:
        //: 中文: 上报件
        return VerdictPanel::tr("forward");
    }
    Q_UNREACHABLE();
}

} // namespace

VerdictPanel::VerdictPanel(const shared::Theme& theme, QWidget* parent)
    //: 中文: 判定
    : Card(theme, 4, tr("Verdict"), parent)
    , m_theme(theme)
    , m_strip(new shared::TypeStrip(theme, this))
    , m_question(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Bold, this))
    , m_chip(new shared::DueChip(theme, {}, shared::DueChip::Height::Small, this))
    , m_due(new Label(theme, TextSize::DueDate, Color::Ink, Weight::Bold, this))
    , m_closing(new Label(theme, TextSize::Base, Color::Ink3, Weight::Regular, this))
    , m_calendar(new shared::DeadlineCalendar(theme, this))
    , m_ledger(new shared::LedgerView(theme, shared::LedgerView::Style::Sentences, this))
    , m_yellow(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_after(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Bold, this))
    , m_steps(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
{
    //: 中文: 随录入即时更新
    setNote(tr("Follows what you enter"));
    m_due->setObjectName(QStringLiteral("dueDay"));
    //: 中文: 受理后
    m_after->setText(tr("After acceptance"));
    m_steps->setWordWrap(true);
    m_yellow->setWordWrap(true);
    auto* reasons = new QGridLayout;
    reasons->setHorizontalSpacing(8);
    reasons->setVerticalSpacing(1);
    reasons->setColumnStretch(1, 1);
    for (int row = 0; row < 4; ++row) {
        m_facts.push_back(new Label(theme, TextSize::Secondary, Color::Ink, Weight::Regular, this));
        m_facts.back()->setElide(Label::Elide::Right);
        m_ticks.push_back(new QLabel(this));
        m_verdicts.push_back(
            new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this));
        reasons->addWidget(m_ticks.back(), row, 0);
        reasons->addWidget(m_facts.back(), row, 1);
        reasons->addWidget(m_verdicts.back(), row, 2, Qt::AlignRight);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_question, 1);
    head->addWidget(m_chip);
    auto* due = new QHBoxLayout;
    due->setSpacing(8);
    due->addWidget(m_due);
    due->addWidget(m_closing, 1, Qt::AlignBottom);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(12, 12, 12, 12);
    inner->setSpacing(8);
    inner->addWidget(m_strip);
    inner->addLayout(reasons);
    inner->addSpacing(4);
    inner->addLayout(head);
    inner->addLayout(due);
    inner->addWidget(m_calendar);
    inner->addWidget(m_ledger);
    inner->addWidget(m_yellow);
    inner->addStretch(1);
    inner->addWidget(m_after);
    inner->addWidget(m_steps);
    body()->addLayout(inner);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &VerdictPanel::restyle);
}

void VerdictPanel::restyle()
{
    for (QLabel* tick : m_ticks)
        tick->setPixmap(
            m_theme.icon(QStringLiteral("check"), Color::Green, 14, devicePixelRatioF()));
}

void VerdictPanel::show(const desk::Assessment& assessment, const catalogue::Item* item, Day today)
{
    showReasons(assessment);
    showDue(assessment, today);
    showSteps(item);
}

void VerdictPanel::setLow(bool low)
{
    m_low = low;
    m_after->setVisible(!low && !m_steps->text().isEmpty());
    m_steps->setVisible(!low);
    m_ledger->setVisible(!low);
}

void VerdictPanel::showReasons(const desk::Assessment& assessment)
{
    const auto& classification = assessment.classification;
    m_strip->setKind(classification ? std::optional{classification->kind} : std::nullopt);
    for (std::size_t row = 0; row < m_facts.size(); ++row) {
        const bool known = classification && row < classification->reasons.size();
        m_facts[row]->setVisible(known);
        m_ticks[row]->setVisible(known);
        m_verdicts[row]->setVisible(known);
        if (!known)
            continue;
        const catalogue::KindReason& reason = classification->reasons[row];
        m_facts[row]->setText(factText(reason));
        if (reason.speaksFor)
            //: 中文: 所以是%1
            m_verdicts[row]->setText(tr("so it is %1").arg(kindWord(reason.about)));
        else
            //: 中文: 不是%1
            m_verdicts[row]->setText(tr("not %1").arg(kindWord(reason.about)));
    }
}

QString VerdictPanel::renewalNote(const cases::RenewalFacts& renewal)
{
    if (!renewal.askedInTime)
        //: %1 is the last day to ask for the renewal
        //: 中文: 延续应在 %1 前申请，已迟：逾期不决定也不视为准予延续
        return tr("Renewal had to be asked for by %1: silence will not renew it")
            .arg(DayText::inList(renewal.askBy));
    //: %1 is the last day of the licence
    //: 中文: 原许可 %1 届满，届满前不决定，视为准予延续
    return tr("The licence ends on %1; undecided by then it counts as renewed")
        .arg(DayText::inList(renewal.licenceEndsOn));
}

void VerdictPanel::showDue(const desk::Assessment& assessment, Day today)
{
    const bool known = assessment.promise && assessment.promise->due;
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_chip, m_due, m_closing, m_calendar, m_yellow})
        widget->setVisible(known);
    m_ledger->setVisible(known && !m_low);
    if (!known) {
        //: 中文: 选定事项后，这里写明件类和到期日
        m_question->setText(tr("Choose an item: type and due date stand here"));
        return;
    }
    const deadline::Explanation& promise = *assessment.promise;
    const bool collects = assessment.classification->kind == catalogue::CaseKind::Proxy;
    if (collects)
        //: 中文: 现在收件，最迟移交日是
        m_question->setText(tr("Collected now, to be handed in by"));
    else
        //: 中文: 现在受理，到期日是
        m_question->setText(tr("Accepted now, due on"));
    // The chip counts working days, whatever the unit of the term.
    const auto days = static_cast<int>(std::ranges::count_if(
        promise.days, [](const deadline::CountedDay& line) { return line.ordinal > 0; }));
    m_chip->setState({deadline::Lamp::Green, promise.inHours ? days : promise.term, {}});
    m_due->setText(DayText::asSubject(*promise.due));
    const QString clock = promise.dueMinute
        ? DayText::clock({*promise.due, std::chrono::minutes{*promise.dueMinute}})
        : QString();
    if (promise.provisional)
        //: 中文: 暂定
        m_closing->setText(tr("provisional"));
    else if (!clock.isEmpty())
        //: %1 is a time of day: the end of a term in hours
        //: 中文: %1 前
        m_closing->setText(tr("by %1").arg(clock));
    else
        //: 中文: 下班前
        m_closing->setText(tr("by close of business"));
    m_calendar->setExplanation(promise, today);
    if (collects)
        //: 中文: 收件
        m_calendar->setTriggerWord(tr("Receipt"));
    m_ledger->setExplanation(promise);
    QStringList notes;
    if (promise.yellowFrom)
        //: 中文: %1 起亮黄灯
        notes.append(tr("Yellow lamp from %1").arg(DayText::monthDay(*promise.yellowFrom)));
    if (assessment.answerBy)
        //: 中文: 收件不受理的，%1 前要告知
        notes.append(
            tr("If only received: answer by %1").arg(DayText::inList(*assessment.answerBy)));
    if (assessment.renewal)
        notes.append(renewalNote(*assessment.renewal));
    m_yellow->setText(notes.join(QStringLiteral("\n")));
}

void VerdictPanel::showSteps(const catalogue::Item* item)
{
    QStringList steps;
    if (item != nullptr) {
        for (const catalogue::Step& step : item->steps) {
            if (step.node == catalogue::StepNode::Receipt
                || step.node == catalogue::StepNode::Acceptance)
                continue;
            const QString name = catalogue::toText(step.node);
            if (step.days.count() > 0)
                //: 中文: %1 %n 日
                steps.append(tr("%1 %n days", nullptr, step.days.count()).arg(name));
            else
                steps.append(name);
        }
    }
    m_steps->setText(steps.join(QStringLiteral(" › ")));
    m_after->setVisible(!m_low && !steps.isEmpty());
}

} // namespace yichuang::accept
