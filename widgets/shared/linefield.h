// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QLineEdit>
#include <QTimer>

class QAction;

namespace yichuang::shared {

/// A one-line input (visual-spec 4.8). Its error sentence is shown by the FormRow it stands in.
///
/// Masked: an identity or telephone number is shown with its middle hidden while the field has no
/// focus; `number()` is always the whole. The eye shows it for 10 s and says so by `revealed`,
/// which the owner logs.
class LineField : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineField(const Theme& theme, QWidget* parent = nullptr);

    /// Empty: no error.
    void setError(const QString& sentence);
    [[nodiscard]] const QString& error() const { return m_error; }
    /// Lucide name of an icon at the left edge (search).
    void setLeadingIcon(const QString& name);
    /// A key cap at the right edge while the field has no focus (Ctrl K).
    void setKeyHint(const QString& text);

    /// `keepFront` and `keepBack` characters stay readable.
    void setMasked(int keepFront, int keepBack);
    /// What was typed, never the masked form. Use it in place of `text()` on masked fields.
    [[nodiscard]] QString number() const;
    void setNumber(const QString& number);

    /// "621102********0133"; a text too short to hide anything is hidden whole.
    [[nodiscard]] static QString masked(const QString& number, int keepFront, int keepBack);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void errorChanged(const QString& sentence);
    void revealed();
    /// The user changed `number()`.
    void numberEdited(const QString& number);

protected:
    void paintEvent(QPaintEvent* event) override;
    /// Alt and a letter is a key of the page, never text, also while its button is off.
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void restyle();
    void reveal();
    void showMasked();
    void showWhole();

    const Theme& m_theme;
    QString m_error;
    QString m_leadingIcon;
    QString m_keyHint;
    QString m_number;
    int m_keepFront{-1};
    int m_keepBack{-1};
    bool m_whole{true};
    QAction* m_eye{nullptr};
    QTimer m_hideAgain;
};

} // namespace yichuang::shared
