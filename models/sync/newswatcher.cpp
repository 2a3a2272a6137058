// SPDX-License-Identifier: Apache-2.0
#include "models/sync/newswatcher.h"

#include "models/sync/platformcalls.h"
#include "models/sync/syncstep.h"

#include <QUrl>

namespace yichuang::sync {
namespace {

using namespace std::chrono_literals;

constexpr int longestWait = 25; // seconds, the protocol's
constexpr auto betweenTries = std::chrono::duration_cast<std::chrono::seconds>(pullEvery);
constexpr auto whileTakenIn = 1s; // the driver is told and has to pull first

} // namespace

NewsWatcher::NewsWatcher(SyncPort& port, TransportFactory factory, std::function<void()> news)
    : m_port(port)
    , m_factory(std::move(factory))
    , m_news(std::move(news))
{
}

NewsWatcher::~NewsWatcher()
{
    {
        const std::lock_guard lock{m_mutex};
        m_ends = true;
        if (m_line)
            m_line->cancel();
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void NewsWatcher::start()
{
    m_thread = std::thread{[this] { run(); }};
}

void NewsWatcher::lookAgain()
{
    {
        const std::lock_guard lock{m_mutex};
        m_lookAgain = true;
    }
    m_changed.notify_all();
}

void NewsWatcher::run()
{
    for (;;) {
        const auto before = std::chrono::steady_clock::now();
        const Heard heard = ask();
        const auto took = std::chrono::steady_clock::now() - before;
        auto pause = 0s;
        if (heard == Heard::News) {
            m_news();
            pause = whileTakenIn;
        } else if (heard == Heard::NoLine || took < betweenTries) {
            pause = betweenTries;
        }
        if (!waitFor(pause))
            return;
    }
}

NewsWatcher::Heard NewsWatcher::ask()
{
    const auto cursor = m_port.cursor();
    if (!cursor || cursor->isEmpty() || *cursor == snapshotBegun || !makeLine())
        return Heard::NoLine;
    const QString path = QStringLiteral("/sync/v1/changes?limit=1&wait=%1&since=%2")
                             .arg(QString::number(longestWait),
                                 QString::fromLatin1(QUrl::toPercentEncoding(*cursor)));
    const auto page = pageOf(m_line->get(path));
    if (!page) {
        const std::lock_guard lock{m_mutex};
        m_line.reset(); // a certificate that was renewed is shown on a new one
        return Heard::NoLine;
    }
    return page->changes.empty() ? Heard::Nothing : Heard::News;
}

bool NewsWatcher::makeLine()
{
    if (m_line)
        return true;
    const auto identity = m_port.identity();
    if (!identity || !identity->enrolment)
        return false;
    auto line = m_factory(*identity->enrolment);
    if (!line)
        return false;
    const std::lock_guard lock{m_mutex};
    m_line = *std::move(line);
    if (m_ends)
        m_line->cancel();
    return true;
}

bool NewsWatcher::waitFor(std::chrono::seconds time)
{
    std::unique_lock lock{m_mutex};
    m_changed.wait_for(lock, time, [this] { return m_ends || m_lookAgain; });
    m_lookAgain = false;
    return !m_ends;
}

} // namespace yichuang::sync
