// SPDX-License-Identifier: Apache-2.0
#include "models/calendar/statutorydays.h"
#include "models/calendar/workingcalendar.h"
#include "tests/support/qtestprinters.h"

#include <unicode/calendar.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <memory>
#include <rapidcheck.h>

using namespace yichuang;
using namespace yichuang::calendar;
using namespace std::chrono;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(yichuang::calendar::DayKind)

/// Which days are worked, and counting them.
class TestWorkingCalendar final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void countsTheDaysOfEachYear_data();
    void countsTheDaysOfEachYear();
    void knowsTheDaysThatCatchPeopleOut_data();
    void knowsTheDaysThatCatchPeopleOut();
    void countsLikeALoopOverTheDays();
    void movingFestivalsAgreeWithIcu();
    void statutoryDaysLieInsideTheNotices();
    void yearsWithoutANoticeHaveStatutoryDaysOnly();
    void datesWithoutANoticeAreProvisional();
    void aRegionMayHaveDaysOfItsOwn();
    void aReplacedYearChangesTheVersion();
    void theTableEndsSomewhere();

private:
    const WorkingCalendar& calendar() const { return *m_calendar; }

    std::optional<WorkingCalendar> m_calendar;
};

void TestWorkingCalendar::initTestCase()
{
    const auto loaded = WorkingCalendar::loadBuiltIn();
    QVERIFY_RESULT(loaded);
    m_calendar = *loaded;
    QVERIFY(m_calendar->implausibleYears().empty());
}

void TestWorkingCalendar::countsTheDaysOfEachYear_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("worked");
    constexpr std::array counts{
        250, 250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248};
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const int year = 2010 + static_cast<int>(i);
        QTest::newRow(qPrintable(QString::number(year))) << year << counts[i];
    }
}

void TestWorkingCalendar::countsTheDaysOfEachYear()
{
    QFETCH(int, year);
    QFETCH(int, worked);
    QCOMPARE(calendar().workingDaysIn(year), worked);
}

void TestWorkingCalendar::knowsTheDaysThatCatchPeopleOut_data()
{
    QTest::addColumn<Day>("day");
    QTest::addColumn<DayKind>("kind");
    QTest::addColumn<QString>("name");
    QTest::newRow("New Year's Eve 2024 was only encouraged leave")
        << Day{2024y / 2 / 9} << DayKind::Working << QString();
    QTest::newRow("2 January 2025 is worked")
        << Day{2025y / 1 / 2} << DayKind::Working << QString();
    QTest::newRow("a working Sunday after New Year 2026")
        << Day{2026y / 1 / 4} << DayKind::MakeUp << QString();
    QTest::newRow("the 2012 notice makes New Year's Eve 2011 worked")
        << Day{2011y / 12 / 31} << DayKind::MakeUp << QString();
    QTest::newRow("the 2019 notice gives the last days of 2018 off")
        << Day{2018y / 12 / 31} << DayKind::Holiday << u"元旦"_s;
    QTest::newRow("the 2019 notice makes a Saturday of 2018 worked")
        << Day{2018y / 12 / 29} << DayKind::MakeUp << QString();
    QTest::newRow("the 2023 notice names a Saturday of 2022")
        << Day{2022y / 12 / 31} << DayKind::Holiday << u"元旦"_s;
    QTest::newRow("Victory Day 2015")
        << Day{2015y / 9 / 3} << DayKind::Holiday << calendar().holidayName(Day{2015y / 9 / 4});
    QTest::newRow("Spring Festival 2020 was extended over a make-up Saturday")
        << Day{2020y / 2 / 1} << DayKind::Holiday << u"春节"_s;
    QTest::newRow("women's day changes nothing")
        << Day{2024y / 3 / 8} << DayKind::Working << QString();
    QTest::newRow("an ordinary Saturday") << Day{2025y / 3 / 8} << DayKind::Weekend << QString();
}

void TestWorkingCalendar::knowsTheDaysThatCatchPeopleOut()
{
    QFETCH(Day, day);
    QFETCH(DayKind, kind);
    QFETCH(QString, name);
    QCOMPARE(calendar().kindOf(day), kind);
    QCOMPARE(calendar().holidayName(day), name);
}

void TestWorkingCalendar::countsLikeALoopOverTheDays()
{
    const auto loopForward = [this](Day day, int count, int step) {
        while (count > 0) {
            day += days{step};
            if (calendar().isWorkingDay(day))
                --count;
        }
        return day;
    };
    const bool holds = rc::check("counting is a loop over the days", [&] {
        const Day day = Day{2009y / 6 / 1} + days{*rc::gen::inRange(0, 14600)};
        const int count = *rc::gen::inRange(0, 90);
        const WorkingDays asked{count};
        const auto later = calendar().addWorkingDays(day, asked);
        const auto earlier = calendar().subtractWorkingDays(day, asked);
        RC_ASSERT(later == loopForward(day, count, 1));
        RC_ASSERT(earlier == loopForward(day, count, -1));
        RC_ASSERT(calendar().workingDaysBetween(day, *later) == count);
        RC_ASSERT(calendar().workingDaysBetween(*later, day) == -count);
        RC_ASSERT(calendar().isWorkingDay(*calendar().workingDayFrom(day)));
    });
    QVERIFY(holds);
}

/// Day of a date of the Chinese calendar in a Gregorian year, by ICU.
static Day icuDay(int year, int month, int dayOfMonth)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> chinese(
        icu::Calendar::createInstance(icu::TimeZone::createTimeZone("Asia/Shanghai"),
            icu::Locale("zh@calendar=chinese"), status));
    constexpr double millisecondsOfADay = 86'400'000.0;
    for (Day day{std::chrono::year{year} / 1 / 20}; yearOf(day) == year; day += days{1}) {
        const auto noon = static_cast<double>(day.time_since_epoch().count()) * millisecondsOfADay
            + 4 * 3'600'000.0;
        chinese->setTime(noon, status);
        if (chinese->get(UCAL_MONTH, status) == month - 1
            && chinese->get(UCAL_DATE, status) == dayOfMonth
            && chinese->get(UCAL_IS_LEAP_MONTH, status) == 0)
            return day;
    }
    return {};
}

static bool isOff(const std::vector<Holiday>& holidays, Day day)
{
    return std::ranges::any_of(
        holidays, [day](const Holiday& one) { return one.from <= day && day <= one.to; });
}

void TestWorkingCalendar::movingFestivalsAgreeWithIcu()
{
    for (int year = 2008; year <= lastTabledYear; ++year) {
        const std::vector<Holiday> holidays = statutoryDays(year);
        Day spring = icuDay(year, 1, 1);
        // Both new moons lie some minutes from midnight, where ICU is not exact enough; the
        // almanac of the observatories has 6 February 2027 and 3 February 2030.
        if (year == 2027)
            spring -= days{1};
        if (year == 2030)
            spring += days{1};
        const Day lastOfSpring = spring + days{year >= 2014 ? 2 : 1};
        const auto found = std::ranges::find(holidays, u"春节"_s, &Holiday::name);
        QVERIFY(found != holidays.end());
        QCOMPARE(found->from, year < 2014 || year >= 2025 ? spring - days{1} : spring);
        QCOMPARE(found->to, lastOfSpring);
        QVERIFY2(isOff(holidays, icuDay(year, 5, 5)), qPrintable(QString::number(year)));
        QVERIFY2(isOff(holidays, icuDay(year, 8, 15)), qPrintable(QString::number(year)));
    }
}

void TestWorkingCalendar::statutoryDaysLieInsideTheNotices()
{
    for (const CalendarYear& year : calendar().years()) {
        for (const Holiday& holiday : statutoryDays(year.year)) {
            for (Day day = holiday.from; day <= holiday.to; day += days{1}) {
                // A festival on a weekend that joins no break is not repeated by every notice.
                QVERIFY2(!calendar().isWorkingDay(day), qPrintable(toText(day)));
            }
        }
    }
}

void TestWorkingCalendar::yearsWithoutANoticeHaveStatutoryDaysOnly()
{
    const auto known = calendar().withKnownUntil(2025);
    QVERIFY_RESULT(known);
    QCOMPARE(known->knownUntil(), 2025);
    QCOMPARE(known->kindOf(Day{2026y / 2 / 14}), DayKind::Weekend);
    QCOMPARE(known->kindOf(Day{2026y / 2 / 16}), DayKind::Holiday);
    QCOMPARE(known->holidayName(Day{2026y / 2 / 19}), u"春节"_s);
    QCOMPARE(known->kindOf(Day{2026y / 2 / 20}), DayKind::Working);
    QCOMPARE(known->kindOf(Day{2026y / 5 / 2}), DayKind::Holiday);
    QCOMPARE(calendar().kindOf(Day{2027y / 1 / 1}), DayKind::Holiday);
    QCOMPARE(calendar().kindOf(Day{2027y / 1 / 2}), DayKind::Weekend);
    QCOMPARE(calendar().kindOf(Day{2027y / 2 / 5}), DayKind::Holiday); // 除夕
    QCOMPARE(calendar().kindOf(Day{2027y / 2 / 9}), DayKind::Working);
    QCOMPARE(calendar().kindOf(Day{2050y / 10 / 3}), DayKind::Holiday);
    for (Day day{2027y / 1 / 1}; day <= Day{2050y / 12 / 31}; day += days{1})
        QVERIFY(calendar().kindOf(day) != DayKind::MakeUp);
}

void TestWorkingCalendar::datesWithoutANoticeAreProvisional()
{
    QVERIFY(!calendar().isProvisional(Day{2026y / 12 / 28}));
    QVERIFY(calendar().isProvisional(Day{2026y / 12 / 29}));
    QVERIFY(calendar().isProvisional(Day{2027y / 6 / 1}));
    QVERIFY(calendar().isProvisional(Day{2009y / 12 / 31}));
    QCOMPARE(calendar().noticesFor(Day{2025y / 12 / 30}, Day{2027y / 1 / 5}),
        u"国办发明电〔2024〕12号、国办发明电〔2025〕7号"_s);
}

void TestWorkingCalendar::aRegionMayHaveDaysOfItsOwn()
{
    const Day anniversary{2026y / 11 / 19};
    const Day worked{2026y / 11 / 21};
    const auto local = calendar().withOverlay({.division = u"622900"_s,
        .basis = u"自治条例"_s,
        .off = {{u"州庆"_s, anniversary, anniversary}},
        .worked = {worked}});
    QVERIFY_RESULT(local);
    QCOMPARE(local->kindOf(anniversary), DayKind::Holiday);
    QCOMPARE(local->holidayName(anniversary), u"州庆"_s);
    QCOMPARE(local->kindOf(worked), DayKind::MakeUp);
    QCOMPARE(calendar().kindOf(anniversary), DayKind::Working);
    QVERIFY(local->version() != calendar().version());
    QVERIFY(!(*local == calendar()));
}

void TestWorkingCalendar::aReplacedYearChangesTheVersion()
{
    CalendarYear changed = calendar().years().back();
    changed.makeUpDays.pop_back();
    const auto replaced = calendar().withYear(changed);
    QVERIFY_RESULT(replaced);
    QCOMPARE(replaced->workingDaysIn(2026), calendar().workingDaysIn(2026) - 1);
    QCOMPARE(replaced->implausibleYears(), (std::vector<ImplausibleYear>{{2026, 247}}));
    QVERIFY(replaced->version().startsWith(changed.noticeNumber + u'#'));
    QVERIFY(replaced->version() != calendar().version());
}

void TestWorkingCalendar::theTableEndsSomewhere()
{
    QVERIFY(!calendar().addWorkingDays(WorkingCalendar::lastDay(), WorkingDays{1}));
    QVERIFY(!calendar().subtractWorkingDays(WorkingCalendar::firstDay(), WorkingDays{1}));
    QVERIFY(!calendar().addWorkingDays(Day{1950y / 1 / 1}, WorkingDays{1}));
    QVERIFY(!calendar().addWorkingDays(Day{2025y / 1 / 1}, WorkingDays{-1}));
    QCOMPARE(calendar().addWorkingDays(Day{2025y / 3 / 8}, WorkingDays{0}), Day{2025y / 3 / 8});
    QCOMPARE(calendar().kindOf(Day{2100y / 1 / 1}), DayKind::Working);
    QCOMPARE(calendar().workingDaysBetween(Day{2070y / 1 / 1}, Day{2090y / 1 / 1}), 0);
}

QTEST_GUILESS_MAIN(TestWorkingCalendar)
#include "tst_workingcalendar.moc"
