// SPDX-License-Identifier: Apache-2.0
#include "models/identity/masking.h"

#include <QList>

namespace yichuang::identity {
namespace {

QString keepEnds(const QString& text, qsizetype front, qsizetype back)
{
    const qsizetype hidden = text.size() - front - back;
    return hidden <= 0 ? QString(text.size(), u'*')
                       : QString(text.left(front) + QString(hidden, u'*') + text.right(back));
}

} // namespace

QString maskedName(const QString& name)
{
    const auto characters = name.toUcs4();
    if (characters.isEmpty())
        return {};
    const char32_t first = characters.front();
    return QString::fromUcs4(&first, 1) + QString(characters.size() - 1, u'*');
}

QString maskedNumber(const QString& number)
{
    if (number.size() == 18)
        return keepEnds(number, 6, 4);
    return keepEnds(number, number.size() / 4, number.size() / 4);
}

QString maskedTelephone(const QString& number)
{
    return number.size() >= 11 ? keepEnds(number, 3, 4)
                               : keepEnds(number, number.size() / 4, number.size() / 4);
}

} // namespace yichuang::identity
