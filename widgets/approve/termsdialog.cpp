// SPDX-License-Identifier: Apache-2.0
#include "widgets/approve/termsdialog.h"

#include "widgets/cases/hearingchoice.h"
#include "widgets/shared/formrow.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/linefield.h"

#include <QVBoxLayout>

namespace yichuang::approve {

using cases::HearingRight;
using shared::FormRow;
using shared::LineField;

TermsDialog::TermsDialog(const shared::Theme& theme, const DecisionForm& form,
    const catalogue::Item& item, const QString& registered, QWidget* parent)
    //: 中文: 改文书
    : OverlayDialog(theme, tr("Edit the document"), parent)
    , m_form(form)
{
    setObjectName(QStringLiteral("termsDialog"));
    setHeadIcon(QStringLiteral("pencil"), shared::Color::Blue);
    setMinimumWidth(theme.px(560));
    body()->setSpacing(theme.px(8));
    if (form.choice == Choice::Grant) {
        //: What is granted
        //: 中文: 准予内容
        line(tr("Granted"), "content", &DecisionForm::content);
        //: 中文: 条件
        line(tr("Terms"), "conditions", &DecisionForm::conditions);
        //: 中文: 有效期
        line(tr("Validity"), "validity", &DecisionForm::validity);
    } else {
        //: Administrative reconsideration: organ and term
        //: 中文: 行政复议
        line(tr("Appeal"), "reconsideration", &DecisionForm::reconsideration);
        //: Court and term
        //: 中文: 行政诉讼
        line(tr("Lawsuit"), "lawsuit", &DecisionForm::lawsuit);
    }
    //: 中文: 依据
    line(tr("Basis"), "legalBasis", &DecisionForm::legalBasis);
    if (wantsHearing(item))
        hearing();
    number(registered);
    //: 中文: 改后文书重新生成，口令清空
    setFootNote(tr("The document is drawn up anew and the PIN is cleared."));
    //: 中文: 改好
    action()->setText(tr("Use"));
    connect(action(), &shared::KeyButton::clicked, this, [this] {
        for (const auto& read : m_readers)
            read();
        Q_EMIT changed(m_form);
        accept();
    });
}

void TermsDialog::number(const QString& registered)
{
    //: Number of the decision
    //: 中文: 文号
    auto* field = line(tr("Number"), "documentNumber", &DecisionForm::documentNumber);
    if (registered.isEmpty()) {
        //: 中文: 本窗口没有号段，照登记簿填
        field->setPlaceholderText(tr("This window has no block: as in the paper register"));
        return;
    }
    field->setText(registered);
    field->setEnabled(false);
    //: 中文: 由号段给，不能改
    field->setToolTip(tr("Given by the register, it cannot be changed"));
    m_readers.pop_back(); // it is not the form's
}

LineField* TermsDialog::line(const QString& label, const char* name, QString DecisionForm::*part)
{
    auto* field = new LineField(theme(), this);
    field->setObjectName(QLatin1String(name));
    field->setText(m_form.*part);
    field->setCursorPosition(0);
    auto* row = new FormRow(theme(), label, this);
    row->addField(field);
    body()->addWidget(row);
    m_readers.emplace_back([this, field, part] { m_form.*part = field->text(); });
    if (m_readers.size() == 1)
        field->setFocus(Qt::OtherFocusReason);
    return field;
}

void TermsDialog::hearing()
{
    auto* field = new shared::ChoiceField(theme(), this);
    field->setObjectName(QStringLiteral("hearing"));
    for (const auto& [words, right] : casespage::hearingChoices())
        field->addItem(words, static_cast<int>(right));
    field->setCurrentIndex(field->findData(static_cast<int>(m_form.hearing)));
    //: 中文: 听证
    auto* row = new FormRow(theme(), tr("Hearing"), this);
    row->addField(field);
    body()->addWidget(row);
    m_readers.emplace_back([this, field] {
        m_form.hearing = static_cast<HearingRight>(field->currentData().toInt());
    });
}

} // namespace yichuang::approve
