// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/decisionpayloads.h"
#include "models/store/summaries.h"
#include "widgets/shared/overlaydialog.h"

#include <set>
#include <vector>

class QVBoxLayout;

namespace yichuang::accept {
class DocumentRow;
}

namespace yichuang::shared {
class CheckField;
class ChoiceField;
class LineField;
class StatusBanner;
} // namespace yichuang::shared

namespace yichuang::deliver {

/// A result that goes to a village, and the point it goes to.
struct VillageCase
{
    store::CaseRow row;
    QString village; ///< name of the point; empty when the case did not come from one

    friend bool operator==(const VillageCase&, const VillageCase&) = default;
};

/// 村点交接单: the results of one village on one list, handed to its agent against one signature
/// (D18).
class VillageListDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    VillageListDialog(
        const shared::Theme& theme, std::vector<VillageCase> waiting, Day today, QWidget* parent);

    /// The cases that could not be recorded stay ticked.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// `act` says everything but the documents, which differ from case to case.
    void submitted(const std::vector<yichuang::CaseId>& ids, const yichuang::cases::Delivered& act);

private:
    struct Line
    {
        CaseId id;
        shared::CheckField* tick{nullptr};
    };

    void makeForm(Day today);
    void showVillage();
    void changed();
    [[nodiscard]] QString missing() const;
    [[nodiscard]] std::vector<CaseId> chosen() const;
    [[nodiscard]] cases::Delivered act() const;

    std::vector<VillageCase> m_waiting;
    shared::StatusBanner* m_banner;
    shared::ChoiceField* m_village;
    QVBoxLayout* m_rows;
    std::vector<Line> m_lines;
    shared::LineField* m_agent;
    accept::DocumentRow* m_document;
    shared::LineField* m_number;
    shared::CheckField* m_signed;
};

} // namespace yichuang::deliver
