// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/builtin/builtinwording.h"
#include "models/desk/opiniondrafts.h"
#include "models/desk/trial.h"
#include "models/store/attachments.h"
#include "tests/stories/sealedplace.h"
#include "tests/support/patience.h"
#include "widgets/approve/approvepage.h"
#include "widgets/approve/pinfield.h"
#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/pagepreview.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QListView>
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
    int journalled{0}; ///< how often what is typed was handed to the store

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
        if (!QTest::qWaitForWindowActive(&page, patience))
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
        QTRY_COMPARE_WITH_TIMEOUT(child<shared::Label>("dossierNumber")->text(),
            shared::groupedNumber(county.file(id).c.received.number), patience);
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
        .page =
            [this](CaseId, const cases::Attachment& scanned) {
                return read([scanned, folder = county.store().files().attachments()](
                                store::Database&, const ApprovalGround& ground) {
                    return store::readBlob(ground.session, folder, scanned.sha256, 0, scanned.size)
                        .map([](const QByteArray& content) { return QImage::fromData(content); });
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
        .standing =
            [this] {
                return county.store().read(
                    [session = county.session(account), person = county.desk(account).seat().person,
                        now = county.clock().now()](store::Database& database) {
                        return desk::standingOf(database, *session, person, now);
                    });
            },
        .recordAbsence =
            [this](bool away) {
                return county.store().write(
                    [session = county.session(account), person = county.desk(account).seat().person,
                        now = county.clock().now(), away](store::Database& database) {
                        return desk::recordAbsence(database, *session, person, away, now);
                    });
            },
        .keepOpinion =
            [this](CaseId id, const QJsonObject& form) {
                ++journalled;
                county.store().write([session = county.session(account), id, form,
                                         now = county.clock().now()](store::Database& database) {
                    return desk::keepOpinion(database, *session, id, form, now);
                });
            },
        .forgetOpinion =
            [this](CaseId id) {
                county.store().write(
                    [session = county.session(account), id](store::Database& database) {
                        return desk::forgetOpinion(database, *session, id);
                    });
            },
        .keptOpinions =
            [this] {
                return county.store().read(
                    [session = county.session(account)](store::Database& database) {
                        return desk::keptOpinions(database, *session);
                    });
            },
        .today = [this] { return county.today(); },
        .workingDays
        = [this](Day after,
              Day until) { return county.rules().calendar.workingDaysBetween(after, until); },
    };
}

/// Where the chief's register of numbers begins, so that no number is typed.
inline void allotNumbers(SealedPlace& county)
{
    const QString organ = county.file(county.accepted(99)).organ;
    for (const char16_t* word : {u"准字", u"不准字", u"受字"}) {
        const auto done = county.store().writeAndWait([&](store::Database& database) {
            return store::allotNumbers(database,
                {organ, QStringLiteral("安市监"), QString::fromUtf16(word), 2026, 1, 50},
                county.clock().now());
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

/// The rows are here, and the file of one of them.
inline void waitForCase(ApproveWindow& w)
{
    QTRY_VERIFY_WITH_TIMEOUT(w.child<QListView>("queue")->currentIndex().isValid(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(w.child<shared::Label>("dossierTitle")->isVisible(), patience);
}

/// Down to the end of the document, which has to be read.
inline void readToTheEnd(ApproveWindow& w)
{
    auto* preview = w.child<shared::PagePreview>("preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview->hasPage(), patience);
    w.page.focusSection(5);
    w.press(Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(preview->wasSeenToItsEnd(), patience);
}

inline void sealIt(ApproveWindow& w, const QString& pin = SealedPlace::pin)
{
    readToTheEnd(w);
    w.press(Qt::Key_F9);
    QVERIFY(w.child<approve::PinField>("pin")->hasFocus());
    w.type(pin);
    QTRY_COMPARE_WITH_TIMEOUT(w.sealReason(), QString(), patience);
    w.press(Qt::Key_Return, Qt::ControlModifier);
}

} // namespace yichuang::test
