// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/itempanel.h"

#include "widgets/shared/itemwords.h"
#include "widgets/shared/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace yichuang::accept {
namespace {

using shared::Color;
using shared::Label;
using shared::TextSize;
using shared::Weight;

/// The blue frame around what is chosen.
class ChosenFrame : public QWidget
{
public:
    ChosenFrame(const shared::Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.color(Color::BlueLine));
        painter.setBrush(m_theme.color(Color::BlueTint));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }

private:
    const shared::Theme& m_theme;
};

} // namespace

ItemPanel::ItemPanel(const shared::Theme& theme, QWidget* parent)
    //: 中文: 事项
    : Card(theme, 2, tr("Item"), parent)
    , m_theme(theme)
    , m_search(new shared::LineField(theme, this))
    , m_hits(new Label(theme, TextSize::Caption, Color::Ink3, Weight::Regular, this))
    , m_chosen(new ChosenFrame(theme, this))
    , m_name(new Label(theme, TextSize::CardTitle, Color::Ink, Weight::Bold, m_chosen))
    , m_code(new Label(theme, TextSize::Caption, Color::Ink2, Weight::Regular, m_chosen))
    , m_facts(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_chosen))
    , m_terms(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, m_chosen))
    , m_jointTheme(new Label(theme, TextSize::Caption, Color::Ink2, Weight::Regular, this))
    //: 中文: 取件方式
    , m_deliveryRow(new shared::FormRow(theme, tr("Delivery"), this))
    , m_delivery(new shared::ChoiceField(theme, this))
    //: Row of a renewal: the last day of the licence that is renewed
    //: 中文: 原证至
    , m_licenceRow(new shared::FormRow(theme, tr("Valid to"), this))
    , m_licenceEnd(new shared::LineField(theme, this))
{
    m_search->setObjectName(QStringLiteral("itemSearch"));
    m_search->setLeadingIcon(QStringLiteral("search"));
    //: 中文: 名称、首字母、拼音或编码
    m_search->setPlaceholderText(tr("Name, initials, pinyin or code"));
    //: 中文: 找事项
    m_search->setAccessibleName(tr("Find an item"));
    m_search->setInputMethodHints(Qt::ImhPreferLatin);
    m_search->installEventFilter(this);
    m_name->setElide(Label::Elide::Right);
    m_facts->setElide(Label::Elide::Right);
    m_jointTheme->setElide(Label::Elide::Right);
    m_delivery->setObjectName(QStringLiteral("deliveryWay"));
    //: 中文: 窗口自取
    m_delivery->addItem(tr("Pick up at the window"));
    //: 中文: 邮寄
    m_delivery->addItem(tr("By mail"));
    //: 中文: 送到村（社区）
    m_delivery->addItem(tr("Through the village"));
    //: 中文: 电子证照
    m_delivery->addItem(tr("Electronic licence"));
    m_deliveryRow->addField(m_delivery);
    m_licenceEnd->setObjectName(QStringLiteral("licenceEnd"));
    m_licenceEnd->setInputMethodHints(Qt::ImhPreferNumbers);
    //: 中文: 原许可证有效期届满日，如 2026-12-31
    m_licenceEnd->setPlaceholderText(tr("Last day of the licence, like 2026-12-31"));
    m_licenceRow->addField(m_licenceEnd);
    //: 中文: 原许可证有效期届满日
    m_licenceEnd->setAccessibleName(tr("Last day of the licence that is renewed"));

    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_code);
    auto* frame = new QVBoxLayout(m_chosen);
    frame->setContentsMargins(12, 8, 12, 8);
    frame->setSpacing(2);
    frame->addLayout(head);
    frame->addWidget(m_facts);
    frame->addWidget(m_terms);

    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(12, 12, 12, 12);
    inner->setSpacing(8);
    inner->addWidget(m_search);
    inner->addWidget(m_hits);
    inner->addWidget(m_chosen);
    inner->addWidget(m_jointTheme);
    inner->addWidget(m_licenceRow);
    inner->addWidget(m_deliveryRow);
    body()->addLayout(inner);
    body()->addStretch(1);

    connect(m_search, &QLineEdit::textEdited, this, &ItemPanel::searchChanged);
    connect(m_delivery, &QComboBox::activated, this, &ItemPanel::edited);
    connect(m_licenceEnd, &QLineEdit::textEdited, this, [this] {
        m_licenceEnd->setError({});
        Q_EMIT edited();
    });
    connect(m_licenceEnd, &QLineEdit::editingFinished, this, &ItemPanel::checkLicenceEnd);
    setTabOrder(m_licenceEnd, m_delivery);
    showItem();
}

void ItemPanel::setSource(std::shared_ptr<const ItemSource> source)
{
    m_source = std::move(source);
    //: 中文: 全部部门 %n 项
    setNote(tr("%n items of all departments", nullptr,
        m_source ? static_cast<int>(m_source->items.size()) : 0));
}

void ItemPanel::setItem(const catalogue::Item* item)
{
    m_item = item;
    showItem();
}

void ItemPanel::setHits(int count, bool searching)
{
    m_hits->setVisible(searching);
    if (count == 0)
        //: 中文: 没有找到，换个说法或首字母再试
        m_hits->setText(tr("Nothing found; try other words or initials"));
    else
        //: 中文: 找到 %n 项，↑↓ 选，Enter 定
        m_hits->setText(tr("%n found; ↑↓ to look, Enter to take", nullptr, count));
}

cases::DeliveryWay ItemPanel::deliveryWay() const
{
    return static_cast<cases::DeliveryWay>(m_delivery->currentIndex());
}

void ItemPanel::setDeliveryWay(cases::DeliveryWay way)
{
    m_delivery->setCurrentIndex(static_cast<int>(way));
}

/// 2026-12-31, 2026.12.31, 2026/12/31 and 20261231, as it stands on licences.
std::optional<Day> ItemPanel::licenceEnd() const
{
    if (m_item == nullptr || !m_item->renewal)
        return std::nullopt;
    QString typed = m_licenceEnd->text().trimmed();
    typed.replace(u'.', u'-').replace(u'/', u'-');
    if (typed.size() == 8 && !typed.contains(u'-'))
        typed.insert(6, u'-').insert(4, u'-');
    const auto day = dayFromText(typed);
    return day ? std::optional{*day} : std::nullopt;
}

void ItemPanel::setLicenceEnd(std::optional<Day> day)
{
    m_licenceEnd->setText(day ? toText(*day) : QString());
    m_licenceEnd->setError({});
}

void ItemPanel::checkLicenceEnd()
{
    const bool unread = !m_licenceEnd->text().trimmed().isEmpty() && !licenceEnd();
    //: 中文: 日期写成 2026-12-31
    m_licenceEnd->setError(unread ? tr("Write the day like 2026-12-31") : QString());
}

void ItemPanel::focusFirst()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ItemPanel::setLow(bool low)
{
    m_jointTheme->setVisible(!low && !m_jointTheme->text().isEmpty());
}

bool ItemPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT searchChanged(m_search->text());
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT searchLeft();
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        Q_EMIT stepped(-1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepped(1);
        return true;
    case Qt::Key_PageUp:
        Q_EMIT stepped(-8);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT stepped(8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT confirmed();
        return true;
    default:
        return Card::eventFilter(watched, event);
    }
}

void ItemPanel::showItem()
{
    m_chosen->setVisible(m_item != nullptr);
    m_jointTheme->setVisible(m_item != nullptr && !m_item->jointThemes.isEmpty());
    m_hits->hide();
    m_licenceRow->setVisible(m_item != nullptr && m_item->renewal.has_value());
    if (m_item == nullptr)
        return;
    m_name->setText(m_item->name);
    m_code->setText(m_item->code);
    m_facts->setText(shared::itemFacts(*m_item));
    m_terms->setText(shared::termWords(*m_item));
    if (m_item->jointThemes.isEmpty())
        return;
    const catalogue::JointTheme* theme
        = m_source ? m_source->catalogue->theme(m_item->jointThemes.front()) : nullptr;
    //: 中文: 可并入联办：%1
    m_jointTheme->setText(tr("Part of the joint theme %1")
                              .arg(theme != nullptr ? theme->name : m_item->jointThemes.front()));
}

} // namespace yichuang::accept
