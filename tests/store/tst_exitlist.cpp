// SPDX-License-Identifier: Apache-2.0
#include "models/store/exitlist.h"
#include "tests/store/storefixture.h"

#include <QtTest/QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;
using cases::DeliveryWay;
using cases::ExitList;
using cases::ExitStage;
using cases::FeeStanding;

namespace {

constexpr Day today = Day{std::chrono::year{2026} / 12 / 14};

} // namespace

class TestExitList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void whatIsSavedIsReadBack();
    void listsAndCountsAgreeWithTheRule();
    void pagesGoThroughEveryCaseOnce();
    void otherPlacesAndVillagesStayOut();
    void anUndecidedCaseIsNowhere();
    void aVoidedCaseLeavesTheList();

private:
    void save(const cases::CaseSummary& summary)
    {
        QVERIFY_RESULT(m_fixture->open->writeAndWait(
            [&](Database& d) { return saveSummary(d, *m_fixture->session, summary); }));
    }
    std::vector<CaseRow> rows(
        const ExitFilter& filter, const std::optional<DueMark>& after = {}, int limit = 100)
    {
        return m_fixture->open
            ->readAndWait([&](Database& d) {
                return exitCases(d, *m_fixture->session, filter, today, after, limit);
            })
            .value();
    }
    ExitCounts counts()
    {
        return m_fixture->open->readAndWait([&](Database& d) { return exitCounts(d, {}, today); })
            .value();
    }
    /// Every stage with every way and every fee, delivered today or the day before.
    void saveAll()
    {
        for (int i = 0; i < 5 * 4 * 5; ++i) {
            auto summary = summaryWith(caseIdWith(i + 1), numberWith(i + 1), u"李桂芳"_s);
            summary.state = cases::CaseState::Ready;
            summary.due = today + std::chrono::days{i % 7};
            summary.exit = cases::ExitFacts{.stage = static_cast<ExitStage>(i % 5),
                .way = static_cast<DeliveryWay>(i / 5 % 4),
                .document = u"食品经营许可证"_s,
                .fee = static_cast<FeeStanding>(i / 20)};
            if (summary.exit->stage == ExitStage::Done)
                summary.exit->deliveredOn = today - std::chrono::days{i % 2};
            m_all.push_back(summary);
            save(summary);
        }
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::vector<cases::CaseSummary> m_all;
};

void TestExitList::whatIsSavedIsReadBack()
{
    auto summary = summaryWith(caseIdWith(1), numberWith(1), u"李桂芳"_s);
    summary.state = cases::CaseState::Delivered;
    summary.exit = cases::ExitFacts{.stage = ExitStage::Done,
        .way = DeliveryWay::Village,
        .document = u"不动产权证书"_s,
        .fee = FeeStanding::Paid,
        .feeFen = 8000,
        .parentNumber = numberWith(7),
        .deliveredOn = today};
    save(summary);
    const auto read = m_fixture->open->readAndWait(
        [&](Database& d) { return summaryOf(d, *m_fixture->session, summary.id); });
    QVERIFY_RESULT(read);
    QCOMPARE(read->exit, summary.exit);
    QCOMPARE(rows({.list = ExitList::DeliveredToday}).front().summary.exit, summary.exit);
}

void TestExitList::listsAndCountsAgreeWithTheRule()
{
    m_all.clear();
    saveAll();
    const ExitCounts counted = counts();
    for (const ExitList list : cases::allExitLists) {
        std::set<QString> expected;
        for (const cases::CaseSummary& summary : m_all) {
            if (cases::isIn(list, *summary.exit, today))
                expected.insert(summary.number);
        }
        std::set<QString> found;
        for (const CaseRow& row : rows({.list = list}, {}, 1000))
            found.insert(row.summary.number);
        QVERIFY2(!expected.empty(), qPrintable(cases::toText(list)));
        QVERIFY2(found == expected, qPrintable(cases::toText(list)));
        QCOMPARE(counted[static_cast<std::size_t>(list)], static_cast<int>(expected.size()));
    }
}

void TestExitList::pagesGoThroughEveryCaseOnce()
{
    m_all.clear();
    saveAll();
    QStringList seen;
    std::optional<DueMark> after;
    for (;;) {
        const auto page = rows({}, after, 7);
        for (const CaseRow& row : page)
            seen.append(row.summary.number);
        if (page.size() < 7)
            break;
        after = markOf(page.back());
    }
    QCOMPARE(seen.size(), 80);
    seen.removeDuplicates();
    QCOMPARE(seen.size(), 80);
}

void TestExitList::otherPlacesAndVillagesStayOut()
{
    auto here = summaryWith(caseIdWith(1), numberWith(1), u"李桂芳"_s);
    here.state = cases::CaseState::Ready;
    here.exit = cases::ExitFacts{.stage = ExitStage::Ready};
    auto elsewhere = here;
    elsewhere.id = caseIdWith(2);
    elsewhere.number = numberWith(2);
    elsewhere.place.code = u"620725000000"_s;
    auto village = here;
    village.id = caseIdWith(3);
    village.number = numberWith(3);
    village.kind = catalogue::CaseKind::Proxy;
    for (const auto& summary : {here, elsewhere, village})
        save(summary);
    const auto county = rows({.placePrefix = u"621102"_s});
    QCOMPARE(county.size(), 1U);
    QCOMPARE(county.front().summary.number, here.number);
    const auto point = rows({.placePrefix = u"621102"_s, .villagePoint = true});
    QCOMPARE(point.size(), 1U);
    QCOMPARE(point.front().summary.number, village.number);
}

void TestExitList::anUndecidedCaseIsNowhere()
{
    save(summaryWith(caseIdWith(1), numberWith(1), u"李桂芳"_s));
    QVERIFY(rows({}).empty());
    QCOMPARE(counts(), ExitCounts{});
}

void TestExitList::aVoidedCaseLeavesTheList()
{
    auto summary = summaryWith(caseIdWith(1), numberWith(1), u"李桂芳"_s);
    summary.state = cases::CaseState::Ready;
    summary.exit = cases::ExitFacts{.stage = ExitStage::Ready};
    save(summary);
    QCOMPARE(rows({}).size(), 1U);
    summary.state = cases::CaseState::Void;
    summary.exit.reset();
    save(summary);
    QVERIFY(rows({}).empty());
}

QTEST_GUILESS_MAIN(TestExitList)
#include "tst_exitlist.moc"
