// SPDX-License-Identifier: Apache-2.0
#include "tests/city/cityground.h"

#include "models/crypto/secretkey.h"
#include "models/identity/casenumber.h"
#include "models/platform/citystand.h"
#include "models/platform/docket.h"
#include "models/wire/chain.h"
#include "tests/support/caseacts.h"

namespace yichuang::test {

using namespace platform;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The device under which the platform of the tests acts itself.
const DeviceId ownId = idFromText<DeviceId>(u"019347a0-0000-7000-8000-00000000c171").value();

catalogue::Item secondVersion()
{
    auto item = forwardItem();
    item.version = 2;
    return item;
}

RuleJudge judgeOfBoth()
{
    catalogue::CatalogueContent content;
    content.items.push_back({sampleItem(), std::nullopt});
    content.items.push_back({secondVersion(), std::nullopt});
    return RuleJudge{catalogue::Catalogue::make(std::move(content)).value(), builtInCalendar()};
}

} // namespace

CityGround::CityGround()
    : store(database.open())
    , judge(judgeOfBoth())
{
    m_device.id = DeviceId{uuid7(clock.now())};
    m_device.scope = {u"621102000000"_s};
    m_device.chainHead = wire::chainStart();
    m_feed = std::make_unique<Feed>(*store);
}

std::unique_ptr<CityExchange> CityGround::exchange(PlatformStore* over)
{
    return std::make_unique<CityExchange>(
        CityExchange::Ground{.store = over != nullptr ? *over : *store,
            .judge = judge,
            .feed = *m_feed,
            .clock = clock,
            .ownId = ownId,
            .name = u"定西市政务服务平台"_s,
            .law = law},
        city);
}

QString CityGround::numberOf(const int serial)
{
    return identity::composeCaseNumber(
        {u"621102000000"_s, dayFromText(u"2025-03-03").value(), 1, serial})
        .value();
}

CaseId CityGround::confirm(const SampleCase& sample, const int serial)
{
    const CaseId id{uuid7(clock.now())};
    auto events = sample.events;
    auto received = std::get<cases::Received>(events.front().payload);
    received.number = numberOf(serial);
    // Each case has an applicant of its own, or the platform would note that it is open twice.
    received.applicant.person.document = cases::IdentityDocument::Passport;
    received.applicant.person.number = u"E%1"_s.arg(serial, 8, 10, QLatin1Char('0'));
    events.front().payload = received;
    write(id, std::move(events));
    return id;
}

void CityGround::confirmMore(const CaseId& id, const SampleCase& sample, const std::size_t known)
{
    write(id, {sample.events.begin() + static_cast<std::ptrdiff_t>(known), sample.events.end()});
}

void CityGround::write(const CaseId& id, std::vector<cases::CaseEvent> events)
{
    const auto done = store->change([&](StoreSession& session) -> Result<> {
        Docket docket{session, judge, clock.now(), ownId};
        for (auto& event : events) {
            event.eventId = EventId{uuid7(clock.now())};
            event.caseId = id;
            event.deviceId = m_device.id;
            event.deviceSeq = ++m_device.chainSeq;
            event.salt = crypto::randomBytes(16).value();
            event.attachments.clear();
            event = wire::linked(event, m_device.chainHead).value();
            m_device.chainHead = event.hash;
            const auto written = recordOf(event, clock.now()).and_then([&](EventRecord record) {
                return docket.decide(event, m_device, std::move(record));
            });
            if (!written)
                return tl::unexpected(written.error());
            if (written->verdict != wire::Verdict::Applied)
                return failure(Error::Code::NotAllowed,
                    written->problem ? written->problem->detail : wire::toText(written->verdict));
        }
        return {};
    });
    if (!done)
        qFatal("a case of the test is not confirmed: %s", qPrintable(done.error().detail));
}

cases::Case CityGround::caseOf(const CaseId& id)
{
    std::optional<cases::Case> found;
    const auto looked = store->look([&](StoreSession& session) -> Result<> {
        return Docket{session, judge, clock.now(), ownId}.caseOf(id).map(
            [&](std::optional<cases::Case> c) { found = std::move(c); });
    });
    if (!looked || !found)
        qFatal("the case of the test is gone");
    return *found;
}

QString CityGround::report()
{
    QString text;
    const auto looked = store->look([&](StoreSession& session) -> Result<> {
        return cityReport(session).map([&](const QString& found) { text = found; });
    });
    return looked ? text : looked.error().detail;
}

SampleCase forwardedSample()
{
    auto sample = reviewing(secondVersion());
    sample.as(u"G2001"_s).act("2025-03-04 09:00", opinion(), cases::Role::Reviewer).value();
    sample.as(u"G3001"_s)
        .act("2025-03-05 09:00",
            cases::Forwarded{.superior = u"定西市市场监督管理局"_s,
                .opinion = u"同意上报"_s,
                .pages = 12,
                .documentNumber = u"安市监报〔2025〕第1号"_s},
            cases::Role::ChiefRepresentative)
        .value();
    return sample;
}

cases::SuperiorDecided superiorGrant()
{
    return {.decision = cases::Proposal::Grant,
        .superior = u"定西市市场监督管理局"_s,
        .documentNumber = u"定市监许〔2025〕第7号"_s,
        .decidedOn = day("2025-03-07")};
}

} // namespace yichuang::test
