// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/assessment.h"
#include "widgets/shared/card.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/pagepreview.h"

#include <QFuture>
#include <QTimer>

#include <functional>

namespace yichuang::accept {

/// On a wide window, between papers and verdict: the document the applicant will get, as it stands
/// with what is typed so far.
class DocumentViewer : public shared::Card
{
    Q_OBJECT
public:
    /// The document that goes with an act, rendered from the form.
    using Preview = std::function<QFuture<Result<QImage>>(const desk::Intake&, desk::IntakeAct)>;

    DocumentViewer(const shared::Theme& theme, Preview preview, QWidget* parent = nullptr);

    void show(const desk::Assessment& assessment, const desk::Intake& intake);
    [[nodiscard]] shared::PagePreview* page() const { return m_page; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void render();

    Preview m_preview;
    shared::PagePreview* m_page;
    QTimer m_settle;
    desk::Intake m_intake;
    desk::IntakeAct m_act{desk::IntakeAct::Accept};
    bool m_open{false};
    int m_asked{0};
};

} // namespace yichuang::accept
