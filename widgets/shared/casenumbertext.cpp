// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/casenumbertext.h"

namespace yichuang::shared {
namespace {

constexpr int numberLength = 28; ///< place 12, day 8, window 3, serial 4, check character

} // namespace

QString groupedNumber(const QString& number)
{
    if (number.size() != numberLength)
        return number;
    return number.left(12) + u' ' + number.mid(12, 8) + u' ' + number.mid(20, 3) + u' '
        + number.mid(23, 4) + u' ' + number.right(1);
}

QString shortNumber(const QString& number)
{
    return number.size() == numberLength ? number.mid(12, 8) + u'-' + number.mid(23, 4) : number;
}

} // namespace yichuang::shared
