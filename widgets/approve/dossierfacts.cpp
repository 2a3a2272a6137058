// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/dossierfacts.h"

#include "widgets/shared/casewords.h"
#include "widgets/shared/daytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace yichuang::approve {

using shared::DayText;

namespace {

class FactText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::approve::FactText)
public:
    static QString due(const desk::CaseFile& file, const cases::ClockView& clock)
    {
        const QString day = DayText::asSubject(*clock.due);
        const auto promised = cases::promisedDays(file.c, file.item);
        if (!promised || clock.clock != u"C2")
            return day;
        //: %1 is a day, %n the promised working days
        //: 中文: %1（承诺 %n 个工作日）
        return tr("%1 (%n working day(s) promised)", nullptr, promised->count()).arg(day);
    }
};

} // namespace

std::vector<DossierFact> dossierFacts(const desk::CaseFile& file)
{
    const cases::Received& received = file.c.received;
    const cases::Applicant& applicant = received.applicant;
    std::vector<DossierFact> facts;
    const auto add = [&facts](const QString& label, const QString& text, bool urgent = false) {
        if (!text.isEmpty())
            facts.push_back({label, text, urgent});
    };
    const bool organisation = applicant.kind != cases::ApplicantKind::Person;
    //: %1 is a name, %2 what kind of applicant it is
    //: 中文: %1（%2）
    const QString who
        = FactText::tr("%1 (%2)").arg(applicant.name, shared::applicantKindWord(applicant.kind));
    //: 中文: 申请人
    add(FactText::tr("Applicant"), who);
    //: The person behind a firm
    //: 中文: 负责人
    add(FactText::tr("Person"), organisation ? applicant.person.name : QString{});
    //: 中文: 地址
    add(FactText::tr("Address"), applicant.address);
    //: 中文: 机关
    add(FactText::tr("Organ"), file.organ);
    if (file.c.acceptedOn)
        //: 中文: 受理
        add(FactText::tr("Accepted"),
            DayText::inList(*file.c.acceptedOn) + u'，' + received.place.name
                + file.c.acceptedBy.name);
    const cases::ClockView* clock = file.clocks.empty() ? nullptr : &file.clocks.front();
    if (clock != nullptr && clock->due)
        //: 中文: 到期
        add(FactText::tr("Due"), FactText::due(file, *clock),
            clock->lamp == deadline::Lamp::Yellow || clock->lamp == deadline::Lamp::Red);
    if (file.c.review) {
        //: What the reviewer found
        //: 中文: 查明
        add(FactText::tr("Facts"), file.c.review->what.facts);
        //: Why the reviewer proposes it
        //: 中文: 理由依据
        add(FactText::tr("Grounds"), file.c.review->what.grounds);
    }
    if (!file.c.returns.empty())
        //: 中文: 退回
        add(FactText::tr("Returned"),
            //: %n is how often, %1 the last reason
            //: 中文: %n 次，最近：%1
            FactText::tr("%n time(s), last: %1", nullptr, static_cast<int>(file.c.returns.size()))
                .arg(file.c.returns.back().what.reason));
    return facts;
}

QString paperStanding(const desk::CaseFile& file, const cases::PaperOnFile& paper)
{
    if (paper.entry.state != cases::PaperState::Present)
        //: 中文: 未交
        return FactText::tr("missing");
    const bool checked = file.c.review
        && std::ranges::find(file.c.review->what.papersChecked, paper.entry.number)
            != file.c.review->what.papersChecked.end();
    if (checked)
        //: 中文: 已审核
        return FactText::tr("checked");
    if (file.c.review)
        //: 中文: 审查后收到
        return FactText::tr("came in after the review");
    //: 中文: 已收
    return FactText::tr("here");
}

} // namespace yichuang::approve
