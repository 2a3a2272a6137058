// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/options.h"
#include "app/window/signedin.h"
#include "models/base/clock.h"
#include "models/store/accounts.h"
#include "models/store/store.h"
#include "widgets/shared/theme.h"
#include "widgets/signin/signinpage.h"
#include "widgets/window/idlewatch.h"
#include "widgets/window/mainwindow.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace yichuang::app {

/// Builds the parts of the window program, owns them in order, and leads from sign-in to the pages
/// and back. No rule lives here.
class Composition final : public QObject
{
    Q_OBJECT
public:
    Composition(QApplication& application, const Options& options);
    ~Composition() override;

    /// Opens the profile and shows the sign-in page. NotFound when the profile has no accounts yet.
    [[nodiscard]] Result<> start();
    /// Signs in as the form would; the answer comes by `signedIn` or `signInFailed`.
    void signIn(const QString& account, const QString& password);

    [[nodiscard]] window::MainWindow& window() { return *m_window; }
    [[nodiscard]] SignedIn* person() { return m_person.get(); }

Q_SIGNALS:
    void signedIn();
    void signInFailed(const QString& sentence);
    /// Wrong password, too many tries, a disabled account.
    void signInRefused(const yichuang::store::SignInRefused& refusal);

private:
    void showSignIn(std::optional<BeijingTime> lockedAt);
    void fillSignIn();
    void showRefusal(const store::SignInRefused& refusal);
    void answer(const Result<store::SignIn>& result);
    void enter(const std::shared_ptr<const store::Session>& session);
    void welcome(const std::shared_ptr<const store::Session>& session, const desk::Seat& seat,
        const SignedIn::Supplies& supplies);
    /// Begins to read what does not depend on who signs in.
    void readSupplies();
    void lock();
    void warnOfLock(int secondsLeft);
    void keepColumns();
    void tick();

    QApplication& m_application;
    Options m_options;
    SystemClock m_clock;
    shared::Theme m_theme;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<window::MainWindow> m_window;
    std::unique_ptr<SignedIn> m_person; // before the window goes: its pages call the desk
    QFuture<Result<SignedIn::Supplies>> m_supplies;
    QPointer<signin::SignInPage> m_signIn;
    signin::SignInFacts m_signInFacts;
    QTimer m_minute;
    std::map<QString, QList<int>> m_columns; ///< as people moved them
    QTimer m_columnsSettle;
    window::IdleWatch m_idle{m_clock};
    bool m_online{false};
};

} // namespace yichuang::app
