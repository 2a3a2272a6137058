// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/documentviewer.h"

#include "models/base/whendone.h"
#include "widgets/shared/errorsentence.h"

#include <QHBoxLayout>

namespace yichuang::accept {

using desk::IntakeAct;
using shared::KeyButton;

DocumentViewer::DocumentViewer(const shared::Theme& theme, Preview preview, QWidget* parent)
    : Card(theme, 0, {}, parent)
    , m_preview(std::move(preview))
    , m_page(new shared::PagePreview(theme, this))
{
    setObjectName(QStringLiteral("documentViewer"));
    m_page->setObjectName(QStringLiteral("viewerPage"));
    body()->addWidget(m_page, 1);
    //: 中文: 放大
    auto* larger = new KeyButton(theme, KeyButton::Kind::Plain, tr("Larger"), this);
    larger->setIconName(QStringLiteral("plus"));
    larger->setKeyHint(QStringLiteral("+"));
    //: 中文: 缩小
    auto* smaller = new KeyButton(theme, KeyButton::Kind::Plain, tr("Smaller"), this);
    smaller->setIconName(QStringLiteral("minus"));
    smaller->setKeyHint(QStringLiteral("−"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->setSpacing(8);
    for (KeyButton* button : {larger, smaller}) {
        button->setHeight(KeyButton::Height::Small);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    body()->addLayout(foot);
    connect(larger, &KeyButton::clicked, this, [this] { m_page->zoom(1); });
    connect(smaller, &KeyButton::clicked, this, [this] { m_page->zoom(-1); });
    m_settle.setSingleShot(true);
    m_settle.setInterval(400);
    connect(&m_settle, &QTimer::timeout, this, &DocumentViewer::render);
}

void DocumentViewer::show(const desk::Assessment& assessment, const desk::Intake& intake)
{
    m_act = assessment.mainAct == IntakeAct::Receive ? IntakeAct::Receive : IntakeAct::Accept;
    m_open = assessment.state(m_act).isOpen();
    m_intake = intake;
    if (m_act == IntakeAct::Receive)
        //: 中文: 收件凭证
        setTitle(tr("Receipt"));
    else
        //: 中文: 受理通知书
        setTitle(tr("Notice of acceptance"));
    //: 中文: 申请人会拿到的
    setNote(tr("what the applicant gets"));
    m_settle.start();
}

void DocumentViewer::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_settle.start();
}

void DocumentViewer::render()
{
    if (!isVisible())
        return;
    if (!m_open || !m_preview) {
        //: 中文: 填全、材料收齐以后，这里就是要打印的文书
        m_page->setSentence(tr(
            "Once the form and the papers are complete, the document to be printed stands here"));
        return;
    }
    const int asked = ++m_asked;
    whenDone(m_preview(m_intake, m_act), this, [this, asked](const Result<QImage>& page) {
        if (asked != m_asked)
            return;
        if (page)
            m_page->setPage(*page);
        else
            m_page->setSentence(shared::errorSentence(page.error()));
    });
}

} // namespace yichuang::accept
