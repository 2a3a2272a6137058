// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/lineway.h"

#include <memory>

namespace yichuang::test {

/// A relay on loopback that is as slow and as lossy as a line of the country: the client connects
/// to port(), the server sees it as its own. It needs no rights and no kernel module. Of TCP it
/// keeps what a transfer feels: the round trip of the handshake, the rate, a window of 64 KiB and
/// that a loss holds back all that follows in its connection by the retransmission time-out.
/// Connections share the line. The same bytes handed over in the same portions lose the same
/// packets.
class SlowLine
{
public:
    /// `speedUp`: the line's time runs so many times faster than the clock on the wall, for
    /// tests; 1 for measuring. Ends the program when the machine gives no socket.
    SlowLine(quint16 target, const LineProfile& profile, quint64 seed = 1, double speedUp = 1);
    /// Connections under way are cut.
    ~SlowLine();
    SlowLine(const SlowLine&) = delete;
    SlowLine& operator=(const SlowLine&) = delete;

    [[nodiscard]] quint16 port() const;
    /// Client to server, since the beginning.
    [[nodiscard]] LineTraffic up() const;
    [[nodiscard]] LineTraffic down() const;
    [[nodiscard]] int connections() const;
    /// Cuts, once, whatever connection hands the server the last of the next so many bytes; what
    /// was on the way is gone. 0: never.
    void cutAfter(qint64 bytesUp);
    /// The same again and again.
    void cutEvery(qint64 bytesUp);
    [[nodiscard]] int cuts() const;
    /// Bytes the server was handed since the beginning.
    [[nodiscard]] qint64 deliveredUp() const;
    /// The line's own time since it was made.
    [[nodiscard]] LineTime now() const;

private:
    class Relay;
    std::unique_ptr<Relay> m_relay;
};

} // namespace yichuang::test
