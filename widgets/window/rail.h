// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/window/navigation.h"

#include <QAbstractButton>

#include <map>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace yichuang::window {

/// One entry of the rail: icon, word, Alt digit, count badge.
class RailEntry : public QAbstractButton
{
    Q_OBJECT
public:
    RailEntry(const shared::Theme& theme, PageId page, QWidget* parent);

    /// 0: no badge.
    void setCount(int count);
    void setLow(bool low);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintBadge(QPainter& painter) const;

    const shared::Theme& m_theme;
    PageId m_page;
    int m_count{0};
    bool m_low{false};
};

/// The navigation at the left edge, 64 wide. Which entries stand there follows the person's role.
class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const shared::Theme& theme, QWidget* parent = nullptr);

    void setEntries(const std::vector<PageId>& pages);
    [[nodiscard]] bool has(PageId page) const;
    void setCurrent(PageId page);
    void setCount(PageId page, int count);
    void setLow(bool low);

Q_SIGNALS:
    void chosen(yichuang::window::PageId page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const shared::Theme& m_theme;
    QVBoxLayout* m_layout;
    std::map<PageId, RailEntry*> m_entries;
};

} // namespace yichuang::window
