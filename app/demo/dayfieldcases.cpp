// SPDX-License-Identifier: Apache-2.0
#include "app/demo/daystory.h"
#include "app/demo/demopeople.h"
#include "app/demo/demoplaces.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {

using documents::DocumentKind;

namespace {

/// The village's agent, who signs for results; an invented person like all applicants.
cases::Person agentOf(const Scene& scene)
{
    cases::Person agent = inventedPerson(scene.person(4) + 1000).person;
    agent.name = scene.counters.village->desk().seat().name;
    return agent;
}

} // namespace

/// 上报件: the township receives and reviews, the county confirms.
Result<DayCase> forwardCase(const Scene& scene)
{
    Story story = scene.at(*scene.counters.township);
    story.open(u"JF-MZJ-001"_s, inventedPerson(scene.person(3)), {},
        cases::Payload{cases::Accepted{}}, u"乡镇窗口收件并受理，初审后上报县级确认"_s);
    story.sync();
    story.print(DocumentKind::Receipt);
    story.sync();
    story.print(DocumentKind::AcceptanceNotice);
    story.assign();
    story.review(u"入户调查，家庭收入低于当地低保标准"_s,
        u"《中华人民共和国社会救助法》第四十四条"_s, u"乡镇审核人写出初审意见"_s);
    const QString superior = u"定西市安定区民政局"_s;
    story.actBy(people::chief,
        cases::Forwarded{.superior = superior,
            .opinion = u"同意初审意见，上报"_s,
            .pages = 12,
            .documentNumber = u"内政报第"_s + story.number().right(5),
            .applicantToldAt = scene.clock.now()},
        u"首席代表确认后连同全部材料上报"_s + superior);
    story.sync();
    const QString decision = u"安民救助字第"_s + story.number().right(5);
    story.act(cases::SuperiorDecided{.decision = cases::Proposal::Grant,
                  .superior = superior,
                  .documentNumber = decision,
                  .decidedOn = scene.clock.today(),
                  .acceptedOn = scene.clock.today()},
        u"收到上级的确认决定并登记"_s);
    story.handOut(decision, u"乡镇原窗口将结果送达申请人"_s);
    story.sync();
    return story.told();
}

/// 代办件: the village collects and hands in; the township accepts under a number of its own.
Result<std::vector<DayCase>> proxyCase(const Scene& scene)
{
    const QString itemCode = u"XK-XZF-001"_s;
    const cases::Applicant applicant = inventedPerson(scene.person(4));
    Story village = scene.at(*scene.counters.village);
    village.open(itemCode, applicant, {}, std::nullopt, u"村级代办员登记并代收材料"_s);
    village.sync();
    village.print(DocumentKind::Receipt);
    const desk::Seat& township = scene.counters.township->desk().seat();
    village.act(cases::HandedIn{.to = township.place,
                    .receiver = township.name,
                    .listNumber = {},
                    .signedByProxy = true,
                    .signedByReceiver = true},
        u"向%1移交材料，双方签收"_s.arg(township.place.name));
    village.sync();
    village.print(DocumentKind::HandOverList);
    village.sync();

    Story child = scene.at(*scene.counters.township);
    child.sync(); // the village's case arrives here before its child is opened
    child.openFor(
        village, cases::Payload{cases::Accepted{}}, u"乡镇窗口接收村级移交材料，另立办件并受理"_s);
    child.sync();
    child.print(DocumentKind::Receipt);
    child.sync();
    child.print(DocumentKind::AcceptanceNotice);
    child.assign();
    child.review(u"三到场核查，符合一户一宅"_s, u"《中华人民共和国土地管理法》第六十二条"_s,
        u"审核人到场核查后提出准予意见"_s);
    child.grant(u"内政准字"_s, u"首席代表核准，作出准予决定"_s);
    const QString result = u"农村宅基地批准书"_s;
    child.actBy(people::exitClerk, cases::Ready{}, {});
    child.actBy(people::exitClerk,
        cases::Delivered{.way = cases::DeliveryWay::Village,
            .receiver = agentOf(scene),
            .relation = u"村级代办员"_s,
            .receiverSigned = true,
            .documents = {result},
            .listNumber = u"结果交接"_s + child.number().right(5)},
        u"结果按交接单交村级代办员带回"_s);
    child.sync();

    village.sync();
    village.act(cases::Ready{.childNumber = child.number(), .result = result}, u"结果返回村级"_s);
    village.act(
        cases::Delivered{
            .receiver = applicant.person, .receiverSigned = true, .documents = {result}},
        u"代办员将结果交给申请人并签收"_s);
    village.act(cases::Evaluated{.level = 5}, u"申请人评价：非常满意"_s);
    village.sync();
    const auto handedBack = village.told();
    if (!handedBack)
        return tl::unexpected(handedBack.error());
    return child.told().map([&](const DayCase& one) {
        return std::vector<DayCase>{*handedBack, one};
    });
}

} // namespace yichuang::demo
