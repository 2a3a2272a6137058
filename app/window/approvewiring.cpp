// SPDX-License-Identifier: Apache-2.0
#include "app/window/approvewiring.h"

#include "models/base/whendone.h"
#include "models/builtin/builtinwording.h"
#include "models/desk/opiniondrafts.h"
#include "models/store/device.h"
#include "models/sync/platformstamper.h"
#include "widgets/shared/errorsentence.h"

namespace yichuang::app {
namespace {

using approve::QueueList;
using itemmodels::CasePage;

constexpr int screenDots = 132; ///< an A4 page is then 1091 wide: sharp in the larger view

/// The platform's time stamps; asked for on the sealing worker's thread, where waiting is allowed.
class Stamper final : public seal::TimeStamper
{
public:
    Stamper(store::Store& store, std::shared_ptr<const store::Session> session)
        : m_store(store)
        , m_session(std::move(session))
    {
    }

    [[nodiscard]] Result<QByteArray> answerTo(const QByteArray& query) override
    {
        const auto device = m_store.readAndWait(
            [this](store::Database& database) { return store::device(database, *m_session); });
        if (!device)
            return tl::unexpected(device.error());
        const auto line = sync::stamperOf(*device);
        return line ? line->answerTo(query) : Result<QByteArray>(failure(Error::Code::NotEnrolled));
    }

private:
    store::Store& m_store;
    std::shared_ptr<const store::Session> m_session;
};

} // namespace

template <typename Work>
auto ApproveWiring::read(Work work) const
{
    return m_person.store().read(
        [session = m_person.session(), seat = m_person.seat(), today = m_person.clock().today(),
            work = std::move(work)](store::Database& database) {
            return work(database, desk::ApprovalGround{*session, seat, today});
        });
}

ApproveWiring::ApproveWiring(SignedIn& person, window::MainWindow& window, shared::Theme& theme)
    : QObject(&person)
    , m_person(person)
    , m_window(window)
    , m_seals(person.store(), person.session(), person.desk().liveRules(), person.seat(),
          person.clock(), person.papers().templates(),
          desk::sealToolsFor(person.seat(), person.store().files().folder, person.sealPolicy(),
              std::make_shared<Stamper>(person.store(), person.session())))
    , m_page(new approve::ApprovePage(theme, services(),
          {.seat = person.seat(),
              .wording = builtin::loadBuiltInWording().value_or(builtin::Wording{}),
              .softwareKey = m_seals.tools().softwareKey}))
{
    connect(m_page, &approve::ApprovePage::done, this,
        [this](const QString& sentence) { m_window.showToast({.text = sentence}); });
    connect(m_page, &approve::ApprovePage::recorded, this, &ApproveWiring::recorded);
    connect(&m_person, &SignedIn::caseConfirmed, m_page, &approve::ApprovePage::caseChanged);
    connect(&m_person, &SignedIn::casesChanged, m_page, &approve::ApprovePage::refresh);
}

approve::ApprovePage::Services ApproveWiring::services()
{
    return {
        .fetchPage
        = [this](QueueList list, const std::optional<store::CaseRow>&, int) { return fetch(list); },
        .counts = [this] { return counts(); },
        .decidedToday = [this] { return decidedToday(); },
        .dossier = [this](CaseId id) { return dossier(id); },
        .page = [this](CaseId id,
                    const cases::Attachment& page) { return m_person.scannedPage(id, page); },
        .act = [this](CaseId id,
                   const cases::Payload& payload) { return m_person.desk().act(id, payload); },
        .draft = [this](const desk::SealWish& wish) { return m_seals.draft(wish, screenDots); },
        .seal =
            [this](const desk::SealDraft& draft, seal::Pin pin, std::stop_token stop,
                std::function<void(desk::SealStep)> step) {
                return m_seals.seal(draft, std::move(pin), std::move(stop), std::move(step));
            },
        .judge = [this](const desk::CaseFile& file,
                     const cases::Payload& payload) { return m_person.judge(file, payload); },
        .standing = [this] { return standing(); },
        .recordAbsence = [this](bool away) { return recordAbsence(away); },
        .keepOpinion = [this](CaseId id, const QJsonObject& form) { keepOpinion(id, form); },
        .forgetOpinion = [this](CaseId id) { forgetOpinion(id); },
        .keptOpinions =
            [this] {
                return m_person.store().read(
                    [session = m_person.session()](store::Database& database) {
                        return desk::keptOpinions(database, *session);
                    });
            },
        .today = [this] { return m_person.clock().today(); },
        .workingDays =
            [this](Day after, Day until) {
                return m_person.desk().rules().calendar.workingDaysBetween(after, until);
            },
    };
}

QFuture<Result<CasePage>> ApproveWiring::fetch(QueueList list) const
{
    return read([list](store::Database& database, const desk::ApprovalGround& ground) {
        return desk::approvalRows(database, ground, list).map([](std::vector<store::CaseRow> rows) {
            return CasePage{.rows = std::move(rows), .last = true, .tooShort = false};
        });
    });
}

QFuture<Result<std::map<QueueList, int>>> ApproveWiring::counts() const
{
    return read([](store::Database& database, const desk::ApprovalGround& ground) {
        return desk::approvalCounts(database, ground);
    });
}

QFuture<Result<int>> ApproveWiring::decidedToday() const
{
    return read([](store::Database& database, const desk::ApprovalGround& ground) {
        return desk::decidedToday(database, ground);
    });
}

QFuture<Result<desk::Dossier>> ApproveWiring::dossier(CaseId id) const
{
    return read([id, rules = m_person.desk().rules()](
                    store::Database& database, const desk::ApprovalGround& ground) {
        return desk::dossierOf(database, ground, id, rules);
    });
}

QFuture<Result<desk::Standing>> ApproveWiring::standing() const
{
    return m_person.store().read([session = m_person.session(), person = m_person.seat().person,
                                     now = m_person.clock().now()](store::Database& database) {
        return desk::standingOf(database, *session, person, now);
    });
}

QFuture<Result<>> ApproveWiring::recordAbsence(bool away)
{
    return m_person.store().write(
        [session = m_person.session(), person = m_person.seat().person,
            now = m_person.clock().now(), away](store::Database& database) {
            return desk::recordAbsence(database, *session, person, away, now);
        });
}

void ApproveWiring::keepOpinion(CaseId id, const QJsonObject& form)
{
    const auto kept
        = m_person.store().write([session = m_person.session(), id, form,
                                     now = m_person.clock().now()](store::Database& database) {
              return desk::keepOpinion(database, *session, id, form, now);
          });
    whenDone(kept, this, [this](const Result<>& done) {
        if (!done)
            m_window.showToast(
                {.icon = QStringLiteral("circle-x"), .text = shared::errorSentence(done.error())});
    });
}

void ApproveWiring::forgetOpinion(CaseId id)
{
    m_person.store().write([session = m_person.session(), id](store::Database& database) {
        return desk::forgetOpinion(database, *session, id);
    });
}

} // namespace yichuang::app
