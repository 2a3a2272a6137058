// SPDX-License-Identifier: Apache-2.0
#include "models/catalogue/import.h"
#include "models/catalogue/themereader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

#include <algorithm>

using namespace yichuang::catalogue;

namespace {

const QString resources = QStringLiteral(YICHUANG_RESOURCES "/catalogue/");
const QString unitKey = QStringLiteral("promisedUnit");
const QString bad = QStringLiteral(YICHUANG_TEST_DATA "/catalogue/bad/");

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

CatalogueReport readResource(const QString& name, const KnownCodes& known = {})
{
    return readCatalogueFile(name, contentOf(resources + name), known);
}

KnownCodes realCodes()
{
    KnownCodes known;
    known.departments.emplace();
    for (const Department& department :
        readResource(QStringLiteral("departments.json")).departments)
        known.departments->insert(department.code, department.name);
    known.items.emplace();
    for (const Item& item : readResource(QStringLiteral("items.json")).items)
        known.items->insert(item.code);
    known.themes.emplace();
    for (const JointTheme& theme : readResource(QStringLiteral("joint-themes.json")).themes)
        known.themes->insert(theme.code);
    return known;
}

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& value : array.toArray())
        texts.push_back(value.toString());
    return texts;
}

QByteArray described(const CatalogueReport& report)
{
    QString text = toText(report.verdict);
    for (const Finding& finding : report.findings)
        text += QStringLiteral("\n  %1 %2 %3")
                    .arg(toText(finding.rule), finding.path, finding.detail.left(80));
    return text.toUtf8();
}

} // namespace

class TestCatalogueImport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesTheWholeRealCatalogue_data();
    void takesTheWholeRealCatalogue();
    void givesEachDefectiveFileItsVerdict_data();
    void givesEachDefectiveFileItsVerdict();
    void keepsEachFieldOfAnItem();
    void takesTermsInHoursAndRenewals_data();
    void takesTermsInHoursAndRenewals();
    void namesEverythingWrongWithAnItemAtOnce();
    void refusesAFileAboveTheLimitBeforeReadingIt();
    void cutsAtEveryPlaceNeitherCrashNorImport();
    void theLongestChainEndsAtAMandatoryParticipant();
};

void TestCatalogueImport::takesTheWholeRealCatalogue_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("count");
    QTest::newRow("items") << QStringLiteral("items.json") << 162;
    QTest::newRow("joint themes") << QStringLiteral("joint-themes.json") << 20;
    QTest::newRow("departments") << QStringLiteral("departments.json") << 39;
    QTest::newRow("divisions") << QStringLiteral("divisions.json") << 178;
}

void TestCatalogueImport::takesTheWholeRealCatalogue()
{
    QFETCH(QString, file);
    QFETCH(int, count);
    const auto report = readResource(file, realCodes());
    QVERIFY2(report.verdict == Verdict::Accepted, described(report).constData());
    QCOMPARE(report.acceptedCodes.size(), qsizetype{count});
    QVERIFY(report.rejectedCodes.isEmpty());
}

void TestCatalogueImport::givesEachDefectiveFileItsVerdict_data()
{
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray index
        = QJsonDocument::fromJson(contentOf(bad + QStringLiteral("index.json"))).array();
    QCOMPARE(index.size(), 28);
    for (const QJsonValue& entry : index)
        QTest::newRow(qPrintable(entry[u"file"].toString())) << entry.toObject();
}

void TestCatalogueImport::givesEachDefectiveFileItsVerdict()
{
    QFETCH(QJsonObject, expected);
    const QString file = expected[u"file"].toString();
    const auto report = readCatalogueFile(file, contentOf(bad + file), realCodes());
    const QByteArray what = described(report);
    QVERIFY2(toText(report.verdict) == expected[u"verdict"].toString(), what.constData());
    QVERIFY2(!report.findings.empty(), what.constData());
    QVERIFY2(std::ranges::any_of(report.findings,
                 [&](const Finding& finding) {
                     return toText(finding.rule) == expected[u"rule"].toString()
                         && finding.path == expected[u"jsonPath"].toString();
                 }),
        what.constData());
    QVERIFY2(
        toText(report.findings.front().rule) == expected[u"rule"].toString(), what.constData());
    QCOMPARE(report.acceptedCodes, textsOf(expected[u"acceptedCodes"]));
    QCOMPARE(report.rejectedCodes, textsOf(expected[u"rejectedCodes"]));
    if (report.kind == FileKind::Items)
        QCOMPARE(qsizetype(report.items.size()), report.acceptedCodes.size());
}

void TestCatalogueImport::keepsEachFieldOfAnItem()
{
    const auto report = readResource(QStringLiteral("items.json"));
    const auto found = std::ranges::find(report.items, QStringLiteral("QT-ZJJ-002"), &Item::code);
    QVERIFY(found != report.items.end());
    QCOMPARE(found->name, QStringLiteral("建设工程竣工联合验收"));
    QCOMPARE(found->type, ItemType::OtherPower);
    QCOMPARE(found->caseKind, std::optional{CaseKind::Joint});
    QCOMPARE(found->jointDepartments, (QStringList{QStringLiteral("ZRJ"), QStringLiteral("DAG")}));
    QVERIFY(found->promised == yichuang::WorkingDays{10});
    QVERIFY(!found->statutory);
    QCOMPARE(found->papers.size(), std::size_t{6});
    QVERIFY(found->papers[3].tolerableDays == yichuang::WorkingDays{5});
    QCOMPARE(found->steps.back().node, StepNode::Delivery);
    QCOMPARE(found->provenance.size(), std::size_t{11});
}

void TestCatalogueImport::takesTermsInHoursAndRenewals_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("problem"); // key of the first finding; empty: taken
    const auto row = [](const char* name, const QJsonObject& changes, const QString& problem) {
        QTest::newRow(name) << changes << problem;
    };
    const QString days = QStringLiteral("promisedDays");
    const QString unit = QStringLiteral("promisedUnit");
    const QString hour = QStringLiteral("小时");
    const QString renewal = QStringLiteral("renewal");
    const QString law = QStringLiteral("statutoryDays");
    const QString lawUnit = QStringLiteral("statutoryUnit");
    row("as published", {}, {});
    row("hours that fill the same days", {{days, 35}, {unit, hour}}, {});
    row("one hour more is one day more", {{days, 36}, {unit, hour}}, QStringLiteral("process"));
    row("no hours", {{days, 0}, {unit, hour}}, days);
    row("within the hours of the law", {{days, 35}, {unit, hour}, {law, 35}, {lawUnit, hour}}, {});
    row("longer than the hours of the law", {{days, 35}, {unit, hour}, {law, 34}, {lawUnit, hour}},
        days);
    row("days against the hours of the law", {{law, 34}, {lawUnit, hour}}, days);
    row("a renewal", {{renewal, QJsonObject{{QStringLiteral("askDaysBefore"), 30}}}}, {});
    row("no renewal, and said so", {{renewal, QJsonValue::Null}}, {});
    row("a renewal without days", {{renewal, QJsonObject{}}},
        QStringLiteral("renewal.askDaysBefore"));
}

void TestCatalogueImport::takesTermsInHoursAndRenewals()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, problem);
    const QJsonArray items
        = QJsonDocument::fromJson(contentOf(resources + QStringLiteral("items.json"))).array();
    const auto five = std::ranges::find_if(items, [](const QJsonValue& one) {
        return one[u"promisedDays"].toInt() == 5 && one[u"itemType"].toString() == u"行政许可"
            && one[u"statutoryUnit"].toString() == u"工作日";
    });
    QVERIFY(five != items.end());
    QJsonObject item = five->toObject();
    for (auto change = changes.begin(); change != changes.end(); ++change)
        item[change.key()] = change.value();
    const auto report = readCatalogueFile(
        QStringLiteral("items.json"), QJsonDocument{QJsonArray{item}}.toJson(), realCodes());
    QCOMPARE(report.findings.empty() ? QString{} : report.findings.front().path.section(u'.', 1),
        problem);
    if (!problem.isEmpty())
        return;
    QCOMPARE(report.items.front().promised->count(), 5);
    const bool inHours = changes[unitKey].toString() == QStringLiteral("小时");
    QCOMPARE(report.items.front().promisedHours.value_or(0), inHours ? 35 : 0);
    QCOMPARE(
        report.items.front().renewal.has_value(), changes[QStringLiteral("renewal")].isObject());
}

void TestCatalogueImport::namesEverythingWrongWithAnItemAtOnce()
{
    auto entry = QJsonDocument::fromJson(contentOf(resources + QStringLiteral("items.json")))
                     .array()
                     .at(0)
                     .toObject();
    entry.remove(QStringLiteral("sources"));
    entry[QStringLiteral("name")] = QString{};
    entry[QStringLiteral("level")] = QStringLiteral("国");
    const auto report = readCatalogueFile({}, QJsonDocument{QJsonArray{entry}}.toJson(), {});
    QCOMPARE(report.verdict, Verdict::EntriesRejected);
    QCOMPARE(report.findings.size(), std::size_t{3});
    QVERIFY(report.items.empty());
}

void TestCatalogueImport::refusesAFileAboveTheLimitBeforeReadingIt()
{
    const auto report = readCatalogueFile({}, QByteArray{catalogueFileLimit + 1, ' '}, {});
    QCOMPARE(report.verdict, Verdict::FileRejected);
    QCOMPARE(report.findings.front().rule, Rule::FileTooLarge);
}

void TestCatalogueImport::cutsAtEveryPlaceNeitherCrashNorImport()
{
    const QByteArray whole
        = contentOf(bad + QStringLiteral("04-promised-over-statutory.json")).trimmed();
    for (qsizetype length = 0; length < whole.size(); length += 7)
        QCOMPARE(readCatalogueFile({}, whole.left(length), {}).verdict, Verdict::FileRejected);
}

void TestCatalogueImport::theLongestChainEndsAtAMandatoryParticipant()
{
    JointTheme theme;
    const auto add = [&](int sequence, std::vector<int> dependsOn, int days, bool mandatory) {
        Participant participant;
        participant.sequence = sequence;
        participant.dependsOn = std::move(dependsOn);
        participant.days = yichuang::WorkingDays{days};
        participant.mandatory = mandatory;
        theme.participants.push_back(participant);
    };
    add(1, {}, 3, true);
    add(2, {1}, 7, false); // waited for by a mandatory one: its days count
    add(3, {2}, 4, true);
    add(4, {3}, 50, false); // nobody must wait for it
    QCOMPARE(longestMandatoryChain(theme).count(), 14);
    QVERIFY(!circularParticipant(theme));
}

QTEST_GUILESS_MAIN(TestCatalogueImport)
#include "tst_catalogueimport.moc"
