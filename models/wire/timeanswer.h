// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/base/error.h"
#include "models/wire/packing.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yichuang::wire {

/// Answer to `GET /time`: the platform's clock and what it takes.
struct TimeAnswer
{
    Instant now;
    int protocol{1};
    std::vector<Encoding> encodings{Encoding::Identity, Encoding::Gzip}; ///< of request bodies
    QString platformName; ///< for people, for example "定西市政务服务平台"

    friend bool operator==(const TimeAnswer&, const TimeAnswer&) = default;
};

[[nodiscard]] QByteArray toBytes(const TimeAnswer& answer);
[[nodiscard]] Result<TimeAnswer> timeFromBytes(const QByteArray& bytes);

} // namespace yichuang::wire
