// SPDX-License-Identifier: Apache-2.0
#include "app/window/composition.h"

#include "app/window/acceptwiring.h"
#include "app/window/displaymemory.h"
#include "app/window/pages.h"
#include "models/base/whendone.h"
#include "models/desk/centralsettings.h"
#include "models/desk/profilerules.h"
#include "models/store/device.h"
#include "models/store/drafts.h"
#include "models/store/sealpapers.h"
#include "models/store/settings.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/errorsentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

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
const QString placeSetting = QStringLiteral("lastPlace");
const QString columnsSetting = QStringLiteral("columns");
const QString idleBanner = QStringLiteral("idle");

QString columnsText(const std::map<QString, QList<int>>& columns)
{
    QJsonObject object;
    for (const auto& [key, widths] : columns) {
        QJsonArray array;
        for (const int width : widths)
            array.append(width);
        object.insert(key, array);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What cannot be read is left out: a column then has the width of the design.
std::map<QString, QList<int>> columnsFrom(const QString& text)
{
    std::map<QString, QList<int>> columns;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        for (const QJsonValue& width : entry.value().toArray())
            columns[entry.key()].append(width.toInt());
    }
    return columns;
}

/// What may be shown before anybody has signed in.
struct Door
{
    std::vector<store::Account> accounts;
    QString last; ///< who signed in last
    QString place; ///< name of the hall, known since the first sign-in
    int unfinished{0};
};

Result<Door> readDoor(store::Database& database)
{
    auto accounts = store::signInNames(database);
    if (!accounts)
        return tl::unexpected(accounts.error());
    const auto unfinished = store::draftCount(database, AcceptDrafts::formName);
    if (!unfinished)
        return tl::unexpected(unfinished.error());
    const auto text = [&database](const QString& name) {
        const auto value = store::setting(database, name);
        return value ? value->value_or(QString{}) : QString{};
    };
    return Door{std::move(*accounts), text(lastUserSetting), text(placeSetting), *unfinished};
}

Result<desk::Seat> seatAt(store::Database& database, const store::Session& session)
{
    const auto device = store::device(database, session);
    if (!device)
        return tl::unexpected(device.error());
    const auto workplace = desk::workplaceAt(database, device->placeCode);
    if (!workplace)
        return tl::unexpected(workplace.error());
    return desk::seatOf(session.account(), *device, *workplace);
}

Result<SignedIn::Supplies> suppliesOf(store::Database& database, const QString& profile, Day today)
{
    auto rules = desk::profileRuleBook(database);
    if (!rules)
        return tl::unexpected(rules.error());
    auto templates = documents::TemplateSet::load(
        {QStringLiteral(":/templates"), profile + QStringLiteral("/templates")});
    if (!templates)
        return tl::unexpected(templates.error());
    auto items = makeItemSource(rules->catalogue, today);
    if (!items)
        return tl::unexpected(items.error());
    auto phrases = desk::loadPhrases(profile + QStringLiteral("/phrases.json"));
    if (!phrases)
        return tl::unexpected(phrases.error());
    const auto sealing = desk::sealPolicy(database);
    if (!sealing)
        return tl::unexpected(sealing.error());
    const auto seals = store::publicSealPapers(database);
    if (!seals)
        return tl::unexpected(seals.error());
    return SignedIn::Supplies{std::move(*rules), std::move(*templates), std::move(*items),
        std::move(*phrases), *sealing, !seals->empty()};
}

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
    connect(&m_idle, &window::IdleWatch::warned, this, &Composition::warnOfLock);
    connect(&m_idle, &window::IdleWatch::extended, this,
        [this] { m_window->setBanner(idleBanner, std::nullopt); });
    connect(&m_idle, &window::IdleWatch::expired, this, &Composition::lock);
    m_columnsSettle.setSingleShot(true);
    m_columnsSettle.setInterval(std::chrono::milliseconds{500});
    connect(&m_columnsSettle, &QTimer::timeout, this, &Composition::keepColumns);
}

Composition::~Composition() { m_person.reset(); }

Result<> Composition::start()
{
    auto store = store::Store::open(m_options.profile, m_clock);
    if (!store)
        return tl::unexpected(store.error());
    m_store = std::move(*store);
    readSupplies(); // the longest step, so it begins before the window is made
    const auto columns = m_store->readAndWait(
        [](store::Database& database) { return store::setting(database, columnsSetting); });
    if (columns)
        m_columns = columnsFrom(columns->value_or(QString{}));
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
    m_window->setColumnWidths(m_columns);
    connect(m_window.get(), &window::MainWindow::lockRequested, this, &Composition::lock);
    connect(m_window.get(), &window::MainWindow::columnsMoved, this,
        [this](const QString& key, const QList<int>& widths) {
            m_columns[key] = widths;
            m_columnsSettle.start();
        });
    showSignIn(std::nullopt);
    tick();
    m_minute.start();
    return {};
}

void Composition::showSignIn(std::optional<BeijingTime> lockedAt)
{
    m_signIn = new signin::SignInPage(m_theme);
    m_signInFacts = {};
    m_signInFacts.version = QCoreApplication::applicationVersion();
    m_signInFacts.lockedAt = lockedAt;
    m_signInFacts.online = m_online;
    if (m_person) {
        m_signInFacts.lockedBy = m_person->session()->account().name;
        m_signInFacts.hall = m_person->seat().place.name;
        m_signInFacts.place = m_person->seat().window;
    }
    m_signIn->setFacts(m_signInFacts);
    m_signIn->setTime(toBeijing(m_clock.now()));
    connect(m_signIn, &signin::SignInPage::signInRequested, this, &Composition::signIn);
    connect(this, &Composition::signInFailed, m_signIn, &signin::SignInPage::showFailure);
    m_window->cover(m_signIn);
    fillSignIn();
}

void Composition::readSupplies()
{
    m_supplies = m_store->read(
        [profile = m_options.profile, today = m_clock.today()](
            store::Database& database) { return suppliesOf(database, profile, today); });
}

void Composition::fillSignIn()
{
    whenDone(m_store->read(readDoor), this, [this](const Result<Door>& door) {
        if (!m_signIn)
            return;
        if (!door) {
            m_signIn->showFailure(shared::errorSentence(door.error()));
            return;
        }
        m_signInFacts.unfinished = door->unfinished;
        if (m_signInFacts.hall.isEmpty())
            m_signInFacts.hall = door->place;
        m_signIn->setFacts(m_signInFacts);
        std::vector<signin::Account> people;
        for (const store::Account& account : door->accounts)
            people.push_back({account.name, account.displayName, workOf(account)});
        // Whoever locked the window, or used it last, comes first.
        const QString first = m_person ? m_person->session()->account().name : door->last;
        std::ranges::stable_partition(
            people, [&first](const signin::Account& account) { return account.id == first; });
        m_signIn->setAccounts(people);
    });
}

void Composition::signIn(const QString& account, const QString& password)
{
    if (m_signIn)
        m_signIn->showBusy();
    whenDone(m_store->write([account, password, now = m_clock.now()](store::Database& database) {
        return store::signIn(database, account, password, now);
    }),
        this, [this](const Result<store::SignIn>& result) { answer(result); });
}

void Composition::answer(const Result<store::SignIn>& result)
{
    if (!result) {
        Q_EMIT signInFailed(shared::errorSentence(result.error()));
        return;
    }
    if (const auto* refused = std::get_if<store::SignInRefused>(&*result)) {
        showRefusal(*refused);
        Q_EMIT signInRefused(*refused);
        return;
    }
    enter(std::get<std::shared_ptr<const store::Session>>(*result));
}

void Composition::showRefusal(const store::SignInRefused& refusal)
{
    if (!m_signIn)
        return;
    if (refusal.lockedUntil)
        m_signIn->showLocked(toBeijing(*refusal.lockedUntil));
    else if (refusal.reason == store::SignInRefused::Reason::Disabled)
        m_signIn->showDisabled();
    else
        m_signIn->showWrongPassword(refusal.triesLeft);
}

void Composition::enter(const std::shared_ptr<const store::Session>& session)
{
    // The same person comes back: the pages are still there with everything typed.
    if (m_person && m_person->session()->account().id == session->account().id) {
        m_window->uncover();
        m_idle.start();
        Q_EMIT signedIn();
        return;
    }
    const auto seat = m_store->read(
        [session](store::Database& database) { return seatAt(database, *session); });
    whenDone(seat, this, [this, session](const Result<desk::Seat>& found) {
        if (!found) {
            Q_EMIT signInFailed(shared::errorSentence(found.error()));
            return;
        }
        whenDone(m_supplies, this,
            [this, session, seat = *found](const Result<SignedIn::Supplies>& supplies) {
                if (supplies)
                    welcome(session, seat, *supplies);
                else
                    Q_EMIT signInFailed(shared::errorSentence(supplies.error()));
            });
    });
}

void Composition::welcome(const std::shared_ptr<const store::Session>& session,
    const desk::Seat& seat, const SignedIn::Supplies& supplies)
{
    m_window->clearPages(); // those of the person before call a desk that goes with that person
    m_person = std::make_unique<SignedIn>(*m_store, session, seat, supplies, m_clock);
    connect(m_person.get(), &SignedIn::rulesChanged, this, [this] {
        if (m_window->isCovered())
            readSupplies();
    });
    connect(m_person.get(), &SignedIn::syncChanged, m_window.get(), &window::MainWindow::setSync);
    connect(
        m_person.get(), &SignedIn::syncChanged, this, [this](const window::SyncChipState& state) {
            m_online = !std::holds_alternative<window::sync::Offline>(state);
        });
    auto* made = new Pages(*m_person, *m_window, m_theme);
    const auto pages = m_person->pages();
    m_window->setPerson({seat.name, seat.window, pages});
    const auto wished = std::ranges::find(pages, m_options.firstPage.value_or(pages.front()));
    m_window->showPage(wished != pages.end() ? *wished : pages.front());
    if (!m_options.stickFile.isEmpty()
        && std::ranges::find(pages, window::PageId::Sync) != pages.end())
        made->openStickFile(std::exchange(m_options.stickFile, {}));
    m_window->uncover();
    m_person->startSync();
    m_store->write([name = m_person->session()->account().name, place = seat.place.name](
                       store::Database& database) {
        return store::putSetting(database, lastUserSetting, name).and_then([&] {
            return store::putSetting(database, placeSetting, place);
        });
    });
    m_idle.start();
    Q_EMIT signedIn();
}

void Composition::lock()
{
    if (!m_person || m_window->isCovered())
        return;
    m_idle.stop();
    m_window->setBanner(idleBanner, std::nullopt);
    readSupplies(); // whoever signs in next gets what counts now
    showSignIn(toBeijing(m_clock.now()));
}

void Composition::warnOfLock(int secondsLeft)
{
    shared::BannerMessage message{.kind = shared::BannerMessage::Kind::Warning};
    //: 中文: %n 秒后锁屏
    message.lead = tr("The window locks in %n seconds", nullptr, secondsLeft);
    //: 中文: 。按任意键接着用；锁屏后已填的都在
    message.text = tr(". Press any key to go on; what was typed is kept when it locks.");
    m_window->setBanner(idleBanner, message);
}

void Composition::keepColumns()
{
    m_store->write([text = columnsText(m_columns)](store::Database& database) {
        return store::putSetting(database, columnsSetting, text);
    });
}

void Composition::tick()
{
    const BeijingTime now = toBeijing(m_clock.now());
    m_window->setTime(now);
    if (m_signIn)
        m_signIn->setTime(now);
}

} // namespace yichuang::app
