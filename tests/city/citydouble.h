// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/city/cityplatform.h"

#include <map>

namespace yichuang::test {

/// A city's own platform in memory that does as the test says. It keeps of each case the highest
/// version it was told, as a real one must.
class CityDouble final : public city::CityPlatform
{
public:
    // What the test sets.
    std::optional<city::Setback> away; ///< every call ends with it
    std::function<std::optional<city::Setback>(const city::CityCase&)> objects; ///< to one case
    std::vector<city::CityResult> results; ///< handed out two a page
    std::optional<city::CatalogueOffer> items;
    std::optional<city::Setback> itemsFail; ///< when asked for items
    std::optional<city::CalendarOffer> years;
    std::vector<wire::Licence> registered;

    // What the test reads.
    int calls{0};
    QStringList pushes; ///< number and version of each, in order, refused ones included
    std::map<QString, city::CityCase> has; ///< by case number
    std::vector<city::LicenceQuestion> questions;

    city::Answered<city::Confirmation> pushCase(const city::CityCase& c) override;
    city::Answered<city::ResultPage> pullResults(const QString& cursor) override;
    city::Answered<std::optional<city::CatalogueOffer>> catalogue(const QString& knownTag) override;
    city::Answered<std::optional<city::CalendarOffer>> calendar(const QString& knownTag) override;
    city::Answered<std::vector<wire::Licence>> licences(
        const city::LicenceQuestion& question) override;
    void cancel() override { }
};

} // namespace yichuang::test
