// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/desk/informationsheet.h"
#include "models/documents/template.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace yichuang;
using namespace yichuang::desk;
using documents::DocumentContent;
using documents::DocumentKind;

namespace {

const Day kToday = dayFromText(u"2026-11-18").value();

Seat countySeat()
{
    Seat seat;
    seat.place
        = {.code = QStringLiteral("621102000000"), .name = QStringLiteral("安定区政务服务大厅")};
    seat.window = QStringLiteral("3 号窗口");
    seat.name = QStringLiteral("马丽娟");
    seat.hall.divisionName = QStringLiteral("安定区");
    return seat;
}

} // namespace

class TestInformationSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyRealItemFillsTheTemplate();
    void belongsToNoCase();
    void saysWhatTheCatalogueDoesNot();
    void papersSayHowBadlyTheyAreNeeded();

private:
    RuleBook m_rules{nullptr, test::builtInCalendar()};
    documents::TemplateSet m_templates;
};

void TestInformationSheet::initTestCase()
{
    auto catalogue = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(catalogue);
    m_rules.catalogue = std::make_shared<const catalogue::Catalogue>(std::move(*catalogue));
    auto templates = documents::TemplateSet::load({QStringLiteral(":/templates")});
    QVERIFY_RESULT(templates);
    m_templates = *templates;
}

void TestInformationSheet::everyRealItemFillsTheTemplate()
{
    const auto wording = m_templates.templateOf(DocumentKind::InformationSheet);
    QVERIFY_RESULT(wording);
    for (const catalogue::Item* item : m_rules.catalogue->itemsOn(kToday)) {
        const auto filled = wording->fill(informationSheet(*item, countySeat(), m_rules, kToday));
        QVERIFY2(filled, qPrintable(item->code));
        QVERIFY2(filled->contains(item->code), qPrintable(item->code));
        for (const catalogue::Paper& paper : item->papers)
            QVERIFY2(filled->contains(paper.name.toHtmlEscaped()), qPrintable(item->code));
    }
}

void TestInformationSheet::belongsToNoCase()
{
    const catalogue::Item* item = m_rules.catalogue->itemOn(QStringLiteral("XK-SCJ-001"), kToday);
    QVERIFY(item != nullptr);
    const DocumentContent content = informationSheet(*item, countySeat(), m_rules, kToday);
    QVERIFY(content.caseNumber.isEmpty());
    QVERIFY(content.queryCode.isEmpty());
    QCOMPARE(content.organ, QStringLiteral("安定区市场监督管理局"));
    QCOMPARE(content.issueDate, kToday);
    QCOMPARE(content.papers.size(), item->papers.size());
}

void TestInformationSheet::saysWhatTheCatalogueDoesNot()
{
    catalogue::Item item = test::sampleItem();
    item.steps.clear();
    item.superviseWay.clear();
    item.promised.reset();
    item.statutory.reset();
    const auto filled = m_templates.templateOf(DocumentKind::InformationSheet)
                            ->fill(informationSheet(item, countySeat(), m_rules, kToday));
    QVERIFY_RESULT(filled);
    QVERIFY(filled->contains(QStringLiteral("目录未载明")));
    QVERIFY(filled->contains(QStringLiteral("法律未规定")));
}

void TestInformationSheet::papersSayHowBadlyTheyAreNeeded()
{
    const DocumentContent content
        = informationSheet(test::sampleItem(), countySeat(), m_rules, kToday);
    QCOMPARE(content.papers.size(), std::size_t{3});
    QCOMPARE(content.papers[0].remark, QStringLiteral("必交"));
    QVERIFY(content.papers[1].remark.startsWith(QStringLiteral("可容缺")));
    QCOMPARE(content.papers[2].remark, QStringLiteral("按情形提交"));
}

QTEST_GUILESS_MAIN(TestInformationSheet)
#include "tst_informationsheet.moc"
