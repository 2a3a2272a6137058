// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/sync/syncfacts.h"

#include <QWidget>

namespace yichuang::shared {
class KeyButton;
class Label;
} // namespace yichuang::shared

namespace yichuang::syncpage {

/// Room on this machine, and the stick that goes where no line goes.
class MachineCard : public QWidget
{
    Q_OBJECT
public:
    MachineCard(const shared::Theme& theme, QWidget* parent);

    void setOverview(const Overview& overview);
    /// Nothing else may be started meanwhile; empty: all are on again.
    void setBusy(const QString& reason);
    [[nodiscard]] shared::KeyButton* exportButton() { return m_export; }

Q_SIGNALS:
    void exportRequested();
    void importRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void apply();

    const shared::Theme& m_theme;
    Contact m_contact{Contact::Offline};
    QString m_busy;
    shared::Label* m_space;
    shared::Label* m_free;
    shared::KeyButton* m_import;
    shared::KeyButton* m_export;
};

} // namespace yichuang::syncpage
