// SPDX-License-Identifier: Apache-2.0
#include "models/documents/pdflines.h"
#include "models/store/accounts.h"
#include "models/store/sealpapers.h"
#include "models/store/sealregister.h"
#include "models/store/store.h"
#include "tests/seal/sealfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include "runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString password = u"counter-3"_s;

QString outcomeOf(const Run& run) { return run.json()[u"outcome"_s].toString(); }

QString answerOf(const Run& run, const QString& check)
{
    const QJsonArray checks = run.json()[u"checks"_s].toArray();
    for (const QJsonValue& one : checks) {
        if (one[u"check"_s].toString() == check)
            return one[u"answer"_s].toString();
    }
    return {};
}

} // namespace

/// `seal verify` and `seal register` by the real program.
class TestSealCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aGenuineDocumentEndsWithZero();
    void aChangedDocumentEndsWithOne();
    void withoutItsRootItIsNotTrusted();
    void whatIsNoDocumentIsSaidSo();
    void aProfileTrustsAndAsksItsRegister();
    void aSpoiledImpressionIsVoid();
    void theRegisterIsProvedAndListed();
    void theSheetOfADayBearsTheHeadOfTheChain();
    void anImpressionIsSpoiledOnceAndWithItsReason();
    void papersAreTakenInOnceProved();
    void anAbsenceIsRecordedByTheHolderAlone();
    void aRootNeedsAnAdministratorAndItsFingerprint();
    void aBrokenRegisterIsRefused();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_hall->folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Run verified(const QString& name) const
    {
        return Runner{path(u"nobody"_s)}({u"seal"_s, u"verify"_s, path(name), u"--root"_s,
            path(u"root.pem"_s), u"--stamp-root"_s, path(u"root.pem"_s), u"--json"_s});
    }
    [[nodiscard]] Run atProfile(const QStringList& words) const
    {
        qputenv("YICHUANG_PASSWORD", password.toUtf8());
        return Runner{path(u"profile"_s)}(words + QStringList{u"--json"_s});
    }
    void makeProfile();

    std::unique_ptr<SealHall> m_hall;
    seal::SealedFile m_sealed;
};

void TestSealCommands::initTestCase()
{
    m_hall = std::make_unique<SealHall>();
    auto sealed = m_hall->sealed(samplePage().pdf);
    QVERIFY(sealed);
    m_sealed = std::move(*sealed);
    write(u"sealed.pdf"_s, m_sealed.bytes);
    write(u"plain.pdf"_s, samplePage().pdf);
    write(u"text.pdf"_s, "no document");
    write(u"root.pem"_s, m_hall->root.certificatePem());
    QByteArray changed = m_sealed.bytes;
    changed[5000] = static_cast<char>(changed.at(5000) ^ 1);
    write(u"changed.pdf"_s, changed);
    makeProfile();
}

/// A profile that trusts the hall's root and has sealed the document.
void TestSealCommands::makeProfile()
{
    const SystemClock clock;
    const auto store = store::Store::open(path(u"profile"_s), clock).value();
    const store::Account chief{.name = u"lijianguo"_s,
        .person = u"A1003"_s,
        .displayName = u"李建国"_s,
        .roles = {cases::Role::ChiefRepresentative},
        .placeCode = u"621102000000"_s,
        .window = u"首席代表"_s};
    const store::SealImpression row{.caseId = CaseId{QUuid::createUuid()},
        .caseNumber = u"6211021032052026111800100016"_s,
        .document = u"D12"_s,
        .documentNumber = u"安市监准字〔2026〕12号"_s,
        .sealId = u"SEAL-1"_s,
        .person = chief.person,
        .personName = chief.displayName,
        .at = m_hall->now,
        .unsignedSha256 = m_sealed.unsignedSha256,
        .sealedSha256 = m_sealed.sealedSha256,
        .stamped = true};
    const auto done = store->writeAndWait([&](store::Database& database) -> Result<> {
        store::createProfile(database, chief, password, {.passes = 1, .memoryKib = 8}, clock.now())
            .value();
        const auto session = std::get<std::shared_ptr<const store::Session>>(
            store::signIn(database, chief.name, password, clock.now()).value());
        for (const auto kind : {store::SealPaper::Root, store::SealPaper::TimeStampRoot}) {
            const auto kept = store::keepSealPaper(
                database, *session, {kind, u"r"_s, m_hall->root.certificatePem()}, clock.now());
            if (!kept)
                return kept;
        }
        const store::Account administrator{.name = u"gaoming"_s,
            .person = u"A1010"_s,
            .displayName = u"高明"_s,
            .roles = {cases::Role::Administrator},
            .placeCode = u"621102000000"_s,
            .window = {}};
        const auto added = store::addAccount(database, *session, administrator, password,
            {.passes = 1, .memoryKib = 8}, clock.now());
        if (!added)
            return tl::unexpected(added.error());
        return store::appendImpression(database, *session, row).map([](auto&&) {});
    });
    QVERIFY(done);
}

void TestSealCommands::aGenuineDocumentEndsWithZero()
{
    const Run run = verified(u"sealed.pdf"_s);
    QCOMPARE(run.exit, 0);
    QCOMPARE(outcomeOf(run), u"genuine"_s);
    QCOMPARE(run.json()[u"sealedAt"_s].toString(), u"2026-11-18T02:26:00.000Z"_s);
    QCOMPARE(answerOf(run, u"register"_s), QString{}); // nobody's register was asked
    const Run words = Runner{path(u"nobody"_s)}({u"seal"_s, u"verify"_s, path(u"sealed.pdf"_s),
        u"--root"_s, path(u"root.pem"_s), u"--stamp-root"_s, path(u"root.pem"_s)});
    QVERIFY2(words.text().startsWith(u"Genuine: sealed by"), words.out.constData());
    QVERIFY(words.text().contains(u"Whole document covered: passed"));
}

void TestSealCommands::aChangedDocumentEndsWithOne()
{
    const Run run = verified(u"changed.pdf"_s);
    QCOMPARE(run.exit, 1);
    QCOMPARE(outcomeOf(run), u"changed"_s);
    QCOMPARE(answerOf(run, u"signature"_s), u"failed"_s);
}

void TestSealCommands::withoutItsRootItIsNotTrusted()
{
    const Run run
        = Runner{path(u"nobody"_s)}({u"seal"_s, u"verify"_s, path(u"sealed.pdf"_s), u"--json"_s});
    QCOMPARE(run.exit, 1);
    QCOMPARE(outcomeOf(run), u"notTrusted"_s);
    QCOMPARE(answerOf(run, u"signature"_s), u"passed"_s);
}

void TestSealCommands::whatIsNoDocumentIsSaidSo()
{
    QCOMPARE(outcomeOf(verified(u"plain.pdf"_s)), u"notSealed"_s);
    QCOMPARE(outcomeOf(verified(u"text.pdf"_s)), u"unreadable"_s);
    QCOMPARE(verified(u"missing.pdf"_s).exit, 3);
    QCOMPARE(Runner{path(u"nobody"_s)}({u"seal"_s, u"verify"_s}).exit, 2);
}

void TestSealCommands::aProfileTrustsAndAsksItsRegister()
{
    const Run run = atProfile({u"seal"_s, u"verify"_s, path(u"sealed.pdf"_s)});
    QCOMPARE(run.exit, 0);
    QCOMPARE(answerOf(run, u"register"_s), u"passed"_s);
}

void TestSealCommands::theRegisterIsProvedAndListed()
{
    const Run run = atProfile({u"seal"_s, u"register"_s, u"--user"_s, u"lijianguo"_s, u"--from"_s,
        u"2026-11-18"_s, u"--to"_s, u"2026-11-18"_s});
    QCOMPARE(run.exit, 0);
    const QJsonArray rows = run.json()[u"rows"_s].toArray();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows[0][u"number"_s].toInteger(), 1);
    QCOMPARE(rows[0][u"documentNumber"_s].toString(), u"安市监准字〔2026〕12号"_s);
    QCOMPARE(rows[0][u"trustedTime"_s].toBool(), true);
    QCOMPARE(run.json()[u"head"_s].toString().size(), 64);
    const Run other = atProfile({u"seal"_s, u"register"_s, u"--user"_s, u"lijianguo"_s, u"--from"_s,
        u"2026-11-17"_s, u"--to"_s, u"2026-11-17"_s});
    QVERIFY(other.json()[u"rows"_s].toArray().isEmpty());
}

void TestSealCommands::aSpoiledImpressionIsVoid()
{
    const SystemClock clock;
    {
        const auto store = store::Store::open(path(u"profile"_s), clock).value();
        QVERIFY(store->writeAndWait([&](store::Database& database) {
            const auto session = std::get<std::shared_ptr<const store::Session>>(
                store::signIn(database, u"lijianguo"_s, password, clock.now()).value());
            const store::SealImpression spoiled{.caseId = CaseId{QUuid::createUuid()},
                .document = u"D12"_s,
                .sealId = u"SEAL-1"_s,
                .person = u"A1003"_s,
                .at = m_hall->now,
                .spoils = 1,
                .remark = u"打错"_s};
            return store::appendImpression(database, *session, spoiled);
        }));
    }
    const Run run = atProfile({u"seal"_s, u"verify"_s, path(u"sealed.pdf"_s)});
    QCOMPARE(run.exit, 1);
    QCOMPARE(outcomeOf(run), u"spoiled"_s);
}

void TestSealCommands::theSheetOfADayBearsTheHeadOfTheChain()
{
    const QStringList words{u"seal"_s, u"sheet"_s, u"2026-11-18"_s, u"--out"_s, path(u"day.pdf"_s),
        u"--user"_s, u"lijianguo"_s};
    const Run run = atProfile(words);
    QVERIFY2(run.exit == 0, run.err.constData());
    const QString head = run.json()[u"head"_s].toString();
    QCOMPARE(head.size(), 64);
    QCOMPARE(run.json()[u"rows"_s].toInt(), 2); // the impression, and that it was spoiled
    QFile file{path(u"day.pdf"_s)};
    QVERIFY(file.open(QIODevice::ReadOnly));
    QString text;
    const auto lines = documents::pdfLines(file.readAll());
    QVERIFY(lines);
    for (const documents::PdfLine& line : *lines)
        text += line.text;
    text.remove(u' ');
    QVERIFY2(text.contains(head), qPrintable(text));
    QVERIFY(text.contains(u"安市监准字〔2026〕12号"_s));
    QVERIFY(text.contains(u"李建国"_s));
    QCOMPARE(atProfile(words).exit, 3); // a file that is there is not written over
}

void TestSealCommands::anImpressionIsSpoiledOnceAndWithItsReason()
{
    const auto spoil = [this](const QString& number, const QString& reason) {
        return atProfile(
            {u"seal"_s, u"spoil"_s, number, u"--reason"_s, reason, u"--user"_s, u"lijianguo"_s});
    };
    QVERIFY(spoil(u"1"_s, u"again"_s).exit != 0); // it is spoiled already
    QVERIFY(spoil(u"99"_s, u"no such row"_s).exit != 0);
    QVERIFY(spoil(u"1"_s, u" "_s).exit != 0);
    QCOMPARE(spoil(u"first"_s, u"no number"_s).exit, 2);
}

void TestSealCommands::anAbsenceIsRecordedByTheHolderAlone()
{
    const auto absence = [this](const QStringList& words, const QString& user) {
        return atProfile(
            QStringList{u"seal"_s, u"absence"_s} + words + QStringList{u"--user"_s, user});
    };
    QVERIFY(absence({}, u"lijianguo"_s).json()[u"away"_s].toArray().isEmpty());
    const Run away = absence({u"away"_s}, u"lijianguo"_s);
    QVERIFY2(away.exit == 0, away.err.constData());
    QCOMPARE(away.json()[u"away"_s].toArray().size(), 1);
    QCOMPARE(away.json()[u"away"_s][0][u"person"_s].toString(), u"A1003"_s);
    QVERIFY(absence({u"back"_s}, u"lijianguo"_s).json()[u"away"_s].toArray().isEmpty());
    const Run nobody = absence({u"away"_s, u"A9999"_s}, u"gaoming"_s); // no letter, nothing to do
    QVERIFY(nobody.exit != 0);
    QCOMPARE(absence({u"gone"_s}, u"lijianguo"_s).exit, 2);
}

void TestSealCommands::papersAreTakenInOnceProved()
{
    const auto import = [this](const seal::SealResult<QByteArray>& paper) {
        write(u"paper.p7m"_s, paper.value());
        return atProfile(
            {u"seal"_s, u"import"_s, path(u"paper.p7m"_s), u"--user"_s, u"lijianguo"_s});
    };
    auto letter = m_hall->letter();
    const Run taken = import(seal::signLetter(letter, *m_hall->issuer));
    QVERIFY2(taken.exit == 0, taken.err.constData());
    QCOMPARE(taken.json()[u"kind"_s].toString(), u"letter"_s);
    letter.serial = 2;
    letter.id = u"older"_s;
    QCOMPARE(import(seal::signLetter(letter, *m_hall->issuer)).exit, 1); // an old one comes back
    QCOMPARE(import(seal::signLetter(letter, *m_hall->key)).exit, 1); // the seal allows itself
    const Run list = import(seal::signRevocationList(
        {.serial = 4, .organ = m_hall->seal.organ, .issued = m_hall->now, .revoked = {}},
        *m_hall->issuer));
    QCOMPARE(list.json()[u"kind"_s].toString(), u"letterRevocations"_s);
}

void TestSealCommands::aRootNeedsAnAdministratorAndItsFingerprint()
{
    const SealHall other;
    write(u"other.pem"_s, other.root.certificatePem());
    const auto import = [this](const QString& user, const QString& fingerprint) {
        return atProfile({u"seal"_s, u"import"_s, path(u"other.pem"_s), u"--user"_s, user,
            u"--fingerprint"_s, fingerprint});
    };
    const QString right = other.trust.roots.front().sha256();
    QCOMPARE(import(u"lijianguo"_s, right).exit, 1);
    QCOMPARE(import(u"gaoming"_s, QString{64, u'0'}).exit, 1);
    QCOMPARE(import(u"gaoming"_s, right).exit, 0);
}

void TestSealCommands::aBrokenRegisterIsRefused()
{
    const SystemClock clock;
    {
        const auto store = store::Store::open(path(u"profile"_s), clock).value();
        QVERIFY(store->writeAndWait([](store::Database& database) {
            return database.define(u"DROP TRIGGER seal_register_stays"_s).and_then([&] {
                return database
                    .run(u"UPDATE seal_register SET content = zeroblob(90) WHERE number = 1"_s)
                    .map([](qint64) {});
            });
        }));
    }
    const Run run = atProfile({u"seal"_s, u"register"_s, u"--user"_s, u"lijianguo"_s});
    QCOMPARE(run.exit, 3);
    QVERIFY(run.out.isEmpty());
}

QTEST_MAIN(TestSealCommands)
#include "tst_sealcommands.moc"
