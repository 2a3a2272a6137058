// SPDX-License-Identifier: Apache-2.0
#include "exitdesk.h"

#include "models/desk/trial.h"
#include "models/identity/casenumber.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {

using cases::DeliveryWay;
using cases::Role;

namespace {

const char* const kNow = "2025-03-06 10:26";

Day today() { return day("2025-03-06"); }

} // namespace

catalogue::Item chargedCertificate()
{
    catalogue::Item item = chargedItem(1);
    item.result = {.name = u"食品经营许可证"_s,
        .kind = catalogue::ResultKind::Certificate,
        .validity = u"5年"_s};
    return item;
}

catalogue::Item chargedItem(int standards)
{
    catalogue::Item item = sampleItem();
    item.name = u"不动产转移登记（住宅）"_s;
    item.result = {.name = u"登记证明"_s, .kind = catalogue::ResultKind::Document};
    item.fee = {.charged = true, .basis = u"发改价格规〔2016〕2559号"_s};
    for (int i = 0; i < standards; ++i)
        item.fee.standards.push_back({i == 0 ? u"住宅类不动产登记费"_s : u"非住宅类不动产登记费"_s,
            i == 0 ? 8000 : 55000, u"元/件"_s});
    return item;
}

ExitDesk::ExitDesk(std::vector<Role> roles)
{
    m_seat.roles = std::move(roles);
    m_seat.person = u"G4001"_s;
    m_seat.name = u"王秀兰"_s;
    m_seat.place = SampleCase{}.place;
}

QString ExitDesk::applicantNumber() const { return SampleCase{}.receipt().applicant.person.number; }

void ExitDesk::act(std::size_t number, const char* beijing, cases::Payload payload, Role role)
{
    const cases::Applied applied = m_samples[number]->act(beijing, std::move(payload), role);
    if (!applied)
        qFatal("%s", qPrintable(cases::toText(applied.error())));
}

std::size_t ExitDesk::add(catalogue::Item item, DeliveryWay way, const QString& applicant)
{
    if (item.result.name.isEmpty())
        item.result.name = u"准予行政许可决定书"_s;
    const std::size_t number = m_samples.size();
    m_samples.push_back(std::make_unique<SampleCase>(std::move(item)));
    cases::Received receipt = m_samples.back()->receipt();
    receipt.number = identity::composeCaseNumber(
        {receipt.place.code, day("2025-03-03"), 1, static_cast<int>(number) + 1})
                         .value();
    receipt.deliveryWay = way;
    if (!applicant.isEmpty())
        receipt.applicant.name = receipt.applicant.person.name = applicant;
    act(number, "2025-03-03 09:30", receipt, Role::FrontClerk);
    ids.push_back(CaseId{QUuid(static_cast<uint>(number) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)});
    m_samples.back()->c->id = ids.back();
    act(number, "2025-03-03 10:00", cases::Accepted{u"安市监受字〔2025〕1号"_s}, Role::FrontClerk);
    return number;
}

std::size_t ExitDesk::accepted() { return add(sampleItem(), DeliveryWay::PickUp, {}); }

std::size_t ExitDesk::granted(catalogue::Item item, DeliveryWay way)
{
    const std::size_t number = add(std::move(item), way, {});
    act(number, "2025-03-03 14:00", cases::ReviewAssigned{u"G2001"_s, u"张文海"_s}, Role::Reviewer);
    m_samples[number]->as(u"G2001"_s);
    act(number, "2025-03-04 09:00", opinion(), Role::Reviewer);
    m_samples[number]->as(u"G3001"_s);
    act(number, "2025-03-04 10:00", grant(), Role::ChiefRepresentative);
    m_samples[number]->as(m_seat.person);
    return number;
}

std::size_t ExitDesk::ready(catalogue::Item item, DeliveryWay way)
{
    const std::size_t number = granted(std::move(item), way);
    act(number, "2025-03-05 09:00", cases::Ready{}, Role::ExitClerk);
    return number;
}

void ExitDesk::fillForPictures()
{
    const std::size_t paid = granted(chargedCertificate());
    act(paid, "2025-03-05 09:00",
        cases::Certified{u"食品经营许可证"_s, u"JY16211020000011"_s, u"5年"_s}, Role::ExitClerk);
    act(paid, "2025-03-05 09:10", cases::Ready{}, Role::ExitClerk);
    act(paid, "2025-03-05 09:20",
        cases::FeeOrdered{{{u"住宅类不动产登记费"_s, 8000, u"元/件"_s, 1}}, {}}, Role::Cashier);
    act(paid, "2025-03-05 09:30",
        cases::FeePaid{.receiptNumber = u"6299002611180457"_s, .paidOn = day("2025-03-05")},
        Role::Cashier);
    granted(chargedCertificate());
    ready(chargedItem(2));
    const std::size_t ordered = ready(chargedItem(1));
    act(ordered, "2025-03-05 09:20",
        cases::FeeOrdered{{{u"住宅类不动产登记费"_s, 8000, u"元/件"_s, 1}}, {}}, Role::Cashier);
    ready(sampleItem(), DeliveryWay::Mail);
    ready(sampleItem(), DeliveryWay::Village);
    const std::size_t sent = ready(sampleItem(), DeliveryWay::Mail);
    act(sent, "2025-03-05 11:00",
        cases::Dispatched{u"邮政特快专递"_s, u"EMS0001"_s, u"清源镇东街18号"_s}, Role::ExitClerk);
    const std::size_t done = ready(sampleItem());
    act(done, kNow, pickUp(), Role::ExitClerk);
}

desk::CaseFile ExitDesk::file(std::size_t number) const
{
    const SampleCase& sample = *m_samples[number];
    desk::CaseFile file{.c = *sample.c,
        .summary = cases::summaryOf(*sample.c, sample.rules(), sample.events.back().occurredAt),
        .item = sample.item,
        .organ = u"安定区市场监督管理局"_s,
        .classification = catalogue::classify(sample.item, cases::nodeOf(sample.place)),
        .clocks = cases::clocksOf(*sample.c, sample.rules(), today()),
        .events = {}};
    file.summary.id = file.c.id;
    return file;
}

std::size_t ExitDesk::positionOf(CaseId id) const
{
    return static_cast<std::size_t>(std::ranges::find(ids, id) - ids.begin());
}

Result<desk::Outcome> ExitDesk::record(CaseId id, const cases::Payload& payload)
{
    const std::size_t number = positionOf(id);
    SampleCase& sample = *m_samples[number];
    const auto* row
        = cases::transitionFor(&*sample.c, cases::kindOf(payload), sample.item, &payload);
    const cases::Applied applied = sample.act(kNow, payload, desk::actorFor(m_seat, row).role);
    if (!applied)
        return desk::Outcome{applied.error()};
    if (std::holds_alternative<cases::Delivered>(payload))
        act(number, kNow, cases::Closed{}, Role::System);
    const desk::CaseFile after = file(number);
    return desk::Outcome{desk::Recorded{after.c, after.summary}};
}

std::vector<store::CaseRow> ExitDesk::rows(const itemmodels::CaseQuery& query) const
{
    std::vector<store::CaseRow> found;
    for (std::size_t number = 0; number < m_samples.size(); ++number) {
        const desk::CaseFile one = file(number);
        if (query.text.isEmpty() && itemmodels::belongs(query, one.summary, today()))
            found.push_back({.row = static_cast<qint64>(number), .summary = one.summary});
    }
    std::ranges::sort(found, [&query](const auto& a, const auto& b) {
        return itemmodels::comesBefore(a, b, query.order);
    });
    return found;
}

deliver::DeliverPage::Services ExitDesk::services()
{
    const auto at = [](auto value) { return QtFuture::makeReadyFuture(std::move(value)); };
    deliver::DeliverPage::Services services;
    services.fetchPage = [this](const itemmodels::CaseQuery& query, const auto&, int) {
        return QtFuture::makeReadyFuture<Result<itemmodels::CasePage>>(
            itemmodels::CasePage{.rows = rows(query), .last = true});
    };
    services.counts = [this, at] {
        store::ExitCounts counts{};
        for (std::size_t i = 0; i < counts.size(); ++i) {
            itemmodels::CaseQuery query;
            query.exit = store::ExitFilter{.list = cases::allExitLists[i]};
            counts[i] = static_cast<int>(rows(query).size());
        }
        return at(Result<store::ExitCounts>{counts});
    };
    services.caseFile
        = [this, at](CaseId id) { return at(Result<desk::CaseFile>{file(positionOf(id))}); };
    services.caseByNumber = [this, at](const QString& number) {
        for (std::size_t i = 0; i < m_samples.size(); ++i) {
            if (c(i).received.number == number)
                return at(Result<desk::CaseFile>{file(i)});
        }
        return at(Result<desk::CaseFile>{failure(Error::Code::NotFound)});
    };
    services.act
        = [this, at](CaseId id, const cases::Payload& payload) { return at(record(id, payload)); };
    services.villageCases = [this, at] {
        itemmodels::CaseQuery query;
        query.exit = store::ExitFilter{.list = cases::ExitList::Village};
        std::vector<deliver::VillageCase> waiting;
        for (const store::CaseRow& row : rows(query))
            waiting.push_back({row, u"大庄村便民服务点"_s});
        return at(Result<std::vector<deliver::VillageCase>>{waiting});
    };
    services.print = [this, at](CaseId, documents::DocumentKind) { return at(printer); };
    services.judge = [this](const desk::CaseFile& file, const cases::Payload& payload) {
        const SampleCase& sample = *m_samples[positionOf(file.c.id)];
        const auto* row
            = cases::transitionFor(&file.c, cases::kindOf(payload), file.item, &payload);
        const desk::SupposedAct act{payload, desk::actorFor(m_seat, row),
            toInstant(beijingTimeFromText(QString::fromLatin1(kNow)).value())};
        return desk::tryActs(file.c, {&act, 1}, sample.rules(), today()).objections;
    };
    services.today = [] { return today(); };
    services.workingDays = [](Day a, Day b) { return builtInCalendar().workingDaysBetween(a, b); };
    return services;
}

} // namespace yichuang::test
