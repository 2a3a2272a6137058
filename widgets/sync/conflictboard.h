// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/sync/syncfacts.h"

#include <QWidget>

class QGridLayout;

namespace yichuang::shared {
class KeyButton;
class Label;
class LineField;
} // namespace yichuang::shared

namespace yichuang::syncpage {

class SideChoice;

/// Two sides beside each other: our act and those the platform has in its place, two cases of one
/// request, two moments of one act. One side is taken with a reason, or both cases; nothing is
/// lost.
class ConflictBoard : public QWidget
{
    Q_OBJECT
public:
    ConflictBoard(const shared::Theme& theme, QWidget* parent);

    void setConflict(const Detail& detail, const BeijingTime& now);
    void startBusy();
    void stopBusy(const QString& problem);
    /// The side chosen, or ours.
    void focusChoice();
    [[nodiscard]] std::optional<Side> chosen() const { return m_chosen; }

Q_SIGNALS:
    void settleRequested(yichuang::syncpage::Side side, const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeFoot();
    void speakOf(Dispute dispute);
    void noteOn(const Detail& detail, const BeijingTime& now);
    void showChosen();
    void choose(Side side);
    void fillRows(const Detail& detail);
    void addRow(const QString& field, const QString& ours, const QString& theirs);
    void update();
    void restyle();

    const shared::Theme& m_theme;
    EventId m_shown;
    QString m_refusal;
    std::optional<Side> m_chosen;
    SideChoice* m_ours;
    SideChoice* m_theirs;
    QGridLayout* m_grid;
    QWidget* m_rows{nullptr};
    QGridLayout* m_rowGrid{nullptr};
    shared::Label* m_note;
    QWidget* m_foot;
    shared::LineField* m_reason;
    shared::KeyButton* m_allOurs;
    shared::KeyButton* m_allTheirs;
    shared::KeyButton* m_both; ///< two cases of one request: neither stands back
    shared::KeyButton* m_settle;
    shared::Label* m_missing;
};

} // namespace yichuang::syncpage
