// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/syncstatuscommand.h"

#include "app/ctl/profileaccess.h"
#include "app/ctl/text.h"
#include "models/store/attachments.h"
#include "models/store/matters.h"
#include "models/store/onemoment.h"
#include "models/store/outbox.h"
#include "models/store/outboxpeople.h"
#include "models/wire/problem.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::ctl {
namespace {

constexpr int mostRows = 500;

/// "14:32" of Beijing time, where the moment is shown.
QString clockText(Instant moment)
{
    const auto minutes = toBeijing(moment).timeOfDay / std::chrono::minutes{1};
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar{u'0'}).arg(minutes % 60, 2, 10, QChar{u'0'});
}

QString lineOf(const store::OutboxRow& row)
{
    QString line = row.caseNumber + u"  "_s + cases::toText(row.kind) + u"  "_s
        + store::toText(row.standing) + u"  "_s + (row.cause.isEmpty() ? row.code : row.cause);
    if (row.nextTry)
        //: 中文: ；下次尝试 %1
        line += Text::tr("; next try at %1").arg(clockText(*row.nextTry));
    if (!store::isPartOfCase(row.standing))
        line += u"  "_s + toText(row.eventId); // what `sync settle` asks for
    if (row.owner != wire::WhoActs::Nobody)
        //: 中文: ；由 %1 处理
        line += Text::tr("; %1 has to act").arg(wire::toText(row.owner));
    return line;
}

QJsonObject jsonOf(const store::OutboxRow& row)
{
    return {{u"event"_s, toText(row.eventId)}, {u"case"_s, row.caseNumber},
        {u"kind"_s, cases::toText(row.kind)}, {u"standing"_s, store::toText(row.standing)},
        {u"code"_s, row.code}, {u"cause"_s, row.cause}, {u"owner"_s, wire::toText(row.owner)},
        {u"tries"_s, row.tries},
        {u"nextTry"_s, row.nextTry ? QJsonValue{toText(*row.nextTry)} : QJsonValue{}}};
}

/// What somebody has to settle on a case beside its flow.
struct Matter
{
    store::OpenMatter open;
    QString number; ///< of the case
};

QString lineOf(const Matter& matter)
{
    return matter.number + u"  "_s + cases::toText(matter.open.matter.kind) + u"  "_s
        + toText(matter.open.matter.event);
}

QJsonObject jsonOf(const Matter& matter)
{
    return {{u"event"_s, toText(matter.open.matter.event)}, {u"case"_s, matter.number},
        {u"matter"_s, cases::toText(matter.open.matter.kind)},
        {u"at"_s, toText(matter.open.matter.at)}};
}

Result<std::vector<Matter>> mattersIn(
    store::Database& database, const store::Session& session, const QString& place)
{
    const auto open = store::openMatters(database, place, mostRows);
    if (!open)
        return tl::unexpected(open.error());
    std::vector<Matter> matters;
    for (const store::OpenMatter& one : *open) {
        const auto summary = store::summaryOf(database, session, one.caseId);
        if (!summary)
            return tl::unexpected(summary.error());
        matters.push_back({one, summary->number});
    }
    return matters;
}

struct Waiting
{
    store::OutboxCounts counts;
    std::vector<store::OutboxRow> rows;
    std::vector<store::PersonWaiting> people;
    int attachments{0};
};

Result<Waiting> waitingIn(store::Database& database)
{
    const auto counts = store::outboxCounts(database);
    auto rows = store::outboxRows(database, mostRows);
    auto people = store::waitingByPerson(database);
    const auto attachments = store::blobsToSend(database, Instant::max());
    if (!counts || !rows || !people || !attachments)
        return tl::unexpected(!counts ? counts.error()
                : !rows               ? rows.error()
                : !people             ? people.error()
                                      : attachments.error());
    return Waiting{*counts, *std::move(rows), *std::move(people), *attachments};
}

} // namespace

Reply syncStatus(const Invocation& call)
{
    return signedIn(call, [](const ProfileAccess& access, const Clock&) {
        const auto device = access.device();
        if (!device)
            return failed(device.error());
        const auto waiting = access.store().readAndWait(
            [](store::Database& database) { return store::atOneMoment(database, waitingIn); });
        if (!waiting)
            return failed(waiting.error());
        const bool enrolled = !device->certificate.isEmpty();
        const QString terminal = device->terminal ? QString::number(*device->terminal) : u"-"_s;
        const auto matters = access.store().readAndWait(
            [session = access.session(), place = device->placeCode](
                store::Database& database) { return mattersIn(database, *session, place); });
        if (!matters)
            return failed(matters.error());
        QJsonArray rows;
        QStringList lines;
        QJsonArray toSettle;
        for (const Matter& matter : *matters) {
            toSettle.append(jsonOf(matter));
            lines.append(lineOf(matter));
        }
        QJsonArray people;
        for (const store::PersonWaiting& one : waiting->people) {
            people.append(QJsonObject{{u"name"_s, one.name}, {u"records"_s, one.records}});
            //: %1 is a person of this computer, %n how many records
            //: 中文: %1：%n 条
            lines.append(Text::tr("%1: %n record(s)", nullptr, one.records)
                             .arg(one.name.isEmpty() ? u"-"_s : one.name));
        }
        for (const store::OutboxRow& row : waiting->rows) {
            rows.append(jsonOf(row));
            lines.append(lineOf(row));
        }
        //: 中文: 平台：%1；场所：%2；终端号：%3；待发送 %4 条，附件 %5 个
        lines.prepend(Text::tr("Platform: %1; place: %2; terminal: %3; records waiting: %4, "
                               "attachments: %5")
                          .arg(enrolled ? device->platformUrl : u"-"_s, device->placeName, terminal,
                              QString::number(waiting->counts.waiting),
                              QString::number(waiting->attachments)));
        return Reply{.exit = Exit::Done,
            .text = lines.join(u'\n'),
            .document = QJsonObject{{u"enrolled"_s, enrolled}, {u"platform"_s, device->platformUrl},
                {u"place"_s, device->placeCode}, {u"placeName"_s, device->placeName},
                {u"terminal"_s, device->terminal ? QJsonValue{*device->terminal} : QJsonValue{}},
                {u"waiting"_s, waiting->counts.waiting}, {u"held"_s, waiting->counts.held},
                {u"conflict"_s, waiting->counts.conflict}, {u"refused"_s, waiting->counts.refused},
                {u"attachments"_s, waiting->attachments}, {u"people"_s, people}, {u"rows"_s, rows},
                {u"matters"_s, toSettle}},
            .notes = {},
            .problem = {}};
    });
}

} // namespace yichuang::ctl
