// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopback.h"

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace yichuang::test::loopback {
namespace {

constexpr int backlog = 64;

sockaddr_in address(quint16 port)
{
    sockaddr_in made{};
    made.sin_family = AF_INET;
    made.sin_port = htons(port);
    made.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return made;
}

sockaddr* generic(sockaddr_in& made) { return reinterpret_cast<sockaddr*>(&made); }

int neverBlocking(int socket)
{
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) | O_NONBLOCK);
    return socket;
}

} // namespace

int listen()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto made = address(0);
    if (socket < 0 || ::bind(socket, generic(made), sizeof made) != 0
        || ::listen(socket, backlog) != 0)
        qFatal("no socket on loopback");
    return socket;
}

quint16 portOf(int socket)
{
    sockaddr_in made{};
    socklen_t length = sizeof made;
    ::getsockname(socket, generic(made), &length);
    return ntohs(made.sin_port);
}

int accept(int listening)
{
    const int socket = ::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC);
    return socket < 0 ? socket : neverBlocking(socket);
}

int connect(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto made = address(port);
    if (socket < 0 || ::connect(socket, generic(made), sizeof made) != 0) {
        ::close(socket);
        return -1;
    }
    return neverBlocking(socket);
}

bool wouldBlock() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

} // namespace yichuang::test::loopback
