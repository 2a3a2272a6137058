// SPDX-License-Identifier: Apache-2.0
#include "gallerypages.h"

#include "widgets/shared/card.h"
#include "widgets/shared/choicefield.h"
#include "widgets/shared/deadlinecalendar.h"
#include "widgets/shared/duechip.h"
#include "widgets/shared/emptystate.h"
#include "widgets/shared/filterchip.h"
#include "widgets/shared/flowlayout.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/keycap.h"
#include "widgets/shared/lampicon.h"
#include "widgets/shared/ledgerview.h"
#include "widgets/shared/linefield.h"
#include "widgets/shared/rowdelegate.h"
#include "widgets/shared/statusbanner.h"
#include "widgets/shared/stepbar.h"
#include "widgets/shared/timelinedelegate.h"
#include "widgets/shared/typebadge.h"
#include "widgets/shared/typestrip.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include "explanations.h"

using namespace Qt::Literals::StringLiterals;

namespace yichuang::test {

using namespace shared;
using deadline::Lamp;

namespace {

QWidget* row(const Theme& theme, std::initializer_list<QWidget*> widgets)
{
    auto* line = new QWidget;
    auto* layout = new FlowLayout(theme.px(8), line);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return line;
}

Card* card(const Theme& theme, const QString& title, std::initializer_list<QWidget*> widgets)
{
    auto* made = new Card(theme, 0, title);
    made->body()->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(10));
    made->body()->setSpacing(theme.px(8));
    for (QWidget* widget : widgets)
        made->body()->addWidget(widget);
    return made;
}

KeyButton* button(const Theme& theme, KeyButton::Kind kind, const QString& text,
    const QString& key = {}, const QString& icon = {})
{
    auto* made = new KeyButton(theme, kind, text);
    made->setKeyHint(key);
    made->setIconName(icon);
    return made;
}

QWidget* lamps(const Theme& theme)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    for (const Lamp lamp :
        {Lamp::Green, Lamp::Yellow, Lamp::Red, Lamp::Paused, Lamp::NotStarted, Lamp::Ended}) {
        auto* icon = new LampIcon(theme, lamp);
        icon->setSize(20);
        auto* word = new Label(theme, TextSize::Secondary);
        word->setText(LampIcon::word(lamp));
        layout->addWidget(icon);
        layout->addWidget(word);
    }
    layout->addStretch(1);
    return line;
}

QWidget* timeline(const Theme& theme)
{
    auto* view = new QListView;
    auto* model = new QStandardItemModel(view);
    const auto add = [&](const QString& title, const QString& caption, const QString& time,
                         const QString& icon, Color tone) {
        auto* item = new QStandardItem(title);
        item->setData(caption, TimelineDelegate::CaptionRole);
        item->setData(time, TimelineDelegate::TimeRole);
        item->setData(icon, TimelineDelegate::IconRole);
        item->setData(static_cast<int>(tone), TimelineDelegate::ToneRole);
        model->appendRow(item);
    };
    add(u"恢复计时"_s, u"收到检测报告"_s, u"11-16 周一 09:05"_s, u"play"_s, Color::Blue);
    add(u"暂停计时"_s, u"委托卫生检测"_s, u"11-11 周三 08:40"_s, u"pause"_s, Color::Grey);
    add(u"受理"_s, u"3 号窗口马丽娟"_s, u"11-05 周四 11:02"_s, u"file-check"_s, Color::Grey);
    view->setModel(model);
    view->setItemDelegate(new TimelineDelegate(theme, view));
    view->setFixedHeight(theme.px(140));
    return view;
}

QWidget* table(const Theme& theme)
{
    auto* view = new QListView;
    auto* model = new QStandardItemModel(view);
    for (const auto& title :
        {u"道路货物运输经营许可"_s, u"公共场所卫生许可（新办）"_s, u"食品经营许可（新办）"_s}) {
        auto* item = new QStandardItem(title);
        item->setData(u"安河县顺达运输有限公司"_s, RowDelegate::CaptionRole);
        model->appendRow(item);
    }
    view->setModel(model);
    view->setItemDelegate(new RowDelegate(theme, RowDelegate::Lines::Two, view));
    view->setCurrentIndex(model->index(1, 0));
    view->setFixedHeight(theme.px(160));
    return view;
}

StepBar* steps(const Theme& theme)
{
    using State = StepBar::Step::State;
    auto* bar = new StepBar(theme);
    bar->setSteps({{u"受理"_s, u"11-05"_s, State::Done}, {u"审查"_s, u"张立新"_s, State::Current},
        {u"决定"_s, u"赵敏"_s, State::Future}, {u"出件"_s, {}, State::Future}});
    return bar;
}

StatusBanner* banner(const Theme& theme, BannerMessage::Kind kind, const QString& lead,
    const QString& text, const QString& action)
{
    auto* made = new StatusBanner(theme);
    made->setMessage({.kind = kind, .lead = lead, .text = text, .actions = {{action, action, {}}}});
    return made;
}

QWidget* column(const Theme& theme, std::initializer_list<QWidget*> cards)
{
    auto* made = new QWidget;
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(12));
    for (QWidget* widget : cards)
        layout->addWidget(widget);
    layout->addStretch(1);
    return made;
}

FilterChip* chip(
    const Theme& theme, const QString& text, int count, std::optional<Lamp> lamp, bool on)
{
    auto* made = new FilterChip(theme, text);
    made->setCount(count);
    if (lamp)
        made->setLamp(*lamp);
    made->setChecked(on);
    return made;
}

QWidget* leftColumn(const Theme& theme)
{
    auto* calendar = new DeadlineCalendar(theme);
    auto* ledger = new LedgerView(theme);
    const auto explained = explanation(day(11, 5), 8, Stop{day(11, 11), day(11, 13)});
    calendar->setExplanation(explained, day(11, 18));
    ledger->setExplanation(explained);
    auto* kinds = new QWidget;
    auto* kindLayout = new FlowLayout(theme.px(8), kinds);
    for (const auto kind : catalogue::allCaseKinds)
        kindLayout->addWidget(new TypeBadge(theme, kind, TypeBadge::Style::WithWord));
    return column(theme,
        {card(theme, u"灯：形状、颜色、文字三样都给"_s, {lamps(theme)}),
            card(theme, u"五类件"_s, {kinds}),
            card(theme, u"期限签"_s,
                {row(theme,
                    {new DueChip(theme, {Lamp::Green, 5, day(11, 25)}),
                        new DueChip(theme, {Lamp::Yellow, 1, day(11, 19)}),
                        new DueChip(theme, {Lamp::Red, 1, day(11, 17)}),
                        new DueChip(theme, {Lamp::Paused, 0, day(11, 16)}),
                        new DueChip(theme, {Lamp::NotStarted, 0, {}}),
                        new DueChip(theme, {Lamp::Ended, 0, day(11, 12)}),
                        new DueChip(
                            theme, {Lamp::Yellow, 2, day(11, 20)}, DueChip::Height::TwoLines)})}),
            card(theme, u"期限历"_s, {calendar, ledger})});
}

QWidget* middleColumn(const Theme& theme)
{
    auto* off = button(theme, KeyButton::Kind::Plain, u"不可用"_s, u"F9"_s);
    off->setRefusal(u"材料 4 未交"_s);
    auto* busy = button(theme, KeyButton::Kind::Primary, u"受理"_s);
    busy->startBusy(u"正在受理"_s);
    auto* wrong = new FormRow(theme, u"手机号"_s);
    auto* phone = new LineField(theme);
    wrong->addField(phone);
    phone->setText(u"1390000"_s);
    phone->setError(u"手机号少 4 位，应为 11 位"_s);
    auto* masked = new FormRow(theme, u"证件号码"_s);
    auto* number = new LineField(theme);
    number->setMasked(6, 4);
    number->setNumber(u"621102198001010133"_s);
    masked->addField(number);
    auto* choice = new FormRow(theme, u"情形"_s);
    auto* field = new ChoiceField(theme);
    field->addItems({u"餐饮服务·热食类·150㎡ 以下"_s, u"其他"_s});
    choice->addField(field);
    auto* check = new CheckField(theme, u"由代理人办理"_s);
    check->setChecked(true);
    return column(theme,
        {card(theme, u"按钮"_s,
             {row(theme,
                 {button(theme, KeyButton::Kind::Primary, u"受理"_s, u"F9"_s),
                     button(theme, KeyButton::Kind::Plain, u"补材料"_s, u"F6"_s, u"scan-line"_s),
                     button(theme, KeyButton::Kind::Danger, u"不予受理"_s),
                     button(theme, KeyButton::Kind::Seal, u"盖章并决定"_s, {}, u"stamp"_s),
                     button(theme, KeyButton::Kind::Flat, u"暂存"_s, u"Ctrl S"_s), off, busy})}),
            card(theme, u"输入框"_s, {wrong, masked, choice, check}),
            card(theme, u"筛选签、键帽"_s,
                {row(theme,
                    {chip(theme, u"全部"_s, 86, {}, true),
                        chip(theme, u"超期"_s, 1, Lamp::Red, false),
                        chip(theme, u"临期"_s, 6, Lamp::Yellow, false),
                        new KeyCap(theme, u"Ctrl"_s), new KeyCap(theme, u"Enter"_s)})}),
            card(theme, u"表格行"_s, {table(theme)})});
}

QWidget* rightColumn(const Theme& theme)
{
    using Kind = BannerMessage::Kind;
    auto* strip = new TypeStrip(theme);
    strip->setKind(catalogue::CaseKind::Promised);
    auto* empty = new EmptyState(theme);
    empty->setContent(u"inbox"_s, Color::Grey, u"没有符合的办件"_s, u"换个筛选，或按 F2 新受理"_s);
    empty->action()->setText(u"清除筛选"_s);
    return column(theme,
        {card(theme, u"状态横幅"_s,
             {banner(theme, Kind::Off, u"离线"_s, u"已存本机，联网后自动上传"_s, u"重试"_s),
                 banner(theme, Kind::Info, {}, u"目录有新版本，12 项有变化"_s, u"更新"_s),
                 banner(theme, Kind::Warning, {}, u"有 1 处冲突要你选"_s, u"去处理"_s),
                 banner(theme, Kind::Error, {}, u"没能上传，已留在本机"_s, u"看原因"_s)}),
            card(theme, u"判定"_s, {strip}), card(theme, u"步骤条"_s, {steps(theme)}),
            card(theme, u"时间线"_s, {timeline(theme)}), card(theme, u"空状态"_s, {empty})});
}

} // namespace

QWidget* componentSheet(const Theme& theme)
{
    auto* sheet = new QWidget;
    sheet->setAutoFillBackground(true);
    auto* layout = new QHBoxLayout(sheet);
    layout->setSpacing(theme.px(12));
    layout->addWidget(leftColumn(theme), 1);
    layout->addWidget(middleColumn(theme), 1);
    layout->addWidget(rightColumn(theme), 1);
    return sheet;
}

SamplePage::SamplePage(const Theme& theme, QWidget* parent)
    : Page(parent)
    , m_actions(makeActions(theme))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(makeApplicant(theme), 1);
    layout->addWidget(makeJudgement(theme), 1);
}

QWidget* SamplePage::makeApplicant(const Theme& theme)
{
    auto* made = new Card(theme, 1, u"申请人"_s);
    made->body()->setContentsMargins(12, 12, 12, 12);
    made->body()->setSpacing(8);
    for (const auto& [label, value] : {std::pair{u"字号名称"_s, u"安河县李姐牛肉面馆"_s},
             {u"信用代码"_s, u"92629901MA7K2L4X3P"_s},
             {u"经营地址"_s, u"清源镇东街 18 号 1 层"_s}}) {
        auto* line = new FormRow(theme, label);
        auto* field = new LineField(theme);
        field->setText(value);
        line->addField(field);
        made->body()->addWidget(line);
        if (m_first == nullptr)
            m_first = field;
    }
    made->body()->addStretch(1);
    return made;
}

QWidget* SamplePage::makeJudgement(const Theme& theme)
{
    auto* made = new Card(theme, 4, u"判定"_s);
    made->setNote(u"随录入即时更新"_s);
    made->addHeadWidget(new KeyButton(theme, KeyButton::Kind::Flat, u"改判"_s));
    made->body()->setContentsMargins(12, 12, 12, 12);
    made->body()->setSpacing(8);
    auto* strip = new TypeStrip(theme);
    strip->setKind(catalogue::CaseKind::Promised);
    auto* due = new Label(theme, TextSize::DueDate, Color::Ink, Weight::Bold);
    due->setText(u"11月25日 周三"_s);
    auto* calendar = new DeadlineCalendar(theme);
    auto* ledger = new LedgerView(theme, LedgerView::Style::Sentences);
    const auto explained = explanation(day(11, 18), 5);
    calendar->setExplanation(explained, day(11, 18));
    ledger->setExplanation(explained);
    for (QWidget* widget : {static_cast<QWidget*>(strip), static_cast<QWidget*>(due),
             static_cast<QWidget*>(calendar), static_cast<QWidget*>(ledger)})
        made->body()->addWidget(widget);
    made->body()->addStretch(1);
    return made;
}

QWidget* SamplePage::makeActions(const Theme& theme)
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    auto* refuse = new KeyButton(theme, KeyButton::Kind::Danger, u"不予受理"_s);
    refuse->setKey(Qt::SHIFT | Qt::Key_F9);
    auto* notice = new KeyButton(theme, KeyButton::Kind::Plain, u"一次性告知补正"_s);
    notice->setKey(Qt::Key_F7);
    auto* accept = new KeyButton(theme, KeyButton::Kind::Plain, u"受理"_s);
    accept->setKey(Qt::Key_F9);
    accept->setRefusal(u"材料 4 未交，可容缺受理"_s);
    auto* tolerate = new KeyButton(theme, KeyButton::Kind::Primary, u"容缺受理"_s);
    tolerate->setKey(Qt::Key_F8);
    auto* why = new Label(theme, TextSize::Base, Color::Ink, Weight::Bold);
    why->setText(u"材料 4 未交，可容缺受理"_s);
    why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    why->setElide(Label::Elide::Right);
    for (KeyButton* each : {refuse, notice, accept, tolerate})
        each->setHeight(KeyButton::Height::Large);
    layout->addWidget(refuse);
    layout->addWidget(notice);
    layout->addWidget(why, 1);
    layout->addWidget(accept);
    layout->addWidget(tolerate);
    return bar;
}

QString SamplePage::title() const { return u"受理"_s; }

QString SamplePage::context() const { return u"今日已受理 37 件"_s; }

QList<window::KeyHint> SamplePage::keyHints() const
{
    return {{u"Ctrl 1–4"_s, u"跳到四个区"_s}, {u"Enter"_s, u"下一项"_s}, {u"F2"_s, u"新受理"_s},
        {u"F1"_s, u"全部按键"_s}};
}

QString SamplePage::quietFact() const { return u"草稿 10:26 已存本机"_s; }

void SamplePage::focusFirst() { m_first->setFocus(Qt::OtherFocusReason); }

} // namespace yichuang::test
