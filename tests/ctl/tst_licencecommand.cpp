// SPDX-License-Identifier: Apache-2.0
#include "app/demo/demoplaces.h"
#include "models/base/canonicaljson.h"
#include "models/city/plaincity.h"
#include "models/platform/citylaw.h"
#include "models/platform/server.h"
#include "tests/city/standincity.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

#include "runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using yichuang::test::Run;
using yichuang::test::Runner;
using yichuang::test::StandInCity;

namespace {

const QString itemCode = u"XK-SCJ-001"_s;

/// A demo hall whose platform has a city behind it, or none.
class Register
{
public:
    Register()
    {
        const auto counter = m_hall.counter(0);
        const auto form = test::completeForm(m_hall.rules(), itemCode, m_hall.clock().today(), 7);
        const auto opened = counter->desk().open(form, std::nullopt).result();
        if (!opened || !std::holds_alternative<desk::Recorded>(*opened))
            qFatal("the case was not received");
        const auto& received = std::get<desk::Recorded>(*opened).c.received;
        number = received.number;
        holder = received.applicant.creditCode.isEmpty() ? received.applicant.person.number
                                                         : received.applicant.creditCode;
        QFile file{m_hall.folder() + u"/password"_s};
        if (!file.open(QIODevice::WriteOnly) || file.write(demo::demoPassword().toUtf8()) < 1)
            qFatal("no password file");
    }
    void start(bool withCity)
    {
        const QString folder = demo::platformFolder(m_hall.folder());
        m_law = std::make_unique<platform::BuiltInLaw>(platform::loadCityLaw(folder).value());
        platform::ServerSettings settings;
        settings.folder = folder;
        settings.port = static_cast<quint16>(QUrl{m_hall.address()}.port());
        if (withCity)
            settings.city = [this] { return city::openPlainCity(m_standIn.address()); };
        m_server = platform::Server::create(settings, m_law->judge, m_law->packages, m_hall.clock())
                       .value();
        if (const auto listening = m_server->start(); !listening)
            qFatal("%s", qPrintable(listening.error().detail));
    }
    void stop()
    {
        m_server->stop();
        m_server.reset();
    }
    [[nodiscard]] Run ask(const QStringList& words) const
    {
        return Runner{demo::profileFolder(m_hall.folder(), demo::demoPlaces().front())}(
            QStringList{u"case"_s, u"licence"_s} + words
            + QStringList{u"--user"_s, demo::people::clerk, u"--password-file"_s,
                m_hall.folder() + u"/password"_s});
    }
    /// What the city was last asked for.
    [[nodiscard]] QJsonObject question() const
    {
        const auto asked = m_standIn.asked();
        const auto last = std::ranges::find(
            asked.rbegin(), asked.rend(), u"/api/licences"_s, &StandInCity::Question::path);
        return last == asked.rend() ? QJsonObject{} : objectFromJson(last->body).value();
    }

    QString number;
    QString holder;
    QByteArray answer{R"({"证照":[]})"};

private:
    test::Hall m_hall;
    StandInCity m_standIn{[this](const StandInCity::Question& question) {
        return question.path == u"/api/licences"_s ? test::json(answer.constData())
                                                   : test::json("", 404);
    }};
    std::unique_ptr<platform::BuiltInLaw> m_law; // outlives the server, which judges by it
    std::unique_ptr<platform::Server> m_server;
};

} // namespace

/// `case licence NUMBER PAPER`: the applicant's e-licences in place of a paper, from the command to
/// the city's register and back.
class TestLicenceCommand final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatTheRegisterHas();
    void saysThatThereIsNone();
    void saysWhyItCannotSay();
};

void TestLicenceCommand::tellsWhatTheRegisterHas()
{
    Register city;
    city.answer = R"({"证照":[{"名称":"营业执照","编号":"91-A","状态":"有效"},)"
                  R"({"名称":"营业执照","编号":"91-B","状态":"注销"}]})";
    city.start(true);
    const Run told = city.ask({city.number, u"3"_s});
    QVERIFY2(told.exit == 0, told.err.constData());
    const QStringList lines = told.text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains(u"91-A"_s) && lines.at(0).endsWith(u", in force"_s),
        qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(u"91-B"_s) && lines.at(1).endsWith(u"not in force"_s),
        qPrintable(lines.at(1)));
    // Asked in the applicant's name for the paper of the list.
    QVERIFY(QStringList(city.question().keys()).size() > 1);
    QVERIFY2(QString::fromUtf8(canonicalJson(city.question()).value()).contains(city.holder),
        "whose licence");
    const Run json = city.ask({city.number, u"3"_s, u"--json"_s});
    const auto licences = json.json().toObject().value(u"licences"_s).toArray();
    QCOMPARE(licences.size(), 2);
    QCOMPARE(licences.at(0).toObject().value(u"number"_s).toString(), u"91-A"_s);
}

void TestLicenceCommand::saysThatThereIsNone()
{
    Register city;
    city.start(true);
    const Run none = city.ask({city.number, u"3"_s});
    QCOMPARE(none.exit, 0);
    QVERIFY(none.text().contains(u"take the paper itself"_s));
    // No such paper in the list, no such case.
    QCOMPARE(city.ask({city.number, u"99"_s}).exit, 1);
    QVERIFY(city.ask({u"621102000000202503030010001"_s, u"3"_s}).exit != 0);
    QCOMPARE(city.ask({city.number}).exit, 2);
}

void TestLicenceCommand::saysWhyItCannotSay()
{
    Register city;
    city.start(false);
    const Run missing = city.ask({city.number, u"3"_s, u"--json"_s});
    QCOMPARE(missing.exit, 1); // the platform has no register behind it
    QVERIFY2(!missing.problem().isUndefined(), missing.err.constData());
    city.stop();
    QCOMPARE(city.ask({city.number, u"3"_s}).exit, 3); // nobody there
}

QTEST_MAIN(TestLicenceCommand)
#include "tst_licencecommand.moc"
