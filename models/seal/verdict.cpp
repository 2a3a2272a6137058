// SPDX-License-Identifier: Apache-2.0
#include "models/seal/verdict.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {

QString toText(const CheckKind kind)
{
    switch (kind) {
    case CheckKind::Signature:
        return u"signature"_s;
    case CheckKind::WholeDocument:
        return u"wholeDocument"_s;
    case CheckKind::Chain:
        return u"chain"_s;
    case CheckKind::Validity:
        return u"validity"_s;
    case CheckKind::Revocation:
        return u"revocation"_s;
    case CheckKind::TimeStamp:
        return u"timeStamp"_s;
    case CheckKind::Register:
        return u"register"_s;
    }
    Q_UNREACHABLE();
}

QString toText(const Check::Answer answer)
{
    switch (answer) {
    case Check::Answer::Passed:
        return u"passed"_s;
    case Check::Answer::Failed:
        return u"failed"_s;
    case Check::Answer::Missing:
        return u"missing"_s;
    }
    Q_UNREACHABLE();
}

QString toText(const Verdict::Outcome outcome)
{
    switch (outcome) {
    case Verdict::Outcome::Genuine:
        return u"genuine"_s;
    case Verdict::Outcome::GenuineWithoutTime:
        return u"genuineWithoutTime"_s;
    case Verdict::Outcome::NotTrusted:
        return u"notTrusted"_s;
    case Verdict::Outcome::Changed:
        return u"changed"_s;
    case Verdict::Outcome::Spoiled:
        return u"spoiled"_s;
    case Verdict::Outcome::NotSealed:
        return u"notSealed"_s;
    case Verdict::Outcome::Unreadable:
        return u"unreadable"_s;
    }
    Q_UNREACHABLE();
}

Verdict withRegister(Verdict verdict, const std::optional<qint64> number, const bool spoiled)
{
    Check check{.kind = CheckKind::Register, .answer = Check::Answer::Missing, .detail = {}};
    if (number) {
        check.answer = spoiled ? Check::Answer::Failed : Check::Answer::Passed;
        check.detail = QString::number(*number);
        if (spoiled && verdict.isGenuine())
            verdict.outcome = Verdict::Outcome::Spoiled;
    }
    verdict.checks.push_back(std::move(check));
    return verdict;
}

} // namespace yichuang::seal
