// SPDX-License-Identifier: Apache-2.0
#include "models/platform/builtinlaw.h"
#include "models/platform/server.h"
#include "models/store/accounts.h"
#include "models/store/sealpapers.h"
#include "models/store/store.h"
#include "models/sync/enrol.h"
#include "models/sync/platformstamper.h"
#include "models/sync/storeport.h"
#include "tests/support/qtestprinters.h"

#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;

/// An enrolled device asks the real platform on loopback for time stamps.
class TestPlatformStamper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stampsAndTrustsItsPlatform();
    void twentyAtOnce();
    void aStampOfAnotherPlatformIsRefused();
    void nobodyAnswers();

private:
    [[nodiscard]] std::unique_ptr<platform::Server> server(const QString& name)
    {
        auto made = platform::Server::create(
            {.folder = m_folder.filePath(name)}, m_law->judge, m_law->packages, m_clock)
                        .value();
        if (const auto started = made->start(); !started)
            qFatal("%s", qPrintable(started.error().detail));
        return made;
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<platform::BuiltInLaw> m_law;
    std::unique_ptr<platform::Server> m_city;
    std::unique_ptr<store::Store> m_store;
    std::vector<seal::Certificate> m_roots;
    std::optional<store::Device> m_device;
};

void TestPlatformStamper::initTestCase()
{
    m_law = std::make_unique<platform::BuiltInLaw>(platform::loadBuiltInLaw().value());
    m_city = server(u"city"_s);
    m_store = store::Store::open(m_folder.filePath(u"profile"_s), m_clock).value();
    const store::Account clerk{.name = u"malijuan"_s,
        .person = u"G1001"_s,
        .displayName = u"马丽娟"_s,
        .roles = {cases::Role::FrontClerk},
        .placeCode = u"621102000000"_s,
        .window = u"3号窗口"_s};
    const auto joined = sync::enrol(
        {.platform = QUrl{m_city->address()},
            .code = m_city->newCode(u"621102000000"_s, u"安定区政务服务大厅"_s).value(),
            .deviceId = DeviceId{uuid7(m_clock.now())},
            .deviceName = u"3号窗口"_s,
            .privateKey = {}},
        m_clock);
    QVERIFY_RESULT(joined);
    m_device
        = m_store
              ->writeAndWait([&](store::Database& database) {
                  store::createProfile(
                      database, clerk, u"counter-3"_s, {.passes = 1, .memoryKib = 8}, m_clock.now())
                      .value();
                  const auto session = std::get<std::shared_ptr<const store::Session>>(
                      store::signIn(database, clerk.name, u"counter-3"_s, m_clock.now()).value());
                  if (!sync::keepEnrolment(database, *session, *joined))
                      qFatal("the enrolment was not kept");
                  return store::device(database, *session);
              })
              .value();
    // Whoever verifies a document finds the root of its stamps without signing in.
    const auto papers = m_store->readAndWait(
        [](store::Database& database) { return store::publicSealPapers(database); });
    QVERIFY_RESULT(papers);
    QCOMPARE(papers->size(), 1U);
    QVERIFY(papers->front().kind == store::SealPaper::TimeStampRoot);
    m_roots = {seal::Certificate::fromPem(papers->front().bytes).value()};
}

void TestPlatformStamper::stampsAndTrustsItsPlatform()
{
    const auto stamper = sync::stamperOf(*m_device);
    QVERIFY(stamper != nullptr);
    const auto before = m_clock.now();
    const auto token = seal::stampOver("signature", *stamper, m_roots);
    QVERIFY_RESULT(token);
    QVERIFY(token->at >= before - std::chrono::seconds{1} && token->at <= m_clock.now());
    QVERIFY(token->service.contains(u"时间戳"));
    QVERIFY(seal::readToken(token->der, "signature", m_roots));
    QVERIFY(!seal::readToken(token->der, "another signature", m_roots));
}

void TestPlatformStamper::twentyAtOnce()
{
    std::atomic<int> good{0};
    std::vector<std::jthread> people;
    for (int i = 0; i < 20; ++i) {
        people.emplace_back([&, i] {
            const auto stamper = sync::stamperOf(*m_device);
            if (seal::stampOver(QByteArray::number(i), *stamper, m_roots))
                ++good;
        });
    }
    people.clear();
    QCOMPARE(good.load(), 20);
}

void TestPlatformStamper::aStampOfAnotherPlatformIsRefused()
{
    const auto other = server(u"other"_s);
    const std::vector roots{seal::Certificate::fromPem(other->authorityCertificate()).value()};
    const auto token = seal::stampOver("signature", *sync::stamperOf(*m_device), roots);
    QVERIFY(!token);
    QVERIFY(token.error().code == Error::Code::Crypto);
}

void TestPlatformStamper::nobodyAnswers()
{
    store::Device lonely = *m_device;
    lonely.platformUrl = u"https://127.0.0.1:1"_s;
    const auto token = seal::stampOver("signature", *sync::stamperOf(lonely), m_roots);
    QVERIFY(!token);
    QVERIFY(token.error().code == Error::Code::Network);
    lonely.certificate.clear();
    QVERIFY(sync::stamperOf(lonely) == nullptr);
}

QTEST_GUILESS_MAIN(TestPlatformStamper)
#include "tst_platformstamper.moc"
