// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/objection.h"
#include "models/desk/casefile.h"
#include "models/documents/documentkind.h"
#include "widgets/deliver/exitflow.h"
#include "widgets/deliver/framebox.h"

#include <functional>

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace yichuang::shared {
class EmptyState;
class KeyButton;
class Label;
class StatusBanner;
} // namespace yichuang::shared

namespace yichuang::deliver {

class CertificateStep;
class ExitHead;
class FeeStep;
class HandOverStep;
class ReceiverStep;

/// The chosen case on its way out: certificate, fee, receiver, hand-over, and the acts below.
class ExitDetail : public FrameBox
{
    Q_OBJECT
public:
    /// What stands against an act now; asked after each change of a field.
    using Judge = std::function<std::vector<cases::Objection>(
        const desk::CaseFile&, const cases::Payload&)>;

    ExitDetail(const shared::Theme& theme, Judge judge, QWidget* parent = nullptr);

    /// What was typed stays when it is the same case.
    void setCase(const desk::CaseFile& file, Day today);
    void clear();
    /// `lead` in bold, then the reason; stays until the next act or case.
    void showProblem(const QString& lead, const QString& reason);
    void clearProblem();
    void startBusy();
    void stopBusy();
    /// The first field that is still to be filled, or the main action.
    void focusNext();
    /// Ctrl 2–5; false when there is no such step.
    bool focusStep(int number);

Q_SIGNALS:
    void actRequested(const yichuang::cases::Payload& payload);
    void printRequested(yichuang::documents::DocumentKind kind);
    /// The message to the applicant that the result may be collected.
    void collectRequested();
    void villageListRequested();
    void evaluationRequested();

private:
    [[nodiscard]] QWidget* makeSteps();
    [[nodiscard]] QWidget* makeBar();
    void restyle();
    void showSteps(Day today);
    void showActs();
    [[nodiscard]] QString refusalOf(const QString& missing, const cases::Payload& payload) const;
    [[nodiscard]] QString missingForForward() const;
    [[nodiscard]] cases::Payload forwardPayload() const;
    [[nodiscard]] cases::Delivered delivered() const;
    [[nodiscard]] QWidget* firstGap() const;
    void goForward();

    const shared::Theme& m_theme;
    Judge m_judge;
    std::optional<desk::CaseFile> m_file;
    Day m_today{};
    bool m_byPost{false};
    QStackedWidget* m_stack;
    shared::EmptyState* m_empty;
    shared::StatusBanner* m_banner;
    ExitHead* m_head;
    QScrollArea* m_scroll;
    CertificateStep* m_certificate;
    FeeStep* m_fee;
    ReceiverStep* m_receiver;
    HandOverStep* m_handOver;
    shared::Label* m_reason;
    QHBoxLayout* m_row;
    shared::KeyButton* m_post;
    shared::KeyButton* m_collect;
    shared::KeyButton* m_print;
    shared::KeyButton* m_evaluate;
    shared::KeyButton* m_forward;
};

} // namespace yichuang::deliver
