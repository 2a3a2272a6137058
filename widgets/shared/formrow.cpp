// SPDX-License-Identifier: Apache-2.0
#include "widgets/shared/formrow.h"

#include "widgets/shared/linefield.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace yichuang::shared {

FormRow::FormRow(const Theme& theme, const QString& label, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_label(new Label(theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this))
    , m_fields(new QHBoxLayout)
    , m_errorLine(new QWidget(this))
    , m_errorIcon(new QLabel(m_errorLine))
    , m_errorText(new Label(theme, TextSize::Secondary, Color::Red, Weight::Regular, m_errorLine))
{
    m_label->setText(label);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_errorText->setWordWrap(true);
    m_errorText->setObjectName(QStringLiteral("errorSentence"));

    auto* errorLayout = new QHBoxLayout(m_errorLine);
    errorLayout->setContentsMargins(0, 4, 0, 0);
    errorLayout->setSpacing(6);
    errorLayout->addWidget(m_errorIcon, 0, Qt::AlignTop);
    errorLayout->addWidget(m_errorText, 1);
    m_errorLine->hide();

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_label, 0, 0);
    grid->addLayout(m_fields, 0, 1);
    grid->addWidget(m_errorLine, 1, 1);
    grid->setColumnStretch(1, 1);
    m_fields->setSpacing(8);
    restyle();
    connect(&theme, &Theme::changed, this, &FormRow::restyle);
}

void FormRow::addField(QWidget* field, int stretch)
{
    m_fields->addWidget(field, stretch);
    if (m_first == nullptr) {
        m_first = field;
        m_label->setBuddy(field);
        if (field->accessibleName().isEmpty())
            field->setAccessibleName(m_label->text());
    }
    if (const auto* line = qobject_cast<LineField*>(field))
        connect(line, &LineField::errorChanged, this, &FormRow::setError);
}

void FormRow::setError(const QString& sentence)
{
    m_errorText->setText(sentence);
    m_errorLine->setVisible(!sentence.isEmpty());
}

void FormRow::setLabelOnTop() { layout()->setAlignment(m_label, Qt::AlignTop); }

void FormRow::setLabelText(const QString& label)
{
    m_label->setText(label);
    if (m_first != nullptr)
        m_first->setAccessibleName(label);
}

void FormRow::restyle()
{
    m_label->setFixedWidth(m_theme.px(64));
    m_label->setMinimumHeight(m_theme.px(32));
    m_errorIcon->setPixmap(
        m_theme.icon(QStringLiteral("circle-alert"), Color::Red, 16, devicePixelRatioF()));
}

} // namespace yichuang::shared
