// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/applicant.h"
#include "models/cases/casestate.h"

#include <QString>

#include <optional>
#include <vector>

/// Payloads of the acts from receipt to the answer on the papers, and of those that change no
/// state.
namespace yichuang::cases {

/// A place of receipt: code of 12 digits (rulebook 5.1) and the name printed on papers.
struct Place
{
    QString code;
    QString name;

    friend bool operator==(const Place&, const Place&) = default;
};

enum class PaperMedium {
    Paper,
    Electronic,
    LicenceStore /**< fetched from the store of e-licences */
};
[[nodiscard]] QString toText(PaperMedium medium);
[[nodiscard]] std::optional<PaperMedium> paperMediumFromText(QStringView text);

enum class PaperState {
    Present, ///< handed in and counted
    Missing, ///< 未交
    NotApplicable ///< 不适用: demanded only in a situation that is not this one (按情形)
};
[[nodiscard]] QString toText(PaperState state);
[[nodiscard]] std::optional<PaperState> paperStateFromText(QStringView text);

/// One line of the list of papers (材料). `number` is the position in the item's list, from 1; the
/// window has no other papers, since nothing outside the published list may be demanded (License
/// Law 31).
struct PaperEntry
{
    int number{0};
    PaperState state{PaperState::Missing};
    int originals{0};
    int copies{0};
    int pages{0}; ///< scanned pages, 0 when only the paper itself is here
    PaperMedium medium{PaperMedium::Paper};
    bool checkedAgainstOriginal{false};

    friend bool operator==(const PaperEntry&, const PaperEntry&) = default;
};

[[nodiscard]] QJsonObject toJson(const PaperEntry& paper);
[[nodiscard]] PaperEntry readPaperEntry(FieldReader& reader);

/// How the application came in; decides the receipt day (rulebook 1.4).
enum class Channel { Counter, Proxy, Mail, Online };
[[nodiscard]] QString toText(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromText(QStringView text);

/// How the result goes out (取件方式).
enum class DeliveryWay { PickUp, Mail, Village, Electronic };
[[nodiscard]] QString toText(DeliveryWay way);
[[nodiscard]] std::optional<DeliveryWay> deliveryWayFromText(QStringView text);

/// T02. The item's version is in the event's envelope.
struct Received
{
    QString number; ///< case number of 28 digits
    QString queryCode;
    Place place;
    QString window;
    QString itemCode;
    QString itemName;
    Applicant applicant;
    std::optional<Representative> representative;
    std::vector<PaperEntry> papers; ///< every paper of the item's list, in its order
    Channel channel{Channel::Counter};
    DeliveryWay deliveryWay{DeliveryWay::PickUp};
    std::optional<CaseId> parent; ///< the village case this one was handed in for
    QString parentNumber;
    QString theme; ///< code of the joint theme (一件事) this case is a part of; empty otherwise
    std::optional<Day> expectedHandIn; ///< village receipts only
    std::optional<Day> licenceEndsOn; ///< renewals only: last day of the licence's validity

    friend bool operator==(const Received&, const Received&) = default;
};

/// T03.
struct LicenceNotRequired
{
    QString reason;
    friend bool operator==(const LicenceNotRequired&, const LicenceNotRequired&) = default;
};

/// T04. A refusal without reason, basis and competent organ is violation SV-06, so it is no event
/// at all.
struct AcceptanceRefused
{
    QString reason;
    QString legalBasis;
    QString competentOrgan;
    QString documentNumber;
    friend bool operator==(const AcceptanceRefused&, const AcceptanceRefused&) = default;
};

/// T05.
struct CorrectedOnSpot
{
    QString correction;
    QString initialledBy; ///< name of whoever initialled it on the paper
    friend bool operator==(const CorrectedOnSpot&, const CorrectedOnSpot&) = default;
};

/// One line of the one-time notice (一次性告知).
struct Deficiency
{
    int paper{0}; ///< position in the item's list; 0 = the application itself
    QString missing; ///< what is missing or wrong
    QString form; ///< what form is required
    QString basis;
    QString source; ///< how and where to get it

    friend bool operator==(const Deficiency&, const Deficiency&) = default;
};

/// T06.
struct CorrectionNoticed
{
    std::vector<Deficiency> deficiencies;
    QString submitWay;
    std::optional<Day> submitBy; ///< the applicant's own term (C5); the law sets none
    Instant deliveredAt{}; ///< when the applicant signed for the notice
    QString documentNumber;
    friend bool operator==(const CorrectionNoticed&, const CorrectionNoticed&) = default;
};

/// T07 and T09. The acceptance day is derived from the papers, never typed (rulebook 1.4).
struct Accepted
{
    QString documentNumber;
    friend bool operator==(const Accepted&, const Accepted&) = default;
};

/// T08.
struct Lapsed
{
    std::optional<Day> remindedOn;
    QString papersReturnedTo;
    QString documentNumber;
    friend bool operator==(const Lapsed&, const Lapsed&) = default;
};

/// T10, written by the platform alone.
struct DeemedAccepted
{
    friend bool operator==(const DeemedAccepted&, const DeemedAccepted&) = default;
};

/// T13.
struct HandedIn
{
    Place to;
    QString receiver; ///< who signed at the township
    QString listNumber;
    bool signedByProxy{false};
    bool signedByReceiver{false};
    friend bool operator==(const HandedIn&, const HandedIn&) = default;
};

/// T33.
struct Withdrawn
{
    QString reason;
    bool requestSigned{false};
    friend bool operator==(const Withdrawn&, const Withdrawn&) = default;
};

/// A paper that came in after receipt; changes no state by itself.
struct MaterialReceived
{
    std::vector<PaperEntry> papers;
    friend bool operator==(const MaterialReceived&, const MaterialReceived&) = default;
};

/// What a note is about; some facts of the law are notes with a meaning.
enum class NoteKind {
    General,
    CollectMessage, /**< the applicant was told to collect the result (rulebook 3.9) */
    TwinFound, /**< by the platform: the same request is open elsewhere (两头受理, rulebook 6.5) */
    TwinKept, /**< the clerk saw the other case and received this one too; the text says why */
    NumberReissued /**< by the platform: another case had the number first (rulebook 5.1) */
};
[[nodiscard]] QString toText(NoteKind kind);
[[nodiscard]] std::optional<NoteKind> noteKindFromText(QStringView text);

/// Another case as it stood when a note spoke of it: the two may lie in places that do not see each
/// other's cases.
struct OtherCase
{
    std::optional<CaseId> id;
    QString number;
    Place place;
    Day receivedOn{};
    CaseState state{CaseState::Received};

    friend bool operator==(const OtherCase&, const OtherCase&) = default;
};

struct Noted
{
    QString text;
    NoteKind kind{NoteKind::General};
    QString number; ///< NumberReissued: the one that counts from now on
    std::optional<OtherCase> other; ///< TwinFound, TwinKept
    friend bool operator==(const Noted&, const Noted&) = default;
};

/// Written only after the spooler took the document, or it was saved as a file.
struct Printed
{
    QString document; ///< D01 …
    QString documentNumber;
    QByteArray fileHash; ///< SHA-256 of the PDF
    int copies{1};
    bool again{false};
    std::optional<Day> due; ///< the date the applicant was told
    friend bool operator==(const Printed&, const Printed&) = default;
};

} // namespace yichuang::cases
