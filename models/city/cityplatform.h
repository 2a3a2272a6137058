// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/calendaryear.h"
#include "models/catalogue/cataloguepackage.h"
#include "models/city/citycase.h"
#include "models/city/setback.h"
#include "models/wire/licence.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace yichuang::city {

/// The city has the case in this version, or in a later one.
struct Confirmation
{
    QString reference; ///< the city's own number of it; may be empty
};

/// What became of a case elsewhere: an act to be judged by our rules, or what is wrong with what
/// was sent.
using CityAct = std::variant<cases::SuperiorDecided, cases::Noted, wire::Problem>;

struct CityResult
{
    QString id; ///< the city's, the same whenever it sends this result
    QString caseNumber; ///< 28 digits
    CityAct act;
};

struct ResultPage
{
    std::vector<CityResult> results; ///< in the city's order
    QString cursor; ///< where to read on
    bool more{false}; ///< there is another page now
};

/// Data with the mark of their state, by which the city knows next time whether they changed.
struct CatalogueOffer
{
    std::vector<catalogue::NamedFile> files; ///< in the form of rulebook 4.1
    QString tag;
};

struct CalendarOffer
{
    std::vector<calendar::CalendarYear> years;
    QString tag;
};

/// Whose licence is asked for in place of which paper. Sent only because a case needs the paper.
struct LicenceQuestion
{
    QString holderNumber; ///< identity number, or credit code
    QString holderName;
    QString paper; ///< name of the paper in the item's list
};

/// The border to a city's own platform: values in, values out. Calls block and come one at a time;
/// whoever needs a second line opens a second object. Nothing throws. An adapter keeps no state
/// that matters: what was sent and how far was read is remembered on this side.
class CityPlatform
{
public:
    virtual ~CityPlatform() = default;

    /// Tells the newest state of a case. The same case may come again, in the same version or a
    /// later one: the city takes it as an update under its number.
    [[nodiscard]] virtual Answered<Confirmation> pushCase(const CityCase& c) = 0;
    /// Results behind `cursor` (empty: from the beginning). May send one again.
    [[nodiscard]] virtual Answered<ResultPage> pullResults(const QString& cursor) = 0;
    /// Nothing when the city's items are as they were under `knownTag`.
    [[nodiscard]] virtual Answered<std::optional<CatalogueOffer>> catalogue(const QString& knownTag)
        = 0;
    [[nodiscard]] virtual Answered<std::optional<CalendarOffer>> calendar(const QString& knownTag)
        = 0;
    [[nodiscard]] virtual Answered<std::vector<wire::Licence>> licences(
        const LicenceQuestion& question)
        = 0;
    /// From another thread: ends the call under way, and each later one at once.
    virtual void cancel() = 0;
};

/// Opens a line to the city; the platform keeps one for cases and one for waiting desks.
using CityOpener = std::function<Result<std::unique_ptr<CityPlatform>>()>;

} // namespace yichuang::city
