// SPDX-License-Identifier: Apache-2.0
#include "models/sync/newswatcher.h"
#include "tests/support/caseevents.h"
#include "tests/sync/fakeplatform.h"
#include "tests/sync/memoryport.h"

#include <QTest>

#include <future>

using namespace yichuang;

namespace {

constexpr int patience = 20'000;

/// A line whose platform takes its time: the answer comes when the call is cut.
class PatientLine final : public sync::Transport
{
public:
    explicit PatientLine(std::atomic<bool>& asked)
        : m_asked(asked)
    {
    }
    Result<sync::Reply> send(const sync::Request&) override
    {
        m_asked = true;
        m_cut.get_future().wait();
        return failure(Error::Code::Network, QStringLiteral("cancelled"));
    }
    Result<> probe() override { return {}; }
    void cancel() override { m_cut.set_value(); }

private:
    std::atomic<bool>& m_asked;
    std::promise<void> m_cut;
};

struct Hall
{
    SystemClock clock;
    test::FakePlatform platform{clock};
    test::MemoryPort port{DeviceId{uuid7(clock.now())}};
    std::atomic<int> news{0};
    std::atomic<int> lines{0};

    Hall()
    {
        port.enrolment
            = sync::Enrolment{.platform = QUrl{QStringLiteral("https://platform.example:8443")},
                .caCertificate = {},
                .certificate = {},
                .privateKey = platform.deviceKey().toPem().value(),
                .receiptKey = platform.receiptKeyPem()};
        port.position = QStringLiteral("0");
    }
    sync::NewsWatcher watcher(sync::TransportFactory factory)
    {
        return {port, std::move(factory), [this] { ++news; }};
    }
    sync::TransportFactory good()
    {
        return [this](const sync::Enrolment&) {
            ++lines;
            return Result<std::unique_ptr<sync::Transport>>{platform.line()};
        };
    }
};

} // namespace

/// The long poll of a desk that has nothing to send.
class TestNewsWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsAreTold()
    {
        Hall hall;
        hall.platform.applyForeign(test::eventWith(cases::Noted{QStringLiteral("来电")}));
        auto watcher = hall.watcher(hall.good());
        watcher.start();
        QTRY_VERIFY_WITH_TIMEOUT(hall.news > 0, patience);
        QCOMPARE(hall.port.position, QStringLiteral("0")); // taking it in is the driver's
    }

    void aPlatformThatDoesNotWaitIsNotAskedInARow()
    {
        Hall hall;
        std::atomic<int> asked{0};
        hall.platform.fault = [&asked](const QString&) {
            ++asked;
            return test::Fault::None;
        };
        auto watcher = hall.watcher(hall.good());
        watcher.start();
        QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 1, patience);
        watcher.lookAgain();
        QTRY_COMPARE_WITH_TIMEOUT(asked.load(), 2, patience);
        QCOMPARE(asked.load(), 2); // it rests until it is told to look again
        QCOMPARE(hall.news.load(), 0);
        QCOMPARE(hall.lines.load(), 1);
    }

    void withoutACursorNothingIsAsked()
    {
        Hall hall;
        hall.port.position.clear(); // the first pull reads everything anyway
        {
            auto watcher = hall.watcher(hall.good());
            watcher.start();
        }
        QCOMPARE(hall.lines.load(), 0);
    }

    void anOpenQuestionDoesNotHoldUpTheEnd()
    {
        Hall hall;
        std::atomic<bool> asked{false};
        {
            auto watcher = hall.watcher([&asked](const sync::Enrolment&) {
                return Result<std::unique_ptr<sync::Transport>>{
                    std::make_unique<PatientLine>(asked)};
            });
            watcher.start();
            QTRY_VERIFY_WITH_TIMEOUT(asked.load(), patience);
        }
        QCOMPARE(hall.news.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNewsWatcher)
#include "tst_newswatcher.moc"
