// SPDX-License-Identifier: Apache-2.0
#include "models/cases/guards.h"
#include "widgets/cases/actdialogs.h"
#include "widgets/cases/actform.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace yichuang::casespage {

namespace {

using shared::CheckField;
using shared::Label;

class AskText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::AskText)
};

/// One department that may be asked.
struct Row
{
    Department department;
    CheckField* tick;
    CountField* days;
};
using Rows = std::shared_ptr<std::vector<Row>>;

QString nameOf(const ActContext& context, const QString& code)
{
    const auto known = std::ranges::find(context.departments, code, &Department::code);
    return known == context.departments.end() ? code : known->name;
}

cases::OpinionsAsked roundOf(const Department& department, int days)
{
    const auto somebody = QStringLiteral("…");
    return {.question = somebody,
        .participants = {{department.code, department.name, WorkingDays{days}}},
        .sharedPapers = {},
        .documentNumber = {}};
}

/// The longest usual sub-term the promise and the lead's reserve leave (rulebook 1.8).
int offeredDays(const ActContext& context, const Department& department)
{
    constexpr int usual = 5;
    for (int days = usual; days > 1; --days) {
        const auto against = context.objectionsTo(roundOf(department, days));
        if (std::ranges::none_of(against, [](const cases::Objection& objection) {
                return objection.code == cases::Objection::Code::ParticipantTermTooLong;
            }))
            return days;
    }
    return 1;
}

void addRow(ActDialog* dialog, QVBoxLayout* into, const Rows& rows, const Department& department,
    bool chosen)
{
    const auto known
        = std::ranges::find(*rows, department, [](const Row& row) { return row.department; });
    if (known != rows->end()) {
        known->tick->setChecked(true);
        return;
    }
    const shared::Theme& theme = dialog->theme();
    auto* line = new QWidget(dialog);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const QFontMetrics metrics(theme.font(shared::TextSize::Base));
    auto* tick = new CheckField(
        theme, metrics.elidedText(department.name, Qt::ElideRight, theme.px(220)), line);
    tick->setToolTip(department.name);
    tick->setObjectName(QStringLiteral("ask_") + department.code);
    auto* days = new CountField(theme, 1, 60, line);
    days->setObjectName(QStringLiteral("days_") + department.code);
    days->setValue(offeredDays(dialog->context(), department));
    days->setFixedWidth(theme.px(64));
    //: %1 is a department
    //: 中文: %1的答复期限，工作日
    days->setAccessibleName(AskText::tr("Working days for %1").arg(department.name));
    auto* until = new Label(theme, shared::TextSize::Secondary, shared::Color::Ink2);
    const Context context = dialog->shared();
    const auto tell = [=] {
        //: %1 is a day
        //: 中文: 日，到 %1
        until->setText(AskText::tr("days, until %1")
                           .arg(shared::DayText::inList(context->workingDaysAfter(
                               context->today(), WorkingDays{days->value()}))));
    };
    tell();
    layout->addWidget(tick);
    layout->addStretch(1);
    layout->addWidget(days);
    layout->addWidget(until);
    into->addWidget(line);
    QObject::connect(tick, &CheckField::toggled, days, &QWidget::setEnabled);
    QObject::connect(tick, &CheckField::toggled, dialog, &ActDialog::changed);
    QObject::connect(days, &QSpinBox::valueChanged, dialog, [=] {
        tell();
        dialog->changed();
    });
    rows->push_back({department, tick, days});
    tick->setChecked(chosen);
    days->setEnabled(chosen);
}

std::vector<std::pair<QString, QVariant>> otherDepartments(const ActContext& context)
{
    //: First entry of a list of departments
    //: 中文: 再加一个部门…
    std::vector<std::pair<QString, QVariant>> entries{{AskText::tr("another department…"), {}}};
    for (const Department& department : context.departments) {
        if (department.code != context.file.item.departmentCode)
            entries.emplace_back(department.name, department.code);
    }
    return entries;
}

using Ticks = std::vector<std::pair<CheckField*, int>>;

Ticks paperTicks(ActForm& form, const ActContext& context)
{
    Ticks ticks;
    for (const cases::PaperOnFile& paper : context.file.c.papers) {
        const int number = paper.entry.number;
        if (paper.entry.state != cases::PaperState::Present)
            continue;
        ticks.emplace_back(form.tick(cases::paperName(context.file.item, number),
                               QStringLiteral("shared%1").arg(number)),
            number);
        ticks.back().first->setChecked(true);
    }
    return ticks;
}

cases::OpinionsAsked askedBy(const QString& question, const QString& number,
    const std::vector<Row>& rows, const Ticks& papers)
{
    cases::OpinionsAsked act{
        .question = question, .participants = {}, .sharedPapers = {}, .documentNumber = number};
    for (const Row& row : rows) {
        if (row.tick->isChecked())
            act.participants.push_back(
                {row.department.code, row.department.name, WorkingDays{row.days->value()}});
    }
    for (const auto& [tick, paper] : papers) {
        if (tick->isChecked())
            act.sharedPapers.push_back(paper);
    }
    return act;
}

/// The item's own participants, and a choice of any other department.
Rows participantRows(ActForm& form, ActDialog* dialog, const Context& context)
{
    QWidget* part = form.group();
    auto* into = qobject_cast<QVBoxLayout*>(part->layout());
    const auto rows = std::make_shared<std::vector<Row>>();
    for (const QString& code : context->file.item.jointDepartments)
        addRow(dialog, into, rows, {code, nameOf(*context, code)}, true);
    //: 中文: 加部门
    auto* more = form.choice(AskText::tr("Add"), "moreDepartments", otherDepartments(*context));
    QObject::connect(more, &QComboBox::activated, dialog, [=] {
        const QString code = more->currentData().toString();
        if (!code.isEmpty())
            addRow(dialog, into, rows, {code, more->currentText()}, true);
        more->setCurrentIndex(0);
        dialog->changed();
    });
    return rows;
}

} // namespace

ActDialog* askDialogOf(const shared::Theme& theme, const Context& context, QWidget* parent)
{
    //: 中文: 征询其他部门
    auto* dialog = new ActDialog(theme, AskText::tr("Ask other departments"), context, parent);
    dialog->setObjectName(QStringLiteral("askDialog"));
    dialog->setHeadIcon(QStringLiteral("users"), shared::Color::Blue);
    ActForm form(dialog);
    //: 中文: 征询事项
    auto* question = form.text(AskText::tr("Question"), "question", context->wording.questions);
    //: 中文: 参加部门和答复期限
    form.heading(AskText::tr("Participants and their terms"));
    const Rows rows = participantRows(form, dialog, context);
    //: 中文: 共享的材料
    form.heading(AskText::tr("Papers shared"));
    const Ticks papers = paperTicks(form, *context);
    //: Number of the request
    //: 中文: 征询单号
    auto* number = form.documentNumber(AskText::tr("Number"));
    dialog->payload
        = [=] { return askedBy(question->words(), number->text().trimmed(), *rows, papers); };
    //: 中文: 各部门同时收到；征询不停时限
    dialog->setEffectNote(AskText::tr("All are asked at once; the clock keeps running."));
    //: 中文: 发出征询
    dialog->action()->setText(AskText::tr("Ask"));
    return dialog;
}

} // namespace yichuang::casespage
