// SPDX-License-Identifier: Apache-2.0
#include "app/window/renderpages.h"

#include <QDir>
#include <QTimer>

#include <cstdio>

namespace yichuang::app {
namespace {

constexpr std::chrono::milliseconds settleTime{
    700}; // longer than any delay of a page before it asks for its data

/// Goes through the pages one after the other; each gets time for its answers before the picture.
class Photographer final : public QObject
{
public:
    Photographer(Composition& composition, QString folder)
        : QObject(&composition)
        , m_composition(composition)
        , m_folder(std::move(folder))
    {
        QTimer::singleShot(settleTime, this, [this] { takeSignIn(); });
    }

    void takeSignIn()
    {
        save(QStringLiteral("01-signin"));
        connect(&m_composition, &Composition::signedIn, this, [this] { next(); });
    }

private:
    void next()
    {
        const auto pages = m_composition.person()->pages();
        if (m_page >= pages.size()) {
            QCoreApplication::exit(m_failed ? 3 : 0);
            return;
        }
        const window::PageId page = pages[m_page++];
        m_composition.window().showPage(page);
        QTimer::singleShot(settleTime, this, [this, page] {
            save(QStringLiteral("%1-%2")
                     .arg(static_cast<int>(page) + 1, 2, 10, QLatin1Char('0'))
                     .arg(window::pageWord(page)));
            next();
        });
    }

    void save(const QString& fileName)
    {
        const QString path = m_folder + u'/' + fileName + QStringLiteral(".png");
        if (m_composition.window().grab().save(path))
            return;
        std::fprintf(stderr, "%s\n", qPrintable(QStringLiteral("cannot write ") + path));
        m_failed = true;
    }

    Composition& m_composition;
    QString m_folder;
    std::size_t m_page{0};
    bool m_failed{false};
};

} // namespace

void renderPages(Composition& composition, const Options& options)
{
    if (!QDir().mkpath(options.renderPages)) {
        std::fprintf(
            stderr, "%s\n", qPrintable(QStringLiteral("cannot write ") + options.renderPages));
        QTimer::singleShot(0, &composition, [] { QCoreApplication::exit(3); });
        return;
    }
    composition.window().show();
    new Photographer(composition, options.renderPages);
    QObject::connect(
        &composition, &Composition::signInFailed, &composition, [](const QString& sentence) {
            std::fprintf(stderr, "%s\n", qPrintable(sentence));
            QCoreApplication::exit(1);
        });
    QObject::connect(&composition, &Composition::signInRefused, &composition, [] {
        std::fprintf(stderr, "%s\n", "the password is wrong or the account is locked");
        QCoreApplication::exit(1);
    });
    // After the picture of the sign-in page, which needs its own time to settle.
    QTimer::singleShot(2 * settleTime, &composition,
        [&composition, user = options.user, password = passwordFrom(options)] {
            composition.signIn(user, password);
        });
}

} // namespace yichuang::app
