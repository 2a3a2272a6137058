// SPDX-License-Identifier: Apache-2.0
#include "widgets/cases/actform.h"

#include "widgets/shared/casewords.h"
#include "widgets/shared/daytext.h"
#include "widgets/shared/formrow.h"

#include <algorithm>

namespace yichuang::casespage {

using shared::CheckField;
using shared::ChoiceField;
using shared::FormRow;
using shared::Label;
using shared::LineField;

namespace {

constexpr int kTickWidth = 440; // a form is 500 wide

class FormText
{
    Q_DECLARE_TR_FUNCTIONS(yichuang::casespage::FormText)
};

std::vector<Colleague> inRole(const ActContext& context, cases::Role role)
{
    std::vector<Colleague> people;
    for (const Colleague& colleague : context.colleagues) {
        const bool has = std::ranges::find(colleague.roles, role) != colleague.roles.end();
        if (has && colleague.person != context.seat.person)
            people.push_back(colleague);
    }
    return people;
}

} // namespace

ActForm::ActForm(ActDialog* dialog, QVBoxLayout* into)
    : m_dialog(dialog)
    , m_into(into != nullptr ? into : dialog->form())
{
}

QWidget* ActForm::group()
{
    auto* group = new QWidget(m_dialog);
    auto* layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_dialog->theme().px(8));
    m_into->addWidget(group);
    return group;
}

void ActForm::add(const QString& label, QWidget* field, const char* name)
{
    field->setObjectName(QLatin1String(name));
    auto* row = new FormRow(m_dialog->theme(), label, m_dialog);
    row->addField(field);
    m_into->addWidget(row);
}

LineField* ActForm::line(const QString& label, const char* name, const QString& text)
{
    auto* field = new LineField(m_dialog->theme(), m_dialog);
    field->setText(text);
    field->setCursorPosition(0); // a long default shows its beginning
    add(label, field, name);
    QObject::connect(field, &LineField::textChanged, m_dialog, &ActDialog::changed);
    return field;
}

LineField* ActForm::documentNumber(const QString& label)
{
    LineField* field = line(label, "documentNumber");
    //: 中文: 由登记簿编号，不用填
    field->setPlaceholderText(FormText::tr("given by the register, nothing to type"));
    return field;
}

TextField* ActForm::text(const QString& label, const char* name, const QStringList& phrases)
{
    auto* field = new TextField(m_dialog->theme(), phrases, m_dialog);
    add(label, field, name);
    QObject::connect(field, &QPlainTextEdit::textChanged, m_dialog, &ActDialog::changed);
    return field;
}

DayField* ActForm::day(const QString& label, const char* name, Day initial)
{
    auto* field = new DayField(m_dialog->theme(), initial);
    field->setObjectName(QLatin1String(name));
    auto* weekday = new Label(m_dialog->theme(), shared::TextSize::Secondary, shared::Color::Ink2);
    auto* row = new FormRow(m_dialog->theme(), label, m_dialog);
    row->addField(field);
    row->addField(weekday);
    m_into->addWidget(row);
    const auto tell = [field, weekday] {
        const auto day = field->day();
        weekday->setText(day ? shared::DayText::asSubject(*day) : QString{});
    };
    tell();
    QObject::connect(field, &LineField::textChanged, weekday, tell);
    QObject::connect(field, &LineField::textChanged, m_dialog, &ActDialog::changed);
    demandDay(field, label);
    return field;
}

CountField* ActForm::count(const QString& label, const char* name, int least, int most, int initial)
{
    auto* field = new CountField(m_dialog->theme(), least, most, m_dialog);
    field->setValue(initial);
    add(label, field, name);
    QObject::connect(field, &QSpinBox::valueChanged, m_dialog, &ActDialog::changed);
    return field;
}

ChoiceField* ActForm::choice(const QString& label, const char* name,
    const std::vector<std::pair<QString, QVariant>>& entries)
{
    auto* field = new ChoiceField(m_dialog->theme(), m_dialog);
    for (const auto& [words, data] : entries)
        field->addItem(words, data);
    add(label, field, name);
    QObject::connect(field, &QComboBox::currentIndexChanged, m_dialog, &ActDialog::changed);
    return field;
}

CheckField* ActForm::tick(const QString& words, const QString& name)
{
    const QFontMetrics metrics(m_dialog->theme().font(shared::TextSize::Base));
    auto* field = new CheckField(m_dialog->theme(),
        metrics.elidedText(words, Qt::ElideRight, m_dialog->theme().px(kTickWidth)), m_dialog);
    field->setToolTip(words);
    field->setAccessibleName(words);
    field->setObjectName(name);
    m_into->addWidget(field);
    QObject::connect(field, &CheckField::toggled, m_dialog, &ActDialog::changed);
    return field;
}

void ActForm::note(const QString& sentence)
{
    auto* label = new Label(m_dialog->theme(), shared::TextSize::Secondary, shared::Color::Ink2,
        shared::Weight::Regular, m_dialog);
    label->setText(sentence);
    label->setWordWrap(true);
    m_into->addWidget(label);
}

void ActForm::heading(const QString& words)
{
    auto* label = new Label(m_dialog->theme(), shared::TextSize::Base, shared::Color::Ink2,
        shared::Weight::Bold, m_dialog);
    label->setText(words);
    m_into->addWidget(label);
}

void ActForm::lacking(std::function<QString()> condition)
{
    m_dialog->missing = [before = m_dialog->missing, condition = std::move(condition)] {
        const QString earlier = before ? before() : QString{};
        return earlier.isEmpty() ? condition() : earlier;
    };
}

void ActForm::demandDay(DayField* field, const QString& label)
{
    lacking([field, label] {
        //: %1 is the label of a field for a day
        //: 中文: %1写得不对，写成 11-20 或 2026-11-20
        return field->day() ? QString{}
                            : FormText::tr("%1 is no day; write 11-20 or 2026-11-20").arg(label);
    });
}

void ActForm::secondSignature(cases::Role role)
{
    const ActContext& context = m_dialog->context();
    if (context.seat.has(role))
        return;
    const std::vector<Colleague> people = inRole(context, role);
    //: %1 is a role: who answers for the act signs in here
    //: 中文: 由%1在本机签批
    heading(FormText::tr("Signed here by the %1").arg(shared::roleWord(role)));
    if (people.empty()) {
        //: %1 is a role
        //: 中文: 本机没有%1的账号，请管理员先建
        const QString nobody
            = FormText::tr("No %1 has an account here").arg(shared::roleWord(role));
        note(nobody);
        lacking([nobody] { return nobody; });
        return;
    }
    std::vector<std::pair<QString, QVariant>> entries;
    for (const Colleague& colleague : people)
        entries.emplace_back(colleague.name, colleague.account);
    //: 中文: 批准人
    auto* who = choice(FormText::tr("Approver"), "approver", entries);
    //: 中文: 口令
    auto* password = line(FormText::tr("Password"), "approverPassword");
    password->setEchoMode(QLineEdit::Password);
    m_dialog->second = [who, password] {
        return desk::SecondPerson{who->currentData().toString(), password->text()};
    };
    m_dialog->actor = [who, people, role] {
        const Colleague& chosen
            = people[static_cast<std::size_t>(std::max(who->currentIndex(), 0))];
        return cases::Actor{chosen.account, chosen.person, chosen.name, role};
    };
    lacking([who, password] {
        //: %1 is a person
        //: 中文: %1还没输口令
        return password->text().isEmpty()
            ? FormText::tr("%1 has not typed the password").arg(who->currentText())
            : QString{};
    });
}

} // namespace yichuang::casespage
