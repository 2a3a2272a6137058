// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/noticedialog.h"

#include "models/base/whendone.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/iconbutton.h"
#include "widgets/shared/itemwords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;

namespace {

constexpr std::array termDays{5, 10, 15, 20, 30};
constexpr int usualTerm = 2;

/// The head of the list: panel colour and a line below.
class PanelStrip final : public QWidget
{
public:
    PanelStrip(const Theme& theme, QWidget* parent)
        : QWidget(parent)
        , m_theme(theme)
    {
        followTheme(this, theme);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(Color::Panel));
        painter.setPen(m_theme.color(Color::Line));
        painter.drawLine(0, height() - 1, width(), height() - 1);
    }

private:
    const Theme& m_theme;
};

} // namespace

NoticeDialog::NoticeDialog(const Theme& theme, Ground ground, Preview preview, QWidget* parent)
    //: 中文: 一次性告知补正
    : OverlayDialog(theme, tr("Notice of corrections"), parent)
    , m_ground(std::move(ground))
    , m_preview(std::move(preview))
    , m_page(new PagePreview(theme, this))
{
    setObjectName(u"noticeDialog"_s);
    setBodyFlush();
    buildHead();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(buildLeft(), 560);
    columns->addWidget(m_page, 430);
    body()->addLayout(columns, 1);
    //: 中文: 打印并告知
    action()->setText(tr("Print and tell"));
    action()->setIconName(u"printer"_s);
    action()->setObjectName(u"noticeConfirm"_s);
    resize(theme.px(992), theme.px(584));
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_settle, &QTimer::timeout, this, &NoticeDialog::showPreview);
    connect(qApp, &QApplication::focusChanged, this,
        [this](QWidget*, QWidget* now) { followFocus(now); });
    const auto first = std::ranges::find_if(m_papers, &NoticePaper::isChosen);
    if (!m_papers.empty())
        (first == m_papers.end() ? m_papers.front() : *first)
            ->tick()
            ->setFocus(Qt::OtherFocusReason);
    judge();
}

void NoticeDialog::buildHead()
{
    setSubtitle(QStringList{m_ground.item.name, m_ground.intake.applicant.name}.join(u'·'));
    if (m_ground.answerBy) {
        auto* chip = new NoteChip(theme(), this);
        chip->setObjectName(u"noticeDue"_s);
        const bool last = *m_ground.answerBy <= beijingDay(m_ground.now);
        //: %1 is a day such as 11-25: the notice has to be given by then
        //: 中文: %1 前告知
        chip->setNote(tr("tell by %1").arg(DayText::monthDay(*m_ground.answerBy)),
            last ? NoteChip::Urgency::LastDay : NoteChip::Urgency::Soon);
        addHeadWidget(chip);
    }
    //: 中文: 关闭 Esc
    auto* close = new IconButton(theme(), u"x"_s, tr("Close Esc"), this);
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &IconButton::clicked, this, &QDialog::reject);
    addHeadWidget(close);
}

QWidget* NoticeDialog::buildLeft()
{
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildListHead());
    m_scroll = new QScrollArea(left);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* list = new QWidget(m_scroll);
    list->setObjectName(u"scrolled"_s);
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const cases::PaperEntry& entry : m_ground.intake.papers) {
        auto* paper = new NoticePaper(theme(),
            m_ground.item.papers[static_cast<std::size_t>(entry.number) - 1], entry,
            m_ground.phrases, list);
        rows->addWidget(paper);
        connect(paper, &NoticePaper::edited, this, &NoticeDialog::judge);
        m_papers.push_back(paper);
    }
    rows->addStretch(1);
    m_scroll->setWidget(list);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildTerm());
    return left;
}

QWidget* NoticeDialog::buildListHead()
{
    auto* head = new PanelStrip(theme(), this);
    auto* title = new Label(theme(), TextSize::Base, Color::Ink, Weight::Bold, head);
    //: 中文: 要补的
    title->setText(tr("To be corrected"));
    auto* rule = new Label(theme(), TextSize::Base, Color::Ink2, Weight::Regular, head);
    //: 中文: 一次写全，不能再补第二次
    rule->setText(tr("all at once, there is no second notice"));
    rule->setElide(Label::Elide::Right);
    m_count = new Label(theme(), TextSize::Base, Color::Ink, Weight::Regular, head);
    m_count->setObjectName(u"noticeCount"_s);
    //: Another line for the paper that has the focus
    //: 中文: 再加一处
    m_more = new KeyButton(theme(), KeyButton::Kind::Flat, tr("One more"), head);
    m_more->setObjectName(u"noticeMore"_s);
    m_more->setHeight(KeyButton::Height::Small);
    m_more->setKey(Qt::ALT | Qt::Key_A);
    m_more->setFocusPolicy(Qt::NoFocus);
    connect(m_more, &KeyButton::clicked, this, [this] {
        if (NoticePaper* paper = focusedPaper())
            paper->addLine();
    });
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(theme().px(16), theme().px(4), theme().px(8), theme().px(4));
    row->setSpacing(theme().px(8));
    row->addWidget(title);
    row->addWidget(rule, 1);
    row->addWidget(m_more);
    row->addWidget(m_count);
    row->addSpacing(theme().px(8));
    return head;
}

QWidget* NoticeDialog::buildTerm()
{
    auto* part = new QWidget(this);
    //: The applicant's own term to hand in what is missing
    //: 中文: 补正期限
    auto* row = new FormRow(theme(), tr("Hand in"), part);
    m_term = new ChoiceField(theme(), part);
    m_term->setObjectName(u"noticeTerm"_s);
    m_term->setMinimumWidth(theme().px(144));
    for (const int days : termDays)
        //: %1 number of days
        //: 中文: %1 个工作日
        m_term->addItem(tr("%1 working days").arg(days), days);
    m_term->setCurrentIndex(usualTerm);
    m_until = new Label(theme(), TextSize::Base, Color::Ink2, Weight::Regular, part);
    m_until->setObjectName(u"noticeUntil"_s);
    row->addField(m_term, 0);
    row->addField(m_until);
    auto* info = new InfoBox(theme(), part);
    info->setObjectName(u"noticeInfo"_s);
    const QString day = DayText::monthDay(beijingDay(m_ground.now));
    //: 中文: 承诺期限还没起算，补齐受理后再算。
    QString text = tr("The promised term has not begun; it runs from acceptance.");
    if (m_ground.item.type == catalogue::ItemType::Licence)
        //: %1 is a day such as 11-18
        //: 中文: 五日内不告知，按 %1 已受理算（《行政许可法》第三十二条）
        text += u'\n'
            + tr("Not told within five days, it counts as accepted on %1 (License Law 32).")
                  .arg(day);
    info->setText(text);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(theme().px(16), theme().px(12), theme().px(16), theme().px(12));
    column->setSpacing(theme().px(12));
    column->addWidget(row);
    column->addWidget(info);
    connect(m_term, &QComboBox::currentIndexChanged, this, &NoticeDialog::judge);
    return part;
}

cases::CorrectionNoticed NoticeDialog::notice() const
{
    cases::CorrectionNoticed notice;
    for (const NoticePaper* paper : m_papers) {
        const auto& listed = m_ground.item.papers[static_cast<std::size_t>(paper->number()) - 1];
        for (const NoticePaper::Words& words : paper->words())
            notice.deficiencies.push_back({paper->number(), words.problem, words.form,
                shared::citation(m_ground.item), catalogue::toText(listed.source)});
    }
    notice.submitWay = m_ground.phrases.submitWay;
    notice.submitBy = m_ground.calendar.addWorkingDays(
        beijingDay(m_ground.now), WorkingDays{m_term->currentData().toInt()});
    notice.deliveredAt = m_ground.now;
    return notice;
}

QString NoticeDialog::missingWord() const
{
    bool any = false;
    for (const NoticePaper* paper : m_papers) {
        any = any || paper->isChosen();
        if (paper->isChosen() && paper->words().empty())
            //: %1 number of a paper
            //: 中文: 材料 %1 没写要怎么补
            return tr("Paper %1 does not say what is needed").arg(paper->number());
    }
    //: 中文: 还没选要补的材料
    return any ? QString() : tr("Nothing to be corrected is chosen yet");
}

void NoticeDialog::judge()
{
    if (m_term == nullptr)
        return;
    const cases::CorrectionNoticed given = notice();
    const QString missing = missingWord();
    action()->setRefusal(missing);
    //: 中文: 已选 %n 项
    m_count->setText(tr("%n chosen", nullptr,
        static_cast<int>(std::ranges::count_if(m_papers, &NoticePaper::isChosen))));
    const auto kept = std::ranges::count(
        m_ground.intake.papers, cases::PaperState::Present, &cases::PaperEntry::state);
    //: 中文: 已收的 %n 份材料留着，补正时接着用
    setFootNote(missing.isEmpty() && kept > 0
            ? tr("The %n papers already here are kept for then", nullptr, static_cast<int>(kept))
            : missing);
    //: %1 day
    //: 中文: 到 %1
    m_until->setText(
        given.submitBy ? tr("until %1").arg(DayText::inList(*given.submitBy)) : QString());
    followFocus(QApplication::focusWidget());
    m_settle.start();
}

NoticePaper* NoticeDialog::focusedPaper() const
{
    const QWidget* focus = QApplication::focusWidget();
    const auto found = std::ranges::find_if(
        m_papers, [focus](const NoticePaper* paper) { return paper->holds(focus); });
    return found == m_papers.end() ? m_last : *found;
}

void NoticeDialog::followFocus(QWidget* now)
{
    for (NoticePaper* paper : m_papers) {
        if (!paper->holds(now))
            continue;
        m_last = paper;
        m_scroll->ensureWidgetVisible(now, 0, theme().px(24));
    }
    const NoticePaper* paper = focusedPaper();
    //: Why another line cannot be added
    //: 中文: 先选这份材料
    m_more->setRefusal(
        paper != nullptr && paper->isChosen() ? QString() : tr("Choose the paper first"));
}

void NoticeDialog::showPreview()
{
    const cases::CorrectionNoticed given = notice();
    if (!m_preview || given.deficiencies.empty()) {
        //: 中文: 选了要补的材料，这里就是告知书的样子
        m_page->setSentence(tr("Choose what is to be corrected: the notice will stand here"));
        return;
    }
    const int asked = ++m_asked;
    whenDone(m_preview(given), this, [this, asked](const Result<QImage>& page) {
        if (asked != m_asked)
            return;
        if (page)
            m_page->setPage(*page);
        else
            m_page->setSentence(errorSentence(page.error()));
    });
}

} // namespace yichuang::accept
