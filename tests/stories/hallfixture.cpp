// SPDX-License-Identifier: Apache-2.0
#include "tests/stories/hallfixture.h"

#include "app/demo/demopeople.h"

#include <QUrl>

namespace yichuang::test {
namespace {

template <typename T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toText(result.error().code) + u' ' + result.error().detail));
    return std::move(*result);
}

constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8};

} // namespace

Hall::Hall()
    : m_hall(wanted(demo::makeDemoHall(m_folder.filePath(QStringLiteral("hall")), m_clock, cheap)))
    , m_port(static_cast<quint16>(QUrl{m_hall.address}.port()))
    , m_rules(wanted(desk::builtInRuleBook()))
{
}

void Hall::startPlatform()
{
    m_platform = wanted(
        demo::DemoPlatform::start(demo::platformFolder(m_hall.folder), m_port.port(), m_clock));
}

std::unique_ptr<demo::Counter> Hall::counter(std::size_t place, const Clock& clock) const
{
    const demo::EnrolledPlace& enrolled = m_hall.places.at(place);
    return wanted(demo::Counter::open(enrolled.profile, enrolled.place.accounts.front().name,
        demo::demoPassword(), m_rules, clock));
}

desk::Intake completeForm(
    const desk::RuleBook& rules, const QString& itemCode, Day today, quint64 person)
{
    const catalogue::Item* item = rules.currentItem(itemCode, today);
    if (item == nullptr)
        qFatal("no item %s", qPrintable(itemCode));
    return {.itemCode = itemCode,
        .applicant = demo::inventedApplicant(*item, person),
        .papers = demo::papersOf(*item)};
}

desk::Recorded accepted(demo::Counter& counter, const QString& itemCode, Day today, quint64 person)
{
    const auto form = completeForm(counter.desk().rules(), itemCode, today, person);
    auto outcome = wanted(counter.desk().open(form, cases::Payload{cases::Accepted{}}).result());
    if (const auto* refusal = std::get_if<cases::Refusal>(&outcome))
        qFatal("%s", qPrintable(cases::toText(*refusal)));
    return std::get<desk::Recorded>(std::move(outcome));
}

} // namespace yichuang::test
