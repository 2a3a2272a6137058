// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/casedetail.h"

#include "widgets/cases/casepages.h"
#include "widgets/cases/casesteps.h"
#include "widgets/cases/clockboard.h"
#include "widgets/cases/historylist.h"
#include "widgets/cases/termview.h"
#include "widgets/shared/casenumbertext.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/deadlinecalendar.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/formscroll.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/statusbanner.h"
#include "widgets/shared/typebadge.h"

#include <QBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace yichuang::casespage {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

CaseDetail::CaseDetail(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
    , m_empty(new shared::EmptyState(theme, m_stack))
    , m_banner(new shared::StatusBanner(theme, this))
    , m_actions(new CaseActions(theme, this))
{
    //: 中文: 办件
    setAccessibleName(tr("Case"));
    auto* content = new QWidget(m_stack);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_steps = new shared::StepBar(theme, content);
    m_steps->setObjectName(QStringLiteral("steps"));
    auto* band = new QVBoxLayout;
    band->setContentsMargins(0, 8, 0, 8);
    band->addWidget(m_steps);
    layout->addLayout(band);
    m_body = new QWidget(content);
    m_columns = new QHBoxLayout(m_body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_history = makeHistory();
    m_columns->addWidget(m_history);
    m_columns->addWidget(makeCount(), 1);
    layout->addWidget(m_body, 1);

    //: 中文: 还没选办件
    m_empty->setContent(QStringLiteral("file-text"), Color::Grey, tr("No case is chosen"),
        //: 中文: 在左边用 ↑↓ 选一件
        tr("Choose one on the left with ↑ and ↓."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->setSpacing(0);
    all->addWidget(m_banner);
    all->addWidget(m_stack, 1);
    all->addWidget(m_actions);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &CaseDetail::restyle);
}

QWidget* CaseDetail::makeHead()
{
    auto* head = new QWidget(this);
    head->setObjectName(QStringLiteral("caseHead"));
    m_badge = new shared::TypeBadge(
        m_theme, catalogue::CaseKind::Promised, shared::TypeBadge::Style::CharacterOnly, head);
    m_title = new Label(m_theme, TextSize::PageTitle, Color::Ink, Weight::Bold, head);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setElide(Label::Elide::Right);
    m_caption = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, head);
    m_caption->setElide(Label::Elide::Right);
    m_number = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, head);
    m_number->setObjectName(QStringLiteral("caseNumber"));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_due = new shared::DueChip(m_theme, {}, shared::DueChip::Height::TwoLines, head);
    m_due->setObjectName(QStringLiteral("caseDue"));
    m_due->setExplains(true);
    connect(m_due, &shared::DueChip::explanationRequested, this,
        [this] { calendar()->setFocus(Qt::OtherFocusReason); });

    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_badge);
    title->addWidget(m_title, 1);
    auto* caption = new QHBoxLayout;
    caption->setSpacing(8);
    caption->addWidget(m_caption);
    caption->addWidget(m_number);
    caption->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(title);
    words->addLayout(caption);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 12, 12, 12);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(m_due);
    return head;
}

QWidget* CaseDetail::makeHistory()
{
    auto* history = new QWidget(m_body);
    auto* title = new Label(m_theme, TextSize::Base, Color::Ink2, Weight::Bold, history);
    //: 中文: 经过
    title->setText(tr("History"));
    m_historyCount = new Label(m_theme, TextSize::Secondary, Color::Ink3, Weight::Regular, history);
    m_timeline = new HistoryList(m_theme, history);
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_historyCount);
    auto* layout = new QVBoxLayout(history);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->addLayout(head);
    layout->addWidget(m_timeline, 1);
    return history;
}

QWidget* CaseDetail::makeCount()
{
    auto* count = new QWidget(m_body);
    m_term = new TermView(m_theme, count);
    m_clocks = new ClockBoard(m_theme, count);
    m_clocks->setObjectName(QStringLiteral("otherClocks"));
    m_participants = new ClockBoard(m_theme, count);
    m_participants->setObjectName(QStringLiteral("participants"));
    //: 中文: 材料
    m_papers = new shared::FilterChip(m_theme, tr("Papers"), count);
    m_papers->setObjectName(QStringLiteral("papersChip"));
    //: Papers that are not handed in
    //: 中文: 未交
    m_missing = new shared::FilterChip(m_theme, tr("Missing"), count);
    m_missing->setObjectName(QStringLiteral("missingChip"));
    for (shared::FilterChip* chip : {m_papers, m_missing}) {
        chip->setCheckable(false);
        chip->setFocusPolicy(Qt::NoFocus);
    }
    m_pages = new shared::KeyButton(m_theme, shared::KeyButton::Kind::Plain, {}, count);
    m_pages->setObjectName(QStringLiteral("scannedPages"));
    m_pages->setHeight(shared::KeyButton::Height::Small);
    m_pages->setIconName(QStringLiteral("image"));
    m_pages->setKey(Qt::ALT | Qt::Key_P);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_papers);
    chips->addWidget(m_missing);
    chips->addWidget(m_pages);
    chips->addStretch(1);
    auto* layout = new QVBoxLayout(count);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_participants);
    layout->addWidget(m_term);
    layout->addWidget(m_clocks);
    layout->addStretch(1);
    layout->addLayout(chips);
    return new shared::FormScroll(count, m_body);
}

QListView* CaseDetail::timeline() const { return m_timeline; }

shared::DeadlineCalendar* CaseDetail::calendar() const { return m_term->calendar(); }

void CaseDetail::restyle()
{
    m_history->setFixedWidth(QWIDGETSIZE_MAX);
    setStacked(m_columns->direction() == QBoxLayout::TopToBottom);
    update();
}

void CaseDetail::setStacked(bool stacked)
{
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_history->setMinimumWidth(0);
    m_history->setMaximumWidth(QWIDGETSIZE_MAX);
    if (!stacked)
        m_history->setFixedWidth(m_theme.px(340));
}

void CaseDetail::setWide(bool wide) { calendar()->setWide(wide); }

void CaseDetail::clear()
{
    m_stack->setCurrentIndex(0);
    m_actions->clear();
    m_banner->clear();
}

void CaseDetail::showProblem(const QString& lead, const QString& text)
{
    m_banner->setMessage(
        {.kind = shared::BannerMessage::Kind::Error, .lead = lead, .text = text, .actions = {}});
}

void CaseDetail::clearProblem() { m_banner->clear(); }

void CaseDetail::setCase(const ActContext& context)
{
    const desk::CaseFile& file = context.file;
    m_timeline->setCase(file);
    //: 中文: 共 %n 条
    m_historyCount->setText(tr("%n event(s)", nullptr, m_timeline->count()));
    showHead(file);
    m_steps->setSteps(stepsOf(file));
    showCount(file, context.today());
    showBoards(file);
    m_actions->setCase(context);
    m_stack->setCurrentIndex(1);
}

void CaseDetail::showHead(const desk::CaseFile& file)
{
    m_badge->setKind(file.summary.kind);
    m_title->setText(file.summary.itemName);
    QStringList parts{
        file.summary.applicantName, file.c.received.applicant.person.name, file.organ};
    parts.removeAll(QString{});
    parts.removeDuplicates();
    m_caption->setText(parts.join(u'·'));
    m_number->setText(shared::groupedNumber(file.summary.number));
    m_due->setState(dueStateOf(file));
}

void CaseDetail::showCount(const desk::CaseFile& file, Day today)
{
    const auto here = static_cast<int>(std::ranges::count_if(file.c.papers,
        [](const cases::PaperOnFile& p) { return p.entry.state == cases::PaperState::Present; }));
    const auto open = static_cast<int>(std::ranges::count_if(file.c.papers,
        [](const cases::PaperOnFile& p) { return p.entry.state == cases::PaperState::Missing; }));
    m_papers->setCount(here);
    m_missing->setCount(open);
    m_missing->setVisible(open > 0);
    const auto scanned = static_cast<int>(scannedPages(file).size());
    //: 中文: 看 %n 页扫描件
    m_pages->setText(tr("Show %n scanned page(s)", nullptr, scanned));
    m_pages->setVisible(scanned > 0);
    m_term->setCase(file, today);
}

void CaseDetail::showBoards(const desk::CaseFile& file)
{
    //: The terms beside the main one
    //: 中文: 其他时限
    m_clocks->setRows(tr("Other terms"), sideClocks(file));
    const QString question
        = file.c.rounds.empty() ? QString{} : file.c.rounds.back().asked.what.question;
    //: %1 is the question to the participants of a joint case
    //: 中文: 联办征询：%1
    m_participants->setRows(tr("Opinions asked: %1").arg(question), participants(file));
}

void CaseDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Line));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int actions = m_actions->geometry().top();
    painter.drawLine(1, actions, width() - 2, actions);
    if (m_stack->currentIndex() != 1)
        return;
    const int top = m_steps->mapTo(this, QPoint()).y() - 8;
    const int bottom = m_body->mapTo(this, QPoint()).y() - 1;
    painter.fillRect(1, top, width() - 2, bottom - top, m_theme.color(Color::Panel));
    painter.drawLine(1, top, width() - 2, top);
    painter.drawLine(1, bottom, width() - 2, bottom);
    if (m_columns->direction() == QBoxLayout::LeftToRight) {
        const int x = m_history->mapTo(this, QPoint(m_history->width(), 0)).x();
        painter.drawLine(x, bottom, x, actions);
    }
}

} // namespace yichuang::casespage
