// SPDX-License-Identifier: Apache-2.0
#include "platform/stopsignal.h"

#include <csignal>

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

} // namespace

StopSignal::StopSignal()
{
    const auto signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a client that hangs up must not end the platform
}

void StopSignal::wait() const
{
    const auto signals = stopSignals();
    int received = 0;
    sigwait(&signals, &received);
}
