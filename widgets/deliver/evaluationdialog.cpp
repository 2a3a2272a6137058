// SPDX-License-Identifier: Apache-2.0
#include "widgets/deliver/evaluationdialog.h"

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace yichuang::deliver {

using shared::KeyButton;

EvaluationDialog::EvaluationDialog(
    const shared::Theme& theme, cases::Contact contact, QWidget* parent)
    //: 中文: 请您评价这次服务
    : OverlayDialog(theme, tr("Please evaluate this service"), parent)
    , m_contact(contact)
{
    setObjectName(QStringLiteral("evaluation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(theme.px(640));
    auto* words = new shared::Label(
        theme, shared::TextSize::CardTitle, shared::Color::Ink2, shared::Weight::Regular, this);
    //: Said to the applicant
    //: 中文: 由您自己选，不评也可以。窗口人员在您评价前看不到。
    words->setText(tr("You choose, or leave it. The staff see nothing before you have chosen."));
    words->setWordWrap(true);
    body()->addWidget(words);
    //: 中文: 非常满意
    const std::array levels{tr("Very satisfied"),
        //: 中文: 满意
        tr("Satisfied"),
        //: 中文: 基本满意
        tr("Fairly satisfied"),
        //: 中文: 不满意
        tr("Dissatisfied"),
        //: 中文: 非常不满意
        tr("Very dissatisfied")};
    int level = static_cast<int>(levels.size());
    for (const QString& text : levels) {
        auto* button = new KeyButton(theme, KeyButton::Kind::Plain, text, this);
        button->setObjectName(QStringLiteral("level%1").arg(level));
        button->setHeight(KeyButton::Height::Large);
        button->setKeyHint(QString::number(level));
        button->setMinimumHeight(theme.px(56));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAutoDefault(false);
        body()->addWidget(button);
        connect(button, &KeyButton::clicked, this, [this, level] { answer(level); });
        --level;
    }
    action()->hide();
    //: The applicant does not evaluate
    //: 中文: 不评价
    back()->setText(tr("No evaluation"));
    back()->setAutoDefault(false);
    connect(this, &QDialog::finished, this, [this] {
        if (!m_answered)
            answer(0);
    });
    setFocus(); // no level is the one that Enter would press
}

void EvaluationDialog::answer(int level)
{
    if (m_answered)
        return;
    m_answered = true;
    Q_EMIT answered({.contact = m_contact, .level = level});
    close();
}

void EvaluationDialog::keyPressEvent(QKeyEvent* event)
{
    const bool digit = event->key() >= Qt::Key_1 && event->key() <= Qt::Key_5;
    if (digit && !event->isAutoRepeat())
        answer(event->key() - Qt::Key_0);
    else
        OverlayDialog::keyPressEvent(event);
}

} // namespace yichuang::deliver
