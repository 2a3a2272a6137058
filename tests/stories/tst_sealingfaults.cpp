// SPDX-License-Identifier: Apache-2.0
#include "tests/stories/sealedplace.h"
#include "tests/support/qtestprinters.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using desk::SealWish;
using documents::DocumentKind;

namespace {

SealWish granting(CaseId id)
{
    return {id, DocumentKind::Grant, grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕1号"_s)};
}

} // namespace

/// Whatever fails while a document is sealed, and wherever the program dies: decision, seal event,
/// register row and file are all there, or none of them.
class TestSealingFaults final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFailingStatementLeavesNeitherOrBoth();
    void killedAtEachStepLeavesNeitherOrBoth();
};

/// The i-th statement of the sealing fails, for every i: afterwards all of it is there, or nothing.
void TestSealingFaults::everyFailingStatementLeavesNeitherOrBoth()
{
    int left = -1; // statements until one fails; below 0 none does
    SealedPlace county{[&left](QStringView) { return left >= 0 && left-- == 0; }};
    const CaseId id = county.approving(1, Proposal::Grant);
    const desk::SealDesk seals = county.seals(staff::chief);
    const auto drafted = seals.draft(granting(id)).result();
    QVERIFY_RESULT(drafted);
    const auto& draft = std::get<desk::SealDraft>(*drafted);
    int failures = 0;
    for (int i = 0; i < 400; ++i) {
        left = i;
        const QString word = wordOf(seals.seal(draft, seal::Pin(SealedPlace::pin)).result());
        const bool reached = left < 0;
        left = -1;
        QCOMPARE(county.halfDone(id, word == u"sealed"), QString());
        if (word == u"sealed") {
            QVERIFY(!reached); // no statement was left that could fail
            break;
        }
        ++failures;
    }
    QVERIFY2(failures > 10, qPrintable(QString::number(failures)));
    QCOMPARE(county.state(id), u"granted"_s);
}

/// The program is killed at each step and in the middle of storing.
void TestSealingFaults::killedAtEachStepLeavesNeitherOrBoth()
{
    SealedPlace county;
    const CaseId id = county.approving(1, Proposal::Grant);
    const auto run = [&](const QString& when) {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        victim.start(QCoreApplication::applicationDirPath() + u"/sealingvictim"_s,
            {county.profile(), county.keyFile(), u"2026-03-02 09:30"_s, toText(id), when});
        victim.waitForFinished(60'000);
        return victim.exitStatus() == QProcess::CrashExit ? -1 : victim.exitCode();
    };
    for (const QString& when :
        {u"0"_s, u"1"_s, u"2"_s, u"3"_s, u"3+2"_s, u"3+9"_s, u"3+16"_s, u"3+24"_s}) {
        QCOMPARE(run(when), -1);
        QCOMPARE(county.halfDone(id, false), QString());
    }
    QCOMPARE(run(u"9"_s), 0); // nothing stands in the way of the next one
    QCOMPARE(county.halfDone(id, true), QString());
}

QTEST_MAIN(TestSealingFaults)
#include "tst_sealingfaults.moc"
