// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/city/cityplatform.h"

#include <QUrl>

#include <chrono>
#include <memory>

namespace yichuang::city {

/// Where a city's platform is and how it knows us.
struct CityAddress
{
    QUrl base; ///< https://host[:port][/path]
    QByteArray authority; ///< PEM; the only certificate authority trusted
    QByteArray token; ///< sent as bearer token; empty: none
    std::chrono::milliseconds connectWithin{std::chrono::seconds{5}};
    std::chrono::milliseconds answerWithin{std::chrono::seconds{30}};
};

/// The worked example of an adapter: a plain JSON dialect with Chinese keys over HTTPS, as
/// models/city/README.md describes it. It knows fewer words than we do (twelve states for our
/// twenty-two, items without steps and sources): what it lacks is filled in here and then judged by
/// the same checks as everything else. InvalidInput when the address is none of HTTPS, Crypto when
/// the certificate cannot be read.
[[nodiscard]] Result<std::unique_ptr<CityPlatform>> openPlainCity(const CityAddress& address);

} // namespace yichuang::city
