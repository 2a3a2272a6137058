// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/sync/syncfacts.h"

#include <QAbstractButton>
#include <QWidget>

class QGridLayout;

namespace yichuang::shared {
class KeyButton;
class Label;
class LineField;
} // namespace yichuang::shared

namespace yichuang::syncpage {

/// Head of one side: what to choose, who did it and when. ←/→ go to the other side, Space chooses.
class SideChoice : public QAbstractButton
{
    Q_OBJECT
public:
    SideChoice(
        const shared::Theme& theme, const QString& icon, const QString& title, QWidget* parent);

    void setCaption(const QString& caption);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An arrow key asks for the other side.
    void otherRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describe();

    const shared::Theme& m_theme;
    QString m_icon;
    QString m_title;
    QString m_caption;
};

/// Our act beside those the platform has in its place: only what differs. One side is taken with a
/// reason; nobody's act is lost.
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
    [[nodiscard]] std::optional<Side> chosen() const;

Q_SIGNALS:
    void settleRequested(yichuang::syncpage::Side side, const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeFoot();
    void choose(Side side);
    void fillRows(const Detail& detail, const BeijingTime& now);
    void addRow(const QString& field, const QString& ours, const QString& theirs);
    void update();
    void restyle();

    const shared::Theme& m_theme;
    EventId m_shown;
    QString m_refusal;
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
    shared::KeyButton* m_settle;
    shared::Label* m_missing;
};

} // namespace yichuang::syncpage
