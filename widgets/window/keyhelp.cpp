// SPDX-License-Identifier: Apache-2.0
#include "widgets/window/keyhelp.h"

#include "widgets/shared/keybutton.h"
#include "widgets/shared/keycap.h"
#include "widgets/shared/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yichuang::window {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

namespace {

QLayout* column(const shared::Theme& theme, const QString& heading, const QList<KeyHint>& keys)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    auto* title = new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Bold);
    title->setText(heading);
    grid->addWidget(title, 0, 0, 1, 2);
    int row = 1;
    for (const KeyHint& key : keys) {
        grid->addWidget(new shared::KeyCap(theme, key.keys), row, 0, Qt::AlignRight);
        auto* words = new Label(theme, TextSize::Base);
        words->setText(key.words);
        grid->addWidget(words, row, 1);
        ++row;
    }
    grid->setRowStretch(row, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

KeyHelp::KeyHelp(const shared::Theme& theme, const Page& page, QWidget* parent)
    //: 中文: 按键
    : OverlayDialog(theme, tr("Keys"), parent)
{
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(40));
    //: %1 is the name of a page
    //: 中文: “%1”页
    columns->addLayout(column(theme, tr("On the page “%1”").arg(page.title()), page.allKeys()), 1);
    //: 中文: 到处都能用
    columns->addLayout(column(theme, tr("Everywhere"), keysEverywhere()), 1);
    body()->addLayout(columns);
    body()->addStretch(1);
    setMinimumWidth(theme.px(560));
    action()->hide();
    action()->setEnabled(false);
}

QList<KeyHint> KeyHelp::keysEverywhere()
{
    return {
        //: 中文: 换页
        {QStringLiteral("Alt 1–9"), tr("change the page")},
        //: 中文: 跳到页里的区
        {QStringLiteral("Ctrl 1–6"), tr("go to a section of the page")},
        //: 中文: 新受理
        {QStringLiteral("F2"), tr("accept a new case")},
        //: 中文: 刷新或再试
        {QStringLiteral("F5"), tr("refresh or try again")},
        //: 中文: 本页正常的下一步
        {QStringLiteral("F9"), tr("the page's normal way forward")},
        //: 中文: 停下、关上、退回
        {QStringLiteral("Esc"), tr("stop, close, go back")},
        //: 中文: 查找
        {QStringLiteral("Ctrl K"), tr("find anything")},
        //: 中文: 筛选本列表
        {QStringLiteral("Ctrl F"), tr("filter this list")},
        //: 中文: 核验一份文书的章
        {QStringLiteral("Ctrl Shift K"), tr("verify the seal of a document")},
        //: 中文: 锁屏
        {QStringLiteral("Ctrl L"), tr("lock")},
        //: 中文: 字号大、小、还原
        {QStringLiteral("Ctrl + − 0"), tr("larger, smaller, normal text")},
        //: 中文: 高对比
        {QStringLiteral("Shift F11"), tr("high contrast")},
    };
}

} // namespace yichuang::window
