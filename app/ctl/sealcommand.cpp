// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/profilecommand.h"
#include "app/ctl/sealaccess.h"
#include "app/ctl/text.h"
#include "models/seal/cabinet.h"
#include "models/seal/verdict.h"
#include "models/store/sealpapers.h"
#include "models/store/sealregister.h"
#include "widgets/shared/sealsentence.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

/// What is trusted for one call, and where a register may be asked.
struct Ground
{
    seal::TrustAnchors trust;
    std::unique_ptr<store::Store> store; ///< null without a profile
};

Result<> addRoots(
    const QStringList& files, std::vector<seal::CabinetPaper>& papers, const QString& kind)
{
    for (const QString& file : files) {
        auto bytes = readInput(file);
        if (!bytes)
            return tl::unexpected(bytes.error());
        papers.push_back({kind, std::move(*bytes)});
    }
    return {};
}

Result<Ground> groundOf(const Invocation& call, const Clock& clock)
{
    Ground ground;
    std::vector<seal::CabinetPaper> papers;
    if (QFileInfo::exists(store::ProfileFiles{call.profile()}.database())) {
        auto opened = openProfile(call, clock);
        if (!opened)
            return tl::unexpected(opened.error());
        ground.store = std::move(*opened);
        const auto kept = ground.store->readAndWait(
            [](store::Database& database) { return store::publicSealPapers(database); });
        if (!kept)
            return tl::unexpected(kept.error());
        for (const store::StoredSealPaper& paper : *kept)
            papers.push_back({store::toText(paper.kind), paper.bytes});
    }
    const auto added
        = addRoots(call.values(u"root"_s), papers, u"root"_s)
              .and_then([&] {
                  return addRoots(call.values(u"stamp-root"_s), papers, u"timeStampRoot"_s);
              })
              .and_then([&] {
                  return addRoots(call.values(u"crl"_s), papers, u"certificateRevocations"_s);
              });
    if (!added)
        return tl::unexpected(added.error());
    return seal::trustFrom(papers).map([&](seal::TrustAnchors trust) {
        ground.trust = std::move(trust);
        return std::move(ground);
    });
}

QJsonObject toJson(const seal::Verdict& verdict)
{
    QJsonArray checks;
    for (const seal::Check& check : verdict.checks)
        checks.append(QJsonObject{{u"check"_s, seal::toText(check.kind)},
            {u"answer"_s, seal::toText(check.answer)}, {u"detail"_s, check.detail}});
    QJsonObject object{{u"ok"_s, verdict.isGenuine()},
        {u"outcome"_s, seal::toText(verdict.outcome)}, {u"seal"_s, verdict.sealName},
        {u"sha256"_s, QString::fromLatin1(verdict.sha256.toHex())}, {u"checks"_s, checks}};
    if (verdict.sealedAt)
        object.insert(u"sealedAt"_s, toText(*verdict.sealedAt));
    return object;
}

QString answerMark(const seal::Check::Answer answer)
{
    switch (answer) {
    case seal::Check::Answer::Passed:
        //: 中文: 通过
        return Text::tr("passed");
    case seal::Check::Answer::Failed:
        //: 中文: 未通过
        return Text::tr("failed");
    case seal::Check::Answer::Missing:
        //: 中文: 无
        return Text::tr("none");
    }
    Q_UNREACHABLE();
}

QString inWords(const seal::Verdict& verdict)
{
    QStringList lines{shared::verdictSentence(verdict)};
    for (const seal::Check& check : verdict.checks) {
        QString line = u"  "_s + shared::checkSentence(check) + u": "_s + answerMark(check.answer);
        if (!check.detail.isEmpty())
            line += u" ("_s + check.detail + u')';
        lines += line;
    }
    return lines.join(u'\n');
}

Reply verify(const Invocation& call)
{
    const SystemClock clock;
    const QString file = call.arguments()[0];
    const auto document = readInput(file);
    if (!document)
        return failed(document.error(), file);
    auto ground = groundOf(call, clock);
    if (!ground)
        return failed(ground.error());
    auto verdict = seal::verify(*document, ground->trust, clock.now());
    if (ground->store && !verdict.checks.empty()) {
        const auto entry
            = ground->store->readAndWait([hash = verdict.sha256](store::Database& database) {
                  return store::registerEntryOf(database, hash);
              });
        if (!entry)
            return failed(entry.error());
        verdict = seal::withRegister(std::move(verdict),
            *entry ? std::optional{(*entry)->number} : std::nullopt, *entry && (*entry)->spoiled);
    }
    return {.exit = verdict.isGenuine() ? Exit::Done : Exit::No,
        .text = inWords(verdict),
        .document = toJson(verdict),
        .notes = {},
        .problem = {}};
}

QJsonObject toJson(const store::SealImpression& row)
{
    const auto hex = [](const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); };
    QJsonObject object{{u"number"_s, row.number}, {u"at"_s, toText(row.at)},
        {u"case"_s, row.caseNumber}, {u"document"_s, row.document},
        {u"documentNumber"_s, row.documentNumber}, {u"seal"_s, row.sealId},
        {u"letter"_s, row.letterId}, {u"person"_s, row.person}, {u"name"_s, row.personName},
        {u"deputyFor"_s, row.deputyFor}, {u"approver"_s, row.approver}, {u"place"_s, row.place},
        {u"paper"_s, row.medium == store::SealImpression::Medium::Paper}, {u"copies"_s, row.copies},
        {u"pages"_s, row.pages}, {u"unsignedSha256"_s, hex(row.unsignedSha256)},
        {u"sealedSha256"_s, hex(row.sealedSha256)}, {u"trustedTime"_s, row.stamped},
        {u"remark"_s, row.remark}, {u"hash"_s, hex(row.hash)}};
    if (row.spoils)
        object.insert(u"spoils"_s, *row.spoils);
    return object;
}

QString lineOf(const store::SealImpression& row)
{
    QString line = u"%1  %2  %3  %4 %5  %6"_s.arg(row.number, 6)
                       .arg(toText(toBeijing(row.at)), row.caseNumber, row.document,
                           row.documentNumber, row.personName);
    if (row.spoils)
        //: 中文: 作废第 %1 号
        line += u"  "_s + Text::tr("voids no. %1").arg(*row.spoils);
    else if (!row.stamped)
        //: 中文: 无可信时间
        line += u"  "_s + Text::tr("without trusted time");
    return line;
}

/// --from and --to, both the other's without one, both today without any.
Result<std::pair<Day, Day>> daysOf(const Invocation& call, const Clock& clock)
{
    const auto day = [&call](const QString& option, Day otherwise) -> Result<Day> {
        return call.has(option) ? dayFromText(call.value(option)) : Result<Day>{otherwise};
    };
    const auto from = day(u"from"_s, clock.today());
    const auto to = from.and_then([&](Day first) {
        return day(u"to"_s, call.has(u"from"_s) ? std::max(first, clock.today()) : first);
    });
    if (!to)
        return tl::unexpected(to.error());
    return std::pair{*from, *to};
}

Reply showRegister(const Invocation& call)
{
    return signedIn(call, [&call](const ProfileAccess& access, const Clock& clock) {
        const auto days = daysOf(call, clock);
        if (!days)
            return failed(days.error());
        const auto sheet = access.store().readAndWait(
            [session = access.session(), days = *days](store::Database& database) {
                // The whole chain is proved before a part of it is shown.
                return store::verifySealRegister(database, *session).and_then([&](qint64) {
                    return store::impressions(database, *session, days.first, days.second);
                });
            });
        const auto last = access.store().readAndWait(
            [session = access.session(), day = days->second](
                store::Database& database) { return store::sealDay(database, *session, day); });
        if (!sheet || !last)
            return failed(sheet ? last.error() : sheet.error());
        QStringList lines;
        QJsonArray rows;
        for (const store::SealImpression& row : *sheet) {
            lines += lineOf(row);
            rows.append(toJson(row));
        }
        //: 中文: 作废文号：%1
        const QString voided = Text::tr("Void document number: %1");
        for (const QString& number : last->voidNumbers)
            lines += voided.arg(number);
        const QString head = QString::fromLatin1(last->head.toHex());
        //: 中文: 登记簿末号 %1，链头 %2
        lines += Text::tr("Last number %1, head of the chain %2").arg(last->lastNumber).arg(head);
        return Reply{.exit = Exit::Done,
            .text = lines.join(u'\n'),
            .document
            = QJsonObject{{u"rows"_s, rows}, {u"lastNumber"_s, last->lastNumber}, {u"head"_s, head},
                {u"voidNumbers"_s, QJsonArray::fromStringList(last->voidNumbers)}},
            .notes = {},
            .problem = {}};
    });
}

Reply apply(const Invocation& call)
{
    const auto kind = documents::documentKindFromCode(call.arguments()[1]);
    if (!kind)
        return failed(kind.error(), call.arguments()[1]);
    return signedIn(call, [&](const ProfileAccess& access, const Clock& clock) {
        const auto id = access.caseWith(call.arguments()[0]);
        if (!id)
            return failed(id.error());
        return sealed(call, access, clock, {.id = *id, .kind = *kind, .act = std::nullopt});
    });
}

} // namespace

std::vector<Command> sealCommands()
{
    const QString file = u"FILE"_s;
    const QString day = u"DAY"_s;
    return {
        {u"seal"_s, u"verify"_s, file,
            //: 中文: 检验一份文书的电子签章是否真实有效。
            Text::tr("Say whether a sealed document is genuine."), 1, 1,
            //: 中文: 信任的印章根证书（PEM），可多次。
            {{u"root"_s, Text::tr("A root certificate of seals to trust, PEM; may be repeated."),
                 file},
                //: 中文: 信任的时间戳根证书（PEM），可多次。
                {u"stamp-root"_s,
                    Text::tr("A root certificate of time stamps to trust, PEM; may be repeated."),
                    file},
                //: 中文: 证书吊销列表（DER），可多次。
                {u"crl"_s, Text::tr("A list of revoked certificates, DER; may be repeated."),
                    file}},
            verify},
        {u"seal"_s, u"apply"_s, u"NUMBER D03 --pin-file FILE [--format ofd] [--out FILE]"_s,
            //: 中文: 为已办理的通知书、决定书用印并登记。
            Text::tr("Seal a notice or decision that is recorded already, and register it."), 2, 2,
            sealingOptions(), apply},
        {u"seal"_s, u"register"_s, u"[--from DAY --to DAY]"_s,
            //: 中文: 校验并列出用印登记。
            Text::tr("Prove the seal register and list its rows."), 0, 0,
            //: 中文: 起始日，默认今天。
            {{u"from"_s, Text::tr("First day; today without it."), day},
                //: 中文: 截止日，默认今天。
                {u"to"_s, Text::tr("Last day; today without it."), day}},
            showRegister},
    };
}

} // namespace yichuang::ctl
