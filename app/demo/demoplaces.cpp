// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplaces.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

using cases::Role;

store::Account account(const QString& name, const QString& person, const QString& displayName,
    std::vector<Role> roles, const QString& place, const QString& window)
{
    return {.name = name,
        .person = person,
        .displayName = displayName,
        .roles = std::move(roles),
        .placeCode = place,
        .window = window};
}

/// Who answers for a department that takes part in another's case.
store::Account answerer(const QString& name, const QString& person, const QString& displayName,
    const QString& department, const QString& place)
{
    store::Account made
        = account(name, person, displayName, {Role::Participant}, place, u"联办窗口"_s);
    made.department = department;
    return made;
}

/// Everybody a hall of a county or township needs, so that no act lacks its second person.
std::vector<store::Account> hallStaff(const QString& place, const QString& prefix)
{
    return {
        account(
            u"malijuan"_s, prefix + u"01"_s, u"马丽娟"_s, {Role::FrontClerk}, place, u"3号窗口"_s),
        account(u"zhangwenhai"_s, prefix + u"02"_s, u"张文海"_s, {Role::Reviewer}, place,
            u"后台审核"_s),
        account(u"lijianguo"_s, prefix + u"03"_s, u"李建国"_s, {Role::ChiefRepresentative}, place,
            u"首席代表"_s),
        account(u"wangxiulan"_s, prefix + u"04"_s, u"王秀兰"_s, {Role::ExitClerk, Role::Cashier},
            place, u"统一出件窗口"_s),
        account(u"chenzhiyuan"_s, prefix + u"05"_s, u"陈志远"_s, {Role::Supervisor}, place,
            u"电子监察室"_s),
        account(u"wangjianping"_s, prefix + u"06"_s, u"王建平"_s, {Role::Head}, place, u"局长"_s),
        account(
            u"zhaoguoqiang"_s, prefix + u"07"_s, u"赵国强"_s, {Role::Government}, place, u"政府"_s),
        answerer(u"liuyang"_s, prefix + u"08"_s, u"刘洋"_s, u"GAJ"_s, place),
        answerer(u"sunlihua"_s, prefix + u"09"_s, u"孙丽华"_s, u"ZRJ"_s, place),
        account(u"zhoumin"_s, prefix + u"10"_s, u"周敏"_s, {Role::Archivist}, place, u"档案室"_s),
    };
}

desk::Workplace workplace(const QString& division, const QString& telephone)
{
    return {.hall = {.divisionName = division,
                .complaintPhone = u"12345"_s,
                .supervisionPhone = u"0932-8217143"_s,
                .reconsiderationOrgan = u"定西市安定区人民政府"_s,
                .court = u"定西市安定区人民法院"_s},
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
            hallStaff(county, u"A10"_s)},
        {u"township"_s, township, u"内官营镇便民服务中心"_s,
            workplace(u"内官营镇"_s, u"0932-8561012"_s), hallStaff(township, u"N10"_s)},
        {u"village"_s, village, u"内官营镇大庄村便民服务点"_s,
            workplace(u"内官营镇"_s, u"0932-8561036"_s),
            {account(
                u"zhaoyulan"_s, u"D1001"_s, u"赵玉兰"_s, {Role::Proxy}, village, u"代办窗口"_s)}},
    };
}

QString demoPassword() { return u"yichuang-demo"_s; }

} // namespace yichuang::demo
