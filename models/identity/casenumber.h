// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/identity/finding.h"

#include <array>
#include <cstdint>
#include <optional>

namespace yichuang::identity {

/// The parts of a case number (办件编号, rulebook 5.1): 12 digits place of receipt, 8 receipt date,
/// 3 terminal, 4 serial, 1 check digit (ISO 7064 MOD 11,10).
struct CaseNumber
{
    QString place;
    Day date;
    int terminal{0}; ///< 1 to 999; 0 = the platform itself
    int serial{0}; ///< 1 to 9999

    friend bool operator==(const CaseNumber&, const CaseNumber&) = default;
};

inline constexpr int largestSerial = 9999;

[[nodiscard]] Verdict checkCaseNumber(QStringView number);
/// The parts of a valid number, else nothing.
[[nodiscard]] std::optional<CaseNumber> parseCaseNumber(QStringView number);
/// 28 digits; nothing when a part is out of range.
[[nodiscard]] std::optional<QString> composeCaseNumber(const CaseNumber& parts);

/// ISO 7064 MOD 11,10 over ASCII digits.
[[nodiscard]] int mod11x10CheckDigit(QStringView digits);

/// What a terminal issued last.
struct IssuedSerial
{
    Day date;
    int serial{0};

    friend bool operator==(const IssuedSerial&, const IssuedSerial&) = default;
};

/// The serial that follows. The date never goes back: behind the last issued date that date is
/// kept, counted on, and the clock is flagged.
struct NextSerial
{
    IssuedSerial issued;
    bool clockBehind{false};

    friend bool operator==(const NextSerial&, const NextSerial&) = default;
};

/// Nothing at 9999: the serial does not roll over, the terminal asks for a second number.
[[nodiscard]] std::optional<NextSerial> nextSerial(
    const std::optional<IssuedSerial>& last, Day today);

/// 查询码: 8 characters without 0, O, 1 and I, from random bytes.
[[nodiscard]] QString queryCode(const std::array<std::uint8_t, 8>& random);

} // namespace yichuang::identity
