// SPDX-License-Identifier: Apache-2.0
#include "tests/stories/sealedplace.h"

#include "tests/stories/hallfixture.h"

#include <QCryptographicHash>

#include <variant>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {
namespace {

template <typename T>
T wanted(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(toText(result.error().code) + u' ' + result.error().detail));
    return std::move(*result);
}

QByteArray wantedSigned(seal::SealResult<QByteArray> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

void done(const QString& problem)
{
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
}

} // namespace

SealedPlace::SealedPlace(store::StatementProbe probe)
    : StaffedPlace(0, std::move(probe))
{
    at("2026-03-02 09:30");
    keep(store::SealPaper::Root, u"root"_s, m_hall.root.certificatePem());
    keep(store::SealPaper::TimeStampRoot, u"root"_s, m_hall.root.certificatePem());
    keep(store::SealPaper::Seal, m_hall.seal.id, seal::toBytes(m_hall.seal));
    seal::AuthorityLetter letter = m_hall.letter();
    letter.items.front().code = item;
    letter.items.front().documents = {u"D03"_s, u"D05"_s, u"D12"_s, u"D13"_s};
    letter.windows.clear();
    useLetter(letter);
    revoke({});
}

void SealedPlace::keep(store::SealPaper kind, const QString& id, const QByteArray& bytes)
{
    const auto& clerk = session(staff::clerk); // signing in waits for the writer too
    const auto kept = store().writeAndWait([&](store::Database& database) {
        return store::keepSealPaper(database, *clerk, {kind, id, bytes}, clock().now());
    });
    if (!kept)
        qFatal("%s", qPrintable(kept.error().detail));
}

void SealedPlace::useLetter(const seal::AuthorityLetter& letter)
{
    keep(store::SealPaper::Letter, letter.id,
        wantedSigned(seal::signLetter(letter, *m_hall.issuer)));
}

void SealedPlace::revoke(const QStringList& letters)
{
    const seal::RevocationList list{.serial = 1 + letters.size(),
        .organ = m_hall.seal.organ,
        .issued = clock().now(),
        .maxAgeDays = 30,
        .revoked = letters};
    keep(store::SealPaper::LetterRevocations, list.organ,
        wantedSigned(seal::signRevocationList(list, *m_hall.issuer)));
}

QString SealedPlace::keyFile() const
{
    return m_hall.folder.filePath(QString::number(qHash(m_hall.seal.name)) + u".p12"_s);
}

desk::SealPolicy SealedPlace::offline() { return {.mayLackStamp = true, .decidesOffline = true}; }

desk::SealDesk SealedPlace::seals(const QString& account, const desk::SealPolicy& policy)
{
    const desk::Desk& at = desk(account);
    desk::SealTools tools{.policy = policy, .softwareKey = true};
    const QString file = keyFile();
    const QString tries = m_hall.folder.filePath(u"tries-%1.json"_s.arg(account));
    tools.openKey = [file, tries](const seal::Pin& typed, const QString&) {
        seal::PinTriesFile counted{tries};
        return seal::openPkcs12(file, typed, counted);
    };
    return {store(), session(account), at.liveRules(), at.seat(), clock(),
        wanted(documents::TemplateSet::load({u":/templates"_s})), tools};
}

CaseId SealedPlace::received(quint64 person)
{
    return open(completeForm(rules(), item, today(), person));
}

CaseId SealedPlace::accepted(quint64 person)
{
    return open(completeForm(rules(), item, today(), person),
        cases::Accepted{u"安市监受字〔2026〕%1号"_s.arg(person)});
}

CaseId SealedPlace::approving(quint64 person, cases::Proposal proposal)
{
    const CaseId id = accepted(person);
    done(act(staff::reviewer, id, assigned()));
    done(act(staff::reviewer, id, reviewOf(file(id).c, proposal)));
    return id;
}

QString SealedPlace::seal(const desk::SealDesk& seals, const desk::SealWish& wish,
    const QString& typed, std::stop_token stop)
{
    const auto drafted = seals.draft(wish).result();
    if (!drafted)
        return toText(drafted.error().code) + u' ' + drafted.error().detail;
    if (const auto* refusal = std::get_if<cases::Refusal>(&*drafted))
        return cases::toText(*refusal);
    if (const auto* missing = std::get_if<desk::NoPaper>(&*drafted))
        return desk::toText(missing->obstacle);
    const auto& draft = std::get<desk::SealDraft>(*drafted);
    if (!draft.refusals.empty())
        return wordOf(draft.refusals);
    return wordOf(seals.seal(draft, seal::Pin(typed), std::move(stop)).result());
}

std::vector<store::SealImpression> SealedPlace::impressions()
{
    const auto& clerk = session(staff::clerk);
    return wanted(store().readAndWait([&](store::Database& database) {
        return store::impressions(database, *clerk, today(), today());
    }));
}

QByteArray SealedPlace::sealedFile(qint64 number)
{
    const auto& clerk = session(staff::clerk);
    return wanted(store().readAndWait([&](store::Database& database) {
        return store::sealedDocument(database, *clerk, number);
    }));
}

QString SealedPlace::halfDone(CaseId id, bool sealed)
{
    const cases::Case c = file(id).c;
    const auto rows = impressions();
    const std::size_t wanted = sealed ? 1 : 0;
    if (c.decision.has_value() != sealed || c.sealings.size() != wanted || rows.size() != wanted)
        return u"decision %1, events %2, rows %3"_s.arg(c.decision.has_value())
            .arg(c.sealings.size())
            .arg(rows.size());
    if (!sealed)
        return {};
    const cases::Sealed& event = c.sealings.front().what;
    const store::SealImpression& row = rows.front();
    const QByteArray kept
        = QCryptographicHash::hash(sealedFile(row.number), QCryptographicHash::Sha256);
    const bool agree = event.impression == row.number && event.sealedHash == row.sealedSha256
        && event.documentNumber == c.decision->documentNumber() && row.caseId == id
        && kept == row.sealedSha256;
    return agree ? QString{} : u"event, row and file do not agree"_s;
}

QString wordOf(const std::vector<seal::Refusal>& refusals)
{
    QStringList words;
    for (const seal::Refusal& refusal : refusals)
        words << seal::toText(refusal.kind);
    return words.join(u' ');
}

QString wordOf(const Result<desk::SealAnswer>& answer)
{
    if (!answer)
        return toText(answer.error().code) + u' ' + answer.error().detail;
    if (std::holds_alternative<desk::SealedCase>(*answer))
        return u"sealed"_s;
    if (const auto* refusal = std::get_if<cases::Refusal>(&*answer))
        return cases::toText(*refusal);
    if (const auto* refusals = std::get_if<std::vector<seal::Refusal>>(&*answer))
        return wordOf(*refusals);
    if (const auto* problem = std::get_if<seal::SealProblem>(&*answer))
        return seal::toText(problem->kind) + u' ' + QString::number(problem->triesLeft)
            + problem->detail;
    return u"moved"_s;
}

cases::Refused refusalOf(const QString& number)
{
    return {.opinion = u"同意审核意见，不予许可"_s,
        .facts = u"经营场所面积与申请不符"_s,
        .reasons = u"不符合规定条件"_s,
        .legalBasis = u"《食品经营许可和备案管理办法》第十二条"_s,
        .reconsideration = u"六十日内向定西市安定区人民政府申请行政复议"_s,
        .lawsuit = u"六个月内向定西市安定区人民法院提起行政诉讼"_s,
        .documentNumber = number};
}

} // namespace yichuang::test
