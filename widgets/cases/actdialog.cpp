// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actdialog.h"

#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actfields.h"
#include "widgets/cases/effectpanel.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/formscroll.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/objectionsentence.h"

#include <QVBoxLayout>

#include <array>

namespace yichuang::casespage {

using shared::BannerMessage;

namespace {
constexpr int kFormWidth = 500;
constexpr int kEffectWidth = 340;
constexpr int kSentences = 2; // more of them would push the form away; the button names them all
} // namespace

ActDialog::ActDialog(
    const shared::Theme& theme, const QString& title, Context context, QWidget* parent)
    : OverlayDialog(theme, title, parent)
    , m_context(std::move(context))
    , m_fields(new QWidget(this))
    , m_form(new QVBoxLayout(m_fields))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_effect(new EffectPanel(theme))
    , m_effectSide(new shared::FormScroll(m_effect, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setContentsMargins(0, 0, theme.px(8), 0);
    m_form->setSpacing(theme.px(8));
    m_fields->setMinimumWidth(theme.px(kFormWidth));
    m_effectSide->setFixedWidth(theme.px(kEffectWidth));
    m_effectSide->hide();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(16));
    auto* scroll = new shared::FormScroll(m_fields, this);
    scroll->setMinimumWidth(theme.px(kFormWidth));
    columns->addWidget(scroll, 1);
    columns->addWidget(m_effectSide);
    body()->addWidget(m_banner);
    body()->addLayout(columns, 1);
    connect(action(), &shared::KeyButton::clicked, this, [this] {
        m_banner->clear();
        //: While an act is being recorded
        //: 中文: 正在记
        action()->startBusy(tr("Recording"));
        Q_EMIT submitted(payload());
    });
}

void ActDialog::setEffectNote(const QString& note)
{
    m_note = [note] { return note; };
}

QStringList ActDialog::refusals() const
{
    if (const QString lacking = missing ? missing() : QString{}; !lacking.isEmpty())
        return {lacking};
    if (!m_context->tryActs)
        return {};
    std::array acts{m_context->mine(payload())};
    if (actor)
        acts.front().actor = actor();
    QStringList sentences;
    for (const cases::Objection& objection :
        m_context->tryActs(m_context->file.c, acts, m_context->today()).objections)
        sentences.append(shared::objectionSentence(objection));
    sentences.removeDuplicates();
    return sentences;
}

void ActDialog::changed()
{
    if (!payload)
        return; // the form is still being made
    const QStringList sentences = refusals();
    action()->setRefusal(sentences.join(u'；'));
    QString foot = m_note ? m_note() : QString{};
    if (sentences.size() > kSentences)
        //: %1 the first things that are missing, %n how many more there are
        //: 中文: %1；还有 %n 项
        foot = tr("%1; and %n more", nullptr, static_cast<int>(sentences.size()) - kSentences)
                   .arg(sentences.first(kSentences).join(u'；'));
    else if (!sentences.isEmpty())
        foot = sentences.join(u'；');
    setFootNote(foot);
    showEffect();
}

void ActDialog::showEffect()
{
    if (!preview || !m_context->tryActs)
        return;
    const Day day = effectDay ? effectDay() : m_context->today();
    const auto before = m_context->tryActs(m_context->file.c, {}, day);
    const auto after = m_context->tryActs(m_context->file.c, preview(), day);
    m_effect->show(before.clocks, after.clocks, remark ? remark() : QString{}, day);
    m_effectSide->show();
}

void ActDialog::showObjections(const std::vector<cases::Objection>& objections)
{
    showSentence(shared::objectionSentences(objections));
}

void ActDialog::showError(const Error& error) { showSentence(shared::errorSentence(error)); }

void ActDialog::showSentence(const QString& sentence)
{
    action()->stopBusy();
    //: The act was not recorded; the reasons follow
    //: 中文: 没有记上。
    m_banner->setMessage({.kind = BannerMessage::Kind::Error,
        .lead = tr("Not recorded."),
        .text = sentence,
        .actions = {}});
}

ActDialog* makeDialog(Act act, const shared::Theme& theme, const Context& context, QWidget* parent)
{
    ActDialog* dialog = papersDialogOf(act, theme, context, parent);
    for (const auto make : {stopDialogOf, reviewDialogOf, otherOrgansDialogOf, endingDialogOf}) {
        if (dialog == nullptr)
            dialog = make(act, theme, context, parent);
    }
    if (dialog == nullptr)
        return nullptr;
    dialog->changed();
    for (QWidget* field : dialog->form()->parentWidget()->findChildren<QWidget*>()) {
        if ((field->focusPolicy() & Qt::TabFocus) != 0 && !field->isHidden()) {
            field->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return dialog;
}

} // namespace yichuang::casespage
