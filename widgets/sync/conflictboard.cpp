// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/conflictboard.h"

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"
#include "widgets/sync/boardwords.h"
#include "widgets/sync/sidechoice.h"
#include "widgets/sync/syncwords.h"

#include <QGridLayout>
#include <QPainter>

namespace yichuang::syncpage {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

ConflictBoard::ConflictBoard(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ours(new SideChoice(theme, this))
    , m_theirs(new SideChoice(theme, this))
    , m_grid(new QGridLayout(this))
    , m_note(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_foot(new QWidget(this))
{
    m_ours->setObjectName(QStringLiteral("ours"));
    m_theirs->setObjectName(QStringLiteral("theirs"));
    m_note->setWordWrap(true);
    makeFoot();
    auto* corner = new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this);
    //: Head of the column that names what differs
    //: 中文: 不同之处
    corner->setText(tr("Differs in"));
    m_grid->addWidget(corner, 0, 0);
    m_grid->addWidget(m_ours, 0, 1);
    m_grid->addWidget(m_theirs, 0, 2);
    m_grid->addWidget(m_note, 2, 0, 1, 3);
    m_grid->setRowStretch(3, 1);
    m_grid->addWidget(m_foot, 4, 0, 1, 3);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    connect(m_ours, &QAbstractButton::clicked, this, [this] { choose(Side::Ours); });
    connect(m_theirs, &QAbstractButton::clicked, this, [this] { choose(Side::Platforms); });
    connect(m_ours, &SideChoice::otherRequested, this, [this] { choose(Side::Platforms); });
    connect(m_theirs, &SideChoice::otherRequested, this, [this] { choose(Side::Ours); });
    connect(&theme, &shared::Theme::changed, this, &ConflictBoard::restyle);
    restyle();
}

void ConflictBoard::makeFoot()
{
    m_reason = new shared::LineField(m_theme, m_foot);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setMaxLength(200);
    m_allOurs = new KeyButton(m_theme, KeyButton::Kind::Plain, {}, m_foot);
    m_allOurs->setObjectName(QStringLiteral("takeOurs"));
    m_allOurs->setKey(QKeySequence(Qt::CTRL | Qt::Key_Left));
    m_allOurs->setKeyHint(QStringLiteral("Ctrl ←"));
    m_allTheirs = new KeyButton(m_theme, KeyButton::Kind::Plain, {}, m_foot);
    m_allTheirs->setObjectName(QStringLiteral("takeTheirs"));
    m_allTheirs->setKey(QKeySequence(Qt::CTRL | Qt::Key_Right));
    m_allTheirs->setKeyHint(QStringLiteral("Ctrl →"));
    //: Of two cases of one request
    //: 中文: 两件都办
    m_both = new KeyButton(m_theme, KeyButton::Kind::Plain, tr("Both go on"), m_foot);
    m_both->setObjectName(QStringLiteral("takeBoth"));
    m_both->setKey(QKeySequence(Qt::CTRL | Qt::Key_Down));
    m_both->setKeyHint(QStringLiteral("Ctrl ↓"));
    //: 中文: 采用并排队
    m_settle = new KeyButton(m_theme, KeyButton::Kind::Primary, tr("Settle"), m_foot);
    m_settle->setObjectName(QStringLiteral("settle"));
    m_settle->setHeight(KeyButton::Height::Large);
    m_settle->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_missing = new Label(m_theme, TextSize::Secondary, Color::Amber, Weight::Regular, m_foot);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setWordWrap(true);
    m_missing->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* rows = new QVBoxLayout(m_foot);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* first = new QHBoxLayout;
    first->addWidget(m_allOurs);
    first->addWidget(m_allTheirs);
    first->addWidget(m_both);
    first->addWidget(m_missing, 1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_reason, 1);
    second->addWidget(m_settle);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_allOurs, &KeyButton::clicked, this, [this] { choose(Side::Ours); });
    connect(m_allTheirs, &KeyButton::clicked, this, [this] { choose(Side::Platforms); });
    connect(m_both, &KeyButton::clicked, this, [this] { choose(Side::Both); });
    connect(m_reason, &QLineEdit::textChanged, this, &ConflictBoard::update);
    connect(m_settle, &KeyButton::clicked, this, [this] {
        if (m_chosen)
            Q_EMIT settleRequested(*m_chosen, m_reason->text().trimmed());
    });
}

void ConflictBoard::restyle()
{
    m_grid->setHorizontalSpacing(m_theme.px(8));
    m_grid->setVerticalSpacing(m_theme.px(8));
    m_grid->setColumnMinimumWidth(0, m_theme.px(88));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_foot->layout()->setSpacing(m_theme.px(8));
    QWidget::update();
}

void ConflictBoard::setConflict(const Detail& detail, const BeijingTime& now)
{
    // A refresh of the same record keeps what was chosen and typed.
    if (detail.row.eventId != m_shown) {
        m_shown = detail.row.eventId;
        m_chosen.reset();
        m_reason->clear();
        stopBusy({});
    }
    m_refusal = detail.decisionRefusal;
    speakOf(detail.dispute);
    const auto caption
        = [&](const ActFact& fact) { return BoardWords::caption(detail.dispute, fact, now); };
    m_ours->setCaption(detail.ours ? caption(*detail.ours) : QString{});
    m_theirs->setCaption(detail.theirs.empty() ? QString{} : caption(detail.theirs.back()));
    m_theirs->setEnabled(!detail.theirs.empty() || detail.dispute == Dispute::Acts);
    fillRows(detail);
    noteOn(detail, now);
    showChosen();
    update();
}

void ConflictBoard::speakOf(Dispute dispute)
{
    const BoardWords words = BoardWords::of(dispute);
    m_ours->setHead(words.oursIcon, words.ours);
    m_theirs->setHead(words.theirsIcon, words.theirs);
    m_allOurs->setText(words.takeOurs);
    m_allTheirs->setText(words.takeTheirs);
    m_both->setVisible(dispute == Dispute::Twin);
    m_reason->setPlaceholderText(words.reason);
    m_reason->setAccessibleName(words.reason);
}

void ConflictBoard::noteOn(const Detail& detail, const BeijingTime& now)
{
    QStringList others;
    if (detail.dispute == Dispute::Acts) {
        for (std::size_t i = 0; i + 1 < detail.theirs.size(); ++i)
            others += QString(
                SyncWords::moment(detail.theirs[i].at, now) % u' ' % detail.theirs[i].act);
    }
    QString note;
    if (!others.isEmpty())
        //: %1 are acts of the case at the platform
        //: 中文: 市平台此前还记了：%1。
        note = tr("Before that the platform recorded: %1.").arg(others.join(QStringLiteral("；")));
    m_note->setText(QString(note % u' ' % BoardWords::of(detail.dispute).effect).trimmed());
}

void ConflictBoard::fillRows(const Detail& detail)
{
    delete m_rows;
    m_rows = new QWidget(this);
    m_rowGrid = new QGridLayout(m_rows);
    m_rowGrid->setContentsMargins(0, 0, 0, 0);
    m_rowGrid->setHorizontalSpacing(m_theme.px(8));
    m_rowGrid->setVerticalSpacing(0);
    m_rowGrid->setColumnMinimumWidth(0, m_theme.px(88));
    m_rowGrid->setColumnStretch(1, 1);
    m_rowGrid->setColumnStretch(2, 1);
    for (const Difference& difference : detail.differences)
        addRow(difference.field, difference.ours, difference.theirs);
    m_grid->addWidget(m_rows, 1, 0, 1, 3);
    m_rows->show();
}

void ConflictBoard::addRow(const QString& field, const QString& ours, const QString& theirs)
{
    const int row = m_rowGrid->rowCount();
    //: A side says nothing about a field
    //: 中文: 空
    const QString nothing = tr("empty");
    const auto cell = [&](const QString& text, int column, Color color, Weight weight) {
        auto* label = new Label(m_theme, TextSize::Base, color, weight, m_rows);
        label->setText(text.isEmpty() ? nothing : text);
        label->setWordWrap(true);
        label->setMinimumHeight(m_theme.px(36));
        label->setIndent(column == 0 ? 0 : m_theme.px(12));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rowGrid->addWidget(label, row, column);
    };
    cell(field, 0, Color::Ink, Weight::Bold);
    cell(ours, 1, ours.isEmpty() ? Color::Ink3 : Color::Ink, Weight::Regular);
    cell(theirs, 2, theirs.isEmpty() ? Color::Ink3 : Color::Ink, Weight::Regular);
}

void ConflictBoard::choose(Side side)
{
    const bool possible = m_refusal.isEmpty() && (side != Side::Platforms || m_theirs->isEnabled());
    if (possible)
        m_chosen = side;
    showChosen();
    SideChoice* on = side == Side::Ours ? m_ours : m_theirs;
    if (possible && side != Side::Both && (m_ours->hasFocus() || m_theirs->hasFocus()))
        on->setFocus(Qt::OtherFocusReason);
    update();
}

void ConflictBoard::showChosen()
{
    m_ours->setChecked(m_chosen == Side::Ours || m_chosen == Side::Both);
    m_theirs->setChecked(m_chosen == Side::Platforms || m_chosen == Side::Both);
}

void ConflictBoard::focusChoice()
{
    (m_theirs->isChecked() ? m_theirs : m_ours)->setFocus(Qt::OtherFocusReason);
}

void ConflictBoard::update()
{
    QString missing = m_refusal;
    if (missing.isEmpty() && !m_chosen)
        //: Why a conflict cannot be settled yet
        //: 中文: 还没选哪一边
        missing = tr("No side chosen yet");
    else if (missing.isEmpty() && m_reason->text().trimmed().isEmpty())
        //: Why a conflict cannot be settled yet
        //: 中文: 还没写理由
        missing = tr("No reason given yet");
    for (KeyButton* button : {m_allOurs, m_allTheirs, m_both})
        button->setRefusal(m_refusal);
    m_reason->setEnabled(m_refusal.isEmpty());
    m_settle->setRefusal(missing);
    m_missing->setColor(Color::Amber);
    m_missing->setText(missing);
    QWidget::update();
}

void ConflictBoard::startBusy()
{
    //: 中文: 正在记
    m_settle->startBusy(tr("Recording"));
}

void ConflictBoard::stopBusy(const QString& problem)
{
    m_settle->stopBusy();
    update();
    if (problem.isEmpty())
        return;
    m_missing->setColor(Color::Red);
    m_missing->setText(problem);
}

void ConflictBoard::paintEvent(QPaintEvent*)
{
    if (m_rows == nullptr)
        return;
    QPainter painter(this);
    for (const SideChoice* column : {m_ours, m_theirs}) {
        if (!column->isChecked())
            continue;
        painter.fillRect(QRect(column->x(), m_rows->y(), column->width(), m_rows->height()),
            m_theme.color(Color::BlueTint));
    }
    painter.setPen(m_theme.color(Color::LineSoft));
    for (int row = 0; row < m_rowGrid->rowCount(); ++row) {
        const QRect cell = m_rowGrid->cellRect(row, 0);
        if (cell.isValid())
            painter.drawLine(0, m_rows->y() + cell.bottom(), width(), m_rows->y() + cell.bottom());
    }
}

} // namespace yichuang::syncpage
