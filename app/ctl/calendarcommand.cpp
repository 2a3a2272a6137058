// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/calendarcommand.h"

#include "app/ctl/profilerules.h"
#include "app/ctl/text.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

using calendar::CalendarYear;
using calendar::WorkingCalendar;

namespace {

/// 2026 of "…/2026.json"; the name is part of what is checked.
std::optional<int> yearOfFile(const QString& path)
{
    static const QRegularExpression pattern{u"^(\\d{4})\\.json$"_s};
    const auto match = pattern.match(QFileInfo{path}.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

QJsonObject toJson(const calendar::Holiday& holiday)
{
    return {{u"name"_s, holiday.name}, {u"from"_s, toText(holiday.from)},
        {u"to"_s, toText(holiday.to)}};
}

QJsonObject yearDocument(const WorkingCalendar& calendar, const CalendarYear* known, int year)
{
    QJsonObject document{{u"year"_s, year}, {u"provisional"_s, known == nullptr},
        {u"workingDays"_s, calendar.workingDaysIn(year)}, {u"version"_s, calendar.version()}};
    if (!known)
        return document;
    QJsonArray holidays;
    for (const auto& holiday : known->holidays)
        holidays.append(toJson(holiday));
    QJsonArray makeUp;
    for (const Day day : known->makeUpDays)
        makeUp.append(toText(day));
    document[u"notice"_s] = QJsonObject{
        {u"number"_s, known->noticeNumber}, {u"published"_s, toText(known->published)}};
    document[u"holidays"_s] = holidays;
    document[u"makeupWorkdays"_s] = makeUp;
    return document;
}

QString yearText(const WorkingCalendar& calendar, const CalendarYear* known, int year)
{
    QStringList lines;
    if (known)
        //: 中文: %1 年：%2，%3 公布，全年 %4 个工作日
        lines << Text::tr("%1: notice %2 of %3, %4 working days")
                     .arg(QString::number(year), known->noticeNumber, toText(known->published),
                         QString::number(calendar.workingDaysIn(year)));
    else
        //: 中文: %1 年：尚无国务院节假日安排，暂按法定节日计，全年 %2 个工作日（暂定）
        lines << Text::tr("%1: no notice yet; counted with the holidays the law names, %2 working "
                          "days (provisional)")
                     .arg(QString::number(year), QString::number(calendar.workingDaysIn(year)));
    if (known) {
        for (const auto& holiday : known->holidays)
            //: 中文: 放假 %1 至 %2　%3
            lines << Text::tr("off     %1 to %2  %3")
                         .arg(toText(holiday.from), toText(holiday.to), holiday.name);
        for (const Day day : known->makeUpDays)
            //: 中文: 上班 %1（调休）
            lines << Text::tr("worked  %1  (make-up day)").arg(toText(day));
    }
    return lines.join(u'\n');
}

Reply show(const Invocation& call)
{
    bool isNumber = false;
    const int year = call.arguments()[0].toInt(&isNumber);
    if (!isNumber || year < yearOf(WorkingCalendar::firstDay())
        || year > yearOf(WorkingCalendar::lastDay()))
        //: 中文: 年份应为 %1 至 %2 之间的数字：%3
        return misused(
            Text::tr("The year is a number from %1 to %2: %3")
                .arg(QString::number(yearOf(WorkingCalendar::firstDay())),
                    QString::number(yearOf(WorkingCalendar::lastDay())), call.arguments()[0]));
    const auto calendar = chosenCalendar(call);
    if (!calendar)
        return failed(calendar.error());
    const auto years = calendar->years();
    const auto found = std::ranges::find(years, year, &CalendarYear::year);
    const CalendarYear* known = found == years.end() ? nullptr : &*found;
    return {.exit = Exit::Done,
        .text = yearText(*calendar, known, year),
        .document = yearDocument(*calendar, known, year),
        .notes = {},
        .problem = {}};
}

/// What a check found out; `exit` is the worst of all files.
struct Verdicts
{
    Exit exit{Exit::Done};
    QStringList lines;
    QJsonArray files;

    void add(const QString& name, const Error* error)
    {
        QJsonObject file{{u"file"_s, name}, {u"ok"_s, error == nullptr}};
        if (error) {
            exit = std::max(exit, exitFor(error->code));
            file[u"code"_s] = toText(error->code);
            file[u"detail"_s] = error->detail;
            //: 中文: %1　不通过：%2
            lines << Text::tr("%1  rejected: %2").arg(name, error->detail);
        } else {
            //: 中文: %1　通过
            lines << Text::tr("%1  good").arg(name);
        }
        files.append(file);
    }
};

/// Do the good years fit together? Refusals are added to `verdicts`, doubts are returned.
QStringList checkTogether(std::vector<CalendarYear> years, Verdicts& verdicts)
{
    const auto merged = WorkingCalendar::build(std::move(years));
    if (!merged) {
        //: 中文: 全部年份合并
        verdicts.add(Text::tr("All years together"), &merged.error());
        return {};
    }
    QStringList notes;
    for (const auto& doubt : merged->implausibleYears())
        //: 中文: 提醒：%1 年有 %2 个工作日，通常为 248 至 251 个，请核对。
        notes << Text::tr("Warning: %1 has %2 working days, 248 to 251 are usual; compare with the "
                          "notice.")
                     .arg(QString::number(doubt.year), QString::number(doubt.workingDays));
    return notes;
}

Reply check(const Invocation& call)
{
    const QString path = call.arguments()[0];
    const QFileInfo info{path};
    if (!info.exists())
        return failed({Error::Code::Unreadable, {}}, path);
    QStringList names{path};
    if (info.isDir()) {
        const QDir folder{path};
        names.clear();
        for (const auto& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            names << folder.filePath(name);
    }
    if (names.isEmpty())
        return failed({Error::Code::Unreadable, u"no YEAR.json"_s}, path);
    Verdicts verdicts;
    std::vector<CalendarYear> good;
    for (const auto& name : names) {
        const auto year = readYear(name);
        verdicts.add(QFileInfo{name}.fileName(), year ? nullptr : &year.error());
        if (year)
            good.push_back(*year);
    }
    QStringList notes;
    if (verdicts.exit == Exit::Done)
        notes = checkTogether(std::move(good), verdicts);
    return {.exit = verdicts.exit,
        .text = verdicts.lines.join(u'\n'),
        .document = QJsonObject{{u"ok"_s, verdicts.exit == Exit::Done},
            {u"files"_s, verdicts.files}, {u"warnings"_s, QJsonArray::fromStringList(notes)}},
        .notes = notes,
        .problem = {}};
}

} // namespace

Result<WorkingCalendar> chosenCalendar(const Invocation& call)
{
    if (!call.has(u"directory"_s))
        return profileCalendar(call.profile());
    const QString folder = call.value(u"directory"_s);
    if (!QFileInfo{folder}.isDir())
        return failure(Error::Code::Unreadable, folder);
    return WorkingCalendar::load(folder);
}

Result<CalendarYear> readYear(const QString& path)
{
    return readInput(path).and_then([&](const QByteArray& json) -> Result<CalendarYear> {
        const auto year = yearOfFile(path);
        if (!year)
            return failure(
                Error::Code::InvalidInput, u"the file is named YEAR.json, like 2027.json"_s);
        return calendar::calendarYearFromJson(json, *year);
    });
}

std::vector<Command> calendarCommands()
{
    const QCommandLineOption directory{//: 中文: 用这个目录里的日历文件，不用程序自带的。
        u"directory"_s, Text::tr("Use the calendar files of this folder."), u"DIR"_s};
    return {
        //: 中文: 显示某一年的放假和调休安排。
        {u"calendar"_s, u"show"_s, u"YEAR"_s, Text::tr("Show holidays and make-up days of a year."),
            1, 1, {directory}, show},
        //: 中文: 检查目录中的日历文件（或单个文件），不导入。
        {u"calendar"_s, u"check"_s, u"DIR"_s,
            Text::tr("Check the calendar files of a folder, or one file, without importing."), 1, 1,
            {}, check},
    };
}

} // namespace yichuang::ctl
