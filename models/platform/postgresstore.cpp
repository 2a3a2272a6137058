// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresstore.h"

#include "models/platform/postgresschema.h"
#include "models/platform/postgressession.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <unistd.h>

namespace yichuang::platform {
namespace {

constexpr int readers = 4;
/// Plans are made while the tables are small and kept: one that reads a table from end to end then
/// would do so for a long time after.
constexpr auto byIndexAlways = "set enable_seqscan = off";
/// How long a listener whose line broke waits before it tries again.
constexpr std::chrono::seconds listenAgain{2};

/// Connections that several threads share, each for one transaction.
class Pool
{
public:
    void add(std::unique_ptr<PostgresConnection> connection)
    {
        m_free.push_back(std::move(connection));
    }

    [[nodiscard]] std::unique_ptr<PostgresConnection> take()
    {
        std::unique_lock lock{m_mutex};
        m_returned.wait(lock, [this] { return !m_free.empty(); });
        auto connection = std::move(m_free.back());
        m_free.pop_back();
        return connection;
    }

    void giveBack(std::unique_ptr<PostgresConnection> connection)
    {
        {
            const std::lock_guard lock{m_mutex};
            m_free.push_back(std::move(connection));
        }
        m_returned.notify_one();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<std::unique_ptr<PostgresConnection>> m_free;
};

/// A thread that hears of other processes' commits.
class Listener
{
public:
    Listener(QString address, std::function<void()> news)
        : m_address(std::move(address))
        , m_news(std::move(news))
    {
        if (::pipe(m_wake) == 0)
            m_thread = std::thread{[this] { listen(); }};
    }
    ~Listener()
    {
        if (!m_thread.joinable())
            return;
        {
            const std::lock_guard lock{m_mutex};
            m_stopping = true;
        }
        m_stop.notify_all();
        ::close(m_wake[1]); // the reading end becomes readable
        m_thread.join();
        ::close(m_wake[0]);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

private:
    void listen()
    {
        for (;;) {
            if (auto connection = PostgresConnection::open(m_address)) {
                // "set statement_timeout" does not touch waiting for notices: no statement runs.
                if ((*connection)->execute("listen yichuang_feed"))
                    hear(**connection);
            }
            std::unique_lock lock{m_mutex};
            if (m_stop.wait_for(lock, listenAgain, [this] { return m_stopping; }))
                return;
        }
    }

    void hear(PostgresConnection& connection)
    {
        m_news(); // something may have been committed while nobody listened
        for (;;) {
            const auto noticed = connection.waitForNotice(m_wake[0]);
            if (!noticed || !*noticed)
                return;
            m_news();
        }
    }

    QString m_address;
    std::function<void()> m_news;
    int m_wake[2]{-1, -1};
    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_stopping{false};
    std::thread m_thread;
};

/// One writer at a time in the whole city, by a lock of the database: positions are given and
/// become visible in one order, so the feed cannot skip and has no holes. Positions from a sequence
/// would let writers commit side by side, but each reader would then have to find out which smaller
/// positions are still under way; a batch of 100 events costs one commit either way.
class PostgresStore final : public PlatformStore
{
public:
    explicit PostgresStore(QString address)
        : m_address(std::move(address))
    {
    }

    Result<> open()
    {
        for (int i = 0; i <= readers; ++i) {
            auto connection = PostgresConnection::open(m_address, i == 0 ? byIndexAlways : "");
            if (!connection)
                return tl::unexpected(connection.error());
            if (i == 0) {
                if (const auto ready = prepareSchema(**connection); !ready)
                    return ready;
                m_writer = std::move(*connection);
            } else {
                m_readers.add(std::move(*connection));
            }
        }
        return {};
    }

    Result<> change(const Work& work) override
    {
        const std::lock_guard lock{m_writing};
        return transaction(*m_writer, [&]() -> Result<> {
            // Sent with the first question: each statement sees what was committed before it began.
            m_writer->later("begin isolation level read committed");
            m_writer->later("select pg_advisory_xact_lock(7953412)");
            PostgresSession session{*m_writer};
            auto done = work(session).and_then([&] { return session.flush(); });
            // A commit without an answer leaves open whether it was one: not on a line nobody has
            // answered on.
            if (done && !m_writer->hasAnswered())
                done = m_writer->settle();
            if (!done)
                return done;
            m_writer->later("notify yichuang_feed");
            return m_writer->run("commit").map([](const PostgresRows&) {});
        });
    }

    Result<> look(const Work& work) override
    {
        auto connection = m_readers.take();
        auto done = transaction(*connection, [&] {
            connection->later("begin isolation level repeatable read read only");
            PostgresSession session{*connection};
            return work(session).and_then([&] { return session.flush(); }).and_then([&] {
                return connection->settle();
            });
        });
        // Nothing was written: whoever takes the connection next hears that it ended.
        if (done) {
            connection->later("commit");
            connection->depart();
        }
        m_readers.giveBack(std::move(connection));
        return done;
    }

    Result<> watch(std::function<void()> news) override
    {
        m_listener = std::make_unique<Listener>(m_address, std::move(news));
        return {};
    }

    void endWatch() override { m_listener.reset(); }

private:
    /// Makes the attempt, which begins the transaction, and rolls back what failed. The line may
    /// have been lost unnoticed: as long as nothing was answered nothing was done, so once more.
    template <typename Attempt>
    static Result<> transaction(PostgresConnection& connection, Attempt attempt)
    {
        for (int tries = 1;; ++tries) {
            if (const auto ready = connection.revive(); !ready)
                return ready;
            const auto done = attempt();
            if (done)
                return done;
            const bool lost = !connection.isAlive() && !connection.hasAnswered();
            if (lost && tries == 1)
                continue;
            static_cast<void>(connection.settle());
            static_cast<void>(connection.run("rollback"));
            return done;
        }
    }

    QString m_address;
    std::mutex m_writing;
    std::unique_ptr<PostgresConnection> m_writer;
    Pool m_readers;
    std::unique_ptr<Listener> m_listener;
};

} // namespace

Result<std::unique_ptr<PlatformStore>> openPostgresStore(const QString& address)
{
    auto store = std::make_unique<PostgresStore>(address);
    if (const auto opened = store->open(); !opened)
        return tl::unexpected(opened.error());
    return store;
}

} // namespace yichuang::platform
