// SPDX-License-Identifier: Apache-2.0
#include "models/cases/twins.h"

#include <QCryptographicHash>

#include <algorithm>

namespace yichuang::cases {
namespace {

QString folded(const QString& text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

/// What is left of two texts without their common beginning and end.
std::pair<QStringView, QStringView> middles(QStringView a, QStringView b)
{
    while (!a.isEmpty() && !b.isEmpty() && a.front() == b.front()) {
        a = a.sliced(1);
        b = b.sliced(1);
    }
    while (!a.isEmpty() && !b.isEmpty() && a.back() == b.back()) {
        a.chop(1);
        b.chop(1);
    }
    return {a, b};
}

/// One character wrong, missing, too many, or two neighbours swapped.
bool isOneSlip(QStringView a, QStringView b)
{
    const auto [left, right] = middles(a, b);
    const bool swapped = left.size() == 2 && right.size() == 2 && left.front() == right.back()
        && left.back() == right.front();
    return swapped || (left.size() <= 1 && right.size() <= 1);
}

/// A name of one slip is nearly any name of two characters, so short ones must agree.
bool isNearlyName(const QString& a, const QString& b)
{
    return a == b || (std::min(a.size(), b.size()) >= 3 && isOneSlip(a, b));
}

bool isFamily(const Request& a, const Request& b)
{
    const bool same = a.id && a.id == b.id;
    return same || (a.parent && a.parent == b.id) || (b.parent && b.parent == a.id);
}

} // namespace

Request requestOf(const Received& received, const std::optional<CaseId>& id)
{
    const Applicant& applicant = received.applicant;
    // The code tells two shops of one sole trader apart; a new one has none yet.
    const bool byCode = applicant.kind != ApplicantKind::Person && !applicant.creditCode.isEmpty();
    const QString& number = byCode ? applicant.creditCode : applicant.person.number;
    return {.id = id,
        .parent = received.parent,
        .itemCode = received.itemCode,
        .number = folded(number),
        .name = folded(applicant.name),
        .telephone = folded(applicant.telephone),
        .licenceEndsOn = received.licenceEndsOn};
}

Likeness likeness(const Request& a, const Request& b)
{
    const bool otherLicence
        = a.licenceEndsOn && b.licenceEndsOn && a.licenceEndsOn != b.licenceEndsOn;
    if (a.itemCode.isEmpty() || a.itemCode != b.itemCode || otherLicence || isFamily(a, b))
        return Likeness::Different;
    if (!a.number.isEmpty() && a.number == b.number)
        return Likeness::Same;
    const bool named = !a.name.isEmpty() && isNearlyName(a.name, b.name);
    if (!named)
        return Likeness::Different;
    if (a.number.isEmpty() || b.number.isEmpty()) {
        const bool reachedAlike = !a.telephone.isEmpty() && a.telephone == b.telephone;
        return reachedAlike ? Likeness::Likely : Likeness::Different;
    }
    return isOneSlip(a.number, b.number) ? Likeness::Likely : Likeness::Different;
}

bool mayBeTwin(CaseState state) { return isBeforeDecision(state); }

QString requestKey(const Request& request)
{
    if (request.number.isEmpty() || request.itemCode.isEmpty())
        return {};
    const QString licence
        = request.licenceEndsOn ? yichuang::toText(*request.licenceEndsOn) : QString{};
    const QString text = request.itemCode % u'\n' % request.number % u'\n' % licence;
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

OtherCase otherCase(const CaseId& id, const Received& received, Day receivedOn, CaseState state)
{
    return {.id = id,
        .number = received.number,
        .place = received.place,
        .receivedOn = receivedOn,
        .state = state};
}

} // namespace yichuang::cases
