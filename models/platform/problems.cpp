// SPDX-License-Identifier: Apache-2.0
#include "models/platform/problems.h"

#include <array>

namespace yichuang::platform {
namespace {

using enum wire::ProblemScope;
using enum wire::WhoActs;

struct Row
{
    Trouble trouble;
    int status;
    const char* code;
    const char16_t* title;
    const char16_t* detail;
    wire::ProblemScope scope;
    wire::WhoActs who;
    bool retryable{false};
};

constexpr std::array rows{
    Row{Trouble::MalformedBody, 400, "malformedBody", u"请求内容不符合格式",
        u"平台读不懂这次请求的内容，未作任何处理。", Event, Administrator},
    Row{Trouble::MalformedQuery, 400, "malformedQuery", u"请求参数不符合格式",
        u"平台读不懂这次请求的参数。", Platform, Administrator},
    Row{Trouble::CertificateMissing, 403, "certificateMissing", u"没有设备证书",
        u"这台设备没有出示证书，请先用注册码登记设备。", Device, Administrator},
    Row{Trouble::CertificateUnknown, 403, "certificateUnknown", u"设备证书未登记",
        u"平台没有登记这张设备证书，请与平台管理员联系。", Device, Administrator},
    Row{Trouble::DeviceRevoked, 403, "deviceRevoked", u"设备已停用",
        u"这台设备的证书已被停用，本机数据全部保留，请与平台管理员联系。", Device, Administrator},
    Row{Trouble::CodeInvalid, 403, "codeInvalid", u"注册码无效",
        u"注册码不是本平台发出的，请核对后重新输入。", Device, Administrator},
    Row{Trouble::CodeUsed, 403, "codeUsed", u"注册码已使用",
        u"注册码只能使用一次，请向平台管理员另要一个。", Device, Administrator},
    Row{Trouble::CodeExpired, 403, "codeExpired", u"注册码已过期",
        u"注册码已过有效期，请向平台管理员另要一个。", Device, Administrator},
    Row{Trouble::DeviceTaken, 409, "deviceTaken", u"设备编号已被登记",
        u"这个设备编号已登记在另一把密钥名下。", Device, Administrator},
    Row{Trouble::CertificateRequestInvalid, 422, "certificateRequestInvalid", u"证书申请无效",
        u"证书申请必须使用 P-256 密钥并证明持有该密钥。", Device, Administrator},
    Row{Trouble::ForeignDevice, 403, "foreignDevice", u"设备与证书不符",
        u"请求中的设备编号不是证书所属的设备。", Device, Administrator},
    Row{Trouble::SignatureInvalid, 422, "signatureInvalid", u"批次签名无效",
        u"批次的签名与内容不符，未作任何处理。", Device, Administrator},
    Row{Trouble::ChainBroken, 422, "chainBroken", u"设备记录链断裂",
        u"这条记录与该设备此前上报的记录接不上，已报警，未作任何处理。", Event, Administrator},
    Row{Trouble::EventAltered, 422, "eventAltered", u"同一编号的内容不同",
        u"平台已有同一编号而内容不同的记录，已报警，未作任何处理。", Event, Administrator},
    Row{Trouble::UnknownPath, 404, "unknownPath", u"没有这个接口", u"平台没有这个接口。", Platform,
        Administrator},
    Row{Trouble::MethodNotAllowed, 405, "methodNotAllowed", u"接口不接受这种方法",
        u"这个接口不接受这种请求方法。", Platform, Administrator},
    Row{Trouble::UnknownEvent, 404, "unknownEvent", u"没有这条记录",
        u"平台没有收到过这条记录，请重新上报。", Event, Nobody},
    Row{Trouble::UnknownPackage, 404, "unknownPackage", u"没有这个数据包",
        u"平台不提供这个数据包。", Platform, Administrator},
    Row{Trouble::CursorGone, 410, "cursorGone", u"同步位置已失效",
        u"同步位置不属于本平台，请从头读取。", Device, Nobody},
    Row{Trouble::BodyTooLarge, 413, "bodyTooLarge", u"内容过大", u"请求内容超过平台接收的上限。",
        Event, Administrator},
    Row{Trouble::EncodingUnknown, 415, "encodingUnknown", u"不支持的压缩方式",
        u"平台只接收未压缩、gzip 或 zstd 压缩的内容。", Platform, Administrator},
    Row{Trouble::PackingDamaged, 400, "packingDamaged", u"压缩内容已损坏",
        u"请求内容无法解压，未作任何处理，请重新发送。", Event, Nobody, true},
    Row{Trouble::RangeUnsatisfiable, 416, "rangeUnsatisfiable", u"所要的部分不存在",
        u"所要的部分超出数据包的长度。", Platform, Nobody},
    Row{Trouble::UnknownCase, 404, "unknownCase", u"没有这个办件", u"平台没有这个办件。", Case,
        Nobody},
    Row{Trouble::LeaseHeld, 423, "leaseHeld", u"办件正由别处办理",
        u"这个办件的办理权在别处，到期或交回后可以接办：", Case, Supervisor, true},
    Row{Trouble::LeaseStale, 409, "leaseStale", u"办理权已不在本机",
        u"本机不再持有这个办件的办理权，请重新取得。", Case, Clerk},
    Row{Trouble::UnknownBlob, 404, "unknownBlob", u"没有这个附件",
        u"平台没有这个附件，或者它不在本设备的范围内。", Platform, Nobody},
    Row{Trouble::UploadGone, 410, "uploadGone", u"上传已失效",
        u"这次上传已过期或已取消，请重新开始。", Platform, Nobody, true},
    Row{Trouble::UploadBusy, 423, "uploadBusy", u"上传正在写入",
        u"另一个请求正在写入这次上传，请稍后再试。", Platform, Nobody, true},
    Row{Trouble::OffsetMismatch, 409, "offsetMismatch", u"上传位置不符",
        u"平台已收到的长度与请求不符，请先查询再续传。", Platform, Nobody, true},
    Row{Trouble::ChecksumMismatch, 460, "checksumMismatch", u"附件内容与摘要不符",
        u"收到的内容与所报的摘要不符，未予保存，请重新上传。", Platform, Administrator},
    Row{Trouble::MediaTypeUnknown, 415, "mediaTypeUnknown", u"内容类型不符",
        u"这个接口只接收 application/offset+octet-stream。", Platform, Administrator},
    Row{Trouble::TusVersionUnknown, 412, "tusVersionUnknown", u"不支持的 tus 版本",
        u"平台只支持 tus 1.0.0。", Platform, Administrator},
    Row{Trouble::RequestTimeout, 408, "requestTimeout", u"接收超时",
        u"请求内容没有在规定时间内到齐，请重新发送。", Platform, Nobody, true},
    Row{Trouble::TimeStampRefused, 400, "timeStampRefused", u"无法加盖时间戳",
        u"时间戳请求过大或无法处理，文书没有改变。", Platform, Administrator},
    Row{Trouble::AdministratorOnly, 403, "administratorOnly", u"仅限管理设备",
        u"这个接口只供登记为管理设备的电脑使用。", Device, Administrator},
    Row{Trouble::UnknownDevice, 404, "unknownDevice", u"没有这台设备",
        u"平台没有登记这台设备，或者它不在本设备的范围内。", Platform, Nobody},
    Row{Trouble::CityMissing, 404, "cityMissing", u"未接入电子证照库",
        u"本平台没有接入市级平台，请收取材料原件。", Platform, Nobody},
    Row{Trouble::PaperUnknown, 422, "paperUnknown", u"事项没有这份材料",
        u"只能为事项清单中列明的材料查询电子证照。", Event, Clerk},
    Row{Trouble::LicencesUnreachable, 502, "licencesUnreachable", u"查不到电子证照库",
        u"市级平台现在不能查询电子证照，请收取材料原件，或稍后再查。", Platform, Nobody, true},
    Row{Trouble::Busy, 503, "busy", u"平台繁忙", u"平台正忙，请稍后再试。", Platform, Nobody, true},
    Row{Trouble::StorageFull, 507, "storageFull", u"平台存储已满",
        u"平台存储空间不足，数据仍在本机，请与平台管理员联系。", Platform, Administrator, true},
    Row{Trouble::Internal, 500, "internal", u"平台内部错误",
        u"平台处理时出错，未作任何处理，请稍后再试。", Platform, Administrator, true},
    Row{Trouble::KindUnknown, 0, "kindUnknown", u"记录种类未知",
        u"这种记录属于更新的版本，平台升级后再上报。", Event, Administrator, true},
    Row{Trouble::EventUnreadable, 0, "eventUnreadable", u"记录不符合格式", u"平台读不懂这条记录。",
        Event, Administrator},
    Row{Trouble::ItemUnknown, 0, "itemUnknown", u"事项版本未知",
        u"市平台的事项库还没有这个事项的这个版本，记录已收下保管；管理员补上版本后自动接"
        u"着办。",
        Case, Administrator, true},
    Row{Trouble::RuleForbids, 0, "ruleForbids", u"不符合办理规则", u"按规则不能这样办理。", Event,
        Clerk},
    Row{Trouble::DecidedOnOldVersion, 0, "decidedOnOldVersion", u"办件已有新的进展",
        u"这条记录作出时不知道办件已有新的进展，已保留，请首席代表比对后选定一个。", Case,
        Supervisor},
    Row{Trouble::DecidedWithoutLease, 0, "decidedWithoutLease", u"作出决定时没有办理权",
        u"这条记录作出时办理权已在别处，已保留，请首席代表比对后选定一个。", Case, Supervisor},
    Row{Trouble::PredecessorRefused, 0, "predecessorRefused", u"前面的记录未被接受",
        u"这条记录所依据的前一条记录未被平台接受，请先处理前一条。", Case, Clerk},
    Row{Trouble::PlatformActOnly, 0, "platformActOnly", u"只能由平台作出",
        u"这种记录只能由平台自动记载。", Event, Nobody},
    Row{Trouble::PlaceForeign, 0, "placeForeign", u"办件不在本设备范围",
        u"这个办件的收件地点不在本设备登记的范围内。", Case, Administrator},
    Row{Trouble::NothingToSettle, 0, "nothingToSettle", u"没有可选定的记录",
        u"所选定的记录没有被搁置，或者内容与平台保留的不一致。", Event, Supervisor},
    Row{Trouble::LawRefused, 0, "lawRefused", u"市级平台的事项或日历不合规则",
        u"没有采用，原有的继续有效，请与市级平台核对：", Platform, Administrator},
};

const Row& rowOf(const Trouble trouble) { return rows.at(static_cast<std::size_t>(trouble)); }

static_assert([] {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows.at(i).trouble) != i)
            return false;
    }
    return rows.size() == static_cast<std::size_t>(Trouble::LawRefused) + 1;
}());

} // namespace

wire::Problem problemOf(const Trouble trouble, const QString& more)
{
    const auto& row = rowOf(trouble);
    return {.code = QString::fromLatin1(row.code),
        .title = QString::fromUtf16(row.title),
        .detail = QString::fromUtf16(row.detail) + more,
        .status = row.status,
        .scope = row.scope,
        .eventId = std::nullopt,
        .pointer = {},
        .retryable = row.retryable,
        .whoActs = row.who,
        .supportId = {}};
}

wire::Problem eventProblem(const Trouble trouble, const EventId& event, const QString& more)
{
    auto problem = problemOf(trouble, more);
    problem.status = 0;
    problem.eventId = event;
    return problem;
}

bool isItemUnknown(const wire::Problem& problem)
{
    return problem.code == QLatin1String(rowOf(Trouble::ItemUnknown).code);
}

Answer answerOf(const wire::Problem& problem, const Call& call)
{
    auto complete = problem;
    complete.supportId = call.supportId;
    Answer answer{.status = problem.status,
        .contentType = wire::problemMediaType,
        .body = wire::toBytes(complete),
        .headers = {},
        // A refused certificate must not stay on an open connection, and after 4xx on a body the
        // rest may be unread.
        .closes = problem.status == 403 || problem.status == 408 || problem.status == 413,
        .code = problem.code};
    if (problem.status == 503 || problem.status == 507)
        answer.headers.emplace_back("Retry-After", problem.status == 503 ? "5" : "600");
    return answer;
}

Answer answerOf(const Trouble trouble, const Call& call, const QString& more)
{
    return answerOf(problemOf(trouble, more), call);
}

Answer answerOf(const Error& error, const Call& call)
{
    switch (error.code) {
    case Error::Code::DiskFull:
        return answerOf(Trouble::StorageFull, call);
    case Error::Code::Locked:
        return answerOf(Trouble::Busy, call);
    default:
        return answerOf(Trouble::Internal, call);
    }
}

} // namespace yichuang::platform
