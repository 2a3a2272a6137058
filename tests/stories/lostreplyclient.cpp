// SPDX-License-Identifier: Apache-2.0
// A client made to be killed: accepts one case in the profile it is given, says so, and brings it
// to the platform over a line that never hands a reply on.
//
//     lostreplyclient PROFILE ACCOUNT committed|pushed
//
// "committed": waits as soon as its own transaction is on the disk, nothing is sent.
// "pushed": waits when the platform has answered and the answer has not come through.
#include "app/demo/demoplaces.h"
#include "models/desk/projector.h"
#include "models/sync/pocotransport.h"
#include "tests/stories/hallfixture.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

using namespace yichuang;

namespace {

[[noreturn]] void waitToBeKilled(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
    for (;;)
        std::this_thread::sleep_for(std::chrono::seconds{1});
}

class SwallowingLine final : public sync::Transport
{
public:
    explicit SwallowingLine(std::unique_ptr<sync::Transport> line)
        : m_line(std::move(line))
    {
    }

    Result<sync::Reply> send(const sync::Request& request) override
    {
        const auto reply = m_line->send(request);
        if (request.method != "POST")
            return reply;
        if (!reply || reply->status != 200)
            qFatal("the platform did not take the batch");
        waitToBeKilled("pushed");
    }
    Result<> probe() override { return m_line->probe(); }
    void cancel() override { m_line->cancel(); }

private:
    std::unique_ptr<sync::Transport> m_line;
};

class Silent final : public sync::SyncListener
{
public:
    void stateChanged(const sync::SyncChipState&) override { }
    void caseConfirmed(const CaseId&) override { }
    void casesChanged(const std::vector<CaseId>&) override { }
    void problem(const wire::Problem& problem) override
    {
        qWarning("%s", qPrintable(problem.title));
    }
};

Result<std::unique_ptr<sync::Transport>> swallowing(const sync::Enrolment& enrolment)
{
    auto line = sync::PocoTransport::forEnrolment(enrolment);
    if (!line)
        return line;
    return std::unique_ptr<sync::Transport>{new SwallowingLine{std::move(*line)}};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    const SystemClock clock;
    const auto rules = desk::builtInRuleBook();
    if (!rules)
        return 3;
    const auto counter
        = demo::Counter::open(words[1], words[2], demo::demoPassword(), *rules, clock);
    if (!counter)
        return 3;
    const auto recorded = test::accepted(**counter, QStringLiteral("XK-XZF-001"), clock.today(), 7);
    std::puts(qPrintable(recorded.c.received.number));
    if (words[3] == u"committed")
        waitToBeKilled("committed");
    sync::StorePort port{(*counter)->store(), (*counter)->session(),
        desk::projector(*rules, (*counter)->desk().seat().policy), clock};
    Silent listener;
    sync::SyncDriver driver{port, swallowing, clock, listener, [] { return 0.5; }};
    for (int step = 0; step < 100; ++step)
        (void)driver.advance();
    return 1; // it should have been killed
}
