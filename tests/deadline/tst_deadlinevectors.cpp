// SPDX-License-Identifier: Apache-2.0
#include "models/deadline/request.h"
#include "tests/support/qtestprinters.h"

#include <QFile>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

/// The delivered vectors, one row each: what the rulebook itself expects.
class TestDeadlineVectors final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void agreesWithTheRulebook_data();
    void agreesWithTheRulebook();

private:
    std::optional<calendar::WorkingCalendar> m_calendar;
};

/// Fields of one line; a field in quotes may hold commas.
static QStringList fieldsOf(const QString& line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.push_back(QString());
        else
            fields.back() += c;
    }
    return fields;
}

void TestDeadlineVectors::initTestCase()
{
    const auto calendar = calendar::WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(calendar);
    m_calendar = *calendar;
}

void TestDeadlineVectors::agreesWithTheRulebook_data()
{
    QTest::addColumn<QStringList>("fields");
    QFile file(QStringLiteral(YICHUANG_TEST_DATA "/deadline/deadline-vectors.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = fieldsOf(line.trimmed());
        QCOMPARE(fields.size(), 7);
        QTest::newRow(qPrintable(fields[0] + u": "_s + fields[6])) << fields;
    }
}

void TestDeadlineVectors::agreesWithTheRulebook()
{
    QFETCH(QStringList, fields);
    const auto request = deadline::parseRequest({fields[1], fields[2], fields[3], fields[4]});
    QVERIFY_RESULT(request);
    const auto answer = deadline::answer(*request, *m_calendar);
    QVERIFY_RESULT(answer);
    QCOMPARE(deadline::toText(*answer), fields[5]);

    const auto explained = deadline::explain(*request, *m_calendar);
    QVERIFY_RESULT(explained);
    if (request->asks == deadline::Request::Asks::DueDay && fields[5] != u"NOT_DEEMED") {
        QCOMPARE(explained->due ? toText(*explained->due) : u"PAUSED"_s, fields[5]);
        QVERIFY(!explained->days.empty());
    }
}

QTEST_GUILESS_MAIN(TestDeadlineVectors)
#include "tst_deadlinevectors.moc"
