// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/window/page.h"

#include <QList>
#include <QWidget>

namespace yichuang::window {

/// A device beside the window: 读卡器, 高拍仪, 打印机.
struct DeviceState
{
    enum class State { Ready, Attention, Missing };
    QString name;
    State state{State::Missing};
    QString detail; ///< tooltip: what is wrong and what to do

    friend bool operator==(const DeviceState&, const DeviceState&) = default;
};

/// Key hints and one quiet fact at the left, devices at the right: 28 high. Hints that find no room
/// are left out whole.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const shared::Theme& theme, QWidget* parent = nullptr);

    void setHints(const QList<KeyHint>& hints, const QString& quietFact);
    void setDevices(const QList<DeviceState>& devices);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void restyle();
    void describe();
    /// Returns the left edge of the devices.
    int paintDevices(QPainter& painter);
    void paintHints(QPainter& painter, int right) const;

    const shared::Theme& m_theme;
    QList<KeyHint> m_hints;
    QString m_quietFact;
    QList<DeviceState> m_devices;
    QList<QRect> m_devicePlaces;
};

} // namespace yichuang::window
