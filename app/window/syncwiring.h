// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/signedin.h"
#include "models/store/outbox.h"
#include "widgets/sync/syncpage.h"
#include "widgets/window/mainwindow.h"

#include <atomic>

namespace yichuang::app {

/// 同步 and its wires to the outbox, the sync thread and the stick.
class SyncWiring final : public QObject
{
    Q_OBJECT
public:
    SyncWiring(SignedIn& person, window::MainWindow& window, shared::Theme& theme);
    /// Waits for a package being written: its work looks at the store.
    ~SyncWiring() override;

    [[nodiscard]] syncpage::SyncPage* page() { return m_page; }

Q_SIGNALS:
    void openCaseRequested(const yichuang::CaseId& id);

private:
    [[nodiscard]] syncpage::Services services();
    [[nodiscard]] QFuture<Result<syncpage::Overview>> overview() const;
    [[nodiscard]] QFuture<Result<syncpage::Detail>> detail(EventId id) const;
    [[nodiscard]] QFuture<Result<std::vector<syncpage::QueueRow>>> find(const QString& text) const;
    [[nodiscard]] QFuture<Result<QString>> settle(
        EventId id, syncpage::Side side, const QString& reason);
    [[nodiscard]] QFuture<Result<syncpage::PackageWritten>> exportPackage(const QString& path);
    [[nodiscard]] QFuture<Result<syncpage::AnswerTaken>> importAnswer(const QString& path);
    [[nodiscard]] QString packageName() const;

    SignedIn& m_person;
    window::MainWindow& m_window;
    std::atomic<bool> m_cancel{false};
    QFuture<void> m_work;
    syncpage::SyncPage* m_page;
};

} // namespace yichuang::app
