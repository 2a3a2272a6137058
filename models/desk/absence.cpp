// SPDX-License-Identifier: Apache-2.0
#include "models/desk/absence.h"

#include "models/base/fieldreader.h"
#include "models/seal/cabinet.h"
#include "models/store/sealpapers.h"
#include "models/store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

const QString absenceName = u"absentHolders"_s;

Absence readAbsence(FieldReader& reader)
{
    return {.person = reader.text(u"person", 64),
        .name = reader.text(u"name", 64),
        .recordedBy = reader.text(u"by", 64),
        .since = reader.instant(u"since")};
}

Result<> saveAbsences(store::Database& database, const std::vector<Absence>& people)
{
    QJsonArray array;
    for (const Absence& one : people)
        array.append(QJsonObject{{u"person"_s, one.person}, {u"name"_s, one.name},
            {u"by"_s, one.recordedBy}, {u"since"_s, toText(one.since)}});
    const QJsonDocument document(QJsonObject{{u"away"_s, array}});
    return store::putSetting(
        database, absenceName, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

/// Letters alone: drawing the seals would take its time.
Result<std::vector<seal::AuthorityLetter>> lettersHere(
    store::Database& database, const store::Session& session, Instant now)
{
    const auto papers = store::sealPapers(database, session);
    if (!papers)
        return tl::unexpected(papers.error());
    std::vector<seal::CabinetPaper> content;
    for (const store::StoredSealPaper& paper : *papers) {
        if (paper.kind != store::SealPaper::Seal)
            content.push_back({store::toText(paper.kind), paper.bytes});
    }
    return seal::openCabinet(content, now).map([](seal::OpenedCabinet opened) {
        return std::move(opened.cabinet.letters);
    });
}

bool mayRecord(const store::Account& account, const QString& person)
{
    const auto has = [&account](cases::Role role) {
        return std::ranges::find(account.roles, role) != account.roles.end();
    };
    return account.person == person || has(cases::Role::Head) || has(cases::Role::Administrator);
}

} // namespace

Result<std::vector<Absence>> absences(store::Database& database)
{
    const auto text = store::setting(database, absenceName);
    if (!text)
        return tl::unexpected(text.error());
    if (!*text)
        return std::vector<Absence>{};
    FieldReader reader{QJsonDocument::fromJson((*text)->toUtf8()).object()};
    auto people = reader.list<Absence>(u"away", readAbsence);
    return reader.finish().map([&] { return std::move(people); });
}

Result<Standing> standingOf(
    store::Database& database, const store::Session& session, const QString& person, Instant now)
{
    const auto letters = lettersHere(database, session, now);
    if (!letters)
        return tl::unexpected(letters.error());
    const auto away = absences(database);
    if (!away)
        return tl::unexpected(away.error());
    const auto absent = [&away](const QString& holder) {
        return std::ranges::find(*away, holder, &Absence::person);
    };
    Standing standing;
    for (const seal::AuthorityLetter& letter : *letters) {
        if (letter.holder.person == person) {
            standing.holdsLetter = true;
            if (letter.deputy)
                standing.deputies << letter.deputy->name;
        } else if (letter.deputy && letter.deputy->person == person
            && absent(letter.holder.person) != away->end()) {
            standing.standsInFor << letter.holder.name;
        }
    }
    standing.deputies.removeDuplicates();
    standing.standsInFor.removeDuplicates();
    if (const auto own = absent(person); own != away->end())
        standing.away = *own;
    return standing;
}

Result<> recordAbsence(store::Database& database, const store::Session& session,
    const QString& person, bool away, Instant now)
{
    if (!mayRecord(session.account(), person))
        return failure(Error::Code::NotAllowed, session.account().name);
    auto people = absences(database);
    if (!people)
        return tl::unexpected(people.error());
    const auto known = std::ranges::find(*people, person, &Absence::person);
    if (!away) {
        if (known == people->end())
            return {};
        people->erase(known);
        return saveAbsences(database, *people);
    }
    if (known != people->end())
        return {}; // the first record stands: it says since when
    const auto letters = lettersHere(database, session, now);
    if (!letters)
        return tl::unexpected(letters.error());
    const auto letter = std::ranges::find_if(
        *letters, [&](const auto& one) { return one.holder.person == person; });
    if (letter == letters->end())
        return failure(Error::Code::NotFound, person);
    people->push_back({person, letter->holder.name, session.account().displayName, now});
    return saveAbsences(database, *people);
}

} // namespace yichuang::desk
