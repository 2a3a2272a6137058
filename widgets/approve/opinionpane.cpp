// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/opinionpane.h"

#include "widgets/cases/actfields.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yichuang::approve {

using casespage::TextField;
using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::RadioField;
using shared::TextSize;
using shared::Weight;

OpinionPane::OpinionPane(
    const shared::Theme& theme, const builtin::Wording& wording, QWidget* parent)
    : Ruled(theme, parent, Look::Foot)
    , m_theme(theme)
    , m_wording(wording)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(theme.px(6));
    makeChoices(layout);
    makeTexts(layout);
    showParts();
}

void OpinionPane::makeChoices(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    auto* title = new Label(m_theme, TextSize::Base, Color::Ink2, Weight::Bold, this);
    //: 中文: 我的意见
    title->setText(tr("My opinion"));
    row->addWidget(title);
    const auto add = [&](Choice choice, const char* name, const QString& words, int key) {
        auto* field = new RadioField(m_theme, words, Qt::ALT | static_cast<Qt::Key>(key), this);
        field->setObjectName(QLatin1String(name));
        row->addWidget(field);
        m_choices[choice] = field;
        connect(field, &RadioField::clicked, this, [this, choice] { choose(choice); });
    };
    //: 中文: 准予
    add(Choice::Grant, "choiceGrant", tr("Grant"), Qt::Key_Y);
    //: 中文: 不予
    add(Choice::Refuse, "choiceRefuse", tr("Refuse"), Qt::Key_N);
    //: Back to the reviewer
    //: 中文: 退回重审
    add(Choice::Return, "choiceReturn", tr("Return"), Qt::Key_B);
    row->addStretch(1);
    layout->addLayout(row);
}

void OpinionPane::makeTexts(QVBoxLayout* layout)
{
    m_text = new TextField(m_theme, {}, this);
    m_text->setObjectName(QStringLiteral("opinion"));
    layout->addWidget(m_text);
    m_refusal = new QWidget(this);
    auto* parts = new QVBoxLayout(m_refusal);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(m_theme.px(6));
    m_facts = new TextField(m_theme, m_wording.facts, m_refusal);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_reasons = new TextField(m_theme, m_wording.refusalGrounds, m_refusal);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    //: What was found
    //: 中文: 查明
    auto* facts = new shared::FormRow(m_theme, tr("Facts"), m_refusal);
    facts->addField(m_facts);
    //: 中文: 理由
    auto* reasons = new shared::FormRow(m_theme, tr("Reasons"), m_refusal);
    reasons->addField(m_reasons);
    m_remedies = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_refusal);
    m_remedies->setObjectName(QStringLiteral("remedies"));
    m_remedies->setWordWrap(true);
    parts->addWidget(facts);
    parts->addWidget(reasons);
    parts->addWidget(m_remedies);
    layout->addWidget(m_refusal);
    auto* foot = new QHBoxLayout;
    m_phrases = new QWidget(this);
    auto* flow = new shared::FlowLayout(m_theme.px(4), m_phrases);
    flow->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_phrases, 1);
    //: 中文: 退回重审
    m_return = new KeyButton(m_theme, KeyButton::Kind::Danger, tr("Return"), this);
    m_return->setObjectName(QStringLiteral("return"));
    m_return->setKey(Qt::CTRL | Qt::Key_Return);
    foot->addWidget(m_return, 0, Qt::AlignBottom);
    layout->addLayout(foot);
    for (TextField* field : {m_text, m_facts, m_reasons})
        connect(field, &QPlainTextEdit::textChanged, this, &OpinionPane::read);
    connect(m_return, &KeyButton::clicked, this,
        [this] { Q_EMIT returnRequested(m_form.returnReason.trimmed()); });
}

void OpinionPane::setForm(const DecisionForm& form)
{
    m_filling = true;
    m_form = form;
    for (const auto& [choice, field] : m_choices) {
        field->setAutoExclusive(false); // none may be chosen
        field->setChecked(choice == form.choice);
        field->setAutoExclusive(true);
    }
    m_text->setWords(form.choice == Choice::Return ? form.returnReason : form.opinion);
    m_facts->setWords(form.facts);
    m_reasons->setWords(form.reasons);
    m_filling = false;
    showParts();
}

void OpinionPane::choose(Choice choice)
{
    DecisionForm form = m_form;
    form.choice = choice;
    setForm(form);
    m_text->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void OpinionPane::read()
{
    if (m_filling)
        return;
    (m_form.choice == Choice::Return ? m_form.returnReason : m_form.opinion)
        = m_text->toPlainText();
    m_form.facts = m_facts->toPlainText();
    m_form.reasons = m_reasons->toPlainText();
    Q_EMIT edited();
}

void OpinionPane::showParts()
{
    const bool refuses = m_form.choice == Choice::Refuse;
    m_refusal->setVisible(refuses);
    m_return->setVisible(m_form.choice == Choice::Return);
    m_text->setEnabled(m_form.choice != Choice::None);
    //: 中文: 退回理由
    const QString reason = tr("Reason for the return");
    //: Of the approver; a bare signature is none
    //: 中文: 意见
    const QString opinion = tr("Opinion");
    //: 中文: 先选准予、不予或退回
    const QString choose = tr("First choose to grant, refuse or return");
    m_text->setAccessibleName(m_form.choice == Choice::Return ? reason : opinion);
    m_text->setPlaceholderText(m_form.choice == Choice::None ? choose : m_text->accessibleName());
    //: %1 is a provision, %2 and %3 say where the applicant may go
    //: 中文: 依据：%1。救济：%2，或者%3。
    m_remedies->setText(tr("Basis: %1. Remedies: %2, or %3.")
                            .arg(m_form.legalBasis, m_form.reconsideration, m_form.lawsuit));
    showPhrases();
}

QStringList OpinionPane::phrases() const
{
    switch (m_form.choice) {
    case Choice::Grant:
        return m_wording.grantOpinions;
    case Choice::Refuse:
        return m_wording.refusalOpinions;
    case Choice::Return:
        return m_wording.returnReasons;
    case Choice::None:
        return {};
    }
    Q_UNREACHABLE();
}

/// The first two at hand, all of them by Ctrl ↓.
void OpinionPane::showPhrases()
{
    constexpr qsizetype atHand = 2;
    m_text->setPhrases(phrases());
    while (const QLayoutItem* item = m_phrases->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* before = m_text;
    for (const QString& phrase : phrases().first(std::min(atHand, phrases().size()))) {
        auto* button = new KeyButton(m_theme, KeyButton::Kind::Flat, phrase, m_phrases);
        button->setHeight(KeyButton::Height::Small);
        m_phrases->layout()->addWidget(button);
        setTabOrder(before, button);
        before = button;
        connect(button, &KeyButton::clicked, this, [this, phrase] {
            m_text->setPlainText(phrase);
            m_text->setFocus(Qt::OtherFocusReason);
        });
    }
}

void OpinionPane::setReturnRefusal(const QString& refusal) { m_return->setRefusal(refusal); }

void OpinionPane::focusText()
{
    if (m_form.choice == Choice::None)
        m_choices.at(Choice::Grant)->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

void OpinionPane::setLocked(bool locked) { setEnabled(!locked); }

} // namespace yichuang::approve
