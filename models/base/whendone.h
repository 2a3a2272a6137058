// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace yichuang {

/// Calls `then` once with the result of `future`, on the thread of `context`, which must be the
/// caller's: at once when the result is there. Nothing is called when `context` is gone by then or
/// the work was abandoned.
///
/// In place of `QFuture::then(context, …)`, which up to Qt 6.6 asserts when the context goes first
/// and looks at it from the worker's thread.
template <typename T, typename Then>
void whenDone(const QFuture<T>& future, QObject* context, Then then)
{
    if (future.isFinished()) {
        if (future.resultCount() > 0)
            then(future.result());
        return;
    }
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
        [watcher, then = std::move(then)]() mutable {
            watcher->deleteLater();
            const QFuture<T> done = watcher->future();
            if (done.resultCount() > 0)
                then(done.result());
        });
    watcher->setFuture(future);
}

} // namespace yichuang
