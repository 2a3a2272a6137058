// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/wherecard.h"

#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/stepbar.h"
#include "widgets/shared/typebadge.h"
#include "widgets/sync/conflictboard.h"
#include "widgets/sync/syncwords.h"

#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace yichuang::syncpage {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

WhereCard::WhereCard(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_empty(new shared::EmptyState(theme, this))
    , m_area(new QScrollArea(this))
    , m_inside(new QWidget)
    , m_head(new QWidget(m_inside))
    , m_where(new Label(theme, TextSize::CardTitle, Color::Ink, Weight::Bold, m_inside))
    , m_places(new shared::StepBar(theme, m_inside))
    , m_facts(new QWidget(m_inside))
    , m_factGrid(new QGridLayout(m_facts))
    , m_code(new Label(theme, TextSize::Caption, Color::Ink3, Weight::Regular, m_inside))
    , m_board(new ConflictBoard(theme, m_inside))
{
    m_where->setObjectName(QStringLiteral("where"));
    m_places->setObjectName(QStringLiteral("places"));
    m_where->setWordWrap(true);
    makeHead();
    //: What a record waits for
    //: 中文: 原因
    m_cause = addFact(tr("Cause"));
    m_cause->setObjectName(QStringLiteral("cause"));
    //: Who has to act on a record
    //: 中文: 谁来办
    m_owner = addFact(tr("Who acts"));
    m_owner->setObjectName(QStringLiteral("owner"));
    //: What a person can do about a record
    //: 中文: 怎么办
    m_todo = addFact(tr("What to do"));
    m_todo->setObjectName(QStringLiteral("todo"));
    m_factGrid->setColumnStretch(1, 1);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(m_inside);
    column->addWidget(m_head);
    column->addWidget(m_where);
    column->addWidget(m_places);
    column->addWidget(m_facts);
    column->addWidget(m_board, 1);
    column->addWidget(m_code);
    column->addStretch(0);
    m_area->setWidget(m_inside);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_area);
    connect(&theme, &shared::Theme::changed, this, &WhereCard::restyle);
    restyle();
    clear();
}

void WhereCard::makeHead()
{
    m_badge = new shared::TypeBadge(
        m_theme, catalogue::CaseKind::Promised, shared::TypeBadge::Style::CharacterOnly, m_head);
    m_title = new Label(m_theme, TextSize::PageTitle, Color::Ink, Weight::Bold, m_head);
    m_title->setObjectName(QStringLiteral("detailTitle"));
    m_title->setElide(Label::Elide::Right);
    m_caption = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_head);
    m_caption->setElide(Label::Elide::Right);
    m_state = new Label(m_theme, TextSize::Base, Color::Ink2, Weight::Bold, m_head);
    m_state->setObjectName(QStringLiteral("detailState"));
    //: 中文: 看办件
    m_open = new shared::KeyButton(
        m_theme, shared::KeyButton::Kind::Plain, tr("Open the case"), m_head);
    m_open->setObjectName(QStringLiteral("openCase"));
    m_open->setIconName(QStringLiteral("external-link"));
    connect(
        m_open, &shared::KeyButton::clicked, this, [this] { Q_EMIT openCaseRequested(m_case); });
    auto* grid = new QGridLayout(m_head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_badge, 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_state, 0, 2, 2, 1);
    grid->addWidget(m_open, 0, 3, 2, 1);
    grid->addWidget(m_caption, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

Label* WhereCard::addFact(const QString& name)
{
    const int row = m_factGrid->rowCount();
    auto* label = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_facts);
    label->setText(name);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* value = new Label(m_theme, TextSize::Base, Color::Ink, Weight::Regular, m_facts);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_factGrid->addWidget(label, row, 0);
    m_factGrid->addWidget(value, row, 1);
    return value;
}

void WhereCard::restyle()
{
    const int margin = m_theme.px(16);
    m_inside->layout()->setContentsMargins(margin, m_theme.px(12), margin, margin);
    m_inside->layout()->setSpacing(m_theme.px(12));
    m_factGrid->setContentsMargins(0, 0, 0, 0);
    m_factGrid->setHorizontalSpacing(m_theme.px(12));
    m_factGrid->setVerticalSpacing(m_theme.px(6));
    m_factGrid->setColumnMinimumWidth(0, m_theme.px(64));
    auto* head = static_cast<QGridLayout*>(m_head->layout());
    head->setHorizontalSpacing(m_theme.px(8));
    head->setVerticalSpacing(m_theme.px(4));
    update();
}

void WhereCard::setDetail(const Detail& detail, const BeijingTime& now)
{
    const QueueRow& row = detail.row;
    m_case = row.caseId;
    m_empty->hide();
    m_area->show();
    m_badge->setVisible(row.kind.has_value());
    if (row.kind)
        m_badge->setKind(*row.kind);
    m_title->setText(row.item);
    m_caption->setText(QStringList{row.applicant, shared::groupedNumber(row.caseNumber),
        QString(row.act % u' ' % SyncWords::moment(row.made, now))}
                           .join(u'·'));
    m_state->setText(SyncWords::shortState(row));
    m_state->setColor(SyncWords::stateColor(row));
    // Of a matter beside the flow the record itself has long arrived; the two sides need the room.
    m_where->setVisible(detail.dispute == Dispute::Acts);
    m_places->setVisible(detail.dispute == Dispute::Acts);
    m_where->setText(SyncWords::whereSentence(detail));
    m_places->setSteps(SyncWords::places(detail, now));
    m_places->setAccessibleName(m_where->text());
    m_cause->setText(SyncWords::cause(row));
    m_owner->setText(SyncWords::owner(row.owner));
    m_todo->setText(SyncWords::whatToDo(row, now));
    const bool undecided = detail.ours.has_value();
    m_board->setVisible(undecided);
    if (undecided)
        m_board->setConflict(detail, now);
    // What a person reads out on the telephone.
    //: %1 is the number of a record, %2 its code
    //: 中文: 编号 %1·%2
    m_code->setText(tr("No. %1 · %2").arg(toText(row.eventId), row.code));
    m_area->verticalScrollBar()->setValue(0);
}

void WhereCard::clear()
{
    m_case = {};
    m_area->hide();
    m_empty->setContent(QStringLiteral("shield-check"), Color::Green,
        //: 中文: 没有等着的记录
        tr("Nothing waits"),
        //: 中文: 想知道哪件到了哪里，按 Ctrl F 输办件号或姓名，再按 Enter
        tr("To see where a case is, press Ctrl F, type its number or a name, and press Enter"));
    m_empty->show();
}

void WhereCard::showProblem(const QString& sentence)
{
    m_area->hide();
    //: 中文: 没读到这条
    m_empty->setContent(QStringLiteral("circle-alert"), Color::Red, tr("Not read"), sentence);
    m_empty->show();
}

bool WhereCard::focusFirst()
{
    if (!m_area->isVisible())
        return false;
    if (m_board->isVisible())
        m_board->focusChoice();
    else
        m_open->setFocus(Qt::OtherFocusReason);
    return true;
}

void WhereCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    const int radius = m_theme.px(6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace yichuang::syncpage
