// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/cuttingproxy.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <tuple>
#include <unistd.h>

namespace yichuang::test {
namespace {

constexpr int patienceMs = 100; // how soon the end is noticed

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

sockaddr* generic(sockaddr_in& address) { return reinterpret_cast<sockaddr*>(&address); }

int connected(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    auto address = loopback(port);
    if (::connect(socket, generic(address), sizeof address) != 0) {
        ::close(socket);
        return -1;
    }
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

bool sendAll(int socket, const char* bytes, qint64 count)
{
    while (count > 0) {
        const auto sent = ::send(socket, bytes, static_cast<std::size_t>(count), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        count -= sent;
    }
    return true;
}

} // namespace

struct CuttingProxy::Threads
{
    std::thread accepting;
};

CuttingProxy::CuttingProxy(quint16 target)
    : m_target(target)
    , m_threads(std::make_unique<Threads>())
{
    m_listening = ::socket(AF_INET, SOCK_STREAM, 0);
    auto address = loopback(0);
    ::bind(m_listening, generic(address), sizeof address);
    ::listen(m_listening, 16);
    socklen_t length = sizeof address;
    ::getsockname(m_listening, generic(address), &length);
    m_port = ntohs(address.sin_port);
    m_threads->accepting = std::thread{[this] { serve(); }};
}

CuttingProxy::~CuttingProxy()
{
    m_ending = true;
    m_threads->accepting.join();
    ::close(m_listening);
}

/// One connection at a time: the engine has no more.
void CuttingProxy::serve()
{
    while (!m_ending) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (::poll(&waiting, 1, patienceMs) <= 0)
            continue;
        const int client = ::accept(m_listening, nullptr, nullptr);
        if (client >= 0)
            relay(client);
    }
}

void CuttingProxy::relay(int client)
{
    const int server = connected(m_target);
    std::array<char, 16 * 1024> bytes{};
    bool open = server >= 0;
    while (open && !m_ending) {
        // A new client while the old one is silent: the old one was given up.
        std::array<pollfd, 3> ends{
            {{client, POLLIN, 0}, {server, POLLIN, 0}, {m_listening, POLLIN, 0}}};
        if (::poll(ends.data(), ends.size(), patienceMs) <= 0)
            continue;
        const bool readable = ((ends[0].revents | ends[1].revents) & (POLLIN | POLLHUP)) != 0;
        if (!readable && ends[2].revents != 0)
            break;
        for (const auto& [from, to, events] : {std::tuple{client, server, ends[0].revents},
                 std::tuple{server, client, ends[1].revents}}) {
            if ((events & (POLLIN | POLLHUP | POLLERR)) == 0)
                continue;
            const auto count = ::recv(from, bytes.data(), bytes.size(), 0);
            if (count <= 0) {
                open = false;
                break;
            }
            const qint64 limit = m_cutAfter;
            const qint64 left = limit < 0 ? count : std::max<qint64>(limit - m_passed, 0);
            const qint64 passing = std::min<qint64>(count, left);
            open = sendAll(to, bytes.data(), passing) && passing == count;
            m_passed += passing;
            if (!open)
                break;
        }
    }
    ::close(client);
    if (server >= 0)
        ::close(server);
}

} // namespace yichuang::test
