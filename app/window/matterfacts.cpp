// SPDX-License-Identifier: Apache-2.0
#include "app/window/matterfacts.h"

#include "models/store/summaries.h"
#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/casewords.h"
#include "widgets/shared/daytext.h"

#include <QCoreApplication>

namespace yichuang::app {
namespace {

using syncpage::ActFact;
using syncpage::Detail;
using syncpage::Difference;
using syncpage::Dispute;
using syncpage::Owner;
using syncpage::QueueRow;
using syncpage::Standing;

class MatterFields
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::app::MatterFields)
public:
    //: 中文: 办件编号
    static QString number() { return tr("Case number"); }
    //: 中文: 收件地点
    static QString place() { return tr("Place"); }
    //: 中文: 收件时间
    static QString received() { return tr("Received"); }
    //: 中文: 现在到哪步
    static QString state() { return tr("State"); }
    //: Why a second case of one request was received all the same
    //: 中文: 仍受理的理由
    static QString kept() { return tr("Why received"); }
    //: 中文: 时间
    static QString moment() { return tr("Time"); }
    //: The day a term counts from
    //: 中文: 期限从哪天算
    static QString from() { return tr("Term from"); }
    //: How far a machine's clock is from the platform's
    //: 中文: 钟差
    static QString clock() { return tr("Clock"); }
    static QString ahead(std::chrono::milliseconds offset)
    {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(abs(offset)).count();
        const QString span = minutes >= 48 * 60
            //: 中文: %n 天
            ? tr("%n day(s)", nullptr, static_cast<int>(minutes / (24 * 60)))
            //: 中文: %1 小时 %2 分
            : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
        //: %1 is a span of time
        //: 中文: 比市平台慢 %1
        return offset.count() > 0 ? tr("%1 behind the platform").arg(span)
                                  //: %1 is a span of time
                                  //: 中文: 比市平台快 %1
                                  : tr("%1 ahead of the platform").arg(span);
    }
    //: A clock that was right by what was known, and had been set back
    //: 中文: 往回拨过
    static QString setBack() { return tr("had been set back"); }
};

/// One of the two cases.
struct TwinSide
{
    QString number;
    cases::Place place;
    QString received;
    cases::CaseState state{cases::CaseState::Received};
    QString kept;
};

/// The reason a clerk gave who knew of the other case; empty without.
Result<QString> reasonKept(store::Database& database, const store::Session& session, CaseId id)
{
    const auto events = store::eventsOf(database, session, id);
    if (!events)
        return tl::unexpected(events.error());
    for (const store::StoredEvent& stored : *events) {
        const auto* note = std::get_if<cases::Noted>(&stored.event.payload);
        if (note != nullptr && note->kind == cases::NoteKind::TwinKept)
            return note->text;
    }
    return QString{};
}

Result<TwinSide> sideHere(store::Database& database, const store::Session& session, CaseId id)
{
    const auto summary = store::summaryOf(database, session, id);
    if (!summary)
        return tl::unexpected(summary.error());
    return reasonKept(database, session, id).map([&](const QString& kept) {
        return TwinSide{.number = summary->number,
            .place = summary->place,
            .received = shared::DayText::moment(toBeijing(summary->receivedAt)),
            .state = summary->state,
            .kept = kept};
    });
}

/// As this machine knows it now, else as the platform's note said.
Result<TwinSide> otherSide(
    store::Database& database, const store::Session& session, const cases::OtherCase& other)
{
    if (other.id) {
        auto here = sideHere(database, session, *other.id);
        if (here || here.error().code != Error::Code::NotFound)
            return here;
    }
    return TwinSide{.number = other.number,
        .place = other.place,
        .received = toText(other.receivedOn),
        .state = other.state,
        .kept = {}};
}

Result<> addTwins(store::Database& database, const store::Session& session,
    const cases::CaseEvent& event, Detail& detail)
{
    const auto* note = std::get_if<cases::Noted>(&event.payload);
    if (note == nullptr || !note->other)
        return failure(Error::Code::Corrupt, toText(event.eventId));
    const auto ours = sideHere(database, session, event.caseId);
    const auto theirs = otherSide(database, session, *note->other);
    if (!ours || !theirs)
        return tl::unexpected(ours ? theirs.error() : ours.error());
    detail.dispute = Dispute::Twin;
    detail.ours = ActFact{.act = {}, .facts = {}, .who = ours->place.name};
    detail.theirs = {ActFact{.act = {}, .facts = {}, .who = theirs->place.name}};
    using F = MatterFields;
    detail.differences = {
        {F::number(), shared::groupedNumber(ours->number), shared::groupedNumber(theirs->number)},
        {F::place(), ours->place.name, theirs->place.name},
        {F::received(), ours->received, theirs->received},
        {F::state(), shared::stateWord(ours->state), shared::stateWord(theirs->state)}};
    if (!ours->kept.isEmpty() || !theirs->kept.isEmpty())
        detail.differences.push_back({F::kept(), ours->kept, theirs->kept});
    return {};
}

Result<> addStamps(store::Database& database, const cases::CaseEvent& event, Detail& detail)
{
    const auto arrived = store::arrivalOf(database, event.eventId);
    if (!arrived)
        return tl::unexpected(arrived.error());
    const BeijingTime written = toBeijing(event.occurredAt);
    detail.dispute = Dispute::Stamp;
    detail.ours = ActFact{.act = {}, .facts = {}, .who = event.actor.name, .at = written};
    QString moment;
    QString day;
    if (*arrived) {
        const BeijingTime at = toBeijing(**arrived);
        detail.theirs = {ActFact{.act = {}, .facts = {}, .who = {}, .at = at}};
        moment = shared::DayText::moment(at);
        day = shared::DayText::full(at.day);
    }
    using F = MatterFields;
    const std::chrono::milliseconds offset{event.clock.offsetMs};
    const bool far = abs(offset) > std::chrono::days{1};
    detail.differences = {{F::moment(), shared::DayText::moment(written), moment},
        {F::from(), shared::DayText::full(written.day), day},
        {F::clock(), far ? F::ahead(offset) : F::setBack(), {}}};
    return {};
}

} // namespace

QueueRow asMatter(QueueRow row, const store::OpenMatter& matter)
{
    const bool reprint = matter.matter.kind == cases::MatterKind::NumberReissued;
    row.standing = Standing::Conflict;
    row.code = cases::toText(matter.matter.kind);
    row.cause.clear();
    row.owner = reprint ? Owner::Clerk : Owner::Chief;
    return row;
}

Result<> addMatter(store::Database& database, const store::Session& session,
    const store::OpenMatter& matter, const cases::CaseEvent& event, Detail& detail)
{
    switch (matter.matter.kind) {
    case cases::MatterKind::Twin:
        return addTwins(database, session, event, detail);
    case cases::MatterKind::DoubtfulStamp:
        return addStamps(database, event, detail);
    case cases::MatterKind::NumberReissued:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::app
