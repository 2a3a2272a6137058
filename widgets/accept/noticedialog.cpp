// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/noticedialog.h"

#include "widgets/shared/daytext.h"
#include "widgets/shared/errorsentence.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/itemwords.h"
#include "widgets/shared/keybutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;

namespace {

constexpr std::array kTerms{5, 10, 15, 20, 30};
constexpr int kUsualTerm = 2;

// What stands on the notice is Chinese whatever language the window speaks.
QStringList stockPhrases(const catalogue::Paper& paper)
{
    const int count = std::max(1, paper.originals + paper.copies);
    const QString piece = paper.originals > 0 ? u"原件"_s : u"复印件"_s;
    return {u"补交%1 %2 份"_s.arg(piece).arg(count), u"重交，字迹和印章要清楚"_s,
        u"重交，内容填写完整并签字或盖章"_s, u"带原件来窗口核对"_s, u"换成在有效期内的"_s};
}

} // namespace

NoticeDialog::NoticeDialog(const Theme& theme, const catalogue::Item& item,
    const desk::Intake& intake, const calendar::WorkingCalendar& calendar, Instant now,
    Preview preview, QWidget* parent)
    //: 中文: 一次性告知补正
    : OverlayDialog(theme, tr("Notice of corrections"), parent)
    , m_item(item)
    , m_calendar(calendar)
    , m_now(now)
    , m_preview(std::move(preview))
{
    auto* columns = new QHBoxLayout;
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* list = new QWidget(scroll);
    list->setObjectName(u"scrolled"_s);
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(theme.px(8));
    for (const cases::PaperEntry& entry : intake.papers)
        addLine(*rows, entry);
    addTerm(*rows);
    rows->addStretch(1);
    scroll->setWidget(list);
    m_page = new QLabel(this);
    m_page->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_page->setWordWrap(true);
    //: 中文: 告知书预览
    m_page->setAccessibleName(tr("Preview of the notice"));
    m_page->setMinimumWidth(theme.px(360));
    columns->addWidget(scroll, 3);
    columns->addWidget(m_page, 2);
    body()->addLayout(columns, 1);
    //: 中文: 打印并告知
    action()->setText(tr("Print and tell"));
    action()->setIconName(u"printer"_s);
    action()->setObjectName(u"noticeConfirm"_s);
    resize(theme.px(960), theme.px(560));
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_settle, &QTimer::timeout, this, &NoticeDialog::showPreview);
    if (!m_lines.empty())
        m_lines.front().chosen->setFocus(Qt::OtherFocusReason);
    judge();
}

void NoticeDialog::addLine(QVBoxLayout& rows, const cases::PaperEntry& entry)
{
    const catalogue::Paper& paper = m_item.papers[static_cast<std::size_t>(entry.number) - 1];
    Line line;
    line.paper = entry.number;
    line.missing = entry.state != cases::PaperState::Present;
    const QFontMetrics metrics(theme().font(TextSize::Base));
    line.chosen = new CheckField(theme(),
        QString::number(entry.number) + u' '
            + metrics.elidedText(paper.name, Qt::ElideRight, theme().px(440)),
        this);
    line.chosen->setToolTip(paper.name);
    line.chosen->setObjectName(u"deficient%1"_s.arg(entry.number));
    line.form = new LineField(theme(), this);
    line.form->setObjectName(u"form%1"_s.arg(entry.number));
    //: %1 name of a paper
    //: 中文: 要怎么补：%1
    line.form->setAccessibleName(tr("What is needed: %1").arg(paper.name));
    //: Key that opens the stock phrases
    //: 中文: 常用语 Ctrl ↓
    line.form->setKeyHint(tr("phrases Ctrl ↓"));
    line.form->setText(stockPhrases(paper).front());
    line.form->installEventFilter(this);
    const bool needed = paper.necessity == catalogue::Necessity::Required || paper.main;
    line.chosen->setChecked(line.missing && needed);
    line.form->setVisible(line.chosen->isChecked());
    rows.addWidget(line.chosen);
    rows.addWidget(line.form);
    connect(line.chosen, &QCheckBox::toggled, line.form, &QWidget::setVisible);
    connect(line.chosen, &QCheckBox::toggled, this, &NoticeDialog::judge);
    connect(line.form, &LineField::textChanged, this, &NoticeDialog::judge);
    m_lines.push_back(line);
}

void NoticeDialog::addTerm(QVBoxLayout& rows)
{
    //: The applicant's own term to hand in what is missing
    //: 中文: 补正期限
    auto* row = new FormRow(theme(), tr("Hand in"), this);
    m_term = new ChoiceField(theme(), this);
    m_term->setObjectName(u"noticeTerm"_s);
    for (const int days : kTerms)
        //: %1 number of days
        //: 中文: %1 个工作日
        m_term->addItem(tr("%1 working days").arg(days), days);
    m_term->setCurrentIndex(kUsualTerm);
    m_until = new Label(theme(), TextSize::Secondary, Color::Ink2, Weight::Regular, this);
    row->addField(m_term);
    row->addField(m_until);
    rows.addWidget(row);
    connect(m_term, &QComboBox::currentIndexChanged, this, &NoticeDialog::judge);
}

cases::CorrectionNoticed NoticeDialog::notice() const
{
    cases::CorrectionNoticed notice;
    for (const Line& line : m_lines) {
        if (!line.chosen->isChecked())
            continue;
        const auto& paper = m_item.papers[static_cast<std::size_t>(line.paper) - 1];
        notice.deficiencies.push_back(
            {line.paper, line.missing ? u"未交"_s : u"不符合要求"_s, line.form->text().trimmed(),
                shared::citation(m_item), catalogue::toText(paper.source)});
    }
    notice.submitWay = u"到本窗口提交"_s;
    notice.submitBy
        = m_calendar.addWorkingDays(beijingDay(m_now), WorkingDays{m_term->currentData().toInt()});
    notice.deliveredAt = m_now;
    return notice;
}

void NoticeDialog::judge()
{
    if (m_term == nullptr)
        return;
    const cases::CorrectionNoticed given = notice();
    QString missing;
    if (given.deficiencies.empty())
        //: 中文: 还没选要补的材料
        missing = tr("Nothing to be corrected is chosen yet");
    for (const cases::Deficiency& line : given.deficiencies) {
        if (line.form.isEmpty())
            //: %1 number of a paper
            //: 中文: 材料 %1 没写要怎么补
            missing = tr("Paper %1 does not say what is needed").arg(line.paper);
    }
    action()->setRefusal(missing);
    //: %1 number of papers
    //: 中文: 一次写全，不能再补第二次。已选 %1 项
    setFootNote(missing.isEmpty()
            ? tr("All at once, there is no second notice. %1 chosen").arg(given.deficiencies.size())
            : missing);
    //: %1 day
    //: 中文: 到 %1
    m_until->setText(
        given.submitBy ? tr("until %1").arg(DayText::inList(*given.submitBy)) : QString());
    m_settle.start();
}

void NoticeDialog::showPreview()
{
    if (!m_preview || notice().deficiencies.empty())
        return;
    const int asked = ++m_asked;
    m_preview(notice()).then(this, [this, asked](const Result<QImage>& page) {
        if (asked != m_asked)
            return;
        if (page)
            m_page->setPixmap(
                QPixmap::fromImage(page->scaledToWidth(theme().px(360), Qt::SmoothTransformation)));
        else
            m_page->setText(errorSentence(page.error()));
    });
}

void NoticeDialog::openPhrases(LineField* field)
{
    for (const Line& line : m_lines) {
        if (line.form != field)
            continue;
        auto* menu = new QMenu(this);
        menu->setObjectName(u"phrases"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QString& phrase :
            stockPhrases(m_item.papers[static_cast<std::size_t>(line.paper) - 1]))
            menu->addAction(phrase, field, [field, phrase] { field->setText(phrase); });
        menu->popup(field->mapToGlobal(QPoint(0, field->height())));
    }
}

bool NoticeDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* field = qobject_cast<LineField*>(watched);
        if (field != nullptr && key->key() == Qt::Key_Down
            && key->modifiers().testFlag(Qt::ControlModifier)) {
            openPhrases(field);
            return true;
        }
    }
    return OverlayDialog::eventFilter(watched, event);
}

} // namespace yichuang::accept
