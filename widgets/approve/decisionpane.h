// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/card.h"
#include "widgets/shared/pagepreview.h"

#include <vector>

namespace yichuang::shared {
class KeyButton;
class StatusBanner;
} // namespace yichuang::shared

namespace yichuang::approve {

class SignPanel;

/// The document at the right as it will go out, and below it what it takes to make it count.
class DecisionPane : public shared::Card
{
    Q_OBJECT
public:
    explicit DecisionPane(const shared::Theme& theme, QWidget* parent = nullptr);

    /// 决定书, 受理通知书, 审批表 …
    void setDocument(const QString& name);
    void setPages(std::vector<QImage> pages);
    /// In place of the pages: why there are none.
    void setSentence(const QString& sentence);
    /// `lead` in bold, then the reason and what to do; stays until the next change.
    void showProblem(const QString& lead, const QString& reason);
    void clearProblem();
    void setEditable(bool editable);
    /// False where nothing is sealed (D11).
    void setSigning(bool signing);
    [[nodiscard]] SignPanel* signing() const { return m_sign; }
    [[nodiscard]] shared::PagePreview* preview() const { return m_preview; }

Q_SIGNALS:
    void seenToItsEnd();
    void enlargeRequested();
    void editRequested();

private:
    const shared::Theme& m_theme;
    shared::Label* m_standing;
    shared::KeyButton* m_larger;
    shared::KeyButton* m_edit;
    shared::StatusBanner* m_banner;
    shared::PagePreview* m_preview;
    SignPanel* m_sign;
};

} // namespace yichuang::approve
