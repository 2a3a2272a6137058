// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/comingpage.h"

#include "widgets/shared/emptystate.h"
#include "widgets/shared/keybutton.h"

#include <QVBoxLayout>

namespace yichuang::window {

ComingPage::ComingPage(const shared::Theme& theme, PageId page, QWidget* parent)
    : Page(parent)
    , m_page(page)
    , m_state(new shared::EmptyState(theme, this))
    , m_back(m_state->action())
{
    //: %1 is the name of a page such as Approve
    //: 中文: 这个版本还没有“%1”
    const QString heading = tr("This version has no “%1” yet").arg(pageName(page));
    m_state->setContent(pageIcon(page), shared::Color::Grey, heading, meanwhile());
    //: 中文: 回办件
    m_back->setText(tr("Back to Cases"));
    m_back->setKeyHint(QStringLiteral("Alt 2"));
    connect(m_back, &shared::KeyButton::clicked, this, &ComingPage::backRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
}

QString ComingPage::title() const { return pageName(m_page); }

QList<KeyHint> ComingPage::keyHints() const
{
    //: 中文: 换页
    return {{QStringLiteral("Alt 1–9"), tr("other pages")},
        //: 中文: 全部按键
        {QStringLiteral("F1"), tr("all keys")}};
}

void ComingPage::focusFirst() { m_back->setFocus(Qt::OtherFocusReason); }

QString ComingPage::meanwhile() const
{
    switch (m_page) {
    case PageId::Approve:
        //: 中文: 办件照常收、审，期限照常计算；决定和盖章先按现行办法办
        return tr("Cases are accepted and reviewed and terms run as usual. Decide and seal in the "
                  "present way for now.");
    case PageId::Deliver:
        //: 中文: 收费、送达先按现行办法登记；办件的经过不会少
        return tr("Record fees and delivery in the present way for now. Nothing in the history of "
                  "a case is lost.");
    case PageId::Supervise:
        //: 中文: 临期、超期的办件在“办件”里用灯筛选
        return tr("Near-due and overdue cases are found by their lamps under Cases.");
    case PageId::Sync:
        //: 中文: 同步在后台自动进行，状态看右上角；没传完的都留在本机
        return tr("Syncing goes on by itself; its state is at the top right. What is not sent yet "
                  "is kept here.");
    case PageId::Catalogue:
        //: 中文: 在“受理”的事项栏里按名称、首字母或编码查
        return tr("Look items up by name, initials or code in the item section under Accept.");
    case PageId::Ledger:
        //: 中文: 诉求先按现行台账登记
        return tr("Record requests in the present ledger for now.");
    case PageId::Settings:
        //: 中文: 字号用 Ctrl + 和 Ctrl −，高对比用 Shift F11；其余由管理员用命令行设置
        return tr("Text size: Ctrl + and Ctrl −; high contrast: Shift F11. The administrator sets "
                  "the rest on the command line.");
    case PageId::Accept:
    case PageId::Cases:
        //: 中文: 请找管理员
        return tr("Ask the administrator.");
    }
    Q_UNREACHABLE();
}

} // namespace yichuang::window
