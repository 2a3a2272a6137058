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
    QString remark;

    friend bool operator==(const PaperRow&, const PaperRow&) = default;
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
    QString documentNumber; ///< "临住建受字〔2026〕第12号"; may be empty: a place without a number
                            ///< block (rulebook 3.4)
    QString caseNumber; ///< 28 digits; also in the bar code
    QString queryCode; ///< printed and in the QR code; may be empty where the template does not
                       ///< print it
    QString itemName;
    QString itemCode;
    QString organ; ///< full name, as signed over the date
    Day issueDate{};
    QString contact; ///< place and telephone of the window
    QString clerk;
    QHash<QString, QString> values;
    std::vector<PaperRow> papers;
    bool licence{true}; ///< the item is 行政许可: the templates cite the License Law
    bool provisional{false}; ///< 暂定,以国务院节假日安排为准 (rulebook 1.10)
    bool offline{false}; ///< 已在本机登记,待市平台确认
    bool deemed{false}; ///< D03 under T10: accepted because the five days passed
    bool lapsed{false}; ///< D14 under T08: not corrected in time, otherwise terminated
    bool village{false}; ///< handled by a village agent (代办)

    friend bool operator==(const DocumentContent&, const DocumentContent&) = default;
};

/// The names a template may use for the members above, the same for each kind.
[[nodiscard]] const QStringList& commonValues();
/// What `{{#if …}}` may ask besides whether a value is there.
[[nodiscard]] const QStringList& conditionNames();
/// The names inside {{#papers}}: paper.index, paper.name, …
[[nodiscard]] const QStringList& paperValues();

/// The text of a common or own value; empty when the content does not have it.
[[nodiscard]] QString valueOf(const DocumentContent& content, const QString& name);
/// The text of one value of a row; `index` counts from 0.
[[nodiscard]] QString paperValueOf(const PaperRow& row, int index, const QString& name);
/// True when the named flag is set, or the named value is not empty.
[[nodiscard]] bool holds(const DocumentContent& content, const QString& condition);

/// The title as printed.
[[nodiscard]] QString titleOf(const DocumentContent& content);
/// What the QR code carries: case number, query code if there is one, and document, readable on any
/// telephone. No address.
[[nodiscard]] QString qrText(const DocumentContent& content);

/// "2026年11月18日"
[[nodiscard]] QString chineseDate(Day day);
/// "2026年11月18日10时26分"
[[nodiscard]] QString chineseTime(const BeijingTime& time);

} // namespace yichuang::documents
