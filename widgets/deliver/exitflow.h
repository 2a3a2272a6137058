// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cases/objection.h"
#include "models/desk/casefile.h"
#include "widgets/deliver/handoverstep.h"

#include <QCoreApplication>

namespace yichuang::deliver {

/// The act that F9 stands for.
enum class Forward {
    Certify, ///< 登记证照 (T40)
    LayOut, ///< 转待出件 (T40, T41)
    Post, ///< 寄出
    Deliver, ///< 送达 (T42)
    VillageList, ///< several at once, by a list
    None ///< delivered
};

/// What stands next for a decided case. `byPost`: the person at the counter asked for the post in
/// place of what the application said.
[[nodiscard]] Forward forwardOf(const desk::CaseFile& file, bool byPost);
[[nodiscard]] HandOverStep::Mode modeOf(const desk::CaseFile& file, bool byPost);

/// What goes out: the certificate or the decision, and the treasury's receipt of a paid fee.
[[nodiscard]] QStringList documentsOf(const desk::CaseFile& file);

/// Words of this page that more than one of its parts uses.
class ExitWords
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::deliver::ExitWords)
public:
    /// 自取, 邮寄, 交村点, 电子送达.
    [[nodiscard]] static QString way(cases::DeliveryWay way);
    /// Lucide name beside it.
    [[nodiscard]] static QString wayIcon(cases::DeliveryWay way);
    /// 不收费, 待缴, 待缴 80.00, 已缴 80.00, 已减免.
    [[nodiscard]] static QString fee(cases::FeeStanding standing, qint64 fen);
    [[nodiscard]] static QString list(cases::ExitList list);
    /// What F9 says.
    [[nodiscard]] static QString forward(Forward forward);
    /// The one sentence that says why an act is off; empty when nothing is in the way. The rules
    /// come first where they weigh more than a box that is not filled: role, state, an unpaid fee.
    [[nodiscard]] static QString refusal(
        std::vector<cases::Objection> against, const QString& missing);
};

} // namespace yichuang::deliver
