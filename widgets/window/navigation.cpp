// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/navigation.h"

#include <QCoreApplication>

namespace yichuang::window {

namespace {

class PageNames
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::window::PageNames)
public:
    static QString of(PageId page)
    {
        switch (page) {
        case PageId::Accept:
            //: 中文: 受理
            return tr("Accept");
        case PageId::Cases:
            //: 中文: 办件
            return tr("Cases");
        case PageId::Approve:
            //: 中文: 审批
            return tr("Approve");
        case PageId::Deliver:
            //: 中文: 出件
            return tr("Deliver");
        case PageId::Supervise:
            //: 中文: 督办
            return tr("Supervise");
        case PageId::Sync:
            //: 中文: 同步
            return tr("Sync");
        case PageId::Catalogue:
            //: 中文: 事项
            return tr("Items");
        case PageId::Ledger:
            //: 中文: 台账
            return tr("Ledger");
        case PageId::Settings:
            //: 中文: 设置
            return tr("Settings");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString pageName(PageId page) { return PageNames::of(page); }

QString pageWord(PageId page)
{
    switch (page) {
    case PageId::Accept:
        return QStringLiteral("accept");
    case PageId::Cases:
        return QStringLiteral("cases");
    case PageId::Approve:
        return QStringLiteral("approve");
    case PageId::Deliver:
        return QStringLiteral("deliver");
    case PageId::Supervise:
        return QStringLiteral("supervise");
    case PageId::Sync:
        return QStringLiteral("sync");
    case PageId::Catalogue:
        return QStringLiteral("catalogue");
    case PageId::Ledger:
        return QStringLiteral("ledger");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    Q_UNREACHABLE();
}

QString pageIcon(PageId page)
{
    switch (page) {
    case PageId::Accept:
        return QStringLiteral("file-plus-corner");
    case PageId::Cases:
        return QStringLiteral("files");
    case PageId::Approve:
        return QStringLiteral("stamp");
    case PageId::Deliver:
        return QStringLiteral("package-check");
    case PageId::Supervise:
        return QStringLiteral("gauge");
    case PageId::Sync:
        return QStringLiteral("refresh-cw");
    case PageId::Catalogue:
        return QStringLiteral("list-tree");
    case PageId::Ledger:
        return QStringLiteral("phone-call");
    case PageId::Settings:
        return QStringLiteral("settings");
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::window
