// SPDX-License-Identifier: Apache-2.0
#include "models/identity/residentnumber.h"

#include "models/identity/areacode.h"

#include <algorithm>
#include <array>

namespace yichuang::identity {
namespace {

using Code = Finding::Code;

constexpr qsizetype numberLength = 18;
// GB 11643 counts positions from the right; from the left the weights are these seventeen.
constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr QStringView checkCharacters{u"10X98765432"};

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

QChar checkCharacter(QStringView digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits[static_cast<qsizetype>(i)].digitValue();
    return checkCharacters[sum % 11];
}

std::optional<Day> birthDay(QStringView number)
{
    const QStringView date = number.mid(6, 8);
    const std::chrono::year_month_day day{std::chrono::year{date.left(4).toInt()},
        std::chrono::month{date.mid(4, 2).toUInt()}, std::chrono::day{date.mid(6, 2).toUInt()}};
    return day.ok() && date.left(4).toInt() >= 1800 ? std::optional{Day{day}} : std::nullopt;
}

/// Foreigners' permanent-residence cards begin with 9 and carry another kind of area.
bool hasArea(QStringView number) { return number[0] != u'9'; }

void checkShape(QStringView text, Verdict& verdict)
{
    const QStringView digits = text.left(numberLength - 1);
    const auto wrong = std::ranges::find_if_not(digits, isDigit);
    if (wrong != digits.end())
        verdict.errors.push_back(
            {Code::WrongCharacter, static_cast<int>(wrong - digits.begin()) + 1, {}});
    else if (text.size() == numberLength && !isDigit(text.last(1)[0]) && text.last(1) != u"X")
        verdict.errors.push_back({Code::WrongCharacter, numberLength, {}});
    if (text.size() == 15 && wrong == digits.end())
        verdict.errors.push_back({Code::OldFifteenDigits, 0, {}});
    else if (text.size() != numberLength)
        verdict.errors.push_back({Code::WrongLength, 0, QString::number(numberLength)});
}

} // namespace

Verdict checkResidentNumber(QStringView number, std::optional<Day> today)
{
    Verdict verdict;
    verdict.normalized = number.toString().remove(u' ').toUpper();
    const QStringView text = verdict.normalized;
    if (text.isEmpty()) {
        verdict.errors.push_back({Code::Empty, 0, {}});
        return verdict;
    }
    checkShape(text, verdict);
    if (!verdict.errors.empty())
        return verdict;
    const auto born = birthDay(text);
    if (!born)
        verdict.errors.push_back({Code::NoSuchDay, 7, {}});
    else if (today && *born > *today)
        verdict.errors.push_back({Code::FutureDay, 7, {}});
    const QChar expected = checkCharacter(text);
    if (text.last(1)[0] != expected)
        verdict.errors.push_back({Code::WrongCheckCharacter, numberLength, QString(expected)});
    if (hasArea(text) && !isKnownProvince(text.left(2)))
        verdict.warnings.push_back({Code::UnknownArea, 1, {}});
    return verdict;
}

std::optional<Bearer> bearerOf(QStringView number)
{
    const Verdict verdict = checkResidentNumber(number);
    if (!verdict.isValid())
        return std::nullopt;
    const QStringView text = verdict.normalized;
    return Bearer{*birthDay(text), text[16].digitValue() % 2 == 0 ? Sex::Female : Sex::Male};
}

} // namespace yichuang::identity
