// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/day.h"
#include "models/deadline/lamp.h"
#include "widgets/shared/theme.h"

#include <QWidget>

#include <optional>

namespace yichuang::shared {

/// What a list or a head says about a clock.
struct DueState
{
    deadline::Lamp lamp{deadline::Lamp::NotStarted};
    int days{0}; ///< working days left (green, yellow) or overdue (red), not negative
    std::optional<Day>
        day; ///< green, yellow, red: the due day; paused: since; ended: when; not started: none
    bool provisional{false}; ///< the holidays of that year are not published (rulebook 1.10)

    friend bool operator==(const DueState&, const DueState&) = default;
};

/// 期限签: lamp and words on the lamp's tint (visual-spec 4.3). Focusable only where Enter opens
/// the explanation.
class DueChip : public QWidget
{
    Q_OBJECT
public:
    enum class Height {
        Small = 24, ///< 剩 2 日 11-20
        Medium = 32,
        TwoLines = 40 ///< 剩 2 个工作日 over 11-20 周五
    };

    DueChip(const Theme& theme, const DueState& state, Height height = Height::Small,
        QWidget* parent = nullptr);

    [[nodiscard]] const DueState& state() const { return m_state; }
    void setState(const DueState& state);
    /// Enter, Space and a click emit `explanationRequested`, and Tab stops here.
    void setExplains(bool explains);

    /// 剩 2 日 · 超 1 日 · 暂停 · 未起算 · 办结: the first line in a list.
    [[nodiscard]] static QString shortText(const DueState& state);
    /// 剩 2 个工作日, where there is room.
    [[nodiscard]] static QString longText(const DueState& state);
    /// 11-20 周五, 11-16 起, 11-12; empty without a day.
    [[nodiscard]] static QString dayText(const DueState& state);
    /// 超期，超 1 日，11-17 周二: how a screen reader says it.
    [[nodiscard]] static QString spokenText(const DueState& state);
    /// Text colour of the state: ink2 when all is well.
    [[nodiscard]] static Color textColor(deadline::Lamp lamp);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void explanationRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QString line() const;

    const Theme& m_theme;
    DueState m_state;
    Height m_height;
    bool m_explains{false};
};

} // namespace yichuang::shared
