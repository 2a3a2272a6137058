// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/assessment.h"
#include "models/desk/desk.h"
#include "widgets/accept/acceptcolumns.h"
#include "widgets/accept/applicantpanel.h"
#include "widgets/accept/documentviewer.h"
#include "widgets/accept/itemlist.h"
#include "widgets/accept/itemlistmodel.h"
#include "widgets/accept/itempanel.h"
#include "widgets/accept/licencebutton.h"
#include "widgets/accept/paperlist.h"
#include "widgets/accept/paperscans.h"
#include "widgets/accept/twinbar.h"
#include "widgets/accept/verdictpanel.h"
#include "widgets/window/page.h"

#include <QFuture>
#include <QTimer>

#include <functional>

class QStackedWidget;

namespace yichuang::accept {

class ActionBar;

/// 受理: four sections on one page, and one way forward. The page keeps the form and shows the
/// judgement; what is judged, recorded and journalled is behind its services.
class AcceptPage : public window::Page
{
    Q_OBJECT
public:
    struct Services
    {
        std::function<desk::Assessment(const desk::Intake&, const catalogue::Item*)> assess;
        std::function<QFuture<Result<desk::Outcome>>(
            const desk::Intake&, std::optional<cases::Payload>)>
            open;
        /// Journals the form; an empty one throws the draft away.
        std::function<void(const desk::Intake&)> saveDraft;
        /// Another form is begun before this one was recorded: it is kept and offered again.
        std::function<void(const desk::Intake&)> setAside;
        std::function<BeijingTime()> now;
        /// The paper that goes with 受理 or 收件, for the viewer of a wide window.
        DocumentViewer::Preview preview;
        /// Cases here in which the applicant already asks for the same (两头受理).
        TwinBar::Look twins;
        PaperScans::Services scans;
    };

    AcceptPage(const shared::Theme& theme, Services services, QWidget* parent = nullptr);

    void setSource(std::shared_ptr<const ItemSource> source, const catalogue::Node& place);
    /// How long after the last key the form is journalled; at most 2 s (visual-spec, principle 6).
    void setDraftDelay(std::chrono::milliseconds delay) { m_draftTimer.setInterval(delay); }
    void restore(const desk::Intake& intake);
    /// Takes the item as if it had been found and confirmed; what is typed about the applicant
    /// stays. Codes that are not in the source change nothing.
    void chooseItem(const QString& code);
    [[nodiscard]] desk::Intake intake() const;
    [[nodiscard]] const catalogue::Item* item() const { return m_item; }
    [[nodiscard]] PaperScans* scans() const { return m_scans; }
    [[nodiscard]] const desk::Assessment& assessment() const { return m_assessment; }
    /// Records the form, with the act a dialog has filled.
    void submit(std::optional<cases::Payload> then);
    /// The form was recorded by a dialog of its own: the page empties for the next applicant.
    void takeRecorded(const desk::Recorded& recorded);
    /// An e-licence stands for the paper in this row.
    void takeLicence(int row);
    void showDraftSaved(const BeijingTime& at);
    /// Cases taken in here today: accepted, or at a village point received.
    void setTakenToday(int count);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<window::KeyHint> keyHints() const override;
    [[nodiscard]] QList<window::KeyHint> allKeys() const override;
    [[nodiscard]] QString quietFact() const override { return m_quietFact; }
    [[nodiscard]] QWidget* actionBar() override;
    void focusFirst() override;
    /// An empty form; what was typed and not recorded is set aside, never thrown away.
    void startNew() override;
    bool focusSection(int number) override;
    bool stepBack() override;
    void layoutFor(const window::Breakpoint& breakpoint) override;
    [[nodiscard]] shared::ColumnSplitter* columns() override { return m_columns->splitter(); }

Q_SIGNALS:
    /// 一次性告知, 不予受理, 无需许可, 容缺受理, 当场办结: the act asks for more than the form
    /// holds.
    void dialogRequested(yichuang::desk::IntakeAct act);
    /// The applicant's e-licences in place of the paper in this row are to be looked up.
    void licencesRequested(int row);
    void recorded(const yichuang::desk::Recorded& recorded);
    void failed(const QString& sentence);
    /// Another case is to be looked at; the form stays as it is.
    void openCaseRequested(const yichuang::CaseId& id);

private:
    /// What section 3 shows.
    enum PapersView { NothingChosen, Searching, Checklist };

    void clear();
    void buildColumns();
    void buildPapers();
    void connectParts();
    void searchItems(const QString& text);
    void leaveSearch();
    void stepInList(int rows);
    void takeHighlighted();
    void choose(const catalogue::Item* item);
    void formEdited();
    void saveDraft();
    void judge();
    void act(desk::IntakeAct act);
    /// Says so when pages are still being kept: the form must not go before them.
    [[nodiscard]] bool waitsForScans();
    void finish(const Result<desk::Outcome>& outcome);
    void showPapersNote();
    [[nodiscard]] const catalogue::Item* highlighted() const;

    const shared::Theme& m_theme;
    Services m_services;
    std::shared_ptr<const ItemSource> m_source;
    const catalogue::Item* m_item{nullptr};
    desk::Assessment m_assessment;
    ApplicantPanel* m_applicant;
    ItemPanel* m_itemPanel;
    shared::Card* m_papersCard;
    QStackedWidget* m_papersStack;
    PaperListModel* m_paperModel;
    PaperList* m_paperList;
    PaperScans* m_scans;
    LicenceButton* m_licences;
    ItemListModel* m_found;
    QListView* m_foundList;
    ItemPreview* m_preview;
    VerdictPanel* m_verdict;
    VerdictStrip* m_strip;
    DocumentViewer* m_viewer;
    TwinBar* m_twins;
    AcceptColumns* m_columns{nullptr};
    ActionBar* m_actions;
    desk::Intake m_origin; ///< what the form came from: its parent and theme are not edited here
    QTimer m_draftTimer;
    QString m_quietFact;
    int m_takenToday{0};
    bool m_village{false}; ///< collects for the township and never accepts (rulebook 2.2)
    bool m_busy{false};
};

} // namespace yichuang::accept
