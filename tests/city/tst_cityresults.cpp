// SPDX-License-Identifier: Apache-2.0
#include "models/platform/livelaw.h"
#include "tests/city/cityground.h"
#include "tests/support/caseacts.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using city::Obstacle;
using city::setback;

/// What comes back from a city's own platform: results, items, calendars.
class tst_CityResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<CityGround>(); }
    void cleanup() { m_ground.reset(); }

    void writesTheSuperiorsDecisionByTheRules();
    void writesNothingTwice();
    void setsAsideWhatTheRulesForbid();
    void judgesAgainWhatCameTooEarly();
    void readsPageAfterPage();
    void takesItemsAndYearsThatPassTheChecks();
    void refusesItemsThatBreakARule();
    void refusesToLoseAVersionThatCasesNeed();
    void keepsCasesGoingWhenOnlyTheDataFail();

private:
    void round() { QVERIFY_RESULT(m_ground->exchange()->round()); }
    void decided(const QString& id, int serial, city::CityAct act);
    std::unique_ptr<CityGround> m_ground;
};

void tst_CityResults::decided(const QString& id, const int serial, city::CityAct act)
{
    m_ground->city.results.push_back(
        {.id = id, .caseNumber = CityGround::numberOf(serial), .act = std::move(act)});
}

void tst_CityResults::writesTheSuperiorsDecisionByTheRules()
{
    auto& ground = *m_ground;
    const auto id = ground.confirm(forwardedSample(), 1);
    decided(u"r-1"_s, 1, superiorGrant());
    round();
    const auto c = ground.caseOf(id);
    QCOMPARE(c.state, cases::CaseState::Granted);
    QCOMPARE(c.decision->documentNumber(), u"定市监许〔2025〕第7号"_s);
    QCOMPARE(c.decision->by.role, cases::Role::System);
    QCOMPARE(c.decision->by.name, u"定西市政务服务平台"_s);
    QCOMPARE(c.decision->decidedOn, day("2025-03-07"));
}

void tst_CityResults::writesNothingTwice()
{
    auto& ground = *m_ground;
    const auto id = ground.confirm(accepted(), 1);
    for (int i = 0; i < 3; ++i)
        decided(u"r-1"_s, 1, cases::Noted{.text = u"市局来函"_s});
    round();
    QCOMPARE(ground.caseOf(id).version, 3);
}

void tst_CityResults::setsAsideWhatTheRulesForbid()
{
    auto& ground = *m_ground;
    const auto id = ground.confirm(accepted(), 1); // decided here, not above
    decided(u"r-1"_s, 1, superiorGrant());
    decided(u"r-2"_s, 9, cases::Noted{.text = u"没有这个办件"_s});
    decided(u"r-3"_s, 1, setback(Obstacle::Nonsense, u"类型 不认识"_s).problem);
    decided(u"r-4"_s, 1, cases::Noted{.text = u"其余照常"_s});
    round();
    QCOMPARE(ground.caseOf(id).version, 3); // the last one alone
    const auto report = ground.report();
    QVERIFY2(report.contains(u"未能记入的结果 3 件"_s), qPrintable(report));
    QVERIFY2(report.contains(u"不符合办理规则"_s), qPrintable(report));
    QVERIFY2(report.contains(u"没有这个办件"_s), qPrintable(report));
    QVERIFY2(report.contains(u"类型 不认识"_s), qPrintable(report));
}

void tst_CityResults::judgesAgainWhatCameTooEarly()
{
    auto& ground = *m_ground;
    // The window forwarded the case on paper while it was offline: the superior is faster.
    const auto sample = forwardedSample();
    auto begun = sample;
    begun.events.resize(4);
    const auto id = ground.confirm(begun, 1);
    decided(u"r-1"_s, 1, superiorGrant());
    decided(u"r-2"_s, 2, cases::Noted{.text = u"先到的告知"_s});
    round();
    QCOMPARE(ground.caseOf(id).state, cases::CaseState::Reviewing);
    ground.clock.advance(std::chrono::hours{1});
    ground.confirmMore(id, sample, 4);
    const auto late = ground.confirm(accepted(), 2);
    round();
    QCOMPARE(ground.caseOf(id).state, cases::CaseState::Granted);
    QCOMPARE(ground.caseOf(late).version, 3);
    QVERIFY2(!ground.report().contains(u"未能记入"_s), qPrintable(ground.report()));
}

void tst_CityResults::readsPageAfterPage()
{
    auto& ground = *m_ground;
    const auto id = ground.confirm(accepted(), 1);
    for (int i = 1; i <= 7; ++i)
        decided(u"r-%1"_s.arg(i), 1, cases::Noted{.text = u"第 %1 次"_s.arg(i)});
    round();
    QCOMPARE(ground.caseOf(id).version, 9);
}

void tst_CityResults::takesItemsAndYearsThatPassTheChecks()
{
    auto& ground = *m_ground;
    const QString folder = ground.folder.filePath(u"city"_s);
    QVERIFY(QDir{}.mkpath(folder));
    const auto law = platform::LiveLaw::open(folder).value();
    ground.law = law.get();
    auto year = calendar::calendarYearFromJson(
        R"({"year": 2027, "notice": {"number": "国办发明电〔2026〕9号", "published": "2026-11-04"},
            "holidays": [{"name": "元旦", "from": "2027-01-01", "to": "2027-01-03"}],
            "makeupWorkdays": []})",
        2027);
    QVERIFY_RESULT(year);
    ground.city.years = city::CalendarOffer{.years = {*year}, .tag = u"y1"_s};
    round();
    QVERIFY2(law->calendarVersion().contains(u"国办发明电〔2026〕9号"_s),
        qPrintable(law->calendarVersion()));
    const auto packages = law->packages();
    QVERIFY(std::ranges::any_of(packages, [](const platform::PackageContent& package) {
        return package.name == u"calendar"_s && package.bytes.contains("2026〕9号");
    }));
    // Another process, or the next start, reads the same from the folder.
    QCOMPARE(platform::LiveLaw::open(folder).value()->calendarVersion(), law->calendarVersion());
    const int calls = ground.city.calls;
    ground.clock.advance(std::chrono::minutes{2}); // the claim of the one before is over
    round(); // a new exchange asks with the tag and gets nothing
    QVERIFY(ground.city.calls > calls);
    QVERIFY(!ground.report().contains(u"日历："_s));
}

void tst_CityResults::refusesItemsThatBreakARule()
{
    auto& ground = *m_ground;
    const QString folder = ground.folder.filePath(u"city"_s);
    QVERIFY(QDir{}.mkpath(folder));
    const auto law = platform::LiveLaw::open(folder).value();
    ground.law = law.get();
    const auto before = law->packages();
    ground.city.items = city::CatalogueOffer{
        .files = {{u"items.json"_s, R"([{"localCode": "XK-SCJ-901"}])"}}, .tag = u"i1"_s};
    round();
    QCOMPARE(law->packages().front().bytes, before.front().bytes);
    QVERIFY(!QFile::exists(folder + u"/from-city/catalogue/items.json"_s));
    QVERIFY2(ground.report().contains(u"事项：市级平台的事项或日历不合规则"_s),
        qPrintable(ground.report()));
}

void tst_CityResults::refusesToLoseAVersionThatCasesNeed()
{
    auto& ground = *m_ground;
    const QString folder = ground.folder.filePath(u"city"_s);
    QVERIFY(QDir{}.mkpath(folder + u"/catalogue"_s));
    const auto put = [&](const QByteArray& bytes) {
        QFile file{folder + u"/catalogue/ours.json"_s};
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QFile builtIn{u":/catalogue/items.json"_s};
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    const auto items = QJsonDocument::fromJson(builtIn.readAll()).array();
    const auto withPapers = std::ranges::find_if(items, [](const QJsonValue& value) {
        return !value.toObject().value(u"materials"_s).toArray().isEmpty();
    });
    auto item = withPapers->toObject();
    item.insert(u"version"_s, 77);
    QVERIFY(put(QJsonDocument{QJsonArray{item}}.toJson()));
    const auto law = platform::LiveLaw::open(folder).value();
    const catalogue::ItemVersion version{item.value(u"localCode"_s).toString(), 77};
    QVERIFY_RESULT(law->paperOf(version, 1));
    QVERIFY(QFile::remove(folder + u"/catalogue/ours.json"_s));
    const auto refreshed = law->refresh();
    QVERIFY(!refreshed);
    QVERIFY2(refreshed.error().detail.contains(version.code), qPrintable(refreshed.error().detail));
    QVERIFY_RESULT(law->paperOf(version, 1)); // what held before still holds
    QVERIFY(put("[{"));
    QCOMPARE(law->refresh().error().code, Error::Code::InvalidInput);
    QVERIFY(put(QJsonDocument{QJsonArray{item}}.toJson()));
    QCOMPARE(law->refresh().value(), false); // the same as before: nothing is new
    item.insert(u"version"_s, 78);
    QFile more{folder + u"/catalogue/more.json"_s};
    QVERIFY(more.open(QIODevice::WriteOnly)
        && more.write(QJsonDocument{QJsonArray{item}}.toJson()) > 0);
    more.close();
    QCOMPARE(law->refresh().value(), true);
    QVERIFY_RESULT(law->paperOf({version.code, 78}, 1));
}

void tst_CityResults::keepsCasesGoingWhenOnlyTheDataFail()
{
    auto& ground = *m_ground;
    const QString folder = ground.folder.filePath(u"city"_s);
    QVERIFY(QDir{}.mkpath(folder));
    const auto law = platform::LiveLaw::open(folder).value();
    ground.law = law.get();
    ground.city.itemsFail = setback(Obstacle::Failed, u"状态码 500"_s);
    ground.confirm(accepted(), 1);
    const auto exchange = ground.exchange();
    QVERIFY_RESULT(exchange->round());
    ground.confirm(accepted(), 2);
    QVERIFY_RESULT(exchange->round()); // at once, without a wait
    QCOMPARE(ground.city.has.size(), std::size_t{2});
    QVERIFY2(ground.report().contains(u"事项：市级平台内部错误"_s), qPrintable(ground.report()));
}

QTEST_GUILESS_MAIN(tst_CityResults)
#include "tst_cityresults.moc"
