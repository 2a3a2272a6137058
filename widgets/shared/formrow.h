// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/label.h"

#include <QWidget>

class QHBoxLayout;

namespace yichuang::shared {

class LineField;

/// Label left (right-aligned, 64 wide), fields right, and a line below for what is wrong with one
/// of them.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(const Theme& theme, const QString& label, QWidget* parent = nullptr);

    /// The first field becomes the label's buddy and gets its words as accessible name. Error
    /// sentences of LineFields show by themselves.
    void addField(QWidget* field, int stretch = 1);
    /// For fields that are not LineFields. Empty: no error.
    void setError(const QString& sentence);
    /// Beside the first of several lines, not the middle of them.
    void setLabelOnTop();
    void setLabelText(const QString& label);

private:
    void restyle();

    const Theme& m_theme;
    Label* m_label;
    QHBoxLayout* m_fields;
    QWidget* m_errorLine;
    QLabel* m_errorIcon;
    Label* m_errorText;
    QWidget* m_first{nullptr};
};

} // namespace yichuang::shared
