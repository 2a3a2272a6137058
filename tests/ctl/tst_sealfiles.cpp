// SPDX-License-Identifier: Apache-2.0
#include "models/seal/cabinet.h"
#include "models/seal/sealimporting.h"
#include "models/seal/slip.h"
#include "models/store/accounts.h"
#include "models/store/sealpapers.h"
#include "models/store/store.h"
#include "tests/seal/ofdfixture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonObject>
#include <QTest>

#include "runner.h"

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::test;

namespace {

const QString password = u"counter-3"_s;

QByteArray pemOf(const seal::Certificate& certificate)
{
    return "-----BEGIN CERTIFICATE-----\n" + certificate.der().toBase64()
        + "\n-----END CERTIFICATE-----\n";
}

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QImage plainSquare(QSize size, Qt::GlobalColor ground)
{
    QImage image{size, QImage::Format_ARGB32};
    image.fill(ground);
    return image;
}

} // namespace

/// Sealed OFD, seals and slips as files, by the real program.
class TestSealFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anOfdIsVerifiedToo();
    void aSealOfItsMakerIsTakenIn();
    void aPictureIsTakenInWithItsCertificate();
    void onlyAnAdministratorTakesSealsIn();
    void badSealsAreRefusedWithTheirReason_data();
    void badSealsAreRefusedWithTheirReason();
    void aSlipIsCheckedWithoutALine();

private:
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_ofd->hall.folder.filePath(name);
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file{path(name)};
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] Run atProfile(const QStringList& words) const
    {
        qputenv("YICHUANG_PASSWORD", password.toUtf8());
        return Runner{path(u"profile"_s)}(words + QStringList{u"--json"_s});
    }
    [[nodiscard]] Run imported(const QString& file, const QStringList& more = {}) const
    {
        return atProfile(
            QStringList{u"seal"_s, u"import"_s, path(file), u"--user"_s, u"gaoming"_s} + more);
    }
    [[nodiscard]] std::vector<seal::SealData> keptSeals() const;
    void makeProfile() const;
    void makeFiles() const;

    std::unique_ptr<OfdHall> m_ofd;
};

void TestSealFiles::initTestCase()
{
    m_ofd = std::make_unique<OfdHall>();
    makeProfile();
    makeFiles();
    const seal::Certificate& plain = m_ofd->hall.trust.roots.front();
    for (const auto& [name, root] :
        {std::pair{u"plain.pem"_s, plain}, std::pair{u"sm2.pem"_s, m_ofd->root.root()}}) {
        write(name, pemOf(root));
        const Run run = imported(name, {u"--fingerprint"_s, root.sha256()});
        QVERIFY2(run.exit == 0, run.err.constData());
    }
}

void TestSealFiles::makeProfile() const
{
    const SystemClock clock;
    const auto store = store::Store::open(path(u"profile"_s), clock).value();
    const store::Account chief{.name = u"lijianguo"_s,
        .person = u"A1003"_s,
        .displayName = u"李建国"_s,
        .roles = {cases::Role::ChiefRepresentative},
        .placeCode = u"621102000000"_s,
        .window = u"首席代表"_s};
    const store::Account administrator{.name = u"gaoming"_s,
        .person = u"A1010"_s,
        .displayName = u"高明"_s,
        .roles = {cases::Role::Administrator},
        .placeCode = u"621102000000"_s,
        .window = {}};
    const auto done = store->writeAndWait([&](store::Database& database) -> Result<> {
        store::createProfile(database, chief, password, {.passes = 1, .memoryKib = 8}, clock.now())
            .value();
        const auto session = std::get<std::shared_ptr<const store::Session>>(
            store::signIn(database, chief.name, password, clock.now()).value());
        return store::addAccount(
            database, *session, administrator, password, {.passes = 1, .memoryKib = 8}, clock.now())
            .map([](auto&&...) {});
    });
    QVERIFY(done);
}

/// The seal runs over today: the program judges by the machine's clock.
void TestSealFiles::makeFiles() const
{
    const SystemClock clock;
    seal::SesSealInfo info = m_ofd->sealInfo();
    info.from = clock.now() - std::chrono::days{30};
    info.to = clock.now() + std::chrono::days{30};
    const QByteArray good = m_ofd->sealOf(info).ses;
    write(u"good.esl"_s, good);
    QByteArray changed = good;
    changed[200] = static_cast<char>(changed.at(200) ^ 1);
    write(u"changed.esl"_s, changed);
    write(u"text.esl"_s, "no seal");
    seal::SesSealInfo ended = info;
    ended.to = clock.now() - std::chrono::days{1};
    write(u"ended.esl"_s, m_ofd->sealOf(ended).ses);
    seal::SesSealInfo small = info;
    small.widthMm = small.heightMm = 12;
    write(u"small.esl"_s, m_ofd->sealOf(small).ses);
    seal::SesSealInfo nobody = info;
    nobody.sealers.clear();
    write(u"nobody.esl"_s, m_ofd->sealOf(nobody).ses);
    const OfdHall other;
    seal::SesSealInfo foreign = info;
    foreign.sealers = {other.sealer->certificate()};
    write(u"foreign.esl"_s, other.sealOf(foreign).ses);
    write(u"key.pem"_s, pemOf(m_ofd->hall.key->certificate()));
    write(u"foreignkey.pem"_s, pemOf(other.hall.key->certificate()));
    const QImage picture = seal::sealImage(m_ofd->hall.seal.picture, 300);
    write(u"good.png"_s, pngOf(picture));
    write(u"white.png"_s, pngOf(plainSquare({400, 400}, Qt::white)));
    write(u"wide.png"_s, pngOf(plainSquare({400, 300}, Qt::transparent)));
    write(u"huge.png"_s, pngOf(plainSquare({4001, 4001}, Qt::transparent)));
    write(u"text.png"_s, "no picture");
}

std::vector<seal::SealData> TestSealFiles::keptSeals() const
{
    const SystemClock clock;
    const auto store = store::Store::open(path(u"profile"_s), clock).value();
    std::vector<seal::SealData> seals;
    const auto read = store->writeAndWait([&](store::Database& database) -> Result<> {
        const auto session = std::get<std::shared_ptr<const store::Session>>(
            store::signIn(database, u"gaoming"_s, password, clock.now()).value());
        const auto papers = store::sealPapers(database, *session).value();
        for (const store::StoredSealPaper& paper : papers) {
            if (paper.kind == store::SealPaper::Seal)
                seals.push_back(seal::sealFromBytes(paper.bytes).value());
        }
        return {};
    });
    return read ? seals : std::vector<seal::SealData>{};
}

void TestSealFiles::anOfdIsVerifiedToo()
{
    const auto sealed = m_ofd->sealed(sampleOfd());
    QVERIFY(sealed);
    write(u"sealed.ofd"_s, sealed->bytes);
    write(u"stamps.pem"_s, m_ofd->hall.root.certificatePem());
    const auto verified = [this](const QString& name) {
        return Runner{path(u"nobody"_s)}({u"seal"_s, u"verify"_s, path(name), u"--root"_s,
            path(u"sm2.pem"_s), u"--stamp-root"_s, path(u"stamps.pem"_s), u"--json"_s});
    };
    const Run run = verified(u"sealed.ofd"_s);
    QVERIFY2(run.exit == 0, run.out.constData());
    QCOMPARE(run.json()[u"outcome"_s].toString(), u"genuine"_s);
    QByteArray changed = sealed->bytes;
    changed[3000] = static_cast<char>(changed.at(3000) ^ 1);
    write(u"changed.ofd"_s, changed);
    QCOMPARE(verified(u"changed.ofd"_s).exit, 1);
    write(u"plain.ofd"_s, sampleOfd());
    QCOMPARE(verified(u"plain.ofd"_s).json()[u"outcome"_s].toString(), u"notSealed"_s);
}

void TestSealFiles::aSealOfItsMakerIsTakenIn()
{
    const Run run = imported(
        u"good.esl"_s, {u"--organ"_s, u"测试机关"_s, u"--certificate"_s, path(u"key.pem"_s)});
    QVERIFY2(run.exit == 0, run.err.constData());
    QCOMPARE(run.json()[u"kind"_s].toString(), u"seal"_s);
    QCOMPARE(run.json()[u"id"_s].toString(), u"SEAL-1"_s);
    const auto seals = keptSeals();
    QCOMPARE(seals.size(), std::size_t{1});
    const seal::SealData& seal = seals.front();
    QCOMPARE(seal.organ, u"测试机关"_s);
    QVERIFY(!seal.demo);
    QVERIFY(seal.mayBeSetWith(m_ofd->sealer->certificate()));
    QVERIFY(seal.mayBeSetWith(m_ofd->hall.key->certificate()));
    // It seals both forms.
    auto with = m_ofd->sealing(nullptr);
    with.now = SystemClock{}.now();
    QVERIFY(seal::sealOfd(sampleOfd(), seal, samplePage().where, with));
    QVERIFY(
        seal::sealPdf(samplePage().pdf, seal, samplePage().where, m_ofd->hall.sealing(nullptr)));
}

void TestSealFiles::aPictureIsTakenInWithItsCertificate()
{
    const Run run = imported(u"good.png"_s,
        {u"--organ"_s, u"测试机关"_s, u"--id"_s, u"P-1"_s, u"--name"_s, u"测试专用章"_s,
            u"--kind"_s, u"official"_s, u"--diameter"_s, u"45"_s, u"--certificate"_s,
            path(u"key.pem"_s)});
    QVERIFY2(run.exit == 0, run.err.constData());
    const auto seals = keptSeals();
    const auto seal = std::ranges::find(seals, u"P-1"_s, &seal::SealData::id);
    QVERIFY(seal != seals.end());
    QCOMPARE(seal->picture.diameterMm, 45.0);
    QVERIFY(seal->kind == seal::SealKind::Official);
    QVERIFY(
        seal::sealPdf(samplePage().pdf, *seal, samplePage().where, m_ofd->hall.sealing(nullptr)));
}

void TestSealFiles::onlyAnAdministratorTakesSealsIn()
{
    const Run run = atProfile({u"seal"_s, u"import"_s, path(u"good.esl"_s), u"--user"_s,
        u"lijianguo"_s, u"--organ"_s, u"测试机关"_s});
    QCOMPARE(run.exit, 1);
}

void TestSealFiles::badSealsAreRefusedWithTheirReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, const QString& file, const QString& sentence,
                         const QString& certificate = u"key.pem"_s) {
        QTest::newRow(name) << file << certificate << sentence;
    };
    row("no seal data", u"text.esl"_s, u"No seal data of GB/T 38540"_s);
    row("changed data", u"changed.esl"_s, u"signature of its maker does not fit"_s);
    row("an ended seal", u"ended.esl"_s, u"The seal is not valid now"_s);
    row("a seal of 12 mm", u"small.esl"_s, u"30 to 50 mm"_s);
    row("a seal nobody may set", u"nobody.esl"_s, u"name no certificate"_s);
    row("a foreign maker", u"foreign.esl"_s, u"maker is not trusted: its root is not installed"_s);
    row("no picture", u"text.png"_s, u"no PNG picture"_s);
    row("a white ground", u"white.png"_s, u"transparent ground"_s);
    row("not square", u"wide.png"_s, u"must be square"_s);
    row("too large", u"huge.png"_s, u"at most 4 MiB"_s);
    row("without a certificate", u"good.png"_s, u"use --certificate"_s, QString{});
    row("a foreign certificate", u"good.png"_s, u"is not trusted"_s, u"foreignkey.pem"_s);
}

void TestSealFiles::badSealsAreRefusedWithTheirReason()
{
    QFETCH(QString, file);
    QFETCH(QString, certificate);
    QFETCH(QString, sentence);
    QStringList words{
        u"--organ"_s, u"测试机关"_s, u"--id"_s, u"P-2"_s, u"--name"_s, u"测试专用章"_s};
    if (!certificate.isEmpty())
        words += {u"--certificate"_s, path(certificate)};
    const Run run = imported(file, words);
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.err.contains(sentence.toUtf8()), run.err.constData());
}

void TestSealFiles::aSlipIsCheckedWithoutALine()
{
    const auto key = crypto::PrivateKey::generate().value();
    const auto device
        = seal::Certificate::fromPem(m_ofd->hall.root
                                         .issueSigner(key.publicKey().value(), u"安定区大厅"_s,
                                             {at("2026-01-01 08:00"), std::chrono::days{365}})
                                         .value())
              .value();
    const QString text = seal::signSlip({.document = u"D01"_s,
                                            .caseNumber = u"6211021032052026111800100016"_s,
                                            .queryCode = u"482913"_s,
                                            .itemCode = u"XK-SCJ-001"_s,
                                            .applicant = u"张三"_s,
                                            .day = dayFromText(u"2026-11-18").value(),
                                            .due = dayFromText(u"2026-12-02").value()},
        key, device)
                             .value();
    write(u"device.pem"_s, pemOf(device));
    write(u"slip.txt"_s, text.toUtf8());
    const QStringList check{u"seal"_s, u"slip"_s, path(u"slip.txt"_s)};
    QCOMPARE(atProfile(check).json()[u"fault"_s].toString(), u"unknownSigner"_s);
    QCOMPARE(
        imported(u"device.pem"_s, {u"--slips"_s, u"--fingerprint"_s, device.sha256()}).exit, 0);
    const Run known = atProfile(check);
    QCOMPARE(known.exit, 0);
    QCOMPARE(known.json()[u"applicant"_s].toString(), u"张三"_s);
    QCOMPARE(known.json()[u"due"_s].toString(), u"2026-12-02"_s);
    const Run typed = Runner{path(u"nobody"_s)}(
        {u"seal"_s, u"slip"_s, text, u"--device"_s, path(u"device.pem"_s)});
    QVERIFY2(typed.text().startsWith(u"Genuine: issued to"), typed.out.constData());
    const Run changed = Runner{path(u"nobody"_s)}(
        {u"seal"_s, u"slip"_s, QString{text}.replace(u"张三"_s, u"李四"_s), u"--device"_s,
            path(u"device.pem"_s), u"--json"_s});
    QCOMPARE(changed.exit, 1);
    QCOMPARE(changed.json()[u"fault"_s].toString(), u"forged"_s);
}

QTEST_MAIN(TestSealFiles)
#include "tst_sealfiles.moc"
