// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/errorsentence.h"

#include <QCoreApplication>

namespace yichuang::shared {

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::shared::ErrorText)
public:
    static QString ofStore(Error::Code code);
    static QString ofPeople(Error::Code code, const QString& detail);
};

QString ErrorText::ofStore(Error::Code code)
{
    switch (code) {
    case Error::Code::Unreadable:
        //: 中文: 读不了这个文件。原文件没动。看看它是不是还在、能不能打开
        return tr("The file cannot be read. It was left as it is. Check that it is there and can "
                  "be opened.");
    case Error::Code::Unwritable:
        //: 中文: 没能存下来。原来的内容没动。看看磁盘和权限，再存一次
        return tr("It could not be saved. Nothing was changed. Check the disk and its permissions, "
                  "then save again.");
    case Error::Code::Corrupt:
        //: 中文: 存的数据前后对不上。没有改动任何内容。请找管理员检查数据
        return tr("The stored data contradict themselves. Nothing was changed. Ask the "
                  "administrator to check the data.");
    case Error::Code::TooNew:
        //: 中文: 这份数据是更新的版本写的。没有动它。请升级本机程序
        return tr("These data were written by a newer version. They were left as they are. Update "
                  "the program.");
    case Error::Code::Locked:
        //: 中文: 数据正被另一个程序用着。没有改动。关掉另一个再试
        return tr(
            "Another program is using the data. Nothing was changed. Close it and try again.");
    case Error::Code::DiskFull:
        //: 中文: 磁盘满了，没能存下来。已填的还在屏幕上。腾出空间再存
        return tr("The disk is full and nothing could be saved. What you typed is still on the "
                  "screen. Free some space and save again.");
    case Error::Code::Database:
        //: 中文: 本机数据库没有答应。没有改动。再试一次，还不行请找管理员
        return tr("The local database refused. Nothing was changed. Try again; if it fails again, "
                  "ask the administrator.");
    case Error::Code::Crypto:
        //: 中文: 数据解不开或签名不对。没有改动。请找管理员
        return tr("The data cannot be decrypted or a signature is wrong. Nothing was changed. Ask "
                  "the administrator.");
    default:
        //: 中文: 程序出了错。已存的没动，已填的有草稿。再试一次，还不行请找管理员
        return tr("The program made a mistake. What was saved is untouched and drafts are kept. "
                  "Try again; if it fails again, ask the administrator.");
    }
}

QString ErrorText::ofPeople(Error::Code code, const QString& detail)
{
    switch (code) {
    case Error::Code::NotFound:
        //: 中文: 没找到。没有改动。换个写法再找
        return tr("It was not found. Nothing was changed. Try another spelling.");
    case Error::Code::InvalidInput:
        //: 中文: 填的内容不合规定，没有存。已填的没动。改好再试
        return tr("Something entered breaks a rule, so it was not saved. What you typed is still "
                  "there. Correct it and try again.");
    case Error::Code::WrongPassword:
        //: 中文: 口令不对
        return tr("The password is wrong");
    case Error::Code::AccountLocked:
        //: 中文: 试错太多次，这个账号暂时锁住了。请找管理员解锁
        return tr("Too many wrong tries: the account is locked for now. Ask the administrator to "
                  "unlock it.");
    case Error::Code::NotAllowed:
        //: 中文: 你没有这项权限。没有改动。要授权请找管理员
        return tr("You may not do this. Nothing was changed. Ask the administrator for the right.");
    case Error::Code::Network:
        //: 中文: 市平台没有回应。已存在本机，联网后自动上传
        return tr("The city platform does not answer. Everything is kept here and is sent when the "
                  "network is back.");
    case Error::Code::Refused:
        //: %1 is the sentence of the platform
        //: 中文: 平台没有收：%1。已留在本机
        return tr("The platform did not take it: %1. It is kept here.").arg(detail);
    case Error::Code::NotEnrolled:
        //: 中文: 本机还没在市平台登记。办件照常，都存在本机。请管理员登记
        return tr("This machine is not enrolled with the city platform yet. Work goes on and is "
                  "kept here. Ask the administrator to enrol it.");
    case Error::Code::Unsupported:
        //: 中文: 这个版本还做不了这件事。没有改动
        return tr("This version cannot do that yet. Nothing was changed.");
    default:
        return ofStore(code);
    }
}

} // namespace

QString errorSentence(const Error& error) { return ErrorText::ofPeople(error.code, error.detail); }

} // namespace yichuang::shared
