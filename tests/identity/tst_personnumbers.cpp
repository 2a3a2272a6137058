// SPDX-License-Identifier: Apache-2.0
#include "models/identity/areacode.h"
#include "models/identity/creditcode.h"
#include "models/identity/masking.h"
#include "models/identity/residentnumber.h"
#include "models/identity/telephone.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::identity;

class TestPersonNumbers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesResidentNumbers_data();
    void judgesResidentNumbers();
    void everyOtherLastCharacterIsWrong();
    void tellsBirthDayAndSex();
    void judgesCreditCodes_data();
    void judgesCreditCodes();
    void judgesTelephones_data();
    void judgesTelephones();
    void judgesAreaCodes_data();
    void judgesAreaCodes();
    void masksWhatMustNotBeRead();
};

namespace {

void addSamples(std::initializer_list<std::pair<const char*, const char*>> rows)
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("error"); // empty: valid
    for (const auto& [number, error] : rows)
        QTest::newRow(qPrintable(QString::fromUtf8(number) + QStringLiteral(" is ")
            + QString::fromUtf8(*error ? error : "valid")))
            << QString::fromUtf8(number) << QString::fromUtf8(error);
}

void compare(const Verdict& verdict, const QString& error)
{
    QCOMPARE(verdict.isValid() ? QString() : toText(verdict.errors.front().code), error);
}

} // namespace

void TestPersonNumbers::judgesResidentNumbers_data()
{
    addSamples({{"621102189902280133", ""}, {"62072518990228013X", ""}, {"62072518990228013x", ""},
        {"621027189902280135", ""}, {"141002189902280133", ""}, {"62110218990228007X", ""},
        {"11010519491231002X", ""}, {"621102 18990228 0133", ""},
        {"621102189902290136", "noSuchDay"}, {"621102189902280134", "wrongCheckCharacter"},
        {"621102189902280", "oldFifteenDigits"}, {"62110218990228013", "wrongLength"},
        {"6211021899022801330", "wrongLength"}, {"62110218990228O133", "wrongCharacter"},
        {"62110218990228013A", "wrongCharacter"}, {"", "empty"}});
}

void TestPersonNumbers::judgesResidentNumbers()
{
    QFETCH(QString, number);
    QFETCH(QString, error);
    compare(checkResidentNumber(number), error);
}

void TestPersonNumbers::everyOtherLastCharacterIsWrong()
{
    const QString number = QStringLiteral("11010519491231002X");
    for (const QChar last : QStringLiteral("0123456789"))
        compare(checkResidentNumber(QString(number.chopped(1) + last)),
            QStringLiteral("wrongCheckCharacter"));
    const auto today = dayFromText(u"1949-12-30");
    compare(checkResidentNumber(number, *today), QStringLiteral("futureDay"));
    compare(checkResidentNumber(number, *today + std::chrono::days{1}), {});
}

void TestPersonNumbers::tellsBirthDayAndSex()
{
    const auto bearer = bearerOf(QStringLiteral("11010519491231002X"));
    QVERIFY(bearer.has_value());
    QCOMPARE(toText(bearer->born), QStringLiteral("1949-12-31"));
    QVERIFY(bearer->sex == Sex::Female);
    QVERIFY(bearerOf(QStringLiteral("62110218990228007X"))->sex == Sex::Male);
    QVERIFY(!bearerOf(QStringLiteral("110105194912310021")));
}

void TestPersonNumbers::judgesCreditCodes_data()
{
    addSamples({{"91350100M000100Y43", ""}, {"91350100m000100y43", ""}, {"11341702730007167P", ""},
        {"11330800MB0R57773W", ""}, {"91621102MA00000156", ""}, {"11620700MB0000027D", ""},
        {"91621102MA00000130", ""}, {"91350100M000100Y4Z", "wrongCharacter"},
        {"91350100M000100Y44", "wrongCheckCharacter"}, {"91350100M000100Y4", "wrongLength"},
        {"9135O100M000100Y43", "wrongCharacter"}, {"", "empty"}});
}

void TestPersonNumbers::judgesCreditCodes()
{
    QFETCH(QString, number);
    QFETCH(QString, error);
    compare(checkCreditCode(number), error);
}

void TestPersonNumbers::judgesTelephones_data()
{
    addSamples({{"13812341234", ""}, {"+86 138 1234 1234", ""}, {"19912341234", ""},
        {"0932-8228865", ""}, {"8217143", ""}, {"010-12345678", "notATelephone"},
        {"010-62345678", ""}, {"12345678901", "notATelephone"}, {"1440123456789", "machineNumber"},
        {"138123412", "notATelephone"}, {"1381234123a", "wrongCharacter"}, {"", "empty"}});
}

void TestPersonNumbers::judgesTelephones()
{
    QFETCH(QString, number);
    QFETCH(QString, error);
    compare(checkTelephone(number), error);
}

void TestPersonNumbers::judgesAreaCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("city") << QStringLiteral("621100") << QStringLiteral("city");
    QTest::newRow("county") << QStringLiteral("621102") << QStringLiteral("county");
    QTest::newRow("county hall") << QStringLiteral("621102000000") << QStringLiteral("county");
    QTest::newRow("street office") << QStringLiteral("621102001") << QStringLiteral("streetOffice");
    QTest::newRow("town") << QStringLiteral("621102103000") << QStringLiteral("town");
    QTest::newRow("township") << QStringLiteral("621102200") << QStringLiteral("township");
    QTest::newRow("development zone")
        << QStringLiteral("141002600") << QStringLiteral("developmentZone");
    QTest::newRow("community") << QStringLiteral("621102001001") << QStringLiteral("community");
    QTest::newRow("village") << QStringLiteral("621102103205") << QStringLiteral("village");
    QTest::newRow("no such province") << QStringLiteral("991102") << QStringLiteral("unknownArea");
    QTest::newRow("seven digits") << QStringLiteral("6211021") << QStringLiteral("wrongLength");
    QTest::newRow("a letter") << QStringLiteral("62110A") << QStringLiteral("wrongCharacter");
}

void TestPersonNumbers::judgesAreaCodes()
{
    QFETCH(QString, code);
    QFETCH(QString, outcome);
    const AreaVerdict result = checkAreaCode(code);
    QCOMPARE(
        result.verdict.isValid() ? toText(result.kind) : toText(result.verdict.errors.front().code),
        outcome);
}

void TestPersonNumbers::masksWhatMustNotBeRead()
{
    QCOMPARE(maskedName(QStringLiteral("张三丰")), QStringLiteral("张**"));
    QCOMPARE(maskedName(QStringLiteral("𠮷田")), QStringLiteral("𠮷*"));
    QCOMPARE(
        maskedNumber(QStringLiteral("621102189902280133")), QStringLiteral("621102********0133"));
    QCOMPARE(maskedNumber(QStringLiteral("E12345678")), QStringLiteral("E1*****78"));
    QCOMPARE(maskedNumber(QStringLiteral("12")), QStringLiteral("**"));
    QCOMPARE(maskedTelephone(QStringLiteral("13812341234")), QStringLiteral("138****1234"));
    QCOMPARE(maskedTelephone(QStringLiteral("8217143")), QStringLiteral("8*****3"));
}

QTEST_GUILESS_MAIN(TestPersonNumbers)
#include "tst_personnumbers.moc"
