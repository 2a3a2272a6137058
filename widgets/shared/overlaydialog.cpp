// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/overlaydialog.h"

#include "widgets/shared/focusring.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace yichuang::shared {

namespace {

/// Lies over the window while a dialog is open.
class DimSheet final : public QWidget
{
public:
    DimSheet(const Theme& theme, QWidget* window)
        : QWidget(window)
        , m_theme(theme)
    {
        setGeometry(window->rect());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(rect(), m_theme.color(Color::Dim));
    }

private:
    const Theme& m_theme;
};

} // namespace

OverlayDialog::OverlayDialog(const Theme& theme, const QString& title, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_head(new QWidget(this))
    , m_headLayout(new QHBoxLayout(m_head))
    , m_subtitle(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_head))
    , m_body(new QVBoxLayout)
    , m_foot(new QWidget(this))
    , m_footLayout(new QHBoxLayout(m_foot))
    , m_note(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_foot))
    //: Closes a dialog without doing anything
    //: 中文: 返回
    , m_back(new KeyButton(theme, KeyButton::Kind::Plain, tr("Back"), m_foot))
    , m_action(new KeyButton(theme, KeyButton::Kind::Primary, {}, m_foot))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowTitle(title);
    setAccessibleName(title);
    auto* words = new Label(theme, TextSize::PageTitle, Color::Ink, Weight::Bold, m_head);
    words->setText(title);
    m_subtitle->setElide(Label::Elide::Right);
    m_headLayout->addWidget(words);
    m_headLayout->addWidget(m_subtitle, 1);
    m_note->setWordWrap(true);
    m_footLayout->addWidget(m_note, 1);
    m_footLayout->addWidget(m_back);
    m_footLayout->addWidget(m_action);
    m_back->setHeight(KeyButton::Height::Large);
    m_back->setKeyHint(QStringLiteral("Esc"));
    m_action->setHeight(KeyButton::Height::Large);
    m_action->setKey(Qt::CTRL | Qt::Key_Return);
    connect(m_back, &KeyButton::clicked, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_foot);
    new FocusRing(theme, this);
    restyle();
    connect(&theme, &Theme::changed, this, &OverlayDialog::restyle);
}

OverlayDialog::~OverlayDialog() { delete m_dim; }

void OverlayDialog::setHeadIcon(const QString& name, Color color)
{
    m_icon = name;
    m_iconColor = color;
    restyle();
}

void OverlayDialog::setSubtitle(const QString& text) { m_subtitle->setText(text); }

void OverlayDialog::setBodyFlush()
{
    m_flush = true;
    restyle();
}

void OverlayDialog::addHeadWidget(QWidget* widget) { m_headLayout->addWidget(widget); }

void OverlayDialog::setFootNote(const QString& text) { m_note->setText(text); }

void OverlayDialog::restyle()
{
    const int side = m_theme.px(16);
    m_head->setFixedHeight(m_theme.px(52));
    m_headLayout->setContentsMargins(m_icon.isEmpty() ? side : side + m_theme.px(28), 0, side, 0);
    m_foot->setMinimumHeight(m_theme.px(56));
    m_footLayout->setContentsMargins(side, m_theme.px(8), side, m_theme.px(8));
    m_footLayout->setSpacing(m_theme.px(8));
    m_headLayout->setSpacing(m_theme.px(12));
    if (m_flush)
        m_body->setContentsMargins(0, 0, 0, 0);
    else
        m_body->setContentsMargins(side, m_theme.px(12), side, m_theme.px(12));
    m_body->setSpacing(m_theme.px(m_flush ? 0 : 8));
    update();
}

void OverlayDialog::placeInside()
{
    const QWidget* behind = parentWidget()->window();
    const QSize room(behind->width() - m_theme.px(48), behind->height() - m_theme.px(48));
    const QSize most = QSize(m_theme.px(992), m_theme.px(584)).boundedTo(room);
    resize(sizeHint().expandedTo(size()).boundedTo(most));
    centre();
}

void OverlayDialog::centre()
{
    const QWidget* behind = parentWidget()->window();
    move(behind->mapToGlobal(behind->rect().center()) - rect().center());
}

void OverlayDialog::showEvent(QShowEvent* event)
{
    QWidget* behind = parentWidget()->window();
    m_focusBefore = behind->focusWidget();
    m_dim = new DimSheet(m_theme, behind);
    m_dim->show();
    m_dim->raise();
    behind->installEventFilter(this);
    placeInside();
    QDialog::showEvent(event);
}

void OverlayDialog::hideEvent(QHideEvent* event)
{
    delete m_dim;
    parentWidget()->window()->removeEventFilter(this);
    QDialog::hideEvent(event);
    if (m_focusBefore != nullptr)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void OverlayDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    // Without a compositor what is see-through would be black.
    QPainterPath outline;
    outline.addRoundedRect(rect(), m_theme.px(6), m_theme.px(6));
    setMask(QRegion(outline.toFillPolygon().toPolygon()));
    if (isVisible()) // what grows with its answer stays in the middle
        centre();
}

bool OverlayDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_dim != nullptr) {
        m_dim->setGeometry(parentWidget()->window()->rect());
        placeInside();
    }
    return QDialog::eventFilter(watched, event);
}

void OverlayDialog::keyPressEvent(QKeyEvent* event)
{
    // A bare Enter goes on in the form; only Ctrl Enter does what cannot be undone.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier)
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

void OverlayDialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Color::Edge));
    painter.setBrush(m_theme.color(Color::Paper));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_theme.px(6), m_theme.px(6));
    painter.setPen(m_theme.color(Color::Line));
    painter.drawLine(1, m_head->geometry().bottom(), width() - 2, m_head->geometry().bottom());
    painter.drawLine(1, m_foot->geometry().top(), width() - 2, m_foot->geometry().top());
    if (!m_icon.isEmpty())
        m_theme.paintIcon(painter, QRectF(m_theme.px(16), 1, m_theme.px(20), m_head->height()),
            m_icon, m_iconColor, 20);
}

} // namespace yichuang::shared
