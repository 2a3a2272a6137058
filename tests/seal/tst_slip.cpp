// SPDX-License-Identifier: Apache-2.0
#include "models/documents/codes.h"
#include "models/seal/slip.h"
#include "tests/seal/sealfixture.h"
#include "tests/support/cputimer.h"
#include "tests/support/patience.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::seal;
using namespace yichuang::test;

namespace {

crypto::Validity aYear() { return {at("2026-01-01 08:00"), std::chrono::days{365}}; }

Day day(const char* text) { return dayFromText(QString::fromLatin1(text)).value(); }

/// A device with its certificate.
struct Device
{
    explicit Device(const crypto::Authority& authority, const QString& name)
        : key(crypto::PrivateKey::generate().value())
        , certificate(Certificate::fromPem(
              authority.issueSigner(key.publicKey().value(), name, aYear()).value())
                          .value())
    {
    }
    crypto::PrivateKey key;
    Certificate certificate;
};

} // namespace

/// The square code that a village client checks without a line.
class TestSlip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasSigned();
    void everyChangedCharacterIsRefused();
    void unknownAndExpiredDevicesAreNamed();
    void otherTextsAreNoSlips_data();
    void otherTextsAreNoSlips();
    void fieldsThatBreakTheFormAreRefused();
    void isSmallEnoughForAnOfficePrinter_data();
    void isSmallEnoughForAnOfficePrinter();

private:
    [[nodiscard]] static Slip sample()
    {
        return {.document = u"D01"_s,
            .caseNumber = u"6211021032052026111800100016"_s,
            .queryCode = u"482913"_s,
            .itemCode = u"XK-SCJ-001"_s,
            .applicant = u"𠮷祥餐饮店"_s,
            .day = day("2026-11-18"),
            .due = day("2026-12-02")};
    }

    QTemporaryDir m_folder;
    crypto::Authority m_authority{crypto::Authority::create(u"市平台"_s, aYear()).value()};
    Device m_hall{m_authority, u"安定区政务服务大厅 1 号终端"_s};
    Device m_other{m_authority, u"别处终端"_s};
};

void TestSlip::saysWhatWasSigned()
{
    for (const bool withDue : {true, false}) {
        Slip slip = sample();
        if (!withDue)
            slip.due.reset();
        const QString text = signSlip(slip, m_hall.key, m_hall.certificate).value();
        const auto checked = checkSlip(text, {m_other.certificate, m_hall.certificate});
        QVERIFY2(checked, checked ? "" : qPrintable(toText(checked.error())));
        QCOMPARE(checked->slip, slip);
        QCOMPARE(checked->signer, u"安定区政务服务大厅 1 号终端"_s);
        QVERIFY(checkSlip(text + u'\n', {m_hall.certificate})); // as scanners end their line
    }
}

void TestSlip::everyChangedCharacterIsRefused()
{
    const QString text = signSlip(sample(), m_hall.key, m_hall.certificate).value();
    QRandomGenerator random{3};
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString changed = text;
        changed[i] = QChar(static_cast<char16_t>(text[i].unicode() ^ (1U << random.bounded(6))));
        QVERIFY2(!checkSlip(changed, {m_hall.certificate}), qPrintable(QString::number(i)));
    }
    for (qsizetype i = 1; i < text.size(); ++i)
        QVERIFY(!checkSlip(text.first(i), {m_hall.certificate}));
    const QStringList lines = text.split(u'\n');
    Slip other = sample();
    other.document = u"D12"_s;
    const QString granted = signSlip(other, m_hall.key, m_hall.certificate).value();
    const auto mixed
        = checkSlip(granted.section(u'\n', 0, -2) + u'\n' + lines.last(), {m_hall.certificate});
    QVERIFY(!mixed);
    QVERIFY(mixed.error() == SlipFault::Forged);
}

void TestSlip::unknownAndExpiredDevicesAreNamed()
{
    const QString text = signSlip(sample(), m_hall.key, m_hall.certificate).value();
    QVERIFY(checkSlip(text, {m_other.certificate}).error() == SlipFault::UnknownSigner);
    QVERIFY(checkSlip(text, {}).error() == SlipFault::UnknownSigner);
    Slip late = sample();
    late.day = day("2027-02-01");
    const QString after = signSlip(late, m_hall.key, m_hall.certificate).value();
    QVERIFY(checkSlip(after, {m_hall.certificate}).error() == SlipFault::SignerNotValid);
    QVERIFY(!signSlip(sample(), m_other.key, m_hall.certificate)); // not its key
}

void TestSlip::otherTextsAreNoSlips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString{};
    QTest::newRow("the code of a paper without a signature")
        << u"办件编号：6211021032052026111800100016"_s;
    QTest::newRow("nine lines") << u"YC1\nD01\n1\n2\n3\n2026-11-18\n\n张\nabcdefgh.AAAA"_s;
    QTest::newRow("an impossible day")
        << u"YC1\nD01\n1\n2\n3\n2026-02-30\n\n张\nabcdefgh."_s + QString{86, u'A'};
    QTest::newRow("another format")
        << u"YC2\nD01\n1\n2\n3\n2026-11-18\n\n张\nabcdefgh."_s + QString{86, u'A'};
}

void TestSlip::otherTextsAreNoSlips()
{
    QFETCH(QString, text);
    const auto checked = checkSlip(text, {m_hall.certificate});
    QVERIFY(!checked);
    QVERIFY(checked.error() == SlipFault::NotASlip);
}

void TestSlip::fieldsThatBreakTheFormAreRefused()
{
    Slip slip = sample();
    slip.applicant = u"张三\nD12"_s;
    QCOMPARE(
        signSlip(slip, m_hall.key, m_hall.certificate).error().code, Error::Code::InvalidInput);
    slip.applicant = QString{121, u'张'};
    QVERIFY(!signSlip(slip, m_hall.key, m_hall.certificate));
}

void TestSlip::isSmallEnoughForAnOfficePrinter_data()
{
    QTest::addColumn<QString>("applicant");
    QTest::newRow("a person") << u"张建国"_s;
    QTest::newRow("a firm") << u"定西市安定区内官营镇鑫源马铃薯种植农民专业合作社"_s;
}

/// 203 dots per inch, as receipt printers have, 22 mm wide: drawn dot by dot and read by a program
/// that is not ours.
void TestSlip::isSmallEnoughForAnOfficePrinter()
{
    QFETCH(QString, applicant);
    Slip slip = sample();
    slip.applicant = applicant;
    const QString text = signSlip(slip, m_hall.key, m_hall.certificate).value();
    const auto code = documents::qrCode(text).value();
    constexpr int dots = static_cast<int>(22 / 25.4 * 203);
    const int module = dots / static_cast<int>(code.width);
    qInfo("%lld bytes, %d modules, %d dots each", static_cast<long long>(text.toUtf8().size()),
        static_cast<int>(code.width), module);
    QVERIFY(module >= 2);
    QImage image(dots + 40, dots + 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(20, 20);
    painter.scale(module, module);
    painter.fillPath(code.path, Qt::black);
    painter.end();
    const QString path = m_folder.filePath(u"slip.png"_s);
    QVERIFY(image.save(path));
    QProcess zbar;
    zbar.start(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, path});
    QVERIFY(zbar.waitForFinished(patience));
    const CpuTimer timer;
    const auto checked
        = checkSlip(QString::fromUtf8(zbar.readAllStandardOutput()), {m_hall.certificate});
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(checked);
    QCOMPARE(checked->slip, slip);
}

QTEST_MAIN(TestSlip)
#include "tst_slip.moc"
