// SPDX-License-Identifier: Apache-2.0
#include "models/seal/judging.h"

#include "models/seal/timestamp.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::seal {

using yichuang::toText; // beside this folder's own
namespace {

using Outcome = Verdict::Outcome;

void judgeChain(Verdict& verdict, const SignedFacts& facts, const TrustAnchors& trust,
    const std::optional<ChainFault> fault)
{
    using enum ChainFault;
    const bool expired = fault == Expired || fault == NotYetValid;
    const bool revoked = fault == Revoked || fault == ForgedRevocations;
    const QString why = fault ? toText(*fault) : QString{};
    addCheck(verdict, CheckKind::Chain, !fault || expired || revoked,
        expired || revoked ? QString{} : why);
    const auto& own = facts.signer.facts();
    addCheck(verdict, CheckKind::Validity, !expired,
        toText(beijingDay(own.notBefore)) + u'/' + toText(beijingDay(own.notAfter)));
    if (trust.revocations.isEmpty())
        verdict.checks.push_back({CheckKind::Revocation, Check::Answer::Missing, {}});
    else
        addCheck(verdict, CheckKind::Revocation, !revoked, revoked ? why : QString{});
}

} // namespace

void addCheck(Verdict& verdict, const CheckKind kind, const bool passed, const QString& detail)
{
    verdict.checks.push_back(
        {kind, passed ? Check::Answer::Passed : Check::Answer::Failed, detail});
}

void judgeTrust(
    Verdict& verdict, const Judged& judged, const TrustAnchors& trust, const Instant now)
{
    const SignedFacts& facts = judged.facts;
    verdict.sealName = facts.signer.facts().commonName;
    const auto stamp = facts.stamp.isEmpty()
        ? std::optional<Result<TimeStampToken>>{}
        : std::optional{readToken(facts.stamp, facts.signature, trust.timeStampRoots)};
    const bool stamped = stamp && stamp->has_value();
    verdict.sealedAt = stamped ? (*stamp)->at : judged.claimed;
    const Instant moment = verdict.sealedAt.value_or(now);
    const auto fault
        = checkChain(facts.signer, facts.others, trust.roots, trust.revocations, moment);
    judgeChain(verdict, facts, trust, fault);
    if (stamped)
        addCheck(verdict, CheckKind::TimeStamp, true, (*stamp)->service);
    else if (stamp)
        addCheck(verdict, CheckKind::TimeStamp, false, stamp->error().detail);
    else
        verdict.checks.push_back({CheckKind::TimeStamp, Check::Answer::Missing, {}});
    if (!judged.whole)
        return;
    if (fault || (stamp && !stamped))
        verdict.outcome = Outcome::NotTrusted;
    else
        verdict.outcome = stamped ? Outcome::Genuine : Outcome::GenuineWithoutTime;
}

Verdict verify(const QByteArray& document, const TrustAnchors& trust, const Instant now)
{
    return document.startsWith("PK") ? verifyOfd(document, trust, now)
                                     : verifyPdf(document, trust, now);
}

} // namespace yichuang::seal
