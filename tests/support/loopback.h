// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// Sockets on this machine alone, for the relays of the tests.
namespace yichuang::test::loopback {

/// Listens on a port the system chooses; ends the program when there is none.
[[nodiscard]] int listen();
[[nodiscard]] quint16 portOf(int socket);
/// The next connection, which never blocks; negative: none.
[[nodiscard]] int accept(int listening);
/// Likewise; negative: nobody listens there.
[[nodiscard]] int connect(quint16 port);
/// The last call has failed for this moment only.
[[nodiscard]] bool wouldBlock();

} // namespace yichuang::test::loopback
