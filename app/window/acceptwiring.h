// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/acceptdrafts.h"
#include "app/window/printing.h"
#include "app/window/signedin.h"
#include "widgets/accept/acceptpage.h"
#include "widgets/accept/onthespotdialog.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

/// What the item field searches in, built once a session: every item on application that is in
/// force on a day, so that a clerk can also name the organ for what is not handled here.
[[nodiscard]] Result<std::shared_ptr<const accept::ItemSource>> makeItemSource(
    std::shared_ptr<const catalogue::Catalogue> catalogue, Day today);

/// 受理 and its wires to the desk, the drafts and the printer.
class AcceptWiring final : public QObject
{
    Q_OBJECT
public:
    AcceptWiring(
        SignedIn& person, window::MainWindow& window, shared::Theme& theme, Printing& printing);

    [[nodiscard]] accept::AcceptPage* page() { return m_page; }
    /// 办这件, from the catalogue: shows the page with the item chosen. An applicant who is typed
    /// in already stays.
    void begin(const QString& itemCode);
    /// 另立办件: the form of this hall's case for the papers of a village's.
    void beginFor(const CaseId& village);

Q_SIGNALS:
    void recorded(const yichuang::CaseId& id);
    /// Another case of the same request is to be looked at.
    void openCaseRequested(const yichuang::CaseId& id);

private:
    [[nodiscard]] accept::AcceptPage::Services services();
    /// Another catalogue counts: the form keeps what is typed and looks its item up anew.
    void refreshItems();
    /// The pages the village scanned come with its papers.
    void carryPages(const desk::CaseFile& village, const catalogue::Item& item);
    void afterRecording(const desk::Recorded& recorded);
    void openDialog(desk::IntakeAct act);
    void askNotice();
    void askEnding(desk::IntakeAct act);
    void askTolerance();
    void askOnTheSpot();
    /// 查电子证照 in place of the paper in this row of the form.
    void askLicences(int row);
    void decideOnTheSpot(accept::OnTheSpotDialog& dialog, const desk::Intake& form);
    void countToday();

    SignedIn& m_person;
    window::MainWindow& m_window;
    shared::Theme& m_theme;
    Printing& m_printing;
    accept::AcceptPage* m_page;
    AcceptDrafts m_drafts;
};

} // namespace yichuang::app
