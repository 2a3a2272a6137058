// SPDX-License-Identifier: Apache-2.0
#include "models/desk/chunks.h"

#include <QPromise>

namespace yichuang::desk {
namespace {

struct Run
{
    store::Store& store;
    std::shared_ptr<const std::atomic<bool>> stop;
    std::function<Result<Progress>(store::Database&)> work;
    QPromise<Result<Progress>> promise;
};

/// Queues the next transaction from the end of the one before, so never two wait at once.
void goOn(const std::shared_ptr<Run>& run)
{
    run->store.write([run](store::Database& database) { return run->work(database); })
        .then([run](const Result<Progress>& progress) {
            if (progress && *progress == Progress::More && !*run->stop)
                return goOn(run);
            run->promise.addResult(progress);
            run->promise.finish();
        });
}

} // namespace

QFuture<Result<Progress>> inChunks(store::Store& store,
    std::shared_ptr<const std::atomic<bool>> stop,
    std::function<Result<Progress>(store::Database&)> work)
{
    // Shared with the queued jobs, which must be copyable.
    auto run = std::make_shared<Run>(store, std::move(stop), std::move(work));
    run->promise.start();
    auto future = run->promise.future();
    goOn(run);
    return future;
}

} // namespace yichuang::desk
