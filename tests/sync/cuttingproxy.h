// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace yichuang::test {

/// A relay on loopback that cuts the connection after so many bytes of both directions together, in
/// the order in which they came. The bytes up to the cut are passed on.
class CuttingProxy
{
public:
    explicit CuttingProxy(quint16 target);
    ~CuttingProxy();
    CuttingProxy(const CuttingProxy&) = delete;
    CuttingProxy& operator=(const CuttingProxy&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Counts anew; negative: never cuts.
    void cutAfter(qint64 bytes)
    {
        m_passed = 0;
        m_cutAfter = bytes;
    }
    /// Bytes passed on since cutAfter().
    [[nodiscard]] qint64 passed() const { return m_passed; }

private:
    struct Threads;
    void serve();
    void relay(int client);

    quint16 m_target;
    quint16 m_port{0};
    int m_listening{-1};
    std::atomic<qint64> m_cutAfter{-1};
    std::atomic<qint64> m_passed{0};
    std::atomic<bool> m_ending{false};
    std::unique_ptr<Threads> m_threads;
};

} // namespace yichuang::test
