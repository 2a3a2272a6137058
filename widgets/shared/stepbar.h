// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"

#include <QWidget>

#include <vector>

namespace yichuang::shared {

/// The nodes of a case from left to right (visual-spec 4.10).
class StepBar : public QWidget
{
    Q_OBJECT
public:
    struct Step
    {
        enum class State { Done, Current, Future };
        QString label; ///< 审查
        QString sub; ///< a day or a person; may be empty
        State state{State::Future};

        friend bool operator==(const Step&, const Step&) = default;
    };

    explicit StepBar(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(std::vector<Step> steps);
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintDot(QPainter& painter, const QPointF& centre, Step::State state) const;

    const Theme& m_theme;
    std::vector<Step> m_steps;
};

} // namespace yichuang::shared
