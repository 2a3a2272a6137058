// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/clockboard.h"

#include "widgets/cases/casesteps.h"
#include "widgets/cases/effectpanel.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/label.h"
#include "widgets/shared/lampicon.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::casespage {

using cases::ClockView;
using cases::OpinionAnswer;
using shared::Color;
using shared::DueChip;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {

QString stateText(const ClockView& clock)
{
    const shared::DueState state = dueStateOf(clock);
    return QStringList{DueChip::shortText(state), DueChip::dayText(state)}.join(u' ').trimmed();
}

class BoardText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::ClockBoard)
public:
    static QString of(const cases::RenewalFacts& renewal)
    {
        const QString ends = shared::DayText::monthDay(renewal.licenceEndsOn);
        if (renewal.deemedFrom)
            //: %1 is a day such as 12-31
            //: 中文: 原许可 %1 届满前没有决定，视为准予延续
            return tr("The licence ended on %1 undecided: it counts as renewed").arg(ends);
        if (!renewal.askedInTime)
            //: %1 is the last day to ask
            //: 中文: 应在 %1 前申请，申请已迟，不适用视为准予延续
            return tr("It had to be asked for by %1: silence does not renew it")
                .arg(shared::DayText::monthDay(renewal.askBy));
        //: %1 is a day such as 12-31
        //: 中文: %1 届满前不决定，视为准予延续
        return tr("Undecided on %1 it counts as renewed").arg(ends);
    }
    static QString of(const cases::OpinionGiven& opinion)
    {
        switch (opinion.answer) {
        case OpinionAnswer::Agree:
            //: 中文: 同意
            return tr("agrees");
        case OpinionAnswer::Disagree:
            if (opinion.reasons.isEmpty())
                //: 中文: 不同意，没写理由，按同意算
                return tr("disagrees without reasons: counts as consent");
            //: 中文: 不同意
            return tr("disagrees");
        case OpinionAnswer::PassUp:
            //: %1 is an organ
            //: 中文: 同意，须报%1
            return tr("agrees; %1 must decide").arg(opinion.passTo);
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ClockBoard::ClockBoard(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_heading(new Label(theme, TextSize::Base, Color::Ink2, Weight::Bold, this))
    , m_lines(new QVBoxLayout)
{
    m_heading->setWordWrap(true);
    m_lines->setSpacing(theme.px(4));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(6));
    layout->addWidget(m_heading);
    layout->addLayout(m_lines);
    hide();
}

QWidget* ClockBoard::made(const Row& row)
{
    auto* line = new QWidget(this);
    auto* lamp = new shared::LampIcon(m_theme, row.lamp, line);
    lamp->setSize(14);
    auto* title = new Label(m_theme, TextSize::Base, Color::Ink, Weight::Regular, line);
    title->setElide(Label::Elide::Right);
    title->setText(row.title);
    auto* state = new Label(
        m_theme, TextSize::Secondary, DueChip::textColor(row.lamp), Weight::Regular, line);
    state->setText(row.state);
    auto* first = new QHBoxLayout;
    first->setSpacing(m_theme.px(8));
    first->addWidget(lamp);
    first->addWidget(title, 1);
    first->addWidget(state);
    auto* layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(first);
    if (!row.caption.isEmpty()) {
        auto* caption = new Label(m_theme, TextSize::Caption, Color::Ink2, Weight::Regular, line);
        caption->setText(row.caption);
        caption->setWordWrap(true);
        caption->setContentsMargins(m_theme.px(22), 0, 0, 0);
        layout->addWidget(caption);
    }
    line->setAccessibleName(QStringList{row.title, row.state, row.caption}.join(u'，'));
    return line;
}

void ClockBoard::setRows(const QString& heading, const std::vector<Row>& rows)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    setVisible(!rows.empty());
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Row& row : rows)
        m_lines->addWidget(made(row));
}

std::vector<ClockBoard::Row> sideClocks(const desk::CaseFile& file)
{
    std::vector<ClockBoard::Row> rows;
    for (std::size_t i = 1; i < file.clocks.size(); ++i) {
        const ClockView& clock = file.clocks[i];
        const bool deemed = clock.renewal && clock.renewal->deemedFrom;
        const bool open = deemed || clock.phase == cases::ClockPhase::Running
            || clock.phase == cases::ClockPhase::Paused;
        if (!open || clock.clock == QLatin1String("C7"))
            continue;
        const QString who = clock.clock == QLatin1String("C9") ? clock.subject : QString{};
        rows.push_back({.lamp = clock.lamp,
            .title = who.isEmpty() ? clockWord(clock) : clockWord(clock) + u'·' + who,
            .state = stateText(clock),
            .caption = clock.renewal ? BoardText::of(*clock.renewal) : QString{}});
    }
    return rows;
}

std::vector<ClockBoard::Row> participants(const desk::CaseFile& file)
{
    if (file.c.rounds.empty())
        return {};
    const cases::OpinionRound& round = file.c.rounds.back();
    std::vector<ClockBoard::Row> rows;
    for (const cases::AskedParticipant& asked : round.asked.what.participants) {
        ClockBoard::Row row{.lamp = {}, .title = asked.department, .state = {}, .caption = {}};
        const auto clock = std::ranges::find_if(file.clocks, [&asked](const ClockView& one) {
            return one.clock == QLatin1String("C7") && one.subject == asked.departmentCode;
        });
        if (clock != file.clocks.end()) {
            row.lamp = clock->lamp;
            row.state = stateText(*clock);
        }
        if (const auto* opinion = round.opinionOf(asked.departmentCode)) {
            row.lamp = deadline::Lamp::Ended;
            row.state = BoardText::of(opinion->what);
            row.caption = opinion->what.reasons;
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace yichuang::casespage
