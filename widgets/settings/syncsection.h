// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/settings/section.h"

namespace yichuang::settingspage {

/// 同步: the platform this machine belongs to.
class SyncSection : public Section
{
    Q_OBJECT
public:
    SyncSection(const shared::Theme& theme, const Services& services, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QWidget* first() const override { return m_now; }

private:
    void show(const SyncFacts& facts);
    void showCentral(const SyncFacts& facts);

    const Services& m_services;
    shared::Label* m_problem;
    shared::Label* m_standing;
    shared::Label* m_platform;
    shared::Label* m_contact;
    shared::Label* m_waiting;
    shared::Label* m_clock;
    shared::Label* m_central;
    shared::Label* m_device;
    shared::KeyButton* m_now;
};

} // namespace yichuang::settingspage
