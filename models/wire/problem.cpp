// SPDX-License-Identifier: Apache-2.0
#include "models/wire/problem.h"

#include "models/base/fieldreader.h"
#include "models/wire/document.h"

namespace yichuang::wire {
namespace {

constexpr qsizetype longestProblem = 64 * 1024;

QString typeOf(const QString& code) { return QStringLiteral("urn:yichuang:problem:") + code; }

} // namespace

QString toText(ProblemScope scope)
{
    switch (scope) {
    case ProblemScope::Event:
        return QStringLiteral("event");
    case ProblemScope::Case:
        return QStringLiteral("case");
    case ProblemScope::Device:
        return QStringLiteral("device");
    case ProblemScope::Platform:
        return QStringLiteral("platform");
    }
    Q_UNREACHABLE();
}

std::optional<ProblemScope> problemScopeFromText(QStringView text)
{
    for (const auto scope :
        {ProblemScope::Event, ProblemScope::Case, ProblemScope::Device, ProblemScope::Platform}) {
        if (text == toText(scope))
            return scope;
    }
    return std::nullopt;
}

QString toText(WhoActs who)
{
    switch (who) {
    case WhoActs::Clerk:
        return QStringLiteral("clerk");
    case WhoActs::Supervisor:
        return QStringLiteral("supervisor");
    case WhoActs::Administrator:
        return QStringLiteral("administrator");
    case WhoActs::Nobody:
        return QStringLiteral("nobody");
    }
    Q_UNREACHABLE();
}

std::optional<WhoActs> whoActsFromText(QStringView text)
{
    for (const auto who :
        {WhoActs::Clerk, WhoActs::Supervisor, WhoActs::Administrator, WhoActs::Nobody}) {
        if (text == toText(who))
            return who;
    }
    return std::nullopt;
}

QJsonObject toJson(const Problem& problem)
{
    QJsonObject object{
        {QStringLiteral("type"), typeOf(problem.code)},
        {QStringLiteral("title"), problem.title},
        {QStringLiteral("detail"), problem.detail},
        {QStringLiteral("code"), problem.code},
        {QStringLiteral("scope"), toText(problem.scope)},
        {QStringLiteral("retryable"), problem.retryable},
        {QStringLiteral("whoActs"), toText(problem.whoActs)},
    };
    if (problem.status != 0)
        object.insert(QStringLiteral("status"), problem.status);
    if (problem.eventId)
        object.insert(QStringLiteral("eventId"), toText(*problem.eventId));
    if (!problem.pointer.isEmpty())
        object.insert(QStringLiteral("pointer"), problem.pointer);
    if (!problem.supportId.isEmpty())
        object.insert(QStringLiteral("supportId"), problem.supportId);
    return object;
}

Problem readProblem(FieldReader& reader)
{
    Problem problem;
    problem.code = reader.text(u"code", 64);
    if (reader.text(u"type", 128) != typeOf(problem.code))
        reader.blame(u"type", QStringLiteral("does not name the code"));
    problem.title = reader.text(u"title", 200);
    problem.detail = reader.optionalText(u"detail");
    problem.status = static_cast<int>(reader.optionalInteger(u"status", 400, 599, 0));
    problem.scope = reader.word<ProblemScope>(u"scope", problemScopeFromText);
    const QString eventId = reader.optionalText(u"eventId", 36);
    if (!eventId.isEmpty())
        problem.eventId = reader.id<EventId>(u"eventId");
    problem.pointer = reader.optionalText(u"pointer", 300);
    problem.retryable = reader.flag(u"retryable");
    problem.whoActs = reader.word<WhoActs>(u"whoActs", whoActsFromText);
    problem.supportId = reader.optionalText(u"supportId", 64);
    return problem;
}

QByteArray toBytes(const Problem& problem) { return writeDocument(toJson(problem)); }

Result<Problem> problemFromBytes(const QByteArray& bytes)
{
    const auto object = readDocument(bytes, longestProblem);
    if (!object)
        return tl::unexpected(object.error());
    FieldReader reader{*object};
    Problem problem = readProblem(reader);
    if (auto done = reader.finish(); !done)
        return tl::unexpected(done.error());
    return problem;
}

} // namespace yichuang::wire
