// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/problems.h"

#include <QByteArray>

namespace Poco::Net {
class HTTPServerRequest;
}

namespace yichuang::platform {

/// Bytes as sent of a JSON body; a call that needs less or more says so in its route.
inline constexpr qsizetype largestPackedBody = 256 * 1024;
inline constexpr qsizetype largestBody = 16 * 1024 * 1024; ///< unpacked

/// How a body has to be.
struct BodyRules
{
    qsizetype largestPacked{largestPackedBody};
    /// What arrived before the line broke counts too: a piece of an upload.
    bool mayBeCut{false};
};

/// Reads and unpacks the body within the limits of size and time; a body cut short is never taken
/// for a whole one.
[[nodiscard]] tl::expected<QByteArray, Trouble> readBody(
    Poco::Net::HTTPServerRequest& request, const BodyRules& rules);

/// Throws a body nobody wants away, up to a limit: closing with bytes unread would reset the
/// connection and the sender would never see the answer.
void discardBody(Poco::Net::HTTPServerRequest& request);

} // namespace yichuang::platform
