// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/caseactions.h"

#include "models/desk/paperwork.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

namespace yichuang::casespage {

using shared::KeyButton;

namespace {

/// The rarer acts, in the order of 更多.
constexpr std::array kRare{Act::CloseTolerance, Act::AskOpinions, Act::GiveOpinion,
    Act::CloseOpinions, Act::RequestStop, Act::ApproveStop, Act::EndStop, Act::Review, Act::Forward,
    Act::Reclassify, Act::Withdraw, Act::Lapse, Act::Terminate, Act::Void, Act::Archive};

/// Object names stay the same whatever the words are.
QString nameOf(Act act)
{
    switch (act) {
    case Act::Withdraw:
        return QStringLiteral("withdraw");
    case Act::Lapse:
        return QStringLiteral("lapse");
    default:
        return cases::toText(kindOf(act));
    }
}

} // namespace

CaseActions::CaseActions(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reason(new shared::Label(
          theme, shared::TextSize::Caption, shared::Color::Ink2, shared::Weight::Regular, this))
    , m_row(new QHBoxLayout)
    , m_printMenu(new QMenu(this))
    , m_moreMenu(new QMenu(this))
{
    m_reason->setObjectName(QStringLiteral("actionReason"));
    m_reason->setElide(shared::Label::Elide::Right);
    m_printMenu->setObjectName(QStringLiteral("printMenu"));
    m_moreMenu->setObjectName(QStringLiteral("moreMenu"));
    //: 中文: 暂停计时
    m_pause = add(QStringLiteral("pause"), tr("Pause"), Qt::Key_F7);
    //: 中文: 延期
    m_extend = add(QStringLiteral("extend"), tr("Extend"), Qt::SHIFT | Qt::Key_F7);
    //: 中文: 补材料
    m_papers = add(QStringLiteral("papers"), tr("Add papers"), Qt::Key_F6);
    //: 中文: 打印
    m_print = add(QStringLiteral("print"), tr("Print"), Qt::Key_F12);
    //: 中文: 更多
    m_more = add(QStringLiteral("more"), tr("More"), Qt::ALT | Qt::Key_M);
    m_print->setKind(KeyButton::Kind::Flat);
    m_more->setKind(KeyButton::Kind::Flat);
    m_row->addStretch(1);
    //: 中文: 退回
    m_return = add(QStringLiteral("return"), tr("Return"), Qt::Key_F8);
    m_main = add(QStringLiteral("main"), {}, Qt::Key_F9);
    m_main->setKind(KeyButton::Kind::Primary);
    for (KeyButton* button : {m_pause, m_extend, m_papers, m_return, m_main})
        connect(button, &KeyButton::clicked, this, [this, button] {
            if (const auto act = m_acts.find(button); act != m_acts.end())
                Q_EMIT requested(act->second);
        });
    connect(m_print, &KeyButton::clicked, this, [this] { openMenu(m_printMenu, m_print); });
    connect(m_more, &KeyButton::clicked, this, [this] { openMenu(m_moreMenu, m_more); });

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_reason);
    layout->addLayout(m_row);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &CaseActions::restyle);
    clear();
}

void CaseActions::restyle()
{
    layout()->setContentsMargins(m_theme.px(12), m_theme.px(6), m_theme.px(12), m_theme.px(10));
    layout()->setSpacing(m_theme.px(4));
    m_row->setSpacing(m_theme.px(6));
}

KeyButton* CaseActions::add(const QString& name, const QString& text, const QKeySequence& key)
{
    auto* button = new KeyButton(m_theme, KeyButton::Kind::Plain, text, this);
    button->setObjectName(name);
    button->setKey(key);
    m_row->addWidget(button);
    return button;
}

void CaseActions::openMenu(QMenu* menu, QWidget* from)
{
    menu->popup(from->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void CaseActions::show(KeyButton* button, Act act, const ActContext& context)
{
    m_acts[button] = act;
    button->setText(wordsOf(act, context.file));
    button->setRefusal(refusalOf(act, context));
}

void CaseActions::setCase(const ActContext& context)
{
    m_acts.clear();
    show(m_pause, pauseActOf(context.file), context);
    m_pause->setIconName(pauseActOf(context.file) == Act::EndStop ? QStringLiteral("play")
                                                                  : QStringLiteral("pause"));
    show(m_extend, Act::Extend, context);
    show(m_papers, Act::Papers, context);
    show(m_return, Act::Return, context);
    showMain(context);
    m_more->setRefusal({});
    m_print->setRefusal({});
    fillMenus(context);
}

void CaseActions::showMain(const ActContext& context)
{
    if (const auto act = mainActOf(context.file, context.seat)) {
        show(m_main, *act, context);
        m_reason->setText(m_main->refusal());
    } else {
        //: The case goes on at another page
        //: 中文: 出件
        m_main->setText(tr("Deliver"));
        const bool decided = !cases::isEnded(context.file.c.state)
            && context.file.c.state != cases::CaseState::Delivered;
        //: 中文: 审查已完，在出件页（Alt 4）接着办
        m_main->setRefusal(decided ? tr("Decided: it goes on at the exit page (Alt 4)")
                                   //: 中文: 这件办完了
                                   : tr("Nothing is left to do with this case"));
        m_reason->setText(m_main->refusal());
    }
    m_reason->setVisible(!m_reason->text().isEmpty());
}

void CaseActions::fillMenus(const ActContext& context)
{
    m_printMenu->clear();
    for (const documents::DocumentKind kind : desk::papersOf(context.file)) {
        const documents::DocumentKindFacts& facts = documents::factsOf(kind);
        QAction* action = m_printMenu->addAction(facts.name);
        action->setObjectName(facts.code);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT printRequested(kind); });
    }
    m_moreMenu->clear();
    const auto shown = [this](Act act) {
        return std::ranges::any_of(m_acts, [act](const auto& one) { return one.second == act; });
    };
    for (const Act act : kRare) {
        if (!shown(act) && exists(act, context.file))
            addToMore(act, context);
    }
    m_spare.clear();
    for (KeyButton* button : {m_papers, m_pause, m_extend, m_return}) {
        QAction* action = m_moreMenu->addAction(button->text());
        action->setEnabled(button->refusal().isEmpty());
        action->setToolTip(button->refusal());
        // The key of a button without room must still work.
        action->setShortcut(button->key());
        addAction(action);
        connect(action, &QAction::triggered, button, &KeyButton::click);
        m_spare[button] = action;
    }
    fit();
}

void CaseActions::addToMore(Act act, const ActContext& context)
{
    const QString refusal = refusalOf(act, context);
    //: An act that asks for more in a dialog
    //: 中文: %1…
    const QString words = tr("%1…").arg(wordsOf(act, context.file));
    QAction* action = m_moreMenu->addAction(
        refusal.isEmpty() ? words : QString(words + QStringLiteral("  ") + refusal));
    action->setObjectName(nameOf(act));
    action->setEnabled(refusal.isEmpty());
    connect(action, &QAction::triggered, this, [this, act] { Q_EMIT requested(act); });
}

QSize CaseActions::minimumSizeHint() const
{
    return {m_theme.px(280), layout()->minimumSize().height()};
}

void CaseActions::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CaseActions::fit()
{
    const std::array spare{m_extend, m_return, m_pause, m_papers};
    for (KeyButton* button : spare)
        button->show();
    const auto wanted = [this] {
        m_row->invalidate();
        return m_row->sizeHint().width() + 2 * m_theme.px(12);
    };
    for (KeyButton* button : spare) {
        const bool fits = wanted() <= width();
        if (!fits)
            button->hide();
        if (const auto entry = m_spare.find(button); entry != m_spare.end())
            entry->second->setVisible(!fits);
    }
}

void CaseActions::clear()
{
    m_acts.clear();
    //: 中文: 还没选办件
    const QString none = tr("No case is chosen");
    for (KeyButton* button : {m_pause, m_extend, m_papers, m_print, m_more, m_return, m_main})
        button->setRefusal(none);
    //: 中文: 送首席代表
    m_main->setText(tr("To the chief"));
    m_reason->setText(none);
}

void CaseActions::startBusy()
{
    //: While an act is being recorded
    //: 中文: 正在记
    m_main->startBusy(tr("Recording"));
}

void CaseActions::stopBusy() { m_main->stopBusy(); }

} // namespace yichuang::casespage
