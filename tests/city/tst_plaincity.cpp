// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/builtin/builtincatalogue.h"
#include "models/city/plainreading.h"
#include "tests/city/standincity.h"
#include "tests/support/caseacts.h"
#include "tests/support/qtestprinters.h"

#include <QJsonArray>
#include <QtTest/QTest>

#include <condition_variable>

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

city::CityCase sampleTold()
{
    const auto sample = accepted();
    return city::cityCaseOf(*sample.c, sample.rules(), day("2025-03-04"));
}

StandInCity::Reply confirming(const StandInCity::Question& question)
{
    const auto told = objectFromJson(question.body).value_or(QJsonObject{});
    const QJsonObject answer{{u"结果"_s, u"成功"_s}, {u"办件编号"_s, told.value(u"办件编号"_s)},
        {u"版本"_s, told.value(u"版本"_s)}, {u"受理流水号"_s, u"DX-1"_s}, {u"以后才有的字段"_s, 1}};
    return {.body = canonicalJson(answer).value()};
}

} // namespace

/// The worked example of an adapter, over real HTTPS with a pinned authority.
class tst_PlainCity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_city.reset(); }

    void tellsACaseInItsWords();
    void takesOnlyAConfirmationOfThisVersion_data();
    void takesOnlyAConfirmationOfThisVersion();
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void trustsItsOwnAuthorityOnly();
    void waitsNoLongerThanItsLimit();
    void refusesAnAddressWithoutTls();
    void readsResultsAndNamesTheBadOne();
    void refusesResultsWithoutTheirNumber();
    void readsItemsThatPassTheCatalogueCheck();
    void readsNothingWhenNothingChanged();
    void readsYears();
    void asksForLicences();

private:
    [[nodiscard]] std::unique_ptr<city::CityPlatform> open() const
    {
        return city::openPlainCity(m_city->address()).value();
    }
    std::unique_ptr<StandInCity> m_city;
};

void tst_PlainCity::init() { m_city = std::make_unique<StandInCity>(&confirming); }

void tst_PlainCity::tellsACaseInItsWords()
{
    const auto told = sampleTold();
    const auto done = open()->pushCase(told);
    QVERIFY(done);
    QCOMPARE(done->reference, u"DX-1"_s);
    const auto asked = m_city->asked().front();
    QCOMPARE(asked.method, QByteArray("PUT"));
    QCOMPARE(asked.path, u"/api/cases/"_s + told.number);
    QCOMPARE(asked.headers.value("authorization"), QByteArray("Bearer secret-token"));
    const auto json = objectFromJson(asked.body).value();
    QCOMPARE(json.value(u"办件类型"_s).toString(), u"承诺件"_s);
    QCOMPARE(json.value(u"状态"_s).toString(), u"受理"_s);
    QCOMPARE(json.value(u"受理日期"_s).toString(), u"2025-03-03"_s);
    QCOMPARE(json.value(u"承诺办结"_s).toString(), u"2025-03-10"_s);
    QCOMPARE(json.value(u"法定办结"_s).toString(), u"2025-03-31"_s);
    QCOMPARE(json.value(u"收件时间"_s).toString(), u"2025-03-03 09:30"_s);
    QCOMPARE(json.value(u"申请人"_s).toObject().value(u"名称"_s).toString(), u"李桂芳"_s);
    QCOMPARE(json.value(u"版本"_s).toInt(), 2);
    for (const auto state : cases::allCaseStates)
        QVERIFY(!city::plain::wordOf(state).isEmpty());
}

void tst_PlainCity::takesOnlyAConfirmationOfThisVersion_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    const QByteArray number = sampleTold().number.toUtf8();
    QTest::newRow("nothing said") << QByteArray("{}") << u"cityNonsense"_s;
    QTest::newRow("another case") << QByteArray(R"({"结果":"成功","办件编号":"1","版本":2})")
                                  << u"cityNonsense"_s;
    QTest::newRow("an older version")
        << QByteArray(R"({"结果":"成功","办件编号":")" + number + R"(","版本":1})")
        << u"cityNonsense"_s;
    QTest::newRow("no version") << QByteArray(R"({"结果":"成功","办件编号":")" + number + R"("})")
                                << u"cityNonsense"_s;
    QTest::newRow("a later version")
        << QByteArray(R"({"结果":"成功","办件编号":")" + number + R"(","版本":5})") << QString();
    QTest::newRow("a refusal with 200")
        << QByteArray(R"({"结果":"失败","原因":"收件点未登记"})") << u"cityRefused"_s;
}

void tst_PlainCity::takesOnlyAConfirmationOfThisVersion()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, code);
    m_city->answer([&](const StandInCity::Question&) { return json(answer.constData()); });
    const auto done = open()->pushCase(sampleTold());
    QCOMPARE(done ? QString() : done.error().problem.code, code);
    if (code == u"cityRefused"_s)
        QVERIFY(done.error().problem.detail.contains(u"收件点未登记"_s));
}

void tst_PlainCity::saysWhatStandsInTheWay_data()
{
    using enum wire::ProblemScope;
    QTest::addColumn<StandInCity::Reply>("reply");
    QTest::addColumn<QString>("code");
    QTest::addColumn<wire::ProblemScope>("scope");
    QTest::addColumn<bool>("retryable");
    const StandInCity::Reply page{.type = "text/html", .body = "<html>请登录</html>"};
    auto hidden = page;
    hidden.type = "application/json";
    auto moved = json("", 302);
    moved.headers.insert("Location", "https://portal.example/");
    QTest::newRow("a page") << page << u"cityWebPage"_s << Platform << true;
    QTest::newRow("a page that says it is JSON") << hidden << u"cityWebPage"_s << Platform << true;
    QTest::newRow("sent elsewhere") << moved << u"cityWebPage"_s << Platform << true;
    QTest::newRow("401") << json("{}", 401) << u"cityNotPermitted"_s << Platform << true;
    QTest::newRow("403") << json("{}", 403) << u"cityNotPermitted"_s << Platform << true;
    QTest::newRow("429") << json("{}", 429) << u"cityBusy"_s << Platform << true;
    QTest::newRow("503") << json("{}", 503) << u"cityBusy"_s << Platform << true;
    QTest::newRow("500") << json("{}", 500) << u"cityFailed"_s << Case << true;
    QTest::newRow("422") << json(R"({"原因":"编号重复"})", 422) << u"cityRefused"_s << Case
                         << false;
    QTest::newRow("404") << json("", 404) << u"cityRefused"_s << Case << false;
    QTest::newRow("no JSON") << json("成功") << u"cityNonsense"_s << Case << true;
    QTest::newRow("cut JSON") << json("{\"结果\":\"成") << u"cityNonsense"_s << Case << true;
    QTest::newRow("a list") << json("[]") << u"cityNonsense"_s << Case << true;
    QTest::newRow("hangs up") << StandInCity::Reply{.hangsUp = true} << u"cityUnreachable"_s
                              << Platform << true;
}

void tst_PlainCity::saysWhatStandsInTheWay()
{
    QFETCH(StandInCity::Reply, reply);
    QFETCH(const QString, code);
    QFETCH(const wire::ProblemScope, scope);
    QFETCH(const bool, retryable);
    reply.headers.insert("Retry-After", "77");
    m_city->answer([&](const StandInCity::Question&) { return reply; });
    const auto done = open()->pushCase(sampleTold());
    QVERIFY(!done);
    const auto& problem = done.error().problem;
    QCOMPARE(problem.code, code);
    QCOMPARE(problem.scope, scope);
    QCOMPARE(problem.retryable, retryable);
    QVERIFY(!problem.title.isEmpty() && !problem.detail.isEmpty());
    QCOMPARE(done.error().retryAfter.value_or(std::chrono::seconds{0}).count(),
        code == u"cityBusy"_s ? 77 : 0);
}

void tst_PlainCity::trustsItsOwnAuthorityOnly()
{
    const StandInCity other{&confirming};
    auto address = m_city->address();
    address.authority = other.address().authority;
    const auto done = city::openPlainCity(address).value()->pushCase(sampleTold());
    QVERIFY(!done);
    QCOMPARE(done.error().problem.code, u"cityUnreachable"_s);
    QVERIFY(m_city->asked().empty()); // nobody's data went out
    address.authority = "no certificate";
    QCOMPARE(city::openPlainCity(address).error().code, Error::Code::Crypto);
}

void tst_PlainCity::waitsNoLongerThanItsLimit()
{
    std::mutex mutex;
    std::condition_variable wake;
    bool isOver = false;
    m_city->answer([&](const StandInCity::Question&) {
        std::unique_lock lock{mutex};
        wake.wait(lock, [&] { return isOver; });
        return json("{}");
    });
    auto address = m_city->address();
    address.answerWithin = std::chrono::milliseconds{300};
    const auto done = city::openPlainCity(address).value()->pushCase(sampleTold());
    {
        const std::lock_guard lock{mutex};
        isOver = true;
    }
    wake.notify_all();
    QVERIFY(!done);
    QCOMPARE(done.error().problem.code, u"cityUnreachable"_s);
}

void tst_PlainCity::refusesAnAddressWithoutTls()
{
    auto address = m_city->address();
    address.base.setScheme(u"http"_s);
    QCOMPARE(city::openPlainCity(address).error().code, Error::Code::InvalidInput);
    address = m_city->address();
    address.token = "one\r\nX: two";
    QCOMPARE(city::openPlainCity(address).error().code, Error::Code::InvalidInput);
}

void tst_PlainCity::readsResultsAndNamesTheBadOne()
{
    m_city->answer([](const StandInCity::Question&) {
        return json(R"({"游标":"c 2","还有":true,"结果":[
            {"流水号":"1","办件编号":"a","类型":"上级决定","决定":"准予","机关":"市局","文号":"1号","决定日期":"2025-03-07"},
            {"流水号":"2","办件编号":"b","类型":"上级决定","决定":"也许","机关":"市局","文号":"2号","决定日期":"2025-03-07"},
            {"流水号":"3","办件编号":"c","类型":"上级决定","决定":"不予","机关":"市局","文号":"3号","决定日期":"2025-02-30"},
            {"流水号":"4","办件编号":"d","类型":"告知","内容":"已转市局"},
            {"流水号":"5","办件编号":"e","类型":"撤销"}]})");
    });
    const auto page = open()->pullResults(u"c/1 &=中"_s);
    QVERIFY(page);
    QCOMPARE(m_city->asked().front().path, u"/api/results?after=c%2F1%20%26%3D%E4%B8%AD"_s);
    QCOMPARE(page->cursor, u"c 2"_s);
    QVERIFY(page->more);
    QCOMPARE(page->results.size(), std::size_t{5});
    const auto* granted = std::get_if<cases::SuperiorDecided>(&page->results.at(0).act);
    QVERIFY(granted != nullptr && granted->decidedOn == day("2025-03-07"));
    for (const std::size_t bad : {1U, 2U, 4U})
        QVERIFY(std::holds_alternative<wire::Problem>(page->results.at(bad).act));
    QCOMPARE(std::get<cases::Noted>(page->results.at(3).act).text, u"已转市局"_s);
}

void tst_PlainCity::refusesResultsWithoutTheirNumber()
{
    for (const char* text : {R"({"游标":"1","结果":[{"办件编号":"a","类型":"告知","内容":"x"}]})",
             R"({"结果":[]})", R"({"游标":"1"})"}) {
        m_city->answer([text](const StandInCity::Question&) { return json(text); });
        const auto page = open()->pullResults({});
        QVERIFY(!page);
        QCOMPARE(page.error().problem.code, u"cityNonsense"_s);
    }
}

void tst_PlainCity::readsItemsThatPassTheCatalogueCheck()
{
    m_city->answer([](const StandInCity::Question&) {
        auto reply = json(R"({"事项":[
            {"事项编码":"XK-SCJ-901","名称":"小作坊登记","类型":"行政许可","部门":"市场监督管理局","法律依据":["甘肃省食品小作坊条例"],
             "法定工作日":20,"承诺工作日":5,"结果名称":"登记证","结果类型":"证照",
             "材料":[{"名称":"申请表","原件":1},{"名称":"租赁合同","复印件":1,"必要":false},
                     {"名称":"健康证明","复印件":1,"可容缺":true}]},
            {"事项编码":"GG-SCJ-902","名称":"政策咨询","类型":"公共服务","部门":"市场监督管理局","法律依据":["无"],
             "承诺工作日":0,"结果名称":"答复","版本":3,"材料":[{"名称":"申请表","原件":1}]}]})");
        reply.headers.insert("ETag", "\"items-7\"");
        return reply;
    });
    const auto offer = open()->catalogue({});
    QVERIFY(offer && *offer);
    QCOMPARE((*offer)->tag, u"\"items-7\""_s);
    const auto known = builtin::loadBuiltInCatalogue()->knownCodes();
    auto reports = catalogue::judgeTogether((*offer)->files, known);
    for (const auto& finding : reports.front().findings)
        QVERIFY2(false, qPrintable(finding.path + u' ' + finding.detail));
    const auto update = catalogue::updateFrom(std::move(reports));
    QVERIFY_RESULT(update);
    QCOMPARE(update->items.size(), std::size_t{2});
    QCOMPARE(update->items.front().promised, WorkingDays{5});
    QCOMPARE(update->items.front().papers.at(2).tolerableDays, WorkingDays{5});
    QCOMPARE(update->items.back().caseKind, catalogue::CaseKind::Instant);
    QCOMPARE(update->items.back().version, 3);
}

void tst_PlainCity::readsNothingWhenNothingChanged()
{
    m_city->answer([](const StandInCity::Question& question) {
        const bool isKnown = question.headers.value("if-none-match") == "\"7\"";
        auto reply = isKnown ? json("", 304) : json(R"({"事项":[]})");
        reply.headers.insert("ETag", "\"7\"");
        return reply;
    });
    const auto offer = open()->catalogue(u"\"7\""_s);
    QVERIFY2(offer.has_value(), offer ? "" : qPrintable(offer.error().problem.detail));
    QVERIFY(!*offer);
    // A city without tags sends everything: the same bytes are no news.
    m_city->answer([](const StandInCity::Question&) { return json(R"({"事项":[]})"); });
    const auto first = open()->catalogue({});
    QVERIFY(first && *first);
    QVERIFY(!*open()->catalogue((*first)->tag));
}

void tst_PlainCity::readsYears()
{
    m_city->answer([](const StandInCity::Question&) {
        return json(R"({"年份":[{"年":2027,"文号":"国办发明电〔2026〕9号","发布":"2026-11-04",
            "放假":[{"名称":"元旦","起":"2027-01-01","止":"2027-01-03"}],"上班":["2027-01-09"]}]})");
    });
    const auto offer = open()->calendar({});
    QVERIFY2(offer.has_value(), offer ? "" : qPrintable(offer.error().problem.detail));
    QCOMPARE((*offer)->years.front().holidays.front().to, day("2027-01-03"));
    QCOMPARE((*offer)->years.front().makeUpDays.front(), day("2027-01-09"));
    // A make-up day on a Monday cannot be: nothing of it is taken.
    m_city->answer([](const StandInCity::Question&) {
        return json(
            R"({"年份":[{"年":2027,"文号":"x","发布":"2026-11-04","放假":[],"上班":["2027-01-11"]}]})");
    });
    QCOMPARE(open()->calendar({}).error().problem.code, u"cityNonsense"_s);
}

void tst_PlainCity::asksForLicences()
{
    m_city->answer([](const StandInCity::Question&) {
        return json(
            R"({"证照":[{"名称":"营业执照","编号":"91620000MA7","持证人":"李桂芳","发证机关":"安定区市场监督管理局",
            "有效期起":"2020-01-02","有效期止":"","状态":"有效"},
            {"名称":"营业执照","编号":"旧","有效期止":"2019-12-31","状态":"注销"}]})");
    });
    const auto found = open()->licences({.holderNumber = u"621102196001011234"_s,
        .holderName = u"李桂芳"_s,
        .paper = u"营业执照"_s});
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{2});
    QVERIFY(found->front().isValid && !found->front().validUntil);
    QVERIFY(!found->back().isValid);
    const auto asked = m_city->asked().front();
    QCOMPARE(asked.path, u"/api/licences"_s); // no person's number in an address
    QVERIFY(asked.body.contains("621102196001011234"));
}

QTEST_GUILESS_MAIN(tst_PlainCity)
#include "tst_plaincity.moc"
