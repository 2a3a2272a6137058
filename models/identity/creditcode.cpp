// SPDX-License-Identifier: Apache-2.0
#include "models/identity/creditcode.h"

#include <algorithm>
#include <array>

namespace yichuang::identity {
namespace {

using Code = Finding::Code;

constexpr qsizetype codeLength = 18;
constexpr QStringView alphabet{u"0123456789ABCDEFGHJKLMNPQRTUWXY"};
constexpr std::array weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
constexpr std::array innerWeights{3, 7, 9, 10, 5, 8, 4, 2};
constexpr QStringView authorities{u"159NY"};

QChar checkCharacter(QStringView code)
{
    qsizetype sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * alphabet.indexOf(code[static_cast<qsizetype>(i)]);
    // The second modulo matters: a remainder of 0 gives '0', not a 31st character.
    return alphabet[(31 - sum % 31) % 31];
}

/// GB 11714 counts A as 10 to Z as 35.
int innerValue(QChar c) { return c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10; }

QChar innerCheckCharacter(QStringView organisation)
{
    int sum = 0;
    for (std::size_t i = 0; i < innerWeights.size(); ++i)
        sum += innerWeights[i] * innerValue(organisation[static_cast<qsizetype>(i)]);
    const int value = 11 - sum % 11;
    return value == 10 ? QChar(u'X') : QChar(static_cast<char16_t>(u'0' + value % 11));
}

} // namespace

Verdict checkCreditCode(QStringView code)
{
    Verdict verdict;
    verdict.normalized = code.toString().remove(u' ').toUpper();
    const QStringView text = verdict.normalized;
    if (text.isEmpty()) {
        verdict.errors.push_back({Code::Empty, 0, {}});
        return verdict;
    }
    const auto wrong = std::ranges::find_if_not(text, [](QChar c) { return alphabet.contains(c); });
    if (wrong != text.end())
        verdict.errors.push_back(
            {Code::WrongCharacter, static_cast<int>(wrong - text.begin()) + 1, {}});
    if (text.size() != codeLength)
        verdict.errors.push_back({Code::WrongLength, 0, QString::number(codeLength)});
    if (!verdict.errors.empty())
        return verdict;
    if (const QChar expected = checkCharacter(text); text.last(1)[0] != expected)
        verdict.errors.push_back({Code::WrongCheckCharacter, codeLength, QString(expected)});
    if (const QChar expected = innerCheckCharacter(text.mid(8, 8)); text[16] != expected)
        verdict.warnings.push_back({Code::InnerCheckCharacter, 17, QString(expected)});
    if (!authorities.contains(text[0]))
        verdict.warnings.push_back({Code::UnknownAuthority, 1, {}});
    return verdict;
}

} // namespace yichuang::identity
