// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace yichuang::identity {

/// What a check of a number found. An error makes the number invalid; a warning never does.
struct Finding
{
    enum class Code {
        Empty,
        WrongLength,
        WrongCharacter, ///< `place` = first position from 1
        WrongCheckCharacter, ///< `expected` = what it should be
        NoSuchDay, ///< the birth or receipt day is not in the calendar
        FutureDay,
        SerialZero, ///< serials and terminals of case numbers start at 1
        OldFifteenDigits, ///< 15-digit resident numbers are no valid documents any more
        UnknownArea, ///< warning: not in today's list; may be historic
        InnerCheckCharacter, ///< warning: GB 11714 check of characters 9 to 17
        UnknownAuthority, ///< warning: first characters of a credit code
        NotATelephone,
        MachineNumber ///< 13-digit IoT numbers belong to nobody
    };

    Code code{Code::Empty};
    int place{0};
    QString expected;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// Stable word for JSON, for example "wrongCheckCharacter".
[[nodiscard]] QString toText(Finding::Code code);

/// The number as it is stored (upper case, spaces and +86 removed) and everything found.
struct Verdict
{
    QString normalized;
    std::vector<Finding> errors;
    std::vector<Finding> warnings;

    [[nodiscard]] bool isValid() const { return errors.empty(); }
    friend bool operator==(const Verdict&, const Verdict&) = default;
};

} // namespace yichuang::identity
