// SPDX-License-Identifier: Apache-2.0
#include "models/base/canonicaljson.h"
#include "models/cases/eventtext.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace yichuang;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<cases::CaseEvent> oneEventOfEachKind()
{
    std::vector<cases::CaseEvent> events;
    for (const cases::Payload& payload : test::onePayloadOfEachKind()) {
        events.push_back(test::eventWith(payload));
        events.back().prevHash = QByteArray(32, '\x0f');
        events.back().attachments
            = {{QByteArray(32, 'a'), 9'007'199'254'740'991, u"image/jpeg"_s, 1, 2},
                {QByteArray(32, 'b'), 0, u"a\"b\\c\n\t中文𠮷"_s, 0, 0}};
    }
    return events;
}

QByteArray slowText(const cases::CaseEvent& event) { return canonicalJson(toJson(event)).value(); }

Result<cases::CaseEvent> slowEvent(const QByteArray& text)
{
    return objectFromJson(text).and_then(
        [](const QJsonObject& json) { return cases::eventFromJson(json); });
}

} // namespace

/// The quick way of an event to its text and back against the one by QJsonObject and FieldReader.
class TestEventText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatTheSlowWayWrites();
    void readsWhatItWrote();
    void refusesWhatIsNotCanonical_data();
    void refusesWhatIsNotCanonical();
    void neverTakesWhatTheSlowWayRefuses();
    void readsAnotherOrderSlowly();
    void cutsAndLaysInPrevHash();
    void saysThatANumberIsTooLarge();
};

void TestEventText::writesWhatTheSlowWayWrites()
{
    for (const cases::CaseEvent& event : oneEventOfEachKind())
        QCOMPARE(cases::canonicalText(event).value(), slowText(event));
}

void TestEventText::readsWhatItWrote()
{
    for (const cases::CaseEvent& event : oneEventOfEachKind()) {
        const auto read = cases::eventFromCanonicalText(slowText(event));
        QVERIFY2(read.has_value(), slowText(event).constData());
        QVERIFY(*read == event);
    }
}

void TestEventText::refusesWhatIsNotCanonical_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("space") << QByteArray{R"("bootId":)"} << QByteArray{R"("bootId": )"};
    QTest::newRow("unknown member")
        << QByteArray{R"("bootId":)"} << QByteArray{R"("boat":1,"bootId":)"};
    QTest::newRow("doubled member")
        << QByteArray{R"("kind":)"} << QByteArray{R"("kind":"noted","kind":)"};
    QTest::newRow("number with a point")
        << QByteArray{R"("itemVersion":1)"} << QByteArray{R"("itemVersion":1.0)"};
    QTest::newRow("version nought")
        << QByteArray{R"("itemVersion":1)"} << QByteArray{R"("itemVersion":0)"};
    QTest::newRow("upper-case hash") << QByteArray{"0f0f"} << QByteArray{"0F0f"};
    QTest::newRow("no salt") << QByteArray{R"(,"salt":)"} << QByteArray{R"(,"salz":)"};
    QTest::newRow("a number for a text")
        << QByteArray{R"("bootId":")"} << QByteArray{R"("bootId":7,"b":")"};
    QTest::newRow("escaped for nothing")
        << QByteArray{"received"} << QByteArray{R"(\u0072eceived)"};
    QTest::newRow("control character")
        << QByteArray{R"("deputyFor":")"} << QByteArray{R"("deputyFor":"\u0001)"};
    QTest::newRow("not UTF-8") << QByteArray{R"("deputyFor":")"}
                               << QByteArray{"\"deputyFor\":\"\xff"};
}

void TestEventText::refusesWhatIsNotCanonical()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray text = slowText(oneEventOfEachKind().front());
    QVERIFY(text.contains(from));
    text.replace(text.indexOf(from), from.size(), to);
    QVERIFY(!cases::eventFromCanonicalText(text));
}

void TestEventText::neverTakesWhatTheSlowWayRefuses()
{
    QRandomGenerator random{20261129};
    const QByteArray bytes{"0123456789-\"\\{}[],:.eaflnrtux \n\x01\x7f\xe4\xb8\xad"};
    int taken = 0;
    const auto events = oneEventOfEachKind();
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = slowText(events[static_cast<std::size_t>(round) % events.size()]);
        for (int i = random.bounded(1, 3); i > 0; --i)
            text[random.bounded(text.size())] = bytes[random.bounded(bytes.size())];
        const auto quick = cases::eventFromCanonicalText(text);
        if (!quick)
            continue;
        ++taken;
        const auto slow = slowEvent(text);
        QVERIFY2(slow.has_value(), text.constData());
        QVERIFY2(*slow == *quick, text.constData());
        QCOMPARE(slowText(*slow), text);
    }
    QVERIFY2(taken > 1000, "most changes of a digit or a letter leave a good event");
}

void TestEventText::readsAnotherOrderSlowly()
{
    for (const cases::CaseEvent& event : oneEventOfEachKind()) {
        const QByteArray text = QJsonDocument{toJson(event)}.toJson(QJsonDocument::Indented);
        QVERIFY(!cases::eventFromCanonicalText(text));
        QVERIFY(cases::eventFromText(text).value() == event);
    }
    const auto wrong = cases::eventFromText("{\"kind\":\"received\"}");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, Error::Code::InvalidInput);
}

void TestEventText::cutsAndLaysInPrevHash()
{
    for (const cases::CaseEvent& event : oneEventOfEachKind()) {
        const QByteArray text = slowText(event);
        QJsonObject without = toJson(event);
        without.remove(u"prevHash");
        const auto place = cases::prevHashIn(text);
        const QByteArray cut = text.first(place.at) + text.sliced(place.at + place.length);
        QCOMPARE(cut, canonicalJson(without).value());
        QCOMPARE(cases::prevHashIn(cut).length, qsizetype{0});
        QCOMPARE(cases::withPrevHash(cut, event.prevHash).value(), text);
        QVERIFY(!cases::withPrevHash(text, event.prevHash));
    }
    QVERIFY(!cases::withPrevHash("{}", QByteArray(32, 'x')));
}

void TestEventText::saysThatANumberIsTooLarge()
{
    cases::CaseEvent event = oneEventOfEachKind().front();
    event.monotonicMs = 9'007'199'254'740'992;
    QCOMPARE(cases::canonicalText(event).error().code, Error::Code::InvalidInput);
}

QTEST_GUILESS_MAIN(TestEventText)
#include "tst_eventtext.moc"
