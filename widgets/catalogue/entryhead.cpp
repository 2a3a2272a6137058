// SPDX-License-Identifier: Apache-2.0
#include "widgets/catalogue/entryhead.h"

#include "widgets/shared/flowlayout.h"

#include <QBoxLayout>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

namespace yichuang::cataloguepage {
namespace {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::TypeBadge;
using shared::Weight;

constexpr int widestValue = 210;

/// A label over its value, with a line to the left unless it begins a row.
class FactCell : public QWidget
{
public:
    FactCell(const shared::Theme& theme, const Fact& fact, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        auto* label = new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this);
        label->setText(fact.label);
        const bool promise = fact.weight == Fact::Weight::Promise;
        const Color color = promise                ? Color::Blue
            : fact.weight == Fact::Weight::Missing ? Color::Amber
                                                   : Color::Ink;
        auto* value = new Label(
            theme, TextSize::Base, color, promise ? Weight::Bold : Weight::Regular, this);
        value->setText(fact.value);
        value->setElide(Label::Elide::Right);
        value->setMaximumWidth(theme.px(widestValue));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, theme.px(16), 0);
        column->setSpacing(0);
        column->addWidget(label);
        column->addWidget(value);
        setAccessibleName(fact.label + u' ' + fact.value);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(m_theme.color(Color::Line));
        const int x = width() - m_theme.px(8);
        painter.drawLine(x, m_theme.px(2), x, height() - m_theme.px(2));
    }

private:
    const shared::Theme& m_theme;
};

} // namespace

EntryHead::EntryHead(const shared::Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new Label(theme, TextSize::PageTitle, Color::Ink, Weight::Bold, this))
    , m_badge(new TypeBadge(theme, catalogue::CaseKind::Promised, TypeBadge::Style::WithWord, this))
    , m_complete(new QWidget(this))
    , m_completeIcon(new QLabel(m_complete))
    , m_completeWords(
          new Label(theme, TextSize::Secondary, Color::Green, Weight::Regular, m_complete))
    , m_line(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_refusal(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    //: 中文: 打印办事指南
    , m_print(new KeyButton(theme, KeyButton::Kind::Plain, tr("Print the guide"), this))
    //: Take this item to the acceptance page
    //: 中文: 办这件
    , m_accept(new KeyButton(theme, KeyButton::Kind::Primary, tr("Accept one"), this))
    , m_facts(new QWidget(this))
    , m_remark(new QWidget(this))
    , m_remarkIcon(new QLabel(m_remark))
    , m_remarkWords(new Label(theme, TextSize::Secondary, Color::Amber, Weight::Regular, m_remark))
{
    m_title->setObjectName(QStringLiteral("entryTitle"));
    m_completeWords->setObjectName(QStringLiteral("completeness"));
    m_remarkWords->setObjectName(QStringLiteral("remark"));
    m_print->setObjectName(QStringLiteral("printGuide"));
    m_accept->setObjectName(QStringLiteral("acceptThis"));
    m_refusal->setObjectName(QStringLiteral("acceptRefusal"));
    m_title->setElide(Label::Elide::Right);
    m_line->setElide(Label::Elide::Right);
    m_refusal->setElide(Label::Elide::Right);
    m_refusal->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_remarkWords->setWordWrap(true);
    m_print->setIconName(QStringLiteral("printer"));
    m_print->setKey(Qt::Key_F12);
    m_accept->setKey(Qt::Key_F2);
    auto* forward = new QShortcut(Qt::Key_F9, this);
    connect(forward, &QShortcut::activated, m_accept, &QAbstractButton::click);
    new shared::FlowLayout(8, m_facts);
    m_facts->layout()->setContentsMargins(0, 0, 0, 0);

    auto* complete = new QHBoxLayout(m_complete);
    complete->setContentsMargins(0, 0, 0, 0);
    complete->setSpacing(4);
    complete->addWidget(m_completeIcon);
    complete->addWidget(m_completeWords, 1);
    auto* caution = new QHBoxLayout(m_remark);
    caution->setContentsMargins(0, 0, 0, 0);
    caution->setSpacing(6);
    caution->addWidget(m_remarkIcon, 0, Qt::AlignTop);
    caution->addWidget(m_remarkWords, 1);

    auto* title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(m_title);
    title->addWidget(m_badge);
    title->addWidget(m_complete);
    title->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(title);
    words->addWidget(m_line);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_print);
    buttons->addWidget(m_accept);
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(words, 1);
    top->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_refusal);
    column->addWidget(m_facts);
    column->addWidget(m_remark);
    restyle();
    connect(&theme, &shared::Theme::changed, this, &EntryHead::restyle);
}

void EntryHead::restyle()
{
    const double ratio = devicePixelRatioF();
    m_completeIcon->setPixmap(
        m_theme.icon(m_isComplete ? QStringLiteral("circle-check") : QStringLiteral("circle-alert"),
            m_isComplete ? Color::Green : Color::Amber, 14, ratio));
    m_remarkIcon->setPixmap(
        m_theme.icon(m_warns ? QStringLiteral("triangle-alert") : QStringLiteral("info"),
            m_warns ? Color::Amber : Color::Ink2, 16, ratio));
    fitRemark();
}

void EntryHead::setItem(const catalogue::Item& item)
{
    m_title->setText(item.name);
    m_badge->setVisible(item.caseKind.has_value());
    if (item.caseKind)
        m_badge->setKind(*item.caseKind);
    const CompletenessLine line = completenessOf(item);
    m_complete->show();
    m_isComplete = line.complete;
    m_completeWords->setText(line.words);
    m_completeWords->setColor(line.complete ? Color::Green : Color::Amber);
    m_complete->setToolTip(line.detail);
    restyle();
    QStringList words{item.department, catalogue::toText(item.type), item.code};
    if (!item.mainItem.isEmpty())
        words.insert(1, item.mainItem);
    //: Version of an item
    //: 中文: 第 %1 版
    words.append(tr("version %1").arg(item.version));
    m_line->setText(words.join(u'·'));
    showFacts(factsOf(item));
    showRemark(remarkOf(item));
    showRefusal();
}

void EntryHead::setTheme(const catalogue::JointTheme& theme)
{
    m_title->setText(theme.name);
    m_badge->show();
    m_badge->setKind(catalogue::CaseKind::Joint);
    m_complete->hide();
    m_line->setText(QStringList{theme.leadDepartment, theme.code}.join(u'·'));
    showFacts(factsOf(theme));
    showRemark({theme.remark, false});
    showRefusal();
}

void EntryHead::showFacts(const std::vector<Fact>& facts)
{
    while (QLayoutItem* old = m_facts->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Fact& fact : facts) {
        auto* cell = new FactCell(m_theme, fact, m_facts);
        m_facts->layout()->addWidget(cell);
        cell->show();
    }
}

void EntryHead::showRemark(const Remark& remark)
{
    m_warns = remark.warns;
    m_remark->setVisible(!remark.words.isEmpty());
    m_remarkWords->setText(remark.words);
    m_remarkWords->setColor(remark.warns ? Color::Amber : Color::Ink2);
    restyle();
}

void EntryHead::fitRemark()
{
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right() - m_theme.px(16)
        - m_remark->layout()->spacing();
    const QFontMetrics metrics(m_theme.font(TextSize::Secondary));
    const QRect words = metrics.boundingRect(
        QRect(0, 0, std::max(room, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap, m_remarkWords->text());
    m_remarkWords->setFixedHeight(words.height());
}

void EntryHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitRemark();
}

void EntryHead::showRefusal()
{
    m_refusal->setVisible(!m_accept->refusal().isEmpty());
    m_refusal->setText(m_accept->refusal());
}

void EntryHead::setCompact(bool compact)
{
    // The keys stay on the buttons; in a narrow page the words of the rarer one go.
    //: Print the guide to an item, where there is little room
    //: 中文: 打印
    m_print->setText(compact ? tr("Print") : tr("Print the guide"));
}

} // namespace yichuang::cataloguepage
