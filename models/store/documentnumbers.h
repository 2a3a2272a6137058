// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/id.h"
#include "models/store/database.h"

#include <variant>
#include <vector>

namespace yichuang::store {

/// Numbers `first` to `last` of one register (organ, word, year), allotted to this installation
/// alone (号段, rulebook 3.4).
struct NumberBlock
{
    QString organ; ///< full name, as signed over the date
    QString organShort; ///< "安市监", goes into the number
    QString word; ///< "受字"
    int year{0};
    int first{1};
    int last{1};

    friend bool operator==(const NumberBlock&, const NumberBlock&) = default;
};

/// InvalidInput when the block is empty or its range shares a number with a block that is here
/// already: a number must never be given out twice.
[[nodiscard]] Result<> allotNumbers(Database& database, const NumberBlock& block, Instant at);

/// The document a number is for. The event is the one the document comes from, so that a second
/// stop notice of a case is another document.
struct NumberedDocument
{
    QString organ;
    QString word;
    int year{0};
    CaseId caseId;
    EventId eventId;
    QString document; ///< "D03"

    friend bool operator==(const NumberedDocument&, const NumberedDocument&) = default;
};

/// This installation has no block of the register.
struct NoNumberBlock
{
    friend bool operator==(const NoNumberBlock&, const NoNumberBlock&) = default;
};
/// All numbers of the register's blocks are used or void: the platform has to allot another block.
struct NumbersUsedUp
{
    int last{0};
    friend bool operator==(const NumbersUsedUp&, const NumbersUsedUp&) = default;
};
/// The number as printed.
using NumberAnswer = std::variant<QString, NoNumberBlock, NumbersUsedUp>;

/// The number of a document: the one it has, else the next free one. Taken in the caller's
/// transaction, together with the event that carries it: rolled back, the number is free again, and
/// there is no gap.
[[nodiscard]] Result<NumberAnswer> takeDocumentNumber(
    Database& database, const NumberedDocument& document, Instant at);

/// How many numbers of a register are left; nothing without a block.
[[nodiscard]] Result<std::optional<int>> numbersLeft(
    Database& database, const QString& organ, const QString& word, int year);

/// A number a document of a case was given, oldest first.
struct DocumentsNumber
{
    EventId eventId;
    QString document;
    QString number;
    bool isVoid{false};

    friend bool operator==(const DocumentsNumber&, const DocumentsNumber&) = default;
};
[[nodiscard]] Result<std::vector<DocumentsNumber>> documentNumbersOf(Database& database, CaseId id);

/// Voids one number, taken or the next free one, for good. NotFound when it is in no block here,
/// InvalidInput without a reason, when it is void already, or when numbers before it are still free
/// (numbers are taken in order).
[[nodiscard]] Result<> voidDocumentNumber(
    Database& database, const QString& number, const QString& reason, Instant at);

/// Year end: voids what is left of the year's blocks. Answers how many numbers. The caller makes
/// sure that the year is over.
[[nodiscard]] Result<int> voidUnusedNumbers(
    Database& database, int year, const QString& reason, Instant at);

/// What became of a number, or of a range of free or void ones.
struct NumberAccount
{
    enum class Fate { Free, Used, Void };
    int first{0};
    int last{0};
    Fate fate{Fate::Free};
    QString caseNumber; ///< empty for numbers no document had, or while the case is not here
    QString document;
    QString voidReason;
    std::optional<Instant> at; ///< none for free ones

    friend bool operator==(const NumberAccount&, const NumberAccount&) = default;
};
[[nodiscard]] QString toText(NumberAccount::Fate fate);

/// A block and the fate of each of its numbers, in order, without a gap.
struct NumberRegister
{
    NumberBlock block;
    std::vector<NumberAccount> accounts;

    friend bool operator==(const NumberRegister&, const NumberRegister&) = default;
};
/// Every block of this installation by organ, word, year and first number. Corrupt, naming the
/// number, when one is accounted for twice or not at all.
[[nodiscard]] Result<std::vector<NumberRegister>> numberRegisters(Database& database);

} // namespace yichuang::store
