// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/collectdialog.h"

#include "widgets/deliver/exitflow.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"

#include <QVBoxLayout>

namespace yichuang::deliver {

using shared::KeyButton;
using shared::LineField;

CollectDialog::CollectDialog(
    const shared::Theme& theme, const desk::CaseFile& file, QWidget* parent)
    //: 中文: 催领
    : OverlayDialog(theme, tr("Remind the applicant"), parent)
    , m_text(new LineField(theme, this))
{
    setObjectName(QStringLiteral("collectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(520));
    //: 中文: 告知情况
    auto* row = new shared::FormRow(theme, tr("Told"), this);
    m_text->setObjectName(QStringLiteral("collectText"));
    row->addField(m_text);
    body()->addWidget(row);
    //: %1 is a masked telephone number, %2 a document
    //: 中文: 已电话 %1 告知来领%2
    m_text->setText(tr("Called %1: %2 can be collected")
                        .arg(LineField::masked(file.c.received.applicant.telephone, 3, 4),
                            documentsOf(file).join(u'、')));
    //: 中文: 记入经过；过了送达期限仍算黄灯，不算超期
    setFootNote(tr("Kept in the history; past the term the lamp stays yellow, not red."));
    //: 中文: 记下催领
    action()->setText(tr("Record the message"));
    connect(m_text, &LineField::textChanged, this, [this](const QString& text) {
        //: 中文: 还没写怎样告知的
        const QString missing = tr("Say how the applicant was told");
        action()->setRefusal(text.trimmed().isEmpty() ? missing : QString{});
    });
    connect(action(), &KeyButton::clicked, this, [this] {
        Q_EMIT submitted({m_text->text().trimmed(), cases::NoteKind::CollectMessage});
        accept();
    });
}

} // namespace yichuang::deliver
