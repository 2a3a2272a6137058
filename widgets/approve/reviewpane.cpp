// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/reviewpane.h"

#include "models/cases/guards.h"
#include "widgets/cases/actfields.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/formscroll.h"
#include "widgets/shared/keybutton.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace yichuang::approve {

using cases::Proposal;
using casespage::TextField;
using shared::CheckField;
using shared::Color;
using shared::FormRow;
using shared::KeyButton;
using shared::Label;
using shared::LineField;
using shared::RadioField;
using shared::TextSize;
using shared::Weight;

ReviewForm ReviewForm::of(const desk::CaseFile& file)
{
    ReviewForm form;
    if (!file.c.review)
        return form;
    const cases::Reviewed& last = file.c.review->what;
    form.proposal = last.proposal;
    form.facts = last.facts;
    form.grounds = last.grounds;
    form.onSite = last.siteCheckBy.join(u'、');
    return form; // each paper is looked at again
}

cases::Reviewed ReviewForm::payload() const
{
    static const QRegularExpression separators(QStringLiteral("[、，,;；\\s]+"));
    cases::Reviewed act{.proposal = proposal.value_or(Proposal::Grant),
        .facts = facts.trimmed(),
        .grounds = grounds.trimmed(),
        .papersChecked = {checked.begin(), checked.end()}};
    act.siteCheckBy = onSite.split(separators, Qt::SkipEmptyParts);
    return act;
}

ReviewPane::ReviewPane(const shared::Theme& theme, const builtin::Wording& wording, QWidget* parent)
    : Ruled(theme, parent, Look::Foot)
    , m_theme(theme)
    , m_wording(wording)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 10);
    layout->setSpacing(theme.px(6));
    m_fields = new QWidget(this);
    auto* fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme.px(6));
    makeProposals(fields);
    makeTexts(fields);
    m_scroll = new shared::FormScroll(m_fields, this); // large text on a low screen
    layout->addWidget(m_scroll);
    makeForward(layout);
}

void ReviewPane::setRoom(int height) { m_scroll->setMaximumHeight(height); }

void ReviewPane::makeProposals(QVBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.px(16));
    auto* title = new Label(m_theme, TextSize::Base, Color::Ink2, Weight::Bold, m_fields);
    //: 中文: 审查意见
    title->setText(tr("Opinion"));
    row->addWidget(title);
    const auto add = [&](Proposal proposal, const char* name, const QString& words, Qt::Key key) {
        auto* field = new RadioField(m_theme, words, Qt::ALT | key, m_fields);
        field->setObjectName(QLatin1String(name));
        row->addWidget(field);
        m_proposals[proposal] = field;
        connect(field, &RadioField::clicked, this, [this, proposal] { propose(proposal); });
    };
    //: 中文: 拟准予
    add(Proposal::Grant, "proposeGrant", tr("Propose to grant"), Qt::Key_Y);
    //: 中文: 拟不予
    add(Proposal::Refuse, "proposeRefuse", tr("Propose to refuse"), Qt::Key_N);
    row->addStretch(1);
    layout->addLayout(row);
}

void ReviewPane::makeTexts(QVBoxLayout* layout)
{
    m_facts = new TextField(m_theme, m_wording.facts, m_fields);
    m_facts->setObjectName(QStringLiteral("reviewFacts"));
    m_grounds = new TextField(m_theme, m_wording.grantGrounds, m_fields);
    m_grounds->setObjectName(QStringLiteral("reviewGrounds"));
    m_onSite = new LineField(m_theme, m_fields);
    m_onSite->setObjectName(QStringLiteral("onSite"));
    //: 中文: 去过现场才填，两人以上，用顿号分开
    m_onSite->setPlaceholderText(tr("only after a site check: two or more names"));
    m_papers = new QWidget(m_fields);
    m_ticks = new QVBoxLayout(m_papers);
    m_ticks->setContentsMargins(0, 0, 0, 0);
    m_ticks->setSpacing(0);
    const auto add = [&](const QString& label, QWidget* field) {
        auto* row = new FormRow(m_theme, label, m_fields);
        row->addField(field);
        layout->addWidget(row);
        return row;
    };
    //: What was found
    //: 中文: 查明
    add(tr("Facts"), m_facts);
    //: Why, with the provisions
    //: 中文: 理由依据
    add(tr("Grounds"), m_grounds);
    //: Persons who were on site
    //: 中文: 核查人
    add(tr("On site"), m_onSite);
    //: Each paper is looked at
    //: 中文: 逐份核对
    add(tr("Checked"), m_papers)->setLabelOnTop();
    for (TextField* field : {m_facts, m_grounds})
        connect(field, &QPlainTextEdit::textChanged, this, &ReviewPane::read);
    connect(m_onSite, &LineField::textChanged, this, &ReviewPane::read);
}

void ReviewPane::makeForward(QVBoxLayout* layout)
{
    m_reason = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this);
    m_reason->setObjectName(QStringLiteral("reviewReason"));
    m_reason->setElide(Label::Elide::Right);
    m_forward = new KeyButton(m_theme, KeyButton::Kind::Primary, {}, this);
    m_forward->setObjectName(QStringLiteral("forward"));
    m_forward->setHeight(KeyButton::Height::Large);
    m_forward->setKey(Qt::Key_F9);
    auto* row = new QHBoxLayout;
    row->addWidget(m_reason, 1);
    row->addWidget(m_forward);
    layout->addLayout(row);
    connect(m_forward, &KeyButton::clicked, this, &ReviewPane::forwardRequested);
}

void ReviewPane::setCase(const desk::CaseFile& file, const ReviewForm& form)
{
    m_filling = true;
    m_form = form;
    m_takesUp = file.c.state == cases::CaseState::Accepted;
    m_scroll->setVisible(!m_takesUp);
    //: The reviewer takes the case up
    //: 中文: 接办
    const QString take = tr("Take up");
    //: 中文: 送首席代表
    const QString send = tr("To the chief representative");
    m_forward->setText(m_takesUp ? take : send);
    for (const auto& [proposal, field] : m_proposals) {
        field->setAutoExclusive(false);
        field->setChecked(form.proposal == proposal);
        field->setAutoExclusive(true);
    }
    m_facts->setWords(form.facts);
    m_grounds->setWords(form.grounds);
    if (m_onSite->text() != form.onSite)
        m_onSite->setText(form.onSite);
    setPapers(file);
    m_filling = false;
}

/// The platform's answer reads the case anew while papers are being ticked: the ticks of the same
/// papers stay, and the focus with them.
bool ReviewPane::keepsTicks(const desk::CaseFile& file)
{
    std::pair<CaseId, std::vector<int>> ticked{file.c.id, {}};
    for (const cases::PaperOnFile& paper : file.c.papers) {
        if (paper.entry.state == cases::PaperState::Present)
            ticked.second.push_back(paper.entry.number);
    }
    if (std::exchange(m_ticked, ticked) != ticked)
        return false;
    for (std::size_t i = 0; i < ticked.second.size(); ++i) {
        auto* tick = qobject_cast<CheckField*>(m_ticks->itemAt(static_cast<int>(i))->widget());
        const QSignalBlocker quiet(tick);
        tick->setChecked(m_form.checked.contains(ticked.second[i]));
    }
    return true;
}

void ReviewPane::setPapers(const desk::CaseFile& file)
{
    if (keepsTicks(file))
        return;
    while (const QLayoutItem* item = m_ticks->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget* before = m_onSite;
    for (const cases::PaperOnFile& paper : file.c.papers) {
        if (paper.entry.state != cases::PaperState::Present)
            continue;
        const int number = paper.entry.number;
        const QString name = QString::number(number) + u' ' + cases::paperName(file.item, number);
        const QFontMetrics metrics(m_theme.font(TextSize::Base));
        auto* tick = new CheckField(
            m_theme, metrics.elidedText(name, Qt::ElideRight, m_theme.px(280)), m_papers);
        tick->setObjectName(QStringLiteral("checked%1").arg(number));
        tick->setToolTip(name);
        tick->setAccessibleName(name);
        tick->setChecked(m_form.checked.contains(number));
        m_ticks->addWidget(tick);
        setTabOrder(before, tick);
        before = tick;
        connect(tick, &QCheckBox::toggled, this, [this, number](bool on) {
            if (on)
                m_form.checked.insert(number);
            else
                m_form.checked.erase(number);
            Q_EMIT edited();
        });
    }
    setTabOrder(before, m_forward);
}

void ReviewPane::propose(Proposal proposal)
{
    m_form.proposal = proposal;
    m_grounds->setPhrases(
        proposal == Proposal::Grant ? m_wording.grantGrounds : m_wording.refusalGrounds);
    m_facts->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void ReviewPane::read()
{
    if (m_filling)
        return;
    m_form.facts = m_facts->toPlainText();
    m_form.grounds = m_grounds->toPlainText();
    m_form.onSite = m_onSite->text();
    Q_EMIT edited();
}

void ReviewPane::setRefusal(const QString& reason)
{
    m_forward->setRefusal(reason);
    m_reason->setText(reason);
}

void ReviewPane::focusText()
{
    if (m_takesUp)
        m_forward->setFocus(Qt::OtherFocusReason);
    else if (!m_form.proposal)
        m_proposals.at(Proposal::Grant)->setFocus(Qt::OtherFocusReason);
    else
        m_facts->setFocus(Qt::OtherFocusReason);
}

void ReviewPane::startBusy()
{
    //: 中文: 正在送
    m_forward->startBusy(tr("Sending"));
}

void ReviewPane::stopBusy() { m_forward->stopBusy(); }

} // namespace yichuang::approve
