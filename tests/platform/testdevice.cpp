// SPDX-License-Identifier: Apache-2.0
#include "tests/platform/testdevice.h"

#include "models/base/clock.h"
#include "models/crypto/request.h"
#include "models/crypto/secretkey.h"
#include "models/identity/casenumber.h"
#include "models/wire/chain.h"
#include "models/wire/enrolment.h"
#include "tests/support/caseevents.h"
#include "tests/support/samplecase.h"

#include <QDir>
#include <QFile>

namespace yichuang::test {

using namespace Qt::Literals::StringLiterals;

TestDevice::TestDevice(const QString& folder, const QString& name)
    : key(crypto::PrivateKey::generate().value())
    , id(uuid7(SystemClock{}.now()))
    , m_folder(folder)
    , m_name(name)
{
}

QByteArray TestDevice::enrolmentBody(const QString& code) const
{
    return wire::toBytes(wire::EnrolmentRequest{.code = code,
        .deviceId = id,
        .deviceName = m_name,
        .certificateRequest = crypto::createRequest(key, m_name).value()});
}

HttpAnswer TestDevice::enrol(const QString& code)
{
    auto answer = curl.post(u"/sync/v1/devices"_s, enrolmentBody(code));
    const auto enrolment = wire::enrolmentAnswerFromBytes(answer.body);
    if (answer.status != 201 || !enrolment)
        return answer;
    const QDir folder{m_folder};
    const auto write = [&folder](const QString& name, const QByteArray& bytes) {
        QFile file{folder.filePath(name)};
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    };
    curl.certificateFile = write(m_name + u".pem"_s, enrolment->certificate);
    curl.keyFile = write(m_name + u"-key.pem"_s, key.toPem().value());
    receiptKey = enrolment->receiptKey;
    terminal = enrolment->terminal;
    return answer;
}

cases::CaseEvent TestDevice::make(
    const CaseId& caseId, const int baseVersion, cases::Payload payload, const char* beijing)
{
    auto event = eventWith(std::move(payload));
    event.eventId = EventId{uuid7(SystemClock{}.now())};
    event.caseId = caseId;
    event.deviceId = id;
    event.deviceSeq = static_cast<qint64>(events.size()) + 1;
    event.baseVersion = baseVersion;
    event.itemVersion = sampleItem().version;
    event.actor.role = cases::Role::FrontClerk;
    event.occurredAt = toInstant(beijingTimeFromText(QString::fromUtf8(beijing)).value());
    event.salt = crypto::randomBytes(16).value();
    event.attachments.clear();
    event = wire::linked(event, events.empty() ? wire::chainStart() : events.back().hash).value();
    events.push_back(event);
    return event;
}

cases::CaseEvent TestDevice::makeWith(
    const CaseId& caseId, const int baseVersion, const int leaseEpoch, cases::Payload payload)
{
    auto event = make(caseId, baseVersion, std::move(payload), "2025-03-03 12:00");
    event.leaseEpoch = leaseEpoch;
    event = wire::linked(event, event.prevHash).value();
    events.back() = event;
    return event;
}

cases::CaseEvent TestDevice::makeAs(
    const cases::Role role, const CaseId& caseId, const int baseVersion, cases::Payload payload)
{
    auto event = make(caseId, baseVersion, std::move(payload), "2025-03-03 12:00");
    event.actor.role = role;
    event = wire::linked(event, event.prevHash).value();
    events.back() = event;
    return event;
}

cases::CaseEvent TestDevice::receive(const CaseId& caseId, const int serial)
{
    auto receipt = SampleCase{}.receipt();
    receipt.number = identity::composeCaseNumber(
        {receipt.place.code, dayFromText(u"2025-03-03").value(), terminal, serial})
                         .value();
    // Everybody asks for himself: a second open request of one person is a story of its own.
    receipt.applicant.person = {receipt.applicant.name, cases::IdentityDocument::Passport,
        u"E%1%2"_s.arg(terminal).arg(serial)};
    return make(caseId, 0, receipt);
}

wire::Batch TestDevice::batchOf(const std::vector<cases::CaseEvent>& some) const
{
    wire::Batch batch{.deviceId = id,
        .events = some,
        .chainSeq = events.back().deviceSeq,
        .chainHead = events.back().hash,
        .signature = {}};
    batch.signature = key.sign(wire::signedBytes(batch)).value();
    return batch;
}

HttpAnswer TestDevice::push(const std::vector<cases::CaseEvent>& some) const
{
    return curl.post(u"/sync/v1/events"_s, wire::toBytes(batchOf(some)));
}

QStringList TestDevice::verdicts(const HttpAnswer& answer) const
{
    const auto receipts = wire::receiptsFromBytes(answer.body);
    if (answer.status != 200 || !receipts)
        return {QString::number(answer.status), answer.problem()};
    const auto genuine
        = crypto::PublicKey::fromPem(receiptKey).and_then([&](const crypto::PublicKey& platform) {
              return platform.verify(wire::signedBytes(*receipts).value(), receipts->signature);
          });
    if (!genuine || receipts->deviceId != id)
        return {u"signature"_s};
    QStringList words;
    for (const auto& receipt : receipts->receipts)
        words += wire::toText(receipt.verdict);
    return words;
}

} // namespace yichuang::test
