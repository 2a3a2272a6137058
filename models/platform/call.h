// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/platformstore.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QUrlQuery>

#include <optional>
#include <utility>
#include <vector>

namespace yichuang::platform {

/// One request, freed of the server that carried it: the services below know no sockets.
struct Call
{
    QString method; ///< GET, HEAD, POST …
    QString path; ///< without query, for example /sync/v1/time
    QUrlQuery query;
    QByteArray body; ///< unpacked
    QString range; ///< header Range
    QString ifNoneMatch; ///< header If-None-Match
    QHash<QByteArray, QByteArray> headers; ///< all of them, by their name in lower case
    std::optional<DeviceRecord> device; ///< who calls, by certificate; checked against revocation
    /// What the caller says of itself and is new; whoever writes for the call writes it along.
    std::optional<ContactRecord> contact{};
    QString supportId; ///< names the request in the log
};

struct Answer
{
    int status{200};
    QByteArray contentType{"application/json"};
    QByteArray body;
    QByteArray packedBody{}; ///< the same by zstd, when it was packed already
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    bool closes{
        false}; ///< the connection is not used again (a revoked certificate must not linger)
    QString code; ///< of the problem, for the log; empty when all is well
};

} // namespace yichuang::platform
