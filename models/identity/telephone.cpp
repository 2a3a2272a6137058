// SPDX-License-Identifier: Apache-2.0
#include "models/identity/telephone.h"

#include <algorithm>

namespace yichuang::identity {
namespace {

bool isMobile(QStringView digits)
{
    return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3' && digits[1] <= u'9';
}

/// Subscriber numbers never begin with 0 or 1; area codes have three digits (010, 02x) or four.
bool isSubscriber(QStringView digits)
{
    return (digits.size() == 7 || digits.size() == 8) && digits[0] >= u'2';
}

bool isFixed(QStringView digits)
{
    if (digits.isEmpty() || digits[0] != u'0')
        return isSubscriber(digits);
    const bool shortArea = digits.startsWith(u"010") || digits.startsWith(u"02");
    return digits.size() > 4 && digits[1] != u'0' && isSubscriber(digits.mid(shortArea ? 3 : 4));
}

} // namespace

Verdict checkTelephone(QStringView number)
{
    Verdict verdict;
    verdict.normalized = number.toString().remove(u' ').remove(u'-');
    if (verdict.normalized.startsWith(u"+86"))
        verdict.normalized.remove(0, 3);
    const QStringView digits = verdict.normalized;
    if (digits.isEmpty()) {
        verdict.errors.push_back({Finding::Code::Empty, 0, {}});
        return verdict;
    }
    const auto wrong
        = std::ranges::find_if_not(digits, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (wrong != digits.end())
        verdict.errors.push_back(
            {Finding::Code::WrongCharacter, static_cast<int>(wrong - digits.begin()) + 1, {}});
    else if (digits.size() == 13 && digits.startsWith(u"1"))
        verdict.errors.push_back({Finding::Code::MachineNumber, 0, {}});
    else if (!isMobile(digits) && !isFixed(digits))
        verdict.errors.push_back({Finding::Code::NotATelephone, 0, {}});
    return verdict;
}

} // namespace yichuang::identity
