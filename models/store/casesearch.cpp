// SPDX-License-Identifier: Apache-2.0
#include "models/store/casesearch.h"

#include "models/store/searchterms.h"

#include <algorithm>
#include <limits>
#include <set>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Rows, the newest first.
using RowNumbers = std::set<qint64, std::greater<>>;

Result<std::vector<qint64>> matching(
    Database& database, const QByteArray& tokens, qint64 below, int limit)
{
    // Tokens are hexadecimal digits and blanks: nothing in them is syntax to FTS5.
    return database.all(
        u"SELECT rowid AS row FROM case_search WHERE case_search MATCH ? AND rowid < ? ORDER BY rowid DESC LIMIT ?"_s,
        [](const Row& row) { return row.integer(u"row"); }, QString::fromLatin1(tokens), below,
        limit);
}

/// Bigrams say which pairs occur, not that they stand together: from three characters on each hit
/// is checked.
Result<bool> holdsName(
    Database& database, const Session& session, qint64 row, const QString& folded)
{
    return peopleOf(database, session, row).map([&](const QStringList& people) {
        return std::ranges::any_of(
            people, [&](const QString& line) { return foldedName(line).contains(folded); });
    });
}

Result<> addNames(
    Database& database, const Session& session, const QString& typed, RowNumbers& found)
{
    const auto tokens = nameQuery(session, typed);
    if (!tokens || !*tokens)
        return tokens ? Result<>{} : tl::unexpected(tokens.error());
    const QString folded = foldedName(typed);
    const bool exact = folded.toUcs4().size() == 2; // one bigram is the whole name typed
    qint64 below = std::numeric_limits<qint64>::max();
    for (int hits = 0; hits < mostHits;) {
        const auto rows = matching(database, **tokens, below, mostHits);
        if (!rows)
            return tl::unexpected(rows.error());
        for (const qint64 row : *rows) {
            const Result<bool> holds
                = exact ? Result<bool>{true} : holdsName(database, session, row, folded);
            if (!holds)
                return tl::unexpected(holds.error());
            if (*holds && hits < mostHits) {
                found.insert(row);
                ++hits;
            }
            below = row;
        }
        if (rows->size() < mostHits)
            break;
    }
    return {};
}

Result<> addPersonalNumbers(
    Database& database, const Session& session, const QString& typed, RowNumbers& found)
{
    const auto token = numberQuery(session, typed);
    if (!token || !*token)
        return token ? Result<>{} : tl::unexpected(token.error());
    return matching(database, **token, std::numeric_limits<qint64>::max(), mostHits)
        .map([&](const std::vector<qint64>& rows) { found.insert(rows.begin(), rows.end()); });
}

/// Rows whose column begins with the digits, through its index.
Result<> addPrefix(Database& database, const QString& sql, const QString& digits, RowNumbers& found)
{
    return database
        .all(
            sql, [](const Row& row) { return row.integer(u"case_row"); }, digits, digits + u':',
            mostHits)
        .map([&](const std::vector<qint64>& rows) { found.insert(rows.begin(), rows.end()); });
}

Result<> addCaseNumbers(Database& database, const QString& typed, RowNumbers& found)
{
    const QString digits = foldedNumber(typed);
    const bool onlyDigits
        = std::ranges::all_of(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!onlyDigits || digits.size() < 4 || digits.size() > 28)
        return {};
    QString backwards = digits;
    std::ranges::reverse(backwards);
    // ':' follows '9', so this is the range of everything that begins with the digits.
    return addPrefix(database,
        u"SELECT case_row FROM cases WHERE number >= ? AND number < ? ORDER BY number DESC LIMIT ?"_s,
        digits, found)
        .and_then([&] {
            return addPrefix(database,
                u"SELECT case_row FROM cases WHERE number_reversed >= ? AND number_reversed < ? LIMIT ?"_s,
                backwards, found);
        });
}

Result<> addItems(Database& database, const QStringList& itemCodes, RowNumbers& found)
{
    for (const QString& code : itemCodes.first(std::min<qsizetype>(itemCodes.size(), 20))) {
        const auto rows = database.all(
            u"SELECT case_row FROM cases WHERE item_code = ? ORDER BY case_row DESC LIMIT ?"_s,
            [](const Row& row) { return row.integer(u"case_row"); }, code, mostHits);
        if (!rows)
            return tl::unexpected(rows.error());
        found.insert(rows->begin(), rows->end());
    }
    return {};
}

/// What FTS5 is asked for; empty when nothing is long enough to look for.
Result<QString> alikeQuery(const Session& session, const QStringList& numbers, const QString& name)
{
    QStringList either;
    for (const QString& number : numbers) {
        const QString folded = foldedNumber(number);
        for (const QString& part : {folded, folded.last(std::min<qsizetype>(6, folded.size()))}) {
            const auto token = numberQuery(session, part);
            if (!token)
                return tl::unexpected(token.error());
            if (*token)
                either.append(QString::fromLatin1(**token));
        }
    }
    const auto pairs = nameQuery(session, name);
    if (!pairs)
        return tl::unexpected(pairs.error());
    if (*pairs)
        either.append(u'(' + QString::fromLatin1(**pairs).replace(u' ', u" AND "_s) + u')');
    either.removeDuplicates();
    return either.join(u" OR "_s);
}

} // namespace

Result<std::vector<CaseRow>> alikeCases(Database& database, const Session& session,
    const QString& itemCode, const QStringList& numbers, const QString& name)
{
    const auto query = alikeQuery(session, numbers, name);
    if (!query || query->isEmpty())
        return query.map([](const QString&) { return std::vector<CaseRow>{}; });
    const auto found = database.all(
        u"SELECT rowid AS row FROM case_search WHERE case_search MATCH ? AND EXISTS "
        "(SELECT 1 FROM cases WHERE case_row = case_search.rowid AND item_code = ? "
        "AND phase <> 'ended') ORDER BY rowid DESC LIMIT ?"_s,
        [](const Row& row) { return row.integer(u"row"); }, *query, itemCode, mostHits);
    if (!found)
        return tl::unexpected(found.error());
    std::vector<CaseRow> rows;
    for (const qint64 row : *found) {
        auto one = caseRows(database, session, u"WHERE case_row = ?"_s, {toSql(row)});
        if (!one)
            return one;
        rows.insert(rows.end(), one->begin(), one->end());
    }
    return rows;
}

Result<SearchAnswer> searchCases(
    Database& database, const Session& session, const QString& typed, const QStringList& itemCodes)
{
    const bool tooShort = foldedName(typed).toUcs4().size() < 2;
    RowNumbers found;
    const auto collected
        = addNames(database, session, typed, found)
              .and_then([&] { return addPersonalNumbers(database, session, typed, found); })
              .and_then([&] { return addCaseNumbers(database, typed, found); })
              .and_then([&] { return addItems(database, itemCodes, found); });
    if (!collected)
        return tl::unexpected(collected.error());
    SearchAnswer answer{.rows = {}, .tooShort = tooShort && itemCodes.isEmpty()};
    for (const qint64 row : found) {
        if (answer.rows.size() == mostHits)
            break;
        auto rows = caseRows(database, session, u"WHERE case_row = ?"_s, {toSql(row)});
        if (!rows)
            return tl::unexpected(rows.error());
        answer.rows.insert(answer.rows.end(), rows->begin(), rows->end());
    }
    return answer;
}

} // namespace yichuang::store
