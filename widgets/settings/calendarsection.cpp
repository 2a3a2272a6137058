// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/calendarsection.h"

#include "models/base/whendone.h"
#include "widgets/settings/calendardialogs.h"
#include "widgets/settings/facttable.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/errorsentence.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace yichuang::settingspage {
namespace {

using shared::BannerMessage;
using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

constexpr int shownYears = 6;

} // namespace

CalendarSection::CalendarSection(
    const shared::Theme& theme, const Services& services, QWidget* parent)
    //: 中文: 目录与日历
    : Section(theme, tr("Catalogue and calendar"), parent)
    , m_services(services)
    , m_calendar(services.calendar)
    , m_banner(new shared::StatusBanner(theme, this))
    , m_items(nullptr)
    , m_catalogueVersion(nullptr)
    , m_version(nullptr)
    , m_table(
          new FactTable(theme, &m_years, {56, 0, 96, 72, 130}, YearModel::ProvisionalRole, this))
    //: 中文: 导入日历文件…
    , m_import(makeButton(tr("Import a calendar file…"), "importCalendar"))
    , m_proposals(new QWidget(this))
    , m_noProposals(nullptr)
    , m_tell(new QWidget(this))
    , m_tellWords(new Label(theme, TextSize::Secondary, Color::Amber, Weight::Regular, m_tell))
    //: 中文: 看名单
    , m_tellButton(new KeyButton(theme, KeyButton::Kind::Plain, tr("Show them"), m_tell))
{
    lines()->addWidget(m_banner);
    //: 中文: 事项目录
    addHeading(tr("Catalogue of items"));
    //: 中文: 内容
    m_items = addFact(tr("Content"));
    //: 中文: 版本
    m_catalogueVersion = addFact(tr("Version"));
    m_items->setObjectName(QStringLiteral("catalogueContent"));

    //: 中文: 工作日历
    addHeading(tr("Calendar of working days"));
    m_version = addFact(tr("Version"));
    m_table->setObjectName(QStringLiteral("calendarYears"));
    //: 中文: 日历里的年份
    m_table->setAccessibleName(tr("Years of the calendar"));
    lines()->addWidget(m_table);
    auto* buttons = addButtons();
    buttons->addWidget(m_import);
    buttons->addStretch(1);
    m_import->setRefusal(m_calendar.refusal);
    if (!m_calendar.refusal.isEmpty())
        addNote(m_calendar.refusal);

    m_tellWords->setWordWrap(true);
    m_tellButton->setObjectName(QStringLiteral("showToTell"));
    auto* tell = new QHBoxLayout(m_tell);
    tell->setContentsMargins(0, 0, 0, 0);
    tell->addWidget(m_tellWords, 1);
    tell->addWidget(m_tellButton);
    lines()->addWidget(m_tell);
    m_tell->hide();

    //: 中文: 等第二个人确认的手工日历
    addHeading(tr("Calendars typed in, waiting for a second person"));
    auto* proposals = new QVBoxLayout(m_proposals);
    proposals->setContentsMargins(0, 0, 0, 0);
    proposals->setSpacing(8);
    lines()->addWidget(m_proposals);
    //: 中文: 没有等确认的。手工录入用 yichuangctl calendar
    //: propose，由另一个人在这里确认。
    m_noProposals = addNote(tr("None is waiting. A calendar is typed in with yichuangctl calendar "
                               "propose and confirmed here by another person."));
    lines()->addStretch(1);

    const auto resizeTable
        = [this] { m_table->setFixedHeight(this->theme().px(28 + 34 * shownYears)); };
    resizeTable();
    connect(&theme, &shared::Theme::changed, m_table, resizeTable);
    connect(m_import, &QAbstractButton::clicked, this, &CalendarSection::askForFiles);
    connect(m_tellButton, &QAbstractButton::clicked, this,
        [this] { (new TellDialog(this->theme(), m_toTell, this))->open(); });
}

QWidget* CalendarSection::first() const
{
    return m_import->isEnabled() ? static_cast<QWidget*>(m_import) : m_table;
}

void CalendarSection::refresh()
{
    const CatalogueFacts catalogue = m_services.catalogue();
    //: Numbers of items, departments and joint themes
    //: 中文: 事项 %1，部门 %2，一件事 %3
    m_items->setText(tr("Items: %1, departments: %2, joint themes: %3")
                         .arg(catalogue.items)
                         .arg(catalogue.departments)
                         .arg(catalogue.themes));
    //: The catalogue that came with the program
    //: 中文: 随程序提供的
    const QString delivered = tr("delivered with the program");
    m_catalogueVersion->setText(catalogue.version.isEmpty() ? delivered : catalogue.version);
    whenDone(m_calendar.facts(), this, [this](const Result<CalendarFacts>& facts) {
        if (facts)
            show(*facts);
        else
            problem(shared::errorSentence(facts.error()));
    });
    if (!m_calendar.toTell)
        return;
    whenDone(m_calendar.toTell(), this, [this](const Result<std::vector<TellFact>>& cases) {
        if (cases)
            showToTell(*cases);
    });
}

void CalendarSection::show(const CalendarFacts& facts)
{
    m_version->setText(facts.version);
    m_years.setYears(facts.years);
    showProposals(facts.proposals);
    if (facts.caution.isEmpty())
        m_banner->clear();
    else
        m_banner->setMessage(
            {.kind = BannerMessage::Kind::Warning, .lead = {}, .text = facts.caution});
}

void CalendarSection::showProposals(const std::vector<ProposalFact>& proposals)
{
    while (QLayoutItem* old = m_proposals->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const ProposalFact& proposal : proposals) {
        auto* row = new QWidget(m_proposals);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* words = new Label(theme(), TextSize::Base, Color::Ink, Weight::Regular, row);
        words->setWordWrap(true);
        //: %1 is a year, %2 a person, %3 a moment
        //: 中文: %1 年，%2 %3 录入
        words->setText(tr("%1, typed by %2 on %3")
                           .arg(proposal.year)
                           .arg(proposal.name, shared::DayText::moment(proposal.at)));
        //: 中文: 看影响、确认
        auto* look = new KeyButton(theme(), KeyButton::Kind::Plain, tr("Look and confirm"), row);
        look->setObjectName(QStringLiteral("previewProposal"));
        //: 中文: 撤掉
        auto* drop = new KeyButton(theme(), KeyButton::Kind::Flat, tr("Take back"), row);
        drop->setObjectName(QStringLiteral("withdrawProposal"));
        line->addWidget(words, 1);
        line->addWidget(look);
        line->addWidget(drop);
        m_proposals->layout()->addWidget(row);
        row->show();
        connect(look, &QAbstractButton::clicked, this, [this, proposal] { preview(proposal); });
        connect(drop, &QAbstractButton::clicked, this, [this, id = proposal.id] { withdraw(id); });
    }
    m_noProposals->setVisible(m_proposals->layout()->count() == 0);
}

void CalendarSection::showToTell(const std::vector<TellFact>& cases)
{
    m_toTell = cases;
    m_tell->setVisible(!cases.empty());
    //: 中文: 有 %n 位申请人手里的到期日不再作数，要告诉他们
    m_tellWords->setText(tr("%n applicant(s) hold a paper whose date no longer counts; tell them",
        nullptr, static_cast<int>(cases.size())));
}

void CalendarSection::askForFiles()
{
    auto* dialog = new QFileDialog(this,
        //: 中文: 选日历文件
        tr("Choose calendar files"), QString(),
        //: 中文: 日历（年份.json） (*.json)
        tr("Calendars (YYYY.json) (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &CalendarSection::importYears);
    dialog->open();
}

void CalendarSection::importYears(const QStringList& paths)
{
    if (m_import->isBusy())
        return;
    const auto years = m_calendar.readYears(paths);
    if (!years) {
        // The place of the mistake is what the administrator needs; the sentence is
        // in front.
        problem(shared::errorSentence(years.error()) + u' ' + years.error().detail);
        return;
    }
    m_banner->clear();
    //: 中文: 正在算影响
    m_import->startBusy(tr("Looking at the cases"));
    whenDone(
        m_calendar.whatIf(*years), this, [this, years = *years](const Result<WhatIfFacts>& answer) {
            m_import->stopBusy();
            if (!answer) {
                problem(shared::errorSentence(answer.error()) + u' ' + answer.error().detail);
                return;
            }
            //: 中文: 导入日历
            const QString title = tr("Import a calendar");
            //: 中文: 导入
            const QString action = tr("Import it");
            openWhatIf(
                title, action, *answer, [this, years] { return m_calendar.takeOver(years); });
        });
}

void CalendarSection::preview(const ProposalFact& proposal)
{
    whenDone(m_calendar.previewProposal(proposal.id), this,
        [this, proposal](const Result<WhatIfFacts>& answer) {
            if (!answer) {
                problem(shared::errorSentence(answer.error()));
                return;
            }
            //: %1 is a year
            //: 中文: 确认 %1 年的日历
            const QString title = tr("Confirm the calendar of %1").arg(proposal.year);
            //: 中文: 确认采用
            const QString act = tr("Confirm it");
            openWhatIf(title, act, *answer,
                [this, id = proposal.id] { return m_calendar.confirmProposal(id); });
        });
}

void CalendarSection::withdraw(qint64 proposal)
{
    whenDone(
        m_calendar.withdrawProposal(proposal), this, [this](const Result<ChangeFact>& outcome) {
            if (!outcome)
                problem(shared::errorSentence(outcome.error()));
            else if (!outcome->refusal.isEmpty())
                problem(outcome->refusal);
            else
                refresh();
        });
}

void CalendarSection::openWhatIf(const QString& title, const QString& act,
    const WhatIfFacts& answer, const std::function<Change()>& change)
{
    auto* dialog = new WhatIfDialog(theme(), title, act, answer, this);
    connect(dialog->action(), &QAbstractButton::clicked, this,
        [this, change, dialog = QPointer(dialog)] {
            dialog->startBusy();
            whenDone(change(), this,
                [this, dialog](const Result<ChangeFact>& outcome) { finish(dialog, outcome); });
        });
    dialog->open();
}

void CalendarSection::finish(WhatIfDialog* dialog, const Result<ChangeFact>& outcome)
{
    const QString refusal = outcome ? outcome->refusal : shared::errorSentence(outcome.error());
    if (!refusal.isEmpty()) {
        if (dialog != nullptr)
            dialog->showError(refusal);
        else
            problem(refusal);
        return;
    }
    if (dialog != nullptr)
        dialog->accept();
    //: 中文: 日历已采用，%n 件的到期日改了
    Q_EMIT done(tr("The calendar counts now; due days that changed: %n", nullptr, outcome->moved));
    refresh();
}

void CalendarSection::problem(const QString& sentence)
{
    m_banner->setMessage({.kind = BannerMessage::Kind::Error, .text = sentence});
}

} // namespace yichuang::settingspage
