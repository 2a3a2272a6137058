// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/sealaccess.h"

#include "app/ctl/casejson.h"
#include "app/ctl/text.h"
#include "models/desk/centralsettings.h"
#include "models/desk/profilerules.h"
#include "models/store/sealpapers.h"
#include "models/sync/platformstamper.h"
#include "widgets/shared/papersentence.h"
#include "widgets/shared/sealsentence.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

Reply no(const QStringList& notes, QJsonObject document)
{
    document.insert(u"ok"_s, false);
    return {.exit = Exit::No, .text = {}, .document = document, .notes = notes, .problem = {}};
}

Reply refused(const std::vector<seal::Refusal>& refusals)
{
    QStringList notes;
    QJsonArray list;
    for (const seal::Refusal& refusal : refusals) {
        notes += shared::refusalSentence(refusal);
        list.append(QJsonObject{{u"code"_s, seal::toText(refusal.kind)},
            {u"about"_s, refusal.about}, {u"sentence"_s, notes.last()}});
    }
    return no(notes, {{u"refusals"_s, list}});
}

Reply withoutPaper(const desk::NoPaper& missing)
{
    return no({shared::paperSentence(missing)},
        {{u"document"_s, documents::toText(missing.kind)},
            {u"obstacle"_s, desk::toText(missing.obstacle)}});
}

/// The sealed file at --out, read back from where the profile keeps it.
Result<> writeOut(const Invocation& call, const ProfileAccess& access, const qint64 number)
{
    if (!call.has(u"out"_s))
        return {};
    const auto pdf = access.store().readAndWait(
        [session = access.session(), number](store::Database& database) {
            return store::sealedDocument(database, *session, number);
        });
    if (!pdf)
        return tl::unexpected(pdf.error());
    QSaveFile file{call.value(u"out"_s)};
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return failure(Error::Code::Unwritable, file.fileName() + u": "_s + file.errorString());
    return {};
}

Reply done(const Invocation& call, const ProfileAccess& access, const desk::SealedCase& sealed,
    const Day today)
{
    Reply reply = outcomeReply(desk::Outcome{sealed.recorded}, today);
    const store::SealImpression& row = sealed.impression;
    QJsonObject document = reply.document.toObject();
    document.insert(u"register"_s, row.number);
    document.insert(u"sealedSha256"_s, QString::fromLatin1(row.sealedSha256.toHex()));
    document.insert(u"trustedTime"_s, row.stamped);
    reply.document = document;
    //: 中文: 已用印，登记簿第 %1 号
    reply.text += u'\n' + Text::tr("Sealed, no. %1 of the register").arg(row.number);
    if (!row.stamped)
        //: 中文: 本次用印没有可信时间戳
        reply.notes += Text::tr("This impression has no trusted time stamp");
    if (const auto written = writeOut(call, access, row.number); !written)
        return failed(written.error(), call.value(u"out"_s));
    return reply;
}

Reply replyTo(const Invocation& call, const ProfileAccess& access, const Day today,
    const desk::SealAnswer& answer)
{
    if (const auto* sealed = std::get_if<desk::SealedCase>(&answer))
        return done(call, access, *sealed, today);
    if (const auto* refusal = std::get_if<cases::Refusal>(&answer))
        return outcomeReply(desk::Outcome{*refusal}, today);
    if (const auto* refusals = std::get_if<std::vector<seal::Refusal>>(&answer))
        return refused(*refusals);
    if (const auto* problem = std::get_if<seal::SealProblem>(&answer))
        return no({shared::sealProblemSentence(*problem)},
            {{u"problem"_s, seal::toText(problem->kind)}, {u"triesLeft"_s, problem->triesLeft}});
    //: 中文: 文书内容已变化，请重试
    return no({Text::tr("The document has changed meanwhile; try again")},
        {{u"problem"_s, u"draftMoved"_s}});
}

} // namespace

Result<seal::Pin> pinFor(const Invocation& call)
{
    if (!call.has(u"pin-file"_s))
        //: 中文: 请用 --pin-file 给出 PIN 文件
        return failure(Error::Code::InvalidInput, Text::tr("give the PIN with --pin-file"));
    return readInput(call.value(u"pin-file"_s)).map([](const QByteArray& bytes) {
        return seal::Pin{QString::fromUtf8(bytes).section(u'\n', 0, 0).trimmed()};
    });
}

Result<std::unique_ptr<desk::SealDesk>> sealDesk(
    const Invocation& call, const ProfileAccess& access, const Clock& clock)
{
    struct Read
    {
        desk::RuleBook rules;
        desk::Workplace workplace;
        desk::SealPolicy policy;
    };
    const auto device = access.device();
    if (!device)
        return tl::unexpected(device.error());
    auto read = access.store().readAndWait(
        [code = device->placeCode](store::Database& database) -> Result<Read> {
            auto rules = desk::profileRuleBook(database);
            if (!rules)
                return tl::unexpected(rules.error());
            const auto workplace = desk::workplaceAt(database, code);
            if (!workplace)
                return tl::unexpected(workplace.error());
            return desk::sealPolicy(database).map([&](const desk::SealPolicy& policy) {
                return Read{std::move(*rules), *workplace, policy};
            });
        });
    if (!read)
        return tl::unexpected(read.error());
    auto templates = documents::TemplateSet::load(
        {u":/templates"_s, QString{call.profile() + u"/templates"_s}});
    if (!templates)
        return tl::unexpected(templates.error());
    const desk::Seat seat = desk::seatOf(access.session()->account(), *device, read->workplace);
    std::optional<documents::FileFormat> format;
    if (call.has(u"format"_s)) {
        format = documents::fileFormatFromText(call.value(u"format"_s));
        if (!format)
            return failure(Error::Code::InvalidInput, u"--format "_s + call.value(u"format"_s));
    }
    auto tools
        = desk::sealToolsFor(seat, call.profile(), read->policy, sync::stamperOf(*device), format);
    return std::make_unique<desk::SealDesk>(access.store(), access.session(),
        std::make_shared<desk::LiveRules>(std::move(read->rules)), seat, clock,
        std::move(*templates), std::move(tools));
}

Result<bool> sealsHere(const ProfileAccess& access)
{
    return access.store()
        .readAndWait([&access](store::Database& database) {
            return store::sealPapers(database, *access.session());
        })
        .map([](const std::vector<store::StoredSealPaper>& papers) {
            return std::ranges::any_of(papers, [](const store::StoredSealPaper& paper) {
                return paper.kind == store::SealPaper::Letter;
            });
        });
}

QList<QCommandLineOption> sealingOptions()
{
    //: 中文: 第一行为印章KEY的 PIN，- 为标准输入。
    return {{u"pin-file"_s,
                Text::tr("Its first line is the PIN of the seal's key; - for standard input."),
                u"FILE"_s},
        //: 中文: pdf 或 ofd；不写则按本市的规定。
        {u"format"_s, Text::tr("pdf or ofd; without it what the city's rules say."), u"FORMAT"_s},
        //: 中文: 另存的文件，不覆盖已有文件。
        {u"out"_s, Text::tr("File to write as well; none is overwritten."), u"FILE"_s}};
}

Reply sealed(const Invocation& call, const ProfileAccess& access, const Clock& clock,
    const desk::SealWish& wish)
{
    if (call.has(u"out"_s) && QFileInfo::exists(call.value(u"out"_s)))
        return failed({Error::Code::Unwritable,
                          //: 中文: 文件已存在
                          Text::tr("the file is there already")},
            call.value(u"out"_s));
    auto pin = pinFor(call);
    if (!pin)
        return failed(pin.error());
    const auto desk = sealDesk(call, access, clock);
    if (!desk)
        return failed(desk.error());
    const auto drafted = (*desk)->draft(wish).result();
    if (!drafted)
        return failed(drafted.error());
    if (const auto* refusal = std::get_if<cases::Refusal>(&*drafted))
        return outcomeReply(desk::Outcome{*refusal}, clock.today());
    if (const auto* missing = std::get_if<desk::NoPaper>(&*drafted))
        return withoutPaper(*missing);
    const auto& draft = std::get<desk::SealDraft>(*drafted);
    if (!draft.refusals.empty())
        return refused(draft.refusals);
    const auto answer = (*desk)->seal(draft, std::move(*pin)).result();
    return answer ? replyTo(call, access, clock.today(), *answer) : failed(answer.error());
}

} // namespace yichuang::ctl
