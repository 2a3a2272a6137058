// SPDX-License-Identifier: Apache-2.0
#include "models/identity/documentnumber.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::identity {

QString toText(const DocumentNumber& number)
{
    return number.prefix + u"〔%1〕%2号"_s.arg(number.year).arg(number.number);
}

std::optional<DocumentNumber> documentNumberFromText(QStringView text)
{
    static const QRegularExpression shape(
        u"\\A([^〔〕]+)〔([1-9][0-9]{3})〕([1-9][0-9]{0,8})号\\z"_s);
    const auto match = shape.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return DocumentNumber{match.captured(1), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace yichuang::identity
