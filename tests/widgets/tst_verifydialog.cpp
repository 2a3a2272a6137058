// SPDX-License-Identifier: Apache-2.0
#include "models/desk/verifying.h"
#include "tests/stories/sealedplace.h"
#include "tests/support/patience.h"
#include "widgets/approve/verifydialog.h"
#include "widgets/shared/sealsentence.h"
#include "widgets/shared/statusbanner.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QUrl>

#include "acceptform.h"
#include "settle.h"
#include "translations/translator.h"

using namespace yichuang;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;
using cases::Proposal;
using documents::DocumentKind;

/// 核验文书 over a real hall: what a document is worth, by its roots and its register.
class VerifyDialogTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void eachKindOfFile_data();
    void eachKindOfFile();
    void aFileThatIsNotThere();
    void onlyDocumentsAreTakenFromADrag();
    void theNewestFileCounts();
    void whatGrowsWithItsAnswerStaysInTheMiddle();
    void aSlipIsScannedOrPasted();
    void aSlipThatIsNotBelieved_data();
    void aSlipThatIsNotBelieved();

private:
    /// The text of a square code, printed by a device this hall knows.
    [[nodiscard]] QString slip();
    static void keepPicture(QWidget& dialog, const QString& name)
    {
        const QString folder = qEnvironmentVariable("YICHUANG_PICTURES");
        if (!folder.isEmpty())
            dialog.grab().save(folder + u"/verify-"_s + name + u".png"_s);
    }
    [[nodiscard]] QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    [[nodiscard]] approve::VerifyDialog::Services verify()
    {
        const auto document = [this](const QString& path) {
            // After the last of the files was sealed.
            return m_county->store().read([path, now = test::at("2026-12-01 09:00")](
                                              store::Database& database) -> Result<seal::Verdict> {
                QFile file{path};
                if (!file.open(QIODevice::ReadOnly))
                    return failure(Error::Code::Unreadable, path);
                return desk::verifyHere(database, file.readAll(), now);
            });
        };
        const auto slip = [this](const QString& text) {
            return m_county->store().read(
                [text, session = m_county->session(staff::chief)](store::Database& database) {
                    return desk::checkSlipHere(database, *session, text);
                });
        };
        return {.document = document, .slip = slip};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SealedPlace> m_county;
    QWidget m_window;
};

void VerifyDialogTest::initTestCase()
{
    translations::install(*qApp, QLocale(u"zh_CN"_s));
    m_window.resize(1366, 768);
    m_window.show();
    m_county = std::make_unique<SealedPlace>();
    const CaseId id = m_county->approving(1, Proposal::Grant);
    QCOMPARE(m_county->seal(m_county->seals(staff::chief),
                 {id, DocumentKind::Grant, grantOf(u"准予食品经营"_s, u"安市监准字〔2026〕1号"_s)}),
        u"sealed"_s);
    const QByteArray good = m_county->sealedFile(1);
    (void)write(u"good.pdf"_s, good);
    QByteArray changed = good;
    changed[changed.size() / 3] = static_cast<char>(changed.at(changed.size() / 3) ^ 1);
    (void)write(u"changed.pdf"_s, changed);
    (void)write(u"appended.pdf"_s, good + "\n% one more line\n");
    const SealHall stranger;
    (void)write(u"stranger.pdf"_s, stranger.sealed(samplePage().pdf).value().bytes);
    (void)write(u"nowhere.pdf"_s, m_county->hall().sealed(samplePage().pdf).value().bytes);
    (void)write(u"plain.pdf"_s, samplePage().pdf);
    (void)write(u"letter.pdf"_s, "Dear Sir, this is no PDF.");
}

void VerifyDialogTest::eachKindOfFile_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>(
        "inRegister"); // the answer of that line; empty: nothing was looked at
    QTest::newRow("good.pdf") << u"真实：由"_s << u"通过"_s;
    QTest::newRow("changed.pdf") << u"被改动过"_s << u"没有"_s;
    QTest::newRow("appended.pdf") << u"被改动过"_s << u"没有"_s;
    QTest::newRow("stranger.pdf") << u"不可信"_s << u"没有"_s; // sealed under another root
    QTest::newRow("nowhere.pdf") << u"真实有效"_s << u"没有"_s; // this seal, but no row here
    QTest::newRow("plain.pdf") << u"没有电子签章"_s << QString();
    QTest::newRow("letter.pdf") << u"无法读取"_s << QString();
}

/// Each is answered in one sentence with the details below. With YICHUANG_PICTURES set the pictures
/// are kept there.
void VerifyDialogTest::eachKindOfFile()
{
    QFETCH(QString, sentence);
    QFETCH(QString, inRegister);
    shared::Theme theme;
    theme.applyTo(*qApp);
    approve::VerifyDialog dialog(theme, verify(), &m_window);
    dialog.open();
    dialog.check(m_folder.filePath(QLatin1String(QTest::currentDataTag())));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.sentence().isEmpty(), patience);
    QVERIFY2(dialog.sentence().contains(sentence), qPrintable(dialog.sentence()));
    QVERIFY(dialog.findChild<QWidget*>(u"verdict"_s)->isVisible());
    const QString registerWords
        = shared::checkSentence({seal::CheckKind::Register, seal::Check::Answer::Passed, {}});
    QString answer;
    for (const auto* line : dialog.findChildren<QWidget*>()) {
        if (line->accessibleName().startsWith(registerWords))
            answer = line->accessibleName().mid(registerWords.size() + 1);
    }
    QVERIFY2(inRegister.isEmpty() ? answer.isEmpty() : answer.startsWith(inRegister),
        qPrintable(answer));
    settle(dialog);
    keepPicture(dialog, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(clipped(dialog).isEmpty(), qPrintable(clipped(dialog).join(u'|')));
}

void VerifyDialogTest::aFileThatIsNotThere()
{
    shared::Theme theme;
    approve::VerifyDialog dialog(theme, verify(), &m_window);
    dialog.check(m_folder.filePath(u"gone.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.sentence().isEmpty(), patience);
    QVERIFY(!dialog.sentence().contains(u"真实"_s));
}

void VerifyDialogTest::onlyDocumentsAreTakenFromADrag()
{
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(u"/a/picture.png"_s), QUrl(u"http://x/y.pdf"_s)});
    QVERIFY(approve::documentIn(dragged).isEmpty());
    dragged.setUrls({QUrl::fromLocalFile(u"/a/picture.png"_s), QUrl::fromLocalFile(u"/a/b.PDF"_s)});
    QCOMPARE(approve::documentIn(dragged), u"/a/b.PDF"_s);
    dragged.setUrls({QUrl::fromLocalFile(u"/a/b.ofd"_s)});
    QCOMPARE(approve::documentIn(dragged), u"/a/b.ofd"_s);
}

/// The answer to an earlier file does not stand under the name of a later one.
void VerifyDialogTest::theNewestFileCounts()
{
    shared::Theme theme;
    std::vector<QPromise<Result<seal::Verdict>>> asked;
    asked.reserve(2);
    approve::VerifyDialog dialog(theme,
        {.document =
                [&asked](const QString&) {
                    asked.emplace_back();
                    asked.back().start();
                    return asked.back().future();
                },
            .slip = {}},
        &m_window);
    dialog.check(u"/a/first.pdf"_s);
    dialog.check(u"/a/second.pdf"_s);
    const auto answer = [&asked](std::size_t i, seal::Verdict::Outcome outcome) {
        seal::Verdict verdict;
        verdict.outcome = outcome;
        asked.at(i).addResult(Result<seal::Verdict>{verdict});
        asked.at(i).finish();
    };
    answer(1, seal::Verdict::Outcome::NotSealed);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.sentence().isEmpty(), patience);
    const QString second = dialog.sentence();
    answer(0, seal::Verdict::Outcome::Genuine);
    QTest::qWait(20);
    QCOMPARE(dialog.sentence(), second);
}

void VerifyDialogTest::whatGrowsWithItsAnswerStaysInTheMiddle()
{
    shared::Theme theme;
    approve::VerifyDialog dialog(theme, verify(), &m_window);
    dialog.open();
    dialog.move(0, 0); // as a window manager does with a window that grew
    const int height = dialog.height();
    dialog.check(m_folder.filePath(u"gone.pdf"_s));
    dialog.resize(dialog.width(), height + 40);
    const auto off = [this, &dialog] {
        return dialog.mapToGlobal(dialog.rect().center())
            - m_window.mapToGlobal(m_window.rect().center());
    };
    QTRY_VERIFY2_WITH_TIMEOUT(off().manhattanLength() <= 2,
        qPrintable(u"%1 %2"_s.arg(off().x()).arg(off().y())), patience);
    dialog.close();
}

QString VerifyDialogTest::slip()
{
    const crypto::Validity year{test::at("2026-01-01 00:00"), std::chrono::days{365}};
    const auto authority = crypto::Authority::create(u"市平台"_s, year).value();
    const auto key = crypto::PrivateKey::generate().value();
    const QByteArray pem
        = authority.issueSigner(key.publicKey().value(), u"安定区政务服务大厅 1 号终端"_s, year)
              .value();
    const auto certificate = seal::Certificate::fromPem(pem).value();
    m_county->keep(store::SealPaper::SlipSigner, certificate.sha256(), pem);
    return seal::signSlip({.document = u"D01"_s,
                              .caseNumber = u"6211021032052026111800100016"_s,
                              .queryCode = u"482913"_s,
                              .itemCode = u"XK-SCJ-001"_s,
                              .applicant = u"ZHANG SAN"_s,
                              .day = dayFromText(u"2026-11-18").value(),
                              .due = dayFromText(u"2026-12-02").value()},
        key, certificate)
        .value();
}

/// The focus is where a scanner types; it ends its lines, and the code, with Enter.
void VerifyDialogTest::aSlipIsScannedOrPasted()
{
    shared::Theme theme;
    approve::VerifyDialog dialog(theme, verify(), &m_window);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog, patience));
    const QString text = slip();
    for (const QString& line : text.split(u'\n')) {
        QTest::keyClicks(QApplication::focusWidget(), line);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!dialog.sentence().isEmpty(), patience);
    const QString genuine = dialog.sentence();
    QVERIFY2(genuine.startsWith(u"真实"_s) && genuine.contains(u"ZHANG SAN"_s)
            && genuine.contains(u"1 号终端"_s) && genuine.contains(u"2026-12-02"_s),
        qPrintable(genuine));
    settle(dialog);
    keepPicture(dialog, u"slip"_s);
    QVERIFY2(clipped(dialog).isEmpty(), qPrintable(clipped(dialog).join(u'|')));
    // The next one takes its place, from the clipboard of a machine that ends lines its own way.
    QGuiApplication::clipboard()->setText(QString{text}.replace(u'\n', u"\r\n"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.sentence().isEmpty(), patience);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.sentence(), genuine, patience);
    // A document asked about afterwards is not mixed up with it.
    dialog.check(m_folder.filePath(u"plain.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.sentence().contains(u"没有电子签章"_s), patience);
    QVERIFY(dialog.findChild<QPlainTextEdit*>(u"slip"_s)->toPlainText().isEmpty());
}

void VerifyDialogTest::aSlipThatIsNotBelieved_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("another day than was signed")
        << u"2026-12-02"_s << u"2026-12-03"_s << u"伪造或被改动"_s;
    QTest::newRow("half of it") << u"XK-SCJ-001\n"_s << QString() << u"没有读全"_s;
}

void VerifyDialogTest::aSlipThatIsNotBelieved()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, sentence);
    shared::Theme theme;
    approve::VerifyDialog dialog(theme, verify(), &m_window);
    QString text = slip();
    dialog.findChild<QPlainTextEdit*>(u"slip"_s)->setPlainText(text.replace(from, to));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.sentence().contains(sentence), patience);
}

QTEST_MAIN(VerifyDialogTest)
#include "tst_verifydialog.moc"
