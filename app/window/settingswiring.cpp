// SPDX-License-Identifier: Apache-2.0
#include "app/window/settingswiring.h"

#include "models/calendar/calendaryear.h"
#include "models/desk/centralsettings.h"
#include "models/store/device.h"
#include "models/store/eventlog.h"
#include "models/store/outbox.h"
#include "models/store/packages.h"
#include "models/store/profile.h"
#include "widgets/shared/casewords.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPrinterInfo>
#include <QtConcurrentRun>

#include <algorithm>

namespace yichuang::app {
namespace {

using settingspage::CatalogueFacts;
using settingspage::PlaceFacts;
using settingspage::Services;
using settingspage::SettingsPage;
using settingspage::SyncFacts;
using window::DeviceState;

/// Without a break at noon the day is one spell.
std::vector<PlaceFacts::Spell> spellsOf(const deadline::Policy& policy)
{
    const auto& opening = policy.opening;
    if (opening.noonFrom == opening.noonUntil)
        return {{opening.from, policy.closingTime}};
    return {{opening.from, opening.noonFrom}, {opening.noonUntil, policy.closingTime}};
}

/// The year stands in the file's name, as in the delivered ones: 2027.json.
Result<calendar::CalendarYear> yearFrom(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    bool isYear = false;
    const int year = QFileInfo(path).completeBaseName().toInt(&isYear);
    if (!isYear)
        return failure(Error::Code::InvalidInput, name);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, name);
    auto read = calendar::calendarYearFromJson(file.readAll(), year);
    if (!read)
        return failure(read.error().code, name + QStringLiteral(": ") + read.error().detail);
    return read;
}

Result<std::vector<calendar::CalendarYear>> yearsFrom(const QStringList& paths)
{
    std::vector<calendar::CalendarYear> years;
    for (const QString& path : paths) {
        auto year = yearFrom(path);
        if (!year)
            return tl::unexpected(year.error());
        years.push_back(std::move(*year));
    }
    return years;
}

/// A platform that sets nothing sends an empty package all the same.
Result<std::optional<settingspage::CentralFacts>> centralIn(store::Database& database)
{
    using Facts = settingspage::CentralFacts;
    const auto package = store::keptPackage(database, QString::fromLatin1(desk::settingsPackage));
    const auto sets = desk::centreSets(database);
    if (!package || !sets)
        return tl::unexpected(package ? sets.error() : package.error());
    const bool unusable
        = *package && (*package)->standing == store::KeptPackage::Standing::Unusable;
    if (!*package || (!*sets && !unusable))
        return std::optional<Facts>{};
    return std::optional{Facts{.takenAt = toBeijing((*package)->takenAt),
        .problem = unusable ? (*package)->problem : QString{}}};
}

} // namespace

QList<DeviceState> devicesHere()
{
    const QPrinterInfo printer = QPrinterInfo::defaultPrinter();
    const bool printing = !printer.isNull();
    //: 中文: 打印机
    const QString printerName = SettingsWiring::tr("Printer");
    //: 中文: 没有默认打印机，文书可以存成 PDF
    const QString noPrinter = SettingsWiring::tr("no default printer; papers can be saved as PDF");
    //: 中文: 读卡器
    const QString reader = SettingsWiring::tr("Card reader");
    //: 中文: 这个版本还不接读卡器，证件号手工填
    const QString noReader = SettingsWiring::tr("this version reads no cards; numbers are typed");
    //: 中文: 高拍仪
    const QString camera = SettingsWiring::tr("Document camera");
    //: 中文: 这个版本还不接高拍仪，材料点清登记
    const QString noCamera
        = SettingsWiring::tr("this version takes no pictures; papers are counted and recorded");
    return {{printerName, printing ? DeviceState::State::Ready : DeviceState::State::Missing,
                printing ? printer.printerName() : noPrinter},
        {reader, DeviceState::State::Missing, noReader},
        {camera, DeviceState::State::Missing, noCamera}};
}

SettingsWiring::SettingsWiring(SignedIn& person, window::MainWindow& window, shared::Theme& theme)
    : QObject(&person)
    , m_person(person)
    , m_window(window)
    , m_page(new SettingsPage(theme, services()))
{
    connect(m_page, &SettingsPage::done, this,
        [this](const QString& sentence) { m_window.showToast({.text = sentence}); });
    connect(m_page, &SettingsPage::changed, this, [this](const QString& sentence) {
        //: 中文: 撤销
        const QString back = tr("Take back");
        auto* toast = m_window.showToast({.icon = QStringLiteral("undo-2"),
            .text = sentence,
            .action = back,
            .key = QKeySequence::Undo});
        connect(toast, &shared::Toast::actionTriggered, m_page, &SettingsPage::undo);
    });
    connect(&m_person, &SignedIn::syncChanged, this, [this] {
        if (m_page->isVisible())
            m_page->refresh();
    });
}

Services SettingsWiring::services()
{
    Services services;
    services.place = [this] { return place(); };
    services.devices = [] { return devicesHere(); };
    services.sync = [this] { return sync(); };
    services.syncNow = [this] { m_person.syncNow(); };
    services.catalogue = [this] {
        const auto catalogue = m_person.desk().rules().catalogue;
        const auto departments = std::ranges::count_if(catalogue->departments(),
            [](const catalogue::Department& department) { return department.itemCount > 0; });
        return CatalogueFacts{
            .items = static_cast<int>(catalogue->itemsOn(m_person.clock().today()).size()),
            .themes = static_cast<int>(catalogue->themes().size()),
            .departments = static_cast<int>(departments)};
    };
    services.backUp = [database = m_person.store().files().database()](const QString& path) {
        return QtConcurrent::run(
            [database, path] { return store::backUpDatabase(database, path); });
    };
    services.dataSize = [path = m_person.store().files().database()] {
        return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
    };
    services.verifyChain = [this] {
        return m_person.store().read(
            [session = m_person.session()](store::Database& database) -> Result<qint64> {
                const auto device = store::device(database, *session);
                if (!device)
                    return tl::unexpected(device.error());
                return store::verifyDeviceChain(database, *session, device->id);
            });
    };
    services.now = [this] { return toBeijing(m_person.clock().now()); };
    services.backupFolder = m_person.store().files().backups();
    services.calendar = calendar();
    return services;
}

settingspage::CalendarServices SettingsWiring::calendar()
{
    settingspage::CalendarServices services;
    services.facts = [this] {
        const calendar::WorkingCalendar days = m_person.desk().rules().calendar;
        settingspage::CalendarFacts facts{.version = days.version()};
        //: Where a year of the calendar came from
        //: 中文: 随程序
        const QString delivered = tr("program");
        for (const calendar::CalendarYear& year : days.years())
            facts.years.push_back({year.year, year.noticeNumber, year.published,
                days.workingDaysIn(year.year), delivered});
        return QtFuture::makeReadyFuture<Result<settingspage::CalendarFacts>>(std::move(facts));
    };
    services.readYears = yearsFrom;
    //: 中文: 这个版本的窗口还不能导入日历，由管理员用 yichuangctl calendar import 导入
    services.refusal = tr("This version cannot import a calendar from the window; the "
                          "administrator does it with yichuangctl calendar import");
    return services;
}

QFuture<Result<PlaceFacts>> SettingsWiring::place() const
{
    const desk::Seat seat = m_person.seat();
    const QString folder = m_person.store().files().folder;
    QStringList roles;
    for (const cases::Role role : seat.roles)
        roles.append(shared::roleWord(role));
    return m_person.store().read([session = m_person.session(), seat, folder, roles](
                                     store::Database& database) -> Result<PlaceFacts> {
        const auto device = store::device(database, *session);
        if (!device)
            return tl::unexpected(device.error());
        return PlaceFacts{.place = seat.place.name,
            .placeCode = seat.place.code,
            .window = seat.window,
            .terminal = device->terminal,
            .telephone = seat.telephone,
            .opening = spellsOf(seat.policy),
            .person = seat.name,
            .roles = roles,
            .folder = folder,
            .version = QCoreApplication::applicationVersion()};
    });
}

QFuture<Result<SyncFacts>> SettingsWiring::sync() const
{
    return m_person.store().read(
        [session = m_person.session()](store::Database& database) -> Result<SyncFacts> {
            const auto device = store::device(database, *session);
            if (!device)
                return tl::unexpected(device.error());
            const auto central = centralIn(database);
            if (!central)
                return tl::unexpected(central.error());
            const auto contact = store::lastContact(database);
            const auto outbox = store::outboxCounts(database);
            if (!contact || !outbox)
                return tl::unexpected(contact ? outbox.error() : contact.error());
            const bool compared = device->clockErrorMs > 0;
            return SyncFacts{.platform = device->platformUrl,
                .enrolled = !device->certificate.isEmpty(),
                .device = toText(device->id),
                .lastContact = *contact ? std::optional{toBeijing(**contact)} : std::nullopt,
                .waiting = outbox->waiting + outbox->held,
                .clockOffsetMs = compared ? std::optional(device->clockOffsetMs) : std::nullopt,
                .central = *central};
        });
}

} // namespace yichuang::app
