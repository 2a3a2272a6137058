// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/documents/documentkind.h"

#include <QHash>
#include <QString>

#include <vector>

namespace yichuang::documents {

/// One line of a list of papers. Which members a document needs is said by its template;
/// {{paper.name}} and so on.
struct PaperRow
{
    QString name;
    int originals{0};
    int copies{0};
    QString medium; ///< 纸质 or 电子
    QString disposal; ///< 留存, 核验后退还 …
    QString problem; ///< D02: what is missing or wrong
    QString requiredForm; ///< D02: the form the law wants
    QString basis; ///< D02: the provision that demands it
    QString howToObtain; ///< D02: where the applicant gets it
    QString dueOn; ///< D06: last day to hand it in
    int pages{0}; ///< D10a: sheets in the file that goes up
    QString check; ///< D11: what the reviewer found
    QString remark;

    friend bool operator==(const PaperRow&, const PaperRow&) = default;
};

/// One line of a payment order; {{fee.name}} and so on.
struct FeeRow
{
    QString name;
    QString standard; ///< "80.00元/件"
    QString quantity;
    QString amount; ///< yuan with two decimals

    friend bool operator==(const FeeRow&, const FeeRow&) = default;
};

/// One organ whose opinion is asked; {{participant.organ}} and so on.
struct ParticipantRow
{
    QString organ;
    QString question;
    QString dueOn;

    friend bool operator==(const ParticipantRow&, const ParticipantRow&) = default;
};

/// Everything a document says that its template does not. Texts are ready to print; dates by
/// `chineseDate`.
///
/// The common fields of rulebook 3.4 are members, the own fields of a kind stand in `values` under
/// the names of `DocumentKindFacts::ownValues`. A value a template asks for and the content lacks
/// is an Error that names it. Not in it, because they follow from the result: page count and hash
/// of the file.
struct DocumentContent
{
    DocumentKind kind{DocumentKind::Receipt};
    QString title; ///< printed instead of the kind's name when not empty, for example 退件通知书
                   ///< for D14
    QString documentNumber; ///< "临住建受字〔2026〕12号", GB/T 9704: without 第; empty on kinds
                            ///< that have no number of their own (documentkind.h)
    QString caseNumber; ///< 28 digits; also in the bar code; empty on a sheet that belongs to no
                        ///< case, which then carries no codes
    QString queryCode; ///< printed and in the QR code; may be empty where the template does not
                       ///< print it
    QString slip; ///< signed text of the QR code (seal::signSlip); empty: `qrText` alone
    QString itemName;
    QString itemCode;
    QString organ; ///< full name, as signed over the date
    Day issueDate{};
    QString contact; ///< place and telephone of the window
    QString clerk;
    QHash<QString, QString> values;
    std::vector<PaperRow> papers;
    std::vector<FeeRow> fees;
    std::vector<ParticipantRow> participants;
    bool licence{true}; ///< the item is 行政许可: the templates cite the License Law
    bool provisional{false}; ///< 暂定,以国务院节假日安排为准 (rulebook 1.10)
    bool offline{false}; ///< 已在本机登记,待市平台确认
    bool deemed{false}; ///< D03 under T10: accepted because the five days passed
    bool lapsed{false}; ///< D14 under T08: not corrected in time, otherwise terminated
    bool village{false}; ///< handled by a village agent (代办)
    bool joint{false}; ///< several organs act (License Law 26): other terms, other approver

    friend bool operator==(const DocumentContent&, const DocumentContent&) = default;
};

/// The names a template may use for the members above, the same for each kind.
[[nodiscard]] const QStringList& commonValues();
/// What `{{#if …}}` may ask besides whether a value is there.
[[nodiscard]] const QStringList& conditionNames();
/// The lists a template may go through: papers, fees, participants.
[[nodiscard]] const QStringList& listNames();
/// The names inside {{#papers}}: paper.index, paper.name, …; of each list its own. None for a name
/// that is no list.
[[nodiscard]] QStringList rowValues(const QString& list);

/// The text of a common or own value; empty when the content does not have it.
[[nodiscard]] QString valueOf(const DocumentContent& content, const QString& name);
[[nodiscard]] int rowCount(const DocumentContent& content, const QString& list);
/// The text of one value of a row; `index` counts from 0 and is below `rowCount`.
[[nodiscard]] QString rowValueOf(
    const DocumentContent& content, const QString& list, int index, const QString& name);
/// True when the named flag is set, or the named value is not empty.
[[nodiscard]] bool holds(const DocumentContent& content, const QString& condition);

/// The title as printed.
[[nodiscard]] QString titleOf(const DocumentContent& content);
/// What the QR code carries: the signed slip, or without one case number, query code if there is
/// one, and document. Readable on any telephone. No address.
[[nodiscard]] QString qrText(const DocumentContent& content);

/// "2026年11月18日"
[[nodiscard]] QString chineseDate(Day day);
/// "2026年11月18日10时26分"
[[nodiscard]] QString chineseTime(const BeijingTime& time);

} // namespace yichuang::documents
