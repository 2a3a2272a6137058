// SPDX-License-Identifier: Apache-2.0
#include "models/desk/papercontext.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::desk {
namespace {

using documents::chineseDate;
using documents::chineseTime;
using documents::DocumentKind;

/// Terms of License Law 47 and 48, in working days (License Law 82).
constexpr WorkingDays timeToAsk{5};
constexpr WorkingDays noticeBefore{7};

/// What the organ has to say of a hearing; the case records only how it ended.
QStringList wanted(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::HearingRights:
        return {u"reason"_s};
    case DocumentKind::HearingNotice:
        return {u"hearingAt"_s, u"hearingPlace"_s, u"chair"_s, u"recorder"_s};
    case DocumentKind::HearingAnnouncement:
        return {u"reason"_s, u"hearingAt"_s, u"hearingPlace"_s, u"chair"_s, u"recorder"_s,
            u"enrolBy"_s, u"enrolWay"_s};
    case DocumentKind::HearingRecord:
        return {u"hearingAt"_s, u"hearingEndedAt"_s, u"hearingPlace"_s, u"chair"_s, u"recorder"_s,
            u"attendees"_s, u"reviewerStatement"_s, u"applicantStatement"_s, u"debate"_s,
            u"closing"_s};
    default:
        return {};
    }
}

/// "2026-12-15 09:00" and "2026-12-15" as they are printed, any other text as it is.
QString printed(const QString& text)
{
    if (const auto time = beijingTimeFromText(text))
        return chineseTime(*time);
    if (const auto day = dayFromText(text))
        return chineseDate(*day);
    return clause(text);
}

QString reviewerOf(const cases::Case& c)
{
    if (c.review)
        return c.review->by.name;
    return c.assigned ? c.assigned->what.name : QString{};
}

} // namespace

Filled fillHearing(PaperContext& context)
{
    const cases::Case& c = context.file.c;
    const DocumentKind kind = context.content.kind;
    if (!c.acceptedOn)
        return context.without(PaperObstacle::NotAccepted);
    for (const QString& name : wanted(kind)) {
        if (context.given.value(name).trimmed().isEmpty())
            return context.without(PaperObstacle::NoHearing);
    }
    context.put(u"addressee"_s, c.received.applicant.name);
    context.put(u"acceptedOn"_s, chineseDate(*c.acceptedOn));
    context.put(u"reviewer"_s, reviewerOf(c));
    context.put(u"openness"_s, u"公开"_s);
    context.put(u"requestTo"_s, u"向"_s + context.content.contact + u"书面提出"_s);
    for (const QString& name : documents::factsOf(kind).ownValues) {
        if (context.given.contains(name))
            context.put(name, printed(context.given.value(name)));
    }
    if (!context.content.values.value(u"chair"_s).isEmpty()
        && context.content.values.value(u"chair"_s) == reviewerOf(c))
        return context.without(PaperObstacle::ChairIsReviewer);
    if (kind == DocumentKind::HearingRights) {
        if (const auto by
            = context.rules.calendar.addWorkingDays(context.content.issueDate, timeToAsk))
            context.put(u"requestBy"_s, chineseDate(*by));
        return {};
    }
    const auto at = beijingTimeFromText(context.given.value(u"hearingAt"_s));
    if (!at)
        return context.without(PaperObstacle::NoHearing);
    const auto earliest
        = context.rules.calendar.addWorkingDays(context.content.issueDate, noticeBefore);
    if (kind != DocumentKind::HearingRecord && earliest && at->day < *earliest)
        return context.without(PaperObstacle::HearingTooSoon);
    return {};
}

} // namespace yichuang::desk
