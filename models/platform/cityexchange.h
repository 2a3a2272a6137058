// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/city/cityplatform.h"
#include "models/platform/feed.h"
#include "models/platform/judge.h"

namespace yichuang::platform {

class LiveLaw;

/// How often the exchange looks at what.
struct ExchangePace
{
    std::chrono::seconds results{30};
    std::chrono::seconds packages{600};
    int pushesARound{200}; ///< then results get their turn
};

/// The way to a city's own platform and back. Confirmed events queue their case in the store,
/// behind a position of the feed that is remembered with the queue: nothing is left out over a
/// kill. Each case is told whole in its newest version, so a telling that came twice or whose
/// answer was lost does no harm. A case the city refuses is set aside with its reason and the
/// rest goes on; a city that does not answer is asked again after a wait that grows. What comes
/// back is judged by the rules of everybody and written as an act of the platform.
///
/// For one thread. Of several processes on one store one has the way for a minute and keeps it
/// while it works.
class CityExchange
{
public:
    struct Ground
    {
        PlatformStore& store;
        const Judge& judge;
        Feed& feed;
        const Clock& clock;
        DeviceId ownId; ///< whose chain the acts from the city go on
        QString name; ///< who people see behind them
        LiveLaw* law{nullptr}; ///< takes items and calendars; none: they are not asked for
        ExchangePace pace{};
    };
    CityExchange(Ground ground, city::CityPlatform& city);

    /// One round of all that is due; answers when the next one makes sense. An error is of our own
    /// store: nothing was lost, and the next round does it again.
    [[nodiscard]] Result<Instant> round();

private:
    enum class Way { Open, Closed };

    [[nodiscard]] Result<Way> claim();
    [[nodiscard]] Result<> queue();
    [[nodiscard]] Result<> push();
    /// Tells one case. Nothing when it was told or put off; else why the run ends.
    [[nodiscard]] Result<std::optional<city::Setback>> pushOne(const OutwardRecord& record);
    [[nodiscard]] Result<> settle(
        const OutwardRecord& told, int version, const city::Answered<city::Confirmation>& answer);
    [[nodiscard]] Result<> pull();
    [[nodiscard]] Result<> take(const city::ResultPage& page);
    [[nodiscard]] Result<> takeOne(StoreSession& session, const city::CityResult& result);
    /// Has the act of a result judged and remembers what became of it.
    [[nodiscard]] Result<> judgeResult(StoreSession& session, InwardRecord record);
    /// Results that came before the window's own record of the case: now they may fit.
    [[nodiscard]] Result<> judgeAgain(StoreSession& session, const QString& number);
    [[nodiscard]] Result<> takePackages();
    template <typename Ask, typename Take>
    [[nodiscard]] Result<> takePackage(const QString& note, Ask ask, Take take);
    /// The city was heard: what stood against it is over.
    [[nodiscard]] Result<> heard();
    /// Nobody gets through now: the run ends, and the next comes after a wait.
    [[nodiscard]] Result<> blocked(const city::Setback& setback);

    Ground m_ground;
    city::CityPlatform& m_city;
    QString m_process; ///< names this one among several
    int m_failures{0}; ///< of the city as a whole, in a row
    Instant m_notBefore{};
    Instant m_resultsAt{};
    Instant m_packagesAt{};
    Instant m_claimedUntil{};
    bool m_isQuiet{false}; ///< told the store that the city was heard
};

/// The wait after the n-th failure in a row: 5 s, doubled each time, at most 10 min.
[[nodiscard]] std::chrono::seconds waitAfter(int failures);

/// Names of the notes the exchange keeps in the store.
namespace citynote {
inline const QString position = QStringLiteral("city_position");
inline const QString results = QStringLiteral("city_results");
inline const QString items = QStringLiteral("city_items");
inline const QString years = QStringLiteral("city_years");
inline const QString claim = QStringLiteral("city_claim");
inline const QString heard = QStringLiteral("city_heard"); ///< when it last answered
inline const QString problem = QStringLiteral("city_problem"); ///< empty when it answers
inline const QString itemsProblem = QStringLiteral("city_items_problem");
inline const QString yearsProblem = QStringLiteral("city_years_problem");
} // namespace citynote

} // namespace yichuang::platform
