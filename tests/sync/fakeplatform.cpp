// SPDX-License-Identifier: Apache-2.0
#include "tests/sync/fakeplatform.h"

#include "models/wire/timeanswer.h"

#include <algorithm>

namespace yichuang::test {

using sync::Reply;

namespace {

const QString jsonType = QStringLiteral("application/json");

Reply problemReply(int status, const QString& code, wire::ProblemScope scope,
    std::optional<std::chrono::seconds> retryAfter = {})
{
    const wire::Problem problem{.code = code,
        .title = QStringLiteral("平台不能处理"),
        .detail = {},
        .status = status,
        .scope = scope,
        .eventId = {},
        .pointer = {},
        .retryable = false,
        .whoActs = wire::WhoActs::Administrator,
        .supportId = {}};
    Reply reply;
    reply.status = status;
    reply.body = toBytes(problem);
    reply.mediaType = QString::fromLatin1(wire::problemMediaType);
    reply.retryAfter = retryAfter;
    return reply;
}

Reply good(const QByteArray& body)
{
    Reply reply;
    reply.status = 200;
    reply.body = body;
    reply.mediaType = jsonType;
    return reply;
}

class FakeLine final : public sync::Transport
{
public:
    explicit FakeLine(FakePlatform& platform)
        : m_platform(platform)
    {
    }
    Result<Reply> send(const sync::Request& request) override
    {
        m_platform.stands.push_back(stand());
        return m_platform.answer(request.path, request.body, request.encoding);
    }
    /// The platform has it, and has answered, long before anybody reads that.
    void begin(const sync::Request& request) override
    {
        m_platform.leaves(request);
        m_answers.push_back(send(request));
    }
    Result<Reply> finish() override
    {
        auto reply = m_answers.front();
        m_answers.pop_front();
        m_platform.isAnswered();
        if (!reply)
            abandon();
        return reply;
    }
    void abandon() override
    {
        m_answers.clear();
        m_platform.areForgotten();
    }
    Result<> probe() override
    {
        ++m_platform.probes;
        if (m_platform.away)
            return failure(Error::Code::Network, QStringLiteral("refused"));
        return {};
    }
    void cancel() override { }

private:
    FakePlatform& m_platform;
    std::deque<Result<Reply>> m_answers;
};

} // namespace

FakePlatform::FakePlatform(const Clock& clock)
    : m_clock(clock)
    , m_receiptKey(crypto::PrivateKey::generate().value())
    , m_foreignKey(crypto::PrivateKey::generate().value())
    , m_deviceKey(crypto::PrivateKey::generate().value())
{
}

QByteArray FakePlatform::receiptKeyPem() const { return m_receiptKey.publicKey()->toPem().value(); }

std::unique_ptr<sync::Transport> FakePlatform::line() { return std::make_unique<FakeLine>(*this); }

void FakePlatform::leaves(const sync::Request& request)
{
    QSet<CaseId> cases;
    const auto plain = wire::unpack(request.body, request.encoding, 8 * 1024 * 1024);
    if (const auto reading = plain.and_then(wire::batchFromBytes)) {
        for (const cases::CaseEvent& event : reading->batch.events)
            cases.insert(event.caseId);
    }
    for (const QSet<CaseId>& one : m_unanswered)
        overtaken = overtaken || one.intersects(cases);
    m_unanswered.push_back(std::move(cases));
    mostUnanswered = std::max(mostUnanswered, m_unanswered.size());
}

void FakePlatform::isAnswered() { m_unanswered.pop_front(); }

void FakePlatform::areForgotten() { m_unanswered.clear(); }

void FakePlatform::applyForeign(const cases::CaseEvent& event) { (void)judge(event); }

Result<Reply> FakePlatform::answer(
    const QString& path, const QByteArray& body, wire::Encoding encoding)
{
    const std::lock_guard lock{m_mutex};
    ++calls;
    ++callsOf[path.section(u'?', 0, 0)];
    const auto lost
        = [] { return failure(Error::Code::Network, QStringLiteral("connection reset")); };
    const Fault now = fault ? fault(path) : Fault::None;
    if (away || now == Fault::RequestLost)
        return lost();
    if (passTime)
        passTime(roundTrip / 2);
    Reply reply = serve(path, body, encoding, now);
    if (now == Fault::Twice)
        reply = serve(path, body, encoding, now);
    if (passTime)
        passTime(roundTrip - roundTrip / 2);
    if (now == Fault::ReplyLost)
        return lost();
    return reply;
}

Reply FakePlatform::serve(
    const QString& path, const QByteArray& body, wire::Encoding encoding, Fault now)
{
    if (now == Fault::CaptivePortal) {
        Reply reply = good("<html><body>请先登录校园网</body></html>");
        reply.mediaType = QStringLiteral("text/html");
        return reply;
    }
    if (now == Fault::Busy)
        return problemReply(
            503, QStringLiteral("busy"), wire::ProblemScope::Platform, std::chrono::seconds{90});
    if (now == Fault::Gateway) {
        Reply reply;
        reply.status = 502;
        reply.mediaType = QStringLiteral("text/html");
        return reply;
    }
    if (revoked)
        return problemReply(403, QStringLiteral("deviceRevoked"), wire::ProblemScope::Device);
    if (path.startsWith(QStringLiteral("/sync/v1/time")))
        return good(toBytes(wire::TimeAnswer{
            .now = m_clock.now() + ahead, .platformName = QStringLiteral("试验平台")}));
    if (path == QStringLiteral("/sync/v1/events"))
        return events(body, encoding, now);
    if (path.startsWith(QStringLiteral("/sync/v1/changes")))
        return changes(path, QStringLiteral("since="));
    if (path.startsWith(QStringLiteral("/sync/v1/snapshot")))
        return changes(path, QStringLiteral("after="));
    if (path.startsWith(QStringLiteral("/sync/v1/receipts/")))
        return receipt(path.section(u'/', -1));
    return problemReply(404, QStringLiteral("unknownPath"), wire::ProblemScope::Platform);
}

Reply FakePlatform::events(const QByteArray& body, wire::Encoding encoding, Fault now)
{
    const auto plain = wire::unpack(body, encoding, 8 * 1024 * 1024);
    const auto reading = plain ? wire::batchFromBytes(*plain) : tl::unexpected(plain.error());
    if (!reading || !m_deviceKey.publicKey()->verify(reading->signedText, reading->batch.signature))
        return problemReply(422, QStringLiteral("signatureInvalid"), wire::ProblemScope::Device);
    const auto& sent = reading->batch.events;
    m_asking = reading->batch.deviceId;
    if (poison && std::ranges::find(sent, *poison, &cases::CaseEvent::eventId) != sent.end())
        return problemReply(422, QStringLiteral("malformedBody"), wire::ProblemScope::Event);
    wire::ReceiptsAnswer answer{.deviceId = reading->batch.deviceId,
        .receipts = {},
        .chainHead = QByteArray(32, '\0'),
        .signature = {}};
    if (now != Fault::EmptyReceipts) {
        for (const cases::CaseEvent& event : sent)
            answer.receipts.push_back(judge(event));
    }
    const crypto::PrivateKey& key = now == Fault::ForgedReceipts ? m_foreignKey : m_receiptKey;
    answer.signature = key.sign(wire::signedBytes(answer).value()).value();
    return good(toBytes(answer));
}

wire::Receipt FakePlatform::judge(const cases::CaseEvent& event)
{
    const QString id = toText(event.eventId);
    if (const auto known = m_receipts.find(id); known != m_receipts.end()) {
        wire::Receipt again = known->second;
        if (again.verdict == wire::Verdict::Applied)
            again.verdict = wire::Verdict::Duplicate;
        return again;
    }
    wire::Receipt receipt{.eventId = event.eventId,
        .eventHash = event.hash,
        .verdict = wire::Verdict::Applied,
        .caseVersion = event.baseVersion + 1,
        .position = static_cast<qint64>(applied.size()) + 1,
        .receivedAt = m_clock.now(),
        .missingBlobs = {},
        .waitsFor = {},
        .problem = {}};
    if (refuses.contains(event.eventId)) {
        receipt.verdict = wire::Verdict::Refused;
        receipt.caseVersion = 0;
        receipt.position = 0;
        receipt.problem = wire::Problem{.code = QStringLiteral("ruleForbids"),
            .title = QStringLiteral("不符合办理规则"),
            .detail = {},
            .status = 0,
            .scope = wire::ProblemScope::Event,
            .eventId = event.eventId,
            .pointer = {},
            .retryable = false,
            .whoActs = wire::WhoActs::Clerk,
            .supportId = {}};
    } else {
        applied.push_back(event);
    }
    m_receipts.emplace(id, receipt);
    return receipt;
}

Reply FakePlatform::receipt(const QString& event)
{
    const auto known = m_receipts.find(event);
    if (known == m_receipts.end())
        return problemReply(404, QStringLiteral("unknownEvent"), wire::ProblemScope::Event);
    wire::ReceiptsAnswer answer{.deviceId = m_asking,
        .receipts = {known->second},
        .chainHead = QByteArray(32, '\0'),
        .signature = {}};
    answer.signature = m_receiptKey.sign(signedBytes(answer).value()).value();
    return good(toBytes(answer));
}

Reply FakePlatform::changes(const QString& path, const QString& parameter) const
{
    const QString since = path.section(parameter, 1).section(u'&', 0, 0);
    const bool isFeed = path.startsWith(QStringLiteral("/sync/v1/changes"));
    if (forgetsCursors && isFeed && !since.isEmpty())
        return problemReply(410, QStringLiteral("cursorGone"), wire::ProblemScope::Device);
    constexpr std::size_t pageSize = 7;
    const auto from = static_cast<std::size_t>(since.toLongLong());
    const std::size_t to = std::min(applied.size(), from + pageSize);
    wire::ChangesAnswer page{
        .changes = {}, .cursor = QString::number(to), .more = to < applied.size()};
    for (std::size_t i = from; i < to; ++i) {
        page.changes.push_back({.position = static_cast<qint64>(i) + 1,
            .caseVersion = applied[i].baseVersion + 1,
            .receivedAt = m_clock.now(),
            .event = applied[i]});
    }
    return good(toBytes(page));
}

} // namespace yichuang::test
