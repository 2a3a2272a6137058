// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/actionbar.h"

#include "widgets/shared/objectionsentence.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yichuang::accept {
namespace {

using desk::IntakeAct;
using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

} // namespace

ActionBar::ActionBar(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    //: 中文: 暂存
    , m_save(new KeyButton(theme, KeyButton::Kind::Flat, tr("Keep draft"), this))
    , m_sentence(new Label(theme, TextSize::Base, Color::Ink, Weight::Bold, this))
    , m_detail(new Label(theme, TextSize::Caption, Color::Ink2, Weight::Regular, this))
{
    //: 中文: 不予受理
    add(IntakeAct::RefuseAcceptance, KeyButton::Kind::Danger, tr("Refuse"),
        QKeySequence(Qt::SHIFT | Qt::Key_F9));
    //: 中文: 无需许可
    add(IntakeAct::NotRequired, KeyButton::Kind::Plain, tr("Not required"),
        QKeySequence(Qt::ALT | Qt::Key_M));
    //: 中文: 一次性告知补正
    add(IntakeAct::NoticeCorrection, KeyButton::Kind::Plain, tr("One-time notice"),
        QKeySequence(Qt::Key_F7));
    //: 中文: 当场办结
    add(IntakeAct::DecideNow, KeyButton::Kind::Plain, tr("Decide now"), QKeySequence(Qt::Key_F10));
    //: 中文: 容缺受理
    add(IntakeAct::AcceptWithTolerance, KeyButton::Kind::Plain, tr("Accept, papers follow"),
        QKeySequence(Qt::Key_F8));
    //: 中文: 收件
    add(IntakeAct::Receive, KeyButton::Kind::Plain, tr("Receive"),
        QKeySequence(Qt::CTRL | Qt::Key_F9));
    //: 中文: 受理
    add(IntakeAct::Accept, KeyButton::Kind::Primary, tr("Accept"), QKeySequence(Qt::Key_F9));
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setHeight(KeyButton::Height::Large);
    m_sentence->setObjectName(QStringLiteral("whatIsMissing"));
    m_sentence->setElide(Label::Elide::Right);
    m_sentence->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_detail->setElide(Label::Elide::Right);
    m_detail->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_buttons.at(IntakeAct::RefuseAcceptance));
    row->addSpacing(4);
    row->addWidget(m_buttons.at(IntakeAct::NoticeCorrection));
    row->addWidget(m_buttons.at(IntakeAct::NotRequired));
    row->addWidget(m_save);
    row->addLayout(words, 1);
    row->addSpacing(4);
    for (const IntakeAct act : {IntakeAct::DecideNow, IntakeAct::AcceptWithTolerance,
             IntakeAct::Receive, IntakeAct::Accept})
        row->addWidget(m_buttons.at(act));
}

void ActionBar::add(
    IntakeAct act, KeyButton::Kind kind, const QString& words, const QKeySequence& key)
{
    auto* button = new KeyButton(m_theme, kind, words, this);
    button->setHeight(KeyButton::Height::Large);
    button->setKey(key);
    button->setObjectName(QStringLiteral("act%1").arg(static_cast<int>(act)));
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT triggered(act); });
    m_buttons.emplace(act, button);
}

void ActionBar::show(const desk::Assessment& assessment)
{
    for (const auto& [act, button] : m_buttons) {
        const desk::ActState& state = assessment.state(act);
        QString refusal;
        if (!state.inThisVersion)
            //: 中文: 这一版还办不了
            refusal = tr("Not in this version yet");
        else if (!state.objections.empty())
            refusal = shared::objectionSentences(state.objections);
        button->setRefusal(refusal);
        const bool main = act == assessment.mainAct;
        if (act != IntakeAct::RefuseAcceptance)
            button->setKind(main ? KeyButton::Kind::Primary : KeyButton::Kind::Plain);
    }
    // F9 is always the page's normal way forward, so it moves with it between the two.
    const bool receives = assessment.mainAct == IntakeAct::Receive;
    m_buttons.at(IntakeAct::Receive)
        ->setKey(receives ? QKeySequence(Qt::Key_F9) : QKeySequence(Qt::CTRL | Qt::Key_F9));
    m_buttons.at(IntakeAct::Accept)
        ->setKey(receives ? QKeySequence(Qt::CTRL | Qt::Key_F9) : QKeySequence(Qt::Key_F9));
    showSentence(assessment);
}

void ActionBar::setBusy(bool busy, IntakeAct act)
{
    KeyButton* button = m_buttons.at(act);
    if (busy)
        //: 中文: 正在受理
        button->startBusy(tr("Recording"));
    else
        button->stopBusy();
}

void ActionBar::setCompact(bool compact)
{
    m_save->setVisible(!compact);
    m_buttons.at(IntakeAct::DecideNow)->setVisible(!compact);
    m_buttons.at(IntakeAct::NotRequired)->setVisible(!compact);
}

void ActionBar::showSentence(const desk::Assessment& assessment)
{
    // Of a form that cannot go forward the reasons against acceptance are named: that is what
    // people want.
    const bool receives = assessment.mainAct == IntakeAct::Receive;
    const auto& against
        = assessment.state(receives ? IntakeAct::Receive : IntakeAct::Accept).objections;
    if (against.empty()) {
        if (receives)
            //: 中文: 可以收件
            m_sentence->setText(tr("Ready to receive"));
        else
            //: 中文: 材料齐全，可以受理
            m_sentence->setText(tr("Complete: ready to accept"));
        m_detail->hide();
        m_sentence->setToolTip({});
        return;
    }
    m_sentence->setText(shared::objectionSentence(against.front()));
    m_detail->setVisible(against.size() > 1);
    if (against.size() > 1)
        //: 中文: 另有 %n 处：%1
        m_detail->setText(
            tr("%n more: %1", nullptr, static_cast<int>(against.size()) - 1)
                .arg(shared::objectionSentences({against.begin() + 1, against.end()})));
    m_sentence->setToolTip(shared::objectionSentences(against));
}

} // namespace yichuang::accept
