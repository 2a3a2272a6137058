// SPDX-License-Identifier: Apache-2.0
#include "tests/support/caseacts.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

namespace {

Sealed sealed(const QString& document, qint64 impression = 1)
{
    return {.document = document,
        .documentNumber = u"安市监准字〔2025〕1号"_s,
        .sealId = u"6211020000001"_s,
        .letterId = u"SQ-2025-001"_s,
        .impression = impression,
        .unsignedHash = QByteArray(32, '\x01'),
        .sealedHash = QByteArray(32, '\x02'),
        .stamped = true};
}

QString sealing(SampleCase& sample, const Sealed& act)
{
    return words(sample.act("2025-03-05 10:01", act, Role::ChiefRepresentative));
}

SampleCase decided(Payload decision)
{
    SampleCase sample = approving();
    if (!sample.act("2025-03-05 10:00", std::move(decision), Role::ChiefRepresentative))
        qFatal("not decided");
    return sample;
}

} // namespace

/// One document of the case, one seal that counts (rulebook 7.2).
class TestSealings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatTheCaseHasIsSealed()
    {
        SampleCase early = approving();
        QCOMPARE(sealing(early, sealed(u"D12"_s)), u"nothingToSeal: D12"_s);
        QCOMPARE(sealing(early, sealed(u"D03"_s)), QString());
        SampleCase granted = decided(grant());
        QCOMPARE(sealing(granted, sealed(u"D13"_s)), u"nothingToSeal: D13"_s);
        QCOMPARE(sealing(granted, sealed(u"D12"_s)), QString());
        SampleCase refused = decided(refusal());
        QCOMPARE(sealing(refused, sealed(u"D13"_s)), QString());
    }

    void lettersToOthersTakeTheOfficialSeal_data()
    {
        QTest::addColumn<QString>("document");
        QTest::newRow("forwarding letter") << u"D10"_s;
        QTest::newRow("extension, never delegated") << u"D08"_s;
        QTest::newRow("a receipt bears no seal") << u"D01"_s;
        QTest::newRow("no document of ours") << u"D99"_s;
    }
    void lettersToOthersTakeTheOfficialSeal()
    {
        QFETCH(QString, document);
        SampleCase sample = decided(grant());
        QCOMPARE(sealing(sample, sealed(document)), u"sealNotAllowed: "_s + document);
    }

    void aSecondSealOnlyAfterTheFirstIsSpoiled()
    {
        SampleCase sample = decided(grant());
        QCOMPARE(sealing(sample, sealed(u"D12"_s, 7)), QString());
        QCOMPARE(sealing(sample, sealed(u"D12"_s, 8)), u"sealedAlready: D12"_s);
        const auto spoil = [&](const SealSpoiled& act) {
            return words(sample.act("2025-03-05 10:02", act, Role::ChiefRepresentative));
        };
        QCOMPARE(spoil({u"D12"_s, {}, 8, u"卡纸"_s}), u"notSealed: D12"_s);
        QCOMPARE(spoil({u"D12"_s, {}, 7, {}}), u"reasonMissing"_s);
        QCOMPARE(spoil({u"D12"_s, {}, 7, u"卡纸"_s}), QString());
        QVERIFY(sample.c->sealingOf(u"D12") == nullptr);
        QCOMPARE(sealing(sample, sealed(u"D12"_s, 8)), QString());
        QCOMPARE(sample.c->sealingOf(u"D12")->what.impression, 8);
        QCOMPARE(spoil({u"D12"_s, {}, 7, u"卡纸"_s}), u"notSealed: D12"_s);
        QCOMPARE(sample.c->state, CaseState::Granted);
    }

    void aBlankIsNotSealed()
    {
        SampleCase sample = decided(grant());
        Sealed blank = sealed(u"D12"_s);
        blank.documentNumber.clear();
        QCOMPARE(sealing(sample, blank), u"documentNumberMissing"_s);
    }

    void thePersonWhoReviewsHasNoSeal()
    {
        SampleCase sample = decided(grant());
        QCOMPARE(words(sample.act("2025-03-05 10:01", sealed(u"D12"_s), Role::Reviewer)),
            u"wrongRole: "_s + toText(Role::Reviewer));
    }
};

QTEST_APPLESS_MAIN(TestSealings)
#include "tst_sealings.moc"
