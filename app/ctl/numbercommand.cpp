// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/text.h"
#include "models/base/canonicaljson.h"
#include "models/base/fieldreader.h"
#include "models/identity/documentnumber.h"
#include "models/store/documentnumbers.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

using store::NumberAccount;
using store::NumberBlock;
using store::NumberRegister;

QString prefixOf(const NumberBlock& block) { return block.organShort + block.word; }

QString fateWord(NumberAccount::Fate fate)
{
    switch (fate) {
    case NumberAccount::Fate::Free:
        //: 中文: 未用
        return Text::tr("free");
    case NumberAccount::Fate::Used:
        //: 中文: 已用
        return Text::tr("used");
    case NumberAccount::Fate::Void:
        //: 中文: 作废
        return Text::tr("void");
    }
    Q_UNREACHABLE();
}

QJsonObject accountJson(const NumberAccount& account)
{
    QJsonObject object{{u"first"_s, account.first}, {u"last"_s, account.last},
        {u"fate"_s, store::toText(account.fate)}};
    if (!account.document.isEmpty()) {
        object[u"document"_s] = account.document;
        object[u"caseNumber"_s] = account.caseNumber;
    }
    if (!account.voidReason.isEmpty())
        object[u"reason"_s] = account.voidReason;
    if (account.at)
        object[u"at"_s] = toText(*account.at);
    return object;
}

QJsonObject registerJson(const NumberRegister& one)
{
    QJsonArray accounts;
    for (const NumberAccount& account : one.accounts)
        accounts.append(accountJson(account));
    return {{u"organ"_s, one.block.organ}, {u"prefix"_s, prefixOf(one.block)},
        {u"year"_s, one.block.year}, {u"first"_s, one.block.first}, {u"last"_s, one.block.last},
        {u"numbers"_s, accounts}};
}

QStringList registerLines(const NumberRegister& one)
{
    QStringList lines{one.block.organ + u"  "_s
        + identity::toText({prefixOf(one.block), one.block.year, one.block.first}) + u" – "_s
        + QString::number(one.block.last)};
    for (const NumberAccount& account : one.accounts) {
        const QString range = account.first == account.last
            ? QString::number(account.first)
            : u"%1 – %2"_s.arg(account.first).arg(account.last);
        const QStringList parts{u"  "_s + range, fateWord(account.fate), account.document,
            account.caseNumber, account.voidReason};
        lines << parts.join(u"  "_s).trimmed().prepend(u"  "_s);
    }
    return lines;
}

/// Blocks without a used or void number are many and say nothing; --all lists them too.
Reply numbers(const Invocation& call)
{
    return signedIn(call, [&](const ProfileAccess& access, const Clock&) {
        const auto registers = access.store().readAndWait(
            [](store::Database& database) { return store::numberRegisters(database); });
        if (!registers)
            return failed(registers.error());
        QJsonArray document;
        QStringList lines;
        for (const NumberRegister& one : *registers) {
            const bool untouched = std::ranges::all_of(one.accounts,
                [](const NumberAccount& a) { return a.fate == NumberAccount::Fate::Free; });
            if (untouched && !call.has(u"all"_s))
                continue;
            document.append(registerJson(one));
            lines << registerLines(one);
        }
        if (lines.isEmpty())
            //: 中文: 还没有用过文号。
            lines << Text::tr("No document number was used yet.");
        return Reply{.exit = Exit::Done,
            .text = lines.join(u'\n'),
            .document = document,
            .notes = {},
            .problem = {}};
    });
}

Result<NumberBlock> blockFromJson(const QJsonObject& json)
{
    FieldReader reader{json};
    NumberBlock block{.organ = reader.text(u"organ", 100),
        .organShort = reader.text(u"organShort", 20),
        .word = reader.text(u"word", 20),
        .year = static_cast<int>(reader.integer(u"year", 2000, 9999)),
        .first = static_cast<int>(reader.integer(u"first", 1, 999'999'999)),
        .last = static_cast<int>(reader.integer(u"last", 1, 999'999'999))};
    return reader.finish().map([&] { return block; });
}

/// Blocks and void numbers are the business of whoever answers for the organ's window.
bool mayKeepNumbers(const store::Account& account)
{
    return std::ranges::any_of(account.roles, [](cases::Role role) {
        return role == cases::Role::ChiefRepresentative || role == cases::Role::Administrator;
    });
}

/// One change of the registers by somebody who may, answered by the numbers it concerns.
Reply changed(const Invocation& call, const QString& what,
    const std::function<Result<int>(store::Database&, Instant)>& change)
{
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        if (!mayKeepNumbers(access.session()->account()))
            return failed({Error::Code::NotAllowed, what});
        const auto count = access.store().writeAndWait(
            [&](store::Database& database) { return change(database, clock.now()); });
        if (!count)
            return failed(count.error(), what);
        return Reply{.exit = Exit::Done,
            //: %1 is a document number or a year, %n how many numbers
            //: 中文: %1：%n 个文号
            .text = Text::tr("%1: %n number(s)", nullptr, *count).arg(what),
            .document = QJsonObject{{u"ok"_s, true}, {u"what"_s, what}, {u"numbers"_s, *count}},
            .notes = {},
            .problem = {}};
    });
}

Reply allot(const Invocation& call)
{
    if (call.has(u"schema"_s)) {
        QFile file{u":/schemas/number-block.json"_s};
        if (!file.open(QIODevice::ReadOnly))
            return failed({Error::Code::Internal, file.fileName()});
        const QByteArray bytes = file.readAll();
        const auto schema = objectFromJson(bytes);
        return schema ? Reply{.exit = Exit::Done,
                   .text = QString::fromUtf8(bytes).trimmed(),
                   .document = *schema,
                   .notes = {},
                   .problem = {}}
                      : failed(schema.error());
    }
    if (!call.has(u"input"_s))
        //: 中文: 缺少选项 --%1。
        return misused(Text::tr("The option --%1 is missing.").arg(u"input"_s));
    const auto block
        = readInput(call.value(u"input"_s)).and_then(objectFromJson).and_then(blockFromJson);
    if (!block)
        return failed(block.error(), call.value(u"input"_s));
    return changed(call, identity::toText({prefixOf(*block), block->year, block->first}),
        [&block](store::Database& database, Instant now) {
            return store::allotNumbers(database, *block, now).map([&block] {
                return block->last - block->first + 1;
            });
        });
}

Reply voidNumber(const Invocation& call)
{
    if (!call.has(u"reason"_s))
        //: 中文: 缺少选项 --%1。
        return misused(Text::tr("The option --%1 is missing.").arg(u"reason"_s));
    const QString number = call.arguments()[0];
    return changed(call, number, [&](store::Database& database, Instant now) {
        return store::voidDocumentNumber(database, number, call.value(u"reason"_s), now).map([] {
            return 1;
        });
    });
}

/// Only a year that is over: a wrong argument must not void the numbers in use.
Reply closeYear(const Invocation& call)
{
    const QString text = call.arguments()[0];
    const int year = text.toInt();
    const int thisYear
        = static_cast<int>(std::chrono::year_month_day{SystemClock{}.today()}.year());
    if (year < 2000 || year >= thisYear)
        return failed({Error::Code::InvalidInput,
                          //: 中文: 这一年还没有过完
                          Text::tr("the year is not over")},
            text);
    return changed(call, text, [year](store::Database& database, Instant now) {
        return store::voidUnusedNumbers(database, year, u"年末未使用，作废"_s, now);
    });
}

} // namespace

std::vector<Command> numberCommands()
{
    const QString group = u"document"_s;
    return {
        //: 中文: 文号登记簿：每个号段的每个文号已用、作废还是未用。
        {group, u"numbers"_s, u"[--all]"_s,
            Text::tr("The registers: whether each number is used, void or free."), 0, 0,
            //: 中文: 没用过的号段也列出。
            {{u"all"_s, Text::tr("Blocks nobody used yet as well.")}}, numbers},
        {group, u"allot"_s, u"--input FILE"_s,
            //: 中文: 登记平台分给本机的文号号段。
            Text::tr("Take a block of numbers the platform allotted to this installation."), 0, 0,
            {//: 中文: 号段的 JSON，- 为标准输入。
                {u"input"_s, Text::tr("The block as JSON, - for standard input."), u"FILE"_s},
                //: 中文: 显示 JSON 格式。
                {u"schema"_s, Text::tr("Show the schema of the JSON.")}},
            allot},
        {group, u"void"_s, u"NUMBER --reason TEXT"_s,
            //: 中文: 作废一个文号，说明原因，不再使用。
            Text::tr("Void one number for good, with its reason."), 1, 1,
            //: 中文: 作废原因。
            {{u"reason"_s, Text::tr("Why it is void."), u"TEXT"_s}}, voidNumber},
        {group, u"close-year"_s, u"YEAR"_s,
            //: 中文: 年末把没用完的文号作废。
            Text::tr("Void what is left of the blocks of a year that is over."), 1, 1, {},
            closeYear},
    };
}

} // namespace yichuang::ctl
