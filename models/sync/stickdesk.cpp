// SPDX-License-Identifier: Apache-2.0
#include "models/sync/stickdesk.h"

#include "models/crypto/digest.h"
#include "models/store/attachments.h"
#include "models/store/settings.h"
#include "models/sync/mediumfile.h"
#include "models/wire/batch.h"
#include "models/wire/chain.h"
#include "models/wire/document.h"
#include "models/wire/limits.h"
#include "models/wire/stickanswer.h"
#include "models/wire/stickfile.h"

#include <QFile>

#include <algorithm>
#include <span>

namespace yichuang::sync {
namespace {

using namespace Qt::Literals::StringLiterals;
using wire::StickKind;
using wire::StickPart;

constexpr int mostEvents = 1'000'000;
/// Every retry lies before it: by stick nothing waits for its next try.
constexpr std::chrono::hours anyRetry{24 * 365};

const auto counterName = u"stick.counter"_s;
const auto hashName = u"stick.hash"_s;

struct LastPackage
{
    qint64 counter{0};
    QByteArray hash{wire::hashBytes, '\0'};
};

Result<LastPackage> lastPackage(store::Database& database)
{
    const auto counter = store::setting(database, counterName);
    const auto hash = store::setting(database, hashName);
    if (!counter || !hash)
        return tl::unexpected(counter ? hash.error() : counter.error());
    if (!*counter || !*hash)
        return LastPackage{};
    return LastPackage{(*counter)->toLongLong(), QByteArray::fromHex((*hash)->toLatin1())};
}

/// Body of `POST /events`, signed by the device: the very bytes the line would carry.
Result<QByteArray> batchBody(const DeviceId& device, const ChainEnd& chain,
    std::span<const wire::Record> records, const crypto::PrivateKey& key)
{
    wire::RecordBatch batch{.deviceId = device,
        .records = {records.begin(), records.end()},
        .chainSeq = chain.seq,
        .chainHead = chain.hash,
        .signature = {}};
    auto signature = key.sign(wire::signedBytes(batch));
    if (!signature)
        return tl::unexpected(signature.error());
    batch.signature = *std::move(signature);
    return wire::pack(wire::toBytes(batch), wire::Encoding::Gzip);
}

std::vector<QByteArray> hashesOf(const QByteArray& bytes)
{
    std::vector<QByteArray> hashes;
    for (qsizetype at = 0; at + wire::hashBytes <= bytes.size(); at += wire::hashBytes)
        hashes.push_back(bytes.mid(at, wire::hashBytes));
    return hashes;
}

void count(const wire::ReceiptsAnswer& answer, StickTaken& taken)
{
    for (const wire::Receipt& receipt : answer.receipts) {
        if (wire::isConfirmation(receipt.verdict))
            ++taken.confirmed;
        else if (receipt.verdict == wire::Verdict::Held)
            ++taken.held;
        else
            ++taken.setAside;
    }
}

} // namespace

/// Everything a package is made of, read in one look at the store.
struct StickDesk::Load
{
    DeviceIdentity identity;
    QString cursor;
    LastPackage last;
    Outgoing outgoing;
    std::vector<store::Blob> blobs; ///< the platform does not have them
};

StickDesk::StickDesk(store::Store& store, std::shared_ptr<const store::Session> session,
    store::Projector projector, const Clock& clock)
    : m_store(store)
    , m_session(std::move(session))
    , m_clock(clock)
    , m_port(store, m_session, std::move(projector), clock)
{
}

Result<qint64> StickDesk::nextCounter()
{
    return m_store.readAndWait([](store::Database& database) { return lastPackage(database); })
        .map([](const LastPackage& last) { return last.counter + 1; });
}

Result<StickDesk::Load> StickDesk::load()
{
    auto identity = m_port.identity();
    auto cursor = m_port.cursor();
    if (!identity)
        return tl::unexpected(identity.error());
    if (!identity->enrolment)
        return failure(Error::Code::NotEnrolled);
    if (!cursor)
        return tl::unexpected(cursor.error());
    return m_store.readAndWait([session = m_session, when = m_clock.now() + anyRetry,
                                   load = Load{*identity, *cursor, {}, {}, {}}](
                                   store::Database& database) mutable -> Result<Load> {
        const auto last = lastPackage(database);
        auto records = store::nextBatch(
            database, *session, when, mostEvents, std::numeric_limits<qint64>::max());
        const auto head = store::chainHead(database, load.identity.deviceId);
        auto blobs = store::blobsNotArrived(database);
        if (!last || !records || !head || !blobs)
            return tl::unexpected(!last ? last.error()
                    : !records          ? records.error()
                    : !head             ? head.error()
                                        : blobs.error());
        load.last = *last;
        load.outgoing = {.records = *std::move(records), .chain = {head->seq, head->hash}};
        load.blobs = *std::move(blobs);
        return load;
    });
}

Result<> StickDesk::keepLast(qint64 counter, const QByteArray& hash)
{
    return m_store.writeAndWait([counter, hash](store::Database& database) {
        return store::putSetting(database, counterName, QString::number(counter)).and_then([&] {
            return store::putSetting(database, hashName, QString::fromLatin1(hash.toHex()));
        });
    });
}

/// The parts of one package; what was written so far counts what is told of the progress.
class StickDesk::Packing
{
public:
    Packing(const Load& load, wire::StickWriter& writer, const Progress& progress,
        const std::atomic<bool>* cancel)
        : m_load(load)
        , m_writer(writer)
        , m_progress(progress)
        , m_cancel(cancel)
        , m_total(static_cast<int>(load.blobs.size() + load.outgoing.records.size()))
    {
    }

    /// Before the records: the receipts then know that they are there.
    Result<> addBlobs(StorePort& port)
    {
        for (const store::Blob& blob : m_load.blobs) {
            if (isCancelled())
                return failure(Error::Code::Locked, u"cancelled"_s);
            const auto content = port.readBlob(blob.sha256, 0, blob.size);
            if (!content) { // one scan that is damaged here does not keep the others back
                done(1);
                continue;
            }
            if (auto put = m_writer.add(StickPart::Blob, *content); !put)
                return put;
            ++m_blobs;
            done(1);
        }
        return {};
    }

    Result<> addEvents(const crypto::PrivateKey& key)
    {
        for (std::span<const wire::Record> rest{m_load.outgoing.records}; !rest.empty();) {
            if (isCancelled())
                return failure(Error::Code::Locked, u"cancelled"_s);
            const auto fits = wire::countThatFits(rest, wire::Encoding::Gzip);
            if (!fits)
                return tl::unexpected(fits.error());
            // One that is too large alone goes alone: the platform says so in its receipt.
            const auto taken = std::max<std::size_t>(*fits, 1);
            const auto put
                = batchBody(m_load.identity.deviceId, m_load.outgoing.chain, rest.first(taken), key)
                      .and_then([&](const QByteArray& body) {
                          return m_writer.add(StickPart::Batch, body);
                      });
            if (!put)
                return put;
            rest = rest.subspan(taken);
            done(static_cast<int>(taken));
        }
        return {};
    }

    [[nodiscard]] int blobs() const { return m_blobs; }

private:
    [[nodiscard]] bool isCancelled() const { return m_cancel != nullptr && *m_cancel; }
    void done(int more)
    {
        m_done += more;
        if (m_progress)
            m_progress(m_done, m_total);
    }

    const Load& m_load;
    wire::StickWriter& m_writer;
    const Progress& m_progress;
    const std::atomic<bool>* m_cancel;
    int m_total;
    int m_done{0};
    int m_blobs{0};
};

Result<StickWritten> StickDesk::exportTo(
    const QString& path, const Progress& progress, const std::atomic<bool>* cancel)
{
    const auto load = this->load();
    if (!load)
        return tl::unexpected(load.error());
    const Enrolment& enrolment = *load->identity.enrolment;
    const auto key = crypto::PrivateKey::fromPem(enrolment.privateKey);
    const auto city = crypto::PublicKey::fromPem(enrolment.receiptKey);
    if (!key || !city)
        return tl::unexpected(key ? city.error() : key.error());
    auto medium = MediumFile::create(path);
    if (!medium)
        return tl::unexpected(medium.error());
    auto writer = wire::StickWriter::begin(medium->device(), StickKind::Package, *city);
    if (!writer)
        return tl::unexpected(writer.error());

    const wire::PackageHeader header = headerOf(*load);
    Packing packing{*load, *writer, progress, cancel};
    const auto put = writer->add(StickPart::Header, wire::writeDocument(toJson(header)))
                         .and_then([&] { return packing.addBlobs(m_port); })
                         .and_then([&] { return packing.addEvents(*key); });
    if (!put)
        return tl::unexpected(put.error());
    const auto hash = writer->finish(*key);
    if (!hash)
        return tl::unexpected(hash.error());
    if (auto good = medium->verify(*hash); !good)
        return tl::unexpected(good.error());
    // The number is spent before the file bears its name: a lost one is a gap, which is allowed; a
    // number used twice is not.
    if (auto kept = keepLast(header.counter, *hash); !kept)
        return tl::unexpected(kept.error());
    const qint64 bytes = medium->size();
    return medium->commit().map([&] {
        return StickWritten{static_cast<int>(load->outgoing.records.size()), packing.blobs(), bytes,
            header.counter};
    });
}

wire::PackageHeader StickDesk::headerOf(const Load& load) const
{
    const auto& all = load.outgoing.records;
    const auto bySeq = std::ranges::minmax_element(all, {}, &wire::Record::deviceSeq);
    return {.deviceId = load.identity.deviceId,
        .counter = load.last.counter + 1,
        .previousHash = load.last.hash,
        .firstSeq = all.empty() ? 0 : bySeq.min->deviceSeq,
        .lastSeq = all.empty() ? 0 : bySeq.max->deviceSeq,
        .cursor = load.cursor,
        .writtenAt = m_clock.now()};
}

Result<StickTaken> StickDesk::importFrom(const QString& path)
{
    const auto identity = m_port.identity();
    if (!identity || !identity->enrolment)
        return identity ? failure(Error::Code::NotEnrolled) : tl::unexpected(identity.error());
    const auto key = crypto::PrivateKey::fromPem(identity->enrolment->privateKey);
    const auto city = crypto::PublicKey::fromPem(identity->enrolment->receiptKey);
    if (!key || !city)
        return tl::unexpected(key ? city.error() : key.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::Unreadable, path);
    StickTaken taken;
    const auto whole = wire::verifyStick(
        file, StickKind::Answer, *key, [&](const QByteArray& bytes) -> Result<crypto::PublicKey> {
            const auto header = wire::stickAnswerHeaderFromBytes(bytes);
            if (!header)
                return tl::unexpected(header.error());
            if (header->deviceId != identity->deviceId)
                return failure(Error::Code::NotAllowed, u"the answer is for another machine"_s);
            taken.counter = header->counter;
            taken.missing = header->missing;
            return *city;
        });
    if (!whole)
        return tl::unexpected(whole.error());
    file.seek(0);
    const auto read = wire::readStick(
        file, StickKind::Answer, *key, [&](StickPart part, const QByteArray& bytes) -> Result<> {
            if (part == StickPart::Receipts) {
                const auto answer = wire::receiptsFromBytes(bytes);
                const auto text
                    = answer ? wire::signedBytes(*answer) : tl::unexpected(answer.error());
                if (!text)
                    return tl::unexpected(text.error());
                if (auto good = city->verify(*text, answer->signature); !good)
                    return good;
                count(*answer, taken);
                return m_port.recordReceipts(*answer, bytes).map([](const auto&) {});
            }
            if (part == StickPart::Kept) {
                const auto kept = hashesOf(bytes);
                taken.blobs += static_cast<int>(kept.size());
                return m_store.writeAndWait([kept](store::Database& database) {
                    return store::blobsArrived(database, kept);
                });
            }
            if (part == StickPart::Changes) {
                const auto page = wire::changesFromBytes(bytes);
                if (!page)
                    return tl::unexpected(page.error());
                taken.changes += static_cast<int>(page->changes.size());
                return m_port.absorbChanges(*page).map([](const auto&) {});
            }
            return {}; // the header, and what a later version adds
        });
    if (!read)
        return tl::unexpected(read.error());
    return taken;
}

} // namespace yichuang::sync
