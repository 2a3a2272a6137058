// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplaces.h"

#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

using cases::Role;

store::Account account(const QString& name, const QString& person, const QString& displayName,
    Role role, const QString& place, const QString& window)
{
    return {.name = name,
        .person = person,
        .displayName = displayName,
        .roles = {role},
        .placeCode = place,
        .window = window};
}

/// Who answers for a department that takes part in another's case.
store::Account answerer(const QString& name, const QString& person, const QString& displayName,
    const QString& department, const QString& place)
{
    store::Account made
        = account(name, person, displayName, Role::Participant, place, u"联办窗口"_s);
    made.department = department;
    return made;
}

/// Hands out and takes fees: the one exit window sends nobody to another counter to pay.
store::Account exitClerk(
    const QString& name, const QString& person, const QString& displayName, const QString& place)
{
    store::Account made
        = account(name, person, displayName, Role::ExitClerk, place, u"统一出件窗口"_s);
    made.roles.push_back(Role::Cashier);
    return made;
}

/// Everybody a hall of a county or township needs, so that no act lacks its second person.
std::vector<store::Account> hallStaff(const QString& place, const QString& prefix)
{
    return {
        account(
            u"malijuan"_s, prefix + u"01"_s, u"马丽娟"_s, Role::FrontClerk, place, u"3号窗口"_s),
        account(
            u"zhangwenhai"_s, prefix + u"02"_s, u"张文海"_s, Role::Reviewer, place, u"后台审核"_s),
        account(u"lijianguo"_s, prefix + u"03"_s, u"李建国"_s, Role::ChiefRepresentative, place,
            u"首席代表"_s),
        exitClerk(u"wangxiulan"_s, prefix + u"04"_s, u"王秀兰"_s, place),
        account(u"chenzhiyuan"_s, prefix + u"05"_s, u"陈志远"_s, Role::Supervisor, place,
            u"电子监察室"_s),
        account(u"sunzhengming"_s, prefix + u"06"_s, u"孙正明"_s, Role::Head, place, u"局长室"_s),
        account(
            u"qianguihua"_s, prefix + u"07"_s, u"钱桂花"_s, Role::Cashier, place, u"收费窗口"_s),
        account(
            u"zhouxiaomei"_s, prefix + u"08"_s, u"周晓梅"_s, Role::Archivist, place, u"档案室"_s),
        account(
            u"zhaoguoqiang"_s, prefix + u"09"_s, u"赵国强"_s, Role::Government, place, u"政府"_s),
        account(
            u"gaoming"_s, prefix + u"10"_s, u"高明"_s, Role::Administrator, place, u"信息中心"_s),
    };
}

/// The staff of the county hall, and those who answer for other departments in joint cases.
std::vector<store::Account> countyStaff(const QString& place)
{
    std::vector<store::Account> staff = hallStaff(place, u"A10"_s);
    for (const auto& answering :
        {answerer(u"wujianjun"_s, u"A1021"_s, u"吴建军"_s, u"GAJ"_s, place),
            answerer(u"hexiaojun"_s, u"A1022"_s, u"何小军"_s, u"JTJ"_s, place),
            answerer(u"majianshe"_s, u"A1023"_s, u"马建设"_s, u"ZJJ"_s, place),
            answerer(u"sunlihua"_s, u"A1024"_s, u"孙丽华"_s, u"ZRJ"_s, place)})
        staff.push_back(answering);
    return staff;
}

desk::Workplace workplace(const QString& division, const QString& telephone)
{
    return {.hall = {.divisionName = division,
                .complaintPhone = u"12345"_s,
                .supervisionPhone = u"0932-8217143"_s,
                .reconsiderationOrgan = u"定西市安定区人民政府"_s,
                .court = u"定西市安定区人民法院"_s,
                .payee = u"安定区财政局非税收入专户（演示）"_s,
                .payeeBank = u"演示银行安定支行"_s,
                .payeeAccount = u"0000000000000000000"_s},
        .telephone = telephone};
}

} // namespace

std::vector<DemoPlace> demoPlaces()
{
    const QString county = u"621102000000"_s;
    const QString township = u"621102102000"_s;
    const QString village = u"621102102225"_s;
    return {
        {u"county"_s, county, u"安定区政务服务大厅"_s, workplace(u"安定区"_s, u"0932-8228865"_s),
            countyStaff(county)},
        {u"township"_s, township, u"内官营镇便民服务中心"_s,
            workplace(u"内官营镇"_s, u"0932-8561012"_s), hallStaff(township, u"N10"_s)},
        {u"village"_s, village, u"内官营镇大庄村便民服务点"_s,
            workplace(u"内官营镇"_s, u"0932-8561036"_s),
            {account(
                u"zhaoyulan"_s, u"D1001"_s, u"赵玉兰"_s, Role::Proxy, village, u"代办窗口"_s)}},
    };
}

QString demoPassword() { return u"yichuang-demo"_s; }

} // namespace yichuang::demo
