// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/settingsfacts.h"
#include "widgets/shared/keybutton.h"
#include "widgets/shared/label.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace yichuang::settingspage {

/// One part of 设置: a title and lines of facts, fields and buttons, at most 560 wide.
class Section : public QWidget
{
    Q_OBJECT
public:
    Section(const shared::Theme& theme, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] const QString& title() const { return m_title; }
    /// Asks for its facts anew; called whenever the section is shown.
    virtual void refresh() { }
    /// What gets the keyboard when the section is opened.
    [[nodiscard]] virtual QWidget* first() const { return nullptr; }

Q_SIGNALS:
    /// Something was changed at once; `undo` takes it back.
    void changed(const QString& sentence, const std::function<void()>& undo);
    /// For a toast: something was done that needs no taking back.
    void done(const QString& sentence);

protected:
    [[nodiscard]] const shared::Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* lines() const { return m_lines; }
    void addHeading(const QString& text);
    /// Label left, value right; the value is filled by the caller.
    shared::Label* addFact(const QString& label);
    /// Label left, a field right.
    void addField(const QString& label, QWidget* field);
    shared::Label* addNote(const QString& text, shared::Color color = shared::Color::Ink2);
    QHBoxLayout* addButtons();
    shared::KeyButton* makeButton(const QString& text, const char* name);

private:
    const shared::Theme& m_theme;
    QString m_title;
    QVBoxLayout* m_lines;
};

} // namespace yichuang::settingspage
