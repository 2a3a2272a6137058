// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncdriver.h"
#include "tests/support/fixedclock.h"
#include "tests/support/qtestprinters.h"
#include "tests/sync/fakeplatform.h"
#include "tests/sync/memoryport.h"

#include <QTest>

#include <algorithm>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;
using std::chrono_literals::operator""min;

namespace {

class Silent final : public sync::SyncListener
{
public:
    void stateChanged(const sync::SyncChipState&) override { }
    void caseConfirmed(const CaseId&) override { }
    void casesChanged(const std::vector<CaseId>&) override { }
    void problem(const wire::Problem&) override { }
};

} // namespace

/// Discovery goes on where it was: each page is kept before the next is asked for.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterACutAndARestartNoPageIsAskedAgain();
};

void TestPages::afterACutAndARestartNoPageIsAskedAgain()
{
    test::FixedClock clock{"2026-11-18 10:26"};
    test::FakePlatform platform{clock};
    test::MemoryPort port{DeviceId{uuid7(clock.now())}};
    port.enrolment = sync::Enrolment{.platform = QUrl{u"https://platform.example:8443"_s},
        .caCertificate = {},
        .certificate = {},
        .privateKey = platform.deviceKey().toPem().value(),
        .receiptKey = platform.receiptKeyPem()};
    constexpr int events = 50; // seven to a page
    test::MemoryPort elsewhere{DeviceId{uuid7(clock.now())}};
    for (int i = 0; i < events; ++i)
        platform.applyForeign(elsewhere.add(CaseId{uuid7(clock.now())}));

    int pages = 0;
    std::vector<QString> asked;
    platform.fault = [&](const QString& path) {
        if (!path.startsWith(u"/sync/v1/changes"))
            return test::Fault::None;
        asked.push_back(path.section(u"since="_s, 1).section(u'&', 0, 0));
        ++pages;
        return pages % 3 == 0 ? test::Fault::ReplyLost : test::Fault::None;
    };
    Silent silent;
    for (int start = 0; start < 12; ++start) { // the program ends after a few steps, each time
        sync::SyncDriver driver{port,
            [&](const sync::Enrolment&) {
                return Result<std::unique_ptr<sync::Transport>>{platform.line()};
            },
            clock, silent, [] { return 0.0; }};
        for (int step = 0; step < 5; ++step)
            static_cast<void>(driver.advance());
        clock.advance(11min);
    }
    QCOMPARE(port.learnt.size(), static_cast<std::size_t>(events));
    // A page whose answer was lost is asked for once more, and no other.
    std::vector<QString> answered;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        if ((i + 1) % 3 != 0)
            answered.push_back(asked[i]);
    }
    for (const QString& cursor : answered) {
        const bool isEnd = cursor == QString::number(events); // asked for news again and again
        QVERIFY2(isEnd || std::ranges::count(answered, cursor) == 1, qPrintable(cursor));
    }
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
