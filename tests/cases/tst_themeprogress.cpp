// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/cases/themeprogress.h"
#include "tests/support/qtestprinters.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using Standing = PartProgress::Standing;

namespace {

const catalogue::Catalogue& builtIn()
{
    static const catalogue::Catalogue catalogue = builtin::loadBuiltInCatalogue().value();
    return catalogue;
}

std::vector<Standing> standings(const std::vector<PartProgress>& parts)
{
    std::vector<Standing> all;
    for (const PartProgress& part : parts)
        all.push_back(part.standing);
    return all;
}

} // namespace

/// 企业开办: registration first, then seal and social insurance, then invoices; a bank has no case.
class TestThemeProgress final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsWaitForWhatTheyDependOn()
    {
        const catalogue::JointTheme* theme = builtIn().theme(QStringLiteral("JT-001"));
        QVERIFY(theme != nullptr);
        const ChildCase lead{
            QStringLiteral("1"), CaseState::Reviewing, QStringLiteral("QR-SCJ-001")};
        QVERIFY((standings(progressOf(*theme, lead, {}))
            == std::vector{Standing::Running, Standing::Waiting, Standing::Waiting,
                Standing::Waiting, Standing::Waiting, Standing::Waiting, Standing::NoCase}));
    }

    void aDecisionOpensTheNextStage()
    {
        const catalogue::JointTheme* theme = builtIn().theme(QStringLiteral("JT-001"));
        const ChildCase lead{QStringLiteral("1"), CaseState::Granted, QStringLiteral("QR-SCJ-001")};
        const std::vector children{
            ChildCase{QStringLiteral("2"), CaseState::Accepted, QStringLiteral("QT-GAJ-001")},
            ChildCase{QStringLiteral("3"), CaseState::Withdrawn, QStringLiteral("GG-RSJ-004")}};
        const auto parts = progressOf(*theme, lead, children);
        QVERIFY((standings(parts)
            == std::vector{Standing::Decided, Standing::Running, Standing::Waiting, Standing::Ended,
                Standing::Startable, Standing::Startable, Standing::NoCase}));
        QCOMPARE(parts[1].number, QStringLiteral("2"));
    }
};

QTEST_GUILESS_MAIN(TestThemeProgress)
#include "tst_themeprogress.moc"
