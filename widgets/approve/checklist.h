// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/approve/checks.h"
#include "widgets/shared/label.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace yichuang::approve {

/// 核对: one line a check; an exception has a box to say that it was looked at.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(const shared::Theme& theme, QWidget* parent = nullptr);

    /// Tab goes from this widget into the list, whose lines come and go.
    void setTabAnchor(QWidget* before) { m_before = before; }

    /// What was acknowledged stays so while the line says the same.
    void setRows(const std::vector<CheckRow>& rows);
    /// Another case.
    void forget();
    [[nodiscard]] int unacknowledged() const;
    [[nodiscard]] int blocked() const;

Q_SIGNALS:
    void sectionRequested(yichuang::approve::Section section);
    void acknowledged();

private:
    [[nodiscard]] QWidget* made(const CheckRow& row);
    [[nodiscard]] bool isAcknowledged(const CheckRow& row) const;
    void showSum();

    const shared::Theme& m_theme;
    std::vector<CheckRow> m_rows;
    std::vector<CheckRow> m_acknowledged;
    shared::Label* m_sum;
    QVBoxLayout* m_lines;
    QWidget* m_before{nullptr};
};

} // namespace yichuang::approve
