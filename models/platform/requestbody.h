// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/problems.h"

#include <QByteArray>

namespace Poco::Net {
class HTTPServerRequest;
}

namespace yichuang::platform {

inline constexpr qsizetype largestPackedBody = 1024 * 1024;
inline constexpr qsizetype largestBody = 16 * 1024 * 1024;

/// Reads and unpacks the body within the limits of size and time; a body cut short is never taken
/// for a whole one.
[[nodiscard]] tl::expected<QByteArray, Trouble> readBody(Poco::Net::HTTPServerRequest& request);

/// Throws a body nobody wants away, up to a limit: closing with bytes unread would reset the
/// connection and the sender would never see the answer.
void discardBody(Poco::Net::HTTPServerRequest& request);

} // namespace yichuang::platform
