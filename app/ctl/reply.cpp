// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/reply.h"

#include "app/ctl/text.h"

namespace yichuang::ctl {

Exit exitFor(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case NotFound:
    case InvalidInput:
    case WrongPassword:
    case AccountLocked:
    case NotAllowed:
    case Refused:
    case Unsupported:
        return Exit::No;
    case Unreadable:
    case Unwritable:
    case Corrupt:
    case TooNew:
    case Locked:
    case DiskFull:
    case Database:
    case Crypto:
    case Network:
    case NotEnrolled:
    case Internal:
        return Exit::Environment;
    }
    Q_UNREACHABLE();
}

QString errorSentence(Error::Code code)
{
    using enum Error::Code;
    switch (code) {
    case NotFound:
        //: 中文: 没有找到。
        return Text::tr("Not found.");
    case WrongPassword:
        //: 中文: 账号或口令不对。
        return Text::tr("The account or the password is wrong.");
    case AccountLocked:
        //: 中文: 账号已锁定，请稍后再试，或请管理员解锁。
        return Text::tr("The account is locked. Try later or ask the administrator to unlock it.");
    case NotAllowed:
        //: 中文: 当前账号无权这样做。
        return Text::tr("This account may not do that.");
    case Refused:
        //: 中文: 平台拒绝了请求。
        return Text::tr("The platform refused the request.");
    case Unsupported:
        //: 中文: 本版本不支持。
        return Text::tr("This version does not offer that.");
    case Unreadable:
        //: 中文: 无法读取。请检查路径和权限。
        return Text::tr("It cannot be read. Check the path and the permissions.");
    case Unwritable:
        //: 中文: 无法写入，未作任何改动。请检查路径和权限。
        return Text::tr(
            "It cannot be written; nothing was changed. Check the path and the permissions.");
    case Corrupt:
        //: 中文: 存储的数据已损坏，原件保留未动。请从备份恢复。
        return Text::tr(
            "The stored data are damaged; they were left as they are. Restore a backup.");
    case TooNew:
        //: 中文: 数据由更新版本的程序写入。请升级程序。
        return Text::tr(
            "The data were written by a newer version of the program. Update the program.");
    case Locked:
        //: 中文: 数据正被另一个程序使用。请关闭它后再试。
        return Text::tr("Another program is using the data. Close it and try again.");
    case DiskFull:
        //: 中文: 磁盘空间不足，未作任何改动。请腾出空间后再试。
        return Text::tr("The disk is full; nothing was changed. Free some space and try again.");
    case Database:
        //: 中文: 数据库出错，未作任何改动。
        return Text::tr("The database failed; nothing was changed.");
    case Crypto:
        //: 中文: 解密或验签失败。
        return Text::tr("Decryption or a signature failed.");
    case Network:
        //: 中文: 无法连接平台，数据保留在本机。网络恢复后再试。
        return Text::tr(
            "The platform cannot be reached; everything is kept here. Try again with a network.");
    case NotEnrolled:
        //: 中文: 本机尚未在平台登记。请先运行 sync enrol。
        return Text::tr("This device is not enrolled with a platform yet. Run sync enrol first.");
    case InvalidInput:
        //: 中文: 输入不符合要求。
        return Text::tr("The input does not follow the rules.");
    case Internal:
        //: 中文: 程序内部出错。
        return Text::tr("The program made an error.");
    }
    Q_UNREACHABLE();
}

Reply failed(const Error& error)
{
    return {.exit = exitFor(error.code),
        .text = {},
        .document = {},
        .notes = {},
        .problem = Problem{toText(error.code), errorSentence(error.code), error.detail}};
}

Reply failed(const Error& error, const QString& what)
{
    Reply reply = failed(error);
    //: 中文: %1：%2
    reply.problem->title = Text::tr("%1: %2").arg(what, reply.problem->title);
    return reply;
}

Reply misused(const QString& sentence)
{
    return {.exit = Exit::Usage,
        .text = {},
        .document = {},
        .notes = {},
        .problem = Problem{QStringLiteral("usage"), sentence, {}}};
}

} // namespace yichuang::ctl
