// SPDX-License-Identifier: Apache-2.0
#include "models/identity/casenumber.h"

#include <algorithm>

namespace yichuang::identity {
namespace {

constexpr qsizetype numberLength = 28;
constexpr qsizetype placeLength = 12;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

QString padded(int value, int width) { return QString::number(value).rightJustified(width, u'0'); }

std::optional<Day> dateIn(QStringView number)
{
    const QStringView date = number.mid(placeLength, 8);
    const auto day
        = dayFromText(QString(date.left(4) + u'-' + date.mid(4, 2) + u'-' + date.mid(6, 2)));
    return day ? std::optional{*day} : std::nullopt;
}

} // namespace

int mod11x10CheckDigit(QStringView digits)
{
    int product = 10;
    for (const QChar c : digits) {
        int sum = (product + c.digitValue()) % 10;
        if (sum == 0)
            sum = 10;
        product = 2 * sum % 11;
    }
    return (11 - product) % 10;
}

Verdict checkCaseNumber(QStringView number)
{
    using Code = Finding::Code;
    Verdict verdict;
    verdict.normalized = number.toString().remove(u' ');
    const QStringView text = verdict.normalized;
    if (text.isEmpty()) {
        verdict.errors.push_back({Code::Empty, 0, {}});
        return verdict;
    }
    const auto wrong = std::ranges::find_if_not(text, isDigit);
    if (wrong != text.end())
        verdict.errors.push_back(
            {Code::WrongCharacter, static_cast<int>(wrong - text.begin()) + 1, {}});
    if (text.size() != numberLength)
        verdict.errors.push_back({Code::WrongLength, 0, QString::number(numberLength)});
    if (!verdict.errors.empty())
        return verdict;
    const QString expected = QString::number(mod11x10CheckDigit(text.chopped(1)));
    if (text.last(1) != expected)
        verdict.errors.push_back({Code::WrongCheckCharacter, numberLength, expected});
    if (!dateIn(text))
        verdict.errors.push_back({Code::NoSuchDay, placeLength + 1, {}});
    if (text.mid(23, 4) == u"0000")
        verdict.errors.push_back({Code::SerialZero, 24, {}});
    return verdict;
}

std::optional<CaseNumber> parseCaseNumber(QStringView number)
{
    const Verdict verdict = checkCaseNumber(number);
    if (!verdict.isValid())
        return std::nullopt;
    const QStringView text = verdict.normalized;
    return CaseNumber{text.left(placeLength).toString(), *dateIn(text), text.mid(20, 3).toInt(),
        text.mid(23, 4).toInt()};
}

std::optional<QString> composeCaseNumber(const CaseNumber& parts)
{
    const bool placeFits
        = parts.place.size() == placeLength && std::ranges::all_of(parts.place, isDigit);
    if (!placeFits || parts.terminal < 0 || parts.terminal > 999 || parts.serial < 1
        || parts.serial > largestSerial)
        return std::nullopt;
    const QString digits = parts.place + yichuang::toText(parts.date).remove(u'-')
        + padded(parts.terminal, 3) + padded(parts.serial, 4);
    return digits + QString::number(mod11x10CheckDigit(digits));
}

std::optional<NextSerial> nextSerial(const std::optional<IssuedSerial>& last, Day today)
{
    if (!last || today > last->date)
        return NextSerial{{today, 1}, false};
    if (last->serial >= largestSerial)
        return std::nullopt;
    return NextSerial{{last->date, last->serial + 1}, today < last->date};
}

QString queryCode(const std::array<std::uint8_t, 8>& random)
{
    // 32 characters, so that a byte modulo 32 favours none.
    static constexpr QStringView alphabet{u"23456789ABCDEFGHJKLMNPQRSTUVWXYZ"};
    QString code;
    for (const std::uint8_t byte : random)
        code.append(alphabet[byte % 32]);
    return code;
}

} // namespace yichuang::identity
