// SPDX-License-Identifier: Apache-2.0
#include "models/base/zippackage.h"
#include "models/documents/ofdfile.h"
#include "models/seal/verdict.h"
#include "tests/seal/foreigntools.h"
#include "tests/seal/ofdfixture.h"
#include "tests/support/cputimer.h"

#include <QDir>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::seal;
using namespace yichuang::test;

namespace {

using Outcome = Verdict::Outcome;

const QString signatureFile = u"Doc_0/Signs/Sign_0/Signature.xml"_s;
const QString valueFile = u"Doc_0/Signs/Sign_0/SignedValue.dat"_s;

Check::Answer answerOf(const Verdict& verdict, CheckKind kind)
{
    for (const Check& check : verdict.checks) {
        if (check.kind == kind)
            return check.answer;
    }
    return Check::Answer::Missing;
}

/// The elements inside one element, cut without any of the product's code.
QByteArrayList partsOf(const QByteArray& element)
{
    const auto headAndSize = [&](qsizetype at) -> std::pair<qsizetype, qsizetype> {
        const auto first = static_cast<unsigned char>(element.at(at + 1));
        if (first < 0x80)
            return {2, first};
        qsizetype size = 0;
        for (int i = 0; i < (first & 0x7f); ++i)
            size = size << 8 | static_cast<unsigned char>(element.at(at + 2 + i));
        return {2 + (first & 0x7f), size};
    };
    QByteArrayList parts;
    for (qsizetype at = headAndSize(0).first; at < element.size();) {
        const auto [head, size] = headAndSize(at);
        parts += element.mid(at, head + size);
        at += head + size;
    }
    return parts;
}

QByteArray pemOf(const QByteArray& der)
{
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

QByteArray contentOf(const QByteArray& element)
{
    const auto first = static_cast<unsigned char>(element.at(1));
    return element.mid(first < 0x80 ? 2 : 2 + (first & 0x7f));
}

} // namespace

class TestSealOfd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ourVerifierFindsItGenuine();
    void itSaysWhatThePdfSays();
    void unzipAndXmllintFindNothingWrong();
    void opensslFindsEveryDigestRight();
    void opensslVerifiesTheSignatures();
    void opensslVerifiesTheStamp();
    void everyChangedByteIsRefused();
    void everyByteBesideTheFilesIsRefused();
    void everyByteOfTheSignedValueIsRefused();
    void addedBytesAndFilesAreRefused();
    void missingAndMovedFilesAreRefused();
    void anotherFormOfTheSamePackageIsRefused();
    void isFastEnough();

private:
    [[nodiscard]] QString path(const QString& name) const
    {
        return m_hall->hall.folder.filePath(name);
    }
    [[nodiscard]] Verdict judged(const QByteArray& bytes) const
    {
        return verify(bytes, m_hall->trust, m_hall->hall.now);
    }
    [[nodiscard]] QByteArray fileOf(const QString& name) const
    {
        for (const PackedFile& file : m_files) {
            if (file.path == name)
                return file.bytes;
        }
        return {};
    }
    void refusesEachOf(const QByteArray& changed, const QString& where)
    {
        QVERIFY2(!judged(changed).isGenuine(), qPrintable(where));
    }

    std::unique_ptr<OfdHall> m_hall;
    QByteArray m_sealed;
    std::vector<PackedFile> m_files;
};

void TestSealOfd::initTestCase()
{
    m_hall = std::make_unique<OfdHall>();
    const auto sealed = m_hall->sealed(sampleOfd());
    QVERIFY2(sealed, sealed ? "" : qPrintable(sealed.error().detail));
    QVERIFY(sealed->stamped);
    m_sealed = sealed->bytes;
    m_files = filesInZip(m_sealed).value();
    qInfo("%lld bytes, %zu files", static_cast<long long>(m_sealed.size()), m_files.size());
    writeFile(path(u"sealed.ofd"_s), m_sealed);
    const QString kept = qEnvironmentVariable("YICHUANG_KEEP_OFD"); // for looking at it
    if (!kept.isEmpty())
        writeFile(kept, m_sealed);
}

void TestSealOfd::ourVerifierFindsItGenuine()
{
    const Verdict verdict = judged(m_sealed);
    QCOMPARE(toText(verdict.outcome), u"genuine"_s);
    for (const Check& check : verdict.checks) {
        if (check.kind != CheckKind::Revocation)
            QVERIFY2(check.answer == Check::Answer::Passed, qPrintable(toText(check.kind)));
    }
    QVERIFY(verdict.sealName.endsWith(u"行政审批专用章"));
    QCOMPARE(verdict.sealedAt, m_hall->hall.now);
    QVERIFY(judged(sampleOfd()).outcome == Outcome::NotSealed);
}

void TestSealOfd::itSaysWhatThePdfSays()
{
    QCOMPARE(documents::ofdLines(m_sealed).value(), documents::ofdLines(sampleOfd()).value());
    const auto pdf = documents::pdfLines(samplePage().pdf).value();
    const auto ofd = documents::ofdLines(m_sealed).value();
    QCOMPARE(ofd.size(), pdf.size());
    for (std::size_t i = 0; i < pdf.size(); ++i)
        QCOMPARE(ofd[i].text, pdf[i].text);
}

void TestSealOfd::unzipAndXmllintFindNothingWrong()
{
    const QString said = saidBy(u"unzip"_s, {u"-t"_s, path(u"sealed.ofd"_s)});
    QVERIFY2(said.contains(u"No errors detected"), qPrintable(said));
    QDir{}.mkpath(path(u"unpacked"_s));
    saidBy(u"unzip"_s, {u"-o"_s, u"-q"_s, path(u"sealed.ofd"_s), u"-d"_s, path(u"unpacked"_s)});
    for (const PackedFile& file : m_files) {
        if (!file.path.endsWith(u".xml"))
            continue;
        const QString words
            = saidBy(u"xmllint"_s, {u"--noout"_s, path(u"unpacked/"_s + file.path)});
        QVERIFY2(words.isEmpty(), qPrintable(words));
    }
}

void TestSealOfd::opensslFindsEveryDigestRight()
{
    static const QRegularExpression reference(
        u"FileRef=\"/([^\"]+)\"><ofd:CheckValue>([^<]+)</ofd:CheckValue>"_s);
    const QString xml = QString::fromUtf8(fileOf(signatureFile));
    int found = 0;
    for (auto matches = reference.globalMatch(xml); matches.hasNext(); ++found) {
        const auto match = matches.next();
        const QString said = saidBy(u"openssl"_s,
            {u"dgst"_s, u"-sm3"_s, u"-r"_s, path(u"unpacked/"_s + match.captured(1))});
        QCOMPARE(said.section(u' ', 0, 0).toLatin1(),
            QByteArray::fromBase64(match.captured(2).toLatin1()).toHex());
    }
    QCOMPARE(found, static_cast<int>(m_files.size()) - 2); // all but the signature's own two
}

void TestSealOfd::opensslVerifiesTheSignatures()
{
    const QByteArrayList signature = partsOf(fileOf(valueFile));
    const QByteArrayList toSign = partsOf(signature.at(0));
    const QByteArrayList sealParts = partsOf(toSign.at(1));
    const auto verified = [this](const QByteArray& message, const QByteArray& certificate,
                              const QByteArray& value) {
        writeFile(path(u"message"_s), message);
        writeFile(path(u"cert.der"_s), contentOf(certificate));
        writeFile(path(u"value"_s), contentOf(value).mid(1)); // without the count of unused bits
        saidBy(u"openssl"_s,
            {u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path(u"cert.der"_s), u"-out"_s,
                path(u"cert.pem"_s)});
        const QString words = saidBy(u"openssl"_s,
            {u"pkeyutl"_s, u"-verify"_s, u"-certin"_s, u"-inkey"_s, path(u"cert.pem"_s),
                u"-rawin"_s, u"-digest"_s, u"sm3"_s, u"-pkeyopt"_s, u"distid:1234567812345678"_s,
                u"-in"_s, path(u"message"_s), u"-sigfile"_s, path(u"value"_s)});
        return words;
    };
    writeFile(path(u"root.pem"_s), pemOf(m_hall->root.root().der()));
    const QString sealer = verified(signature.at(0), signature.at(1), signature.at(3));
    QVERIFY2(sealer.contains(u"Verified Successfully"), qPrintable(sealer));
    const QString chain = saidBy(u"openssl"_s,
        {u"verify"_s, u"-vfyopt"_s, u"distid:1234567812345678"_s, u"-CAfile"_s, path(u"root.pem"_s),
            path(u"cert.pem"_s)});
    QVERIFY2(chain.contains(u"OK"), qPrintable(chain));
    const QString maker = verified(sealParts.at(0), sealParts.at(1), sealParts.at(3));
    QVERIFY2(maker.contains(u"Verified Successfully"), qPrintable(maker));
    const QString other = verified(sealParts.at(0), signature.at(1), sealParts.at(3));
    QVERIFY2(!other.contains(u"Verified Successfully"), qPrintable(other));
    const QString hash = saidBy(
        u"openssl"_s, {u"dgst"_s, u"-sm3"_s, u"-r"_s, path(u"unpacked/"_s + signatureFile)});
    QCOMPARE(hash.section(u' ', 0, 0).toLatin1(), contentOf(toSign.at(3)).mid(1).toHex());
}

void TestSealOfd::opensslVerifiesTheStamp()
{
    const QByteArrayList signature = partsOf(fileOf(valueFile));
    QCOMPARE(signature.size(), 5);
    writeFile(path(u"value"_s), contentOf(signature.at(3)).mid(1));
    writeFile(path(u"token.der"_s), contentOf(contentOf(signature.at(4))).mid(1));
    writeFile(path(u"tsa.pem"_s), m_hall->hall.root.certificatePem());
    const QString said = saidBy(u"openssl"_s,
        {u"ts"_s, u"-verify"_s, u"-data"_s, path(u"value"_s), u"-in"_s, path(u"token.der"_s),
            u"-token_in"_s, u"-CAfile"_s, path(u"tsa.pem"_s)});
    QVERIFY2(said.contains(u"Verification: OK"), qPrintable(said));
}

void TestSealOfd::everyChangedByteIsRefused()
{
    QRandomGenerator random{20261129};
    for (int i = 0; i < 2000; ++i) {
        const auto place = random.bounded(m_sealed.size());
        QByteArray changed = m_sealed;
        changed[place] = static_cast<char>(changed.at(place) ^ (1 << random.bounded(8)));
        refusesEachOf(changed, QString::number(place));
    }
}

void TestSealOfd::everyByteBesideTheFilesIsRefused()
{
    QList<bool> ofAFile(m_sealed.size(), false);
    for (const PackedFile& file : m_files) {
        const QByteArray name = file.path.toUtf8();
        const qsizetype begin = m_sealed.indexOf(QByteArray{name + file.bytes}) + name.size();
        for (qsizetype i = 0; i < file.bytes.size(); ++i)
            ofAFile[begin + i] = true;
    }
    int tried = 0;
    for (qsizetype place = 0; place < m_sealed.size(); ++place) {
        if (ofAFile.at(place))
            continue;
        ++tried;
        QByteArray changed = m_sealed;
        changed[place] = static_cast<char>(changed.at(place) ^ 1);
        refusesEachOf(changed, QString::number(place));
    }
    QVERIFY(tried > 76 * static_cast<int>(m_files.size()));
}

void TestSealOfd::everyByteOfTheSignedValueIsRefused()
{
    // Put back into a package whose sums are right, so that only the value itself is judged.
    const QByteArray value = fileOf(valueFile);
    const QByteArrayList parts = partsOf(value);
    const auto picture = static_cast<qsizetype>(parts.at(0).size()) * 9 / 10;
    for (qsizetype place = 0;
         place<value.size(); place += place> 1000 && place < picture ? 997 : 3) {
        std::vector<PackedFile> files = m_files;
        files.back().bytes[place] = static_cast<char>(value.at(place) ^ 4);
        refusesEachOf(zipOf(files), QString::number(place));
    }
}

void TestSealOfd::addedBytesAndFilesAreRefused()
{
    refusesEachOf(m_sealed + '\0', u"behind"_s);
    refusesEachOf('\0' + m_sealed, u"before"_s);
    for (const QString& name : {u"Doc_0/Attachs/more.xml"_s, u"more"_s, u"Doc_0/Res/"_s}) {
        std::vector<PackedFile> files = m_files;
        files.push_back({name, name.endsWith(u'/') ? "" : "more"});
        const Verdict verdict = judged(zipOf(files));
        QVERIFY2(verdict.outcome == Outcome::Changed, qPrintable(name));
        QVERIFY(answerOf(verdict, CheckKind::Signature) == Check::Answer::Passed);
        QVERIFY(answerOf(verdict, CheckKind::WholeDocument) == Check::Answer::Failed);
    }
    std::vector<PackedFile> twice = m_files;
    twice.push_back(m_files.front());
    QVERIFY(judged(zipOf(twice)).outcome == Outcome::Unreadable);
}

void TestSealOfd::missingAndMovedFilesAreRefused()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        std::vector<PackedFile> fewer = m_files;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        refusesEachOf(zipOf(fewer), m_files[i].path);
        std::vector<PackedFile> moved = m_files;
        moved[i].path += u'x';
        refusesEachOf(zipOf(moved), m_files[i].path);
    }
}

void TestSealOfd::anotherFormOfTheSamePackageIsRefused()
{
    std::vector<PackedFile> other = m_files;
    std::reverse(other.begin(), other.end());
    QVERIFY(judged(zipOf(other)).isGenuine()); // order says nothing
    QByteArray timed = m_sealed;
    timed[10] = 1; // the first file's time
    const Verdict verdict = judged(timed);
    QVERIFY(verdict.outcome == Outcome::Changed);
    QVERIFY(answerOf(verdict, CheckKind::WholeDocument) == Check::Answer::Failed);
}

void TestSealOfd::isFastEnough()
{
    CpuTimer timer;
    const auto ofd = documents::ofdOf(samplePage().pdf);
    QVERIFY(ofd);
    const auto writing = timer.restart();
    QVERIFY(m_hall->sealed(*ofd));
    const auto sealing = timer.restart();
    QVERIFY(judged(m_sealed).isGenuine());
    const auto verifying = timer.elapsed();
    qInfo("writing %lld ms, sealing %lld ms, verifying %lld ms", writing, sealing, verifying);
    QVERIFY(writing + sealing < 500); // what is asked is for sealing with storing
    QVERIFY(verifying < 200);
}

QTEST_MAIN(TestSealOfd)
#include "tst_sealofd.moc"
