// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/label.h"

#include <QWidget>

class QVBoxLayout;

namespace yichuang::deliver {

/// One of the vertical steps on the way out: a dot on a line, a title, what became of it, and its
/// fields (visual-spec 4.10).
class StepBlock : public QWidget
{
    Q_OBJECT
public:
    enum class State { Done, Current, Future };

    StepBlock(const shared::Theme& theme, const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    /// Shown in the dot until the step is done.
    void setNumber(int number);
    /// The line to the next step is left out.
    void setLast(bool last);
    /// At the right of the title.
    void setNote(const QString& note, shared::Color color = shared::Color::Ink2);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] const shared::Theme& theme() const { return m_theme; }

private:
    void restyle();
    void describe();

    const shared::Theme& m_theme;
    State m_state{State::Future};
    int m_number{1};
    bool m_last{false};
    shared::Label* m_title;
    shared::Label* m_note;
    QVBoxLayout* m_body;
};

} // namespace yichuang::deliver
