// SPDX-License-Identifier: Apache-2.0
#include "models/city/plaincity.h"

#include "models/base/canonicaljson.h"
#include "models/city/plainreading.h"
#include "models/crypto/digest.h"
#include "models/sync/pocotransport.h"

#include <QJsonDocument>

namespace yichuang::city {
namespace {

using namespace Qt::Literals::StringLiterals;

class PlainCity final : public CityPlatform
{
public:
    PlainCity(std::unique_ptr<sync::Transport> line, QString folder, QByteArray token)
        : m_line(std::move(line))
        , m_folder(std::move(folder))
        , m_token(std::move(token))
    {
    }

    Answered<Confirmation> pushCase(const CityCase& c) override
    {
        return ask("PUT", u"/cases/"_s + c.number, plain::toJson(c))
            .and_then(&jsonOf)
            .and_then([&c](const QJsonObject& json) { return confirmationFrom(json, c); });
    }

    Answered<ResultPage> pullResults(const QString& cursor) override
    {
        const auto after = QString::fromLatin1(QUrl::toPercentEncoding(cursor));
        return ask("GET", u"/results?after="_s + after)
            .and_then(&jsonOf)
            .and_then([](const QJsonObject& json) { return understood(plain::resultsFrom(json)); });
    }

    Answered<std::optional<CatalogueOffer>> catalogue(const QString& knownTag) override
    {
        return offer<CatalogueOffer>(u"/items"_s, knownTag, [](const QJsonObject& json) {
            return plain::itemsFrom(json).map([](catalogue::NamedFile file) {
                return CatalogueOffer{.files = {std::move(file)}, .tag = {}};
            });
        });
    }

    Answered<std::optional<CalendarOffer>> calendar(const QString& knownTag) override
    {
        return offer<CalendarOffer>(u"/calendar"_s, knownTag, [](const QJsonObject& json) {
            return plain::yearsFrom(json).map([](std::vector<calendar::CalendarYear> years) {
                return CalendarOffer{.years = std::move(years), .tag = {}};
            });
        });
    }

    Answered<std::vector<wire::Licence>> licences(const LicenceQuestion& question) override
    {
        // The number of a person belongs into a body: addresses are written into logs.
        return ask("POST", u"/licences"_s, plain::toJson(question))
            .and_then(&jsonOf)
            .and_then(
                [](const QJsonObject& json) { return understood(plain::licencesFrom(json)); });
    }

    void cancel() override { m_line->cancel(); }

private:
    Answered<sync::Reply> ask(const QByteArray& method, const QString& path,
        const std::optional<QJsonObject>& body = std::nullopt, const QString& knownTag = {})
    {
        sync::Request request{
            .method = method, .path = m_folder + path, .knownTag = knownTag, .headers = {}};
        if (body)
            request.body = QJsonDocument{*body}.toJson(QJsonDocument::Compact);
        if (!m_token.isEmpty())
            request.headers.emplace_back("Authorization", "Bearer " + m_token);
        const auto reply = m_line->send(request);
        if (!reply)
            return tl::unexpected(setback(Obstacle::Unreachable, reply.error().detail));
        return judged(*reply);
    }

    /// What a status means, before anybody looks at the body.
    static Answered<sync::Reply> judged(const sync::Reply& reply)
    {
        const bool isPage
            = reply.mediaType.contains(u"html"_s) || reply.body.trimmed().startsWith('<');
        const QString status = u"状态码 "_s + QString::number(reply.status);
        if (reply.status == 401 || reply.status == 403)
            return tl::unexpected(setback(Obstacle::NotPermitted, status));
        if (reply.status == 429 || (reply.status >= 502 && reply.status <= 504)) {
            auto busy = setback(Obstacle::Busy, status);
            busy.retryAfter = reply.retryAfter;
            return tl::unexpected(busy);
        }
        if (reply.status >= 500)
            return tl::unexpected(setback(Obstacle::Failed, status));
        if (isPage || (reply.status >= 300 && reply.status != 304 && reply.status < 400))
            return tl::unexpected(setback(Obstacle::WebPage, status));
        if (reply.status >= 400) {
            const auto json = objectFromJson(reply.body);
            const QString reason = json ? json->value(u"原因"_s).toString() : QString();
            return tl::unexpected(setback(Obstacle::Refused, reason.isEmpty() ? status : reason));
        }
        return reply;
    }

    static Answered<QJsonObject> jsonOf(const sync::Reply& reply)
    {
        return objectFromJson(reply.body).map_error([](const Error& error) {
            return setback(Obstacle::Nonsense, error.detail);
        });
    }

    template <typename T>
    static Answered<T> understood(const Result<T>& read)
    {
        return read.map_error(
            [](const Error& error) { return setback(Obstacle::Nonsense, error.detail); });
    }

    /// Only this very case in this version or a later one counts as taken: gateways answer 200 to
    /// anything.
    static Answered<Confirmation> confirmationFrom(const QJsonObject& json, const CityCase& c)
    {
        const QString outcome = json.value(u"结果"_s).toString();
        if (outcome == u"失败"_s)
            return tl::unexpected(setback(Obstacle::Refused, json.value(u"原因"_s).toString()));
        const bool isTaken = outcome == u"成功"_s
            && json.value(u"办件编号"_s).toString() == c.number
            && json.value(u"版本"_s).toInt() >= c.version;
        if (!isTaken)
            return tl::unexpected(setback(Obstacle::Nonsense, u"没有确认这个办件的这个版本"_s));
        return Confirmation{.reference = json.value(u"受理流水号"_s).toString()};
    }

    template <typename T, typename Reader>
    Answered<std::optional<T>> offer(const QString& path, const QString& knownTag, Reader read)
    {
        auto reply = ask("GET", path, std::nullopt, knownTag);
        if (!reply)
            return tl::unexpected(reply.error());
        // A city without ETag sends everything each time: its digest is the tag then.
        const QString tag = reply->tag.isEmpty()
            ? QString::fromLatin1(crypto::sha256(reply->body).toHex())
            : reply->tag;
        if (reply->status == 304 || tag == knownTag)
            return std::optional<T>{};
        return jsonOf(*reply)
            .and_then([&](const QJsonObject& json) { return understood(read(json)); })
            .map([&](T content) {
                content.tag = tag;
                return std::optional{std::move(content)};
            });
    }

    std::unique_ptr<sync::Transport> m_line;
    QString m_folder; ///< path before every call's own
    QByteArray m_token;
};

} // namespace

Result<std::unique_ptr<CityPlatform>> openPlainCity(const CityAddress& address)
{
    if (address.token.contains('\n') || address.token.contains('\r'))
        return failure(Error::Code::InvalidInput, u"the city's token is not one line"_s);
    QUrl base = address.base;
    if (base.port() < 0)
        base.setPort(443);
    const sync::Enrolment trust{.platform = base, .caCertificate = address.authority};
    QString folder = base.path();
    if (folder.endsWith(u'/'))
        folder.chop(1);
    return sync::PocoTransport::create(
        trust, {.connect = address.connectWithin, .answer = address.answerWithin})
        .map([&](std::unique_ptr<sync::PocoTransport> line) -> std::unique_ptr<CityPlatform> {
            return std::make_unique<PlainCity>(std::move(line), folder, address.token);
        });
}

} // namespace yichuang::city
