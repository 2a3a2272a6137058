// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/shared/theme.h"
#include "widgets/window/page.h"

class QWidget;

namespace yichuang::test {

/// One of each shared widget, laid out like the component sheet of the design.
[[nodiscard]] QWidget* componentSheet(const shared::Theme& theme);

/// A page of cards to look at the frame with.
class SamplePage : public window::Page
{
    Q_OBJECT
public:
    explicit SamplePage(const shared::Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString context() const override;
    [[nodiscard]] QList<window::KeyHint> keyHints() const override;
    [[nodiscard]] QString quietFact() const override;
    [[nodiscard]] QWidget* actionBar() override { return m_actions; }
    void focusFirst() override;

private:
    QWidget* makeApplicant(const shared::Theme& theme);
    QWidget* makeJudgement(const shared::Theme& theme);
    QWidget* makeActions(const shared::Theme& theme);

    QWidget* m_actions;
    QWidget* m_first{nullptr};
};

} // namespace yichuang::test
