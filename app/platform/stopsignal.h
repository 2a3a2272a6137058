// SPDX-License-Identifier: Apache-2.0
#pragma once

/// SIGTERM and SIGINT as something to wait for. Made before any thread starts, so that every thread
/// inherits the mask.
class StopSignal
{
public:
    StopSignal();
    /// Returns when one of them has come.
    void wait() const;
};
