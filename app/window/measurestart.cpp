// SPDX-License-Identifier: Apache-2.0
#include "app/window/measurestart.h"

#include "models/itemmodels/casetablemodel.h"

#include <QEvent>
#include <QTableView>

#include <chrono>
#include <cstdio>

namespace yichuang::app {
namespace {

long long now()
{
    return std::chrono::nanoseconds{std::chrono::steady_clock::now().time_since_epoch()}.count();
}

class Stopwatch final : public QObject
{
public:
    Stopwatch(Composition& composition, const Options& options)
        : QObject(&composition)
        , m_composition(composition)
    {
        connect(&composition, &Composition::signedIn, this, &Stopwatch::showCases);
        connect(&composition, &Composition::signInFailed, this, [](const QString& sentence) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence));
            QCoreApplication::exit(1);
        });
        composition.window().show();
        m_asked = now();
        composition.signIn(options.user, passwordFrom(options));
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        // The answer to a paint event comes after the filters: the next turn of the loop finds it
        // drawn. What is drawn before the first rows are there does not count.
        if (event->type() == QEvent::Paint && m_table && watched == m_table->viewport()
            && m_table->model()
                   ->index(0, 0)
                   .data(itemmodels::CaseTableModel::LoadedRole)
                   .toBool()) {
            watched->removeEventFilter(this);
            QMetaObject::invokeMethod(this, &Stopwatch::finish, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void showCases()
    {
        m_answered = now();
        m_table = m_composition.window().findChild<QTableView*>(QStringLiteral("cases"));
        Q_ASSERT(m_table);
        m_table->viewport()->installEventFilter(this);
    }

    void finish()
    {
        std::printf(
            "signInAsked %lld signInAnswered %lld painted %lld\n", m_asked, m_answered, now());
        QCoreApplication::exit(0);
    }

    Composition& m_composition;
    QTableView* m_table{nullptr};
    long long m_asked{0};
    long long m_answered{0};
};

} // namespace

void measureStart(Composition& composition, const Options& options)
{
    new Stopwatch(composition, options);
}

} // namespace yichuang::app
