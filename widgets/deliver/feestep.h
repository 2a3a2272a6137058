// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/casefile.h"
#include "models/documents/documentkind.h"
#include "models/itemmodels/feelinesmodel.h"
#include "widgets/deliver/stepblock.h"

#include <optional>

class QTableView;

namespace yichuang::shared {
class CheckField;
class FormRow;
class KeyButton;
class LineField;
} // namespace yichuang::shared

namespace yichuang::deliver {

/// 缴费: a payment order of the catalogue's lines, then the treasury's receipt or a waiver. No
/// field for an amount, none for cash (rulebook 3.9).
class FeeStep : public StepBlock
{
    Q_OBJECT
public:
    explicit FeeStep(const shared::Theme& theme, QWidget* parent = nullptr);

    void setCase(const desk::CaseFile& file, Day today);
    /// What F6 records next; nothing when there is nothing to charge.
    [[nodiscard]] std::optional<cases::Payload> payload() const;
    /// What the form lacks beside the rules.
    [[nodiscard]] QString missing() const;
    /// F6; refused with the first thing that stands against it.
    [[nodiscard]] shared::KeyButton* charge() const { return m_charge; }
    [[nodiscard]] QWidget* firstGap() const;

Q_SIGNALS:
    void changed();
    void chargeRequested();
    void printRequested(yichuang::documents::DocumentKind kind);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void makePayment();
    void restyle();
    void showStanding(const desk::CaseFile& file);
    void showTotal();

    itemmodels::FeeLinesModel m_lines;
    cases::FeeStanding m_standing{cases::FeeStanding::None};
    CaseId m_shown;
    shared::Label* m_free;
    QTableView* m_table;
    shared::Label* m_total;
    QWidget* m_payment;
    shared::FormRow* m_receiptRow;
    shared::LineField* m_receipt;
    shared::LineField* m_paidOn;
    shared::CheckField* m_waived;
    shared::FormRow* m_waiverRow;
    shared::LineField* m_provision;
    shared::LineField* m_approver;
    shared::KeyButton* m_charge;
    shared::KeyButton* m_print;
};

} // namespace yichuang::deliver
