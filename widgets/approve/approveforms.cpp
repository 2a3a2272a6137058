// SPDX-License-Identifier: Apache-2.0
#include "models/base/whendone.h"
#include "widgets/approve/absencebar.h"
#include "widgets/approve/approvepage.h"
#include "widgets/approve/decisionpane.h"
#include "widgets/approve/dossierpane.h"
#include "widgets/approve/formjson.h"
#include "widgets/approve/opinionpane.h"
#include "widgets/approve/signpanel.h"
#include "widgets/shared/errorsentence.h"

#include <QStackedWidget>

/// The forms of the page: which one is shown, and that nothing typed in one is lost.
namespace yichuang::approve {

namespace {

enum FormSheet { OpinionSheet, ReviewSheet };

} // namespace

/// Nothing typed is lost when another case is looked at.
void ApprovePage::keepForms()
{
    if (!m_dossier)
        return;
    const CaseId id = m_dossier->file.c.id;
    if (decides())
        m_decisions[id] = m_opinion->form();
    if (reviews())
        m_reviews[id] = m_review->form();
    if (m_journal.isActive())
        writeJournal();
}

void ApprovePage::edited()
{
    if (!m_journal.isActive())
        m_journal.start();
    redraw();
}

/// What stands in the form goes to the journal before the person has time to miss it.
void ApprovePage::writeJournal()
{
    m_journal.stop();
    if (!m_dossier || !m_services.keepOpinion)
        return;
    const CaseId id = m_dossier->file.c.id;
    if (decides())
        m_services.keepOpinion(id, toJson(m_opinion->form()));
    else if (reviews())
        m_services.keepOpinion(id, toJson(m_review->form()));
}

/// Recorded: nothing is to be offered again.
void ApprovePage::forgetForms(CaseId id)
{
    m_journal.stop();
    m_decisions.erase(id);
    m_reviews.erase(id);
    if (m_services.forgetOpinion)
        m_services.forgetOpinion(id);
}

/// After a crash the opinions are where they were; a form of an older version is left out.
void ApprovePage::restoreForms()
{
    if (!m_services.keptOpinions)
        return;
    whenDone(
        m_services.keptOpinions(), this, [this](const Result<std::map<CaseId, QJsonObject>>& kept) {
            if (!kept || kept->empty())
                return; // what cannot be read is not in the way of today's work
            int restored = 0;
            for (const auto& [id, object] : *kept) {
                const auto form = opinionFormFromJson(object);
                if (!form)
                    continue;
                if (const auto* decision = std::get_if<DecisionForm>(&*form))
                    restored += m_decisions.emplace(id, *decision).second ? 1 : 0;
                else
                    restored += m_reviews.emplace(id, std::get<ReviewForm>(*form)).second ? 1 : 0;
            }
            if (restored == 0)
                return;
            //: 中文: %n 件没写完的意见还在
            Q_EMIT done(tr("%n unfinished opinion(s) are still here", nullptr, restored));
            if (m_dossier && kept->contains(m_dossier->file.c.id)) {
                showForms();
                redraw();
            }
        });
}

bool ApprovePage::decides() const
{
    return m_dossier && m_dossier->file.c.state == cases::CaseState::Approving
        && m_person.seat.has(cases::Role::ChiefRepresentative);
}

bool ApprovePage::reviews() const
{
    const bool open = m_dossier
        && (m_dossier->file.c.state == cases::CaseState::Reviewing
            || m_dossier->file.c.state == cases::CaseState::Accepted);
    return open && m_person.seat.has(cases::Role::Reviewer)
        && m_queue->current() == QueueList::Review;
}

void ApprovePage::showForms()
{
    m_dossierPane->setOpinionVisible(decides() || reviews());
    m_decision->setSigning(m_dossier.has_value() && !reviews());
    m_decision->setEditable(decides());
    m_decision->signing()->setDecides(decides() || wish().act.has_value());
    // The form that is not shown asks for no room.
    m_opinion->setSizePolicy(
        QSizePolicy::Preferred, reviews() ? QSizePolicy::Ignored : QSizePolicy::Maximum);
    m_review->setSizePolicy(
        QSizePolicy::Preferred, reviews() ? QSizePolicy::Maximum : QSizePolicy::Ignored);
    if (!m_dossier)
        return;
    const desk::CaseFile& file = m_dossier->file;
    if (decides()) {
        m_forms->setCurrentIndex(OpinionSheet);
        const auto kept = m_decisions.find(file.c.id);
        m_opinion->setForm(kept != m_decisions.end()
                ? kept->second
                : DecisionForm::of(file, m_person.seat, m_person.wording));
    } else if (reviews()) {
        m_forms->setCurrentIndex(ReviewSheet);
        const auto kept = m_reviews.find(file.c.id);
        m_review->setCase(file, kept != m_reviews.end() ? kept->second : ReviewForm::of(file));
    }
}

void ApprovePage::readStanding()
{
    if (!m_services.standing)
        return;
    const int asked = ++m_standingAsked;
    whenDone(m_services.standing(), this, [this, asked](const Result<desk::Standing>& standing) {
        if (asked != m_standingAsked)
            return; // read before what was done since
        if (standing)
            m_queue->absence()->setStanding(*standing);
        else
            m_queue->absence()->endRequest();
    });
}

void ApprovePage::setAway(bool away)
{
    ++m_standingAsked;
    whenDone(m_services.recordAbsence(away), this, [this, away](const Result<>& recorded) {
        if (!recorded) {
            m_queue->absence()->endRequest();
            //: The reason follows
            //: 中文: 没有登记上。
            m_decision->showProblem(tr("Not recorded."), shared::errorSentence(recorded.error()));
            return;
        }
        //: 中文: 已登记离岗，B角可以代行
        const QString gone = tr("Your absence is recorded: your deputy may decide");
        //: 中文: 已登记回岗，B角不能再代行
        const QString back = tr("You are back: your deputy may no longer decide");
        Q_EMIT done(away ? gone : back);
        readStanding();
        redraw(); // who may sign has changed
    });
}

} // namespace yichuang::approve
