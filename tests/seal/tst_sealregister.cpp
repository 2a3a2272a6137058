// SPDX-License-Identifier: Apache-2.0
#include "models/crypto/digest.h"
#include "models/store/documentnumbers.h"
#include "models/store/sealpapers.h"
#include "models/store/sealregister.h"
#include "tests/store/storefixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::store;
using namespace yichuang::test;

namespace {

constexpr Day day{std::chrono::local_days{std::chrono::year{2026} / 11 / 18}};

SealImpression impressionFor(int caseNumber, Instant at)
{
    return {.caseId = caseIdWith(caseNumber),
        .eventId = EventId{QUuid(static_cast<uint>(caseNumber), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)},
        .caseNumber = numberWith(caseNumber),
        .document = u"D12"_s,
        .documentNumber = u"安市监准字〔2026〕%1号"_s.arg(caseNumber),
        .sealId = u"SEAL-1"_s,
        .letterId = u"AUTH-2026-001"_s,
        .person = u"A1003"_s,
        .personName = u"李建国"_s,
        .place = u"首席代表"_s,
        .at = at,
        .unsignedSha256 = crypto::sha256(QByteArray::number(caseNumber)),
        .sealedSha256 = crypto::sha256(QByteArray{"sealed " + QByteArray::number(caseNumber)}),
        .stamped = true};
}

} // namespace

class TestSealRegister : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }
    void rowsAreNumberedAndChained();
    void aFailedActLeavesNoNumberBehind();
    void aDocumentIsSealedOnce();
    void aSpoiledSealMakesRoomForAnother();
    void anImpressionOfNothingIsRefused();
    void noRowIsChangedRemovedOrPutIn();
    void theDaySheetBearsTheHeadOfTheChain();
    void theFileIsFoundByItsHash();
    void theDocumentIsKeptSealed();
    void papersAreKeptAndPublicOnesOpen();
    void eachFailingStatementLeavesBothOrNeither();

private:
    Result<SealImpression> append(const SealImpression& row)
    {
        return m_fixture->open->writeAndWait(
            [row, session = m_fixture->session](
                Database& database) { return appendImpression(database, *session, row); });
    }
    Result<> run(const QString& sql)
    {
        return m_fixture->open->writeAndWait(
            [sql](Database& database) { return database.run(sql).map([](qint64) {}); });
    }
    Result<qint64> verified()
    {
        return m_fixture->open->readAndWait([session = m_fixture->session](Database& database) {
            return verifySealRegister(database, *session);
        });
    }
    [[nodiscard]] Instant now() const { return m_fixture->clock.now(); }

    std::unique_ptr<StoreFixture> m_fixture;
};

void TestSealRegister::rowsAreNumberedAndChained()
{
    const auto first = append(impressionFor(1, now()));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    const auto second = append(impressionFor(2, now()));
    QVERIFY(second);
    QCOMPARE(first->number, 1);
    QCOMPARE(second->number, 2);
    QCOMPARE(first->previous, QByteArray(32, '\0'));
    QCOMPARE(second->previous, first->hash);
    const auto rows
        = m_fixture->open->readAndWait([session = m_fixture->session](Database& database) {
              return impressions(database, *session, day, day);
          });
    QVERIFY(rows);
    QCOMPARE(*rows, (std::vector{*first, *second}));
    QCOMPARE(verified().value(), 2);
}

void TestSealRegister::aFailedActLeavesNoNumberBehind()
{
    const auto failed = m_fixture->open->writeAndWait(
        [this, session = m_fixture->session](Database& database) -> Result<> {
            const auto done = appendImpression(database, *session, impressionFor(1, now()));
            return done ? Result<>{failure(Error::Code::DiskFull)} : tl::unexpected(done.error());
        });
    QVERIFY(!failed);
    QCOMPARE(append(impressionFor(2, now())).value().number, 1);
}

void TestSealRegister::aDocumentIsSealedOnce()
{
    QVERIFY(append(impressionFor(1, now())));
    auto again = impressionFor(1, now());
    again.sealedSha256 = crypto::sha256("another sealing of it");
    const auto refused = append(again);
    QVERIFY(!refused);
    QVERIFY(refused.error().code == Error::Code::InvalidInput);
    auto sameFile = impressionFor(2, now());
    sameFile.sealedSha256 = impressionFor(1, now()).sealedSha256;
    QVERIFY(!append(sameFile));
}

void TestSealRegister::aSpoiledSealMakesRoomForAnother()
{
    const auto first = append(impressionFor(1, now())).value();
    auto spoiled = impressionFor(1, now());
    spoiled.spoils = first.number;
    spoiled.sealedSha256.clear();
    spoiled.unsignedSha256.clear();
    spoiled.remark = u"打印机卡纸"_s;
    QCOMPARE(append(spoiled).value().number, 2);
    QVERIFY(!append(spoiled)); // one impression is spoiled once
    auto again = impressionFor(1, now());
    again.sealedSha256 = crypto::sha256("sealed again");
    QCOMPARE(append(again).value().number, 3);
    const auto of
        = m_fixture->open->readAndWait([session = m_fixture->session](Database& database) {
              return impressionOf(database, *session, caseIdWith(1), u"D12"_s);
          });
    QCOMPARE(of.value().value().number, 3);
}

void TestSealRegister::anImpressionOfNothingIsRefused()
{
    for (const auto& change : std::vector<std::function<void(SealImpression&)>>{
             [](SealImpression& row) { row.document.clear(); },
             [](SealImpression& row) { row.person.clear(); },
             [](SealImpression& row) { row.sealId.clear(); },
             [](SealImpression& row) { row.sealedSha256.clear(); }}) {
        auto row = impressionFor(1, now());
        change(row);
        QVERIFY(!append(row));
    }
}

void TestSealRegister::noRowIsChangedRemovedOrPutIn()
{
    QVERIFY(append(impressionFor(1, now())));
    QVERIFY(append(impressionFor(2, now())));
    QVERIFY(!run(u"UPDATE seal_register SET document = 'D13' WHERE number = 1"_s));
    QVERIFY(!run(u"DELETE FROM seal_register WHERE number = 2"_s));
    QVERIFY(
        !run(u"INSERT INTO seal_register SELECT 4, day, case_id, event_id, document, letter_id, "
             "NULL, NULL, hash, zeroblob(32), content FROM seal_register WHERE number = 2"_s));
    // Who takes the triggers away is found by the chain.
    QVERIFY(m_fixture->open->writeAndWait([](Database& database) {
        return database.define(u"DROP TRIGGER seal_register_stays"_s).and_then([&] {
            return database.define(u"DROP TRIGGER seal_register_keeps"_s);
        });
    }));
    QVERIFY(run(u"UPDATE seal_register SET hash = zeroblob(32) WHERE number = 1"_s));
    const auto broken = verified();
    QVERIFY(!broken);
    QVERIFY(broken.error().code == Error::Code::Corrupt);
    QVERIFY(run(u"DELETE FROM seal_register WHERE number = 1"_s));
    QVERIFY(!verified());
}

void TestSealRegister::theDaySheetBearsTheHeadOfTheChain()
{
    const NumberBlock block{u"organ"_s, u"安市监"_s, u"准字"_s, 2026, 1, 9};
    QVERIFY(m_fixture->open->writeAndWait([block, at = now()](Database& database) {
        return allotNumbers(database, block, at).and_then([&] {
            return voidDocumentNumber(database, u"安市监准字〔2026〕1号"_s, u"打错"_s, at);
        });
    }));
    const auto first = append(impressionFor(1, now())).value();
    const auto next = append(impressionFor(2, now() + std::chrono::days{1})).value();
    const auto sheet = [this](Day of) {
        return m_fixture->open
            ->readAndWait([of, session = m_fixture->session](
                              Database& database) { return sealDay(database, *session, of); })
            .value();
    };
    const SealDay today = sheet(day);
    QCOMPARE(today.rows, std::vector{first});
    QCOMPARE(today.lastNumber, 1);
    QCOMPARE(today.head, first.hash);
    QCOMPARE(today.voidNumbers, QStringList{u"安市监准字〔2026〕1号"_s});
    QCOMPARE(sheet(day + std::chrono::days{5}).head, next.hash);
    QVERIFY(sheet(day + std::chrono::days{5}).rows.empty());
    QVERIFY(sheet(day - std::chrono::days{1}).head.isEmpty());
}

void TestSealRegister::theFileIsFoundByItsHash()
{
    const auto entry = [this](const QByteArray& hash) {
        return m_fixture->open
            ->readAndWait([hash](Database& database) { return registerEntryOf(database, hash); })
            .value();
    };
    const auto row = append(impressionFor(7, now())).value();
    QCOMPARE(entry(row.sealedSha256), std::optional(RegisterEntry{1, false}));
    QCOMPARE(entry(crypto::sha256("unknown")), std::optional<RegisterEntry>{});
}

void TestSealRegister::theDocumentIsKeptSealed()
{
    const QByteArray pdf = "%PDF-1.6 李建国 91350100M000100Y43";
    QVERIFY(append(impressionFor(1, now())));
    QVERIFY(m_fixture->open->writeAndWait([pdf, session = m_fixture->session](Database& database) {
        return keepSealedDocument(database, *session, 1, pdf);
    }));
    QCOMPARE(m_fixture->open
                 ->readAndWait([session = m_fixture->session](Database& database) {
                     return sealedDocument(database, *session, 1);
                 })
                 .value(),
        pdf);
    const auto raw = m_fixture->open->readAndWait([](Database& database) {
        return database.one(u"pdf", u"SELECT pdf FROM seal_documents"_s,
            [](const Row& row) { return row.bytes(u"pdf"); });
    });
    QVERIFY(!raw.value().contains("91350100M000100Y43"));
}

void TestSealRegister::papersAreKeptAndPublicOnesOpen()
{
    const StoredSealPaper root{SealPaper::Root, u"r"_s, "root certificate"};
    const StoredSealPaper letter{SealPaper::Letter, u"l"_s, "letter of 李建国"};
    QVERIFY(m_fixture->open->writeAndWait(
        [=, session = m_fixture->session, at = now()](Database& database) {
            return keepSealPaper(database, *session, root, at).and_then([&] {
                return keepSealPaper(database, *session, letter, at);
            });
        }));
    const auto all
        = m_fixture->open->readAndWait([session = m_fixture->session](Database& database) {
              return sealPapers(database, *session);
          });
    QCOMPARE(all.value(), (std::vector{letter, root}));
    const auto open = m_fixture->open->readAndWait(
        [](Database& database) { return publicSealPapers(database); });
    QCOMPARE(open.value(), std::vector{root});
}

/// The i-th statement fails, for every i: afterwards there is row and document, or neither.
void TestSealRegister::eachFailingStatementLeavesBothOrNeither()
{
    for (int failing = 0; failing < 20; ++failing) {
        int count = -1;
        m_fixture = std::make_unique<StoreFixture>(
            [&count, failing](QStringView) { return count >= 0 && count++ == failing; });
        count = 0;
        const auto done = m_fixture->open->writeAndWait(
            [this, session = m_fixture->session](Database& database) {
                return appendImpression(database, *session, impressionFor(1, now()))
                    .and_then([&](const SealImpression& row) {
                        return keepSealedDocument(database, *session, row.number, "pdf");
                    });
            });
        const bool reached = count > failing;
        count = -1;
        const auto counted = m_fixture->open->readAndWait([](Database& database) {
            return database.one(u"n",
                u"SELECT (SELECT count(*) FROM seal_register) + "
                "10 * (SELECT count(*) FROM seal_documents) AS n"_s,
                [](const Row& row) { return row.number(u"n"); });
        });
        QVERIFY(counted);
        QCOMPARE(*counted, done ? 11 : 0);
        QVERIFY(done || reached);
        if (!reached)
            return; // more statements than the act has
    }
    QFAIL("the act has more statements than were tried");
}

QTEST_GUILESS_MAIN(TestSealRegister)
#include "tst_sealregister.moc"
