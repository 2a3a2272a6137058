// SPDX-License-Identifier: Apache-2.0
#include "models/sync/syncchip.h"
#include "tests/support/qtestprinters.h"

using namespace yichuang;
using namespace yichuang::sync;

Q_DECLARE_METATYPE(yichuang::sync::SyncFacts)
Q_DECLARE_METATYPE(yichuang::sync::SyncChipState)

class TestSyncChip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChipCountsWhatWaits_data();
    void theChipCountsWhatWaits();
};

void TestSyncChip::theChipCountsWhatWaits_data()
{
    QTest::addColumn<SyncFacts>("facts");
    QTest::addColumn<SyncChipState>("chip");
    const Instant synced = instantFromText(u"2026-11-18T02:24:00.000Z").value();
    const SyncFacts good{.enrolled = true, .contact = Contact::Reached, .lastSynced = synced};
    const auto row = [&](const char* name, auto change, SyncChipState chip) {
        SyncFacts facts = good;
        change(facts);
        QTest::newRow(name) << facts << chip;
    };
    row(
        "nothing waits: green with the time", [](SyncFacts&) {}, Online{synced});
    row(
        "five of twelve are still to go",
        [](SyncFacts& f) {
            f.waiting = 5;
            f.confirmedInRun = 7;
        },
        Busy{7, 12});
    row(
        "received, not complete: scans are still to go", [](SyncFacts& f) { f.attachments = 3; },
        Uploading{3});
    row(
        "the line is away",
        [](SyncFacts& f) {
            f.contact = Contact::Lost;
            f.waiting = 12;
        },
        Offline{12});
    row(
        "the platform answers nonsense",
        [](SyncFacts& f) {
            f.failuresInARow = 1;
            f.waiting = 3;
        },
        Offline{3});
    row(
        "two records were refused", [](SyncFacts& f) { f.setAsideRecords = 2; }, Failed{2});
    row(
        "refused records do not hide that others are going",
        [](SyncFacts& f) {
            f.setAsideRecords = 2;
            f.waiting = 1;
        },
        Busy{0, 1});
    row(
        "the device was revoked",
        [](SyncFacts& f) {
            f.setAside = true;
            f.failuresInARow = 1;
        },
        Failed{0});
    row(
        "never enrolled",
        [](SyncFacts& f) {
            f.enrolled = false;
            f.waiting = 4;
        },
        NotEnrolled{4});
    row(
        "just started: not green before the first answer",
        [](SyncFacts& f) {
            f.contact = Contact::Unknown;
            f.lastSynced.reset();
        },
        Busy{0, 0});
}

void TestSyncChip::theChipCountsWhatWaits()
{
    QFETCH(SyncFacts, facts);
    QFETCH(SyncChipState, chip);
    QVERIFY(chipState(facts) == chip);
}

QTEST_GUILESS_MAIN(TestSyncChip)
#include "tst_syncchip.moc"
