// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/section.h"

namespace yichuang::settingspage {

/// 本机与窗口: place, window, terminal, devices; read only, the administrator sets them.
class PlaceSection : public Section
{
    Q_OBJECT
public:
    PlaceSection(const shared::Theme& theme, const Services& services, QWidget* parent = nullptr);

    void refresh() override;

private:
    void show(const PlaceFacts& facts);
    void showDevices();

    const Services& m_services;
    shared::Label* m_problem;
    shared::Label* m_place;
    shared::Label* m_window;
    shared::Label* m_terminal;
    shared::Label* m_telephone;
    shared::Label* m_opening;
    shared::Label* m_person;
    shared::Label* m_folder;
    shared::Label* m_version;
    shared::Label* m_devices;
};

} // namespace yichuang::settingspage
