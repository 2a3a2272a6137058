// SPDX-License-Identifier: Apache-2.0
#include "models/platform/service.h"

#include "models/wire/timeanswer.h"

#include <array>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;

struct Row
{
    const char* method;
    const char* path; ///< after /sync/v1; {} is one segment
    Endpoint endpoint;
    bool isPublic{false};
    BodyRules body{};
    bool forAdministrators{false};
};

constexpr BodyRules smallBody{.largestPacked = 64 * 1024};
constexpr BodyRules pieceOfUpload{.largestPacked = largestAttachment, .mayBeCut = true};

constexpr std::array rows{
    Row{"GET", "/time", Endpoint::Time, true},
    Row{"GET", "/authority", Endpoint::Authority, true},
    Row{"GET", "/openapi.yaml", Endpoint::OpenApi, true},
    Row{"POST", "/devices", Endpoint::Devices, true, smallBody},
    Row{"GET", "/devices", Endpoint::Fleet, false, {}, true},
    Row{"POST", "/devices/{}/revoke", Endpoint::Revoke, false, smallBody, true},
    Row{"POST", "/devices/{}/renew", Endpoint::Renew, false, smallBody},
    Row{"POST", "/events", Endpoint::Events},
    Row{"GET", "/receipts/{}", Endpoint::Receipt},
    Row{"GET", "/changes", Endpoint::Changes},
    Row{"GET", "/packages/{}", Endpoint::Package},
    Row{"POST", "/timestamps", Endpoint::TimeStamp},
    Row{"POST", "/licences", Endpoint::Licences, false, smallBody},
    Row{"GET", "/snapshot", Endpoint::Snapshot},
    Row{"POST", "/digest", Endpoint::Digest, false, smallBody},
    Row{"PUT", "/cases/{}/lease", Endpoint::Lease, false, smallBody},
    Row{"POST", "/blobs/query", Endpoint::BlobQuery, false, smallBody},
    Row{"GET", "/blobs/{}", Endpoint::Blob},
    Row{"OPTIONS", "/uploads", Endpoint::UploadOptions, true},
    Row{"POST", "/uploads", Endpoint::UploadCreate, false, smallBody},
    Row{"HEAD", "/uploads/{}", Endpoint::UploadHead},
    Row{"PATCH", "/uploads/{}", Endpoint::UploadPatch, false, pieceOfUpload},
    Row{"DELETE", "/uploads/{}", Endpoint::UploadDelete},
};

/// Fills `parameter` when the pattern has a variable segment.
bool matches(const QStringList& segments, const char* pattern, QString& parameter)
{
    const auto parts = QString::fromLatin1(pattern).split(u'/');
    if (parts.size() != segments.size())
        return false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i) == "{}"_L1 && !segments.at(i).isEmpty())
            parameter = segments.at(i);
        else if (parts.at(i) != segments.at(i))
            return false;
    }
    return true;
}

} // namespace

Service::Service(ServiceGround ground)
    : m_ground(std::move(ground))
{
}

tl::expected<Route, Trouble> Service::route(const QString& method, const QString& path)
{
    const auto base = u"/sync/v1"_s;
    if (!path.startsWith(base))
        return tl::unexpected(Trouble::UnknownPath);
    const auto segments = path.sliced(base.size()).split(u'/');
    bool known = false;
    for (const auto& row : rows) {
        QString parameter;
        if (!matches(segments, row.path, parameter))
            continue;
        known = true;
        const bool head = method == "HEAD"_L1 && qstrcmp(row.method, "GET") == 0;
        if (head || method == QLatin1StringView(row.method))
            return Route{
                row.endpoint, row.path, parameter, row.isPublic, row.body, row.forAdministrators};
    }
    return tl::unexpected(known ? Trouble::MethodNotAllowed : Trouble::UnknownPath);
}

std::optional<Answer> Service::admit(
    const Route& route, Call& call, const std::optional<Presented>& certificate) const
{
    if (route.isPublic)
        return std::nullopt;
    if (!certificate)
        return answerOf(Trouble::CertificateMissing, call);
    auto device = m_ground.devices.deviceOf(certificate->commonName, certificate->serial);
    if (!device)
        return answerOf(device.error(), call);
    if (!*device)
        return answerOf(Trouble::CertificateUnknown, call);
    if ((*device)->revokedAt)
        return answerOf(Trouble::DeviceRevoked, call);
    call.device = std::move(*device);
    if (route.forAdministrators && !call.device->administers)
        return answerOf(Trouble::AdministratorOnly, call);
    call.contact = m_ground.devices.newsOf(call);
    // A batch writes it along.
    if (call.contact && route.endpoint != Endpoint::Events)
        m_ground.devices.noteContact(*call.contact);
    return std::nullopt;
}

Answer Service::takeEvents(const Call& call) const
{
    auto answer = m_ground.intake.receive(call);
    if (call.contact && answer.status == 200)
        m_ground.devices.contactKept(*call.contact);
    else if (call.contact)
        m_ground.devices.noteContact(*call.contact);
    return answer;
}

Answer Service::answer(const Route& route, const Call& call) const
{
    switch (route.endpoint) {
    case Endpoint::Time:
        return time();
    case Endpoint::Authority:
        return {.contentType = "application/x-pem-file",
            .body = m_ground.city.authority().certificatePem(),
            .headers = {},
            .code = {}};
    case Endpoint::OpenApi:
        return {
            .contentType = "application/yaml", .body = m_ground.openApi, .headers = {}, .code = {}};
    case Endpoint::Devices:
        return m_ground.devices.enrol(call);
    case Endpoint::Fleet:
        return m_ground.devices.fleet(call);
    case Endpoint::Revoke:
        return m_ground.devices.revoke(call, route.parameter);
    case Endpoint::Renew:
        return m_ground.devices.renew(call, route.parameter);
    case Endpoint::Events:
        return takeEvents(call);
    case Endpoint::Receipt:
        return m_ground.intake.receipt(call, route.parameter);
    case Endpoint::Changes:
        return m_ground.feed.answer(call);
    case Endpoint::Snapshot:
        return m_ground.feed.snapshot(call);
    case Endpoint::Digest:
        return m_ground.feed.digest(call);
    case Endpoint::Lease:
        return m_ground.leases.put(call, route.parameter);
    case Endpoint::Package:
        return m_ground.packages.answer(call, route.parameter);
    case Endpoint::Licences:
        return m_ground.licences.answer(call);
    case Endpoint::TimeStamp:
        return timeStamp(call);
    default:
        return answerUpload(route, call);
    }
}

Answer Service::answerUpload(const Route& route, const Call& call) const
{
    switch (route.endpoint) {
    case Endpoint::BlobQuery:
        return m_ground.uploads.query(call);
    case Endpoint::Blob:
        return m_ground.uploads.blob(call, route.parameter);
    case Endpoint::UploadOptions:
        return m_ground.uploads.options();
    case Endpoint::UploadCreate:
        return m_ground.uploads.create(call);
    case Endpoint::UploadHead:
        return m_ground.uploads.head(call, route.parameter);
    case Endpoint::UploadPatch:
        return m_ground.uploads.patch(call, route.parameter);
    case Endpoint::UploadDelete:
        return m_ground.uploads.terminate(call, route.parameter);
    default:
        return answerOf(Trouble::UnknownPath, call);
    }
}

Answer Service::time() const
{
    return {.body = wire::toBytes(wire::TimeAnswer{.now = m_ground.clock.now(),
                .protocol = 1,
                .encodings = {wire::Encoding::Identity, wire::Encoding::Gzip, wire::Encoding::Zstd},
                .platformName = m_ground.platformName}),
        .headers = {{"Cache-Control", "no-store"}},
        .code = {}};
}

Answer Service::timeStamp(const Call& call) const
{
    const auto reply = m_ground.stamps.answerTo(call.body, m_ground.clock.now());
    if (!reply)
        return answerOf(Trouble::TimeStampRefused, call);
    return {.contentType = "application/timestamp-reply",
        .body = *reply,
        .headers = {{"Cache-Control", "no-store"}},
        .code = {}};
}

} // namespace yichuang::platform
