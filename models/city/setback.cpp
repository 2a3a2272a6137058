// SPDX-License-Identifier: Apache-2.0
#include "models/city/setback.h"

#include <array>

namespace yichuang::city {
namespace {

using enum wire::ProblemScope;

struct Row
{
    Obstacle obstacle;
    const char* code;
    const char16_t* title;
    const char16_t* detail;
    wire::ProblemScope scope;
    bool retryable;
    wire::WhoActs who;
};

constexpr std::array rows{
    Row{Obstacle::Unreachable, "cityUnreachable", u"连不上市级平台",
        u"线路不通、超时或对方证书不受信任。办件留在待送队列里，稍后自动再送。", Platform, true,
        wire::WhoActs::Nobody},
    Row{Obstacle::NotPermitted, "cityNotPermitted", u"市级平台不认可本平台",
        u"对方拒绝了本平台的身份凭证，请管理员核对。办件留在待送队列里，稍后自动再送。", Platform,
        true, wire::WhoActs::Administrator},
    Row{Obstacle::Busy, "cityBusy", u"市级平台繁忙",
        u"对方请稍后再来。办件留在待送队列里，到时自动再送。", Platform, true,
        wire::WhoActs::Nobody},
    Row{Obstacle::Failed, "cityFailed", u"市级平台内部错误",
        u"对方处理时出错，结果不明。办件留在待送队列里，稍后自动再送。", Case, true,
        wire::WhoActs::Nobody},
    Row{Obstacle::WebPage, "cityWebPage", u"应答的不是市级平台接口",
        u"对方返回了网页，可能是登录页或地址有误，请管理员核对。办件留在待送队列里，稍后自动再送。",
        Platform, true, wire::WhoActs::Administrator},
    Row{Obstacle::Nonsense, "cityNonsense", u"看不懂市级平台的应答",
        u"应答不符合约定的格式，不能算作送达。办件留在待送队列里，稍后自动再送。", Case, true,
        wire::WhoActs::Administrator},
    Row{Obstacle::Refused, "cityRefused", u"市级平台不接收这个办件",
        u"对方不接收这个办件，已搁置，其余办件照常送出。请核对后重新送出。对方的理由：", Case,
        false, wire::WhoActs::Administrator},
};

static_assert([] {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows.at(i).obstacle) != i)
            return false;
    }
    return rows.size() == static_cast<std::size_t>(Obstacle::Refused) + 1;
}());

} // namespace

Setback setback(const Obstacle obstacle, const QString& more)
{
    constexpr qsizetype longest = 300;
    const auto& row = rows.at(static_cast<std::size_t>(obstacle));
    QString detail = QString::fromUtf16(row.detail);
    if (obstacle == Obstacle::Refused)
        detail += more.isEmpty() ? QStringLiteral("没有说明。") : more.left(longest);
    else if (!more.isEmpty())
        detail += QStringLiteral("（") + more.left(longest) + QStringLiteral("）");
    return {.problem = {.code = QString::fromLatin1(row.code),
                .title = QString::fromUtf16(row.title),
                .detail = detail,
                .scope = row.scope,
                .eventId = std::nullopt,
                .pointer = {},
                .retryable = row.retryable,
                .whoActs = row.who,
                .supportId = {}},
        .retryAfter = std::nullopt};
}

} // namespace yichuang::city
