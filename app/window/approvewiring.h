// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/signedin.h"
#include "models/desk/sealing.h"
#include "widgets/approve/approvepage.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

/// 审批 and its wires to the store's lists, the desk and the seal.
class ApproveWiring final : public QObject
{
    Q_OBJECT
public:
    ApproveWiring(SignedIn& person, window::MainWindow& window, shared::Theme& theme);

    [[nodiscard]] approve::ApprovePage* page() { return m_page; }

Q_SIGNALS:
    /// Other pages show the case too.
    void recorded(const yichuang::CaseId& id);

private:
    [[nodiscard]] approve::ApprovePage::Services services();
    /// Reads on a thread of the store with what the lists of this seat depend on.
    template <typename Work>
    [[nodiscard]] auto read(Work work) const;
    [[nodiscard]] QFuture<Result<itemmodels::CasePage>> fetch(approve::QueueList list) const;
    [[nodiscard]] QFuture<Result<std::map<approve::QueueList, int>>> counts() const;
    [[nodiscard]] QFuture<Result<int>> decidedToday() const;
    [[nodiscard]] QFuture<Result<desk::Dossier>> dossier(CaseId id) const;
    [[nodiscard]] QFuture<Result<desk::Standing>> standing() const;
    [[nodiscard]] QFuture<Result<>> recordAbsence(bool away);
    void keepOpinion(CaseId id, const QJsonObject& form);
    void forgetOpinion(CaseId id);

    SignedIn& m_person;
    window::MainWindow& m_window;
    desk::SealDesk m_seals;
    approve::ApprovePage* m_page;
};

} // namespace yichuang::app
