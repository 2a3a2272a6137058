// SPDX-License-Identifier: Apache-2.0
#include "tests/simulation/simcity.h"

#include "models/platform/sqlitestore.h"
#include "tests/simulation/simtime.h"

#include <QFile>

#include <utility>

namespace yichuang::sim {

using namespace Qt::Literals::StringLiterals;

class SimCity::FaultyStore final : public platform::PlatformStore
{
public:
    FaultyStore(SimCity& city, std::unique_ptr<platform::PlatformStore> store)
        : m_city(city)
        , m_store(std::move(store))
    {
    }

    Result<> change(const Work& work) override
    {
        const auto fault = m_city.diskFault ? m_city.diskFault() : DiskFault::None;
        switch (fault) {
        case DiskFault::None:
            return m_store->change(work);
        case DiskFault::Full:
            return failAfter(work, {Error::Code::DiskFull, u"simulated"_s});
        case DiskFault::Locked:
            return failure(Error::Code::Locked, u"simulated"_s);
        case DiskFault::DiesBeforeCommit:
            m_city.m_died = true;
            return failAfter(work, {Error::Code::Internal, u"killed"_s});
        case DiskFault::DiesAfterCommit:
            m_city.m_died = true;
            static_cast<void>(m_store->change(work));
            return failure(Error::Code::Internal, u"killed"_s);
        }
        Q_UNREACHABLE();
    }
    Result<> look(const Work& work) override { return m_store->look(work); }

private:
    /// All the work is done and then rolled back: in-memory traces of it would show.
    Result<> failAfter(const Work& work, const Error& error)
    {
        return m_store->change([&](platform::StoreSession& session) -> Result<> {
            static_cast<void>(work(session));
            return tl::unexpected(error);
        });
    }

    SimCity& m_city;
    std::unique_ptr<platform::PlatformStore> m_store;
};

struct SimCity::Parts
{
    explicit Parts(SimCity& city)
        : store(city, sure(platform::openSqliteStore(city.m_path)))
        , blobs(sure(platform::openBlobFolder(city.m_path + u".attachments"_s)))
        , stamps(sure(crypto::TimeStampAuthority::create(
              city.m_folder.stampCertificate(), city.m_folder.stampKey())))
        , feed(store)
        , leases(store, city.m_clock)
        , uploads(store, *blobs, city.m_clock)
        , devices(store, city.m_folder, city.m_clock, u"市平台"_s)
        , intake(store, city.m_judge, city.m_folder.receiptKey(),
              sure(idFromText<DeviceId>(u"019347a0-0000-7000-8000-00000000c171")), city.m_clock,
              feed)
        , packages(city.m_folder.receiptKey())
        , licences(city.m_judge, nullptr)
        , service({devices, intake, feed, leases, uploads, packages, licences, *stamps,
              city.m_folder, city.m_clock, u"市平台"_s, {}})
    {
    }

    FaultyStore store;
    std::unique_ptr<platform::BlobStore> blobs;
    std::unique_ptr<crypto::TimeStampAuthority> stamps;
    platform::Feed feed;
    platform::Leases leases;
    platform::Uploads uploads;
    platform::Devices devices;
    platform::Intake intake;
    platform::Packages packages;
    platform::LicenceDesk licences;
    platform::Service service;
};

SimCity::SimCity(const platform::CityFolder& folder, const platform::Judge& judge,
    const Clock& clock, QString databasePath)
    : m_folder(folder)
    , m_judge(judge)
    , m_clock(clock)
    , m_path(std::move(databasePath))
{
}

SimCity::~SimCity() = default;

void SimCity::start()
{
    if (!m_parts)
        m_parts = std::make_unique<Parts>(*this);
}

void SimCity::kill() { m_parts.reset(); }

void SimCity::backUp()
{
    kill(); // closing the last connection leaves one whole file
    QFile::remove(m_path + u".copy"_s);
    m_hasBackUp = QFile::copy(m_path, m_path + u".copy"_s);
    start();
}

void SimCity::restore()
{
    kill();
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + suffix);
    QFile::copy(m_path + u".copy"_s, m_path);
    start();
    const auto fault = std::exchange(diskFault, {});
    const auto renewed = m_parts->store.change(
        [](platform::StoreSession& session) { return session.renewFeedMark(); });
    if (!renewed)
        qFatal("%s", qPrintable(renewed.error().detail));
    diskFault = fault;
}

Result<QByteArray> SimCity::attachment(const QByteArray& sha256) const
{
    const auto size = m_parts->blobs->sizeOf(sha256);
    if (!size || !*size)
        return failure(Error::Code::NotFound);
    return m_parts->blobs->read(sha256, 0, **size);
}

platform::Answer SimCity::serve(
    platform::Call call, const std::optional<platform::Presented>& certificate)
{
    m_died = false;
    call.supportId = u"00000000"_s;
    const auto route = platform::Service::route(call.method, call.path);
    if (!route)
        return platform::answerOf(route.error(), call);
    if (auto refused = m_parts->service.admit(*route, call, certificate))
        return *refused;
    return m_parts->service.answer(*route, call);
}

platform::PlatformStore& SimCity::store() { return m_parts->store; }

Result<QString> SimCity::newCode(const QString& division) const
{
    return m_parts->devices.newCode(division, u"便民服务点"_s, std::chrono::hours{72});
}

} // namespace yichuang::sim
