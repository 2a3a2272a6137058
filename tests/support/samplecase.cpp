// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplecase.h"

#include "models/identity/casenumber.h"
#include "tests/support/caseevents.h"

namespace yichuang::test {

using namespace cases;

const calendar::WorkingCalendar& builtInCalendar()
{
    static const calendar::WorkingCalendar calendar
        = calendar::WorkingCalendar::loadBuiltIn().value();
    return calendar;
}

catalogue::Item sampleItem()
{
    catalogue::Item item;
    item.code = QStringLiteral("XK-SCJ-001");
    item.name = QStringLiteral("食品经营许可（新办）");
    item.type = catalogue::ItemType::Licence;
    item.level = catalogue::Level::County;
    item.levels = {catalogue::Level::County};
    item.departmentCode = QStringLiteral("SCJ");
    item.department = QStringLiteral("市场监督管理局");
    item.serviceObjects = {catalogue::ServiceObject::Person, catalogue::ServiceObject::LegalPerson};
    item.statutory = catalogue::TimeLimit{20, catalogue::DayUnit::WorkingDay};
    item.promised = WorkingDays{5};
    item.entryPoints = {catalogue::EntryPoint::CountyHall, catalogue::EntryPoint::TownshipCentre,
        catalogue::EntryPoint::VillagePoint};
    catalogue::Paper main{
        .name = QStringLiteral("食品经营许可申请书"), .originals = 1, .main = true};
    catalogue::Paper minor{.name = QStringLiteral("经营场所平面布局图"),
        .originals = 1,
        .tolerableDays = WorkingDays{5}};
    catalogue::Paper optional{.name = QStringLiteral("房屋租赁合同"),
        .copies = 1,
        .necessity = catalogue::Necessity::WhereApplicable};
    item.papers = {main, minor, optional};
    return item;
}

SampleCase::SampleCase(catalogue::Item catalogueItem)
    : item(std::move(catalogueItem))
    , place{QStringLiteral("621102000000"), QStringLiteral("安定区政务服务大厅")}
{
}

SampleCase& SampleCase::as(const QString& person, const QString& deputyFor)
{
    m_person = person;
    m_deputyFor = deputyFor;
    return *this;
}

Rules SampleCase::rules() const { return {item, builtInCalendar(), frontMode, {}, &circumstances}; }

Received SampleCase::receipt() const
{
    Received received;
    received.number
        = identity::composeCaseNumber({place.code, dayFromText(u"2025-03-03").value(), 1, 1})
              .value();
    received.queryCode = QStringLiteral("K7M2X9QA");
    received.place = place;
    received.itemCode = item.code;
    received.itemName = item.name;
    received.applicant = samplePerson();
    for (std::size_t i = 0; i < item.papers.size(); ++i)
        received.papers.push_back(
            {.number = static_cast<int>(i) + 1, .state = PaperState::Present, .originals = 1});
    return received;
}

Applied SampleCase::act(const char* beijing, Payload payload, Role role)
{
    CaseEvent next = event(beijing, std::move(payload), role);
    Applied applied = apply(c, next, rules());
    if (applied) {
        c = *applied;
        events.push_back(std::move(next));
    }
    return applied;
}

QStringList SampleCase::objections(const char* beijing, Payload payload, Role role) const
{
    const Applied applied = apply(c, event(beijing, std::move(payload), role), rules());
    QStringList words;
    if (!applied) {
        for (const Objection& objection : applied.error().objections)
            words.append(toText(objection.code));
    }
    words.sort();
    return words;
}

CaseEvent SampleCase::event(const char* beijing, Payload payload, Role role) const
{
    CaseEvent next = eventWith(std::move(payload));
    next.occurredAt = toInstant(beijingTimeFromText(QString::fromUtf8(beijing)).value());
    next.baseVersion = c ? c->version : 0;
    next.actor.role = role;
    next.actor.person = m_person;
    next.deputyFor = m_deputyFor;
    next.itemVersion = item.version;
    return next;
}

} // namespace yichuang::test
