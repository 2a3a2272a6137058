// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialog.h"

#include "widgets/shared/errorsentence.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/objectionsentence.h"

#include <QVBoxLayout>

namespace yichuang::casespage {

using shared::BannerMessage;

ActDialog::ActDialog(const shared::Theme& theme, const QString& title, QWidget* parent)
    : OverlayDialog(theme, title, parent)
    , m_banner(new shared::StatusBanner(theme, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(520));
    body()->addWidget(m_banner);
    connect(action(), &shared::KeyButton::clicked, this, [this] {
        m_banner->clear();
        //: While an act is being recorded
        //: 中文: 正在记
        action()->startBusy(tr("Recording"));
        Q_EMIT submitted(payload());
    });
}

void ActDialog::changed() { action()->setRefusal(missing ? missing() : QString{}); }

void ActDialog::showObjections(const std::vector<cases::Objection>& objections)
{
    showMessage(shared::objectionSentences(objections));
}

void ActDialog::showError(const Error& error) { showMessage(shared::errorSentence(error)); }

void ActDialog::showMessage(const QString& text)
{
    action()->stopBusy();
    //: The act was not recorded; the reasons follow
    //: 中文: 没有记上。
    m_banner->setMessage({.kind = BannerMessage::Kind::Error,
        .lead = tr("Not recorded."),
        .text = text,
        .actions = {}});
}

} // namespace yichuang::casespage
