// SPDX-License-Identifier: Apache-2.0
#include "models/builtin/builtincatalogue.h"
#include "models/catalogue/cataloguepackage.h"
#include "tests/support/qtestprinters.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;
using namespace yichuang;
using namespace yichuang::catalogue;

namespace {

std::vector<NamedFile> deliveredFiles()
{
    std::vector<NamedFile> files;
    const QDir folder{u":/catalogue"_s};
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(name));
        files.push_back({name, file.readAll()});
    }
    return files;
}

Result<CatalogueUpdate> updateWith(const QByteArray& items, const Catalogue& base)
{
    const NamedFile file{u"items.json"_s, items};
    return updateFrom(judgeTogether({&file, 1}, base.knownCodes()));
}

/// The first delivered item, changed.
QByteArray changedItem(int version, const QString& telephone)
{
    for (const NamedFile& file : deliveredFiles()) {
        if (file.name != u"items.json")
            continue;
        QJsonObject item = QJsonDocument::fromJson(file.bytes).array()[0].toObject();
        item[u"version"_s] = version;
        item[u"consultPhone"_s] = telephone;
        return QJsonDocument{QJsonArray{item}}.toJson();
    }
    return {};
}

} // namespace

/// What the platform hands out, and how a catalogue grows by it.
class TestCataloguePackage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filesComeOutAsTheyWentIn();
    void textsMayHoldAnything();
    void theDeliveredCatalogueSaysNothingNew();
    void aNewVersionIsCurrentFromItsDay();
    void aChangeWithoutANewVersionIsRefused();
    void oneBadEntryRefusesAll();

private:
    Catalogue m_base;
};

void TestCataloguePackage::initTestCase()
{
    auto base = builtin::loadBuiltInCatalogue();
    QVERIFY_RESULT(base);
    m_base = std::move(*base);
}

void TestCataloguePackage::filesComeOutAsTheyWentIn()
{
    const auto files = deliveredFiles();
    QCOMPARE(files.size(), std::size_t{4});
    const auto again = filesFromPackage(toPackage(files));
    QVERIFY_RESULT(again);
    QCOMPARE(again->size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        QCOMPARE(again->at(i).name, files[i].name);
        QCOMPARE(again->at(i).bytes, files[i].bytes.trimmed());
    }
}

void TestCataloguePackage::textsMayHoldAnything()
{
    const std::vector<NamedFile> files{{u"a\"b.json"_s, R"([{"x": "}],\"{\\", "y": [1, [2]]}])"},
        {u"事项.json"_s, R"({"z": {}})"}, {u"c.json"_s, "[]"}};
    const auto again = filesFromPackage(toPackage(files));
    QVERIFY_RESULT(again);
    QCOMPARE(again->size(), files.size());
    for (std::size_t i = 0; i < files.size(); ++i) {
        QCOMPARE(again->at(i).name, files[i].name);
        QCOMPARE(again->at(i).bytes, files[i].bytes);
    }
    QVERIFY(!filesFromPackage("{\"a\": [}"));
    QVERIFY(filesFromPackage("{}")->empty());
}

void TestCataloguePackage::theDeliveredCatalogueSaysNothingNew()
{
    const auto files = filesFromPackage(toPackage(deliveredFiles()));
    QVERIFY_RESULT(files);
    const auto update = updateFrom(judgeTogether(*files, m_base.knownCodes()));
    QVERIFY_RESULT(update);
    QVERIFY(isKnown(m_base, *update));
}

void TestCataloguePackage::aNewVersionIsCurrentFromItsDay()
{
    const Day day{std::chrono::year{2026} / 11 / 29};
    auto update = updateWith(changedItem(2, u"0932-8228865"_s), m_base);
    QVERIFY_RESULT(update);
    QVERIFY(!isKnown(m_base, *update));
    const QString code = update->items.front().code;
    const auto extended = catalogue::extended(m_base, std::move(*update), day);
    QVERIFY_RESULT(extended);
    QCOMPARE(extended->itemOn(code, day - std::chrono::days{1})->version, 1);
    QCOMPARE(extended->itemOn(code, day)->version, 2);
    QVERIFY(*extended->item(code, 1) == *m_base.item(code, 1)); // what open cases keep
}

void TestCataloguePackage::aChangeWithoutANewVersionIsRefused()
{
    auto update = updateWith(changedItem(1, u"0932-0000000"_s), m_base);
    QVERIFY_RESULT(update);
    const auto extended = catalogue::extended(m_base, std::move(*update), Day{});
    QVERIFY(!extended);
    QCOMPARE(extended.error().code, Error::Code::InvalidInput);
}

void TestCataloguePackage::oneBadEntryRefusesAll()
{
    QByteArray bad = changedItem(2, u"0932-8228865"_s);
    bad.replace("\"localCode\": \"", "\"localCode\": \"?");
    const auto update = updateWith(bad, m_base);
    QVERIFY(!update);
    QCOMPARE(update.error().code, Error::Code::InvalidInput);
}

QTEST_GUILESS_MAIN(TestCataloguePackage)
#include "tst_cataloguepackage.moc"
