// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/democommand.h"

#include "app/ctl/profileaccess.h"
#include "app/ctl/text.h"
#include "app/demo/daysummary.h"
#include "app/demo/demoday.h"
#include "app/demo/demohall.h"
#include "app/demo/demoplatform.h"
#include "app/demo/generator.h"
#include "models/base/clock.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

QJsonObject hallJson(const demo::DemoHall& hall)
{
    QJsonArray places;
    for (const demo::EnrolledPlace& enrolled : hall.places) {
        QJsonArray accounts;
        for (const store::Account& account : enrolled.place.accounts) {
            QJsonArray roles;
            for (const cases::Role role : account.roles)
                roles.append(cases::toText(role));
            accounts.append(QJsonObject{{u"name"_s, account.name},
                {u"displayName"_s, account.displayName}, {u"roles"_s, roles}});
        }
        places.append(
            QJsonObject{{u"profile"_s, enrolled.profile}, {u"place"_s, enrolled.place.code},
                {u"placeName"_s, enrolled.place.name}, {u"terminal"_s, enrolled.terminal},
                {u"accounts"_s, accounts}, {u"recoveryKeyFile"_s, enrolled.recoveryKeyFile}});
    }
    return {{u"folder"_s, hall.folder}, {u"platform"_s, hall.address},
        {u"platformFolder"_s, demo::platformFolder(hall.folder)}, {u"profiles"_s, places}};
}

QString hallText(const demo::DemoHall& hall)
{
    QStringList lines;
    //: 中文: 演示大厅已建在 %1，市平台地址 %2
    lines << Text::tr("The demo hall is in %1, its platform at %2").arg(hall.folder, hall.address);
    for (const demo::EnrolledPlace& enrolled : hall.places) {
        QStringList names;
        for (const store::Account& account : enrolled.place.accounts)
            names << account.name;
        //: 中文: %1　终端号 %2　账号 %3　%4
        lines << Text::tr("%1  terminal %2  accounts %3  %4")
                     .arg(enrolled.place.name)
                     .arg(enrolled.terminal)
                     .arg(names.join(u' '), enrolled.profile);
    }
    return lines.join(u'\n');
}

QJsonObject dayJson(const demo::DayReport& report, const QString& summary)
{
    QJsonArray cases;
    for (const demo::DayCase& one : report.cases) {
        cases.append(QJsonObject{{u"number"_s, one.number}, {u"kind"_s, toText(one.kind)},
            {u"parentNumber"_s, one.parentNumber}, {u"place"_s, one.place}, {u"item"_s, one.item},
            {u"state"_s, cases::toText(one.state)},
            {u"due"_s, one.due ? QJsonValue{toText(*one.due)} : QJsonValue{}},
            {u"reason"_s, demo::reasonText(one.reason)}, {u"confirmed"_s, one.confirmed},
            {u"files"_s, QJsonArray::fromStringList(one.files)}});
    }
    QJsonArray seen;
    for (const demo::SeenCase& one : report.seenByCounty) {
        seen.append(QJsonObject{{u"number"_s, one.number}, {u"place"_s, one.place},
            {u"item"_s, one.item}, {u"state"_s, cases::toText(one.state)}});
    }
    return {{u"day"_s, toText(report.day)}, {u"cases"_s, cases}, {u"seenByCounty"_s, seen},
        {u"summary"_s, summary}};
}

QString dayText(const demo::DayReport& report, const QString& summary)
{
    QStringList lines;
    for (const demo::DayCase& one : report.cases) {
        lines << catalogue::catalogueWord(one.kind) + u"  "_s + one.number + u"  "_s + one.item;
    }
    //: 中文: 县级大厅看到 %n 件乡村办件
    lines << Text::tr("The county hall sees %n case(s) of township and village", nullptr,
        static_cast<int>(report.seenByCounty.size()));
    //: 中文: 摘要：%1
    lines << Text::tr("Summary: %1").arg(summary);
    return lines.join(u'\n');
}

Result<> writeSummary(const QString& path, const demo::DayReport& report)
{
    QSaveFile file{path};
    const QByteArray bytes = demo::markdownOf(report).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Unwritable, path);
    return {};
}

/// The day on a hall that is there: with the platform that runs, else with one of its own.
Result<demo::DayReport> dayIn(const QString& folder, const Clock& clock)
{
    auto address = demo::addressOf(folder);
    if (!address)
        return tl::unexpected(address.error());
    std::unique_ptr<demo::DemoPlatform> own;
    if (!demo::isRunning(demo::platformFolder(folder), *address)) {
        const auto port = static_cast<quint16>(QUrl{*address}.port(0));
        auto started = demo::DemoPlatform::start(demo::platformFolder(folder), port, clock);
        if (!started)
            return tl::unexpected(started.error());
        own = std::move(*started);
    }
    const auto rules = desk::builtInRuleBook();
    if (!rules)
        return tl::unexpected(rules.error());
    const auto templates = documents::TemplateSet::load({u":/templates"_s});
    if (!templates)
        return tl::unexpected(templates.error());
    auto counters = demo::openCounters(folder, *address, *rules, clock);
    if (!counters)
        return tl::unexpected(counters.error());
    return demo::runDay(*counters, *templates, folder + u"/papers"_s, clock)
        .map([&](demo::DayReport report) {
            report.address = *address;
            return report;
        });
}

Reply alreadyThere(const QString& folder)
{
    Reply reply{.exit = Exit::No, .text = {}, .document = {}, .notes = {}, .problem = {}};
    reply.problem = Problem{.type = u"alreadyThere"_s,
        //: 中文: %1 已经存在，没有改动；请换一个文件夹；如果它是演示大厅，可用 --day 再办一天。
        .title = Text::tr("%1 is there already and was left alone. Name another folder; in a demo "
                          "hall --day works another day.")
                     .arg(folder),
        .detail = {}};
    return reply;
}

Reply runDemo(const Invocation& call)
{
    const QString folder = QFileInfo{QDir::cleanPath(call.arguments().front())}.absoluteFilePath();
    const bool day = call.has(u"day"_s);
    const bool known = demo::isDemoHall(folder);
    if (QFileInfo::exists(folder) && !(day && known))
        return alreadyThere(folder);
    const SystemClock clock;
    Reply reply;
    QJsonObject document{{u"ok"_s, true}};
    if (!known) {
        const auto hall = demo::makeDemoHall(folder, clock);
        if (!hall)
            return failed(hall.error(), folder);
        reply.text = hallText(*hall);
        document[u"hall"_s] = hallJson(*hall);
    }
    if (day) {
        const auto report = dayIn(folder, clock);
        if (!report)
            return failed(report.error(), folder);
        const QString summary = folder + u"/summary.md"_s;
        if (const auto written = writeSummary(summary, *report); !written)
            return failed(written.error(), summary);
        reply.text += (reply.text.isEmpty() ? QString{} : u"\n"_s) + dayText(*report, summary);
        document[u"day"_s] = dayJson(*report, summary);
    }
    reply.document = document;
    return reply;
}

Reply generatedReply(const demo::Generated& made, double seconds)
{
    const QJsonObject document{{u"ok"_s, true}, {u"cases"_s, made.cases},
        {u"events"_s, made.events}, {u"corrected"_s, made.corrected},
        {u"withdrawn"_s, made.withdrawn}, {u"first"_s, toText(made.first)},
        {u"last"_s, toText(made.last)}, {u"seconds"_s, seconds}};
    //: 中文: 已生成 %1 件办件（%2 条事件），%3 至 %4，用时 %5 秒
    const QString text = Text::tr("%1 cases made (%2 events), %3 to %4, in %5 s")
                             .arg(made.cases)
                             .arg(made.events)
                             .arg(toText(made.first), toText(made.last))
                             .arg(seconds, 0, 'f', 1);
    return {.exit = Exit::Done, .text = text, .document = document, .notes = {}, .problem = {}};
}

Reply runGenerate(const Invocation& call)
{
    bool countGood = false;
    bool seedGood = false;
    demo::GenerateWish wish;
    wish.cases = call.value(u"cases"_s).toInt(&countGood);
    wish.seed = call.value(u"seed"_s).toULongLong(&seedGood);
    if (!countGood || wish.cases < 1 || !seedGood)
        //: 中文: --cases 要一个大于零的整数，--seed 要一个整数。
        return misused(Text::tr("--cases is a number above zero and --seed a number."));
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const SystemClock clock;
        const auto started = clock.monotonic();
        const auto made = demo::generate(
            access.store(), access.session(), desk.rules(), desk.seat(), wish, clock.now());
        if (!made)
            return failed(made.error(), call.profile());
        return generatedReply(
            *made, std::chrono::duration<double>(clock.monotonic() - started).count());
    });
}

} // namespace

std::vector<Command> demoCommands()
{
    return {
        {.group = u"demo"_s,
            .verb = {},
            .usage = u"DIR [--day]"_s,
            //: 中文: 建一个演示大厅：市平台和县、乡、村三级窗口
            .summary = Text::tr("make a demo hall: platform, county, township and village"),
            .fewest = 1,
            .most = 1,
            .options = {{u"day"_s,
                //: 中文: 接着在窗口办一天：五种件型各一件，打印并同步
                Text::tr("work a day at the counter: a case of each type, printed and synced")}},
            .run = runDemo},
        {.group = u"generate"_s,
            .verb = {},
            .usage = u"--cases N [--seed S]"_s,
            //: 中文: 按规则生成最近几个月的办件，供压力测试
            .summary = Text::tr("make cases of the last months through the rules, for load tests"),
            .fewest = 0,
            .most = 0,
            //: 中文: 办件数
            .options = {{u"cases"_s, Text::tr("how many"), u"N"_s},
                //: 中文: 随机种子，相同则办件相同
                {u"seed"_s, Text::tr("the same seed gives the same cases"), u"S"_s, u"1"_s}},
            .run = runGenerate},
    };
}

} // namespace yichuang::ctl
