// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QStringList>
#include <QWidget>

namespace yichuang::shared {

/// A few words side by side, one of them chosen. One stop for Tab; ←/→ choose, Space goes
/// round.
class SegmentedChoice : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what the choice is about, for screen readers: 申请人类型.
    SegmentedChoice(
        const Theme& theme, const QString& name, QStringList words, QWidget* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] QRect segmentRect(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The user chose another word.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int widthOf(int index) const;
    void choose(int index);
    void describe();

    const Theme& m_theme;
    QString m_name;
    QStringList m_words;
    int m_current{0};
};

} // namespace yichuang::shared
