// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/city/cityplatform.h"

#include <QJsonObject>

/// The words of the plain dialect (models/city/README.md). What the city adds beyond them is left
/// unread: a foreign interface grows without asking. Errors are InvalidInput and name the field.
namespace yichuang::city::plain {

[[nodiscard]] QJsonObject toJson(const CityCase& c);
/// The dialect's word for a state, for example 受理.
[[nodiscard]] QString wordOf(cases::CaseState state);

[[nodiscard]] Result<ResultPage> resultsFrom(const QJsonObject& json);
/// One file of items in the product's own form.
[[nodiscard]] Result<catalogue::NamedFile> itemsFrom(const QJsonObject& json);
[[nodiscard]] Result<std::vector<calendar::CalendarYear>> yearsFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const LicenceQuestion& question);
[[nodiscard]] Result<std::vector<wire::Licence>> licencesFrom(const QJsonObject& json);

} // namespace yichuang::city::plain
