// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace yichuang::shared {

class KeyButton;
class Label;

/// What stands where a list or a page has nothing to show: which kind of nothing, and what can be
/// done about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

    /// `icon` is a lucide name; one bold line and one sentence.
    void setContent(
        const QString& icon, Color iconColor, const QString& title, const QString& sentence);
    /// The one button below the sentence; the caller connects it. Made at the first call.
    KeyButton* action();
    /// Caption under the button: code and time of an error.
    void setFootnote(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Theme& m_theme;
    QString m_icon;
    Color m_iconColor{Color::Grey};
    QVBoxLayout* m_layout;
    QWidget* m_picture;
    Label* m_title;
    Label* m_sentence;
    Label* m_footnote;
    KeyButton* m_action{nullptr};
};

} // namespace yichuang::shared
