// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/calendardialogs.h"

#include "widgets/settings/facttable.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::settingspage {
namespace {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

constexpr int dialogWidth = 860;
constexpr int tableHeight = 330;

} // namespace

WhatIfDialog::WhatIfDialog(const shared::Theme& theme, const QString& title, const QString& act,
    const WhatIfFacts& answer, QWidget* parent)
    : OverlayDialog(theme, title, parent)
    , m_banner(new shared::StatusBanner(theme, this))
    , m_summary(sentenceOf(answer))
{
    setObjectName(QStringLiteral("whatIf"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHeadIcon(QStringLiteral("calendar-days"), Color::Blue);
    setMinimumWidth(theme.px(dialogWidth));
    m_model.setCases(answer.moved);
    auto* words = new Label(theme, TextSize::Base, Color::Ink, Weight::Regular, this);
    words->setObjectName(QStringLiteral("whatIfSummary"));
    words->setWordWrap(true);
    words->setText(m_summary);
    body()->addWidget(m_banner);
    body()->addWidget(words);
    if (answer.moved.empty()) {
        auto* nothing = new shared::EmptyState(theme, this);
        nothing->setContent(QStringLiteral("circle-check"), Color::Green,
            //: 中文: 没有办件的到期日会变
            tr("No case changes its due day"), {});
        body()->addWidget(nothing, 1);
    } else {
        auto* table
            = new FactTable(theme, &m_model, {104, 0, 130, 170, 84}, MovedModel::ToldRole, this);
        table->setObjectName(QStringLiteral("movedCases"));
        //: 中文: 到期日会变的办件
        table->setAccessibleName(tr("Cases that change their due day"));
        table->setMinimumHeight(theme.px(tableHeight));
        body()->addWidget(table, 1);
    }
    //: 中文: 每件改动都会记进经过；办结的不动
    setFootNote(tr("Each change is recorded on its case; ended cases stay as they are"));
    action()->setText(act);
}

QString WhatIfDialog::sentenceOf(const WhatIfFacts& answer)
{
    const auto told = static_cast<int>(
        std::ranges::count_if(answer.moved, [](const MovedFact& c) { return c.told; }));
    //: %1 open cases; %2 of them change their due day; of those %3 have the old one on a paper
    //: 中文: 在办 %1 件，%2 件的到期日会变，其中 %3 件的旧日期已经印给申请人。
    const QString counts = tr("Of %1 open cases %2 change their due day; %3 of those have the old "
                              "one on a paper the applicant holds.");
    QStringList words{counts.arg(answer.openCases).arg(answer.moved.size()).arg(told)};
    if (answer.settled > 0)
        //: Provisional dates that become certain
        //: 中文: 暂定转为确定的 %1 件。
        words.append(tr("Provisional dates that become certain: %1.").arg(answer.settled));
    if (answer.unsettled > 0)
        //: Certain dates that become provisional
        //: 中文: 确定变回暂定的 %1 件。
        words.append(tr("Dates that become provisional again: %1.").arg(answer.unsettled));
    return words.join(u' ');
}

void WhatIfDialog::startBusy()
{
    m_banner->clear();
    //: 中文: 正在改
    action()->startBusy(tr("Changing"));
}

void WhatIfDialog::showError(const QString& sentence)
{
    action()->stopBusy();
    //: 中文: 没有改。
    m_banner->setMessage({.kind = shared::BannerMessage::Kind::Error,
        .lead = tr("Nothing was changed."),
        .text = sentence});
}

TellDialog::TellDialog(const shared::Theme& theme, std::vector<TellFact> cases, QWidget* parent)
    //: 中文: 要告诉的申请人
    : OverlayDialog(theme, tr("Applicants to tell"), parent)
{
    setObjectName(QStringLiteral("toTell"));
    setAttribute(Qt::WA_DeleteOnClose);
    setHeadIcon(QStringLiteral("phone-call"), Color::Blue);
    setMinimumWidth(theme.px(dialogWidth));
    m_model.setCases(std::move(cases));
    auto* words = new Label(theme, TextSize::Base, Color::Ink, Weight::Regular, this);
    words->setWordWrap(true);
    //: 中文: 他们手里的纸上是旧日期。重新打印通知书，或打电话告诉。
    words->setText(tr("Their papers bear the old date. Print the notice again, or telephone."));
    body()->addWidget(words);
    auto* table = new FactTable(theme, &m_model, {104, 0, 140, 130, 130}, 0, this);
    table->setMinimumHeight(theme.px(tableHeight));
    body()->addWidget(table, 1);
    //: 中文: 看过了
    action()->setText(tr("Seen"));
    connect(action(), &QAbstractButton::clicked, this, &QDialog::accept);
}

} // namespace yichuang::settingspage
