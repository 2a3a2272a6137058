// SPDX-License-Identifier: Apache-2.0
#include "tests/stories/hallwindow.h"

#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace yichuang::test {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target != nullptr ? target : QApplication::activeWindow(), key, modifiers);
}

void type(const QString& text)
{
    QInputMethodEvent commit;
    commit.setCommitString(text);
    QApplication::sendEvent(QApplication::focusWidget(), &commit);
}

QStringList wordsOn(const QWidget& sheet)
{
    QStringList words;
    for (const auto* label : sheet.findChildren<QLabel*>()) {
        if (label->isVisible())
            words += label->text();
    }
    return words;
}

void HallWindow::begin() { m_hall = std::make_unique<Hall>(); }

void HallWindow::end()
{
    m_composition.reset();
    m_hall.reset();
}

void HallWindow::open(const QString& profile)
{
    m_composition.reset();
    app::Options options;
    options.profile = m_hall->folder() + QLatin1Char('/') + profile;
    m_composition = std::make_unique<app::Composition>(*qApp, options);
    QVERIFY_RESULT(m_composition->start());
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window(), patience));
}

void HallWindow::signInAs(const QString& account, const QString& password)
{
    QSignalSpy in(m_composition.get(), &app::Composition::signedIn);
    QSignalSpy out(m_composition.get(), &app::Composition::signInRefused);
    m_composition->signIn(account, password);
    QTRY_VERIFY_WITH_TIMEOUT(in.size() + out.size() > 0, patience);
}

} // namespace yichuang::test
