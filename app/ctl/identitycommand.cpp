// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/identitycommand.h"

#include "app/ctl/text.h"
#include "models/base/clock.h"
#include "models/identity/areacode.h"
#include "models/identity/casenumber.h"
#include "models/identity/creditcode.h"
#include "models/identity/residentnumber.h"
#include "models/identity/telephone.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {

using identity::Finding;
using identity::Verdict;

namespace {

enum class NumberKind { Resident, Credit, Case, Telephone, Area };

struct KindName
{
    NumberKind kind{NumberKind::Resident};
    QString word; ///< of --as and of JSON
    QString title; ///< for people
};

std::vector<KindName> kindNames()
{
    return {
        //: 中文: 公民身份号码
        {NumberKind::Resident, u"resident"_s, Text::tr("resident number")},
        //: 中文: 统一社会信用代码
        {NumberKind::Credit, u"credit"_s, Text::tr("credit code")},
        //: 中文: 办件编号
        {NumberKind::Case, u"case"_s, Text::tr("case number")},
        //: 中文: 电话号码
        {NumberKind::Telephone, u"telephone"_s, Text::tr("telephone number")},
        //: 中文: 区划代码
        {NumberKind::Area, u"area"_s, Text::tr("area code")},
    };
}

const KindName& nameOf(NumberKind kind, const std::vector<KindName>& names)
{
    return *std::ranges::find(names, kind, &KindName::kind);
}

/// Which number somebody means who does not say so: by length and characters, and between a
/// resident number and a credit code of digits only, by which of them is valid.
NumberKind guessKind(const QString& typed)
{
    QString bare;
    std::ranges::copy_if(typed, std::back_inserter(bare),
        [](QChar c) { return !c.isSpace() && c != u'-' && c != u'+'; });
    const bool digitsOnly
        = std::ranges::all_of(bare, [](QChar c) { return c >= u'0' && c <= u'9'; });
    const auto length = bare.size();
    if (length > 20)
        return NumberKind::Case;
    const bool dialled = typed.contains(u'-') || typed.contains(u'+') || bare.startsWith(u'0');
    if (digitsOnly && (length == 6 || length == 9 || length == 12) && !dialled)
        return NumberKind::Area;
    if (length <= 14)
        return NumberKind::Telephone;
    const auto letters
        = std::ranges::count_if(bare.chopped(1), [](QChar c) { return c < u'0' || c > u'9'; });
    if (letters > 0 || bare.endsWith(u'X', Qt::CaseInsensitive) != bare.back().isLetter())
        return NumberKind::Credit;
    const bool onlyCredit = !identity::checkResidentNumber(bare).isValid()
        && identity::checkCreditCode(bare).isValid();
    return onlyCredit ? NumberKind::Credit : NumberKind::Resident;
}

Verdict verdictOn(NumberKind kind, const QString& number, Day today)
{
    switch (kind) {
    case NumberKind::Resident:
        return identity::checkResidentNumber(number, today);
    case NumberKind::Credit:
        return identity::checkCreditCode(number);
    case NumberKind::Case:
        return identity::checkCaseNumber(number);
    case NumberKind::Telephone:
        return identity::checkTelephone(number);
    case NumberKind::Area:
        return identity::checkAreaCode(number).verdict;
    }
    Q_UNREACHABLE();
}

/// What a valid number says.
QJsonObject factsOf(NumberKind kind, const QString& number)
{
    if (kind == NumberKind::Case) {
        const auto parts = identity::parseCaseNumber(number);
        return {{u"place"_s, parts->place}, {u"date"_s, toText(parts->date)},
            {u"terminal"_s, parts->terminal}, {u"serial"_s, parts->serial}};
    }
    if (kind == NumberKind::Area)
        return {{u"areaKind"_s, toText(identity::checkAreaCode(number).kind)}};
    if (kind == NumberKind::Resident) {
        const auto bearer = identity::bearerOf(number);
        return {{u"born"_s, toText(bearer->born)},
            {u"sex"_s, bearer->sex == identity::Sex::Male ? u"male"_s : u"female"_s}};
    }
    return {};
}

QJsonArray findingsJson(const std::vector<Finding>& findings)
{
    QJsonArray array;
    for (const auto& finding : findings) {
        QJsonObject object{{u"code"_s, toText(finding.code)}, {u"text"_s, findingText(finding)}};
        if (finding.place > 0)
            object[u"place"_s] = finding.place;
        if (!finding.expected.isEmpty())
            object[u"expected"_s] = finding.expected;
        array.append(object);
    }
    return array;
}

QString findingsText(const std::vector<Finding>& findings)
{
    QStringList texts;
    for (const auto& finding : findings)
        texts << findingText(finding);
    //: 中文: ；
    return texts.join(Text::tr("; "));
}

QString lineFor(const QString& number, const KindName& kind, const Verdict& verdict)
{
    QString line = verdict.isValid()
        //: 中文: %1　%2　有效
        ? Text::tr("%1  %2  valid").arg(number, kind.title)
        //: 中文: %1　%2　无效：%3
        : Text::tr("%1  %2  invalid: %3").arg(number, kind.title, findingsText(verdict.errors));
    if (!verdict.warnings.empty())
        //: 中文: 　提醒：%1
        line += Text::tr("  (warning: %1)").arg(findingsText(verdict.warnings));
    return line;
}

Reply check(const Invocation& call)
{
    const auto names = kindNames();
    std::optional<NumberKind> demanded;
    if (call.has(u"as"_s)) {
        const auto found = std::ranges::find(names, call.value(u"as"_s), &KindName::word);
        if (found == names.end())
            //: 中文: --as 只能是 resident、credit、case、telephone、area。
            return misused(Text::tr("--as is resident, credit, case, telephone or area."));
        demanded = found->kind;
    }
    const Day today = SystemClock{}.today();
    Exit exit = Exit::Done;
    QStringList lines;
    QJsonArray numbers;
    for (const auto& number : call.arguments()) {
        const NumberKind kind = demanded ? *demanded : guessKind(number);
        const KindName& name = nameOf(kind, names);
        const Verdict verdict = verdictOn(kind, number, today);
        if (!verdict.isValid())
            exit = Exit::No;
        lines << lineFor(number, name, verdict);
        QJsonObject object{{u"input"_s, number}, {u"kind"_s, name.word},
            {u"valid"_s, verdict.isValid()}, {u"normalized"_s, verdict.normalized},
            {u"errors"_s, findingsJson(verdict.errors)},
            {u"warnings"_s, findingsJson(verdict.warnings)}};
        if (verdict.isValid())
            object[u"facts"_s] = factsOf(kind, verdict.normalized);
        numbers.append(object);
    }
    return {.exit = exit,
        .text = lines.join(u'\n'),
        .document = QJsonObject{{u"ok"_s, exit == Exit::Done}, {u"numbers"_s, numbers}},
        .notes = {},
        .problem = {}};
}

} // namespace

QString findingText(const Finding& finding)
{
    using enum Finding::Code;
    switch (finding.code) {
    case Empty:
        //: 中文: 没有填写
        return Text::tr("nothing was typed");
    case WrongLength:
        //: 中文: 位数不对
        return Text::tr("the length is wrong");
    case WrongCharacter:
        //: 中文: 第 %1 位的字符不允许
        return Text::tr("character %1 is not allowed").arg(finding.place);
    case WrongCheckCharacter:
        //: 中文: 校验码不对，应为 %1
        return Text::tr("the check character should be %1").arg(finding.expected);
    case NoSuchDay:
        //: 中文: 日期不存在
        return Text::tr("the day does not exist");
    case FutureDay:
        //: 中文: 日期在今天之后
        return Text::tr("the day is in the future");
    case SerialZero:
        //: 中文: 流水号不能为零
        return Text::tr("the serial number is zero");
    case OldFifteenDigits:
        //: 中文: 15 位旧号码已失效，请用 18 位号码
        return Text::tr("numbers of 15 digits are no longer valid; use the one of 18");
    case UnknownArea:
        //: 中文: 地区代码不在现行区划中，可能是历史代码
        return Text::tr("the area is not in today's list; it may be historic");
    case InnerCheckCharacter:
        //: 中文: 组织机构代码部分的校验位不符
        return Text::tr("the check character of the organisation code does not fit");
    case UnknownAuthority:
        //: 中文: 登记管理部门代码未知
        return Text::tr("the registering authority is unknown");
    case NotATelephone:
        //: 中文: 不是电话号码
        return Text::tr("this is no telephone number");
    case MachineNumber:
        //: 中文: 这是物联网号码，不属于个人
        return Text::tr("numbers of machines belong to nobody");
    }
    Q_UNREACHABLE();
}

std::vector<Command> identityCommands()
{
    return {
        //: 中文: 校验身份号码、信用代码、办件编号、电话、区划代码（自动识别种类）。
        {u"identity"_s, u"check"_s, u"NUMBER…"_s,
            Text::tr("Check resident numbers, credit codes, case numbers, telephones, area codes."),
            1, -1,
            //: 中文: 指定种类：resident、credit、case、telephone、area。
            {{u"as"_s, Text::tr("The kind: resident, credit, case, telephone, area."), u"KIND"_s}},
            check},
    };
}

} // namespace yichuang::ctl
