// SPDX-License-Identifier: Apache-2.0
#include "app/window/composition.h"

#include "app/window/acceptwiring.h"
#include "app/window/displaymemory.h"
#include "app/window/pages.h"
#include "models/desk/workplace.h"
#include "models/store/device.h"
#include "models/store/settings.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/errorsentence.h"

#include <algorithm>

namespace yichuang::app {
namespace {

QString workOf(const store::Account& account)
{
    QStringList words;
    for (const cases::Role role : account.roles)
        words.append(shared::roleWord(role));
    return account.window.isEmpty() ? words.join(u'、')
                                    : QString(account.window + u'·' + words.join(u'、'));
}

const QString lastUserSetting = QStringLiteral("lastUser");

struct People
{
    std::vector<store::Account> accounts;
    QString last; ///< who signed in last
};

} // namespace

Composition::Composition(QApplication& application, const Options& options)
    : m_application(application)
    , m_options(options)
{
    m_theme.setTextScale(options.scale.value_or(shared::Theme::TextScale::Normal));
    m_theme.setColors(options.contrast.value_or(false) ? shared::Tokens::Set::HighContrast
                                                       : shared::Tokens::Set::Light);
    m_theme.applyTo(application);
    m_minute.setInterval(std::chrono::seconds{10}); // the minute turns at most ten seconds late
    connect(&m_minute, &QTimer::timeout, this, &Composition::tick);
}

Composition::~Composition() { m_person.reset(); }

Result<> Composition::start()
{
    auto store = store::Store::open(m_options.profile, m_clock);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    const auto ready = m_store->readAndWait(
        [](store::Database& database) { return store::hasAccounts(database); });
    if (!ready)
        return tl::unexpected(ready.error());
    if (!*ready)
        return failure(Error::Code::NotFound, QStringLiteral("accounts in ") + m_options.profile);
    if (const auto displayed = rememberDisplay(*m_store, m_theme, m_options); !displayed)
        return displayed;
    m_window = std::make_unique<window::MainWindow>(m_theme);
    m_window->resize(m_options.size);
    connect(m_window.get(), &window::MainWindow::lockRequested, this, &Composition::lock);
    showSignIn(std::nullopt);
    tick();
    m_minute.start();
    return {};
}

void Composition::showSignIn(std::optional<BeijingTime> lockedAt)
{
    m_signIn = new signin::SignInPage(m_theme);
    signin::SignInFacts facts;
    facts.version = QCoreApplication::applicationVersion();
    facts.lockedAt = lockedAt;
    if (m_person) {
        facts.hall = m_person->seat().place.name;
        facts.place = m_person->seat().window;
    }
    m_signIn->setFacts(facts);
    m_signIn->setTime(toBeijing(m_clock.now()));
    connect(m_signIn, &signin::SignInPage::signInRequested, this, &Composition::signIn);
    connect(this, &Composition::signInFailed, m_signIn, &signin::SignInPage::showFailure);
    m_window->cover(m_signIn);
    fillSignIn();
}

void Composition::fillSignIn()
{
    m_store
        ->read([](store::Database& database) -> Result<People> {
            auto names = store::signInNames(database);
            if (!names)
                return tl::unexpected(names.error());
            const auto last = store::setting(database, lastUserSetting);
            return People{std::move(*names), last ? last->value_or(QString{}) : QString{}};
        })
        .then(this, [this](const Result<People>& found) {
            if (!m_signIn)
                return;
            if (!found) {
                m_signIn->showFailure(shared::errorSentence(found.error()));
                return;
            }
            std::vector<signin::Account> people;
            for (const store::Account& account : found->accounts)
                people.push_back({account.name, account.displayName, workOf(account)});
            // Whoever locked the window, or used it last, comes first.
            const QString first = m_person ? m_person->session()->account().name : found->last;
            std::ranges::stable_partition(
                people, [&first](const signin::Account& account) { return account.id == first; });
            m_signIn->setAccounts(people);
        });
}

void Composition::signIn(const QString& account, const QString& password)
{
    if (m_signIn)
        m_signIn->showBusy();
    m_store
        ->write([account, password, now = m_clock.now()](store::Database& database) {
            return store::signIn(database, account, password, now);
        })
        .then(this, [this](const Result<store::SignIn>& result) { answer(result); });
}

void Composition::answer(const Result<store::SignIn>& result)
{
    if (!result) {
        Q_EMIT signInFailed(shared::errorSentence(result.error()));
        return;
    }
    if (const auto* refused = std::get_if<store::SignInRefused>(&*result)) {
        const bool locked = refused->reason == store::SignInRefused::Reason::Locked;
        if (m_signIn)
            m_signIn->showWrongPassword(locked ? 0 : refused->triesLeft);
        return;
    }
    enter(std::get<std::shared_ptr<const store::Session>>(*result));
}

void Composition::enter(const std::shared_ptr<const store::Session>& session)
{
    // The same person comes back: the pages are still there with everything typed.
    if (m_person && m_person->session()->account().id == session->account().id) {
        m_window->uncover();
        Q_EMIT signedIn();
        return;
    }
    m_store
        ->read([session, profile = m_options.profile, today = m_clock.today()](
                   store::Database& database) -> Result<SignedIn::Facts> {
            const auto device = store::device(database, *session);
            if (!device)
                return tl::unexpected(device.error());
            const auto workplace = desk::workplace(database);
            if (!workplace)
                return tl::unexpected(workplace.error());
            auto rules = desk::builtInRuleBook();
            if (!rules)
                return tl::unexpected(rules.error());
            auto templates = documents::TemplateSet::load(
                {QStringLiteral(":/templates"), profile + QStringLiteral("/templates")});
            if (!templates)
                return tl::unexpected(templates.error());
            auto items = makeItemSource(rules->catalogue, today);
            if (!items)
                return tl::unexpected(items.error());
            return SignedIn::Facts{session, desk::seatOf(session->account(), *device, *workplace),
                std::move(*rules), std::move(*templates), std::move(*items)};
        })
        .then(this, [this](Result<SignedIn::Facts> facts) {
            if (facts)
                welcome(std::move(*facts));
            else
                Q_EMIT signInFailed(shared::errorSentence(facts.error()));
        });
}

void Composition::welcome(SignedIn::Facts facts)
{
    m_person = std::make_unique<SignedIn>(*m_store, std::move(facts), m_clock);
    connect(m_person.get(), &SignedIn::syncChanged, m_window.get(), &window::MainWindow::setSync);
    const desk::Seat& seat = m_person->seat();
    m_window->setPerson({seat.name, seat.window, m_person->pages()});
    addPages(*m_person, *m_window, m_theme);
    m_window->showPage(m_person->pages().front());
    m_window->uncover();
    m_person->startSync();
    m_store->write([name = m_person->session()->account().name](store::Database& database) {
        return store::putSetting(database, lastUserSetting, name);
    });
    Q_EMIT signedIn();
}

void Composition::lock()
{
    if (m_person && !m_window->isCovered())
        showSignIn(toBeijing(m_clock.now()));
}

void Composition::tick()
{
    const BeijingTime now = toBeijing(m_clock.now());
    m_window->setTime(now);
    if (m_signIn)
        m_signIn->setTime(now);
}

} // namespace yichuang::app
