// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"
#include "models/cases/payload.h"
#include "models/desk/liverules.h"
#include "models/desk/nopaper.h"
#include "models/desk/outcome.h"
#include "models/desk/sealtools.h"
#include "models/desk/seat.h"
#include "models/documents/signedfacts.h"
#include "models/documents/template.h"
#include "models/seal/refusals.h"
#include "models/seal/sealpdf.h"
#include "models/store/sealregister.h"
#include "models/store/session.h"
#include "models/store/store.h"

#include <QFuture>
#include <QImage>

#include <memory>
#include <stop_token>
#include <variant>

namespace yichuang::desk {

class SealCabinet;
struct DoneForSeal;

/// What somebody wants to decide and seal in one act.
struct SealWish
{
    CaseId id;
    documents::DocumentKind kind{documents::DocumentKind::Grant};
    /// None: the document belongs to an act that is recorded already (a notice sealed later).
    std::optional<cases::Payload> act;
};

/// A document exactly as it would be recorded and sealed now; nothing of it is recorded yet.
struct SealDraft
{
    SealWish wish;
    documents::DocumentContent content;
    QByteArray pdf;
    std::vector<QImage> pages; ///< for the screen, the seal in its place; empty when not asked for
    seal::SealPlacing where;
    QString fingerprint; ///< of the words as they were set
    documents::SignedFacts facts; ///< read back from `pdf`
    QString letterId; ///< of authority; empty without one
    QString deputyFor; ///< name of the absent holder; empty when the holder seals
    QString sealName;
    bool demoSeal{false};
    std::vector<seal::Refusal> refusals; ///< why it may not be sealed, as far as known without key
    std::optional<Day> letterEndsOn; ///< when that is within the thirty days of the warning

    /// The file says what the form says, in everything that is repeated above the PIN.
    [[nodiscard]] bool saysWhatTheFormSays() const;
};
/// The draft, everything the rules have against the act, or why there is no such document.
using Drafted = std::variant<SealDraft, cases::Refusal, NoPaper>;

enum class SealStep { OpeningKey, Sealing, Checking, Storing };

/// Decided, sealed, registered and kept.
struct SealedCase
{
    Recorded recorded;
    store::SealImpression impression;
};
/// Between drawing up and sealing something changed what the document says (its number was taken,
/// a day went by): it has to be looked at anew.
struct DraftMoved
{
};
using SealAnswer = std::variant<SealedCase, cases::Refusal, std::vector<seal::Refusal>,
    seal::SealProblem, DraftMoved>;

/// The act that makes a decision count (architecture 6): whoever may, with a key that never leaves
/// its token, on a document that was read. Decision event, seal event, register row and the sealed
/// file are one transaction; before it nothing is written, so whatever fails leaves the opinion in
/// the form and no decision. The file is never laid down unsealed at rest: it names people.
class SealDesk
{
public:
    SealDesk(store::Store& store, std::shared_ptr<const store::Session> session,
        std::shared_ptr<LiveRules> rules, Seat seat, const Clock& clock,
        documents::TemplateSet templates, SealTools tools);

    /// Draws the document up by doing the act and taking it back. With `dotsPerInch` > 0 also its
    /// pages as pictures. A sheet that bears no seal (D11) has nothing but these.
    [[nodiscard]] QFuture<Result<Drafted>> draft(const SealWish& wish, int dotsPerInch = 0) const;

    /// Does it. `step` is told on the worker's thread; `stop` is heeded until the key is used.
    [[nodiscard]] QFuture<Result<SealAnswer>> seal(const SealDraft& draft, seal::Pin pin,
        std::stop_token stop = {}, std::function<void(SealStep)> step = {}) const;

    [[nodiscard]] const SealTools& tools() const { return m_tools; }

private:
    struct Ground;
    class Act;

    [[nodiscard]] Result<Ground> groundFor(const SealWish& wish) const;
    [[nodiscard]] Result<Drafted> drawUp(const SealWish& wish, int dotsPerInch) const;
    [[nodiscard]] Result<std::variant<DoneForSeal, cases::Refusal, NoPaper>> tried(
        const SealWish& wish, Ground& ground) const;
    [[nodiscard]] bool lacksReceipt(const SealWish& wish, const DoneForSeal& done) const;

    store::Store& m_store;
    std::shared_ptr<const store::Session> m_session;
    std::shared_ptr<LiveRules> m_rules;
    Seat m_seat;
    const Clock& m_clock;
    documents::TemplateSet m_templates;
    SealTools m_tools;
    std::shared_ptr<SealCabinet> m_cabinet; ///< shared by copies that work at the same time
};

} // namespace yichuang::desk
