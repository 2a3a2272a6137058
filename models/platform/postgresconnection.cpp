// SPDX-License-Identifier: Apache-2.0
#include "models/platform/postgresconnection.h"

#include <array>
#include <cerrno>
#include <libpq-fe.h>
#include <poll.h>
#include <utility>

namespace yichuang::platform {
namespace {

/// SQLSTATE, PostgreSQL's appendix A.
Error::Code codeOf(const QByteArray& state)
{
    if (state == "53100")
        return Error::Code::DiskFull;
    // Lock not available, serialization failure, deadlock, statement cancelled by its time-out.
    if (state == "55P03" || state == "40001" || state == "40P01" || state == "57014")
        return Error::Code::Locked;
    // The line broke, the server stops or is full: it passes, and nothing was written.
    if (state.startsWith("08") || state.startsWith("57P") || state == "53300")
        return Error::Code::Locked;
    if (state == "XX001" || state == "XX002")
        return Error::Code::Corrupt;
    return Error::Code::Database;
}

} // namespace

PostgresConnection::PostgresConnection(PGconn* handle, const char* settings)
    : m_handle(handle)
    , m_settings(settings)
{
}

PostgresConnection::~PostgresConnection() { PQfinish(m_handle); }

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(
    const QString& address, const char* settings)
{
    std::unique_ptr<PostgresConnection> connection{
        new PostgresConnection{PQconnectdb(address.toUtf8().constData()), settings}};
    // The words of the library name host and user but never the password.
    if (PQstatus(connection->m_handle) != CONNECTION_OK)
        return failure(Error::Code::Network,
            QString::fromUtf8(PQerrorMessage(connection->m_handle)).trimmed());
    if (const auto ready = connection->prepareLine(); !ready)
        return tl::unexpected(ready.error());
    return connection;
}

Result<> PostgresConnection::prepareLine()
{
    PQsetNoticeProcessor(
        m_handle, [](void*, const char*) {}, nullptr); // notices are no errors and have no reader
    m_prepared.clear();
    m_sent.clear();
    m_isUnsent = false;
    // A receipt promises that its events survive a power cut; a lock nobody gives back must not
    // stop a city. No statement here is worth compiling.
    return execute("set synchronous_commit = on; set client_encoding = 'UTF8';"
                   "set lock_timeout = '20s'; set statement_timeout = '60s';"
                   "set idle_in_transaction_session_timeout = '60s'; set jit = off")
        .and_then([this] { return *m_settings == 0 ? Result<>{} : execute(m_settings); });
}

bool PostgresConnection::isAlive() const
{
    return PQstatus(m_handle) == CONNECTION_OK && !m_isUnsent;
}

Result<> PostgresConnection::revive()
{
    lookForEnd();
    // What is still owed is of the user before, who did not wait for it.
    static_cast<void>(settle());
    m_hasAnswered = false;
    if (isAlive())
        return {};
    PQreset(m_handle);
    if (PQstatus(m_handle) != CONNECTION_OK)
        return failure(Error::Code::Locked, QStringLiteral("the database does not answer"));
    return prepareLine();
}

void PostgresConnection::lookForEnd()
{
    pollfd line{PQsocket(m_handle), POLLIN, 0};
    // A server that stops says why before it hangs up: read on to the end of it.
    while (isAlive() && ::poll(&line, 1, 0) > 0) {
        if (PQconsumeInput(m_handle) == 0)
            return;
    }
}

Error PostgresConnection::lastError(const PGresult* result) const
{
    if (!isAlive())
        return {Error::Code::Locked, QStringLiteral("the line to the database broke")};
    const QByteArray state{PQresultErrorField(result, PG_DIAG_SQLSTATE)};
    // Without the detail: it quotes the values of the row.
    return {codeOf(state),
        QString::fromLatin1(state) + u' '
            + QString::fromUtf8(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))};
}

Result<> PostgresConnection::execute(const char* sql)
{
    if (const auto settled = settle(); !settled)
        return settled;
    // Several statements at once go by the simple protocol, which knows no pipeline.
    PQexitPipelineMode(m_handle);
    PGresult* const result = PQexec(m_handle, sql);
    const auto status = PQresultStatus(result);
    const bool good = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    const auto error = good ? Error{} : lastError(result);
    PQclear(result);
    PQenterPipelineMode(m_handle);
    return good ? Result<>{} : tl::unexpected(error);
}

Result<PostgresRows> PostgresConnection::run(const char* sql, const PostgresParams& params)
{
    ask(sql, params);
    return answers().map(
        [](std::vector<PostgresRows>&& rows) { return PostgresRows{std::move(rows.back())}; });
}

void PostgresConnection::later(const char* sql, const PostgresParams& params)
{
    send(Sent::Kind::Statement, sql, params);
}

void PostgresConnection::ask(const char* sql, const PostgresParams& params)
{
    send(Sent::Kind::Question, sql, params);
}

void PostgresConnection::send(const Sent::Kind kind, const char* sql, const PostgresParams& params)
{
    const auto count = static_cast<int>(params.m_values.size());
    const QByteArray name = "s" + QByteArray::number(reinterpret_cast<quintptr>(sql), 16);
    if (!m_prepared.contains(sql)) {
        m_isUnsent
            = PQsendPrepare(m_handle, name.constData(), sql, count, params.m_types.data()) != 1
            || m_isUnsent;
        m_sent.push_back({Sent::Kind::Preparation, sql});
        m_prepared.insert(sql);
    }
    std::vector<const char*> values;
    std::vector<int> lengths;
    const std::vector<int> formats(params.m_values.size(), 1);
    for (std::size_t i = 0; i < params.m_values.size(); ++i) {
        values.push_back(params.m_nulls.at(i) ? nullptr : params.m_values.at(i).constData());
        lengths.push_back(static_cast<int>(params.m_values.at(i).size()));
    }
    m_isUnsent = PQsendQueryPrepared(m_handle, name.constData(), count, values.data(),
                     lengths.data(), formats.data(), 1)
            != 1
        || m_isUnsent;
    m_sent.push_back({kind, sql});
}

void PostgresConnection::mark()
{
    m_isUnsent = PQpipelineSync(m_handle) != 1 || m_isUnsent;
    m_sent.push_back({Sent::Kind::Mark});
}

void PostgresConnection::depart() { mark(); }

Result<> PostgresConnection::settle()
{
    if (m_sent.empty())
        return {};
    return answers().map([](const std::vector<PostgresRows>&) {});
}

Result<std::vector<PostgresRows>> PostgresConnection::answers()
{
    if (m_sent.empty() || m_sent.back().kind != Sent::Kind::Mark)
        mark();
    std::vector<PostgresRows> rows;
    std::optional<Error> failed;
    for (const Sent& sent : std::exchange(m_sent, {})) {
        auto answer = answerTo(sent);
        if (!answer && !failed)
            failed = answer.error();
        if (!isAlive())
            break;
        if (answer && sent.kind == Sent::Kind::Question)
            rows.push_back(*std::move(answer));
    }
    if (!isAlive())
        return tl::unexpected(lastError(nullptr));
    if (failed)
        return tl::unexpected(*failed);
    return rows;
}

Result<PostgresRows> PostgresConnection::answerTo(const Sent& sent)
{
    PostgresRows rows{PQgetResult(m_handle)};
    const auto status = PQresultStatus(rows.m_result);
    if (sent.kind == Sent::Kind::Mark)
        return status == PGRES_PIPELINE_SYNC ? Result<PostgresRows>{std::move(rows)}
                                             : tl::unexpected(lastError(rows.m_result));
    // One statement gives one result, and nothing behind it.
    if (PGresult* const more = rows.m_result == nullptr ? nullptr : PQgetResult(m_handle))
        PQclear(more);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
        m_hasAnswered = true;
        return rows;
    }
    if (sent.kind == Sent::Kind::Preparation)
        m_prepared.erase(sent.sql);
    return tl::unexpected(lastError(rows.m_result));
}

Result<bool> PostgresConnection::waitForNotice(const int wake)
{
    for (;;) {
        if (PQconsumeInput(m_handle) == 0)
            return failure(Error::Code::Locked, QStringLiteral("the line to the database broke"));
        bool noticed = false;
        while (PGnotify* const notice = PQnotifies(m_handle)) {
            noticed = true;
            PQfreemem(notice);
        }
        if (noticed)
            return true;
        std::array<pollfd, 2> watched{
            pollfd{PQsocket(m_handle), POLLIN, 0}, pollfd{wake, POLLIN, 0}};
        if (::poll(watched.data(), watched.size(), -1) < 0 && errno != EINTR)
            return failure(Error::Code::Internal, QStringLiteral("poll"));
        if (watched.at(1).revents != 0)
            return false;
    }
}

} // namespace yichuang::platform
