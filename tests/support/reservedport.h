// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace yichuang::test {

/// Keeps a port of loopback for a server that comes, goes and comes again. Between two of its lives
/// the kernel gives the port to nobody who asks for any, neither to a server nor to the near end of
/// a connection, as tests that run beside this one do all the time. Whoever asks for this very port
/// with SO_REUSEADDR, as servers do, gets it.
class ReservedPort
{
public:
    /// A port that is nobody's.
    ReservedPort()
        : ReservedPort(0)
    {
    }
    /// The port of a server that has just ended; ends the program when somebody has it by now.
    explicit ReservedPort(quint16 port);
    ~ReservedPort();
    ReservedPort(const ReservedPort&) = delete;
    ReservedPort& operator=(const ReservedPort&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    int m_socket;
    quint16 m_port{0};
};

} // namespace yichuang::test
