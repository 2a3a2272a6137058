// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/decisionpane.h"

#include "widgets/approve/outlinedlabel.h"
#include "widgets/approve/signpanel.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/statusbanner.h"

#include <QVBoxLayout>

namespace yichuang::approve {

using shared::KeyButton;

DecisionPane::DecisionPane(const shared::Theme& theme, QWidget* parent)
    : Card(theme, 0, {}, parent)
    , m_theme(theme)
    , m_standing(new OutlinedLabel(theme, shared::Color::Amber, shared::Color::AmberTint, this))
    //: 中文: 放大看
    , m_larger(new KeyButton(theme, KeyButton::Kind::Flat, tr("Larger"), this))
    //: 中文: 改文书
    , m_edit(new KeyButton(theme, KeyButton::Kind::Flat, tr("Edit"), this))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_preview(new shared::PagePreview(theme, this))
    , m_sign(new SignPanel(theme, this))
{
    m_banner->setObjectName(QStringLiteral("sealProblem"));
    m_banner->setWrapping();
    m_preview->setObjectName(QStringLiteral("preview"));
    m_larger->setIconName(QStringLiteral("maximize-2"));
    m_larger->setKey(Qt::Key_F11);
    m_edit->setIconName(QStringLiteral("pencil"));
    m_edit->setKey(Qt::Key_F6);
    m_edit->setObjectName(QStringLiteral("editDocument"));
    //: The document on the screen counts for nothing yet
    //: 中文: 预览，还没生效
    m_standing->setText(tr("Preview, not in force"));
    note()->hide();
    addHeadWidget(m_standing);
    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addHeadWidget(gap);
    for (KeyButton* button : {m_larger, m_edit}) {
        button->setHeight(KeyButton::Height::Small);
        addHeadWidget(button);
    }
    body()->addWidget(m_banner);
    body()->addWidget(m_preview, 1);
    body()->addWidget(m_sign);
    body()->setContentsMargins(0, 0, 0, 1);
    connect(m_preview, &shared::PagePreview::endReached, this, &DecisionPane::seenToItsEnd);
    connect(m_larger, &KeyButton::clicked, this, &DecisionPane::enlargeRequested);
    connect(m_edit, &KeyButton::clicked, this, &DecisionPane::editRequested);
}

void DecisionPane::setDocument(const QString& name) { setTitle(name); }

void DecisionPane::setPages(std::vector<QImage> pages)
{
    m_standing->show();
    m_preview->setPages(std::move(pages));
}

void DecisionPane::setSentence(const QString& sentence)
{
    m_standing->hide();
    m_preview->setSentence(sentence);
}

void DecisionPane::showProblem(const QString& lead, const QString& reason)
{
    m_banner->setMessage(
        {.kind = shared::BannerMessage::Kind::Error, .lead = lead, .text = reason, .actions = {}});
}

void DecisionPane::clearProblem() { m_banner->clear(); }

void DecisionPane::setEditable(bool editable) { m_edit->setVisible(editable); }

void DecisionPane::setSigning(bool signing) { m_sign->setVisible(signing); }

} // namespace yichuang::approve
