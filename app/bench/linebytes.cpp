// SPDX-License-Identifier: Apache-2.0
#include "app/bench/linebytes.h"

#include <arpa/inet.h>
#include <linux/tcp.h>
#include <sys/socket.h>

namespace yichuang::bench {
namespace {

constexpr int mostDescriptors = 4096;

quint16 peerPort(int descriptor)
{
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    return ::getpeername(descriptor, reinterpret_cast<sockaddr*>(&peer), &size) == 0
            && peer.sin_family == AF_INET
        ? ntohs(peer.sin_port)
        : quint16{0};
}

} // namespace

LineBytes bytesOfConnectionsTo(quint16 port)
{
    LineBytes bytes;
    for (int descriptor = 0; descriptor < mostDescriptors; ++descriptor) {
        if (peerPort(descriptor) != port)
            continue;
        tcp_info info{};
        socklen_t size = sizeof info;
        if (::getsockopt(descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
            continue;
        bytes.sent += static_cast<qint64>(info.tcpi_bytes_acked);
        bytes.received += static_cast<qint64>(info.tcpi_bytes_received);
    }
    return bytes;
}

} // namespace yichuang::bench
