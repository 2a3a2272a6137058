// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/caseacts.h"
#include "widgets/cases/casespage.h"
#include "widgets/shared/keybutton.h"

#include <QPromise>

#include <memory>

namespace yichuang::test {

/// A desk with one case that judges every act by the rules themselves, so that what a test sees on
/// the page is what a clerk would see. It answers at once, unless `slow` keeps the answer.
class RulesDesk
{
public:
    /// `now` is a Beijing moment; the case starts as the sample is.
    RulesDesk(SampleCase start, desk::Seat who, const char* now);

    SampleCase sample;
    desk::Seat seat;
    QString now;
    std::vector<casespage::Colleague> colleagues;
    std::vector<cases::ChildCase> children; ///< opened for this one
    std::vector<cases::Payload> acts; ///< those that were recorded
    std::vector<cases::Actor> actors; ///< who recorded them
    std::vector<itemmodels::CaseQuery> queries;
    std::unique_ptr<QPromise<Result<desk::Outcome>>> slow; ///< answered by the test

    [[nodiscard]] casespage::CasesPage::Services services();
    [[nodiscard]] desk::CaseFile file() const;
    /// What the page gives to a dialog.
    [[nodiscard]] casespage::Context context();

    static constexpr auto password = "yichuang-demo";

private:
    [[nodiscard]] QFuture<Result<desk::Outcome>> record(
        const cases::Actor& actor, const cases::Payload& payload);
    [[nodiscard]] Day today() const { return beijingTimeFromText(now).value().day; }
};

/// A seat of the county hall.
[[nodiscard]] desk::Seat seatOf(
    const QString& person, const QString& name, std::vector<cases::Role> roles);
/// 张文海, reviewer; 李建国, chief representative; 王建平, head; 陈志远, supervisor.
[[nodiscard]] desk::Seat reviewer();
[[nodiscard]] desk::Seat chief();
[[nodiscard]] std::vector<casespage::Colleague> hallColleagues();

/// The page on such a desk in an active window, driven by keys.
class CaseWindow
{
public:
    explicit CaseWindow(RulesDesk& desk, QSize size = {1302, 692});

    shared::Theme theme;
    RulesDesk& desk;
    casespage::CasesPage page;

    template <typename Widget>
    [[nodiscard]] Widget* child(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    /// To the window in front: a shortcut of the page or of its dialog.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Into a field of the open dialog, in place of what is there.
    void type(const char* field, const QString& text);
    [[nodiscard]] casespage::ActDialog* dialog();
    /// What the foot of the dialog says against the act; empty when it may be done.
    [[nodiscard]] QString refusal() { return dialog()->action()->refusal(); }
    /// Ctrl Enter, and the answer of the desk.
    void confirm();
};

} // namespace yichuang::test
