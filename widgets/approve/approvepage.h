// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/builtin/builtinwording.h"
#include "models/desk/absence.h"
#include "models/desk/sealing.h"
#include "models/itemmodels/casetablemodel.h"
#include "widgets/approve/checks.h"
#include "widgets/approve/decisionform.h"
#include "widgets/approve/queuepane.h"
#include "widgets/approve/reviewpane.h"
#include "widgets/cases/casepages.h"
#include "widgets/window/page.h"

#include <QJsonObject>
#include <QTimer>

#include <map>
#include <stop_token>

class QStackedWidget;

namespace yichuang::approve {

class DecisionPane;
class DossierPane;
class OpinionPane;

/// 审批: what waits for the reviewer or the chief representative, the file of the chosen case, and
/// at the right the document that would go out. One case at a time: there is no batch sealing. It
/// knows no store; the composition root gives it its services.
class ApprovePage : public window::Page
{
    Q_OBJECT
public:
    struct Services
    {
        std::function<QFuture<Result<itemmodels::CasePage>>(
            QueueList list, const std::optional<store::CaseRow>& after, int limit)>
            fetchPage;
        std::function<QFuture<Result<std::map<QueueList, int>>>()> counts;
        std::function<QFuture<Result<int>>()> decidedToday;
        std::function<QFuture<Result<Dossier>>(CaseId)> dossier;
        /// A scanned page of a case, from here or from the platform.
        casespage::ReadPage page;
        std::function<QFuture<Result<desk::Outcome>>(CaseId, const cases::Payload&)> act;
        /// The document as it would be sealed, or the reviewer's sheet.
        std::function<QFuture<Result<desk::Drafted>>(const desk::SealWish&)> draft;
        /// `step` may be told on any thread.
        std::function<QFuture<Result<desk::SealAnswer>>(const desk::SealDraft&, seal::Pin,
            std::stop_token, std::function<void(desk::SealStep)> step)>
            seal;
        std::function<std::vector<cases::Objection>(const desk::CaseFile&, const cases::Payload&)>
            judge;
        std::function<QFuture<Result<desk::Standing>>()> standing;
        std::function<QFuture<Result<>>(bool away)> recordAbsence;
        /// The journal of unfinished opinions; without it they live as long as the page.
        std::function<void(CaseId, const QJsonObject&)> keepOpinion;
        std::function<void(CaseId)> forgetOpinion;
        std::function<QFuture<Result<std::map<CaseId, QJsonObject>>>()> keptOpinions;
        std::function<Day()> today;
        itemmodels::CaseTableModel::WorkingDaysBetween workingDays;
    };
    /// Who sits here.
    struct Person
    {
        desk::Seat seat;
        builtin::Wording wording;
        bool softwareKey{false};
    };

    ApprovePage(
        const shared::Theme& theme, Services services, Person person, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<window::KeyHint> keyHints() const override;
    [[nodiscard]] QList<window::KeyHint> allKeys() const override;
    void focusFirst() override;
    bool focusSection(int number) override;
    bool stepBack() override;
    void layoutFor(const window::Breakpoint& breakpoint) override;
    [[nodiscard]] shared::ColumnSplitter* columns() override { return m_columns; }

    /// Why the seal is off, in the words of the panel; empty: it may go.
    [[nodiscard]] QString sealRefusal() const;

public Q_SLOTS:
    void refresh() override;
    /// Chooses a case, wherever it stands in the lists.
    void showCase(yichuang::CaseId id);
    void caseChanged(yichuang::CaseId id);

Q_SIGNALS:
    /// For a toast.
    void done(const QString& sentence);
    /// An act of the case was recorded here.
    void recorded(yichuang::CaseId id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void wire();
    void applyQueue();
    void readCounts();
    void readStanding();
    void setAway(bool away);
    void readCase();
    void showDossier(const Dossier& dossier);
    void showForms();
    void keepForms();
    void writeJournal();
    void forgetForms(CaseId id);
    void restoreForms();
    void edited();
    [[nodiscard]] bool decides() const;
    [[nodiscard]] bool reviews() const;
    [[nodiscard]] desk::SealWish wish() const;
    [[nodiscard]] QString firstSentence() const;
    void redraw();
    void drawUp();
    void showDrafted(const Result<desk::Drafted>& drafted);
    void showGates();
    [[nodiscard]] QString formRefusal() const;
    void sendReview();
    /// What became of the case by a review.
    [[nodiscard]] static QString afterReview(const Result<desk::Outcome>& outcome);
    void sendBack(const QString& reason);
    void finishAct(CaseId id, const Result<desk::Outcome>& outcome, const QString& sentence);
    void startSealing(const QString& pin);
    void showStep(desk::SealStep step);
    void finishSealing(const Result<desk::SealAnswer>& answer);
    void failSealing(const QString& reason);
    void editTerms();
    void setEnlarged(bool enlarged);

    const shared::Theme& m_theme;
    Services m_services;
    Person m_person;
    itemmodels::CaseTableModel m_model;
    shared::ColumnSplitter* m_columns;
    QueuePane* m_queue;
    OpinionPane* m_opinion;
    ReviewPane* m_review;
    QStackedWidget* m_forms;
    DossierPane* m_dossierPane;
    DecisionPane* m_decision;
    QTimer m_following; ///< between the cursor and the file
    QTimer m_settle; ///< between a change and a new document
    QTimer m_journal; ///< from the first change that is not in the journal
    CaseId m_wanted;
    CaseId m_takesUp; ///< just taken up: its form is next
    std::optional<Dossier> m_dossier;
    std::map<CaseId, DecisionForm> m_decisions; ///< what was typed, a case each
    std::map<CaseId, ReviewForm> m_reviews;
    std::optional<desk::SealDraft> m_draft;
    QString m_draftProblem; ///< why there is no document
    int m_asked{0}; ///< drafts; answers to earlier ones are thrown away
    bool m_drawing{false};
    bool m_sealing{false};
    int m_standingAsked{0}; ///< only the newest answer counts
    bool m_enlarged{false};
    bool m_compact{false};
    bool m_drawerOpen{false};
    std::stop_source m_stop;
    std::map<QueueList, int> m_counts;
};

} // namespace yichuang::approve
