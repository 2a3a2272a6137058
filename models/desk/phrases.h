// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/error.h"
#include "models/catalogue/item.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace yichuang::desk {

/// One stock line of the one-time notice: what is wrong with a paper and what is to be done.
struct NoticePhrase
{
    QString problem; ///< 未交, 字迹或印章看不清
    QString form; ///< 补交{pieces}; see `filled`

    friend bool operator==(const NoticePhrase&, const NoticePhrase&) = default;
};

/// One ground on which acceptance is refused.
struct RefusalGround
{
    QString reason;
    QString basis; ///< law and article; {basis} stands for the item's own
    QString turnTo; ///< {organ} stands for the item's organ; empty: only the clerk knows

    friend bool operator==(const RefusalGround&, const RefusalGround&) = default;
};

/// The stock words of a window. They are printed on papers, so they are Chinese whatever language
/// the window speaks, and data: a hall may word its own.
struct Phrases
{
    QString submitWay; ///< how the corrections come in, printed on D02
    QString unfitProblem; ///< of a paper that is here, while the clerk says nothing nearer
    std::vector<NoticePhrase> missing; ///< for a paper that was not handed in
    std::vector<NoticePhrase> unfit; ///< for a paper that is here and cannot be used
    std::vector<RefusalGround> licenceRefusals; ///< of administrative licences
    std::vector<RefusalGround> otherRefusals;
    QStringList notRequired; ///< why no licence is needed (License Law 32, first item)

    friend bool operator==(const Phrases&, const Phrases&) = default;
};

/// `json` as resources/phrases/window.json. Corrupt, with the JSON pointer of the first problem.
[[nodiscard]] Result<Phrases> readPhrases(const QByteArray& json);
/// The hall's own file where there is one, else the words delivered with the program.
[[nodiscard]] Result<Phrases> loadPhrases(const QString& ownFile);

/// {pieces} becomes 原件 1 份、复印件 2 份, as the item's list asks for them.
[[nodiscard]] QString filled(const QString& form, const catalogue::Paper& paper);
/// {organ} and {basis} become the item's.
[[nodiscard]] RefusalGround filled(
    const RefusalGround& ground, const QString& organ, const QString& basis);

} // namespace yichuang::desk
