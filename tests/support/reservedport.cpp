// SPDX-License-Identifier: Apache-2.0
#include "tests/support/reservedport.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace yichuang::test {

ReservedPort::ReservedPort(quint16 port)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    // Bound and never listening: such a socket shares its port only with one that says so as well.
    const int on = 1;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (m_socket < 0 || ::setsockopt(m_socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) != 0
        || ::bind(m_socket, generic, sizeof address) != 0
        || ::getsockname(m_socket, generic, &length) != 0)
        qFatal("port %d cannot be reserved", port);
    m_port = ntohs(address.sin_port);
}

ReservedPort::~ReservedPort() { ::close(m_socket); }

} // namespace yichuang::test
