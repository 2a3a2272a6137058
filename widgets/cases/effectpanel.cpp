// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/effectpanel.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/deadlinecalendar.h"
#include "widgets/shared/label.h"
#include "widgets/shared/ledgerview.h"

#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::casespage {

using cases::ClockView;
using shared::Color;
using shared::DayText;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {

const ClockView* sameClock(const std::vector<ClockView>& clocks, const ClockView& wanted)
{
    const auto found = std::ranges::find_if(clocks, [&wanted](const ClockView& clock) {
        return clock.clock == wanted.clock && clock.subject == wanted.subject;
    });
    return found == clocks.end() ? nullptr : &*found;
}

class EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::EffectPanel)
public:
    static QString dueOf(const ClockView& clock)
    {
        if (clock.phase == cases::ClockPhase::Paused)
            //: Instead of a due day
            //: 中文: 暂停
            return tr("paused");
        if (!clock.due)
            //: Instead of a due day
            //: 中文: 没有
            return tr("none");
        return DayText::inList(*clock.due);
    }

    static QString line(const ClockView* before, const ClockView& after)
    {
        const QString name = clockWord(after);
        if (before == nullptr)
            //: %1 a term, %2 a day
            //: 中文: %1：到 %2
            return tr("%1: due %2").arg(name, dueOf(after));
        if (before->due == after.due && before->phase == after.phase)
            //: %1 a term, %2 a day
            //: 中文: %1：还是 %2
            return tr("%1: still %2").arg(name, dueOf(after));
        //: %1 a term, %2 and %3 days
        //: 中文: %1：%2 → %3
        return tr("%1: %2 → %3").arg(name, dueOf(*before), dueOf(after));
    }
};

/// The terms an act of the office moves; those of participants and steps stand elsewhere.
bool isShown(const ClockView& clock)
{
    if (clock.clock == QLatin1String("C7") || clock.clock == QLatin1String("C9"))
        return false;
    return clock.phase == cases::ClockPhase::Running || clock.phase == cases::ClockPhase::Paused;
}

} // namespace

QString clockWord(const ClockView& clock)
{
    const QString& id = clock.clock;
    QString word;
    if (id == QLatin1String("C1"))
        //: 中文: 答复材料
        word = EffectPanel::tr("Answer on papers");
    else if (id == QLatin1String("C2"))
        //: 中文: 承诺时限
        word = EffectPanel::tr("Promised term");
    else if (id == QLatin1String("C3"))
        //: 中文: 法定时限
        word = EffectPanel::tr("Statutory term");
    else if (id == QLatin1String("C4"))
        //: 中文: 送达
        word = EffectPanel::tr("Delivery");
    else if (id == QLatin1String("C5"))
        //: 中文: 补正
        word = EffectPanel::tr("Correction");
    else if (id == QLatin1String("C6"))
        //: 中文: 容缺补交
        word = EffectPanel::tr("Papers to follow");
    else if (id == QLatin1String("C7"))
        //: 中文: 征询
        word = EffectPanel::tr("Opinion");
    else if (id == QLatin1String("C8"))
        //: 中文: 上级
        word = EffectPanel::tr("Superior");
    else if (id == QLatin1String("C9"))
        //: 中文: 环节
        word = EffectPanel::tr("Step");
    else if (id == QLatin1String("DL-14"))
        //: 中文: 延续答复
        word = EffectPanel::tr("Renewal");
    else
        //: 中文: 村级移交
        word = EffectPanel::tr("Village hand-in");
    return word;
}

EffectPanel::EffectPanel(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(new QVBoxLayout)
    , m_remark(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_calendar(new shared::DeadlineCalendar(theme, this))
    , m_ledger(new shared::LedgerView(theme, shared::LedgerView::Style::Lines, this))
{
    setObjectName(QStringLiteral("effect"));
    auto* head = new Label(theme, TextSize::Base, Color::Ink2, Weight::Bold, this);
    //: What an act does to the dates
    //: 中文: 对期限的影响
    head->setText(tr("Effect on the dates"));
    setAccessibleName(head->text());
    m_remark->setWordWrap(true);
    m_lines->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, theme.px(12), 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(head);
    layout->addLayout(m_lines);
    layout->addWidget(m_remark);
    layout->addWidget(m_calendar);
    layout->addWidget(m_ledger);
    layout->addStretch(1);
}

void EffectPanel::setLines(const QStringList& words)
{
    if (words == m_words)
        return;
    m_words = words;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : words) {
        auto* label = new Label(m_theme, TextSize::Base, Color::Ink, Weight::Bold, this);
        label->setText(line);
        label->setWordWrap(true);
        m_lines->addWidget(label);
    }
    setAccessibleDescription(words.join(u'，'));
}

void EffectPanel::show(const std::vector<ClockView>& before, const std::vector<ClockView>& after,
    const QString& remark, Day today)
{
    QStringList lines;
    const ClockView* reason = nullptr;
    for (const ClockView& clock : after) {
        if (!isShown(clock))
            continue;
        const ClockView* earlier = sameClock(before, clock);
        const bool moved = earlier == nullptr || earlier->due != clock.due;
        const bool decides
            = clock.clock == QLatin1String("C2") || clock.clock == QLatin1String("C3");
        if (!moved && !decides)
            continue;
        lines.append(EffectWords::line(earlier, clock));
        if (reason == nullptr && !clock.explanation.days.empty())
            reason = &clock;
    }
    setLines(lines);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_calendar->setVisible(reason != nullptr);
    m_ledger->setVisible(reason != nullptr);
    if (reason != nullptr) {
        m_calendar->setExplanation(reason->explanation, today);
        m_ledger->setExplanation(reason->explanation);
    }
}

} // namespace yichuang::casespage
