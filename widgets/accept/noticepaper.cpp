// SPDX-License-Identifier: Apache-2.0
#include "widgets/accept/noticepaper.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace yichuang::accept {

using namespace shared;

namespace {

constexpr int indent = 46; ///< lines begin below the name

} // namespace

NoticePaper::NoticePaper(const Theme& theme, const catalogue::Paper& paper,
    const cases::PaperEntry& entry, const desk::Phrases& phrases, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_paper(paper)
    , m_phrases(phrases)
    , m_number(entry.number)
    , m_missing(entry.state != cases::PaperState::Present)
    , m_head(new QWidget(this))
    , m_chosen(new CheckField(theme, {}, m_head))
    , m_name(new Label(theme, TextSize::Base, Color::Ink, Weight::Regular, m_head))
    , m_problem(new Label(theme, TextSize::Base, Color::Ink2, Weight::Regular, m_head))
    , m_rows(new QVBoxLayout(this))
{
    m_chosen->setObjectName(u"deficient%1"_s.arg(m_number));
    //: %1 number, %2 name of a paper
    //: 中文: 材料 %1 %2 要补
    m_chosen->setAccessibleName(tr("Paper %1 %2 is to be corrected").arg(m_number).arg(paper.name));
    auto* number = new Label(theme, TextSize::Base, Color::Ink3, Weight::Regular, m_head);
    number->setText(QString::number(m_number));
    number->setMinimumWidth(theme.px(14));
    m_name->setText(paper.name);
    m_name->setElide(Label::Elide::Right);
    m_problem->setObjectName(u"problem%1"_s.arg(m_number));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(theme.px(4));
    head->addWidget(m_chosen);
    head->addWidget(number);
    head->addSpacing(theme.px(2));
    head->addWidget(m_name, 1);
    head->addWidget(m_problem);
    m_rows->setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6));
    m_rows->setSpacing(theme.px(4));
    m_rows->addWidget(m_head);
    Line& first = append();
    if (m_missing) {
        first.problem = m_phrases.missing.front().problem;
        first.field->setText(desk::filled(m_phrases.missing.front().form, paper));
    }
    const bool needed = paper.necessity == catalogue::Necessity::Required || paper.main;
    m_chosen->setChecked(m_missing && needed && entry.state != cases::PaperState::NotApplicable);
    showChosen();
    connect(m_chosen, &QCheckBox::toggled, this, [this] {
        showChosen();
        Q_EMIT edited();
    });
    connect(m_chosen, &QCheckBox::clicked, this, [this](bool chosen) {
        if (chosen)
            m_lines.front().field->setFocus(Qt::OtherFocusReason);
    });
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
}

NoticePaper::Line& NoticePaper::append()
{
    auto* field = new LineField(m_theme, this);
    field->setObjectName(u"form%1.%2"_s.arg(m_number).arg(m_lines.size() + 1));
    //: %1 name of a paper
    //: 中文: 要怎么补：%1
    field->setAccessibleName(tr("What is needed: %1").arg(m_paper.name));
    //: Key that opens the stock phrases
    //: 中文: 常用语 Ctrl ↓
    field->setKeyHint(tr("phrases Ctrl ↓"));
    if (m_lines.empty())
        //: 中文: 写清哪里不对、要怎么补
        field->setPlaceholderText(tr("Say what is wrong and what is needed"));
    else
        //: 中文: 还有哪里要补；空着按 Del 去掉
        field->setPlaceholderText(tr("What else; Del takes an empty line away"));
    field->installEventFilter(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(m_theme.px(indent), 0, 0, m_theme.px(4));
    row->addWidget(field);
    m_rows->addLayout(row);
    connect(field, &LineField::textChanged, this, &NoticePaper::edited);
    m_lines.push_back(
        {field, m_missing ? m_phrases.missing.front().problem : m_phrases.unfitProblem});
    return m_lines.back();
}

void NoticePaper::addLine()
{
    LineField* field = append().field;
    field->show();
    field->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void NoticePaper::remove(const QObject* field)
{
    const auto line = std::ranges::find(m_lines, field, &Line::field);
    if (line == m_lines.end() || line == m_lines.begin())
        return;
    std::prev(line)->field->setFocus(Qt::OtherFocusReason);
    line->field->hide();
    line->field->deleteLater();
    m_lines.erase(line);
    showProblem();
    Q_EMIT edited();
}

std::vector<NoticePaper::Words> NoticePaper::words() const
{
    std::vector<Words> words;
    if (!isChosen())
        return words;
    for (const Line& line : m_lines) {
        if (const QString form = line.field->text().trimmed(); !form.isEmpty())
            words.push_back({line.problem, form});
    }
    return words;
}

bool NoticePaper::holds(const QWidget* widget) const
{
    return widget != nullptr && (widget == this || isAncestorOf(widget));
}

void NoticePaper::showChosen()
{
    for (const Line& line : m_lines)
        line.field->setVisible(isChosen());
    m_name->setWeight(isChosen() ? Weight::Bold : Weight::Regular);
    m_name->setColor(isChosen() ? Color::Ink : Color::Ink2);
    showProblem();
}

void NoticePaper::showProblem()
{
    if (isChosen()) {
        QStringList problems;
        for (const Line& line : m_lines)
            problems.append(line.problem);
        problems.removeDuplicates();
        m_problem->setText(problems.join(u'、'));
        m_problem->setColor(m_missing ? Color::Red : Color::Amber);
        return;
    }
    m_problem->setColor(Color::Ink2);
    if (!m_missing)
        //: A paper that is here and need not be corrected
        //: 中文: 已收，不用补
        m_problem->setText(tr("here, nothing to correct"));
    else
        //: A paper that is not here and need not be corrected
        //: 中文: 选交，不用补
        m_problem->setText(tr("optional, not needed"));
}

const std::vector<desk::NoticePhrase>& NoticePaper::phrases() const
{
    return m_missing || m_phrases.unfit.empty() ? m_phrases.missing : m_phrases.unfit;
}

void NoticePaper::openPhrases(LineField* field)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"phrases"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setMinimumWidth(field->width());
    for (const desk::NoticePhrase& phrase : phrases()) {
        const QString form = desk::filled(phrase.form, m_paper);
        QAction* action = menu->addAction(phrase.problem + u"：" + form);
        connect(action, &QAction::triggered, field, [this, field, problem = phrase.problem, form] {
            const auto line = std::ranges::find(m_lines, field, &Line::field);
            if (line != m_lines.end())
                line->problem = problem;
            field->setText(form);
            showProblem();
            Q_EMIT edited();
        });
    }
    menu->setActiveAction(menu->actions().front());
    menu->popup(field->mapToGlobal(QPoint(0, field->height())));
}

bool NoticePaper::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<LineField*>(watched);
    if (event->type() != QEvent::KeyPress || field == nullptr)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::ControlModifier)) {
        openPhrases(field);
        return true;
    }
    const bool erases = key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace;
    if (erases && field->text().isEmpty() && field != m_lines.front().field) {
        remove(field);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NoticePaper::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->position().y() < m_head->geometry().bottom())
        m_chosen->click();
}

void NoticePaper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (holds(QApplication::focusWidget())) {
        painter.fillRect(rect(), m_theme.color(Color::BlueTint));
        painter.fillRect(0, 0, m_theme.px(3), height(), m_theme.color(Color::Blue));
    }
    painter.setPen(m_theme.color(Color::LineSoft));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace yichuang::accept
