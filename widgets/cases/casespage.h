// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/desk.h"
#include "models/documents/documentkind.h"
#include "models/itemmodels/casetablemodel.h"
#include "widgets/cases/actdialog.h"
#include "widgets/cases/caseactions.h"
#include "widgets/cases/caselistpane.h"
#include "widgets/cases/casepages.h"
#include "widgets/window/page.h"

#include <QPointer>

namespace yichuang::casespage {

class CaseDetail;

/// 办件: every case this seat may see, and the chosen one beside the list. It knows no store; the
/// composition root gives it its services.
class CasesPage : public window::Page
{
    Q_OBJECT
public:
    struct Services
    {
        itemmodels::CaseTableModel::Fetch fetchPage;
        /// After a row that changed alone; a list brings its own numbers.
        std::function<QFuture<Result<CaseCounts>>(const itemmodels::CaseQuery&)> counts;
        std::function<QFuture<Result<desk::CaseFile>>(CaseId)> caseFile;
        std::function<QFuture<Result<desk::Outcome>>(CaseId, const cases::Payload&)> act;
        /// The same, answered for by somebody who signs in at this desk for this one act.
        std::function<QFuture<Result<desk::Outcome>>(
            CaseId, const desk::SecondPerson&, const cases::Payload&)>
            actBy;
        /// Judges supposed acts on a case of an item; pure, on the caller's thread.
        std::function<desk::Trial(
            const cases::Case&, const catalogue::Item&, std::span<const desk::SupposedAct>, Day)>
            tryActs;
        /// Everybody with an account at this installation.
        std::function<QFuture<Result<std::vector<Colleague>>>()> colleagues;
        /// A scanned page of a case, from here or from the platform.
        ReadPage page;
        /// Prints and records that it was printed.
        std::function<QFuture<Result<>>(CaseId, documents::DocumentKind)> print;
        std::function<Instant()> now;
        std::function<Day(Day, WorkingDays)> workingDaysAfter;
        itemmodels::CaseTableModel::WorkingDaysBetween workingDays;
    };

    CasesPage(const shared::Theme& theme, Services services, QWidget* parent = nullptr);

    /// Who sits here decides what is open.
    void setSeat(const desk::Seat& seat);
    void setDepartments(const std::vector<Department>& departments);
    /// Where decisions are sealed in the same act (审批) no dialog of this page makes one.
    void setDecidesElsewhere(bool elsewhere) { m_decidesElsewhere = elsewhere; }
    /// Phrases the dialogs offer.
    void setWording(const builtin::Wording& wording) { m_wording = wording; }

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<window::KeyHint> keyHints() const override;
    [[nodiscard]] QList<window::KeyHint> allKeys() const override;
    void focusFirst() override;
    bool focusSection(int number) override;
    bool focusFilter() override;
    bool stepBack() override;
    void layoutFor(const window::Breakpoint& breakpoint) override;
    [[nodiscard]] shared::ColumnSplitter* columns() override { return m_splitter; }

public Q_SLOTS:
    /// F5: list, counts and the chosen case anew.
    void refresh() override;
    /// Lists every case, open or ended, that matches a name, number or initials, and goes there.
    void find(const QString& text);
    /// Chooses a case, wherever in the list it stands.
    void showCase(yichuang::CaseId id);
    /// The platform confirmed an act of the case, or brought one.
    void caseConfirmed(yichuang::CaseId id);

Q_SIGNALS:
    /// The case waits for its decision, which is made elsewhere.
    void decisionRequested(yichuang::CaseId id);
    /// The papers of a village's case go on at 受理 as a case of this hall.
    void childRequested(yichuang::CaseId id);
    /// For a toast: an act was recorded, or a document went to the printer.
    void done(const QString& sentence);
    /// The owner knows what else can be done with the paper.
    void printFailed(yichuang::CaseId id, const QString& number,
        yichuang::documents::DocumentKind kind, const yichuang::Error& cause);

private:
    void applyQuery();
    void readCounts();
    void showCounts(const CaseCounts& counts);
    void readCase();
    void showFile(const desk::CaseFile& file);
    [[nodiscard]] Context contextOf(const desk::CaseFile& file) const;
    [[nodiscard]] Day today() const { return beijingDay(m_services.now()); }
    void readColleagues();
    void openAct(Act act);
    void recordNow(CaseId id, const cases::Payload& payload);
    void record(CaseId id, const cases::Payload& payload, ActDialog* dialog);
    void finish(CaseId id, const Result<desk::Outcome>& outcome, ActDialog* dialog);
    void print(documents::DocumentKind kind);

    const shared::Theme& m_theme;
    Services m_services;
    desk::Seat m_seat;
    itemmodels::CaseTableModel m_model;
    shared::ColumnSplitter* m_splitter;
    CaseListPane* m_list;
    CaseDetail* m_detail;
    QTimer m_following; ///< 120 ms between the cursor and the detail
    CaseId m_wanted; ///< the case the detail shows or is waiting for
    std::optional<desk::CaseFile> m_file;
    std::vector<Department> m_departments;
    std::vector<Colleague> m_colleagues;
    builtin::Wording m_wording;
    bool m_decidesElsewhere{false};
    std::optional<int> m_open; ///< open cases, for the context line
};

} // namespace yichuang::casespage
