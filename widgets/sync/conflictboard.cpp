// SPDX-License-Identifier: Apache-2.0
#include "widgets/sync/conflictboard.h"

#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"
#include "widgets/shared/linefield.h"
#include "widgets/sync/syncwords.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace yichuang::syncpage {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

SideChoice::SideChoice(
    const shared::Theme& theme, const QString& icon, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_title(title)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &SideChoice::describe);
    shared::followTheme(this, theme);
}

void SideChoice::setCaption(const QString& caption)
{
    m_caption = caption;
    setToolTip(caption);
    describe();
    update();
}

void SideChoice::describe()
{
    //: A side of a conflict, read aloud: %1 the side, %2 who and when
    //: 中文: %1，%2，已选
    const QString on = tr("%1, %2, chosen");
    //: A side of a conflict, read aloud: %1 the side, %2 who and when
    //: 中文: %1，%2，没选
    const QString off = tr("%1, %2, not chosen");
    setAccessibleName((isChecked() ? on : off).arg(m_title, m_caption));
}

QSize SideChoice::sizeHint() const { return {m_theme.px(240), m_theme.px(48)}; }

QSize SideChoice::minimumSizeHint() const { return {m_theme.px(120), m_theme.px(48)}; }

void SideChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    const int edge = on ? 2 : 1;
    painter.setPen(QPen(m_theme.color(on ? Color::Blue : Color::Edge), edge));
    painter.setBrush(m_theme.color(on ? Color::BlueTint : Color::Paper));
    const double in = edge / 2.0;
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(in, in, -in, -in), m_theme.px(4), m_theme.px(4));

    const double radius = m_theme.px(7);
    const QPointF dot(m_theme.px(20), height() / 2.0);
    painter.setPen(QPen(m_theme.color(on ? Color::Blue : Color::Edge), on ? m_theme.px(4) : 1.2));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawEllipse(
        dot, on ? radius - m_theme.px(2) : radius, on ? radius - m_theme.px(2) : radius);

    const int icon = m_theme.px(16);
    m_theme.paintIcon(painter, QRectF(m_theme.px(36), (height() - icon) / 2.0, icon, icon), m_icon,
        Color::Ink2, 16);
    const int left = m_theme.px(60);
    const int room = width() - left - m_theme.px(8);
    const QFont font = m_theme.font(TextSize::Base, Weight::Bold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Color::Ink));
    painter.drawText(QRect(left, m_theme.px(5), room, m_theme.px(20)), Qt::AlignVCenter, m_title);
    const QFont small = m_theme.font(TextSize::Caption);
    painter.setFont(small);
    painter.setPen(m_theme.color(Color::Ink2));
    painter.drawText(QRect(left, m_theme.px(25), room, m_theme.px(16)), Qt::AlignVCenter,
        QFontMetrics(small).elidedText(m_caption, Qt::ElideRight, room));
}

void SideChoice::keyPressEvent(QKeyEvent* event)
{
    const bool plain = event->modifiers() == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        Q_EMIT otherRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

ConflictBoard::ConflictBoard(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    //: A side of a conflict
    //: 中文: 本机
    , m_ours(new SideChoice(theme, QStringLiteral("save"), tr("This machine"), this))
    //: A side of a conflict
    //: 中文: 市平台
    , m_theirs(new SideChoice(theme, QStringLiteral("building-2"), tr("Platform"), this))
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
    //: 中文: 理由：为什么选这一边
    m_reason->setPlaceholderText(tr("Reason: why this side"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_reason->setMaxLength(200);
    //: 中文: 用本机
    m_allOurs = new KeyButton(m_theme, KeyButton::Kind::Plain, tr("Take ours"), m_foot);
    m_allOurs->setKey(QKeySequence(Qt::CTRL | Qt::Key_Left));
    m_allOurs->setKeyHint(QStringLiteral("Ctrl ←"));
    //: 中文: 用平台
    m_allTheirs = new KeyButton(m_theme, KeyButton::Kind::Plain, tr("Take theirs"), m_foot);
    m_allTheirs->setKey(QKeySequence(Qt::CTRL | Qt::Key_Right));
    m_allTheirs->setKeyHint(QStringLiteral("Ctrl →"));
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
    first->addWidget(m_reason, 1);
    auto* second = new QHBoxLayout;
    second->addWidget(m_missing, 1);
    second->addWidget(m_settle);
    rows->addLayout(first);
    rows->addLayout(second);
    connect(m_allOurs, &KeyButton::clicked, this, [this] { choose(Side::Ours); });
    connect(m_allTheirs, &KeyButton::clicked, this, [this] { choose(Side::Platforms); });
    connect(m_reason, &QLineEdit::textChanged, this, &ConflictBoard::update);
    connect(m_settle, &KeyButton::clicked, this, [this] {
        if (const auto side = chosen())
            Q_EMIT settleRequested(*side, m_reason->text().trimmed());
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
        m_ours->setChecked(false);
        m_theirs->setChecked(false);
        m_reason->clear();
        stopBusy({});
    }
    m_refusal = detail.decisionRefusal;
    const auto caption = [&now](const ActFact& fact) {
        return QString(SyncWords::moment(fact.at, now) % u' ' % fact.who).trimmed();
    };
    m_ours->setCaption(detail.ours ? caption(*detail.ours) : QString{});
    m_theirs->setCaption(detail.theirs.empty() ? QString{} : caption(detail.theirs.back()));
    fillRows(detail, now);
    QStringList others;
    for (std::size_t i = 0; i + 1 < detail.theirs.size(); ++i)
        others
            += QString(SyncWords::moment(detail.theirs[i].at, now) % u' ' % detail.theirs[i].act);
    QString note;
    if (!others.isEmpty())
        //: %1 are acts of the case at the platform
        //: 中文: 市平台此前还记了：%1。
        note = tr("Before that the platform recorded: %1.").arg(others.join(QStringLiteral("；")));
    //: 中文: 没选的一边也留在经过里。期限不受影响，按市平台确认的受理日算。
    note += tr(" The side not chosen stays in the history. The term is not touched: it counts from "
               "the acceptance the platform confirmed.");
    m_note->setText(note.trimmed());
    update();
}

void ConflictBoard::fillRows(const Detail& detail, const BeijingTime& now)
{
    Q_UNUSED(now)
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

std::optional<Side> ConflictBoard::chosen() const
{
    if (m_ours->isChecked())
        return Side::Ours;
    if (m_theirs->isChecked())
        return Side::Platforms;
    return std::nullopt;
}

void ConflictBoard::choose(Side side)
{
    if (!m_refusal.isEmpty()) {
        m_ours->setChecked(false);
        m_theirs->setChecked(false);
        return;
    }
    m_ours->setChecked(side == Side::Ours);
    m_theirs->setChecked(side == Side::Platforms);
    SideChoice* on = side == Side::Ours ? m_ours : m_theirs;
    if (m_ours->hasFocus() || m_theirs->hasFocus())
        on->setFocus(Qt::OtherFocusReason);
    update();
}

void ConflictBoard::focusChoice()
{
    (m_theirs->isChecked() ? m_theirs : m_ours)->setFocus(Qt::OtherFocusReason);
}

void ConflictBoard::update()
{
    QString missing = m_refusal;
    if (missing.isEmpty() && !chosen())
        //: Why a conflict cannot be settled yet
        //: 中文: 还没选哪一边
        missing = tr("No side chosen yet");
    else if (missing.isEmpty() && m_reason->text().trimmed().isEmpty())
        //: Why a conflict cannot be settled yet
        //: 中文: 还没写理由
        missing = tr("No reason given yet");
    for (KeyButton* button : {m_allOurs, m_allTheirs})
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
    const auto side = chosen();
    if (side) {
        const QWidget* column = *side == Side::Ours ? m_ours : m_theirs;
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
