// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profileaccess.h"
#include "app/ctl/profilecommand.h"
#include "app/ctl/text.h"
#include "models/desk/absence.h"
#include "models/desk/sealbook.h"
#include "models/documents/registersheet.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

/// Commands about the register of seals and about who may seal in whose place.
using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

Reply entered(const Result<store::SealImpression>& row, const QString& what)
{
    if (!row)
        return failed(row.error(), what);
    return {.exit = Exit::Done,
        //: 中文: 已登记，登记簿第 %1 号
        .text = Text::tr("Entered, no. %1 of the register").arg(row->number),
        .document = QJsonObject{{u"ok"_s, true}, {u"register"_s, row->number}},
        .notes = {},
        .problem = {}};
}

Reply spoil(const Invocation& call)
{
    bool isNumber = false;
    const qint64 number = call.arguments()[0].toLongLong(&isNumber);
    if (!isNumber)
        //: 中文: %1 不是登记簿的号。
        return misused(Text::tr("%1 is no number of the register.").arg(call.arguments()[0]));
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        return entered(access.store().writeAndWait([&](store::Database& database) {
            return desk::spoilImpression(
                database, *access.session(), number, call.value(u"reason"_s), clock.now());
        }),
            call.arguments()[0]);
    });
}

Reply ink(const Invocation& call)
{
    const auto kind = documents::documentKindFromCode(call.arguments()[1]);
    if (!kind)
        return failed(kind.error(), call.arguments()[1]);
    bool isNumber = true;
    const int copies = call.has(u"copies"_s) ? call.value(u"copies"_s).toInt(&isNumber) : 1;
    if (!isNumber || copies < 1 || copies > 1000)
        //: 中文: --copies 应为 1 到 1000。
        return misused(Text::tr("--copies must be from 1 to 1000."));
    return atDesk(call, [&](const ProfileAccess& access, desk::Desk& desk) {
        const SystemClock clock;
        const auto file = desk.caseFile(call.arguments()[0]).result();
        if (!file)
            return failed(file.error(), call.arguments()[0]);
        return entered(access.store().writeAndWait([&](store::Database& database) {
            return desk::registerInkSeal(
                database, *access.session(), *file, desk.seat(), *kind, copies, clock.now());
        }),
            call.arguments()[1]);
    });
}

QStringList columnsOf(const store::SealImpression& row)
{
    const bool paper = row.medium == store::SealImpression::Medium::Paper;
    //: The seal on paper
    //: 中文: 实物印章
    const QString onPaper = Text::tr("ink");
    //: 中文: 电子印章
    const QString electronic = Text::tr("electronic");
    QString remark = row.remark;
    if (row.spoils)
        //: %1 is a number of the register, %2 the reason
        //: 中文: 作废第 %1 号：%2
        remark = Text::tr("voids no. %1: %2").arg(*row.spoils).arg(row.remark);
    return {QString::number(row.number), toText(toBeijing(row.at)), row.caseNumber,
        row.document + u' ' + row.documentNumber, paper ? onPaper : electronic,
        QString::number(row.copies), row.approver, row.personName, row.deputyFor,
        QString::fromLatin1(
            row.sealedSha256.toHex().first(std::min<qsizetype>(16, row.sealedSha256.size() * 2))),
        remark};
}

// lupdate would take a qualified type before the name for the context of the texts.
using documents::RegisterSheet;

RegisterSheet sheetOf(const store::SealDay& day, const QString& place)
{
    RegisterSheet sheet;
    //: %1 is the hall
    //: 中文: %1用印登记日报
    sheet.title = Text::tr("%1: seal register of one day").arg(place);
    sheet.author = place;
    sheet.day = day.day;
    //: Heads of columns, parted by |: number, time, case, document, seal, copies, approved by,
    //: sealed by, in place of, SHA-256, remark 中文:
    //: 序号|时间|办件编号|文书|印章|份数|批准人|用印人|代行|文件指纹|备注
    sheet.heads
        = Text::tr("No.|Time|Case|Document|Seal|Copies|Approved by|Sealed by|For|File|Remark")
              .split(u'|');
    for (const store::SealImpression& row : day.rows)
        sheet.rows.push_back(columnsOf(row));
    //: 中文: 登记簿末号 %1，链头 %2
    sheet.feet << Text::tr("Last number %1, head of the chain %2")
                      .arg(day.lastNumber)
                      .arg(QString::fromLatin1(day.head.toHex()));
    //: 中文: 作废文号：%1
    const QString unused = Text::tr("Void document number: %1");
    for (const QString& number : day.voidNumbers)
        sheet.feet << unused.arg(number);
    //: 中文: 印章保管人（签字）：　　　　　　　　日期：
    sheet.signature = Text::tr("Keeper of the seal (signature):                    Date:");
    return sheet;
}

Result<> writeNew(const QString& path, const QByteArray& bytes)
{
    if (QFileInfo::exists(path))
        //: 中文: 文件已存在
        return failure(Error::Code::Unwritable, Text::tr("the file is there already"));
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Unwritable, file.errorString());
    return {};
}

QString placeOf(const ProfileAccess& access)
{
    const auto device = access.device();
    return device ? device->placeName : access.session()->account().placeCode;
}

Reply daySheet(const Invocation& call)
{
    const QString path = call.value(u"out"_s);
    if (path.isEmpty())
        //: 中文: 缺少选项 --%1。
        return misused(Text::tr("The option --%1 is missing.").arg(u"out"_s));
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        const auto day = call.arguments().isEmpty() ? Result<Day>{clock.today()}
                                                    : dayFromText(call.arguments()[0]);
        if (!day)
            return failed(day.error(), call.arguments()[0]);
        const auto rows = access.store().readAndWait(
            [session = access.session(), day = *day](store::Database& database) {
                // A sheet of a broken register would prove nothing.
                return store::verifySealRegister(database, *session).and_then([&](qint64) {
                    return store::sealDay(database, *session, day);
                });
            });
        if (!rows)
            return failed(rows.error());
        const auto pdf = documents::registerSheetPdf(sheetOf(*rows, placeOf(access)));
        if (!pdf)
            return failed(pdf.error(), path);
        if (const auto written = writeNew(path, *pdf); !written)
            return failed(written.error(), path);
        const QString head = QString::fromLatin1(rows->head.toHex());
        return Reply{.exit = Exit::Done,
            .text = path,
            .document = QJsonObject{{u"ok"_s, true}, {u"file"_s, path}, {u"head"_s, head},
                {u"lastNumber"_s, rows->lastNumber},
                {u"rows"_s, static_cast<qint64>(rows->rows.size())}},
            .notes = {},
            .problem = {}};
    });
}

Reply listed(const std::vector<desk::Absence>& people)
{
    QStringList lines;
    QJsonArray away;
    for (const desk::Absence& one : people) {
        //: %1 is a person, %2 a day and time, %3 who recorded it
        //: 中文: %1，%2 起，%3 登记
        lines += Text::tr("%1, since %2, recorded by %3")
                     .arg(one.name, toText(toBeijing(one.since)), one.recordedBy);
        away.append(QJsonObject{{u"person"_s, one.person}, {u"name"_s, one.name},
            {u"since"_s, toText(one.since)}, {u"by"_s, one.recordedBy}});
    }
    if (lines.isEmpty())
        //: 中文: 没有人登记离岗。
        lines += Text::tr("Nobody is recorded as away.");
    return {.exit = Exit::Done,
        .text = lines.join(u'\n'),
        .document = QJsonObject{{u"away"_s, away}},
        .notes = {},
        .problem = {}};
}

Reply absence(const Invocation& call)
{
    const QString word = call.arguments().value(0);
    if (!word.isEmpty() && word != u"away" && word != u"back")
        //: 中文: 请写 away（离岗）或 back（回岗）。
        return misused(Text::tr("Say away or back."));
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        const QString person = call.arguments().value(1, access.session()->account().person);
        if (!word.isEmpty()) {
            const auto done = access.store().writeAndWait([&](store::Database& database) {
                return desk::recordAbsence(
                    database, *access.session(), person, word == u"away", clock.now());
            });
            if (!done && done.error().code == Error::Code::NotFound) {
                //: 中文: 工号 %1 没有授权书，不需要登记离岗
                const QString none = Text::tr("staff number %1 holds no letter of authority here");
                return failed({Error::Code::NotFound, none.arg(person)});
            }
            if (!done)
                return failed(done.error(), person);
        }
        struct Read
        {
            std::vector<desk::Absence> away;
            desk::Standing standing;
        };
        const auto read = access.store().readAndWait(
            [&](store::Database& database) -> Result<Read> {
                auto standing = desk::standingOf(database, *access.session(), person, clock.now());
                if (!standing)
                    return tl::unexpected(standing.error());
                return desk::absences(database).map([&](std::vector<desk::Absence> away) {
                    return Read{std::move(away), std::move(*standing)};
                });
            });
        if (!read)
            return failed(read.error());
        Reply reply = listed(read->away);
        //: 中文: 授权书没有写 B角，离岗时没有人能代为决定。
        const QString nobody
            = Text::tr("The letter of authority names no deputy: nobody decides in the meantime.");
        if (word == u"away" && read->standing.deputies.isEmpty())
            reply.notes += nobody;
        return reply;
    });
}

} // namespace

std::vector<Command> sealRegisterCommands()
{
    return {
        {u"seal"_s, u"absence"_s, u"[away|back [PERSON]]"_s,
            //: 中文: 登记首席代表离岗或回岗，B角据此代行；不带参数则列出离岗的人。
            Text::tr("Record that a chief representative is away or back; list who is away."), 0, 2,
            {}, absence},
        {u"seal"_s, u"spoil"_s, u"NUMBER --reason TEXT"_s,
            //: 中文: 登记某号用印作废。
            Text::tr("Enter that an impression is spoiled."), 1, 1,
            //: 中文: 作废的原因。
            {{u"reason"_s, Text::tr("Why it is spoiled."), u"TEXT"_s}}, spoil},
        {u"seal"_s, u"paper"_s, u"NUMBER D03 [--copies N]"_s,
            //: 中文: 登记一份文书加盖的实物印章。
            Text::tr("Enter the ink seal on a document of a case."), 2, 2,
            //: 中文: 份数，默认 1。
            {{u"copies"_s, Text::tr("How many copies; 1 without it."), u"N"_s}}, ink},
        {u"seal"_s, u"sheet"_s, u"[DAY] --out FILE.pdf"_s,
            //: 中文: 生成某日的用印登记日报，含链头，供签字存档。
            Text::tr("The sheet of a day with the head of the chain, to be signed and kept."), 0, 1,
            //: 中文: 写入的文件，不覆盖已有文件。
            {{u"out"_s, Text::tr("File to write; none is overwritten."), u"FILE"_s}}, daySheet},
    };
}

} // namespace yichuang::ctl
