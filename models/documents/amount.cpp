// SPDX-License-Identifier: Apache-2.0
#include "models/documents/amount.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::documents {
namespace {

constexpr QStringView digits = u"零壹贰叁肆伍陆柒捌玖";

/// Four digits; zeros between others are read once, those at the end not at all.
QString groupInWords(int group)
{
    constexpr QStringView units = u"仟佰拾";
    QString words;
    bool gap = false;
    for (int place = 0, divisor = 1000; place < 4; ++place, divisor /= 10) {
        const int digit = group / divisor % 10;
        if (digit == 0) {
            gap = !words.isEmpty();
            continue;
        }
        if (gap)
            words += digits[0];
        gap = false;
        words += digits[digit];
        if (place < 3)
            words += units[place];
    }
    return words;
}

QString wholeInWords(qint64 yuan)
{
    constexpr QStringView groupUnits = u"亿万";
    QString words;
    bool gap = false;
    for (qint64 place = 0, divisor = 100'000'000; place < 3; ++place, divisor /= 10'000) {
        const int group = static_cast<int>(yuan / divisor % 10'000);
        if (group == 0) {
            gap = !words.isEmpty();
            continue;
        }
        if (!words.isEmpty() && (gap || group < 1000))
            words += digits[0];
        gap = false;
        words += groupInWords(group);
        if (place < 2)
            words += groupUnits[static_cast<qsizetype>(place)];
    }
    return words;
}

} // namespace

QString yuan(qint64 fen)
{
    Q_ASSERT(fen >= 0);
    return u"%1.%2"_s.arg(fen / 100).arg(fen % 100, 2, 10, QLatin1Char('0'));
}

QString amountInWords(qint64 fen)
{
    Q_ASSERT(fen >= 0 && fen < 100'000'000'000'000);
    const int jiao = static_cast<int>(fen / 10 % 10);
    const int cent = static_cast<int>(fen % 10);
    QString words = wholeInWords(fen / 100);
    if (!words.isEmpty())
        words += u'元';
    else if (fen == 0)
        return u"零元整"_s;
    if (jiao > 0)
        words += QString{digits[jiao]} + u'角';
    else if (cent > 0 && !words.isEmpty())
        words += digits[0];
    if (cent == 0)
        return words + u'整';
    return words + digits[cent] + u'分';
}

} // namespace yichuang::documents
