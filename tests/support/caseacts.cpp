// SPDX-License-Identifier: Apache-2.0
#include "tests/support/caseacts.h"

#include <algorithm>

namespace yichuang::test {

using namespace cases;

Day day(const char* text) { return dayFromText(QString::fromUtf8(text)).value(); }

QString words(const Applied& applied) { return applied ? QString{} : toText(applied.error()); }

Reviewed opinion()
{
    return {Proposal::Grant, QStringLiteral("符合条件"), QStringLiteral("食品安全法 第三十五条"),
        {1, 2, 3}, {}};
}

Granted grant()
{
    return {.opinion = QStringLiteral("同意"),
        .content = QStringLiteral("准予食品经营"),
        .legalBasis = QStringLiteral("食品安全法 第三十五条"),
        .documentNumber = QStringLiteral("安市监准字〔2025〕第1号")};
}

Refused refusal()
{
    return {.opinion = QStringLiteral("不同意"),
        .facts = QStringLiteral("场所面积不足"),
        .reasons = QStringLiteral("不符合条件"),
        .legalBasis = QStringLiteral("第十一条"),
        .reconsideration = QStringLiteral("六十日内向区政府"),
        .lawsuit = QStringLiteral("六个月内向区法院"),
        .documentNumber = QStringLiteral("安市监不准字〔2025〕第1号")};
}

StopRequested stop(const char* from, int told)
{
    return {.kind = catalogue::ProcedureKind::Testing,
        .legalBasis = QStringLiteral("行政许可法 第四十五条"),
        .institution = QStringLiteral("区疾控中心"),
        .from = day(from),
        .told = WorkingDays{told},
        .reason = QStringLiteral("水质检测")};
}

StopApproved approval(int number)
{
    return {.stop = number,
        .documentNumber = QStringLiteral("安市监特字〔2025〕第1号"),
        .deliveryWay = QStringLiteral("当面"),
        .deliveredAt = Instant{}};
}

Extended extension(int days, const char* approvedOn)
{
    return {.days = WorkingDays{days},
        .reason = QStringLiteral("案情复杂"),
        .approvedOn = day(approvedOn),
        .office = QStringLiteral("局长"),
        .approvalNumber = QStringLiteral("安市监延批〔2025〕第1号"),
        .enteredBy = QStringLiteral("G2001")};
}

Delivered pickUp()
{
    return {.way = DeliveryWay::PickUp,
        .receiver = SampleCase{}.receipt().applicant.person,
        .receiverSigned = true,
        .documents = {QStringLiteral("准予行政许可决定书")}};
}

SampleCase accepted(catalogue::Item item)
{
    SampleCase sample{std::move(item)};
    sample.act("2025-03-03 09:30", sample.receipt()).value();
    sample.act("2025-03-03 10:00", Accepted{QStringLiteral("安市监受字〔2025〕第1号")}).value();
    return sample;
}

SampleCase reviewing(catalogue::Item item)
{
    SampleCase sample = accepted(std::move(item));
    sample
        .act("2025-03-03 14:00", ReviewAssigned{QStringLiteral("G2001"), QStringLiteral("张文海")},
            Role::Reviewer)
        .value();
    return sample;
}

SampleCase approving(catalogue::Item item)
{
    SampleCase sample = reviewing(std::move(item));
    sample.as(QStringLiteral("G2001")).act("2025-03-04 09:00", opinion(), Role::Reviewer).value();
    sample.as(QStringLiteral("G3001"));
    return sample;
}

const ClockView& clock(const std::vector<ClockView>& clocks, const char* id)
{
    return *std::ranges::find(clocks, QString::fromUtf8(id), &ClockView::clock);
}

ClockView promise(const SampleCase& sample, const char* today)
{
    return clock(clocksOf(*sample.c, sample.rules(), day(today)), "C2");
}

catalogue::Item jointItem()
{
    catalogue::Item item = sampleItem();
    item.jointDepartments = {QStringLiteral("GAJ"), QStringLiteral("JTJ")};
    return item;
}

catalogue::Item forwardItem()
{
    catalogue::Item item = sampleItem();
    item.level = catalogue::Level::City;
    item.levels = {catalogue::Level::City};
    item.forward = catalogue::Forward{catalogue::Level::County, catalogue::Level::City, {}};
    return item;
}

} // namespace yichuang::test
