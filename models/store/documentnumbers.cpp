// SPDX-License-Identifier: Apache-2.0
#include "models/store/documentnumbers.h"

#include "models/identity/documentnumber.h"

#include <map>

namespace yichuang::store {
namespace {

using namespace Qt::Literals::StringLiterals;

struct StoredBlock
{
    qint64 row{0};
    NumberBlock block;
    int next{1};

    [[nodiscard]] QString text(int number) const
    {
        return identity::toText({block.organShort + block.word, block.year, number});
    }
};

StoredBlock readBlock(const Row& row)
{
    return {.row = row.integer(u"block"),
        .block = {.organ = row.text(u"organ"),
            .organShort = row.text(u"organ_short"),
            .word = row.text(u"word"),
            .year = row.number(u"year"),
            .first = row.number(u"first"),
            .last = row.number(u"last")},
        .next = row.number(u"next")};
}

const QString selectBlocks
    = u"SELECT block, organ, organ_short, word, year, first, last, next FROM number_blocks "_s;

/// Marks the numbers before `next` as accounted for; the caller writes their rows.
Result<> moveOn(Database& database, const StoredBlock& block, int next)
{
    return database.run(u"UPDATE number_blocks SET next = ? WHERE block = ?"_s, next, block.row)
        .map([](qint64) {});
}

Result<> insertVoid(Database& database, const StoredBlock& block, int first, int last,
    const QString& reason, Instant at)
{
    return database
        .run(u"INSERT INTO number_uses (block, first, last, case_id, event_id, document, "
             u"void_reason, at) VALUES (?, ?, ?, NULL, NULL, '', ?, ?)"_s,
            block.row, first, last, reason, at)
        .map([](qint64) {});
}

Result<NumberAnswer> takeNext(
    Database& database, const NumberedDocument& document, const StoredBlock& block, Instant at)
{
    return database
        .run(u"INSERT INTO number_uses (block, first, last, case_id, event_id, document, "
             u"void_reason, at) VALUES (?, ?, ?, ?, ?, ?, '', ?)"_s,
            block.row, block.next, block.next, document.caseId, document.eventId, document.document,
            at)
        .and_then([&](qint64) { return moveOn(database, block, block.next + 1); })
        .map([&] { return NumberAnswer{block.text(block.next)}; });
}

Result<std::vector<StoredBlock>> blocksOf(
    Database& database, const QString& organ, const QString& word, int year)
{
    return database.all(
        selectBlocks + u"WHERE organ = ? AND word = ? AND year = ? ORDER BY first"_s, readBlock,
        organ, word, year);
}

struct UseRow
{
    qint64 block{0};
    NumberAccount account;
};

UseRow readUse(const Row& row)
{
    const QString reason = row.text(u"void_reason");
    return {.block = row.integer(u"block"),
        .account = {.first = row.number(u"first"),
            .last = row.number(u"last"),
            .fate = reason.isEmpty() ? NumberAccount::Fate::Used : NumberAccount::Fate::Void,
            .caseNumber = row.text(u"case_number"),
            .document = row.text(u"document"),
            .voidReason = reason,
            .at = row.instant(u"at")}};
}

/// The block's rows must tile it up to `next`; what follows is free.
Result<NumberRegister> accountedFor(const StoredBlock& stored, std::vector<NumberAccount> accounts)
{
    int expected = stored.block.first;
    for (const NumberAccount& account : accounts) {
        if (account.first != expected)
            return failure(Error::Code::Corrupt,
                stored.text(std::min(account.first, expected)) + u" is not accounted for once"_s);
        expected = account.last + 1;
    }
    if (expected != stored.next)
        return failure(
            Error::Code::Corrupt, stored.text(expected) + u" is not accounted for once"_s);
    if (stored.next <= stored.block.last)
        accounts.push_back({.first = stored.next, .last = stored.block.last});
    return NumberRegister{stored.block, std::move(accounts)};
}

} // namespace

Result<> allotNumbers(Database& database, const NumberBlock& block, Instant at)
{
    if (block.organ.isEmpty() || block.organShort.isEmpty() || block.word.isEmpty()
        || block.year < 2000 || block.year > 9999 || block.first < 1 || block.last < block.first
        || block.last > 999'999'999)
        return failure(Error::Code::InvalidInput, u"number block"_s);
    // By what is printed, not by the organ's name: two organs must not share a prefix.
    const auto twice = database.first(
        selectBlocks + u"WHERE organ_short || word = ? AND year = ? AND first <= ? AND last >= ?"_s,
        readBlock, QString{block.organShort + block.word}, block.year, block.last, block.first);
    if (!twice)
        return tl::unexpected(twice.error());
    if (*twice)
        return failure(Error::Code::InvalidInput,
            (*twice)->text(std::max((*twice)->block.first, block.first))
                + u" is in a block that is here already"_s);
    return database
        .run(u"INSERT INTO number_blocks (organ, organ_short, word, year, first, last, next, "
             u"allotted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            block.organ, block.organShort, block.word, block.year, block.first, block.last,
            block.first, at)
        .map([](qint64) {});
}

Result<NumberAnswer> takeDocumentNumber(
    Database& database, const NumberedDocument& document, Instant at)
{
    const auto known = documentNumbersOf(database, document.caseId);
    if (!known)
        return tl::unexpected(known.error());
    for (const DocumentsNumber& one : *known) {
        if (one.eventId == document.eventId && one.document == document.document && !one.isVoid)
            return NumberAnswer{one.number};
    }
    const auto blocks = blocksOf(database, document.organ, document.word, document.year);
    if (!blocks)
        return tl::unexpected(blocks.error());
    for (const StoredBlock& block : *blocks) {
        if (block.next <= block.block.last)
            return takeNext(database, document, block, at);
    }
    return blocks->empty() ? NumberAnswer{NoNumberBlock{}}
                           : NumberAnswer{NumbersUsedUp{blocks->back().block.last}};
}

Result<std::optional<int>> numbersLeft(
    Database& database, const QString& organ, const QString& word, int year)
{
    return blocksOf(database, organ, word, year)
        .map([](const std::vector<StoredBlock>& blocks) -> std::optional<int> {
            if (blocks.empty())
                return std::nullopt;
            int left = 0;
            for (const StoredBlock& block : blocks)
                left += block.block.last + 1 - block.next;
            return left;
        });
}

Result<std::vector<DocumentsNumber>> documentNumbersOf(Database& database, CaseId id)
{
    return database.all(
        u"SELECT event_id, document, organ_short, word, year, number_uses.first AS number, "
        u"void_reason FROM number_uses JOIN number_blocks USING (block) "
        u"WHERE case_id = ? ORDER BY at, number_uses.first"_s,
        [](const Row& row) {
            return DocumentsNumber{row.id<EventId>(u"event_id"), row.text(u"document"),
                identity::toText({QString{row.text(u"organ_short") + row.text(u"word")},
                    row.number(u"year"), row.number(u"number")}),
                !row.text(u"void_reason").isEmpty()};
        },
        id);
}

Result<> voidDocumentNumber(
    Database& database, const QString& number, const QString& reason, Instant at)
{
    const auto parts = identity::documentNumberFromText(number);
    if (!parts || reason.trimmed().isEmpty())
        return failure(Error::Code::InvalidInput, parts ? u"no reason"_s : number);
    const auto block = database.one(number,
        selectBlocks + u"WHERE organ_short || word = ? AND year = ? AND ? BETWEEN first AND last"_s,
        readBlock, parts->prefix, parts->year, parts->number);
    if (!block)
        return tl::unexpected(block.error());
    if (parts->number > block->next)
        return failure(
            Error::Code::InvalidInput, block->text(block->next) + u" is free and comes first"_s);
    if (parts->number == block->next)
        return insertVoid(database, *block, block->next, block->next, reason, at).and_then([&] {
            return moveOn(database, *block, block->next + 1);
        });
    const auto changed = database.run(
        u"UPDATE number_uses SET void_reason = ?, at = ? "
        u"WHERE block = ? AND first = ? AND case_id IS NOT NULL AND void_reason = ''"_s,
        reason, at, block->row, parts->number);
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return failure(Error::Code::InvalidInput, number + u" is void already"_s);
    return {};
}

Result<int> voidUnusedNumbers(Database& database, int year, const QString& reason, Instant at)
{
    if (reason.trimmed().isEmpty())
        return failure(Error::Code::InvalidInput, u"no reason"_s);
    const auto blocks = database.all(
        selectBlocks + u"WHERE year = ? AND next <= last ORDER BY block"_s, readBlock, year);
    if (!blocks)
        return tl::unexpected(blocks.error());
    int count = 0;
    for (const StoredBlock& block : *blocks) {
        const int last = block.block.last;
        if (const auto done
            = insertVoid(database, block, block.next, last, reason, at).and_then([&] {
                  return moveOn(database, block, last + 1);
              });
            !done)
            return tl::unexpected(done.error());
        count += last + 1 - block.next;
    }
    return count;
}

QString toText(NumberAccount::Fate fate)
{
    switch (fate) {
    case NumberAccount::Fate::Free:
        return u"free"_s;
    case NumberAccount::Fate::Used:
        return u"used"_s;
    case NumberAccount::Fate::Void:
        return u"void"_s;
    }
    Q_UNREACHABLE();
}

Result<std::vector<NumberRegister>> numberRegisters(Database& database)
{
    const auto blocks
        = database.all(selectBlocks + u"ORDER BY organ, word, year, first"_s, readBlock);
    if (!blocks)
        return tl::unexpected(blocks.error());
    const auto uses = database.all(
        u"SELECT block, first, last, document, void_reason, at, coalesce(cases.number, '') AS "
        u"case_number FROM number_uses LEFT JOIN cases USING (case_id) ORDER BY block, first"_s,
        readUse);
    if (!uses)
        return tl::unexpected(uses.error());
    std::map<qint64, std::vector<NumberAccount>> accounts;
    for (const UseRow& use : *uses)
        accounts[use.block].push_back(use.account);
    std::vector<NumberRegister> registers;
    for (const StoredBlock& block : *blocks) {
        auto whole = accountedFor(block, accounts[block.row]);
        if (!whole)
            return tl::unexpected(whole.error());
        registers.push_back(std::move(*whole));
    }
    return registers;
}

} // namespace yichuang::store
