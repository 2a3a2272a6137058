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

} // namespace

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
