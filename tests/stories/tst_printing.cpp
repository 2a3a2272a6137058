// SPDX-License-Identifier: Apache-2.0
#include "app/window/papers.h"
#include "models/cases/event.h"
#include "tests/stories/hallfixture.h"
#include "tests/support/qtestprinters.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace yichuang;

/// "Printed" stands in the log only when the paper, or the file in its place, is really there.
class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("CUPS_SERVER", "/nowhere"); } // nobody's printer runs for a test
    void whatDidNotComeOutIsNotInTheLog();
};

void TestPrinting::whatDidNotComeOutIsNotInTheLog()
{
    using documents::DocumentKind;
    test::Hall hall;
    const auto counter = hall.counter(0);
    const auto recorded
        = test::accepted(*counter, QStringLiteral("XK-SCJ-001"), hall.clock().today(), 7);
    auto templates
        = documents::TemplateSet::load({QStringLiteral(YICHUANG_RESOURCES "/templates")});
    QVERIFY_RESULT(templates);
    app::Papers papers{counter->desk(), *templates};
    const auto timesPrinted = [&] {
        const auto file = counter->desk().caseFile(recorded.c.id).result();
        return std::ranges::count_if(file->events, [](const store::StoredEvent& stored) {
            return stored.event.kind() == cases::EventKind::Printed;
        });
    };
    QCOMPARE(timesPrinted(), 0);

    const auto printed = papers.print(recorded.c.id, DocumentKind::Receipt).result();
    QVERIFY(!printed);
    QCOMPARE(printed.error(), (Error{Error::Code::NotFound, app::Papers::noPrinter}));
    QCOMPARE(timesPrinted(), 0);

    const QString nowhere = hall.folder() + QStringLiteral("/no/such/folder/receipt.pdf");
    const auto unsaved = papers.save(recorded.c.id, DocumentKind::Receipt, nowhere).result();
    QVERIFY(!unsaved);
    QCOMPARE(unsaved.error().code, Error::Code::Unwritable);
    QVERIFY(!QFile::exists(nowhere));
    QCOMPARE(timesPrinted(), 0);

    const QString path = hall.folder() + QStringLiteral("/receipt.pdf");
    QVERIFY_RESULT(papers.save(recorded.c.id, DocumentKind::Receipt, path).result());
    QVERIFY(QFile::exists(path));
    QCOMPARE(timesPrinted(), 1);
}

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
