// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/builtin/builtinwording.h"
#include "models/cases/payload.h"
#include "models/desk/casefile.h"
#include "widgets/approve/ruled.h"

#include <map>
#include <optional>
#include <set>

class QVBoxLayout;

namespace yichuang::casespage {
class TextField;
} // namespace yichuang::casespage

namespace yichuang::shared {
class CheckField;
class KeyButton;
class Label;
class LineField;
class RadioField;
} // namespace yichuang::shared

namespace yichuang::approve {

/// The reviewer's opinion as it stands while it is written; one a case.
struct ReviewForm
{
    std::optional<cases::Proposal> proposal;
    QString facts;
    QString grounds;
    QString onSite; ///< names, parted as people part them
    std::set<int> checked; ///< positions of papers

    /// After a return: what was written last, so that it is mended and not typed anew.
    [[nodiscard]] static ReviewForm of(const desk::CaseFile& file);
    [[nodiscard]] cases::Reviewed payload() const;

    friend bool operator==(const ReviewForm&, const ReviewForm&) = default;
};

/// 审查意见 (D11): proposal, facts, grounds, and each paper looked at; then it goes to the chief
/// representative. A case nobody has taken up is taken up first.
class ReviewPane : public Ruled
{
    Q_OBJECT
public:
    ReviewPane(
        const shared::Theme& theme, const builtin::Wording& wording, QWidget* parent = nullptr);

    void setCase(const desk::CaseFile& file, const ReviewForm& form);
    [[nodiscard]] const ReviewForm& form() const { return m_form; }
    /// Why it cannot go on yet; empty: it can.
    void setRefusal(const QString& reason);
    /// How high the form may be; what is more is scrolled to, so that the file stays in sight.
    void setRoom(int height);
    void focusText();
    void startBusy();
    void stopBusy();

Q_SIGNALS:
    void edited();
    void forwardRequested();

private:
    void makeProposals(QVBoxLayout* layout);
    void makeTexts(QVBoxLayout* layout);
    void makeForward(QVBoxLayout* layout);
    [[nodiscard]] bool keepsTicks(const desk::CaseFile& file);
    void setPapers(const desk::CaseFile& file);
    void propose(cases::Proposal proposal);
    void read();

    const shared::Theme& m_theme;
    const builtin::Wording& m_wording;
    ReviewForm m_form;
    bool m_filling{false};
    bool m_takesUp{false};
    std::map<cases::Proposal, shared::RadioField*> m_proposals;
    QWidget* m_scroll{nullptr};
    QWidget* m_fields;
    casespage::TextField* m_facts;
    casespage::TextField* m_grounds;
    shared::LineField* m_onSite;
    QWidget* m_papers;
    QVBoxLayout* m_ticks;
    std::pair<CaseId, std::vector<int>> m_ticked; ///< the case and the papers the ticks are of
    shared::Label* m_reason;
    shared::KeyButton* m_forward;
};

} // namespace yichuang::approve
