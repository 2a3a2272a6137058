// SPDX-License-Identifier: Apache-2.0
#include "papercases.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {

using cases::Role;

namespace {

/// An act the rules refuse ends the program with their reasons.
void must(const cases::Applied& applied)
{
    if (!applied)
        qFatal("%s", qPrintable(cases::toText(applied.error())));
}

} // namespace

SampleCase tolerated()
{
    SampleCase sample;
    cases::Received receipt = sample.receipt();
    receipt.papers[1] = {.number = 2};
    must(sample.act("2025-03-03 09:30", receipt));
    must(sample.act("2025-03-03 10:00",
        cases::AcceptedWithTolerance{.papers = {{2, u"按实际布局绘制并签名"_s}},
            .days = WorkingDays{4},
            .submitWay = u"到原窗口提交"_s,
            .signedBy = u"李桂芳"_s}));
    return sample;
}

SampleCase stopped()
{
    SampleCase sample = reviewing();
    must(sample.as(u"G2001"_s).act("2025-03-04 09:00", stop("2025-03-05", 5), Role::Reviewer));
    must(sample.as(u"G3001"_s).act("2025-03-04 10:00", approval(), Role::ChiefRepresentative));
    return sample;
}

SampleCase asked()
{
    SampleCase sample = reviewing(jointItem());
    must(sample.as(u"G2001"_s)
             .act("2025-03-04 09:00",
                 cases::OpinionsAsked{u"门前停放车辆是否符合规定"_s,
                     {{u"GAJ"_s, u"公安局"_s, WorkingDays{2}},
                         {u"JTJ"_s, u"交通运输局"_s, WorkingDays{3}}},
                     {1, 2}, u"安市监联询字〔2025〕1号"_s},
                 Role::Reviewer));
    return sample;
}

SampleCase answered()
{
    SampleCase sample = asked();
    must(sample.as(u"P1"_s).act("2025-03-05 09:00",
        cases::OpinionGiven{u"GAJ"_s, cases::OpinionAnswer::Disagree, u"占用消防通道"_s, {}},
        Role::Participant));
    return sample;
}

SampleCase forwarded()
{
    SampleCase sample = reviewing(forwardItem());
    must(sample.as(u"G2001"_s).act("2025-03-04 09:00", opinion(), Role::Reviewer));
    must(sample.as(u"G3001"_s)
             .act("2025-03-05 09:00",
                 cases::Forwarded{.superior = u"定西市市场监督管理局"_s,
                     .opinion = u"同意上报"_s,
                     .pages = 27,
                     .documentNumber = u"安市监报字〔2025〕1号"_s},
                 Role::ChiefRepresentative));
    return sample;
}

SampleCase granted(catalogue::Item item)
{
    SampleCase sample = approving(std::move(item));
    cases::Granted decision = grant();
    decision.conditions = u"随车携带许可证"_s;
    decision.validity = u"五年"_s;
    must(sample.act("2025-03-05 09:00", decision, Role::ChiefRepresentative));
    return sample;
}

SampleCase refused()
{
    SampleCase sample = approving();
    must(sample.act("2025-03-05 09:00", refusal(), Role::ChiefRepresentative));
    return sample;
}

SampleCase delivered()
{
    SampleCase sample = granted();
    must(sample.as(u"G4001"_s).act("2025-03-05 10:00", cases::Ready{}, Role::ExitClerk));
    must(sample.act("2025-03-06 10:00", pickUp(), Role::ExitClerk));
    return sample;
}

SampleCase ordered()
{
    catalogue::Item item = sampleItem();
    item.fee = {.charged = true,
        .standards = {{u"住宅类不动产登记费"_s, 8000, u"元/件"_s}},
        .basis = u"发改价格规〔2016〕2559号"_s};
    SampleCase sample = granted(std::move(item));
    must(sample.as(u"G4001"_s)
             .act("2025-03-05 10:00",
                 cases::FeeOrdered{
                     {{u"住宅类不动产登记费"_s, 8000, u"元/件"_s, 2}}, u"安市监缴字〔2025〕1号"_s},
                 Role::Cashier));
    return sample;
}

SampleCase child()
{
    SampleCase sample;
    cases::Received receipt = sample.receipt();
    receipt.parentNumber = u"6211021022252025022800100016"_s;
    receipt.channel = cases::Channel::Proxy;
    receipt.deliveryWay = cases::DeliveryWay::Village;
    must(sample.act("2025-03-03 09:30", receipt));
    must(sample.act("2025-03-03 10:00", cases::Accepted{}));
    must(sample.act(
        "2025-03-03 14:00", cases::ReviewAssigned{u"G2001"_s, u"张文海"_s}, Role::Reviewer));
    must(sample.as(u"G2001"_s).act("2025-03-04 09:00", opinion(), Role::Reviewer));
    must(sample.as(u"G3001"_s).act("2025-03-05 09:00", grant(), Role::ChiefRepresentative));
    must(sample.as(u"G4001"_s).act("2025-03-05 10:00", cases::Ready{}, Role::ExitClerk));
    return sample;
}

SampleCase noticed()
{
    SampleCase sample;
    cases::Received receipt = sample.receipt();
    receipt.papers[1] = {.number = 2};
    must(sample.act("2025-03-03 09:30", receipt));
    must(sample.act("2025-03-03 10:00",
        cases::CorrectionNoticed{{{2, u"未提交"_s, u"原件一份"_s, {}, {}}}, u"到原窗口提交"_s,
            day("2025-03-14"), toInstant(beijingTimeFromText(u"2025-03-03 10:00"_s).value()),
            u"安市监补字〔2025〕1号"_s}));
    return sample;
}

SampleCase received()
{
    SampleCase sample;
    must(sample.act("2025-03-03 09:30", sample.receipt()));
    return sample;
}

SampleCase endedBy(cases::Payload act)
{
    SampleCase sample = received();
    must(sample.act("2025-03-03 10:00", std::move(act)));
    return sample;
}

SampleCase terminated()
{
    SampleCase sample = reviewing();
    must(sample.as(u"G3001"_s)
             .act("2025-03-05 09:00",
                 cases::Terminated{cases::TerminationGround::MatterGone, u"经营场所已拆除"_s,
                     u"李桂芳"_s, u"安市监终字〔2025〕1号"_s},
                 Role::ChiefRepresentative));
    return sample;
}

SampleCase village()
{
    SampleCase sample;
    sample.place = {u"621102102225"_s, u"大庄村便民服务点"_s};
    must(sample.act("2025-03-03 09:30", sample.receipt(), Role::Proxy));
    return sample;
}

} // namespace yichuang::test
