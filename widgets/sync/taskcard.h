// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/card.h"

class QProgressBar;

namespace yichuang::shared {
class KeyButton;
} // namespace yichuang::shared

namespace yichuang::syncpage {

/// What runs now, or how it ended: a package being written, an answer being read.
class TaskCard : public shared::Card
{
    Q_OBJECT
public:
    TaskCard(const shared::Theme& theme, QWidget* parent);

    /// `note` says what a cancel leaves behind; without a cancel button when `cancel` is false.
    void start(const QString& title, const QString& note, bool cancel);
    /// Of `total` records; 0: not known yet.
    void setProgress(int done, int total);
    /// Ended well, until it is put away.
    void finish(const QString& title, const QString& sentence, const QString& note);
    void fail(const QString& title, const QString& sentence);
    [[nodiscard]] bool isRunning() const { return m_running; }
    void putAway();

Q_SIGNALS:
    void cancelRequested();

private:
    void settle(
        const QString& title, const QString& sentence, const QString& note, shared::Color color);
    void restyle();

    const shared::Theme& m_theme;
    bool m_running{false};
    QProgressBar* m_bar;
    shared::Label* m_sentence;
    shared::Label* m_note;
    shared::KeyButton* m_button;
};

} // namespace yichuang::syncpage
