// SPDX-License-Identifier: Apache-2.0
#include "widgets/settings/section.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace yichuang::settingspage {
namespace {

using shared::Color;
using shared::KeyButton;
using shared::Label;
using shared::TextSize;
using shared::Weight;

constexpr int formWidth = 560;
constexpr int labelWidth = 96;

} // namespace

Section::Section(const shared::Theme& theme, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(title)
    , m_lines(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_lines->setContentsMargins(24, 16, 24, 24);
    m_lines->setSpacing(8);
    auto* head = new Label(theme, TextSize::PageTitle, Color::Ink, Weight::Bold, this);
    head->setText(title);
    m_lines->addWidget(head);
    m_lines->addSpacing(4);
    setMaximumWidth(theme.px(formWidth));
    connect(
        &theme, &shared::Theme::changed, this, [this] { setMaximumWidth(m_theme.px(formWidth)); });
}

void Section::addHeading(const QString& text)
{
    m_lines->addSpacing(8);
    auto* heading = new Label(m_theme, TextSize::CardTitle, Color::Ink, Weight::Bold, this);
    heading->setText(text);
    m_lines->addWidget(heading);
}

Label* Section::addFact(const QString& label)
{
    auto* value = new Label(m_theme, TextSize::Base, Color::Ink, Weight::Regular, this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addField(label, value);
    return value;
}

void Section::addField(const QString& label, QWidget* field)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    auto* name = new Label(m_theme, TextSize::Secondary, Color::Ink2, Weight::Regular, this);
    name->setText(label);
    name->setBuddy(field);
    name->setWordWrap(true);
    name->setAlignment(Qt::AlignRight | Qt::AlignTop);
    name->setFixedWidth(m_theme.px(labelWidth));
    connect(&m_theme, &shared::Theme::changed, name,
        [this, name] { name->setFixedWidth(m_theme.px(labelWidth)); });
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    field->setParent(this);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(field, 1);
    m_lines->addLayout(line);
}

Label* Section::addNote(const QString& text, Color color)
{
    auto* note = new Label(m_theme, TextSize::Secondary, color, Weight::Regular, this);
    note->setWordWrap(true);
    note->setText(text);
    m_lines->addWidget(note);
    return note;
}

QHBoxLayout* Section::addButtons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    m_lines->addLayout(row);
    return row;
}

KeyButton* Section::makeButton(const QString& text, const char* name)
{
    auto* button = new KeyButton(m_theme, KeyButton::Kind::Plain, text, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace yichuang::settingspage
