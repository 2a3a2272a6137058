// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/desk/sealing.h"
#include "models/store/sealpapers.h"
#include "tests/seal/sealfixture.h"
#include "tests/stories/staffedplace.h"

namespace yichuang::test {

/// The county hall with a seal, a letter of authority for its chief representative (deputy: the
/// reviewer) and a key in a file, in March 2026.
class SealedPlace : public StaffedPlace
{
public:
    static inline const QString item = QStringLiteral("XK-SCJ-001");
    static inline const QString pin = QStringLiteral("123456");

    explicit SealedPlace(store::StatementProbe probe = {});

    [[nodiscard]] SealHall& hall() { return m_hall; }
    /// Of the seal, under `pin`.
    [[nodiscard]] QString keyFile() const;
    /// A paper for sealing; takes the place of one with its id.
    void keep(store::SealPaper kind, const QString& id, const QByteArray& bytes);
    /// Takes the place of the letter that is there.
    void useLetter(const seal::AuthorityLetter& letter);
    void revoke(const QStringList& letters);
    /// Of whoever sits there, with the hall's key.
    [[nodiscard]] desk::SealDesk seals(
        const QString& account, const desk::SealPolicy& policy = offline());
    /// No stamp and no platform: what a test without either needs.
    [[nodiscard]] static desk::SealPolicy offline();

    /// A case with everything handed in.
    [[nodiscard]] CaseId received(quint64 person);
    [[nodiscard]] CaseId accepted(quint64 person);
    /// Reviewed by 张文海 and waiting for the decision.
    [[nodiscard]] CaseId approving(quint64 person, cases::Proposal proposal);

    /// Draws up and seals; "sealed", or the word of what was in the way.
    [[nodiscard]] QString seal(const desk::SealDesk& seals, const desk::SealWish& wish,
        const QString& typed = pin, std::stop_token stop = {});
    /// Rows of the register of today.
    [[nodiscard]] std::vector<store::SealImpression> impressions();
    [[nodiscard]] QByteArray sealedFile(qint64 number);
    /// Empty when decision, seal event, register row and file of the only sealed case are all there
    /// (`sealed`) or none of them is; else what does not fit.
    [[nodiscard]] QString halfDone(CaseId id, bool sealed);

private:
    SealHall m_hall;
};

/// One word for each way a sealing ends.
[[nodiscard]] QString wordOf(const Result<desk::SealAnswer>& answer);
[[nodiscard]] QString wordOf(const std::vector<seal::Refusal>& refusals);

[[nodiscard]] cases::Refused refusalOf(const QString& number);

} // namespace yichuang::test
