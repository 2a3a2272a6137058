// SPDX-License-Identifier: Apache-2.0
#include "models/store/caselist.h"
#include "models/store/casesearch.h"
#include "tests/store/storefixture.h"

#include <QtTest/QTest>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

namespace {

constexpr Day today = Day{std::chrono::year{2026} / 12 / 14};

QStringList numbersOf(const std::vector<CaseRow>& rows)
{
    QStringList numbers;
    for (const CaseRow& row : rows)
        numbers.append(row.summary.number);
    return numbers;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void findsWhatAClerkTypes_data();
    void findsWhatAClerkTypes();
    void findsTheNewestFiftyFirst();
    void aChangedNameIsFoundByTheNewOneOnly();
    void saysWhenTooLittleWasTyped();
    void findsCasesOfItems();
    void pagesGoThroughEveryOpenCaseOnce();
    void filtersAgreeWithTheLampOfEachRow();
    void countsOnlyThePlacesOfTheSeat();
    void pagesByReceipt();

private:
    void save(const cases::CaseSummary& summary)
    {
        QVERIFY_RESULT(m_fixture->open->writeAndWait(
            [&](Database& d) { return saveSummary(d, *m_fixture->session, summary); }));
    }
    void save(int number, const QString& name)
    {
        save(summaryWith(caseIdWith(number), numberWith(number), name));
    }
    SearchAnswer search(const QString& typed, const QStringList& items = {})
    {
        return m_fixture->open
            ->readAndWait(
                [&](Database& d) { return searchCases(d, *m_fixture->session, typed, items); })
            .value();
    }
    std::vector<CaseRow> open(
        const CaseFilter& filter, const std::optional<DueMark>& after, int limit)
    {
        return m_fixture->open
            ->readAndWait([&](Database& d) {
                return openCases(d, *m_fixture->session, filter, today, after, limit);
            })
            .value();
    }
    /// Forty cases in every phase, some without a due day, some due on the same day.
    void saveForty()
    {
        for (int i = 1; i <= 40; ++i) {
            auto summary = summaryWith(caseIdWith(i), numberWith(i), u"李桂芳"_s);
            summary.phase = static_cast<cases::ClockPhase>(i % 4);
            summary.due = today + std::chrono::days{i % 7 - 3};
            summary.yellowFrom = *summary.due - std::chrono::days{1};
            if (i % 5 == 0 || summary.phase == cases::ClockPhase::NotStarted)
                summary.due = summary.yellowFrom = std::nullopt;
            summary.kind = catalogue::allCaseKinds.at(static_cast<std::size_t>(i) % 5);
            summary.receivedAt += std::chrono::minutes{i % 11};
            save(summary);
        }
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestSearch::findsWhatAClerkTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("hits");
    QTest::newRow("a name of two characters") << u"王芳"_s << 1;
    QTest::newRow("two characters inside a name") << u"桂芳"_s << 1;
    QTest::newRow("a whole name of three characters") << u"李桂芳"_s << 1;
    QTest::newRow("a character beyond the basic plane") << u"𠮷田"_s << 1;
    QTest::newRow("pairs that occur, but not together") << u"安顺安河"_s << 0;
    QTest::newRow("a company by part of its name") << u"顺达运输"_s << 1;
    QTest::newRow("a name with middle dot, typed without") << u"买买提艾力"_s << 1;
    QTest::newRow("small letters for capitals") << u"smith"_s << 1;
    QTest::newRow("nobody's name") << u"赵云"_s << 0;
    QTest::newRow("a whole identity number") << u"620102198001011234"_s << 1;
    QTest::newRow("an identity number with blanks") << u"620102 19800101 1234"_s << 1;
    QTest::newRow("its last four") << u"1234"_s << 1;
    QTest::newRow("its last six") << u"011234"_s << 1;
    QTest::newRow("the middle of it") << u"19800101"_s << 0;
    QTest::newRow("a small x at the end") << u"11010519491231002x"_s << 5;
    QTest::newRow("a whole case number") << numberWith(2) << 1;
    QTest::newRow("the beginning of a case number") << numberWith(2).first(20) << 6;
    QTest::newRow("the last digits of a case number") << numberWith(2).last(5) << 1;
    QTest::newRow("syntax of the search engine") << u"a OR b"_s << 0;
    QTest::newRow("quotes") << u"\"*(NEAR"_s << 0;
}

void TestSearch::findsWhatAClerkTypes()
{
    const QStringList names{
        u"李桂芳"_s, u"王芳"_s, u"𠮷田"_s, u"安河县安顺达运输有限公司"_s, u"买买提·艾力"_s};
    for (int i = 0; i < names.size(); ++i)
        save(i + 1, names.at(i));
    auto other = summaryWith(caseIdWith(6), numberWith(6), u"John Smith"_s);
    other.numbers = {u"620102198001011234"_s};
    save(other);
    QFETCH(const QString, typed);
    QFETCH(const int, hits);
    const SearchAnswer answer = search(typed);
    QCOMPARE(static_cast<int>(answer.rows.size()), hits);
    QVERIFY(!answer.tooShort);
}

void TestSearch::findsTheNewestFiftyFirst()
{
    for (int i = 1; i <= 60; ++i)
        save(i, u"张伟"_s);
    const auto rows = search(u"张伟"_s).rows;
    QCOMPARE(rows.size(), 50u);
    QCOMPARE(rows.front().summary.number, numberWith(60));
    QCOMPARE(rows.back().summary.number, numberWith(11));
    QCOMPARE(rows.front().summary.applicantName, u"张伟"_s);
}

void TestSearch::aChangedNameIsFoundByTheNewOneOnly()
{
    save(1, u"李桂芳"_s);
    save(1, u"王小明"_s);
    save(1, u"王小明"_s);
    QVERIFY(search(u"桂芳"_s).rows.empty());
    QCOMPARE(search(u"小明"_s).rows.size(), 1u);
}

void TestSearch::saysWhenTooLittleWasTyped()
{
    save(1, u"李桂芳"_s);
    QVERIFY(search(u"李"_s).tooShort);
    QVERIFY(search(u"李"_s).rows.empty());
    QVERIFY(search(u"  "_s).tooShort);
    QVERIFY(search(u"𠮷"_s).tooShort); // one character, though two code units
}

void TestSearch::findsCasesOfItems()
{
    save(1, u"李桂芳"_s);
    QCOMPARE(search(u"spjy"_s, {u"000117014000"_s}).rows.size(), 1u);
    QVERIFY(search(u"spjy"_s, {u"000117014001"_s}).rows.empty());
}

void TestSearch::pagesGoThroughEveryOpenCaseOnce()
{
    saveForty();
    const auto all = open({}, {}, 100);
    QCOMPARE(all.size(), 30u); // ten have ended
    std::vector<CaseRow> paged;
    for (std::optional<DueMark> mark;;) {
        const auto page = open({}, mark, 7);
        if (page.empty())
            break;
        paged.insert(paged.end(), page.begin(), page.end());
        mark = markOf(page.back());
    }
    QCOMPARE(numbersOf(paged), numbersOf(all));
    const auto text
        = [](const CaseRow& row) { return row.summary.due ? toText(*row.summary.due) : u"none"_s; };
    for (std::size_t i = 1; i < all.size(); ++i)
        QVERIFY(text(all[i - 1]) <= text(all[i])); // "none" sorts behind every day
}

void TestSearch::filtersAgreeWithTheLampOfEachRow()
{
    using deadline::Lamp;
    saveForty();
    const auto all = open({}, {}, 100);
    const auto counts
        = m_fixture->open->readAndWait([](Database& d) { return lampCounts(d, today); }).value();
    const std::vector<std::pair<Lamp, int>> expected{{Lamp::Red, counts.red},
        {Lamp::Yellow, counts.yellow}, {Lamp::Green, counts.green}, {Lamp::Paused, counts.paused},
        {Lamp::NotStarted, counts.notStarted}};
    for (const auto& [lamp, counted] : expected) {
        QStringList numbers;
        for (const CaseRow& row : all) {
            if (lampOf(row.summary, today) == lamp)
                numbers.append(row.summary.number);
        }
        QVERIFY(!numbers.isEmpty());
        QCOMPARE(
            numbersOf(open(
                {.lamps = {lamp}, .kind = {}, .state = {}, .department = {}, .placePrefix = {}}, {},
                100)),
            numbers);
        QCOMPARE(counted, static_cast<int>(numbers.size()));
    }
    QCOMPARE(counts.ended, 10);
    const auto kinds
        = m_fixture->open->readAndWait([](Database& d) { return kindCounts(d); }).value();
    QCOMPARE(std::accumulate(kinds.begin(), kinds.end(), 0), 30);
}

void TestSearch::countsOnlyThePlacesOfTheSeat()
{
    saveForty();
    const auto all = open({}, {}, 100);
    const QString township = all.front().summary.place.code.left(9);
    int expected = 0;
    for (const CaseRow& row : all)
        expected += row.summary.place.code.startsWith(township) ? 1 : 0;
    QVERIFY(expected > 0);
    const auto countedAt = [this](const QString& prefix) {
        const auto lamps
            = m_fixture->open->readAndWait(
                                 [&](Database& d) { return lampCounts(d, today, prefix); })
                  .value();
        const auto kinds
            = m_fixture->open->readAndWait([&](Database& d) { return kindCounts(d, prefix); })
                  .value();
        return std::pair{lamps.red + lamps.yellow + lamps.green + lamps.paused + lamps.notStarted,
            std::accumulate(kinds.begin(), kinds.end(), 0)};
    };
    QCOMPARE(countedAt(township), std::pair(expected, expected));
    QCOMPARE(countedAt(u"999999"_s), std::pair(0, 0));
    QCOMPARE(countedAt({}), std::pair(30, 30));
}

void TestSearch::pagesByReceipt()
{
    saveForty();
    std::vector<CaseRow> paged;
    for (std::optional<ReceiptMark> mark;;) {
        const auto page
            = m_fixture->open
                  ->readAndWait([&](Database& d) {
                      return receivedCases(d, *m_fixture->session, {}, Span::All, today, mark, 9);
                  })
                  .value();
        if (page.empty())
            break;
        paged.insert(paged.end(), page.begin(), page.end());
        mark = ReceiptMark{.receivedAt = page.back().summary.receivedAt, .row = page.back().row};
    }
    QCOMPARE(paged.size(), 40u);
    for (std::size_t i = 1; i < paged.size(); ++i)
        QVERIFY(paged[i - 1].summary.receivedAt >= paged[i].summary.receivedAt);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
