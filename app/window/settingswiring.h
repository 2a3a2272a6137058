// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/window/signedin.h"
#include "widgets/settings/settingspage.h"
#include "widgets/window/mainwindow.h"

namespace yichuang::app {

/// 设置 and its wires to profile, sync, calendar and backup.
class SettingsWiring final : public QObject
{
    Q_OBJECT
public:
    SettingsWiring(SignedIn& person, window::MainWindow& window, shared::Theme& theme);

    [[nodiscard]] settingspage::SettingsPage* page() { return m_page; }

private:
    [[nodiscard]] settingspage::Services services();
    [[nodiscard]] settingspage::CalendarServices calendar();
    [[nodiscard]] QFuture<Result<settingspage::PlaceFacts>> place() const;
    [[nodiscard]] QFuture<Result<settingspage::SyncFacts>> sync() const;

    SignedIn& m_person;
    window::MainWindow& m_window;
    settingspage::SettingsPage* m_page;
};

/// Printer, card reader and camera as this version knows them.
[[nodiscard]] QList<window::DeviceState> devicesHere();

} // namespace yichuang::app
