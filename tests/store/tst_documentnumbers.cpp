// SPDX-License-Identifier: Apache-2.0
#include "models/identity/documentnumber.h"
#include "models/store/documentnumbers.h"
#include "models/store/transaction.h"
#include "tests/store/storefixture.h"

#include <QtTest/QTest>

#include <set>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

namespace {

const QString organ = u"安定区市场监督管理局"_s;

NumberBlock block(int first, int last, int year = 2026)
{
    return {.organ = organ,
        .organShort = u"安市监"_s,
        .word = u"受字"_s,
        .year = year,
        .first = first,
        .last = last};
}

EventId eventWith(int number) { return EventId{caseIdWith(number).value()}; }

NumberedDocument documentOf(int number, int year = 2026)
{
    return {.organ = organ,
        .word = u"受字"_s,
        .year = year,
        .caseId = caseIdWith(number),
        .eventId = eventWith(number),
        .document = u"D03"_s};
}

} // namespace

class TestDocumentNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void isWrittenAsTheStandardWants();
    void readsBackWhatItWrote();
    void comeInOrderAndAreAllAccountedFor();
    void aDocumentKeepsItsNumber();
    void goOnInTheNextBlock();
    void withoutABlockThereIsNone();
    void usedUpIsSaidAndTakesNothing();
    void aRolledBackActLeavesNoGap();
    void everyFailingStatementLeavesNoGap();
    void twoThreadsShareOutTheNumbers();
    void aVoidNumberIsNeverGivenOutAgain();
    void whatMayNotBeVoidedIsRefused_data();
    void whatMayNotBeVoidedIsRefused();
    void yearEndVoidsWhatIsLeft();
    void overlappingBlocksAreRefused();

private:
    template <typename Work>
    auto write(Work work)
    {
        return m_fixture->open->writeAndWait(std::move(work));
    }
    Result<> allot(const NumberBlock& given)
    {
        return write([&](Database& d) { return allotNumbers(d, given, m_fixture->clock.now()); });
    }
    NumberAnswer take(const NumberedDocument& document)
    {
        return write([&](Database& d) {
            return takeDocumentNumber(d, document, m_fixture->clock.now());
        }).value();
    }
    Result<> voidOne(const QString& number, const QString& reason)
    {
        return write([&](Database& d) {
            return voidDocumentNumber(d, number, reason, m_fixture->clock.now());
        });
    }
    std::vector<NumberRegister> registers()
    {
        return m_fixture->open->readAndWait([](Database& d) { return numberRegisters(d); }).value();
    }
    /// "1 used, 2-3 void, 4-9 free" of the only block.
    QString fates()
    {
        QStringList parts;
        const auto all = registers();
        for (const NumberAccount& one : all.at(0).accounts)
            parts << (one.first == one.last ? QString::number(one.first)
                                            : u"%1-%2"_s.arg(one.first).arg(one.last))
                    + u' ' + toText(one.fate);
        return parts.join(u", "_s);
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestDocumentNumbers::isWrittenAsTheStandardWants()
{
    QCOMPARE(identity::toText(identity::DocumentNumber{u"安市监受字"_s, 2026, 12}),
        u"安市监受字〔2026〕12号"_s);
    for (const QString& wrong : {u"安市监受字〔2026〕第12号"_s, u"安市监受字〔2026〕012号"_s,
             u"安市监受字[2026]12号"_s, u"〔2026〕12号"_s, u"安市监受字〔26〕12号"_s, QString{}})
        QVERIFY2(!identity::documentNumberFromText(wrong), qPrintable(wrong));
}

void TestDocumentNumbers::readsBackWhatItWrote()
{
    const identity::DocumentNumber number{u"内政受字"_s, 2027, 999'999'999};
    QCOMPARE(identity::documentNumberFromText(identity::toText(number)), std::optional{number});
}

void TestDocumentNumbers::comeInOrderAndAreAllAccountedFor()
{
    QVERIFY_RESULT(allot(block(5, 8)));
    QCOMPARE(take(documentOf(1)), NumberAnswer{u"安市监受字〔2026〕5号"_s});
    QCOMPARE(take(documentOf(2)), NumberAnswer{u"安市监受字〔2026〕6号"_s});
    QCOMPARE(fates(), u"5 used, 6 used, 7-8 free"_s);
    const auto left = m_fixture->open->readAndWait(
        [](Database& d) { return numbersLeft(d, organ, u"受字"_s, 2026); });
    QCOMPARE(left.value(), std::optional{2});
}

void TestDocumentNumbers::aDocumentKeepsItsNumber()
{
    QVERIFY_RESULT(allot(block(1, 9)));
    const NumberAnswer first = take(documentOf(1));
    QCOMPARE(take(documentOf(1)), first);
    NumberedDocument second = documentOf(1);
    second.eventId = eventWith(7); // a second document of the same kind, from a later event
    QCOMPARE(take(second), NumberAnswer{u"安市监受字〔2026〕2号"_s});
    QCOMPARE(fates(), u"1 used, 2 used, 3-9 free"_s);
}

void TestDocumentNumbers::goOnInTheNextBlock()
{
    QVERIFY_RESULT(allot(block(1, 1)));
    QVERIFY_RESULT(allot(block(40, 41)));
    (void)take(documentOf(1));
    QCOMPARE(take(documentOf(2)), NumberAnswer{u"安市监受字〔2026〕40号"_s});
}

void TestDocumentNumbers::withoutABlockThereIsNone()
{
    QVERIFY_RESULT(allot(block(1, 9)));
    QCOMPARE(take(documentOf(1, 2027)), NumberAnswer{NoNumberBlock{}}); // another year
    NumberedDocument other = documentOf(1);
    other.organ = u"安定区教育局"_s;
    QCOMPARE(take(other), NumberAnswer{NoNumberBlock{}});
}

void TestDocumentNumbers::usedUpIsSaidAndTakesNothing()
{
    QVERIFY_RESULT(allot(block(1, 2)));
    (void)take(documentOf(1));
    (void)take(documentOf(2));
    QCOMPARE(take(documentOf(3)), NumberAnswer{NumbersUsedUp{2}});
    QCOMPARE(fates(), u"1 used, 2 used"_s);
}

void TestDocumentNumbers::aRolledBackActLeavesNoGap()
{
    QVERIFY_RESULT(allot(block(1, 9)));
    const auto act = write([&](Database& d) -> Result<> {
        const auto taken = takeDocumentNumber(d, documentOf(1), m_fixture->clock.now());
        return taken ? Result<>{failure(Error::Code::Internal, u"the event was not written"_s)}
                     : tl::unexpected(taken.error());
    });
    QVERIFY(!act);
    QCOMPARE(fates(), u"1-9 free"_s);
    QCOMPARE(take(documentOf(2)), NumberAnswer{u"安市监受字〔2026〕1号"_s});
}

void TestDocumentNumbers::everyFailingStatementLeavesNoGap()
{
    for (int failing = 1;; ++failing) {
        int seen = 0;
        bool armed = false;
        StoreFixture fixture{[&](QStringView) { return armed && ++seen == failing; }};
        QVERIFY_RESULT(fixture.open->writeAndWait(
            [&](Database& d) { return allotNumbers(d, block(1, 9), fixture.clock.now()); }));
        armed = true;
        const auto taken = fixture.open->writeAndWait(
            [&](Database& d) { return takeDocumentNumber(d, documentOf(1), fixture.clock.now()); });
        armed = false;
        const auto found
            = fixture.open->readAndWait([](Database& d) { return numberRegisters(d); });
        QVERIFY_RESULT(found);
        QCOMPARE(found->at(0).accounts.front().fate,
            taken ? NumberAccount::Fate::Used : NumberAccount::Fate::Free);
        if (taken) {
            QVERIFY(failing > 4); // begin, known, blocks, insert, update, commit
            return;
        }
    }
}

void TestDocumentNumbers::twoThreadsShareOutTheNumbers()
{
    constexpr int each = 40;
    QVERIFY_RESULT(allot(block(1, 2 * each)));
    const QString path = ProfileFiles{m_fixture->profile}.database();
    std::array<std::vector<QString>, 2> taken;
    const auto work = [&](int thread) {
        auto database = Database::open(path, Database::Mode::ReadWrite);
        for (int i = 0; database && i < each; ++i) {
            auto transaction = Transaction::begin(**database);
            const auto answer = takeDocumentNumber(
                **database, documentOf(1000 * (thread + 1) + i), m_fixture->clock.now());
            if (transaction && answer && transaction->commit())
                taken[static_cast<std::size_t>(thread)].push_back(std::get<QString>(*answer));
        }
    };
    std::thread one{work, 0};
    std::thread two{work, 1};
    one.join();
    two.join();
    std::set<QString> different{taken[0].begin(), taken[0].end()};
    different.insert(taken[1].begin(), taken[1].end());
    QCOMPARE(taken[0].size(), static_cast<std::size_t>(each));
    QCOMPARE(taken[1].size(), static_cast<std::size_t>(each));
    QCOMPARE(different.size(), static_cast<std::size_t>(2 * each));
    QCOMPARE(registers().at(0).accounts.size(), static_cast<std::size_t>(2 * each)); // no gap
}

void TestDocumentNumbers::aVoidNumberIsNeverGivenOutAgain()
{
    QVERIFY_RESULT(allot(block(1, 9)));
    (void)take(documentOf(1));
    QVERIFY_RESULT(voidOne(u"安市监受字〔2026〕1号"_s, u"文书作废，重新出具"_s));
    QVERIFY_RESULT(voidOne(u"安市监受字〔2026〕2号"_s, u"登记错误"_s)); // the next free one
    QCOMPARE(take(documentOf(1)), NumberAnswer{u"安市监受字〔2026〕3号"_s});
    QCOMPARE(fates(), u"1 void, 2 void, 3 used, 4-9 free"_s);
    QCOMPARE(registers().at(0).accounts.at(0).voidReason, u"文书作废，重新出具"_s);
}

void TestDocumentNumbers::whatMayNotBeVoidedIsRefused_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("code");
    const auto row
        = [](const char* name, const QString& number, const QString& reason, Error::Code code) {
              QTest::newRow(name) << number << reason << static_cast<int>(code);
          };
    row("free, but not the next", u"安市监受字〔2026〕3号"_s, u"x"_s, Error::Code::InvalidInput);
    row("in no block here", u"安市监受字〔2026〕10号"_s, u"x"_s, Error::Code::NotFound);
    row("another year", u"安市监受字〔2027〕1号"_s, u"x"_s, Error::Code::NotFound);
    row("no number at all", u"D03"_s, u"x"_s, Error::Code::InvalidInput);
    row("without a reason", u"安市监受字〔2026〕1号"_s, u" "_s, Error::Code::InvalidInput);
}

void TestDocumentNumbers::whatMayNotBeVoidedIsRefused()
{
    QFETCH(QString, number);
    QFETCH(QString, reason);
    QFETCH(int, code);
    QVERIFY_RESULT(allot(block(1, 9)));
    (void)take(documentOf(1));
    const auto voided = voidOne(number, reason);
    QVERIFY(!voided);
    QCOMPARE(static_cast<int>(voided.error().code), code);
    QCOMPARE(fates(), u"1 used, 2-9 free"_s);
    QVERIFY_RESULT(voidOne(u"安市监受字〔2026〕1号"_s, u"x"_s));
    QCOMPARE(voidOne(u"安市监受字〔2026〕1号"_s, u"x"_s).error().code, Error::Code::InvalidInput);
}

void TestDocumentNumbers::yearEndVoidsWhatIsLeft()
{
    QVERIFY_RESULT(allot(block(1, 9)));
    QVERIFY_RESULT(allot(block(1, 9, 2027)));
    (void)take(documentOf(1));
    const auto count = write([&](Database& d) {
        return voidUnusedNumbers(d, 2026, u"年末未使用"_s, m_fixture->clock.now());
    });
    QCOMPARE(count.value(), 8);
    QCOMPARE(fates(), u"1 used, 2-9 void"_s);
    QCOMPARE(take(documentOf(2)), NumberAnswer{NumbersUsedUp{9}});
    QCOMPARE(take(documentOf(2, 2027)), NumberAnswer{u"安市监受字〔2027〕1号"_s});
    const auto again = write([&](Database& d) {
        return voidUnusedNumbers(d, 2026, u"年末未使用"_s, m_fixture->clock.now());
    });
    QCOMPARE(again.value(), 0);
}

void TestDocumentNumbers::overlappingBlocksAreRefused()
{
    QVERIFY_RESULT(allot(block(10, 19)));
    for (const NumberBlock& wrong :
        {block(1, 10), block(19, 30), block(12, 13), block(1, 99), block(10, 19)})
        QCOMPARE(allot(wrong).error().code, Error::Code::InvalidInput);
    NumberBlock samePrefix = block(15, 16); // another organ that would print the same numbers
    samePrefix.organ = u"安定区市场监管局"_s;
    samePrefix.organShort = u"安市"_s;
    samePrefix.word = u"监受字"_s;
    QCOMPARE(allot(samePrefix).error().code, Error::Code::InvalidInput);
    QCOMPARE(allot(block(9, 8)).error().code, Error::Code::InvalidInput);
    QVERIFY_RESULT(allot(block(20, 29)));
    QVERIFY_RESULT(allot(block(10, 19, 2027)));
}

QTEST_GUILESS_MAIN(TestDocumentNumbers)
#include "tst_documentnumbers.moc"
