// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demohall.h"

#include "app/demo/demonumbers.h"
#include "app/demo/demoplatform.h"
#include "app/demo/demoseals.h"
#include "models/desk/sealtools.h"
#include "models/store/accounts.h"
#include "models/store/device.h"
#include "models/store/store.h"
#include "models/sync/storeport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::demo {
namespace {

QString addressFile(const QString& folder) { return folder + u"/platform-address"_s; }
QString recoveryFile(const QString& folder, const DemoPlace& place)
{
    return folder + u'/' + place.folder + u"-recovery-key.txt"_s;
}

QString sealRootFile(const QString& folder) { return folder + u"/seal-root.pem"_s; }
QString sm2RootFile(const QString& folder) { return folder + u"/seal-root-sm2.pem"_s; }

Result<> writeBytes(const QString& path, const QByteArray& bytes, bool secret)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly)
        || (secret && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Unwritable, path);
    return {};
}

Result<> writeText(const QString& path, const QString& text, bool secret)
{
    return writeBytes(path, text.toUtf8() + '\n', secret);
}

/// Makes one profile: accounts, hall and enrolment.
class PlaceMaker
{
public:
    PlaceMaker(const QString& folder, DemoPlace place, std::vector<store::NumberBlock> blocks,
        std::optional<DemoSeals> seals, platform::Server& server, const Clock& clock,
        const crypto::PasswordCost& cost, std::vector<QByteArray>& devices)
        : m_folder(folder)
        , m_place(std::move(place))
        , m_blocks(std::move(blocks))
        , m_seals(std::move(seals))
        , m_server(server)
        , m_clock(clock)
        , m_cost(cost)
        , m_devices(devices)
    {
    }

    Result<int> make()
    {
        auto store = store::Store::open(profileFolder(m_folder, m_place), m_clock);
        if (!store)
            return tl::unexpected(store.error());
        m_store = std::move(*store);
        if (const auto made = makeAccounts(); !made)
            return tl::unexpected(made.error());
        const auto saved = m_store->writeAndWait([this](store::Database& database) -> Result<> {
            for (const store::NumberBlock& block : m_blocks) {
                if (const auto done = store::allotNumbers(database, block, m_clock.now()); !done)
                    return done;
            }
            return desk::saveWorkplace(database, m_place.workplace);
        });
        if (!saved)
            return tl::unexpected(saved.error());
        if (const auto kept = keepSeals(); !kept)
            return tl::unexpected(kept.error());
        return enrol().and_then([this](int terminal) {
            return keepSlipSigners().map([terminal] { return terminal; });
        });
    }

private:
    Result<> makeAccounts()
    {
        const store::Account& first = m_place.accounts.front();
        const auto key = m_store->writeAndWait([&](store::Database& database) {
            return store::createProfile(database, first, demoPassword(), m_cost, m_clock.now());
        });
        if (!key)
            return tl::unexpected(key.error());
        if (const auto kept = writeText(recoveryFile(m_folder, m_place), *key, true); !kept)
            return kept;
        const auto signedIn = m_store->writeAndWait([&](store::Database& database) {
            return store::signIn(database, first.name, demoPassword(), m_clock.now());
        });
        if (!signedIn)
            return tl::unexpected(signedIn.error());
        m_session = std::get<std::shared_ptr<const store::Session>>(*signedIn);
        for (auto other = m_place.accounts.begin() + 1; other != m_place.accounts.end(); ++other) {
            const auto added = m_store->writeAndWait([&](store::Database& database) {
                return store::addAccount(
                    database, *m_session, *other, demoPassword(), m_cost, m_clock.now());
            });
            if (!added)
                return tl::unexpected(added.error());
        }
        return {};
    }

    Result<> keepSeals()
    {
        if (!m_seals)
            return {};
        for (const DemoKey& key : m_seals->keys) {
            const QString file = desk::sealKeyFile(
                profileFolder(m_folder, m_place), m_seals->keeper, key.sealId, key.format);
            if (!QDir{}.mkpath(QFileInfo{file}.absolutePath()))
                return failure(Error::Code::Unwritable, file);
            if (const auto written = writeBytes(file, key.pkcs12, true); !written)
                return written;
        }
        return m_store->writeAndWait([this](store::Database& database) -> Result<> {
            for (const store::StoredSealPaper& paper : m_seals->papers) {
                if (const auto kept
                    = store::keepSealPaper(database, *m_session, paper, m_clock.now());
                    !kept)
                    return kept;
            }
            return {};
        });
    }

    /// The devices of the halls made so far and its own: the village point, made last, believes the
    /// slips of all.
    Result<> keepSlipSigners()
    {
        return m_store->writeAndWait([this](store::Database& database) -> Result<> {
            const auto device = store::device(database, *m_session);
            if (!device)
                return tl::unexpected(device.error());
            m_devices.push_back(device->certificate.toUtf8());
            for (const QByteArray& pem : m_devices) {
                const auto certificate = seal::Certificate::fromPem(pem);
                if (!certificate)
                    return tl::unexpected(certificate.error());
                const auto kept = store::keepSealPaper(database, *m_session,
                    {store::SealPaper::SlipSigner, certificate->sha256(), pem}, m_clock.now());
                if (!kept)
                    return kept;
            }
            return {};
        });
    }

    Result<int> enrol()
    {
        const auto code = m_server.newCode(m_place.code, m_place.name);
        if (!code)
            return tl::unexpected(code.error());
        const sync::EnrolmentWish wish{.platform = QUrl{m_server.address()},
            .code = *code,
            .deviceId = DeviceId{uuid7(m_clock.now())},
            .deviceName = m_place.name + u"演示终端"_s,
            .privateKey = {}};
        const auto joined = sync::enrol(wish, m_clock);
        if (!joined)
            return tl::unexpected(joined.error());
        return m_store
            ->writeAndWait([&](store::Database& database) {
                return sync::keepEnrolment(database, *m_session, *joined);
            })
            .map([&] { return joined->answer.terminal; });
    }

    QString m_folder;
    DemoPlace m_place;
    std::vector<store::NumberBlock> m_blocks;
    std::optional<DemoSeals> m_seals;
    platform::Server& m_server;
    const Clock& m_clock;
    crypto::PasswordCost m_cost;
    std::vector<QByteArray>& m_devices; ///< certificates (PEM)
    std::unique_ptr<store::Store> m_store;
    std::shared_ptr<const store::Session> m_session;
};

/// For this year, and for the next when it is near: nobody stands at the window on 1 January to
/// allot numbers.
std::vector<store::NumberBlock> blocksFor(
    const DemoPlace& place, int installation, const desk::RuleBook& rules, Day today)
{
    const std::chrono::year_month_day date{today};
    const int year = static_cast<int>(date.year());
    auto blocks = demoNumberBlocks(
        rules, place.code, place.workplace.hall.divisionName, installation, year);
    if (date.month() == std::chrono::December || date.month() == std::chrono::November) {
        const auto next = demoNumberBlocks(
            rules, place.code, place.workplace.hall.divisionName, installation, year + 1);
        blocks.insert(blocks.end(), next.begin(), next.end());
    }
    return blocks;
}

Result<DemoHall> makeIn(const QString& folder, const Clock& clock, const crypto::PasswordCost& cost)
{
    const auto platform = DemoPlatform::start(platformFolder(folder), lastingPort(), clock);
    if (!platform)
        return tl::unexpected(platform.error());
    DemoHall hall{.folder = folder, .address = (*platform)->server().address(), .places = {}};
    const auto rules = desk::builtInRuleBook();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto sealRoot = DemoSealRoot::create(clock.now());
    if (!sealRoot)
        return tl::unexpected(sealRoot.error());
    if (const auto kept = writeBytes(sealRootFile(folder), sealRoot->certificatePem(), false);
        !kept)
        return tl::unexpected(kept.error());
    if (const auto kept = writeBytes(sm2RootFile(folder), sealRoot->sm2CertificatePem(), false);
        !kept)
        return tl::unexpected(kept.error());
    std::vector<QByteArray> devices;
    for (const DemoPlace& place : demoPlaces()) {
        auto seals = sealRoot->sealsFor(place, *rules);
        if (!seals)
            return tl::unexpected(seals.error());
        const auto terminal = PlaceMaker{folder, place,
            blocksFor(place, static_cast<int>(hall.places.size()), *rules, clock.today()),
            std::move(*seals), (*platform)->server(), clock, cost, devices}
                                  .make();
        if (!terminal)
            return tl::unexpected(terminal.error());
        hall.places.push_back(
            {.place = place, .profile = {}, .recoveryKeyFile = {}, .terminal = *terminal});
    }
    return writeText(addressFile(folder), hall.address, false).map([&] { return hall; });
}

} // namespace

QString platformFolder(const QString& folder) { return folder + u"/platform"_s; }

QString profileFolder(const QString& folder, const DemoPlace& place)
{
    return folder + u'/' + place.folder;
}

Result<DemoHall> makeDemoHall(
    const QString& folder, const Clock& clock, const crypto::PasswordCost& cost)
{
    const QFileInfo target{QDir::cleanPath(folder)};
    if (target.exists())
        return failure(Error::Code::InvalidInput, target.absoluteFilePath());
    if (!QDir{}.mkpath(target.absolutePath()))
        return failure(Error::Code::Unwritable, target.absolutePath());
    // Made beside its place and renamed when it is whole, so that a hall is there or is not.
    QTemporaryDir workshop{target.absoluteFilePath() + u"-XXXXXX"_s};
    if (!workshop.isValid())
        return failure(Error::Code::Unwritable, target.absolutePath());
    auto hall = makeIn(workshop.path(), clock, cost);
    if (!hall)
        return hall;
    if (!QDir{}.rename(workshop.path(), target.absoluteFilePath()))
        return failure(Error::Code::Unwritable, target.absoluteFilePath());
    workshop.setAutoRemove(false);
    hall->folder = target.absoluteFilePath();
    for (EnrolledPlace& enrolled : hall->places) {
        enrolled.profile = profileFolder(hall->folder, enrolled.place);
        enrolled.recoveryKeyFile = recoveryFile(hall->folder, enrolled.place);
    }
    return hall;
}

bool isDemoHall(const QString& folder) { return QFileInfo::exists(addressFile(folder)); }

Result<QString> addressOf(const QString& folder)
{
    QFile file{addressFile(folder)};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, file.fileName());
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace yichuang::demo
