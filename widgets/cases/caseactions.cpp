// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/caseactions.h"

#include "models/cases/transition.h"
#include "models/desk/paperwork.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/objectionsentence.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>
#include <array>

namespace yichuang::casespage {

using shared::KeyButton;

cases::EventKind kindOf(CaseActions::Act act)
{
    switch (act) {
    case CaseActions::Act::Papers:
        return cases::EventKind::MaterialReceived;
    case CaseActions::Act::Accept:
        return cases::EventKind::Accepted;
    case CaseActions::Act::Withdraw:
        return cases::EventKind::Withdrawn;
    case CaseActions::Act::HandOver:
        return cases::EventKind::HandedIn;
    case CaseActions::Act::Lapse:
        return cases::EventKind::Lapsed;
    }
    Q_UNREACHABLE();
}

QString refusalOf(CaseActions::Act act, const desk::CaseFile& file, const desk::Seat& seat)
{
    using Code = cases::Objection::Code;
    const cases::EventKind kind = kindOf(act);
    const cases::Transition* row = cases::transitionFor(&file.c, kind, file.item);
    if (row == nullptr)
        return shared::objectionSentence({Code::WrongState, cases::toText(file.c.state)});
    const cases::Role role = desk::actorFor(seat, row).role;
    if (!cases::mayAct(*row, role))
        return shared::objectionSentence({Code::WrongRole, cases::toText(role)});
    const bool village = file.classification.kind == catalogue::CaseKind::Proxy;
    if (act == CaseActions::Act::Accept && village)
        return shared::objectionSentence({Code::ProxyMayOnlyCollect, file.c.received.place.name});
    const bool allHere = std::ranges::none_of(file.c.papers, [](const cases::PaperOnFile& paper) {
        return paper.entry.state != cases::PaperState::Present;
    });
    if (act == CaseActions::Act::Papers && allHere)
        //: 中文: 材料都齐了
        return CaseActions::tr("All papers are here");
    return {};
}

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
    //: 中文: 送首席代表
    m_forward = add(QStringLiteral("toChief"), tr("To the chief"), Qt::Key_F9);
    //: 中文: 受理
    m_accept = add(QStringLiteral("accept"), tr("Accept"), Qt::Key_F9);
    //: 中文: 移交
    m_handOver = add(QStringLiteral("handOver"), tr("Hand in"), Qt::Key_F9);
    for (KeyButton* forward : {m_forward, m_accept, m_handOver})
        forward->setKind(KeyButton::Kind::Primary);
    connect(m_papers, &KeyButton::clicked, this, [this] { Q_EMIT requested(Act::Papers); });
    connect(m_accept, &KeyButton::clicked, this, [this] { Q_EMIT requested(Act::Accept); });
    connect(m_handOver, &KeyButton::clicked, this, [this] { Q_EMIT requested(Act::HandOver); });
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

void CaseActions::setCase(const desk::CaseFile& file, const desk::Seat& seat)
{
    //: 中文: 暂停、延期、退回和送首席代表，下一版提供
    const QString later = tr("Pause, extend, return and review come with the next version");
    for (KeyButton* button : {m_pause, m_extend, m_return, m_forward})
        button->setRefusal(later);
    const bool open = file.c.state == cases::CaseState::Received
        || file.c.state == cases::CaseState::Correcting;
    const bool village = file.classification.kind == catalogue::CaseKind::Proxy;
    m_handOver->setVisible(open && village);
    m_accept->setVisible(open && !village);
    m_forward->setVisible(!open);
    m_papers->setRefusal(refusalOf(Act::Papers, file, seat));
    m_accept->setRefusal(refusalOf(Act::Accept, file, seat));
    m_handOver->setRefusal(refusalOf(Act::HandOver, file, seat));
    m_more->setRefusal({});
    const KeyButton* main = open ? (village ? m_handOver : m_accept) : m_forward;
    m_reason->setText(main->refusal().isEmpty() ? later : main->refusal());
    fillMenus(file, seat);
    m_print->setRefusal({});
}

void CaseActions::fillMenus(const desk::CaseFile& file, const desk::Seat& seat)
{
    m_printMenu->clear();
    for (const documents::DocumentKind kind : desk::papersOf(file)) {
        const documents::DocumentKindFacts& facts = documents::factsOf(kind);
        QAction* action = m_printMenu->addAction(facts.name);
        action->setObjectName(facts.code);
        connect(action, &QAction::triggered, this, [this, kind] { Q_EMIT printRequested(kind); });
    }
    m_moreMenu->clear();
    //: 中文: 申请人撤回…
    addToMore(Act::Withdraw, tr("Withdraw…"), refusalOf(Act::Withdraw, file, seat));
    //: 中文: 逾期未补正，退件…
    addToMore(Act::Lapse, tr("Return uncorrected…"), refusalOf(Act::Lapse, file, seat));
    m_spare.clear();
    for (KeyButton* button : {m_papers, m_pause, m_extend, m_return}) {
        QAction* action = m_moreMenu->addAction(button->text());
        action->setEnabled(button->refusal().isEmpty());
        action->setToolTip(button->refusal());
        connect(action, &QAction::triggered, button, &KeyButton::click);
        m_spare[button] = action;
    }
    fit();
}

void CaseActions::addToMore(Act act, const QString& words, const QString& refusal)
{
    QAction* action = m_moreMenu->addAction(
        refusal.isEmpty() ? words : QString(words + QStringLiteral("  ") + refusal));
    action->setObjectName(
        act == Act::Withdraw ? QStringLiteral("withdraw") : QStringLiteral("lapse"));
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
    //: 中文: 还没选办件
    const QString none = tr("No case is chosen");
    for (KeyButton* button :
        {m_pause, m_extend, m_papers, m_print, m_more, m_return, m_forward, m_accept, m_handOver})
        button->setRefusal(none);
    m_forward->show();
    m_accept->hide();
    m_handOver->hide();
    m_reason->setText(none);
}

void CaseActions::startBusy()
{
    //: While an act is being recorded
    //: 中文: 正在记
    m_accept->startBusy(tr("Recording"));
}

void CaseActions::stopBusy() { m_accept->stopBusy(); }

} // namespace yichuang::casespage
