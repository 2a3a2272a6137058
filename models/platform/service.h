// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/timestampauthority.h"
#include "models/platform/devices.h"
#include "models/platform/feed.h"
#include "models/platform/intake.h"
#include "models/platform/leases.h"
#include "models/platform/licencedesk.h"
#include "models/platform/packages.h"
#include "models/platform/problems.h"
#include "models/platform/requestbody.h"
#include "models/platform/uploads.h"

namespace yichuang::platform {

/// What a path leads to.
enum class Endpoint {
    Time,
    Authority,
    OpenApi,
    Devices,
    Fleet,
    Revoke,
    Renew,
    Events,
    Receipt,
    Changes,
    Snapshot,
    Digest,
    Lease,
    BlobQuery,
    Blob,
    UploadOptions,
    UploadCreate,
    UploadHead,
    UploadPatch,
    UploadDelete,
    Package,
    Licences,
    TimeStamp
};

struct Route
{
    Endpoint endpoint{Endpoint::Time};
    const char* name{""}; ///< for the log: a path with its variable parts unnamed
    QString parameter; ///< the variable part, or empty
    bool isPublic{false}; ///< no certificate asked
    BodyRules body{};
    bool forAdministrators{false};
};

/// The client certificate of the connection, already checked against the city's authority.
struct Presented
{
    QString commonName;
    QString serial;
};

/// Who answers what. All of it must outlive the service.
struct ServiceGround
{
    Devices& devices;
    Intake& intake;
    Feed& feed;
    Leases& leases;
    Uploads& uploads;
    const Packages& packages;
    LicenceDesk& licences;
    crypto::TimeStampAuthority& stamps;
    const CityFolder& city;
    const Clock& clock;
    QString platformName;
    QByteArray openApi;
};

/// All calls behind one door. In three steps, so that a body is read only for those who may send
/// one: route, admit, answer.
class Service
{
public:
    explicit Service(ServiceGround ground);

    [[nodiscard]] static tl::expected<Route, Trouble> route(
        const QString& method, const QString& path);
    /// Sets call.device. An answer when the caller may not go on.
    [[nodiscard]] std::optional<Answer> admit(
        const Route& route, Call& call, const std::optional<Presented>& certificate) const;
    [[nodiscard]] Answer answer(const Route& route, const Call& call) const;

private:
    [[nodiscard]] Answer takeEvents(const Call& call) const;
    [[nodiscard]] Answer answerUpload(const Route& route, const Call& call) const;
    [[nodiscard]] Answer time() const;
    [[nodiscard]] Answer timeStamp(const Call& call) const;
    ServiceGround m_ground;
};

} // namespace yichuang::platform
