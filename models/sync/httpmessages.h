// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sync/transport.h"

#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>

#include <istream>

namespace yichuang::sync {

/// The head of a call as it goes out. Internal to models/sync.
[[nodiscard]] Poco::Net::HTTPRequest requestOf(const Request& question);
/// An answer, read to its end and unpacked. Error Network: longer than any document, cut short, or
/// packed in a way nobody knows.
[[nodiscard]] Result<Reply> replyOf(
    const Poco::Net::HTTPResponse& response, std::istream& stream, bool isHead);

} // namespace yichuang::sync
