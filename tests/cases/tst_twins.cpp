// SPDX-License-Identifier: Apache-2.0
#include "models/cases/twins.h"
#include "tests/support/caseevents.h"
#include "tests/support/qtestprinters.h"
#include "tests/support/samplecase.h"

#include <QTest>

#include <random>
#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::cases;
using namespace yichuang::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(yichuang::cases::Likeness)

namespace {

constexpr auto idOne = u"019347a0-0000-7000-8000-000000000001";
constexpr auto idTwo = u"019347a0-0000-7000-8000-000000000002";

Received receiptOf(const QString& name, const QString& number, const QString& telephone = {})
{
    Received received = SampleCase{}.receipt();
    received.applicant.name = name;
    received.applicant.person = {name, IdentityDocument::ResidentCard, number};
    received.applicant.telephone = telephone;
    return received;
}

Likeness compare(const Received& a, const Received& b)
{
    return likeness(requestOf(a, idFromText<CaseId>(idOne).value()),
        requestOf(b, idFromText<CaseId>(idTwo).value()));
}

/// One slip of a typing hand: a character wrong, gone, twice, or two neighbours swapped.
QString slipped(QString text, std::mt19937& dice, const QString& letters)
{
    const auto at = static_cast<qsizetype>(dice() % static_cast<unsigned>(text.size()));
    switch (dice() % 4) {
    case 0:
        text[at]
            = letters.at(static_cast<qsizetype>(dice() % static_cast<unsigned>(letters.size())));
        break;
    case 1:
        text.remove(at, 1);
        break;
    case 2:
        text.insert(at, text.at(at));
        break;
    default:
        if (at + 1 < text.size())
            std::swap(text[at], text[at + 1]);
    }
    return text;
}

struct Somebody
{
    QString name;
    QString number;
    QString telephone;
};

Somebody someone(std::mt19937& dice)
{
    static const QString families = u"王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"_s;
    static const QString given = u"伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉"_s;
    const auto pick = [&dice](const QString& from) {
        return from.at(static_cast<qsizetype>(dice() % static_cast<unsigned>(from.size())));
    };
    Somebody one{.name = QString{pick(families)} + pick(given),
        .number = u"621102"_s,
        .telephone = u"139"_s};
    if (dice() % 3 != 0)
        one.name += pick(given);
    for (int i = 0; i < 12; ++i)
        one.number += QString::number(dice() % 10);
    for (int i = 0; i < 8; ++i)
        one.telephone += QString::number(dice() % 10);
    return one;
}

} // namespace

/// Two places and one request (两头受理, rulebook 6.5; features M12).
class TestTwins final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoRequestsSideBySide_data()
    {
        const QString li = u"621102189902280133"_s;
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("telephone");
        QTest::addColumn<Likeness>("like");
        QTest::newRow("the same") << u"李桂芳"_s << li << QString() << Likeness::Same;
        QTest::newRow("blanks, wide digits, small x")
            << u"李 桂芳"_s << u"６２1102 18990228 0133"_s << QString() << Likeness::Same;
        QTest::newRow("another name under the number")
            << u"李桂方"_s << li << QString() << Likeness::Same;
        QTest::newRow("one digit wrong")
            << u"李桂芳"_s << u"621102189902280183"_s << QString() << Likeness::Likely;
        QTest::newRow("two digits swapped")
            << u"李桂芳"_s << u"621102189902280313"_s << QString() << Likeness::Likely;
        QTest::newRow("a digit short")
            << u"李桂芳"_s << u"62110218990228013"_s << QString() << Likeness::Likely;
        QTest::newRow("two digits wrong")
            << u"李桂芳"_s << u"621102189902280199"_s << QString() << Likeness::Different;
        QTest::newRow("a neighbour's number")
            << u"王建国"_s << u"621102189902280183"_s << QString() << Likeness::Different;
        QTest::newRow("a namesake")
            << u"李桂芳"_s << u"62072518990228013X"_s << u"13900006702"_s << Likeness::Different;
        QTest::newRow("no number yet, the same telephone")
            << u"李桂芳"_s << QString() << u"139 0000 6702"_s << Likeness::Likely;
        QTest::newRow("no number yet, another telephone")
            << u"李桂芳"_s << QString() << u"13900006703"_s << Likeness::Different;
    }
    void twoRequestsSideBySide()
    {
        QFETCH(QString, name);
        QFETCH(QString, number);
        QFETCH(QString, telephone);
        QFETCH(Likeness, like);
        const auto known = receiptOf(u"李桂芳"_s, u"621102189902280133"_s, u"13900006702"_s);
        const auto asked = receiptOf(name, number, telephone);
        QCOMPARE(compare(known, asked), like);
        QCOMPARE(compare(asked, known), like);
    }

    void anotherMatterIsNoTwin()
    {
        const auto known = receiptOf(u"李桂芳"_s, u"621102189902280133"_s);
        auto other = known;
        other.itemCode = u"XK-SCJ-002"_s;
        QCOMPARE(compare(known, other), Likeness::Different);
        // The papers a village handed in, in the township's own case.
        other = known;
        other.parent = idFromText<CaseId>(idOne).value();
        QCOMPARE(compare(known, other), Likeness::Different);
        // A renewal of another licence of the same holder.
        auto first = known;
        first.licenceEndsOn = dayFromText(u"2025-06-30").value();
        auto second = known;
        second.licenceEndsOn = dayFromText(u"2025-07-31").value();
        QCOMPARE(compare(first, second), Likeness::Different);
        QCOMPARE(compare(first, known), Likeness::Same); // not typed yet
    }

    void twoShopsOfOnePersonAreToldApartByTheirCodes()
    {
        auto noodles = receiptOf(u"李桂芳"_s, u"621102189902280133"_s);
        noodles.applicant.kind = ApplicantKind::SoleTrader;
        noodles.applicant.name = u"安定区李桂芳面馆"_s;
        noodles.applicant.creditCode = u"91621102MA00000156"_s;
        auto tailor = noodles;
        tailor.applicant.name = u"安定区李桂芳裁缝店"_s;
        tailor.applicant.creditCode = u"91621102MA00000130"_s;
        QCOMPARE(compare(noodles, tailor), Likeness::Different);
        QCOMPARE(compare(noodles, noodles), Likeness::Same);
        QCOMPARE(likeness(requestOf(noodles, idFromText<CaseId>(idOne).value()),
                     requestOf(noodles, idFromText<CaseId>(idOne).value())),
            Likeness::Different); // the case itself
    }

    /// The platform's index and the rule say the same.
    void theKeyIsTheRule()
    {
        QVERIFY(rc::check("equal keys are the same request", [] {
            const auto some = [] {
                Request one;
                one.itemCode = *rc::gen::element(u"A"_s, u"B"_s);
                one.number = *rc::gen::element(u""_s, u"1"_s, u"12"_s, u"2"_s);
                one.name = *rc::gen::element(u""_s, u"李桂芳"_s, u"王伟"_s);
                one.licenceEndsOn = *rc::gen::element(std::optional<Day>{},
                    std::optional{dayFromText(u"2025-06-30").value()},
                    std::optional{dayFromText(u"2025-07-31").value()});
                return one;
            };
            const Request a = some();
            const Request b = some();
            const bool keys = !requestKey(a).isEmpty() && requestKey(a) == requestKey(b);
            if (keys)
                RC_ASSERT(likeness(a, b) == Likeness::Same);
            if (likeness(a, b) == Likeness::Same && a.licenceEndsOn == b.licenceEndsOn)
                RC_ASSERT(keys);
            RC_ASSERT(likeness(a, b) == likeness(b, a));
        }));
    }

    /// Features M12: at least 95 % of duplicates with one slip are found, at most 2 % false alarms.
    void findsDuplicatesWithOneSlipAndFewOthers()
    {
        std::mt19937 dice{20250303};
        const QString digits = u"0123456789"_s;
        const QString characters = u"伟芳娜敏静丽强磊军洋"_s;
        constexpr int people = 2000;
        std::vector<Received> known;
        int found = 0;
        for (int i = 0; i < people; ++i) {
            const Somebody one = someone(dice);
            known.push_back(receiptOf(one.name, one.number, one.telephone));
            Somebody again = one;
            switch (dice() % 3) {
            case 0:
                again.name = slipped(one.name, dice, characters);
                break;
            case 1:
                again.number = slipped(one.number, dice, digits);
                break;
            default:
                again.telephone = slipped(one.telephone, dice, digits);
            }
            const auto asked = receiptOf(again.name, again.number, again.telephone);
            found += compare(known.back(), asked) != Likeness::Different ? 1 : 0;
        }
        QVERIFY2(found * 100 >= people * 95, qPrintable(QString::number(found)));
        int alarms = 0;
        for (int i = 0; i < people; ++i) {
            const Somebody one = someone(dice);
            const auto asked = receiptOf(one.name, one.number, one.telephone);
            alarms += std::ranges::any_of(known, [&asked](const Received& other) {
                return compare(other, asked) != Likeness::Different;
            });
        }
        QVERIFY2(alarms * 100 <= people * 2, qPrintable(QString::number(alarms)));
    }
};

QTEST_GUILESS_MAIN(TestTwins)
#include "tst_twins.moc"
