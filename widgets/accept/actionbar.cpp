// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/actionbar.h"

#include "widgets/shared/objectionsentence.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
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
    //: 中文: 更多
    , m_more(new KeyButton(theme, KeyButton::Kind::Flat, tr("More"), this))
    , m_menu(new QMenu(this))
    , m_sentence(new Label(theme, TextSize::Base, Color::Ink, Weight::Bold, this))
    , m_detail(new Label(theme, TextSize::Caption, Color::Ink2, Weight::Regular, this))
{
    //: 中文: 不予受理
    add(IntakeAct::RefuseAcceptance, KeyButton::Kind::Danger, tr("Refuse"),
        QKeySequence(Qt::SHIFT | Qt::Key_F9));
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
    //: 中文: 无需许可
    add(IntakeAct::NotRequired, KeyButton::Kind::Plain, tr("No licence needed"), {});
    //: 中文: 受理
    add(IntakeAct::Accept, KeyButton::Kind::Primary, tr("Accept"), QKeySequence(Qt::Key_F9));
    build();
    arrange();
}

void ActionBar::build()
{
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_save->setHeight(KeyButton::Height::Large);
    m_save->setObjectName(QStringLiteral("keepDraft"));
    connect(m_save, &QPushButton::clicked, this, &ActionBar::saveRequested);
    m_more->setKey(QKeySequence(Qt::ALT | Qt::Key_M));
    m_more->setHeight(KeyButton::Height::Large);
    m_more->setIconName(QStringLiteral("chevron-down"));
    m_more->setObjectName(QStringLiteral("moreActs"));
    m_menu->setObjectName(QStringLiteral("moreActsMenu"));
    m_menu->setToolTipsVisible(true);
    connect(m_more, &QPushButton::clicked, this, &ActionBar::openMore);
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
    row->addWidget(m_save);
    row->addLayout(words, 1);
    row->addSpacing(4);
    row->addWidget(m_more);
    for (const IntakeAct act : {IntakeAct::DecideNow, IntakeAct::NotRequired,
             IntakeAct::AcceptWithTolerance, IntakeAct::Receive, IntakeAct::Accept})
        row->addWidget(m_buttons.at(act));
    // In the order in which they are looked for.
    for (KeyButton* button : {m_buttons.at(IntakeAct::Accept), m_buttons.at(IntakeAct::Receive),
             m_buttons.at(IntakeAct::AcceptWithTolerance), m_buttons.at(IntakeAct::DecideNow),
             m_buttons.at(IntakeAct::NotRequired), m_save}) {
        // Its key is the button's while that is on the screen, and the entry's when it is not.
        QAction* entry = m_menu->addAction(button->text());
        entry->setObjectName(button->objectName());
        addAction(entry);
        connect(entry, &QAction::triggered, button, &QPushButton::click);
        m_spare.emplace_back(button, entry);
    }
}

void ActionBar::add(
    IntakeAct act, KeyButton::Kind kind, const QString& words, const QKeySequence& key)
{
    auto* button = new KeyButton(m_theme, kind, words, this);
    button->setHeight(KeyButton::Height::Large);
    if (!key.isEmpty())
        button->setKey(key);
    button->setObjectName(QStringLiteral("act%1").arg(static_cast<int>(act)));
    connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT triggered(act); });
    m_buttons.emplace(act, button);
}

void ActionBar::show(const desk::Assessment& assessment)
{
    m_main = assessment.mainAct;
    for (const auto& [act, button] : m_buttons) {
        const desk::ActState& state = assessment.state(act);
        QString refusal;
        if (!state.offered)
            //: 中文: 只有即办件能当场办结
            refusal = tr("Only an instant case is decided on the spot");
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
    arrange();
    showSentence(assessment);
}

bool ActionBar::hasRoomFor(IntakeAct act) const
{
    switch (act) {
    case IntakeAct::RefuseAcceptance:
    case IntakeAct::NoticeCorrection:
        return true;
    case IntakeAct::NotRequired:
        return false;
    case IntakeAct::Accept:
        // It stays in sight with its reason while a notice is the way forward.
        return m_main != IntakeAct::Receive
            && (!m_compact || m_main == act || m_main == IntakeAct::NoticeCorrection);
    case IntakeAct::Receive:
        return m_main == act;
    case IntakeAct::AcceptWithTolerance:
    case IntakeAct::DecideNow:
        return !m_compact || m_main == act;
    }
    Q_UNREACHABLE();
}

void ActionBar::arrange()
{
    for (const auto& [act, button] : m_buttons)
        button->setVisible(hasRoomFor(act));
    m_save->setVisible(!m_compact);
    for (const auto& [button, entry] : m_spare) {
        const bool spare = button->isHidden();
        entry->setVisible(spare);
        entry->setEnabled(spare && button->isEnabled());
        entry->setShortcut(spare ? button->key() : QKeySequence());
        entry->setToolTip(button->refusal());
        entry->setText(button->refusal().isEmpty() ? button->text()
                                                   : QString(button->text() + QStringLiteral("  ")
                                                       + button->refusal().section(u'\n', 0, 0)));
    }
}

void ActionBar::openMore()
{
    m_menu->popup(m_more->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
    for (QAction* entry : m_menu->actions()) {
        if (entry->isVisible() && entry->isEnabled()) {
            m_menu->setActiveAction(entry);
            break;
        }
    }
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
    m_compact = compact;
    m_more->setKind(compact ? KeyButton::Kind::Plain : KeyButton::Kind::Flat);
    if (compact)
        //: Where there is little room
        //: 中文: 告知补正
        m_buttons.at(IntakeAct::NoticeCorrection)->setText(tr("Notice"));
    else
        m_buttons.at(IntakeAct::NoticeCorrection)->setText(tr("One-time notice"));
    m_buttons.at(IntakeAct::NoticeCorrection)->updateGeometry();
    arrange();
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
