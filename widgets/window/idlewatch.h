// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/base/clock.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

namespace yichuang::window {

/// Says when nobody has touched keyboard or mouse for long: first a warning that any touch takes
/// back, then the end (visual-spec 5, 01 and 9). Installs itself on the application.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds lockAfter{600};
    static constexpr std::chrono::seconds warnBefore{30};

    /// `clock` outlives the watch.
    explicit IdleWatch(const Clock& clock, QObject* parent = nullptr);

    /// Counts from now.
    void start();
    void stop();
    [[nodiscard]] bool isWarning() const { return m_warning; }

public Q_SLOTS:
    /// Somebody is here.
    void touch();
    /// Looks at the clock; done every second while the watch runs.
    void check();

Q_SIGNALS:
    /// Each second of the last half minute.
    void warned(int secondsLeft);
    /// Touched after a warning.
    void extended();
    void expired();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] std::chrono::milliseconds idle() const;

    const Clock& m_clock;
    QTimer m_second;
    Instant m_touchedAt{};
    std::chrono::milliseconds m_touchedTick{0};
    QPointF m_mouse;
    bool m_warning{false};
};

} // namespace yichuang::window
