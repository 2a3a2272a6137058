// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/sync/licencecalls.h"
#include "models/sync/pocotransport.h"
#include "models/wire/changes.h"
#include "models/wire/licence.h"
#include "tests/city/standincity.h"
#include "tests/platform/testcity.h"
#include "tests/support/patience.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A city's platform as small as one can be: keeps cases, hands out the results it was given.
class SmallCity
{
public:
    StandInCity::Reply answer(const StandInCity::Question& question)
    {
        const std::lock_guard lock{m_mutex};
        if (question.path.startsWith(u"/api/cases/"_s)) {
            const auto told = objectFromJson(question.body).value();
            cases[told.value(u"办件编号"_s).toString()] = told.value(u"版本"_s).toInt();
            return reply({{u"结果"_s, u"成功"_s}, {u"办件编号"_s, told.value(u"办件编号"_s)},
                {u"版本"_s, told.value(u"版本"_s)}});
        }
        if (question.path.startsWith(u"/api/results"_s))
            return reply({{u"结果"_s, results}, {u"游标"_s, QString::number(results.size())}});
        if (question.path == u"/api/licences"_s)
            return isPortal ? StandInCity::Reply{.type = "text/html", .body = "<html></html>"}
                            : json(R"({"证照":[{"名称":"营业执照","编号":"91","状态":"有效"}]})");
        return json("", 404);
    }
    [[nodiscard]] int versionOf(const QString& number)
    {
        const std::lock_guard lock{m_mutex};
        return cases.value(number);
    }
    void decide(const QJsonObject& result)
    {
        const std::lock_guard lock{m_mutex};
        results.append(result);
    }
    void showPortal()
    {
        const std::lock_guard lock{m_mutex};
        isPortal = true;
    }

private:
    static StandInCity::Reply reply(const QJsonObject& object)
    {
        return {.body = QJsonDocument{object}.toJson(QJsonDocument::Compact)};
    }

    std::mutex m_mutex;
    QHash<QString, int> cases;
    QJsonArray results;
    bool isPortal{false};
};

} // namespace

/// From a window's act to the city's own platform and back to the window, over real lines.
class tst_CityStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void bringsACaseToTheCityAndItsAnswerBack();
    void asksForLicencesInPlaceOfPapers();
    void hasNoLicencesWithoutACity();

private:
    std::unique_ptr<SmallCity> m_small;
    std::unique_ptr<StandInCity> m_standIn;
    std::unique_ptr<TestCity> m_city;
};

void tst_CityStory::init()
{
    m_small = std::make_unique<SmallCity>();
    m_standIn = std::make_unique<StandInCity>(
        [this](const StandInCity::Question& question) { return m_small->answer(question); });
    m_city = std::make_unique<TestCity>();
    m_city->adjust = [this](platform::ServerSettings& settings) {
        settings.metricsAddress = u"127.0.0.1:0"_s;
        settings.city = [this] { return city::openPlainCity(m_standIn->address()); };
        settings.cityPace.results = std::chrono::seconds{0};
    };
}

void tst_CityStory::cleanup()
{
    m_city.reset();
    m_standIn.reset();
    m_small.reset();
}

void tst_CityStory::bringsACaseToTheCityAndItsAnswerBack()
{
    m_city->start();
    auto device = m_city->device(u"w1"_s);
    const CaseId id{uuid7(m_city->clock.now())};
    const auto received = device.receive(id, 1);
    const auto accepted = device.make(id, 1, cases::Accepted{}, "2025-03-03 10:00");
    QCOMPARE(device.verdicts(device.push({received, accepted})),
        (QStringList{u"applied"_s, u"applied"_s}));
    const QString number = std::get<cases::Received>(received.payload).number;
    QTRY_COMPARE_WITH_TIMEOUT(m_small->versionOf(number), 2, patience);
    m_small->decide({{u"流水号"_s, u"r-1"_s}, {u"办件编号"_s, number}, {u"类型"_s, u"告知"_s},
        {u"内容"_s, u"市局已收悉"_s}});
    const auto newest = [&device]() -> QString {
        const auto changes = wire::changesFromBytes(device.curl.get(u"/sync/v1/changes"_s).body);
        if (!changes || changes->changes.empty())
            return {};
        const auto& event = changes->changes.back().event;
        const auto* noted = std::get_if<cases::Noted>(&event.payload);
        return noted != nullptr && event.actor.role == cases::Role::System ? noted->text
                                                                           : QString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(newest(), u"市局已收悉"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_small->versionOf(number), 3, patience);
    for (const QByteArray& line : {QByteArray("yichuang_city_up 1\n"),
             QByteArray("yichuang_city_cases{state=\"waiting\"} 0\n"),
             QByteArray("yichuang_city_cases{state=\"setAside\"} 0\n")})
        QTRY_VERIFY2_WITH_TIMEOUT(m_city->metrics().contains(line), line, patience);
    QVERIFY2(m_city->server->cityReport()->startsWith(u"市级平台：连通"_s),
        qPrintable(*m_city->server->cityReport()));
    m_city->server->stop();
    QVERIFY(!m_city->log.contains(number.toUtf8()));
    QVERIFY(!m_city->log.contains("李桂芳"));
}

void tst_CityStory::asksForLicencesInPlaceOfPapers()
{
    m_city->start();
    const auto device = m_city->device(u"w1"_s);
    const wire::LicenceRequest request{.holderNumber = u"621102196001011234"_s,
        .holderName = u"李桂芳"_s,
        .itemCode = u"XK-SCJ-001"_s,
        .itemVersion = 1,
        .paper = 3};
    const auto ask = [&device](const wire::LicenceRequest& question) {
        return device.curl.post(u"/sync/v1/licences"_s, wire::toBytes(question));
    };
    const auto answer = ask(request);
    QCOMPARE(answer.status, 200);
    const auto found = wire::licenceAnswerFromBytes(answer.body);
    QVERIFY_RESULT(found);
    QCOMPARE(found->licences.front().number, u"91"_s);
    QVERIFY(found->licences.front().isValid);
    const auto asked = m_standIn->asked();
    const auto question
        = std::ranges::find(asked, u"/api/licences"_s, &StandInCity::Question::path);
    QVERIFY(question != asked.end());
    // The city is told the paper's name, which the item's list gives.
    QCOMPARE(objectFromJson(question->body)->value(u"证照名称"_s).toString(), u"房屋租赁合同"_s);
    // And our own client reads the same.
    const auto bytes = [](const QString& path) {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto line = sync::PocoTransport::create({.platform = QUrl{m_city->server->address()},
        .caCertificate = bytes(device.curl.authorityFile),
        .certificate = bytes(device.curl.certificateFile),
        .privateKey = bytes(device.curl.keyFile)});
    QVERIFY_RESULT(line);
    QCOMPARE(sync::askLicences(**line, request).value(), *found);
    // Nobody's licences are looked up without a paper that demands one.
    auto other = request;
    other.paper = 9;
    QCOMPARE(ask(other).problem(), u"paperUnknown"_s);
    other = request;
    other.itemCode = u"XK-SCJ-009"_s;
    QCOMPARE(ask(other).problem(), u"paperUnknown"_s);
    QCOMPARE(
        m_city->stranger(u"s"_s).curl.post(u"/sync/v1/licences"_s, wire::toBytes(request)).status,
        403);
    m_small->showPortal();
    const auto portal = ask(request);
    QCOMPARE(portal.status, 502);
    QCOMPARE(portal.problem(), u"licencesUnreachable"_s);
    QVERIFY(portal.json().value(u"detail"_s).toString().contains(u"材料原件"_s));
    m_city->server->stop();
    QVERIFY(!m_city->log.contains("621102196001011234"));
}

void tst_CityStory::hasNoLicencesWithoutACity()
{
    m_city->adjust = {};
    m_city->start();
    const auto device = m_city->device(u"w1"_s);
    const auto answer = device.curl.post(u"/sync/v1/licences"_s,
        wire::toBytes(wire::LicenceRequest{.holderNumber = u"1"_s,
            .holderName = u"甲"_s,
            .itemCode = u"XK-SCJ-001"_s,
            .itemVersion = 1,
            .paper = 1}));
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.problem(), u"cityMissing"_s);
}

QTEST_GUILESS_MAIN(tst_CityStory)
#include "tst_citystory.moc"
