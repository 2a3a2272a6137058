// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/builtin/builtinwording.h"
#include "models/desk/trial.h"
#include "tests/stories/sealedplace.h"
#include "widgets/approve/approvepage.h"
#include "widgets/cases/casesteps.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QTest>

#include <algorithm>

namespace yichuang::test {

/// 审批 of one person over a real hall with a real seal, and hands on its keyboard.
struct ApproveWindow
{
    SealedPlace& county;
    QString account;
    shared::Theme theme;
    desk::SealDesk seals;
    approve::ApprovePage page;
    QStringList said; ///< toasts

    ApproveWindow(SealedPlace& place, const QString& who, QSize size = {1302, 692})
        : county(place)
        , account(who)
        , seals(place.seals(who))
        , page(theme, services(),
              {.seat = place.desk(who).seat(),
                  .wording = builtin::loadBuiltInWording().value(),
                  .softwareKey = true})
    {
        theme.applyTo(*qApp);
        QObject::connect(&page, &approve::ApprovePage::done, &page,
            [this](const QString& sentence) { said << sentence; });
        page.resize(size);
        page.layoutFor({});
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window does not become active");
        page.refresh();
        page.focusFirst();
    }

    template <typename Widget>
    Widget* child(const char* name)
    {
        auto* found = page.findChild<Widget*>(QLatin1String(name));
        if (found == nullptr)
            qFatal("no %s", name);
        return found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : &page, key, with);
    }
    /// By the keys, or by the input method where there are none for it.
    void type(const QString& text)
    {
        QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        const bool ascii
            = std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
        if (ascii) {
            QTest::keyClicks(focus, text);
            return;
        }
        QInputMethodEvent written;
        written.setCommitString(text);
        QApplication::sendEvent(focus, &written);
    }
    /// Chooses the case and waits until it is the one that is shown.
    void show(CaseId id)
    {
        page.showCase(id);
        QTRY_COMPARE(child<shared::Label>("dossierNumber")->text(),
            casespage::groupedNumber(county.file(id).c.received.number));
    }
    QString sealReason() { return child<shared::KeyButton>("seal")->refusal(); }
    bool problemShown() { return child<QWidget>("sealProblem")->isVisible(); }

private:
    template <typename Work>
    auto read(Work work)
    {
        return county.store().read(
            [session = county.session(account), seat = county.desk(account).seat(),
                today = county.today(), work](store::Database& database) {
                return work(database, desk::ApprovalGround{*session, seat, today});
            });
    }
    approve::ApprovePage::Services services();
};

inline approve::ApprovePage::Services ApproveWindow::services()
{
    using desk::ApprovalGround;
    return {
        .fetchPage =
            [this](approve::QueueList list, const auto&, int) {
                return read([list](store::Database& database, const ApprovalGround& ground) {
                    return desk::approvalRows(database, ground, list)
                        .map([](std::vector<store::CaseRow> rows) {
                            return itemmodels::CasePage{.rows = std::move(rows), .last = true};
                        });
                });
            },
        .counts = [this] { return read(desk::approvalCounts); },
        .decidedToday = [this] { return read(desk::decidedToday); },
        .dossier =
            [this](CaseId id) {
                return read([id, rules = county.rules()](
                                store::Database& database, const ApprovalGround& ground) {
                    return desk::dossierOf(database, ground, id, rules);
                });
            },
        .act = [this](CaseId id,
                   const cases::Payload& payload) { return county.desk(account).act(id, payload); },
        .draft = [this](const desk::SealWish& wish) { return seals.draft(wish, 110); },
        .seal =
            [this](const desk::SealDraft& draft, seal::Pin pin, std::stop_token stop,
                std::function<void(desk::SealStep)> step) {
                return seals.seal(draft, std::move(pin), std::move(stop), std::move(step));
            },
        .judge =
            [this](const desk::CaseFile& file, const cases::Payload& payload) {
                const desk::Seat& seat = county.desk(account).seat();
                const cases::Rules rules{file.item, county.rules().calendar};
                const auto* row
                    = cases::transitionFor(&file.c, cases::kindOf(payload), file.item, &payload);
                const desk::SupposedAct act{
                    payload, desk::actorFor(seat, row), county.clock().now()};
                return desk::tryActs(file.c, {&act, 1}, rules, county.today()).objections;
            },
        .today = [this] { return county.today(); },
        .workingDays
        = [this](Day after,
              Day until) { return county.rules().calendar.workingDaysBetween(after, until); },
    };
}

} // namespace yichuang::test
