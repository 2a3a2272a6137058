// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/cases/actdialog.h"
#include "widgets/cases/actfields.h"
#include "widgets/shared/choicefield.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace yichuang::casespage {

/// Puts labelled fields into a dialog, one below the other; each tells the dialog when it changes.
/// `name` becomes the field's object name.
class ActForm
{
public:
    explicit ActForm(ActDialog* dialog, QVBoxLayout* into = nullptr);

    shared::LineField* line(const QString& label, const char* name, const QString& text = {});
    /// The number of a document of this hall: left empty, its register gives it when the act
    /// counts.
    shared::LineField* documentNumber(const QString& label);
    TextField* text(const QString& label, const char* name, const QStringList& phrases);
    DayField* day(const QString& label, const char* name, Day initial);
    CountField* count(const QString& label, const char* name, int least, int most, int initial);
    /// Words and the data behind them.
    shared::ChoiceField* choice(const QString& label, const char* name,
        const std::vector<std::pair<QString, QVariant>>& entries);
    shared::CheckField* tick(const QString& words, const QString& name);
    /// A quiet sentence over the whole width.
    void note(const QString& sentence);
    void heading(const QString& words);
    /// A part of the form that is shown and hidden as one; fill it with a form of its own.
    QWidget* group();
    /// One more condition the rules cannot know.
    void lacking(std::function<QString()> condition);

    /// Choice of a colleague in the role and his or her password; sets `second` and `actor` of the
    /// dialog. Does nothing where the signed-in person has the role.
    void secondSignature(cases::Role role);

    /// Sets what is missing when the day of a field cannot be read; keeps other conditions.
    void demandDay(DayField* field, const QString& label);

private:
    void add(const QString& label, QWidget* field, const char* name);

    ActDialog* m_dialog;
    QVBoxLayout* m_into;
};

} // namespace yichuang::casespage
