// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/papers.h"
#include "models/desk/calendardesk.h"
#include "models/desk/desk.h"
#include "models/desk/phrases.h"
#include "models/desk/sealtools.h"
#include "models/seal/slip.h"
#include "models/seal/verdict.h"
#include "models/store/store.h"
#include "models/sync/attachmentsource.h"
#include "models/sync/syncengine.h"
#include "widgets/accept/itemsource.h"
#include "widgets/window/mainwindow.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace yichuang::app {

/// Everything that lives from sign-in to sign-out: the desk of one person, the sync thread, and the
/// wires between them and the pages. Locking keeps it; another person gets a new one.
class SignedIn final : public QObject
{
    Q_OBJECT
public:
    /// What a desk needs whoever sits at it; read on the store's thread while the password is
    /// typed.
    struct Supplies
    {
        desk::RuleBook rules;
        documents::TemplateSet templates;
        std::shared_ptr<const accept::ItemSource> items;
        desk::Phrases phrases;
        desk::SealPolicy sealPolicy;
        bool seals{false}; ///< this installation trusts a root of seals
    };

    SignedIn(store::Store& store, std::shared_ptr<const store::Session> session, desk::Seat seat,
        Supplies supplies, const Clock& clock, QObject* parent = nullptr);

    [[nodiscard]] desk::Desk& desk() { return m_desk; }
    /// What counts, what another calendar would do, and whom to tell: for the settings page.
    [[nodiscard]] desk::CalendarDesk& calendar() { return m_calendar; }
    [[nodiscard]] Papers& papers() { return m_papers; }
    [[nodiscard]] store::Store& store() { return m_store; }
    [[nodiscard]] const std::shared_ptr<const store::Session>& session() const { return m_session; }
    [[nodiscard]] const desk::Seat& seat() const { return m_desk.seat(); }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] const std::shared_ptr<const accept::ItemSource>& items() const { return m_items; }
    void setItems(std::shared_ptr<const accept::ItemSource> items) { m_items = std::move(items); }

    [[nodiscard]] const desk::Phrases& phrases() const { return m_phrases; }
    /// Decisions are sealed here; without that papers take the ink seal.
    [[nodiscard]] bool hasSeals() const { return m_hasSeals; }
    /// How this installation seals.
    [[nodiscard]] const desk::SealPolicy& sealPolicy() const { return m_sealPolicy; }
    /// What the seal of a file is worth, by this installation's roots and register.
    [[nodiscard]] QFuture<Result<seal::Verdict>> verify(const QString& path) const;
    /// What the square code of a slip is worth, by the devices known here.
    [[nodiscard]] QFuture<Result<seal::SlipVerdict>> checkSlip(const QString& text) const;
    /// Where the scanned pages of cases come from: the profile, else the platform.
    [[nodiscard]] sync::AttachmentSource scans() const;
    [[nodiscard]] QFuture<Result<QImage>> scannedPage(
        CaseId id, const cases::Attachment& page) const;
    /// Everything that stands against an act of this person now, by the rules.
    [[nodiscard]] std::vector<cases::Objection> judge(
        const desk::CaseFile& file, const cases::Payload& payload) const;

    /// Starts the sync thread; until then nothing is sent.
    void startSync();
    /// F5 on the chip's page and after enrolling.
    void syncNow() { m_engine.syncNow(); }

    /// What the sync thread does now.
    [[nodiscard]] const sync::SyncChipState& syncState() const { return m_engine.state(); }

    /// The pages of the rail this person's roles open.
    [[nodiscard]] std::vector<window::PageId> pages() const;

Q_SIGNALS:
    void syncChanged(const yichuang::window::SyncChipState& state);
    void caseConfirmed(const yichuang::CaseId& id);
    /// Rows of the lists are out of date.
    void casesChanged();
    /// Another calendar or catalogue counts; what was read from the rules is out of date.
    void rulesChanged();

private:
    void takePackages();

    store::Store& m_store;
    std::shared_ptr<const store::Session> m_session;
    const Clock& m_clock;
    std::shared_ptr<const accept::ItemSource> m_items;
    desk::Phrases m_phrases;
    desk::SealPolicy m_sealPolicy;
    bool m_hasSeals;
    std::shared_ptr<desk::LiveRules> m_rules;
    desk::Desk m_desk;
    desk::CalendarDesk m_calendar;
    Papers m_papers;
    sync::SyncEngine m_engine;
};

} // namespace yichuang::app
