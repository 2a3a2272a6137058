// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QAbstractButton>

namespace yichuang::syncpage {

/// Head of one side: what to choose, who did it and when. ←/→ go to the other side, Space chooses.
class SideChoice : public QAbstractButton
{
    Q_OBJECT
public:
    SideChoice(const shared::Theme& theme, QWidget* parent);

    void setHead(const QString& icon, const QString& title);
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

} // namespace yichuang::syncpage
