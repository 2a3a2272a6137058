// SPDX-License-Identifier: Apache-2.0
#include "models/platform/devices.h"

#include "models/base/fieldreader.h"
#include "models/crypto/certificate.h"
#include "models/crypto/digest.h"
#include "models/crypto/enrolmentcode.h"
#include "models/platform/problems.h"
#include "models/wire/document.h"
#include "models/wire/enrolment.h"
#include "models/wire/limits.h"

#include <algorithm>

namespace yichuang::platform {
namespace {

constexpr std::chrono::days certificateLife{400};
constexpr qsizetype longestRenewal = 16 * 1024;
constexpr int longestPem = 8192;

/// The public key of a certificate we have just issued.
Result<QByteArray> publicKeyOf(const QByteArray& certificate)
{
    return crypto::PublicKey::fromPem(certificate).and_then([](const crypto::PublicKey& key) {
        return key.toPem();
    });
}

/// Why a code does not open the door, or nothing.
std::optional<Trouble> troubleWith(const std::optional<CodeRecord>& code, const Instant now)
{
    if (!code)
        return Trouble::CodeInvalid;
    if (code->usedAt)
        return Trouble::CodeUsed;
    if (code->expiresAt <= now)
        return Trouble::CodeExpired;
    return std::nullopt;
}

} // namespace

Devices::Devices(
    PlatformStore& store, const CityFolder& city, const Clock& clock, QString platformName)
    : m_store(store)
    , m_city(city)
    , m_clock(clock)
    , m_platformName(std::move(platformName))
{
}

Result<QString> Devices::newCode(const QString& division, const QString& placeName,
    const std::chrono::hours life, const bool administers) const
{
    const bool digits
        = std::ranges::all_of(division, [](const QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || (division.size() != 6 && division.size() != 9 && division.size() != 12))
        return failure(Error::Code::InvalidInput,
            QStringLiteral("a division code has 6, 9 or 12 digits: ") + division);
    const auto place = division.leftJustified(12, u'0');
    const auto code = crypto::EnrolmentCode::create(m_city.authorityFingerprint());
    if (!code)
        return tl::unexpected(code.error());
    const CodeRecord record{.secretHash = crypto::sha256(code->secret),
        .placeCode = place,
        .placeName = placeName.isEmpty() ? place : placeName,
        .scope = {place},
        .expiresAt = m_clock.now() + life,
        .usedAt = std::nullopt,
        .administers = administers};
    return m_store.change([&](StoreSession& session) { return session.addCode(record); }).map([&] {
        return code->toText();
    });
}

Result<> Devices::revoke(const DeviceId& id) const
{
    return m_store.change([&](StoreSession& session) -> Result<> {
        auto device = session.device(id);
        if (!device)
            return tl::unexpected(device.error());
        if (!*device)
            return failure(Error::Code::NotFound, toText(id));
        if ((*device)->revokedAt)
            return {};
        (*device)->revokedAt = m_clock.now();
        return session.putDevice(**device);
    });
}

Result<std::optional<DeviceRecord>> Devices::deviceOf(
    const QString& commonName, const QString& serial) const
{
    std::optional<DeviceRecord> device;
    const auto id = idFromText<DeviceId>(commonName);
    if (!id)
        return device;
    const auto looked = m_store.look([&](StoreSession& session) {
        return session.device(*id).map(
            [&](const std::optional<DeviceRecord>& found) { device = found; });
    });
    if (!looked)
        return tl::unexpected(looked.error());
    if (!device || (device->serial != serial && device->formerSerial != serial))
        return std::optional<DeviceRecord>{};
    if (device->serial == serial && !device->formerSerial.isEmpty()) {
        // The renewed certificate has arrived: the one before is no longer good.
        const auto settled = m_store.change([&](StoreSession& session) -> Result<> {
            const auto current = session.device(*id);
            if (!current || !*current)
                return current ? Result<>{} : tl::unexpected(current.error());
            device = **current;
            device->formerSerial.clear();
            return session.putDevice(*device);
        });
        if (!settled)
            return tl::unexpected(settled.error());
    }
    return device;
}

Answer Devices::enrol(const Call& call) const
{
    const auto request = wire::enrolmentRequestFromBytes(call.body);
    if (!request)
        return answerOf(Trouble::MalformedBody, call);
    const auto code = crypto::EnrolmentCode::fromText(request->code);
    if (!code || !code->names(m_city.authorityFingerprint()))
        return answerOf(Trouble::CodeInvalid, call);
    const auto certificate = m_city.authority().issueClient(
        request->certificateRequest, toText(request->deviceId), {m_clock.now(), certificateLife});
    if (!certificate)
        return answerOf(Trouble::CertificateRequestInvalid, call);
    const auto publicKey = publicKeyOf(*certificate);
    const auto facts = crypto::readCertificate(*certificate);
    if (!publicKey || !facts)
        return answerOf(Trouble::Internal, call);

    const auto secretHash = crypto::sha256(code->secret);
    std::optional<Trouble> trouble;
    DeviceRecord device;
    const auto stored = m_store.change([&](StoreSession& session) -> Result<> {
        const auto known = session.code(secretHash);
        const auto former = session.device(request->deviceId);
        if (!known || !former)
            return tl::unexpected(known ? former.error() : known.error());
        // The first answer may have been lost: the same key may ask again, for it alone can use
        // what it gets.
        const bool again = *former && (*former)->publicKey == *publicKey && !(*former)->revokedAt
            && *known && (*known)->usedAt;
        if (!again)
            trouble = troubleWith(*known, m_clock.now());
        // A device that was revoked may come back with a new key, to the place it stood at: what it
        // still holds belongs to its chain.
        const bool back = !again && *former && (*former)->revokedAt && *known
            && (*former)->placeCode == (*known)->placeCode;
        if (!again && !back && !trouble && *former)
            trouble = Trouble::DeviceTaken;
        if (trouble)
            return {};
        if (again) {
            device = **former;
        } else if (back) {
            device = **former;
            device.revokedAt.reset();
            device.formerSerial.clear();
            device.publicKey = *publicKey;
            device.administers = (*known)->administers;
            if (const auto spent = session.spendCode(secretHash, device.id, m_clock.now()); !spent)
                return spent;
        } else {
            const auto terminal = session.nextTerminal((*known)->placeCode);
            if (!terminal)
                return tl::unexpected(terminal.error());
            device.id = request->deviceId;
            device.name = request->deviceName;
            device.placeCode = (*known)->placeCode;
            device.placeName = (*known)->placeName;
            device.scope = (*known)->scope;
            device.terminal = *terminal;
            device.publicKey = *publicKey;
            device.administers = (*known)->administers;
            device.chainHead = QByteArray(wire::hashBytes, '\0');
            if (const auto spent = session.spendCode(secretHash, device.id, m_clock.now()); !spent)
                return spent;
        }
        device.serial = facts->serial;
        device.validUntil = facts->notAfter;
        return session.putDevice(device);
    });
    if (!stored)
        return answerOf(stored.error(), call);
    return trouble ? answerOf(*trouble, call) : granted(device, *certificate);
}

Answer Devices::renew(const Call& call, const QString& id) const
{
    if (toText(call.device->id) != id)
        return answerOf(Trouble::ForeignDevice, call);
    const auto object = wire::readDocument(call.body, longestRenewal);
    if (!object)
        return answerOf(Trouble::MalformedBody, call);
    FieldReader reader{*object};
    const auto request = reader.text(u"certificateRequest", longestPem).toLatin1();
    if (!reader.finish())
        return answerOf(Trouble::MalformedBody, call);
    const auto certificate
        = m_city.authority().issueClient(request, id, {m_clock.now(), certificateLife});
    if (!certificate)
        return answerOf(Trouble::CertificateRequestInvalid, call);
    const auto publicKey = publicKeyOf(*certificate);
    const auto facts = crypto::readCertificate(*certificate);
    if (!publicKey || !facts)
        return answerOf(Trouble::Internal, call);
    // The key stays: a batch signed before the renewal must still be readable after it.
    if (*publicKey != call.device->publicKey)
        return answerOf(Trouble::CertificateRequestInvalid, call);

    DeviceRecord device;
    const auto stored = m_store.change([&](StoreSession& session) -> Result<> {
        const auto current = session.device(call.device->id);
        if (!current || !*current)
            return current ? failure(Error::Code::NotFound) : tl::unexpected(current.error());
        device = **current;
        if (device.formerSerial.isEmpty())
            device.formerSerial = device.serial;
        device.serial = facts->serial;
        device.validUntil = facts->notAfter;
        return session.putDevice(device);
    });
    return stored ? granted(device, *certificate) : answerOf(stored.error(), call);
}

Answer Devices::granted(const DeviceRecord& device, const QByteArray& certificate) const
{
    return {.status = 201,
        .body = wire::toBytes(wire::EnrolmentAnswer{.deviceId = device.id,
            .certificate = certificate,
            .caCertificate = m_city.authority().certificatePem(),
            .receiptKey = m_city.receiptPublicKey(),
            .platformName = m_platformName,
            .placeCode = device.placeCode,
            .placeName = device.placeName,
            .terminal = device.terminal,
            .scope = device.scope,
            .validUntil = device.validUntil}),
        .headers = {},
        // The next call must come with the certificate, on a new handshake.
        .closes = true,
        .code = {}};
}

} // namespace yichuang::platform
