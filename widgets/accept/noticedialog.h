// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/calendar/workingcalendar.h"
#include "models/catalogue/item.h"
#include "models/desk/intake.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/overlaydialog.h"

#include <QFuture>
#include <QImage>
#include <QLabel>
#include <QTimer>

#include <functional>
#include <vector>

namespace yichuang::accept {

/// 一次性告知补正 (T06): one line a paper of the item's list and no other line, since nothing
/// outside the published list may be demanded (License Law 31), with the notice as it will be
/// printed beside it.
class NoticeDialog : public shared::OverlayDialog
{
    Q_OBJECT
public:
    using Preview = std::function<QFuture<Result<QImage>>(const cases::CorrectionNoticed&)>;

    /// `item` and `calendar` outlive the dialog; `now` is the moment the notice is given.
    NoticeDialog(const shared::Theme& theme, const catalogue::Item& item,
        const desk::Intake& intake, const calendar::WorkingCalendar& calendar, Instant now,
        Preview preview, QWidget* parent);

    [[nodiscard]] cases::CorrectionNoticed notice() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        int paper{0};
        shared::CheckField* chosen{nullptr};
        shared::LineField* form{nullptr};
        bool missing{false};
    };

    void addLine(QVBoxLayout& rows, const cases::PaperEntry& entry);
    void addTerm(QVBoxLayout& rows);
    void judge();
    void showPreview();
    void openPhrases(shared::LineField* field);

    const catalogue::Item& m_item;
    const calendar::WorkingCalendar& m_calendar;
    Instant m_now;
    Preview m_preview;
    std::vector<Line> m_lines;
    shared::ChoiceField* m_term{nullptr};
    shared::Label* m_until{nullptr};
    QLabel* m_page{nullptr};
    QTimer m_settle;
    int m_asked{0};
};

} // namespace yichuang::accept
