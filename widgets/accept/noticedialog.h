// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/desk/intake.h"
#include "widgets/accept/infobox.h"
#include "widgets/accept/notechip.h"
#include "widgets/accept/noticepaper.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/overlaydialog.h"
#include "widgets/shared/pagepreview.h"

#include <QFuture>
#include <QTimer>

#include <functional>

class QScrollArea;

namespace yichuang::accept {

/// 一次性告知补正 (T06): everything that has to be corrected, at once. The lines are papers of the
/// item's list and nothing else, since nothing outside the published list may be demanded (License
/// Law 31). Beside them stands the notice as it will be printed.
class NoticeDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    using Preview = std::function<QFuture<Result<QImage>>(const cases::CorrectionNoticed&)>;

    /// What the dialog stands on; item, calendar and phrases outlive it.
    struct Ground
    {
        const catalogue::Item& item;
        const calendar::WorkingCalendar& calendar;
        const desk::Phrases& phrases;
        desk::Intake intake;
        Instant now{}; ///< when the notice is given
        std::optional<Day> answerBy; ///< last day of the notice itself (C1, rulebook 1.4)
    };

    NoticeDialog(const shared::Theme& theme, Ground ground, Preview preview, QWidget* parent);

    [[nodiscard]] cases::CorrectionNoticed notice() const;

private:
    void buildHead();
    QWidget* buildLeft();
    QWidget* buildListHead();
    QWidget* buildTerm();
    void judge();
    [[nodiscard]] QString missingWord() const;
    void followFocus(QWidget* now);
    void showPreview();
    [[nodiscard]] NoticePaper* focusedPaper() const;

    Ground m_ground;
    Preview m_preview;
    std::vector<NoticePaper*> m_papers;
    NoticePaper* m_last{nullptr}; ///< the paper that had the focus last
    QScrollArea* m_scroll{nullptr};
    shared::Label* m_count{nullptr};
    shared::KeyButton* m_more{nullptr};
    shared::ChoiceField* m_term{nullptr};
    shared::Label* m_until{nullptr};
    shared::PagePreview* m_page;
    QTimer m_settle;
    int m_asked{0};
};

} // namespace yichuang::accept
