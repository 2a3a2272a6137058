// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/identitysentence.h"

#include <QCoreApplication>

namespace yichuang::accept {

using identity::Finding;

namespace {

class IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::accept::IdentityText)
public:
    [[nodiscard]] static QString length(NumberField field, qsizetype length);
    [[nodiscard]] static QString checkCharacter(NumberField field, const QString& expected);
    [[nodiscard]] static QString other(const Finding& finding);
};

QString IdentityText::length(NumberField field, qsizetype length)
{
    const int wanted = field == NumberField::Telephone ? 11 : 18;
    if (length < wanted)
        //: %1 missing, %2 wanted number of characters
        //: 中文: 少 %1 位，应为 %2 位
        return tr("%1 characters short of %2").arg(wanted - length).arg(wanted);
    //: %1 too many, %2 wanted number of characters
    //: 中文: 多 %1 位，应为 %2 位
    return tr("%1 characters more than %2").arg(length - wanted).arg(wanted);
}

QString IdentityText::checkCharacter(NumberField field, const QString& expected)
{
    if (field == NumberField::CreditCode)
        //: %1 what the last character should be
        //: 中文: 信用代码有错，核对一遍（末位应为 %1）
        return tr("The credit code has an error; read it again (last character should be %1)")
            .arg(expected);
    //: %1 what the last character should be
    //: 中文: 身份证号有错，核对一遍（末位应为 %1）
    return tr("The identity number has an error; read it again (last character should be %1)")
        .arg(expected);
}

QString IdentityText::other(const Finding& finding)
{
    switch (finding.code) {
    case Finding::Code::WrongCharacter:
        //: %1 position of the character
        //: 中文: 第 %1 位不该是这个字符
        return tr("Character %1 cannot be there").arg(finding.place);
    case Finding::Code::NoSuchDay:
        //: 中文: 出生日期不存在，核对第 7 到 14 位
        return tr("There is no such day of birth; check characters 7 to 14");
    case Finding::Code::FutureDay:
        //: 中文: 出生日期在今天以后，核对第 7 到 14 位
        return tr("The day of birth is still to come; check characters 7 to 14");
    case Finding::Code::OldFifteenDigits:
        //: 中文: 15 位旧号已停用，填 18 位新号
        return tr("Numbers of 15 digits are out of use; enter the one of 18");
    case Finding::Code::MachineNumber:
        //: 中文: 13 位是物联网号，不是人的电话
        return tr("Numbers of 13 digits belong to machines");
    case Finding::Code::NotATelephone:
        //: 中文: 不像电话号码，手机 11 位，座机带区号
        return tr("This is no telephone number: 11 digits, or a line with its area code");
    default:
        //: 中文: 号码不对，核对一遍
        return tr("The number is wrong; read it again");
    }
}

} // namespace

QString identitySentence(const identity::Verdict& verdict, NumberField field)
{
    if (verdict.isValid())
        return {};
    const Finding& first = verdict.errors.front();
    const bool mobile = field == NumberField::Telephone && verdict.normalized.startsWith(u'1')
        && first.code == Finding::Code::NotATelephone && verdict.normalized.size() != 11;
    if (first.code == Finding::Code::WrongLength || mobile)
        return IdentityText::length(field, verdict.normalized.size());
    if (first.code == Finding::Code::WrongCheckCharacter)
        return IdentityText::checkCharacter(field, first.expected);
    return IdentityText::other(first);
}

} // namespace yichuang::accept
