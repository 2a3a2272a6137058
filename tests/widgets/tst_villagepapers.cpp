// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialog.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"

#include <QSignalSpy>
#include <QTest>

#include "rulesdesk.h"

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;
using cases::CaseState;
using cases::Role;
using shared::KeyButton;
using test::CaseWindow;
using test::RulesDesk;

namespace {

const QString kChild = u"621102103000202503060010001X"_s;

/// A village's case whose papers went to the township on 2025-03-04.
test::SampleCase handedIn()
{
    test::SampleCase sample;
    sample.place = {.code = u"621102103201"_s, .name = u"村便民服务点"_s};
    sample.act("2025-03-03 09:00", sample.receipt(), Role::Proxy).value();
    sample
        .act("2025-03-04 09:00",
            cases::HandedIn{.to = {u"621102103000"_s, u"李家堡镇便民服务中心"_s},
                .receiver = u"王丽"_s,
                .listNumber = u"1"_s,
                .signedByProxy = true,
                .signedByReceiver = true},
            Role::Proxy)
        .value();
    return sample;
}

RulesDesk at(Role role)
{
    return RulesDesk(handedIn(), test::seatOf(u"G7001"_s, u"李娜"_s, {role}), "2025-03-05 09:30");
}

} // namespace

/// 代办件 after the hand-over (rulebook 2.2): the township opens a case of its own, the village
/// fetches its result.
class VillagePapersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTownshipOpensItsOwnCaseOnce();
    void whoReceivesNothingOpensNoCase();
    void theVillageWaitsForTheTownship();
    void theVillageFetchesTheResult();
};

void VillagePapersTest::theTownshipOpensItsOwnCaseOnce()
{
    RulesDesk desk = at(Role::FrontClerk);
    {
        CaseWindow w(desk);
        QSignalSpy asked(&w.page, &casespage::CasesPage::childRequested);
        QVERIFY2(w.child<KeyButton>("main")->isEnabled(),
            qPrintable(w.child<KeyButton>("main")->refusal()));
        w.press(Qt::Key_F9);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CaseId>(), desk.sample.c->id);
        QVERIFY(desk.acts.empty()); // nothing happens to the village's case
    }
    desk.children = {{.number = kChild, .state = CaseState::Accepted}};
    CaseWindow w(desk);
    QVERIFY(!w.child<KeyButton>("main")->isEnabled());
    QVERIFY(w.child<KeyButton>("main")->refusal().contains(kChild));
}

void VillagePapersTest::whoReceivesNothingOpensNoCase()
{
    RulesDesk desk = at(Role::Reviewer);
    CaseWindow w(desk);
    QVERIFY(!w.child<KeyButton>("main")->isEnabled());
}

void VillagePapersTest::theVillageWaitsForTheTownship()
{
    RulesDesk desk = at(Role::Proxy);
    CaseWindow w(desk);
    QVERIFY(!w.child<KeyButton>("main")->isEnabled());
}

void VillagePapersTest::theVillageFetchesTheResult()
{
    RulesDesk desk = at(Role::Proxy);
    desk.children = {{.number = kChild, .state = CaseState::Delivered}};
    desk.sample.circumstances.children = desk.children;
    CaseWindow w(desk);
    w.press(Qt::Key_F9);
    QVERIFY(w.dialog() != nullptr);
    w.type("childResult", u"licence"_s);
    QCOMPARE(w.refusal(), QString{});
    w.confirm();
    QCOMPARE(desk.sample.c->state, CaseState::Ready);
    const auto& act = std::get<cases::Ready>(desk.acts.back());
    QCOMPARE(act.childNumber, kChild);
    QCOMPARE(act.result, u"licence"_s);
}

QTEST_MAIN(VillagePapersTest)
#include "tst_villagepapers.moc"
