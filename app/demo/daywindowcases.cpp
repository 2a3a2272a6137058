// SPDX-License-Identifier: Apache-2.0
#include "app/demo/daystory.h"
#include "app/demo/demopeople.h"
#include "app/demo/demoplaces.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {

using documents::DocumentKind;

/// 即办件: clerk and chief representative, one act; handed out at once.
Result<DayCase> instantCase(const Scene& scene)
{
    Story story = scene.at(*scene.counters.county);
    cases::Applicant applicant = inventedPerson(scene.person(0));
    applicant.kind = cases::ApplicantKind::SoleTrader;
    applicant.name = u"安定区"_s + applicant.name + u"面馆"_s;
    const QString year = toText(scene.clock.today()).left(4);
    const QString serial = QString::number(scene.person(0));
    const desk::OnTheSpot acts{.review = {.proposal = cases::Proposal::Grant,
                                   .facts = u"申请材料齐全，符合法定形式"_s,
                                   .grounds = u"《中华人民共和国市场主体登记管理条例》第十九条"_s},
        .decision = cases::Granted{.opinion = u"同意登记"_s,
            .content = u"准予设立登记"_s,
            .legalBasis = u"《中华人民共和国市场主体登记管理条例》第十九条"_s,
            .documentNumber = u"安市监准字〔"_s + year + u"〕"_s + serial + u'号'},
        .certificate
        = cases::Certified{.certificate = u"营业执照"_s, .number = u"演示"_s + serial}};
    story.decideOnTheSpot(u"QR-SCJ-004"_s, applicant, acts, people::chief,
        u"窗口收件，材料齐全，当场受理、审核，首席代表当场准予"_s);
    story.sync();
    story.print(DocumentKind::Receipt);
    story.print(DocumentKind::AcceptanceNotice);
    story.handOut(u"营业执照"_s, u"出件窗口核对身份后当场发照"_s);
    story.sync();
    return story.told();
}

/// 承诺件: one paper is missing, told once and in writing; it comes, then the case is accepted.
Result<DayCase> promisedCase(const Scene& scene)
{
    constexpr int missing = 3;
    Story story = scene.at(*scene.counters.county);
    story.open(u"XK-SCJ-001"_s, inventedPerson(scene.person(1)), {missing}, std::nullopt,
        u"窗口收件，缺一项材料"_s);
    story.sync();
    story.print(DocumentKind::Receipt);
    cases::CorrectionNoticed notice;
    notice.deficiencies.push_back({missing, u"未提交"_s, u"原件1份，按实际布局绘制并由经营者签名"_s,
        u"《食品经营许可和备案管理办法》规定的申请材料"_s, u"申请人自行绘制，窗口提供样图"_s});
    notice.submitWay = u"到原受理窗口当面提交"_s;
    notice.submitBy = scene.counters.county->desk().rules().calendar.addWorkingDays(
        scene.clock.today(), WorkingDays{10});
    notice.deliveredAt = scene.clock.now();
    story.act(notice, u"出具一次性告知书，列明全部需补正内容：%1"_s.arg(story.paperName(missing)));
    story.sync();
    story.print(DocumentKind::CorrectionNotice);
    if (story.item() != nullptr)
        story.act(
            cases::MaterialReceived{{presentPaper(*story.item(), missing)}}, u"申请人补交材料"_s);
    story.act(cases::Accepted{}, u"材料补齐，受理"_s);
    story.sync();
    story.print(DocumentKind::AcceptanceNotice);
    story.assign();
    story.review(u"现场核查，经营条件与申报一致"_s, u"《中华人民共和国食品安全法》第三十五条"_s,
        u"审核人现场核查后提出准予意见"_s);
    story.grant(u"安市监准字"_s, u"首席代表核准，作出准予决定"_s);
    story.actBy(people::exitClerk,
        cases::Certified{.certificate = u"食品经营许可证"_s, .number = u"演示"_s + story.number()},
        u"制证"_s);
    story.handOut(u"食品经营许可证"_s, u"申请人到出件窗口领证并签收"_s);
    story.sync();
    return story.told();
}

/// 联办件: one application, three departments.
Result<DayCase> jointCase(const Scene& scene)
{
    Story story = scene.at(*scene.counters.county);
    cases::Applicant applicant = inventedPerson(scene.person(2));
    applicant.kind = cases::ApplicantKind::Organisation;
    applicant.name = u"安定区育才实验学校（演示）"_s;
    applicant.creditCode = u"91621102MA00000156"_s; // invented, rulebook 5.3
    story.open(u"XK-JYJ-003"_s, applicant, {}, cases::Payload{cases::Accepted{}},
        u"牵头窗口一次收件并受理，公安、交通运输部门并联办理"_s);
    story.sync();
    story.print(DocumentKind::Receipt);
    story.sync();
    story.print(DocumentKind::AcceptanceNotice);
    story.assign();
    story.actBy(people::reviewer,
        cases::OpinionsAsked{.question = u"校车、驾驶人和运行线路是否符合条件"_s,
            .participants = {{u"GAJ"_s, u"公安局"_s, WorkingDays{5}},
                {u"JTJ"_s, u"交通运输局"_s, WorkingDays{5}}},
            .sharedPapers = {1, 2, 3, 4},
            .documentNumber = u"安教征字第"_s + story.number().right(5)},
        u"牵头窗口向公安、交通运输部门发出征询单"_s);
    story.actBy(
        u"wujianjun"_s, cases::OpinionGiven{.departmentCode = u"GAJ"_s}, u"公安局答复同意"_s);
    story.actBy(u"hexiaojun"_s, cases::OpinionGiven{.departmentCode = u"JTJ"_s},
        u"交通运输局答复同意，意见到齐"_s);
    story.review(u"两部门均同意，车辆和驾驶人符合条件"_s, u"《校车安全管理条例》第十四条"_s,
        u"审核人汇总意见，提出准予意见"_s);
    story.grant(u"安教准字"_s, u"首席代表核准，作出准予决定"_s);
    story.actBy(people::exitClerk,
        cases::Certified{.certificate = u"校车标牌"_s, .number = u"演示"_s + story.number()},
        u"制作校车标牌"_s);
    story.handOut(u"校车标牌"_s, u"申请人到出件窗口领取并签收"_s);
    story.sync();
    return story.told();
}

} // namespace yichuang::demo
