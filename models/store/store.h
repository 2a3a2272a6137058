// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/store/database.h"
#include "models/store/profile.h"
#include "models/store/transaction.h"
#include "models/store/workerthreads.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <memory>

namespace yichuang::store {

/// One profile: a writer thread with the only writing connection of this program, and two threads
/// that read. Work is a function of a Database that answers a Result; it must own what it captures.
/// Futures are continued with
/// `whenDone(future, context, …)` on the caller's thread.
class Store final : public QObject
{
    Q_OBJECT

public:
    /// Prepares the profile (see prepareProfile) and starts the threads. `probe` is asked before
    /// each statement of the writer, for tests.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(
        const QString& folder, const Clock& clock, StatementProbe probe = {});
    /// Waits for everything queued.
    ~Store() override;

    [[nodiscard]] const ProfileFiles& files() const { return m_files; }

    /// `work(Database&) -> Result<T>` as one transaction on the writer thread: committed when the
    /// result is good, else nothing of it stays. The future is finished after the commit is on the
    /// disk.
    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work&, Database&>>
    {
        using Answer = std::invoke_result_t<Work&, Database&>;
        return enqueue<Answer>(
            m_writer, [this, work = std::move(work)](Database& database) mutable {
                Answer answer = inTransaction(database, work);
                if (answer)
                    Q_EMIT written();
                return answer;
            });
    }

    /// `work(Database&) -> Result<T>` on a read-only connection. Several queries of one work may
    /// see different commits between them.
    template <typename Work>
    [[nodiscard]] auto read(Work work) -> QFuture<std::invoke_result_t<Work&, Database&>>
    {
        using Answer = std::invoke_result_t<Work&, Database&>;
        return enqueue<Answer>(m_readers, std::move(work));
    }

    /// For programs without an event loop: the same, waited for. Never on the GUI thread.
    template <typename Work>
    auto writeAndWait(Work work) -> std::invoke_result_t<Work&, Database&>
    {
        return write(std::move(work)).result();
    }
    template <typename Work>
    [[nodiscard]] auto readAndWait(Work work) -> std::invoke_result_t<Work&, Database&>
    {
        return read(std::move(work)).result();
    }

    /// SQLite's own check of the whole file; takes seconds on a large one.
    [[nodiscard]] Result<> check() const { return checkDatabase(m_files.database()); }
    /// A checked copy of the profile's database while it is in use.
    [[nodiscard]] Result<> backUp(const QString& target) const
    {
        return backUpDatabase(m_files.database(), target);
    }

Q_SIGNALS:
    /// A transaction of this program was committed; lists may be out of date. Emitted on the writer
    /// thread.
    void written();

private:
    Store(ProfileFiles files, StatementProbe probe);

    template <typename Work>
    static auto inTransaction(Database& database, Work& work)
        -> std::invoke_result_t<Work&, Database&>
    {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        auto answer = work(database);
        if (!answer)
            return answer;
        if (auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        return answer;
    }

    template <typename Answer, typename Work>
    static QFuture<Answer> enqueue(WorkerThreads& threads, Work work)
    {
        // Shared because a queued job must be copyable and a promise is not.
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        threads.add([promise, work = std::move(work)](
                        const Result<std::unique_ptr<Database>>& database) mutable {
            if (database)
                promise->addResult(work(**database));
            else
                promise->addResult(Answer{tl::unexpected(database.error())});
            promise->finish();
        });
        return future;
    }

    ProfileFiles m_files;
    WorkerThreads m_writer;
    WorkerThreads m_readers;
};

} // namespace yichuang::store
