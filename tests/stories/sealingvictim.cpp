// SPDX-License-Identifier: Apache-2.0
#include "models/desk/profilerules.h"
#include "models/desk/sealing.h"
#include "models/desk/workplace.h"
#include "models/store/accounts.h"
#include "models/store/device.h"
#include "tests/stories/sealedplace.h"
#include "tests/support/fixedclock.h"

#include <QGuiApplication>

#include <csignal>
#include <unistd.h>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toText(result.error().code) + u' ' + result.error().detail));
    return std::move(*result);
}

/// No destructor runs, nothing is flushed.
void die() { ::kill(::getpid(), SIGKILL); }

/// Dies at a step, or at the n-th statement once the file is being stored.
class Death
{
public:
    explicit Death(const QString& when)
        : m_step(when.section(u'+', 0, 0).toInt())
        , m_statement(when.section(u'+', 1).toInt())
    {
    }

    bool atStatement(QStringView)
    {
        if (m_storing && m_statement > 0 && --m_statement == 0)
            die();
        return false;
    }
    void atStep(desk::SealStep step)
    {
        m_storing = step == desk::SealStep::Storing;
        if (m_statement == 0 && static_cast<int>(step) == m_step)
            die();
    }

private:
    int m_step;
    int m_statement;
    bool m_storing{false};
};

} // namespace

/// profile, key file, moment ("2026-03-02 09:30"), case, and when to die: "0" … "3" is a step,
/// "3+17" the 17th statement of the last one, "9" never.
int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const test::FixedClock clock{qPrintable(words.at(3))};
    Death death{words.at(5)};
    const auto store = wanted(store::Store::open(
        words.at(1), clock, [&death](QStringView sql) { return death.atStatement(sql); }));
    const auto session = std::get<std::shared_ptr<const store::Session>>(
        wanted(store->writeAndWait([&](store::Database& database) {
            return store::signIn(database, test::staff::chief, demo::demoPassword(), clock.now());
        })));
    const auto place = wanted(store->readAndWait(desk::workplace));
    const auto device = wanted(store->readAndWait(
        [&](store::Database& database) { return store::device(database, *session); }));
    const auto rules = wanted(store->readAndWait(desk::profileRuleBook));
    desk::SealTools tools{.policy = test::SealedPlace::offline(), .softwareKey = true};
    tools.openKey = [file = words.at(2)](const seal::Pin& pin, const QString&) {
        test::CountedTries tries;
        return seal::openPkcs12(file, pin, tries);
    };
    const desk::SealDesk seals{*store, session, std::make_shared<desk::LiveRules>(rules),
        desk::seatOf(session->account(), device, place), clock,
        wanted(documents::TemplateSet::load({u":/templates"_s})), tools};
    const auto id = idFromText<CaseId>(words.at(4)).value();
    const auto drafted
        = wanted(seals
                     .draft({id, documents::DocumentKind::Grant,
                         test::grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕1号"_s)})
                     .result());
    const auto answer
        = seals
              .seal(std::get<desk::SealDraft>(drafted), seal::Pin(test::SealedPlace::pin), {},
                  [&death](desk::SealStep step) { death.atStep(step); })
              .result();
    return test::wordOf(answer) == u"sealed" ? 0 : 1;
}
