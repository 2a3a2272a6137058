// SPDX-License-Identifier: Apache-2.0
#include "models/desk/sealing.h"

#include "models/desk/profilerules.h"
#include "models/desk/recorder.h"
#include "models/desk/sealcabinet.h"
#include "models/desk/sealground.h"
#include "models/desk/slips.h"
#include "models/documents/printeddocument.h"

#include <QPainter>
#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using documents::PrintedDocument;

constexpr double previewOpacity = 0.82; ///< not yet a seal: paler than one

/// The page with the seal where it will stand.
void setSeal(QImage& page, const seal::SealData& seal, QPointF centreMm, int dotsPerInch)
{
    const QImage picture = seal::sealImage(seal.picture, dotsPerInch);
    const double scale = dotsPerInch / 25.4;
    const double edge = seal.picture.diameterMm * scale;
    QPainter painter(&page);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(previewOpacity);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.drawImage(
        QRectF(centreMm.x() * scale - edge / 2, centreMm.y() * scale - edge / 2, edge, edge),
        picture);
}

std::vector<QImage> picturesOf(const PrintedDocument& document, const seal::SealPlacing& where,
    const seal::SealData* seal, int dotsPerInch)
{
    std::vector<QImage> pages;
    for (int page = 0; dotsPerInch > 0 && page < document.pageCount(); ++page) {
        pages.push_back(document.preview(page, dotsPerInch));
        if (seal != nullptr && page == where.page)
            setSeal(pages.back(), *seal, where.centreMm, dotsPerInch);
    }
    return pages;
}

} // namespace

bool SealDraft::saysWhatTheFormSays() const
{
    documents::SignedFacts meant = documents::signedFactsOf(content);
    meant.fingerprint = fingerprint;
    meant.pages = facts.pages;
    // Letters to whoever else are addressed otherwise; what they say of the rest must fit.
    const bool decides = wish.kind == documents::DocumentKind::Grant
        || wish.kind == documents::DocumentKind::Refusal;
    if (!decides && facts.addressee.isEmpty())
        meant.addressee.clear();
    if (!decides && facts.item.isEmpty())
        meant.item.clear();
    return meant == facts;
}

SealDesk::SealDesk(store::Store& store, std::shared_ptr<const store::Session> session,
    std::shared_ptr<LiveRules> rules, Seat seat, const Clock& clock,
    documents::TemplateSet templates, SealTools tools)
    : m_store(store)
    , m_session(std::move(session))
    , m_rules(std::move(rules))
    , m_seat(std::move(seat))
    , m_clock(clock)
    , m_templates(std::move(templates))
    , m_tools(std::move(tools))
    , m_cabinet(std::make_shared<SealCabinet>())
{
}

// Jobs own a copy: the page may be gone before the worker comes to them.
QFuture<Result<Drafted>> SealDesk::draft(const SealWish& wish, int dotsPerInch) const
{
    return QtConcurrent::run(
        [self = *this, wish, dotsPerInch] { return self.drawUp(wish, dotsPerInch); });
}

Result<Drafted> SealDesk::drawUp(const SealWish& wish, int dotsPerInch) const
{
    auto ground = groundFor(wish);
    if (!ground)
        return tl::unexpected(ground.error());
    const auto done = tried(wish, *ground);
    if (!done)
        return tl::unexpected(done.error());
    if (const auto* refusal = std::get_if<cases::Refusal>(&*done))
        return Drafted{*refusal};
    if (const auto* missing = std::get_if<NoPaper>(&*done))
        return Drafted{*missing};
    const auto& act = std::get<DoneForSeal>(*done);
    auto printed = act.content;
    printed.slip = m_store
                       .readAndWait([&](store::Database& database) -> Result<QString> {
                           return signedSlip(database, *m_session, act.content);
                       })
                       .value_or(QString{});
    const auto document = PrintedDocument::compose(printed, m_templates);
    if (!document)
        return tl::unexpected(document.error());
    const auto area = document->sealArea();
    if (!area) {
        SealDraft sheet{.wish = wish, .content = act.content};
        sheet.pages = picturesOf(*document, {}, nullptr, dotsPerInch);
        return Drafted{std::move(sheet)};
    }
    auto pdf = document->pdf();
    if (!pdf)
        return tl::unexpected(pdf.error());
    const auto lines = documents::pdfLines(*pdf);
    if (!lines)
        return tl::unexpected(lines.error());
    SealDraft draft{.wish = wish, .content = act.content, .pdf = std::move(*pdf)};
    draft.where = {area->page, area->rect.center()};
    draft.pages = picturesOf(*document, draft.where, ground->seal, dotsPerInch);
    draft.fingerprint = document->fingerprint();
    draft.facts = documents::signedFactsIn(*lines);
    draft.refusals = ground->refusals();
    if (ground->letter != nullptr) {
        draft.letterId = ground->letter->id;
        if (!ground->deputyFor.isEmpty())
            draft.deputyFor = ground->letter->holder.name;
        if (ground->letter->endsSoon(ground->question.now))
            draft.letterEndsOn = beijingDay(ground->letter->notAfter);
    }
    if (ground->seal != nullptr) {
        draft.sealName = ground->seal->name;
        draft.demoSeal = ground->seal->demo;
    }
    return Drafted{std::move(draft)};
}

/// Does the act in a transaction that is never committed: what is shown is what the very rules and
/// registers would make of it now, and no number is spent on it.
Result<DoneOrNot> SealDesk::tried(const SealWish& wish, Ground& ground) const
{
    auto done = std::make_shared<Result<DoneOrNot>>(failure(Error::Code::Internal));
    auto usedToday = std::make_shared<Result<int>>(0);
    const auto work = [self = *this, wish, deputyFor = ground.deputyFor, done, usedToday,
                          letter = ground.letter != nullptr ? ground.letter->id : QString{}](
                          store::Database& database) -> Result<> {
        if (!letter.isEmpty())
            *usedToday = store::impressionsOfLetter(database, letter, self.m_clock.today());
        *done = refresh(database, *self.m_rules).and_then([&] {
            return Recorder{database, Hand{*self.m_session, self.m_seat, deputyFor},
                self.m_rules->now(), self.m_clock}
                .doForSeal(wish);
        });
        return failure(Error::Code::Internal, u"only tried"_s);
    };
    m_store.write(work).waitForFinished();
    if (!*usedToday)
        return tl::unexpected(usedToday->error());
    ground.question.usedToday = **usedToday;
    if (*done && std::holds_alternative<DoneForSeal>(**done)) {
        const auto& act = std::get<DoneForSeal>(**done);
        ground.question.clockDoubtful = act.clockDoubtful;
        ground.question.receiptMissing = lacksReceipt(wish, act);
    }
    return *done;
}

bool SealDesk::lacksReceipt(const SealWish& wish, const DoneForSeal& done) const
{
    const bool decides = wish.kind == documents::DocumentKind::Grant
        || wish.kind == documents::DocumentKind::Refusal;
    return decides && !done.confirmedBefore && !m_tools.policy.decidesOffline;
}

} // namespace yichuang::desk
