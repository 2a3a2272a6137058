// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/crypto/key.h"
#include "models/wire/batch.h"
#include "models/wire/receipt.h"
#include "tests/platform/curl.h"

namespace yichuang::test {

/// A window's computer: its key, its chain and its connection.
class TestDevice
{
public:
    TestDevice(const QString& folder, const QString& name);

    crypto::PrivateKey key;
    DeviceId id;
    Curl curl;
    std::vector<cases::CaseEvent> events; ///< everything it ever made

    [[nodiscard]] QByteArray enrolmentBody(const QString& code) const;
    /// Enrols and shows the certificate from then on.
    [[nodiscard]] HttpAnswer enrol(const QString& code);

    /// The next event of the chain.
    cases::CaseEvent make(const CaseId& caseId, int baseVersion, cases::Payload payload,
        const char* beijing = "2025-03-03 09:30");
    /// The same under an epoch of the right to decide.
    cases::CaseEvent makeWith(
        const CaseId& caseId, int baseVersion, int leaseEpoch, cases::Payload payload);
    /// The same by somebody with another role.
    cases::CaseEvent makeAs(
        cases::Role role, const CaseId& caseId, int baseVersion, cases::Payload payload);
    /// The first event of a new case with its own number.
    cases::CaseEvent receive(const CaseId& caseId, int serial);

    [[nodiscard]] wire::Batch batchOf(const std::vector<cases::CaseEvent>& some) const;
    [[nodiscard]] HttpAnswer push(const std::vector<cases::CaseEvent>& some) const;
    /// Verdicts of an answer as words; "signature" when it is not the platform's.
    [[nodiscard]] QStringList verdicts(const HttpAnswer& answer) const;

    QByteArray receiptKey; ///< from the enrolment
    int terminal{0};

private:
    QString m_folder;
    QString m_name;
};

} // namespace yichuang::test
