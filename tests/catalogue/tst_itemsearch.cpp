// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/itemindex.h"
#include "tests/support/qtestprinters.h"

#include <algorithm>

using namespace yichuang;
using namespace yichuang::catalogue;

class TestItemSearch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void findsAnItemByWhatIsTyped_data();
    void findsAnItemByWhatIsTyped();
    void whatIsTypedForAnotherNameFindsNothing();
    void theExactCodeComesBeforeWhatIsMostUsed();
    void whatIsMostUsedHereComesBeforePrefixes();
    void aNameThatBeginsSoComesBeforeOneThatHoldsIt();
    void theMatchedCharactersAreTold();
    void anEmptyTextFindsWhatWasUsed();
    void aVeryLongTextFindsNothing();

private:
    ItemIndex indexOf(const QStringList& names);

    PinyinTable m_pinyin;
    Catalogue m_catalogue;
    std::vector<const Item*> m_items;
    ItemIndex m_index;
    std::vector<Item> m_made;
};

void TestItemSearch::initTestCase()
{
    auto pinyin = builtin::loadBuiltInPinyin();
    QVERIFY_RESULT(pinyin);
    m_pinyin = *std::move(pinyin);
    auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    m_catalogue = *std::move(catalogue);
    m_items = m_catalogue.itemsOn(dayFromText(u"2026-11-18").value());
    m_index = ItemIndex{m_items, m_catalogue.departments(), m_pinyin};
}

ItemIndex TestItemSearch::indexOf(const QStringList& names)
{
    m_made.clear();
    for (const QString& name : names) {
        Item item;
        item.code = QStringLiteral("GG-DAG-90%1").arg(m_made.size());
        item.name = name;
        item.department = QStringLiteral("档案馆");
        m_made.push_back(item);
    }
    std::vector<const Item*> items;
    for (const Item& item : m_made)
        items.push_back(&item);
    return ItemIndex{items, {}, m_pinyin};
}

void TestItemSearch::findsAnItemByWhatIsTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<MatchKind>("kind");
    const auto row
        = [](const char* title, const char16_t* name, const char16_t* typed, MatchKind kind) {
              QTest::newRow(title) << QString::fromUtf16(name) << QString::fromUtf16(typed) << kind;
          };
    row("one reading of a place", u"洪洞县户口迁移", u"hongdong", MatchKind::Pinyin);
    row("the other reading of the place", u"洪洞县户口迁移", u"hongtong", MatchKind::Pinyin);
    row("le of two readings", u"乐都区医保登记", u"ledu", MatchKind::Pinyin);
    row("yue of two readings", u"乐都区医保登记", u"yuedu", MatchKind::Pinyin);
    row("initials", u"食品经营许可", u"spjyxk", MatchKind::Initials);
    row("initials in capitals", u"食品经营许可", u"SPJY", MatchKind::Initials);
    row("initials in full width", u"食品经营许可", u"ｓｐｊｙ", MatchKind::Initials);
    row("full pinyin with blanks", u"食品经营许可", u"shi pin jing ying", MatchKind::Pinyin);
    row("a mix of pinyin and initials", u"食品经营许可", u"shipjyxk", MatchKind::Pinyin);
    row("a syllable half typed", u"食品经营许可", u"shipi", MatchKind::Pinyin);
    row("characters", u"食品经营许可", u"经营", MatchKind::Name);
    row("characters and letters mixed", u"食品经营许可", u"食品jy", MatchKind::Pinyin);
    row("u for ü", u"女职工保护", u"nuzhigong", MatchKind::Pinyin);
    row("v for ü", u"女职工保护", u"nvzhigong", MatchKind::Pinyin);
    row("ü itself", u"女职工保护", u"nüzhigong", MatchKind::Pinyin);
    row("over brackets", u"验收（消防）备案", u"ysxfba", MatchKind::Initials);
    row("code without hyphens", u"开放档案查阅", u"ggdag90", MatchKind::Code);
    row("code with hyphens", u"开放档案查阅", u"GG-DAG-900", MatchKind::Code);
    row("department by initials", u"食品经营许可", u"dag", MatchKind::Department);
}

void TestItemSearch::findsAnItemByWhatIsTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    QFETCH(MatchKind, kind);
    const auto index = indexOf({QStringLiteral("结婚登记"), name});
    const auto hits = index.search(typed);
    const std::size_t expected = typed == u"GG-DAG-900" ? 0 : 1;
    const auto found = std::ranges::find(hits, expected, &ItemHit::item);
    QVERIFY(found != hits.end());
    QCOMPARE(toText(found->kind), toText(kind));
}

void TestItemSearch::whatIsTypedForAnotherNameFindsNothing()
{
    const auto index = indexOf({QStringLiteral("食品经营许可")});
    for (const char16_t* typed : {u"spjyxkk", u"jysp", u"shiqpin", u"经食", u"zz", u"spjyx9"})
        QVERIFY(index.search(QString::fromUtf16(typed)).empty());
}

void TestItemSearch::theExactCodeComesBeforeWhatIsMostUsed()
{
    const auto hits = m_index.search(u"xk-zjj-001", {{QStringLiteral("XK-ZJJ-002"), 900}});
    QVERIFY(!hits.empty());
    QCOMPARE(m_items[hits.front().item]->code, QStringLiteral("XK-ZJJ-001"));
}

void TestItemSearch::whatIsMostUsedHereComesBeforePrefixes()
{
    const auto index = indexOf(
        {QStringLiteral("登记婚姻"), QStringLiteral("结婚登记"), QStringLiteral("失业登记")});
    const auto hits = index.search(
        u"登记", {{QStringLiteral("GG-DAG-902"), 3}, {QStringLiteral("GG-DAG-901"), 7}});
    QCOMPARE(hits.size(), std::size_t{3});
    QCOMPARE(hits[0].item, std::size_t{1});
    QCOMPARE(hits[1].item, std::size_t{2});
    QCOMPARE(hits[2].item, std::size_t{0});
}

void TestItemSearch::aNameThatBeginsSoComesBeforeOneThatHoldsIt()
{
    const auto index = indexOf(
        {QStringLiteral("结婚登记"), QStringLiteral("东街改造"), QStringLiteral("登记婚姻")});
    const auto byName = index.search(u"登记");
    QCOMPARE(byName.front().item, std::size_t{2});
    const auto byInitials = index.search(u"dj");
    QCOMPARE(byInitials[0].item, std::size_t{1});
    QCOMPARE(byInitials[1].item, std::size_t{2});
    QCOMPARE(byInitials[2].item, std::size_t{0});
}

void TestItemSearch::theMatchedCharactersAreTold()
{
    const auto index = indexOf({QStringLiteral("食品经营许可")});
    const auto hits = index.search(u"jyxk");
    QCOMPARE(hits, (std::vector<ItemHit>{{0, MatchKind::Initials, 2, 4}}));
}

void TestItemSearch::anEmptyTextFindsWhatWasUsed()
{
    QVERIFY(m_index.search(u" ").empty());
    const auto hits = m_index.search(
        u"", {{QStringLiteral("XK-ZJJ-001"), 2}, {QStringLiteral("XK-ZJJ-002"), 5}});
    QCOMPARE(hits.size(), std::size_t{2});
    QCOMPARE(m_items[hits.front().item]->code, QStringLiteral("XK-ZJJ-002"));
}

void TestItemSearch::aVeryLongTextFindsNothing()
{
    QVERIFY(m_index.search(QString{64, u'a'}).empty());
    QVERIFY(m_index.search(QString{63, u'a'}).empty());
}

QTEST_GUILESS_MAIN(TestItemSearch)
#include "tst_itemsearch.moc"
