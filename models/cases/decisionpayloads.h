// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/receiptpayloads.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Payloads of the decision and of what comes after it (rulebook 3.3, T30 to T50).
namespace yichuang::cases {

/// Whether the hearing rights of License Law 46 to 48 were observed.
enum class HearingRight {
    NotRequired,
    ToldNotRequested, ///< told in writing, nobody asked within five days
    Held
};
[[nodiscard]] QString toText(HearingRight right);
[[nodiscard]] std::optional<HearingRight> hearingRightFromText(QStringView text);

/// T30 准予. The day of the decision is the day of the act.
struct Granted
{
    QString opinion; ///< of the approver; a bare signature is none (rulebook 3.4, D11)
    QString content; ///< what is granted
    QString conditions;
    QString validity; ///< as printed; empty: without end
    QString legalBasis;
    HearingRight hearing{HearingRight::NotRequired};
    QString documentNumber; ///< of D12
    friend bool operator==(const Granted&, const Granted&) = default;
};

/// T31 不予.
struct Refused
{
    QString opinion;
    QString facts;
    QString reasons;
    QString legalBasis;
    QString reconsideration; ///< organ and term of 行政复议
    QString lawsuit; ///< court and term of 行政诉讼
    HearingRight hearing{HearingRight::NotRequired};
    QString documentNumber; ///< of D13
    friend bool operator==(const Refused&, const Refused&) = default;
};

/// Grounds of rulebook 3.5. A refusal is a decision and never one of them.
enum class TerminationGround {
    PersonGone, ///< dead or without capacity
    OrganisationEnded,
    ToleranceBroken, ///< the promised papers did not come
    MatterGone ///< the matter ceased to exist
};
[[nodiscard]] QString toText(TerminationGround ground);
[[nodiscard]] std::optional<TerminationGround> terminationGroundFromText(QStringView text);

/// T34 终止.
struct Terminated
{
    TerminationGround ground{TerminationGround::MatterGone};
    QString facts; ///< how the ground is known
    QString papersReturnedTo;
    QString documentNumber; ///< of D14
    friend bool operator==(const Terminated&, const Terminated&) = default;
};

/// T40, first half: the certificate is made and its number registered.
struct Certified
{
    QString certificate; ///< name of the certificate
    QString number;
    QString validity;
    friend bool operator==(const Certified&, const Certified&) = default;
};

/// T40, T41 and T14. At a village the result of the child case has arrived.
struct Ready
{
    QString childNumber; ///< T14: case number of the child
    QString result; ///< T14: what came back
    friend bool operator==(const Ready&, const Ready&) = default;
};

/// One charged line; name, unit and amount are those of the catalogue.
struct FeeLine
{
    QString name;
    qint64 amountFen{0}; ///< of one unit
    QString unit;
    int quantity{1};

    friend bool operator==(const FeeLine&, const FeeLine&) = default;
};
[[nodiscard]] qint64 totalFen(const std::vector<FeeLine>& lines);

/// D17 goes out. Fees outside the catalogue cannot be typed (rulebook 3.9).
struct FeeOrdered
{
    std::vector<FeeLine> lines;
    QString documentNumber; ///< of D17
    friend bool operator==(const FeeOrdered&, const FeeOrdered&) = default;
};

/// Paid by treasury code, or waived by a provision. No cash, so no cash fields.
struct FeePaid
{
    QString receiptNumber; ///< of the treasury's receipt
    std::optional<Day> paidOn;
    QString waivedBy; ///< provision that waives it; empty: paid
    QString waiverApprovedBy;
    friend bool operator==(const FeePaid&, const FeePaid&) = default;
};

/// The result went to the post: meets C4; the date on the return slip is the delivery date.
struct Dispatched
{
    QString carrier;
    QString trackingNumber;
    QString address;
    friend bool operator==(const Dispatched&, const Dispatched&) = default;
};

/// T42. What proves it depends on the way.
struct Delivered
{
    DeliveryWay way{DeliveryWay::PickUp};
    Person receiver; ///< whose identity was checked
    QString relation; ///< to the applicant; empty: the applicant
    bool powerOfAttorney{false}; ///< shown by somebody else than the applicant
    bool receiverSigned{false}; ///< on D16, or on the village list
    QStringList documents; ///< what was handed over
    std::optional<Day> returnSlipOn; ///< mail
    QString listNumber; ///< village hand-over list
    QString documentNumber; ///< of D16
    friend bool operator==(const Delivered&, const Delivered&) = default;
};

/// T43.
struct Closed
{
    QStringList informed; ///< departments told of the result (rulebook 3.8)
    friend bool operator==(const Closed&, const Closed&) = default;
};

/// A finished contact that may be evaluated once (rulebook 3.9).
enum class Contact {
    Receipt, ///< papers handed in
    Answer, ///< accepted, told what is missing, or turned away
    Result ///< result handed out
};
[[nodiscard]] QString toText(Contact contact);
[[nodiscard]] std::optional<Contact> contactFromText(QStringView text);

/// T44 好差评. `level` 5 非常满意 … 1 非常不满意; 0 = the applicant walked away.
struct Evaluated
{
    Contact contact{Contact::Result};
    int level{0};
    QString remark;
    friend bool operator==(const Evaluated&, const Evaluated&) = default;
};

/// T45.
struct Archived
{
    QByteArray packageHash; ///< SHA-256
    int documents{0};
    QString retention; ///< 永久, 30年, 10年
    QStringList failedChecks; ///< of the four properties; must be empty
    friend bool operator==(const Archived&, const Archived&) = default;
};

enum class VoidReason { DoubleEntry, TestEntry };
[[nodiscard]] QString toText(VoidReason reason);
[[nodiscard]] std::optional<VoidReason> voidReasonFromText(QStringView text);

/// T50 作废, by two persons. The number is never used again.
struct Voided
{
    VoidReason reason{VoidReason::DoubleEntry};
    QString explanation;
    QString otherNumber; ///< of the case that stays, for a double entry
    QString requestedBy; ///< person, the chief representative
    friend bool operator==(const Voided&, const Voided&) = default;
};

} // namespace yichuang::cases
