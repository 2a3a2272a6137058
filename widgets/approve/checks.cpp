// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/checks.h"

#include "models/cases/guards.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/sealsentence.h"

#include <algorithm>

namespace yichuang::approve {

using Standing = CheckRow::Standing;
using shared::DayText;

std::vector<CheckRow> Checks::of(const Dossier& dossier, const CheckGround& ground)
{
    const desk::CaseFile& file = dossier.file;
    std::vector<CheckRow> rows{papers(file)};
    if (file.c.review && !file.c.review->what.siteCheckBy.isEmpty())
        rows.push_back(site(file));
    if (file.c.review)
        rows.push_back(review(file, ground.decision));
    rows.push_back(credit(dossier.credit));
    rows.push_back(term(file));
    if (ground.draft != nullptr)
        rows.push_back(authority(*ground.draft));
    return rows;
}

QString Checks::sentenceOf(const std::vector<seal::Refusal>& refusals)
{
    QStringList sentences;
    for (const seal::Refusal& refusal : refusals)
        sentences << shared::refusalSentence(refusal);
    sentences.removeDuplicates();
    //: Between reasons
    //: 中文: ；
    return sentences.join(tr("; "));
}

CheckRow Checks::papers(const desk::CaseFile& file)
{
    const auto present = std::ranges::count_if(file.c.papers,
        [](const auto& paper) { return paper.entry.state == cases::PaperState::Present; });
    QStringList unchecked;
    for (const cases::PaperOnFile& paper : file.c.papers) {
        const bool seen = file.c.review
            && std::ranges::find(file.c.review->what.papersChecked, paper.entry.number)
                != file.c.review->what.papersChecked.end();
        if (file.c.review && paper.entry.state == cases::PaperState::Present && !seen)
            unchecked << cases::paperName(file.item, paper.entry.number);
    }
    //: 中文: 材料
    CheckRow row{.kind = CheckKind::Papers, .name = tr("Papers"), .section = Section::Papers};
    if (file.c.isToleranceOpen()) {
        row.standing = Standing::Blocked;
        //: 中文: 容缺的材料还没补齐
        row.detail = tr("papers promised for later are still open");
    } else if (!unchecked.isEmpty()) {
        row.standing = Standing::Exception;
        //: %1 is names of papers
        //: 中文: 审查后才收到：%1
        row.detail = tr("came in after the review: %1").arg(unchecked.join(u'、'));
    } else {
        //: 中文: %n 份齐全，无容缺
        row.detail = tr("%n complete, nothing tolerated", nullptr, static_cast<int>(present));
    }
    return row;
}

CheckRow Checks::site(const desk::CaseFile& file)
{
    const auto& review = *file.c.review;
    //: 中文: 现场核查
    return {.kind = CheckKind::Site,
        .name = tr("Site check"),
        //: %1 is a day, %2 the persons who were on site
        //: 中文: %1 登记，%2
        .detail = tr("recorded %1, by %2")
                      .arg(DayText::monthDay(review.day()), review.what.siteCheckBy.join(u'、')),
        .section = Section::History};
}

CheckRow Checks::review(const desk::CaseFile& file, std::optional<cases::Proposal> decision)
{
    const auto& review = *file.c.review;
    const bool grants = review.what.proposal == cases::Proposal::Grant;
    //: 中文: 审查
    CheckRow row{.kind = CheckKind::Review, .name = tr("Review"), .section = Section::History};
    const QString day = DayText::monthDay(review.day());
    //: %1 is a day, %2 a person
    //: 中文: %1 %2：拟准予
    row.detail = grants ? tr("%1 %2: proposes to grant").arg(day, review.by.name)
                        //: %1 is a day, %2 a person
                        //: 中文: %1 %2：拟不予
                        : tr("%1 %2: proposes to refuse").arg(day, review.by.name);
    if (decision && *decision != review.what.proposal) {
        row.standing = Standing::Exception;
        //: %1 says what the reviewer proposes
        //: 中文: %1，与你的意见不同
        row.detail = tr("%1, not what you decide").arg(row.detail);
    }
    return row;
}

CheckRow Checks::credit(desk::Credit credit)
{
    //: Whether the applicant kept earlier promises
    //: 中文: 信用
    CheckRow row{.kind = CheckKind::Credit, .name = tr("Credit")};
    if (credit == desk::Credit::Good) {
        //: 中文: 没有失信记录
        row.detail = tr("no broken promise on record");
    } else {
        row.standing = Standing::Exception;
        //: 中文: 有容缺承诺没有兑现的记录
        row.detail = tr("papers promised for later did not come in an earlier case");
    }
    return row;
}

CheckRow Checks::term(const desk::CaseFile& file)
{
    //: 中文: 时限
    CheckRow row{.kind = CheckKind::Term, .name = tr("Term"), .section = Section::Term};
    const cases::ClockView* clock = file.clocks.empty() ? nullptr : &file.clocks.front();
    if (clock == nullptr || !clock->due) {
        //: 中文: 现在没有在走的时限
        row.detail = tr("no term is running");
    } else if (clock->over > 0) {
        row.standing = Standing::Exception;
        //: %1 is a day
        //: 中文: 已超期 %n 个工作日，应于 %1 办结
        row.detail = tr("%n working day(s) over, it was due on %1", nullptr, clock->over)
                         .arg(DayText::monthDay(*clock->due));
    } else {
        //: %1 is a day
        //: 中文: 剩 %n 个工作日，%1 到期
        row.detail = tr("%n working day(s) left, due on %1", nullptr, clock->workingDaysLeft)
                         .arg(DayText::monthDay(*clock->due));
    }
    return row;
}

CheckRow Checks::authority(const desk::SealDraft& draft)
{
    //: 中文: 权限
    CheckRow row{.kind = CheckKind::Authority, .name = tr("Authority")};
    if (!draft.refusals.empty()) {
        row.standing = Standing::Blocked;
        row.detail = sentenceOf(draft.refusals);
    } else if (draft.letterEndsOn) {
        row.standing = Standing::Exception;
        //: %1 is a day
        //: 中文: 在授权范围内；授权书 %1 到期
        row.detail = tr("within your letter, which ends on %1")
                         .arg(DayText::monthDay(*draft.letterEndsOn));
    } else {
        //: 中文: 在你的授权范围内
        row.detail = tr("within your letter of authority");
    }
    return row;
}

} // namespace yichuang::approve
