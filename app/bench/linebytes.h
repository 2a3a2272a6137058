// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace yichuang::bench {

/// What has gone over the open connections of this program to a port of this machine: everything
/// inside TCP, so TLS records and HTTP headers are counted.
struct LineBytes
{
    qint64 sent{0};
    qint64 received{0};
};
[[nodiscard]] LineBytes bytesOfConnectionsTo(quint16 port);

} // namespace yichuang::bench
