// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/platform/call.h"
#include "models/wire/problem.h"

namespace yichuang::platform {

/// Everything that can stand against a call or an event. One row each in problems.cpp.
enum class Trouble {
    MalformedBody,
    MalformedQuery,
    CertificateMissing,
    CertificateUnknown,
    DeviceRevoked,
    CodeInvalid,
    CodeUsed,
    CodeExpired,
    DeviceTaken, ///< another key is enrolled under this device id
    CertificateRequestInvalid,
    ForeignDevice, ///< the batch names another device than the certificate
    SignatureInvalid,
    ChainBroken,
    EventAltered,
    UnknownPath,
    MethodNotAllowed,
    UnknownEvent,
    UnknownPackage,
    CursorGone,
    BodyTooLarge,
    EncodingUnknown,
    PackingDamaged,
    RangeUnsatisfiable,
    UnknownCase,
    LeaseHeld,
    LeaseStale,
    UnknownBlob,
    UploadGone,
    UploadBusy,
    OffsetMismatch,
    ChecksumMismatch,
    MediaTypeUnknown,
    TusVersionUnknown,
    RequestTimeout,
    TimeStampRefused,
    AdministratorOnly,
    UnknownDevice,
    CityMissing, ///< no city's own platform stands behind this one
    PaperUnknown,
    LicencesUnreachable,
    Busy,
    StorageFull,
    Internal,
    // Inside receipts only:
    KindUnknown,
    EventUnreadable,
    ItemUnknown,
    RuleForbids,
    DecidedOnOldVersion,
    DecidedWithoutLease,
    PredecessorRefused,
    PlatformActOnly,
    PlaceForeign,
    NothingToSettle, ///< the act a settlement speaks of was never set aside, or is another one
    // About the city's own platform:
    LawRefused ///< its items or calendar break a rule
};

/// The problem with its fixed parts; `more` is added to the Chinese detail.
[[nodiscard]] wire::Problem problemOf(Trouble trouble, const QString& more = {});
/// The same as it stands inside a receipt: no HTTP status.
[[nodiscard]] wire::Problem eventProblem(
    Trouble trouble, const EventId& event, const QString& more = {});

/// The event waits for an item or a version of it that the city's catalogue does not have.
[[nodiscard]] bool isItemUnknown(const wire::Problem& problem);

[[nodiscard]] Answer answerOf(const wire::Problem& problem, const Call& call);
[[nodiscard]] Answer answerOf(Trouble trouble, const Call& call, const QString& more = {});
/// Store failures: full 507, locked 503, the rest 500. Nothing of `error.detail` goes out.
[[nodiscard]] Answer answerOf(const Error& error, const Call& call);

} // namespace yichuang::platform
