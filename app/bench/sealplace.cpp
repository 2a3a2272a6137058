// SPDX-License-Identifier: Apache-2.0
#include "app/bench/sealplace.h"

#include "app/demo/demopeople.h"
#include "app/demo/demoplaces.h"
#include "app/demo/demoseals.h"
#include "models/desk/verifying.h"
#include "models/desk/workplace.h"
#include "models/store/accounts.h"
#include "models/store/device.h"

#include <QDir>
#include <QFile>

namespace yichuang::bench {
namespace {

using namespace Qt::Literals::StringLiterals;

const QString item = u"XK-SCJ-001"_s;
constexpr crypto::PasswordCost cheap{.passes = 1, .memoryKib = 8}; ///< it is not measured

/// The service without a line: what is measured is our work.
class NearStamper final : public seal::TimeStamper
{
public:
    NearStamper(crypto::TimeStampAuthority& service, const Clock& clock)
        : m_service(service)
        , m_clock(clock)
    {
    }
    [[nodiscard]] Result<QByteArray> answerTo(const QByteArray& query) override
    {
        return m_service.answerTo(query, m_clock.now());
    }

private:
    crypto::TimeStampAuthority& m_service;
    const Clock& m_clock;
};

Result<> writeKey(const QString& path, const QByteArray& bytes)
{
    QFile file{path};
    if (!QDir{}.mkpath(path.section(u'/', 0, -2)) || !file.open(QIODevice::WriteOnly)
        || file.write(bytes) != bytes.size())
        return failure(Error::Code::Unwritable, path);
    return {};
}

} // namespace

Result<std::unique_ptr<SealPlace>> SealPlace::make()
{
    auto rules = desk::builtInRuleBook();
    if (!rules)
        return tl::unexpected(rules.error());
    std::unique_ptr<SealPlace> made{new SealPlace(std::move(*rules))};
    auto opened = store::Store::open(made->m_folder.filePath(u"profile"_s), made->m_clock);
    if (!opened)
        return tl::unexpected(opened.error());
    made->m_store = std::move(*opened);
    const auto ready = made->makeProfile().and_then([&] { return made->makeSeals(); });
    if (!ready)
        return tl::unexpected(ready.error());
    return made;
}

Result<> SealPlace::makeProfile()
{
    const demo::DemoPlace place = demo::demoPlaces().front();
    const store::Account& clerk = place.accounts.front();
    const auto made = m_store->writeAndWait([&](store::Database& database) {
        return store::createProfile(database, clerk, demo::demoPassword(), cheap, m_clock.now());
    });
    if (!made)
        return tl::unexpected(made.error());
    const auto first = session(clerk.name);
    if (!first)
        return tl::unexpected(first.error());
    const store::Device device{.id = DeviceId{uuid7(m_clock.now())},
        .placeCode = place.code,
        .placeName = place.name,
        .terminal = 1};
    const auto kept = m_store->writeAndWait([&](store::Database& database) -> Result<> {
        for (const store::Account& account : place.accounts) {
            if (account.name != demo::people::chief)
                continue;
            const auto added = store::addAccount(
                database, **first, account, demo::demoPassword(), cheap, m_clock.now());
            if (!added)
                return tl::unexpected(added.error());
        }
        if (const auto saved = desk::saveWorkplace(database, place.workplace); !saved)
            return saved;
        return store::saveDevice(database, **first, device);
    });
    if (!kept)
        return kept;
    m_desk = std::make_unique<desk::Desk>(*m_store, *first, m_rules,
        desk::seatOf((*first)->account(), device, place.workplace), m_clock);
    return session(demo::people::chief).map([this](auto chief) { m_chief = std::move(chief); });
}

Result<> SealPlace::makeSeals()
{
    const demo::DemoPlace place = demo::demoPlaces().front();
    const crypto::Validity validity{m_clock.now() - std::chrono::hours{24}, std::chrono::days{30}};
    const auto root = demo::DemoSealRoot::create(m_clock.now());
    const auto stampRoot = crypto::Authority::create(u"time stamps"_s, validity);
    const auto stampKey = crypto::PrivateKey::generate();
    if (!root || !stampRoot || !stampKey)
        return failure(Error::Code::Crypto, u"no key"_s);
    const auto stampCertificate = stampKey->publicKey().and_then([&](const auto& open) {
        return stampRoot->issueSigner(open, u"time stamps"_s, validity, "critical,timeStamping");
    });
    if (!stampCertificate)
        return tl::unexpected(stampCertificate.error());
    auto service = crypto::TimeStampAuthority::create(*stampCertificate, *stampKey);
    const auto seals = root->sealsFor(place, m_rules);
    if (!service || !seals)
        return tl::unexpected(service ? seals.error() : service.error());
    if (!*seals)
        return failure(Error::Code::NotFound, u"no seal for the place"_s);
    m_service = std::move(*service);
    for (const store::StoredSealPaper& paper : (*seals)->papers) {
        if (const auto kept = keep(paper.kind, paper.id, paper.bytes); !kept)
            return kept;
    }
    const auto trusted
        = keep(store::SealPaper::TimeStampRoot, u"here"_s, stampRoot->certificatePem());
    const QString profile = m_store->files().folder;
    for (const demo::DemoKey& key : (*seals)->keys) {
        const auto kept = writeKey(
            desk::sealKeyFile(profile, (*seals)->keeper, key.sealId, key.format), key.pkcs12);
        if (!kept)
            return kept;
    }
    auto templates = documents::TemplateSet::load({u":/templates"_s});
    if (!trusted || !templates)
        return failure(Error::Code::Unwritable, profile);
    desk::Seat seat = m_desk->seat();
    const store::Account& chief = m_chief->account();
    seat.account = chief.name;
    seat.person = chief.person;
    seat.name = chief.displayName;
    seat.roles = chief.roles;
    seat.window = chief.window;
    m_seals = std::make_unique<desk::SealDesk>(*m_store, m_chief, m_desk->liveRules(), seat,
        m_clock, std::move(*templates),
        desk::sealToolsFor(seat, profile, {.mayLackStamp = false, .decidesOffline = true},
            std::make_shared<NearStamper>(*m_service, m_clock)));
    return {};
}

Result<std::shared_ptr<const store::Session>> SealPlace::session(const QString& account)
{
    return m_store
        ->writeAndWait([&](store::Database& database) {
            return store::signIn(database, account, demo::demoPassword(), m_clock.now());
        })
        .map([](const store::SignIn& answer) {
            return std::get<std::shared_ptr<const store::Session>>(answer);
        });
}

Result<> SealPlace::keep(store::SealPaper kind, const QString& id, const QByteArray& bytes)
{
    return m_store->writeAndWait([&](store::Database& database) {
        return store::keepSealPaper(database, *m_chief, {kind, id, bytes}, m_clock.now());
    });
}

Result<desk::SealDraft> SealPlace::notice(int number)
{
    const catalogue::Item* known = m_rules.currentItem(item, m_clock.today());
    if (known == nullptr)
        return failure(Error::Code::NotFound, item);
    const desk::Intake form{.itemCode = item,
        .applicant = demo::inventedApplicant(*known, static_cast<quint64>(number)),
        .papers = demo::papersOf(*known)};
    const auto accepted
        = m_desk->open(form, cases::Accepted{u"测受字〔2026〕%1号"_s.arg(number + 1)}).result();
    if (!accepted)
        return tl::unexpected(accepted.error());
    if (const auto* refusal = std::get_if<cases::Refusal>(&*accepted))
        return failure(Error::Code::InvalidInput, cases::toText(*refusal));
    const auto drafted = m_seals
                             ->draft({.id = std::get<desk::Recorded>(*accepted).c.id,
                                 .kind = documents::DocumentKind::AcceptanceNotice,
                                 .act = std::nullopt})
                             .result();
    if (!drafted)
        return tl::unexpected(drafted.error());
    const auto* draft = std::get_if<desk::SealDraft>(&*drafted);
    if (draft == nullptr)
        return failure(Error::Code::Internal, u"no notice"_s);
    return *draft;
}

Result<qint64> SealPlace::seal(const desk::SealDraft& draft)
{
    const auto answer = m_seals->seal(draft, seal::Pin{demo::demoPin()}).result();
    if (!answer)
        return tl::unexpected(answer.error());
    const auto* sealed = std::get_if<desk::SealedCase>(&*answer);
    if (sealed == nullptr)
        return failure(Error::Code::Refused, u"not sealed, answer %1"_s.arg(answer->index()));
    return sealed->impression.number;
}

Result<QByteArray> SealPlace::document(qint64 row)
{
    return m_store->readAndWait(
        [&](store::Database& database) { return store::sealedDocument(database, *m_chief, row); });
}

Result<bool> SealPlace::isGenuine(const QByteArray& pdf)
{
    return m_store
        ->readAndWait([&](store::Database& database) {
            return desk::verifyHere(database, pdf, m_clock.now());
        })
        .map([](const seal::Verdict& verdict) { return verdict.isGenuine(); });
}

} // namespace yichuang::bench
