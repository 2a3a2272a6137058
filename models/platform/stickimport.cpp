// SPDX-License-Identifier: Apache-2.0
#include "models/platform/stickimport.h"

#include "models/crypto/digest.h"
#include "models/wire/changes.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"
#include "models/wire/packageheader.h"
#include "models/wire/packing.h"
#include "models/wire/receipt.h"
#include "models/wire/stickanswer.h"
#include "models/wire/stickfile.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSaveFile>

namespace yichuang::platform {
namespace {

using namespace Qt::Literals::StringLiterals;
using wire::StickKind;
using wire::StickPart;

/// The last package of a device that came, kept beside the database: it only spares a person a
/// second look, since the events themselves know whether they are there.
struct LastStick
{
    qint64 counter{0};
    QByteArray hash{wire::hashBytes, '\0'};
};

QString lastFile(const CityFolder& city, const DeviceId& device)
{
    return city.file(u"sticks/"_s + toText(device) + u".json"_s);
}

Result<LastStick> lastOf(const CityFolder& city, const DeviceId& device)
{
    QFile file(lastFile(city, device));
    if (!file.exists())
        return LastStick{};
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, file.fileName());
    return wire::readDocument(file.readAll()).map([](const QJsonObject& object) {
        return LastStick{object.value("counter"_L1).toInteger(),
            QByteArray::fromHex(object.value("hash"_L1).toString().toLatin1())};
    });
}

Result<> keepLast(const CityFolder& city, const DeviceId& device, const LastStick& last)
{
    if (!QDir().mkpath(city.file(u"sticks"_s)))
        return failure(Error::Code::Unwritable, u"sticks"_s);
    QSaveFile file(lastFile(city, device));
    const QByteArray bytes = wire::writeDocument(
        {{u"counter"_s, last.counter}, {u"hash"_s, QString::fromLatin1(last.hash.toHex())}});
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Code::Unwritable, file.fileName());
    return {};
}

void count(const wire::ReceiptsAnswer& answer, StickReport& report)
{
    for (const wire::Receipt& receipt : answer.receipts) {
        switch (receipt.verdict) {
        case wire::Verdict::Applied:
            ++report.applied;
            break;
        case wire::Verdict::Duplicate:
            ++report.duplicates;
            break;
        case wire::Verdict::Held:
            ++report.held;
            break;
        case wire::Verdict::Conflict:
        case wire::Verdict::Refused:
            ++report.setAside;
            break;
        }
    }
}

} // namespace

struct StickImport::Opened
{
    wire::PackageHeader header;
    DeviceRecord device;
    QByteArray hash;
};

StickImport::StickImport(PlatformStore& store, BlobStore& blobs, const CityFolder& city,
    Intake& intake, Feed& feed, const Clock& clock)
    : m_store(store)
    , m_blobs(blobs)
    , m_city(city)
    , m_intake(intake)
    , m_feed(feed)
    , m_clock(clock)
{
}

Result<DeviceRecord> StickImport::deviceWith(const DeviceId& id) const
{
    std::optional<DeviceRecord> device;
    const auto looked = m_store.look([&](StoreSession& session) {
        return session.device(id).map(
            [&](const std::optional<DeviceRecord>& found) { device = found; });
    });
    if (!looked)
        return tl::unexpected(looked.error());
    if (!device || device->revokedAt)
        return failure(Error::Code::NotAllowed,
            device ? u"the device was revoked"_s : u"the device is not known here"_s);
    return *device;
}

Result<StickImport::Opened> StickImport::open(QIODevice& file) const
{
    Opened opened;
    const auto hash = wire::verifyStick(file, StickKind::Package, m_city.receiptKey(),
        [&](const QByteArray& bytes) -> Result<crypto::PublicKey> {
            const auto header = wire::readDocument(bytes).and_then(wire::packageHeaderFromJson);
            if (!header)
                return tl::unexpected(header.error());
            auto device = deviceWith(header->deviceId);
            if (!device)
                return tl::unexpected(device.error());
            opened.header = *header;
            opened.device = *std::move(device);
            return crypto::PublicKey::fromPem(opened.device.publicKey);
        });
    if (!hash)
        return tl::unexpected(hash.error());
    opened.hash = *hash;
    return opened;
}

/// On the disk before it is named as here, the same content twice is one.
Result<> StickImport::takeBlob(const QByteArray& content, Taken& taken, StickReport& report)
{
    const QByteArray sha256 = crypto::sha256(content);
    const auto there = m_blobs.sizeOf(sha256);
    if (!there)
        return tl::unexpected(there.error());
    if (!*there) {
        const QString upload = toText(EventId{uuid7(m_clock.now())});
        const auto written = m_blobs.append(upload, 0, content).and_then([&] {
            return m_blobs.finish(upload, sha256);
        });
        if (!written)
            return written;
    }
    const auto known = m_store.change([&](StoreSession& session) {
        return session.putBlob(sha256, content.size(), m_clock.now());
    });
    if (!known)
        return known;
    taken.kept += sha256;
    ++report.blobs;
    return {};
}

Result<> StickImport::takeBatch(
    const DeviceRecord& device, const QByteArray& packed, Taken& taken, StickReport& report)
{
    auto body = wire::unpack(packed, wire::Encoding::Gzip, wire::largestUnpackedBatch);
    if (!body)
        return tl::unexpected(body.error());
    Call call;
    call.method = u"POST"_s;
    call.path = u"/sync/v1/events"_s;
    call.body = *std::move(body);
    call.device = device;
    const Answer answer = m_intake.receive(call);
    if (answer.status != 200)
        return failure(Error::Code::Refused, answer.code);
    const auto read = wire::receiptsFromBytes(answer.body);
    if (!read)
        return tl::unexpected(read.error());
    count(*read, report);
    taken.receipts.push_back(answer.body);
    return {};
}

Result<std::vector<QByteArray>> StickImport::changesFor(
    const DeviceRecord& device, const QString& cursor, StickReport& report)
{
    std::vector<QByteArray> pages;
    QString since = cursor;
    for (bool more = true; more;) {
        Call call;
        call.method = u"GET"_s;
        call.path = u"/sync/v1/changes"_s;
        call.query.addQueryItem(u"since"_s, since);
        call.device = device;
        const Answer answer = m_feed.answer(call);
        if (answer.status == 410 && !since.isEmpty()) {
            since.clear(); // a cursor of another time: everything in the scope again
            continue;
        }
        if (answer.status != 200)
            return failure(Error::Code::Refused, answer.code);
        const auto page = wire::changesFromBytes(answer.body);
        if (!page)
            return tl::unexpected(page.error());
        report.changes += static_cast<int>(page->changes.size());
        pages.push_back(answer.body);
        more = page->more && page->cursor != since;
        since = page->cursor;
    }
    return pages;
}

Result<> StickImport::writeAnswer(
    const QString& path, const Opened& opened, const Taken& taken, StickReport& report)
{
    const auto key = crypto::PublicKey::fromPem(opened.device.publicKey);
    const auto changes = changesFor(opened.device, opened.header.cursor, report);
    if (!key || !changes)
        return tl::unexpected(key ? changes.error() : key.error());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Code::Unwritable, path);
    auto writer = wire::StickWriter::begin(file, StickKind::Answer, *key);
    if (!writer)
        return tl::unexpected(writer.error());
    const wire::StickAnswerHeader header{.deviceId = opened.device.id,
        .counter = report.counter,
        .packageHash = opened.hash,
        .missing = report.missing,
        .writtenAt = m_clock.now()};
    auto put = writer->add(StickPart::Header, wire::writeDocument(toJson(header)));
    if (!taken.kept.isEmpty())
        put = put.and_then([&] { return writer->add(StickPart::Kept, taken.kept); });
    for (const QByteArray& document : taken.receipts)
        put = put.and_then([&] { return writer->add(StickPart::Receipts, document); });
    for (const QByteArray& page : *changes)
        put = put.and_then([&] { return writer->add(StickPart::Changes, page); });
    if (!put)
        return put;
    if (const auto hash = writer->finish(m_city.receiptKey()); !hash)
        return tl::unexpected(hash.error());
    if (!file.commit())
        return failure(Error::Code::Unwritable, path);
    return {};
}

Result<StickReport> StickImport::import(const QString& package, const QString& answer)
{
    QFile file(package);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, package);
    const auto opened = open(file);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto last = lastOf(m_city, opened->device.id);
    if (!last)
        return tl::unexpected(last.error());
    if (opened->header.counter <= last->counter)
        return failure(Error::Code::InvalidInput,
            u"package %1 is not after %2, which came already"_s.arg(
                QString::number(opened->header.counter), QString::number(last->counter)));
    StickReport report{.deviceId = opened->device.id,
        .counter = opened->header.counter,
        .missing = opened->header.counter - last->counter - 1};
    report.chainBroken = report.missing == 0 && opened->header.previousHash != last->hash;
    Taken taken;
    file.seek(0);
    const auto read = wire::readStick(file, StickKind::Package, m_city.receiptKey(),
        [&](StickPart part, const QByteArray& bytes) -> Result<> {
            if (part == StickPart::Blob)
                return takeBlob(bytes, taken, report);
            return part == StickPart::Batch ? takeBatch(opened->device, bytes, taken, report)
                                            : Result<>{};
        });
    if (!read)
        return tl::unexpected(read.error());
    // The number is kept last: what was cut off before is taken in again, as duplicates.
    return writeAnswer(answer, *opened, taken, report)
        .and_then([&] {
            return keepLast(m_city, opened->device.id, {report.counter, opened->hash});
        })
        .map([&] { return report; });
}

} // namespace yichuang::platform
