// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/department.h"
#include "models/catalogue/item.h"
#include "models/catalogue/jointtheme.h"

#include <QtTest/QTest>

using namespace yichuang::catalogue;

class TestVocabulary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWordComesBackAsItsValue();
    void wordsOfOtherVocabulariesAreRefused();
    void caseKindsHaveACodeAWordAndABadge();
    void levelsAreOrderedFromTheVillageUpwards();
    void aDepartmentIsNamedAfterItsPlace();
    void versionsSortByCodeThenNumber();
};

template <Worded E>
void comesBack()
{
    for (const auto& word : words<E>)
        QCOMPARE(fromText<E>(toText(word.value)), std::optional{word.value});
}

void TestVocabulary::everyWordComesBackAsItsValue()
{
    comesBack<ItemType>();
    comesBack<Initiation>();
    comesBack<Level>();
    comesBack<ServiceObject>();
    comesBack<DayUnit>();
    comesBack<Handling>();
    comesBack<Necessity>();
    comesBack<PaperSource>();
    comesBack<ResultKind>();
    comesBack<AgencyAction>();
    comesBack<EntryPoint>();
    comesBack<ProcedureKind>();
    comesBack<StepNode>();
    comesBack<ItemStatus>();
    comesBack<ThemeMode>();
    comesBack<ParticipantRole>();
    QCOMPARE(toText(ItemType::OtherPower), QStringLiteral("其他行政权力"));
    QCOMPARE(words<ItemType>.size(), std::size_t{11});
}

void TestVocabulary::wordsOfOtherVocabulariesAreRefused()
{
    QVERIFY(!fromText<ItemType>(u"非行政许可审批"));
    QVERIFY(!fromText<Level>(u""));
    QVERIFY(!caseKindFromCatalogueWord(u"退办件"));
}

void TestVocabulary::caseKindsHaveACodeAWordAndABadge()
{
    QString codes;
    QString badges;
    for (const CaseKind kind : allCaseKinds) {
        codes += toText(kind) + u' ';
        badges += badge(kind);
        QCOMPARE(caseKindFromText(toText(kind)), std::optional{kind});
        QCOMPARE(caseKindFromCatalogueWord(catalogueWord(kind)), std::optional{kind});
    }
    QCOMPARE(codes, QStringLiteral("instant promised joint proxy forward "));
    QCOMPARE(badges, QStringLiteral("即承联代报"));
}

void TestVocabulary::levelsAreOrderedFromTheVillageUpwards()
{
    QVERIFY(Level::Village < Level::Township && Level::Township < Level::County);
    QVERIFY(Level::County < Level::City && Level::City < Level::Province);
}

void TestVocabulary::aDepartmentIsNamedAfterItsPlace()
{
    Department department;
    department.namePattern = QStringLiteral("{区划名}卫生健康局");
    QCOMPARE(department.nameAt(QStringLiteral("安定区")), QStringLiteral("安定区卫生健康局"));
}

void TestVocabulary::versionsSortByCodeThenNumber()
{
    const ItemVersion first{QStringLiteral("XK-ZJJ-001"), 2};
    QVERIFY((first < ItemVersion{QStringLiteral("XK-ZJJ-001"), 10}));
    QVERIFY((first < ItemVersion{QStringLiteral("XK-ZJJ-002"), 1}));
}

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
